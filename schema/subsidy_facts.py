"""What somebody says of an enterprise whose subsidies are to be calculated."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

import re
from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar
from uuid import UUID

import strawberry

from models import clock
from models.entities.enterprise import EntityType
from models.entities.enterprise_records import CertificationKind, EntryKind, Library
from models.entities.org import Region
from models.entities.policy import PolicyLevel
from models.errors import InvalidInput, NotFound
from models.labels import Choice
from resolvers.binding import parse_id
from resolvers.subsidies import Described, OtherPolicy
from schema.scalars import Day, Money

T = TypeVar("T")
MOST_FACTS = 50
FARTHEST = timedelta(days=36_525)
"""Dates beyond a hundred years are typing errors."""
INDUSTRY = re.compile(r"[A-T][0-9]{0,4}", re.ASCII)


def _words(name: str, choice: type[Choice]) -> Any:
    """The words of a record's enumeration, as an enumeration of what may be typed in."""
    members = {each.value: strawberry.enum_value(each.value, description=str(each.label)) for each in choice}
    made: Any = Enum(name, members)  # type: ignore[misc]
    return strawberry.enum(made, name=name, description=(choice.__doc__ or name).rstrip("."))


if TYPE_CHECKING:
    FactsEntityType: TypeAlias = Enum
    FactsLibrary: TypeAlias = Enum
    FactsEntryKind: TypeAlias = Enum
    FactsAwardKind: TypeAlias = Enum
    FactsLevel: TypeAlias = Enum
else:
    FactsEntityType = _words("FactsEntityType", EntityType)
    FactsLibrary = _words("FactsLibrary", Library)
    FactsEntryKind = _words("FactsEntryKind", EntryKind)
    FactsAwardKind = _words("FactsAwardKind", CertificationKind)
    FactsLevel = _words("FactsLevel", PolicyLevel)


@strawberry.input(description="入库情况 | An entry into a statistical library")
class EntryInput:
    """One entry; the words are those of ``LibraryRecord``."""

    library: FactsLibrary = strawberry.field(description="统计单位库 | Library")
    entry_kind: FactsEntryKind = strawberry.field(description="入库方式 | Kind of entry")
    entered_on: Day = strawberry.field(description="入库日期 | Entered on")
    dropped_on: Day | None = strawberry.field(default=None, description="掉库日期 | Dropped on")


@strawberry.input(description="资质认定 | An award")
class AwardInput:
    """One award; the words are those of ``Certification``."""

    kind: FactsAwardKind = strawberry.field(description="资质类别 | Kind of award")
    awarded_on: Day = strawberry.field(description="认定日期 | Awarded on")
    revoked_on: Day | None = strawberry.field(default=None, description="撤销日期 | Revoked on")


@strawberry.input(description="其他政策 | Another policy on the matter of an item")
class OtherPolicyInput:
    """What it gives, and what it has paid."""

    item_code: str = strawberry.field(description="同类的补助项目编码 | Code of the item of the same matter")
    level: FactsLevel = strawberry.field(description="政策层级 | Level")
    gives: Money | None = strawberry.field(default=None, description="该政策金额（元） | What it gives, yuan")
    paid: Money | None = strawberry.field(default=None, description="已付金额（元） | What it has paid, yuan")


@strawberry.input(description="企业情况 | What is known of an enterprise")
class SubsidyFactsInput:
    """An enterprise in the words of its records."""

    entity_type: FactsEntityType = strawberry.field(description="主体类型 | Type of entity")
    industry_class: str = strawberry.field(description="行业代码，如 C1530 | Class of industry")
    county_id: strawberry.ID | None = strawberry.field(
        default=None, description="县(区)标识，计入该县(区)的政策 | County, whose own policies count then"
    )
    entries: list[EntryInput] | None = strawberry.field(
        default=None, description="入库情况，最多 50 项 | Entries, at most 50"
    )
    awards: list[AwardInput] | None = strawberry.field(
        default=None, description="资质认定，最多 50 项 | Awards, at most 50"
    )
    other_policies: list[OtherPolicyInput] | None = strawberry.field(
        default=None, description="其他政策，最多 50 项 | Other policies, at most 50"
    )

    def described(self) -> Described:
        """The facts as the records would have them.

        Raises:
            InvalidInput: a word or a date that no record has, or too much of it.
        """
        if not INDUSTRY.fullmatch(self.industry_class):
            raise InvalidInput("行业代码为门类字母加至多四位数字，如 C1530", field="input.industryClass")
        return Described(
            entity_type=str(self.entity_type.value),
            industry_class=self.industry_class,
            county_id=_county(self.county_id),
            entries=tuple(_entry(nth, each) for nth, each in enumerate(_bounded(self.entries, "entries"))),
            awards=tuple(_award(nth, each) for nth, each in enumerate(_bounded(self.awards, "awards"))),
            policies=tuple(map(_policy, _bounded(self.other_policies, "otherPolicies"))),
        )


def _county(given: str | None) -> UUID | None:
    found = parse_id(given)
    if given is not None and (found is None or found[0] != Region.__name__):
        raise NotFound(field="input.countyId")
    return found[1] if found else None


def _entry(nth: int, said: EntryInput) -> dict[str, Any]:
    where = f"entries.{nth}"
    _dates(said.entered_on, said.dropped_on, where)
    return {
        "id": UUID(int=nth + 1),
        "library": str(said.library.value),
        "entry_kind": str(said.entry_kind.value),
        "entered_on": said.entered_on,
        "dropped_on": said.dropped_on,
    }


def _award(nth: int, said: AwardInput) -> dict[str, Any]:
    where = f"awards.{nth}"
    _dates(said.awarded_on, said.revoked_on, where)
    return {
        "id": UUID(int=MOST_FACTS + nth + 1),
        "kind": str(said.kind.value),
        "awarded_on": said.awarded_on,
        "revoked_on": said.revoked_on,
    }


def _policy(said: OtherPolicyInput) -> OtherPolicy:
    if any(amount is not None and amount < 0 for amount in (said.gives, said.paid)):
        raise InvalidInput("金额不能为负数", field="input.otherPolicies")
    return OtherPolicy(item=said.item_code, level=str(said.level.value), gives=said.gives, paid=said.paid)


def _bounded(listed: Sequence[T] | None, name: str) -> Sequence[T]:
    if listed is not None and len(listed) > MOST_FACTS:
        raise InvalidInput(f"最多填写 {MOST_FACTS} 项", field=f"input.{name}")
    return listed or ()


def _dates(start: date, end: date | None, where: str) -> None:
    for day in (start, end):
        if day is not None:
            check_day(day, f"input.{where}")
    if end is not None and end < start:
        raise InvalidInput("掉库或撤销不能早于入库或认定", field=f"input.{where}")


def check_day(day: date, field: str) -> None:
    """A day that is not a typing error.

    Raises:
        InvalidInput: it is more than a hundred years away.
    """
    if abs(day - clock.today()) > FARTHEST:
        raise InvalidInput("日期超出范围", field=field)
