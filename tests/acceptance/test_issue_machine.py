"""Random people do random things to problem tickets: the deadlines stay the oracle's, the chain whole."""

from collections.abc import Mapping
from typing import Any

from hypothesis.stateful import invariant

from models.entities import Issue
from resolvers.deeds import Deed
from tests.machine import Machine, run, some, the
from tests.oracle.deadlines import end_of, half, work_day, work_days_between
from tests.writing import WritableCity

RUNS, STEPS = 170, 14
PEOPLE = (
    "city.relief",
    "county.simao",
    "county.ninger",
    "dept.commerce",
    "dept.industry",
    "enterprise.e01",
    "leader.l1",
    "commissioner.c1",
    "city.supervision",
    "sysadmin",
)
DISPATCHED = {
    "DISPATCHED",
    "IN_PROGRESS",
    "EXTENSION_PENDING",
    "DONE",
    "REWORK",
    "VERIFIED",
    "CLOSED",
    "LONG_TERM",
}
TERMS = {"URGENT": 3, "NORMAL": 10, "COMPLEX": 20}


ASKED = {
    "title": "用电容量不足",
    "content": "厂区变压器容量不足，请协调增容。",
    "category": "UTILITIES",
    "priority": lambda chance: chance.choice(list(TERMS)),
}


class Tickets(Machine):
    entity = Issue
    way = (
        ("enterprise.e01", "submitIssue", {}),
        ("city.relief", "acceptIssue", {}),
        (
            "city.relief",
            "dispatchIssue",
            {"leadLeader": some("Leader"), "responsibleUnit": the("OrgUnit", 0)},
        ),
        ("dept.industry", "signInIssue", {"handler": the("User", 0)}),
        ("dept.industry", "finishIssue", {"reply": "已增容。", "result": "RESOLVED", "evidence": ["照片"]}),
        ("city.relief", "verifyIssue", {"verification": "PHONE"}),
        ("enterprise.e01", "evaluateIssue", {"evaluationGrade": "SATISFIED"}),
        ("city.relief", "closeIssue", {}),
    )
    early_ends = frozenset({"rejectIssue", "mergeIssue", "returnIssue", "keepIssueLongTerm"})
    born = (
        ("enterprise.e01", "createIssue", ASKED),
        ("city.relief", "createIssue", {**ASKED, "enterprise": some("Enterprise")}),
    )

    def done(self, _who: str, deed: Deed, row: str | None, given: Mapping[str, Any]) -> None:
        self.around.wait(self._deadline(deed.name, row or "", given))

    async def _deadline(self, name: str, row: str, given: Mapping[str, Any]) -> None:
        if name not in {"dispatchIssue", "reworkIssue"}:
            return
        (found,) = await self.around.city.rows_of(
            "select * from issue where id = $1::uuid", row.partition("_")[2]
        )
        today = found["updated_at"].astimezone(end_of(found["created_at"].date()).tzinfo).date()
        if name == "dispatchIssue":
            if not given.get("dueAt"):
                assert found["due_at"] == end_of(work_day(today, TERMS[found["priority"]]))
            assert found["term_work_days"] == work_days_between(today, found["due_at"].astimezone().date())
        else:
            assert found["due_at"] == end_of(work_day(today, half(found["term_work_days"])))

    @invariant()
    def no_ticket_is_in_a_state_without_what_the_state_demands(self) -> None:
        self.around.wait(self._whole())

    async def _whole(self) -> None:
        ids = [row.partition("_")[2] for row in self.rows]
        for row in await self.around.city.rows_of("select * from issue where id = any($1::uuid[])", ids):
            state = row["status"]
            assert row["no"], "every ticket has its number"
            if state in DISPATCHED:
                assert row["lead_leader_id"]
                assert row["responsible_unit_id"]
                assert row["due_at"]
            assert state != "IN_PROGRESS" or row["handler_id"]
            assert state not in {"DONE", "VERIFIED", "CLOSED"} or (row["result"] and row["done_at"])
            assert state != "CLOSED" or (row["closed_at"] and row["evaluation_grade"])
            assert state != "REJECTED" or row["reject_reason"]
            assert (state == "MERGED") == (row["duplicate_of_id"] is not None)


async def test_random_people_leave_every_ticket_whole(writable_city: WritableCity) -> None:
    around = await run(Tickets, writable_city, PEOPLE, RUNS, STEPS)
    assert {"dispatchIssue", "finishIssue", "closeIssue"} <= around.succeeded.keys(), around.succeeded
    assert {"FORBIDDEN", "STATE_CONFLICT", "NOT_FOUND"} & around.refused.keys(), around.refused
