"""Work that falls due by the clock: what the system does to rows when nobody else does anything."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson

from models import clock
from models.access import Role
from models.entity import Entity
from models.predicates import ALWAYS, NOW, TODAY, Compare, Exists, Not, Predicate, all_of
from models.workflow import Action, Find
from resolvers.binding import binders
from resolvers.sql import Writer
from resolvers.steps import system_viewer
from resolvers.writing_sql import finding

MOST_ROWS = 1_000
"""How many rows one look puts on the queue; the next look finds the others."""

EVERY_MINUTE = "* * * * *"
EVERY_TEN_MINUTES = "*/10 * * * *"
EVERY_HOUR = "0 * * * *"
AT_TWO = "0 18 * * *"
"""02:00 in Asia/Shanghai: schedules are written in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueWork:
    """Rows of an entity on which the system takes an action of its own, and when it looks for them.

    The rows are those in a state from which the action moves that meet its guards and ``rows``. What only
    the effect can know (working days) the effect refuses: a refusal means "not yet".
    """

    entity: str
    action: str
    schedule: str
    rows: Predicate = ALWAYS
    today_as: str | None = None
    """The input that gets the present date."""

    @property
    def name(self) -> str:
        """What it is called in the queue and its log."""
        return f"{self.entity}.{self.action}"

    @property
    def declared_in(self) -> type[Entity]:
        """The entity."""
        return Entity.by_name[self.entity]

    @property
    def declared(self) -> Action:
        """The action.

        Raises:
            LookupError: the entity has no automatic action of this name.
        """
        for action in self.declared_in.actions:
            if action.name == self.action and action.automatic:
                return action
        raise LookupError(f"{self.name}: no such action with automatic=True; correct DUE_WORK")

    @property
    def given(self) -> dict[str, Any]:
        """The inputs of the action, by their names in the API."""
        return {self.today_as: clock.today()} if self.today_as else {}

    @property
    def due(self) -> Predicate:
        """Which rows it is done to."""
        action, state = self.declared, self.declared_in.state
        sources = tuple(map(str, action.moves[0])) if action.moves else ()
        in_state = Compare(state, "in", sources) if state and sources else ALWAYS
        return all_of(in_state, *(guard.holds for guard in action.guards), self.rows)


DUE_WORK: tuple[DueWork, ...] = (
    # 6.1 projects
    DueWork(
        entity="Project",
        action="recalculate_light",
        schedule=AT_TWO,
        rows=Not(Compare("stage", "eq", "TERMINATED")),
    ),
    DueWork(entity="Project", action="alarm_missing_assignment", schedule=EVERY_MINUTE),
    DueWork(entity="Project", action="enter_library", schedule=EVERY_TEN_MINUTES, today_as="aboveScaleOn"),
    DueWork(entity="MapTask", action="mark_task_overdue", schedule=EVERY_MINUTE),
    # 6.2 problem tickets
    DueWork(entity="Issue", action="urge_by_clock", schedule=EVERY_MINUTE),
    DueWork(entity="Issue", action="refuse_extension_by_silence", schedule=EVERY_MINUTE),
    DueWork(entity="Issue", action="evaluate_by_default", schedule=EVERY_MINUTE),
    # 6.3 complaints
    DueWork(
        entity="Complaint",
        action="urge_complaint_by_clock",
        schedule=EVERY_MINUTE,
        rows=Compare("urge_on", "lte", TODAY),
    ),
    DueWork(entity="Complaint", action="evaluate_complaint_by_default", schedule=EVERY_HOUR),
    # 6.4 subsidies
    DueWork(entity="LibraryRecord", action="invite_by_entry", schedule=EVERY_TEN_MINUTES),
    DueWork(entity="Certification", action="invite_by_award", schedule=EVERY_TEN_MINUTES),
    DueWork(entity="SubsidyApplication", action="release_waiting", schedule=EVERY_MINUTE),
    DueWork(entity="RecoveryCase", action="urge_recovery", schedule=EVERY_HOUR),
    # 6.5 visits, 6.6 assignments: silence is consent
    DueWork(
        entity="LinkVisit",
        action="confirm_visit",
        schedule=EVERY_TEN_MINUTES,
        rows=Compare("confirm_due_at", "lt", NOW),
    ),
    DueWork(
        entity="Assignment",
        action="acknowledge_assignment",
        schedule=EVERY_TEN_MINUTES,
        rows=Compare("acknowledge_due_at", "lt", NOW),
    ),
    # 6.7 policies: the older one ends with the day from which nothing of it applies
    DueWork(
        entity="PolicyDocument",
        action="supersede_policy",
        schedule=EVERY_HOUR,
        rows=all_of(
            Exists("items", Compare("superseded_from", "lte", TODAY)),
            Not(Exists("items", Not(Compare("superseded_from", "lte", TODAY)))),
        ),
    ),
    # files are not kept (§4.13)
    DueWork(
        entity="ExportJob",
        action="expire_export",
        schedule=EVERY_TEN_MINUTES,
        rows=Compare("expires_at", "lte", NOW),
    ),
    DueWork(entity="ImportJob", action="expire_import", schedule=EVERY_TEN_MINUTES),
    # looks with another's eyes end on record, also where the session is not used again
    DueWork(entity="Viewing", action="end_lapsed_viewing", schedule=EVERY_TEN_MINUTES),
    # measure 4: idle land
    DueWork(entity="IdleLandCase", action="mark_recoverable", schedule=AT_TWO),
)
"""Every automatic action of the declarations; a test sees to it."""

