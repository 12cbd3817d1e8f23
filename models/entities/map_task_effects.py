"""What the steps of a task bring about: each is dated, and the project's light follows (measure 12.1)."""

from typing import Any

from models.entities.issue_effects import LIST_ITEM_INCOMPLETE
from models.entities.project_lights import UNFINISHED, ReadForLight, relight, with_row
from models.workflow import Refusal, Step

DUE_IN_THE_PAST = Refusal("VALIDATION", "完成时限不能早于今天", "dueOn")

THREE_PARTS = (
    ("lead_leader_id", "leadLeader", "牵头领导"),
    ("responsible_unit_id", "responsibleUnit", "责任单位"),
    ("due_on", "dueOn", "工作时限"),
)
"""What every item of a key list must name (measure 8.3): column, field of the API, words."""


def check_list_item(step: Step) -> None:
    """Nothing, for an item with leader, unit and time.

    Raises:
        RuleBroken: LIST_ITEM_INCOMPLETE, naming the first field that is missing and all in words.
    """
    missing = [(field, words) for column, field, words in THREE_PARTS if step.value(column) is None]
    if missing:
        raise LIST_ITEM_INCOMPLETE(missing[0][0], missing="、".join(words for _, words in missing))


async def assign(step: Step) -> None:
    """A task with leader, unit and a time that lies ahead."""
    check_list_item(step)
    if step.value("due_on") < step.today:
        raise DUE_IN_THE_PAST()


async def sign_in(step: Step) -> None:
    """Signed in now; what is overdue stays so."""
    step.set(signed_in_at=step.now)
    if step.row["status"] == "ASSIGNED":
        step.move("SIGNED_IN")


async def feed_back(step: Step) -> None:
    """Fed back now; a task that was given more time is no longer overdue."""
    step.set(fed_back_at=step.now)
    if step.row["due_on"] >= step.today:
        step.move("DOING")


async def finish(step: Step) -> None:
    """Done now; a late task weighs on the light no more."""
    step.set(done_at=step.now, fed_back_at=step.now)
    await _relight(step, "DONE")


async def verify(step: Step) -> None:
    """Verified now."""
    step.set(verified_at=step.now)


async def mark_overdue(step: Step) -> None:
    """The project of an overdue task is red."""
    await _relight(step, "OVERDUE")


async def task_changed(step: Step) -> None:
    """A change keeps leader, unit and time; another time may change the light."""
    check_list_item(step)
    await _relight(step, step.row["status"])


async def _relight(step: Step, status: str) -> None:
    if step.row["project_id"] is None:
        return
    task: dict[str, Any] = {"id": step.row_id, "status": status, "due_on": step.value("due_on")}

    def replace(found: ReadForLight) -> ReadForLight:
        milestones, reports, funds, tasks = found
        unfinished = [each for each in with_row(tasks, task) if each["status"] in UNFINISHED]
        return milestones, reports, funds, unfinished

    await relight(step, step.row["project_id"], replace)
