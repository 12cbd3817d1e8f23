"""Every clock of an issue against a count by hand over the published calendar, across the holidays."""

from datetime import date, datetime
from typing import Any

import pytest

from tests.golden_api.issue_desk import HEAD, MORNING, OFFICE, Desk, key_of
from tests.golden_api.issues import by_system
from tests.oracle import deadlines as oracle
from tests.oracle.deadlines import Event
from tests.writing import WritableCity

STARTS = ("2026-06-30", "2026-07-03", "2026-07-04", "2026-09-18", "2026-09-24", "2026-09-30", "2026-10-08")
"""A Tuesday, a Friday, a Saturday, and days before 中秋 and 国庆 with their make-up days."""


@pytest.fixture
async def desk(writable_city: WritableCity) -> Desk:
    """The desk in the morning."""
    return await Desk(writable_city).open()


class Story:
    """An issue that is moved on one day and another, and what its clocks must show each time."""

    def __init__(self, desk: Desk, start: str, priority: str = "NORMAL") -> None:
        self.desk, self.day, self.priority = desk, date.fromisoformat(start), priority
        self.events: list[Event] = []
        self.issue = ""

    async def begin(self) -> None:
        """A draft on the first day."""
        self.at()
        self.issue = await self.desk.draft()

    def at(self) -> None:
        """The afternoon of the present day."""
        self.desk.city.at(f"{self.day}T15:30")

    def later(self, work_days: int) -> None:
        """So many working days go by."""
        self.day = oracle.work_day(self.day, work_days)

    async def step(self, name: str, kind: str, who: str | None = None, **more: Any) -> None:
        """One step, recorded, and the clocks compared."""
        self.at()
        given = more.pop("given", {})
        await self.desk.take(name, self.issue, who, **given)
        self.happened(kind, **more)
        await self.compare()

    def happened(self, kind: str, **more: Any) -> None:
        """Note a step for the replay."""
        self.events.append(Event(kind, self.day, self.priority, **more))

    async def compare(self) -> None:
        """What the row shows is what the count by hand gives."""
        row, clocks = await self.desk.row(self.issue), oracle.replay(self.events)
        assert _local(row["step_due_at"]) == clocks.step_due_at
        assert _local(row["due_at"]) == clocks.due_at
        assert _local(row["extendable_until"]) == clocks.extendable_until
        assert (row["light"], row["urge_on"]) == (clocks.light, clocks.urge_on)
        if clocks.due_at is not None:
            assert row["term_work_days"] == clocks.term


def _local(instant: datetime | None) -> datetime | None:
    return instant.astimezone(oracle.SHANGHAI) if instant else None


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("priority", ["URGENT", "NORMAL", "COMPLEX"])
async def test_from_submission_to_close_out(desk: Desk, start: str, priority: str) -> None:
    story = Story(desk, start, priority)
    await story.begin()
    await story.step("submitIssue", "CREATE")
    await story.step("acceptIssue", "ACCEPT")
    story.later(1)
    await story.step("dispatchIssue", "DISPATCH", given={"priority": priority})
    await story.step("signInIssue", "SIGN_IN")
    story.later(1)
    await story.step("finishIssue", "DONE")
    story.later(2)
    await story.step("reworkIssue", "REWORK")
    story.later(1)
    await story.step("finishIssue", "DONE")
    await story.step("verifyIssue", "VERIFY")
    await story.step(
        "evaluateIssue", "EVALUATE", grade="DISSATISFIED", given={"evaluationGrade": "DISSATISFIED"}
    )
    await story.step("finishIssue", "DONE")
    await story.step("verifyIssue", "VERIFY")
    await story.step("evaluateIssue", "EVALUATE", grade="SATISFIED")
    await story.step("closeIssue", "CLOSE")
    story.later(3)
    await story.step("reopenIssue", "REOPEN", OFFICE)


@pytest.mark.parametrize("start", STARTS)
async def test_with_a_deadline_as_set_and_an_extension(desk: Desk, start: str) -> None:
    story = Story(desk, start)
    await story.begin()
    await story.step("submitIssue", "CREATE")
    await story.step("acceptIssue", "ACCEPT")
    due = oracle.work_day(story.day, 7)
    await story.step("dispatchIssue", "DISPATCH", due=due, given={"dueAt": f"{due}T18:00:00+08:00"})
    await story.step("signInIssue", "SIGN_IN")
    story.later(6)
    await story.step("requestExtension", "EXTEND_REQUEST", days=10, given={"days": 10})
    await story.step("decideExtension", "EXTEND_DECISION", HEAD)
    await story.step("decideExtension", "EXTEND_DECISION", OFFICE, agreed=True)
    story.later(2)
    await story.step("finishIssue", "DONE")
    await story.step("reworkIssue", "REWORK")  # half of seven, not of seventeen
    assert story.events[-1].kind == "REWORK"


@pytest.mark.parametrize("start", STARTS)
async def test_returned_rejected_and_silent(desk: Desk, start: str) -> None:
    story = Story(desk, start)
    await story.begin()
    await story.step("submitIssue", "CREATE")
    await story.step("rejectIssue", "REJECT")
    story.later(2)
    await story.step("objectIssue", "OBJECT")
    await story.step("reconsiderIssue", "ACCEPT")
    await story.step("dispatchIssue", "DISPATCH")
    story.later(1)
    await story.step("returnIssue", "RETURN")
    await story.step("dispatchIssue", "DISPATCH")
    await story.step("signInIssue", "SIGN_IN")
    await story.step("requestExtension", "EXTEND_REQUEST", days=3, given={"days": 3})
    story.later(2)
    await _by_clock(story, "refuse_extension_by_silence", "EXTEND_DECISION", agreed=False)
    await story.step("finishIssue", "DONE")
    await story.step("verifyIssue", "VERIFY")
    story.later(6)
    await _by_clock(story, "evaluate_by_default", "EVALUATE", grade="BASICALLY_SATISFIED")
    await story.step("closeIssue", "CLOSE")


async def _by_clock(story: Story, action: str, kind: str, **more: Any) -> None:
    story.at()
    assert (await by_system(story.desk.city, action, key_of(story.issue))).ok
    story.happened(kind, **more)
    await story.compare()


async def test_a_parameter_that_changes_moves_no_deadline_that_was_set(desk: Desk) -> None:
    issue = await desk.issue("IN_PROGRESS")
    before = await desk.row(issue)
    await desk.city.pool.execute("update system_param set value = '12' where key = 'sla.issue.normal'")
    try:
        assert (await desk.row(issue))["due_at"] == before["due_at"]
    finally:
        await desk.city.pool.execute("update system_param set value = '10' where key = 'sla.issue.normal'")
    assert _local(before["due_at"]) == oracle.within(date.fromisoformat(MORNING[:10]), 10)
