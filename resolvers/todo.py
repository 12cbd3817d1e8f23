"""What waits for a viewer: rows on which a step is theirs to take now, by when it is due.

The steps are judged by the very questions that the actions ask, in one statement for all entities.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Protocol

import orjson

from models import clock
from models.access import Access, Viewer, ViewerShape
from models.columns import Column, anatomy
from models.entity import Entity
from models.naming import camel
from models.workflow import Action
from resolvers import rules
from resolvers.asked import Asking, Field, PageLimits
from resolvers.calendar import end_of
from resolvers.names import names
from resolvers.naming_rows import read_title, title_field
from resolvers.plan import Condition, Connection, IsNull, NodesOut, Operation, OrderKey, RootMany
from resolvers.planning import plan_outputs
from resolvers.reading import Statement, compile_operation, read
from resolvers.verdicts import open_to, questions

LIMIT = 100
LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Clock:
    """Steps of an entity that wait for somebody, and the column that says by when.

    With ``running`` only rows are meant where the column has a value: the step is possible without.
    """

    entity: str
    due: str
    actions: str
    running: bool = False

    def steps(self, shape: ViewerShape) -> tuple[Action, ...]:
        """Those that this kind of viewer may take on some rows."""
        wanted = self.actions.split()
        return tuple(each for each in open_to(Entity.by_name[self.entity], shape) if each.name in wanted)


CLOCKS = (
    Clock(
        "Issue",
        "step_due_at",
        "accept_issue reject_issue reconsider_issue dispatch_issue sign_in_issue decide_extension "
        "finish_issue verify_issue rework_issue evaluate_issue close_issue",
    ),
    Clock(
        "Complaint",
        "step_due_at",
        "accept_complaint not_accept_complaint dispatch_complaint sign_in_complaint handle_complaint "
        "record_callback rework_complaint close_complaint feed_back_complaint",
    ),
    Clock(
        "SubsidyApplication",
        "step_due_at",
        "start_first_review first_review supplement_application second_review approve_application "
        "plan_instalments",
    ),
    Clock("Instalment", "check_due_on", "check_instalment", running=True),
    Clock("Instalment", "check_due_on", "pay_instalment"),
    Clock("Disbursement", "arrival_due_on", "confirm_arrival"),
    Clock("LinkVisit", "confirm_due_at", "submit_visit confirm_visit reject_visit"),
    Clock("Assignment", "acknowledge_due_at", "acknowledge_assignment"),
    Clock("Project", "tier_due_on", "set_tier", running=True),
    Clock("Project", "pair_decision_due_on", "decide_landing_pair", running=True),
    Clock("MapTask", "due_on", "sign_in_task finish_task verify_task"),
    Clock("AuditFinding", "due_on", "rectify_finding close_finding return_finding"),
    Clock("ReceivableConfirmation", "due_on", "confirm_receivable refuse_receivable"),
    Clock("FundArrival", "confirm_due_at", "confirm_fund_arrival"),
    Clock("InspectionRecord", "rectify_by", "rectify_inspection"),
    Clock("BankFeedback", "due_at", "bank_feedback"),
    Clock("CreditRecord", "objection_due_on", "object_blacklist decide_objection list_blacklist"),
    Clock("PolicyDocument", "release_due_at", "submit_policy review_policy publish_policy", running=True),
)
"""Whose steps are counted; further actions (urging, extending) are possible, but nobody waits for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A row that waits, and for what."""

    id: str
    entity: type[Entity]
    title: str
    due_at: datetime | None
    light: str | None
    actions: tuple[Action, ...]


class Rows(Protocol):
    """A way to one connection for one statement."""

    async def fetchrow(self, query: str, *args: Any) -> Any:
        """The first row of the query's result."""
        ...


async def todo(rows: Rows, viewer: Viewer, due: date | None = None) -> list[Waiting]:
    """What waits for the viewer, the most urgent first; with ``due``, what is due up to that day."""
    statement = _statement(viewer.shape)
    if statement is None:
        return []
    found = orjson.loads((await read(rows, statement, statement.values({}, viewer))).data)
    waiting = [
        each
        for place, clock_ in enumerate(CLOCKS)
        for node in found.get(f"c{place}", {}).get("nodes", ())
        if (each := _waiting(clock_, node)) is not None
    ]
    if due is not None:
        waiting = [each for each in waiting if each.due_at is not None and each.due_at <= end_of(due)]
    far = datetime.max.replace(tzinfo=clock.SHANGHAI)
    waiting.sort(key=lambda each: (each.due_at or far, each.id))
    return waiting[:LIMIT]


@cache
def _statement(shape: ViewerShape) -> Statement | None:
    roots = tuple(_roots(shape))
    return compile_operation(Operation(roots)) if roots else None


def _roots(shape: ViewerShape) -> Iterator[RootMany]:
    for place, clock_ in enumerate(CLOCKS):
        entity = Entity.by_name[clock_.entity]
        steps = clock_.steps(shape)
        if steps and isinstance(entity.access, Access):
            yield RootMany(alias=f"c{place}", connection=_connection(clock_, entity, steps, shape))


def _connection(
    clock_: Clock, entity: type[Entity], steps: tuple[Action, ...], shape: ViewerShape
) -> Connection:
    columns = anatomy(entity).columns
    asking = Asking(shape, PageLimits())
    selections = [
        Field("id", "id"),
        title_field(entity),
        Field(camel(clock_.due), "due"),
        Field("availableActions", "actions", {}, (Field("name", "name"), Field("allowed", "allowed"))),
    ]
    if camel(LIGHT) in names(entity).columns:
        selections.append(Field(LIGHT, "light"))
    mine = rules.either(*(_allowed(entity, step, shape) for step in steps))
    running = IsNull(columns[clock_.due], negated=True) if clock_.running else rules.both()
    return Connection(
        source=rules.source(entity, shape),
        asked=rules.both(running, mine),
        order=(_by(columns[clock_.due]), _by(columns["id"])),
        limit=LIMIT,
        backward=False,
        cursor=None,
        offset=None,
        outputs=(NodesOut(alias="nodes", outputs=plan_outputs(entity, tuple(selections), asking)),),
    )


def _allowed(entity: type[Entity], action: Action, shape: ViewerShape) -> Condition:
    return rules.both(*(question.holds for question in questions(entity, action, shape)))


def _by(column: Column) -> OrderKey:
    return OrderKey(steps=(), column=column, descending=False)


def _waiting(clock_: Clock, node: Mapping[str, Any]) -> Waiting | None:
    entity = Entity.by_name[clock_.entity]
    allowed = {each["name"] for each in node["actions"] if each["allowed"]}
    wanted = clock_.actions.split()
    actions = tuple(each for each in entity.actions if each.name in wanted and camel(each.name) in allowed)
    return Waiting(
        id=node["id"],
        entity=entity,
        title=read_title(entity, node["title"]),
        due_at=_instant(node["due"]),
        light=node.get("light"),
        actions=actions,
    )


def _instant(written: str | None) -> datetime | None:
    """A deadline as it was written in JSON; a day lasts until its end."""
    if written is None:
        return None
    if len(written) == len("2026-06-30"):
        return end_of(date.fromisoformat(written))
    return datetime.fromisoformat(written).astimezone(clock.SHANGHAI)
