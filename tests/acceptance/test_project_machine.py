"""Random people do random things to projects: one person for one duty, and no stage without its facts."""

import random

from hypothesis.stateful import invariant

from models.entities import Project
from tests.machine import POOLS, ROW, Machine, run, some
from tests.writing import WritableCity

RUNS, STEPS = 170, 16
PEOPLE = (
    "city.invest",
    "county.simao",
    "county.ninger",
    "zone.industrial",
    "dept.industry",
    "leader.l4",
    "commissioner.c1",
    "enterprise.e13",
    "city.relief",
    "sysadmin",
)
SIGNED = {"SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED", "AT_CAPACITY", "ABOVE_SCALE"}
LANDED = SIGNED - {"SIGNED"}
TWICE = """select kind, project_id, enterprise_id, count(*) from assignment
    where status = 'ACTIVE' and deleted_at is null
    group by kind, project_id, enterprise_id having count(*) > 1"""


LEAD = {
    "name": lambda chance: f"茶叶精深加工项目 {chance.randrange(10**9)}",
    "investor": lambda chance: f"示例投资有限公司 {chance.randrange(10**9)}",
    "industryClass": "C1530",
}


DUTY = {"project": ROW, "startOn": "2026-03-02", "choiceReason": "熟悉该产业"}


def chain(chance: random.Random) -> list[str]:
    return [chance.choice(POOLS["IndustryChain"])]


class Projects(Machine):
    entity = Project
    way = (
        ("city.invest", "packageProject", {"chains": chain, "plannedInvestment": "50000000.00"}),
        (
            "city.invest",
            "logContact",
            {"project": ROW, "contactedOn": "2026-03-02", "counterpart": "投资方", "summary": "首次洽谈"},
        ),
        ("city.invest", "negotiateProject", {}),
        ("city.invest", "setTier", {"tier": "KEY", "tierDecisionDocNo": "普招委〔2026〕3号"}),
    )
    beside = (
        ("proposeAssignment", {**DUTY, "kind": "PROJECT_MANAGER", "leader": some("Leader")}),
        ("proposeAssignment", {**DUTY, "kind": "SERVICE_COMMISSIONER", "commissioner": some("Commissioner")}),
        ("acknowledgeAssignment", None),
        ("changeAssignment", None),
        ("endAssignment", None),
        ("recordFunds", None),
    )
    early_ends = frozenset({"terminateProject", "suspendProject"})
    born = (
        ("city.invest", "registerProject", {**LEAD, "leadCounty": some("Region")}),
        ("county.simao", "registerProject", LEAD),
    )

    @invariant()
    def nobody_shares_a_duty(self) -> None:
        assert not self.around.wait(self.around.city.rows_of(TWICE))

    @invariant()
    def no_project_is_at_a_stage_without_what_the_stage_demands(self) -> None:
        self.around.wait(self._whole())

    async def _whole(self) -> None:
        ids = [row.partition("_")[2] for row in self.rows]
        for row in await self.around.city.rows_of("select * from project where id = any($1::uuid[])", ids):
            stage = row["stage"]
            assert row["no"].startswith("ZS-")
            if stage in SIGNED:
                assert row["signed_on"]
                assert row["planned_investment"] is not None
            if stage in LANDED:
                assert row["enterprise_id"]
                assert row["landed_on"]
            assert stage != "SUSPENDED" or row["stage_before_suspension"]
            assert (row["light"] == "GREY") == (stage in {"SUSPENDED", "TERMINATED"})


async def test_random_people_leave_every_project_whole(writable_city: WritableCity) -> None:
    around = await run(Projects, writable_city, PEOPLE, RUNS, STEPS)
    assert {"packageProject", "setTier", "proposeAssignment"} <= around.succeeded.keys(), around.succeeded
    assert {"FORBIDDEN", "STATE_CONFLICT", "NOT_FOUND"} & around.refused.keys(), around.refused
