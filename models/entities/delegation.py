"""Delegation: who acts for an official who is away, and until when."""

from datetime import date, timedelta
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from models import clock
from models.access import Access, Role, grant
from models.duties import DELEGATED, conflict
from models.entities.account_workflow import DUTY_CONFLICT
from models.entity import Entity
from models.grants import STAFF, SYS_ADMIN
from models.page import Menu, Page
from models.predicates import VIEWER, Compare, Exists, any_of
from models.workflow import Action, Find, Guard, Input, Refusal, Row, Step

DEPUTY_IS_ONESELF = Refusal("VALIDATION", "不能委托本人代理", "to")
DEPUTY_ELSEWHERE = Refusal("VALIDATION", "代理人应是同一地区单位的在岗人员", "to")
NOTHING_TO_DELEGATE = Refusal("VALIDATION", "该人员没有可以委托代理的职责", "from")
DELEGATION_PERIOD = Refusal(
    "VALIDATION", "代理期限须从今天或以后开始，止期不早于起期，且不超过 {days} 天", "until"
)
ALREADY_DELEGATED = Refusal("STATE_CONFLICT", "该人员在此期间已有代理人", "until")
DELEGATION_ENDED = Refusal("STATE_CONFLICT", "该委托已经结束")
LONGEST_DAYS = 366

MY_DUTIES = grant(
    *sorted(DELEGATED),
    reason="您可在外出期间委托他人代理本人职责",
    rows=Compare("absent_id", "eq", VIEWER.user),
)
PARTY = grant(
    *STAFF,
    reason="您是委托人或代理人",
    rows=any_of(Compare("absent_id", "eq", VIEWER.user), Compare("deputy_id", "eq", VIEWER.user)),
)
COUNTY_PEOPLE = grant(
    Role.COUNTY_ADMIN,
    reason="县级管理员可查看本县(区)人员的委托",
    rows=Exists("absent", Exists("unit", Compare("region_id", "in", VIEWER.counties))),
)


async def _delegate(step: Step) -> None:
    """The absent person's duties until the end date; none of those that are trust in the person."""
    absent, deputy = step.given.get("from") or step.viewer.user_id, step.given["to"]
    start, end = step.value("from_on") or step.today, step.given["until"]
    if absent == deputy:
        raise DEPUTY_IS_ONESELF()
    if not step.today <= start <= end <= start + timedelta(days=LONGEST_DAYS):
        raise DELEGATION_PERIOD(days=LONGEST_DAYS)
    people, grants, running = await step.find_all(
        Find(entity="User", equal={"id": (absent, deputy)}, lock=True),
        Find(entity="RoleGrant", equal={"user_id": (absent, deputy), "revoked_at": None}),
        Find(entity="Delegation", equal={"absent_id": absent, "ended_at": None}),
    )
    if any(row["from_on"] <= end and start <= row["until_on"] for row in running):
        raise ALREADY_DELEGATED()
    units = await step.find("OrgUnit", id=tuple(row["unit_id"] for row in people if row["unit_id"]))
    region = {unit["id"]: unit["region_id"] for unit in units}
    regions = {region.get(row["unit_id"]) for row in people}
    if len(regions) > 1 or None in regions or any(row["status"] != "ACTIVE" for row in people):
        raise DEPUTY_ELSEWHERE()
    roles = {owner: _roles(grants, owner, start, end) for owner in (absent, deputy)}
    delegated = roles[absent] & DELEGATED
    if not delegated:
        raise NOTHING_TO_DELEGATE()
    for role in sorted(delegated):
        if (other := conflict(roles[deputy], role)) is not None:
            raise DUTY_CONFLICT("to", new=role.label.zh, old=other.label.zh)
    step.set(absent_id=absent, deputy_id=deputy, from_on=start, until_on=end)


def _roles(grants: list[Row], owner: Any, start: date, end: date) -> set[Role]:
    return {
        Role(row["role"])
        for row in grants
        if row["user_id"] == owner
        and row["valid_from"] <= end
        and (row["valid_to"] is None or row["valid_to"] >= start)
    }


async def _end(step: Step) -> None:
    step.set(ended_at=step.now)


class Delegation(Entity):
    """委托代理 | One official acts for another who is away, until a day."""

    absent: Any = fields.ForeignKeyField(
        "models.User",
        related_name="delegations_given",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="委托人 | Who is away",
    )
    deputy: Any = fields.ForeignKeyField(
        "models.User",
        related_name="delegations_held",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="代理人 | Who acts for them",
    )
    from_on = fields.DateField(default=clock.today, db_index=True, description="开始日期 | From")
    until_on = fields.DateField(db_index=True, description="结束日期 | Until, that day included")
    reason = fields.CharField(200, null=True, description="事由 | Why")
    ended_at = fields.DatetimeField(null=True, description="提前结束时间 | Ended before its day at")

    access = Access(read=(PARTY, SYS_ADMIN, COUNTY_PEOPLE))
    actions = (
        Action(
            name="grant_delegation",
            label="委托代理 | Delegate",
            granted=(MY_DUTIES, SYS_ADMIN),
            moves=((), None),
            needs=("absent", "deputy", "from_on", "until_on"),
            fills=("absent", "deputy", "from_on", "until_on"),
            takes=(
                Input(name="from", of="User", label="委托人（默认为本人） | Who is away; oneself by default"),
                Input(name="to", of="User", label="代理人 | Who acts for them", required=True),
                Input(name="until", of=date, label="结束日期 | Until, that day included", required=True),
                "from_on",
                "reason",
            ),
            effect=_delegate,
        ),
        Action(
            name="end_delegation",
            label="结束委托 | End the delegation",
            granted=(MY_DUTIES, SYS_ADMIN),
            guards=(Guard(DELEGATION_ENDED, Compare("ended_at", "is_null", True)),),
            effect=_end,
        ),
    )
    computed = "absent deputy until_on ended_at"
    page = Page(
        menu=Menu.ORGANISATION, columns="absent deputy from_on until_on ended_at reason", title="until_on"
    )

    class Meta:
        """It ends after it begins."""

        table = "delegation"
        constraints = (
            CheckConstraint(check="until_on >= from_on", name="ck_delegation_period"),
            CheckConstraint(check="absent_id <> deputy_id", name="ck_delegation_two_people"),
        )