BY_NAME = {work.name: work for work in DUE_WORK}


async def due_rows(connection: Any, work: DueWork, city_id: int) -> list[UUID]:
    """The rows on which the action is due now, by the application's clock."""
    writer = Writer()
    find = Find(entity=work.entity, where=work.due, first=MOST_ROWS)
    sql = finding((find,), writer, Role.PUBLIC)
    viewer = system_viewer(city_id)
    (rows,) = await connection.fetchrow(
        sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands))
    )
    return [row["id"] for row in rows]


# --- housekeeping -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Housekeeping:
    """Rows that nobody needs any more; ``$1`` of the statement is the application's time, if it asks."""

    name: str
    statement: str
    schedule: str
    by_our_clock: bool = False


HOUSEKEEPING: tuple[Housekeeping, ...] = (
    Housekeeping(
        name="expired_idempotency_keys",
        statement="delete from idempotency_key where created_at < $1::timestamptz - interval '24 hours'",
        schedule=EVERY_TEN_MINUTES,
        by_our_clock=True,
    ),
    Housekeeping(
        name="expired_files",
        statement=(
            "delete from file_chunk where file_id in (select id from stored_file "
            "where expires_at <= $1::timestamptz or deleted_at is not null)"
        ),
        schedule=EVERY_TEN_MINUTES,
        by_our_clock=True,
    ),
    Housekeeping(
        name="told_events",
        statement="delete from outbox_event where done_at < clock_timestamp() - interval '30 days'",
        schedule=AT_TWO,
    ),
    Housekeeping(
        name="old_deliveries",
        statement=(
            "delete from webhook_delivery "
            "where status = 'DELIVERED' and delivered_at < clock_timestamp() - interval '90 days'"
        ),
        schedule=AT_TWO,
    ),
    Housekeeping(
        name="job_log",
        statement="delete from pgqueuer.job_log where created < clock_timestamp() - interval '30 days'",
        schedule=AT_TWO,
    ),
)


async def keep_house(connection: Any, chore: Housekeeping) -> None:
    """Do one of them; doing it again does nothing."""
    await connection.execute(chore.statement, *([clock.now()] if chore.by_our_clock else []))


def payload(work: DueWork, row_id: UUID) -> bytes:
    """The action on the row as the queue holds it."""
    return orjson.dumps({"work": work.name, "row": str(row_id)})


def from_payload(data: bytes) -> tuple[DueWork, UUID]:
    """What ``payload`` has written.

    Raises:
        LookupError: the work is not known any more.
    """
    said = orjson.loads(data)
    if said["work"] not in BY_NAME:
        raise LookupError(
            f"{said['work']}: no such due work; it may have been renamed since it was put on the queue"
        )
    return BY_NAME[said["work"]], UUID(said["row"])
