"""What the release of a policy brings about for those released before (DOMAIN §6.7, F.2 and F.4)."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from models.errors import RuleBroken
from models.predicates import TODAY, Compare, Exists, Predicate, all_of, any_of
from models.rules.overlap import NEWER_PREVAILS, UPPER, UPPER_LEVEL
from models.rules.policy_precedence import Precedence, ReleasedItem, precedences, wholly_superseded
from models.workflow import Find, Refusal, Row, Step

NOT_CHECKED = Refusal("VALIDATION", "须先通过合法性审查和公平竞争审查", "legalityChecked")
NOT_YET_OVER = Refusal("VALIDATION", "失效日期未到，不能标记为到期", "expiresOn")
OVERRIDDEN_BACKWARDS = Refusal("VALIDATION", "止期不能早于起期", "overriddenUntil")
NOT_OF_A_HIGHER_LEVEL = Refusal(
    "VALIDATION", "适用的上级事项须出自已发布的国家或省级政策（施行与衔接第四款）", "overriddenBy"
)

# Whom a document of a level meets: a city's meets those before it and those above it.
MEETS: Mapping[str, tuple[str, ...]] = {"CITY": ("CITY", *UPPER), **dict.fromkeys(UPPER, ("CITY",))}


async def due_release(step: Step) -> None:
    """By when the policy is to be in the common library, counted from its issue (measure 6.1)."""
    issued = step.value("issued_on")
    if issued is None or issued == step.row.get("issued_on"):
        return
    try:
        step.set(release_due_at=step.deadline("policy.release_wd", issued))
    except RuleBroken as unknown:
        # Policies of years whose calendar was never loaded are entered too, without a clock.
        step.set(release_due_at=None)
        step.warn(unknown.code, unknown.message, "issuedOn")


async def review(step: Step) -> None:
    """A policy that has passed both reviews."""
    if step.value("legality_checked") is not True:
        raise NOT_CHECKED()


async def publish(step: Step) -> None:
    """The policy is released; items that it displaces, or that displace its own, give way."""
    step.set(published_at=step.now)
    levels = MEETS.get(str(step.row["level"]))
    if levels is None:
        return
    released = _released(levels)
    own, standing, documents = await step.find_all(
        Find(entity="PolicyItem", equal={"document_id": step.row_id}, lock=True),
        Find(
            entity="PolicyItem",
            where=all_of(
                Compare("status", "in", ("IN_FORCE", "OVERRIDDEN")),
                Exists("document", released),
            ),
            lock=True,
        ),
        Find(entity="PolicyDocument", where=released, lock=True),
    )
    by_id: dict[UUID, Row] = {each["id"]: each for each in documents} | {step.row_id: step.row}
    old = tuple(_items(standing, by_id))
    found = precedences(_items(own, by_id), old)
    for each in found:
        _give_way(step, each)
    for document, since in wholly_superseded(found, old):
        # Until the newer policy is in force the older is; after that the clock sees to it.
        if since <= step.today:
            step.change("PolicyDocument", document, status="SUPERSEDED")


def _released(levels: tuple[str, ...]) -> Predicate:
    """Documents of these levels that are in the common library and have not run out."""
    return all_of(
        Compare("status", "eq", "PUBLISHED"),
        Compare("level", "in", levels),
        any_of(Compare("expires_on", "is_null", True), Compare("expires_on", "gte", TODAY)),
    )


def _items(rows: Iterable[Row], documents: Mapping[UUID, Row]) -> Iterable[ReleasedItem]:
    for row in rows:
        document = documents[row["document_id"]]
        yield ReleasedItem(
            key=row["id"],
            document=row["document_id"],
            code=row["code"],
            matter=row["matter"],
            level=str(document["level"]),
            issued_on=document["issued_on"],
            effective_on=document["effective_on"],
            expires_on=document["expires_on"],
            amount_kind=row["amount_kind"],
            amount=row["amount"],
            wider_scope=row["wider_scope"],
            overridden=row["status"] == "OVERRIDDEN",
        )


def _give_way(step: Step, found: Precedence) -> None:
    """The item says by what it is displaced, and the conflict is on record."""
    displaced: dict[str, Any] = {
        "status": "OVERRIDDEN",
        "overridden_by_id": found.newer.key,
        "overridden_from": found.effective_from,
        "overridden_until": found.until,
    }
    if found.resolution == NEWER_PREVAILS:
        displaced = {
            "status": "SUPERSEDED",
            "superseded_by_id": found.newer.key,
            "superseded_from": found.effective_from,
        }
    step.change("PolicyItem", found.older.key, **displaced)
    step.add(
        "PolicyConflict",
        older_id=found.older.key,
        newer_id=found.newer.key,
        matter=found.older.matter,
        resolution=found.resolution,
        effective_from=found.effective_from,
    )


async def expire(step: Step) -> None:
    """A policy whose last day, which is still in force, is over."""
    expires_on = step.value("expires_on")
    if expires_on is not None and expires_on >= step.today:
        raise NOT_YET_OVER()


async def override_item(step: Step) -> None:
    """An item of a higher level applies instead, as somebody has found who read both (wider scope)."""
    start, end = step.value("overridden_from"), step.value("overridden_until")
    if start is not None and end is not None and end < start:
        raise OVERRIDDEN_BACKWARDS()
    upper_id = step.value("overridden_by_id")
    if upper_id is None or start is None:
        return
    upper, recorded = await step.find_all(
        Find(
            entity="PolicyItem",
            equal={"id": upper_id},
            where=Exists(
                "document", all_of(Compare("level", "in", UPPER), Compare("status", "eq", "PUBLISHED"))
            ),
        ),
        Find(
            entity="PolicyConflict",
            equal={"older_id": step.row_id, "newer_id": upper_id, "resolution": UPPER_LEVEL},
            lock=True,
        ),
    )
    if not upper:
        raise NOT_OF_A_HIGHER_LEVEL()
    for each in recorded:
        step.change("PolicyConflict", each["id"], effective_from=start)
    if not recorded:
        step.add(
            "PolicyConflict",
            older_id=step.row_id,
            newer_id=upper_id,
            matter=step.row["matter"],
            resolution=UPPER_LEVEL,
            effective_from=start,
        )
