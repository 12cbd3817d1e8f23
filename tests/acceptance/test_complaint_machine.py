"""Random people do random things to complaints: nobody sees a sealed one, and none is fed back unclosed."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from hypothesis.stateful import invariant

from models.entities import Complaint
from models.sealing import SEAL
from resolvers.deeds import Deed
from resolvers.sealing import Vault, new_keys
from tests.machine import Machine, run, some, the
from tests.oracle.deadlines import SHANGHAI, end_of, work_day
from tests.writing import WritableCity

RUNS, STEPS = 170, 12
PEOPLE = (
    "city.bizenv",
    "bizenv.lead",
    "county.simao",
    "county.ninger",
    "dept.commerce",
    "dept.industry",
    "enterprise.e01",
    "leader.l1",
    "commissioner.c1",
    "city.supervision",
    "sysadmin",
    "auditor",
)
STRANGERS = (
    "city.bizenv",
    "bizenv.lead",
    "county.simao",
    "leader.l1",
    "commissioner.c1",
    "sysadmin",
    "auditor",
)
"""Who must not know of a sealed complaint, whatever their office."""
TERMS = {"CONSULT": 1, "HELP": 5, "COMPLAINT": 15}
HANDLED = {"DISPATCHED", "HANDLING", "HANDLED", "CALLBACK", "CLOSED", "FED_BACK"}


CATEGORIES = ("SERVICE", "LICENCE", "FUND_DELAY", "ARREARS", "OTHER", "RETALIATION", "EXTORTION")
TOLD = {
    "title": "办理拖延",
    "content": "材料齐全，一再要求补正。",
    "kind": lambda chance: chance.choice(list(TERMS)),
    "category": lambda chance: chance.choice(CATEGORIES),
}
BY_HAND = {
    "complainantType": "INDIVIDUAL",
    "complainantName": "李明",
    "contactPhone": "13808790001",
    "county": some("Region"),
}


class Complaints(Machine):
    entity = Complaint
    way = (
        ("city.bizenv", "acceptComplaint", {}),
        (
            "city.bizenv",
            "dispatchComplaint",
            {"responsibleUnit": the("OrgUnit", 0), "handler": the("User", 0)},
        ),
        ("dept.industry", "signInComplaint", {}),
        (
            "dept.industry",
            "handleComplaint",
            {"findings": "属实", "measures": "已办结", "replyDraft": "已办结", "evidence": ["回执"]},
        ),
        ("city.bizenv", "recordCallback", {"contacted": True, "solved": True, "satisfaction": "SATISFIED"}),
        ("city.bizenv", "closeComplaint", {}),
        ("city.bizenv", "feedBackComplaint", {"feedbackText": "已办结。", "feedbackChannel": "PHONE"}),
    )
    early_ends = frozenset(
        {
            "notAcceptComplaint",
            "mergeComplaint",
            "withdrawComplaint",
            "returnComplaint",
            "reclassifyToDiscipline",
        }
    )
    born = (
        ("enterprise.e01", "lodgeComplaint", TOLD),
        ("city.bizenv", "lodgeComplaint", {**TOLD, **BY_HAND}),
    )

    def done(self, _who: str, deed: Deed, row: str | None, _given: Mapping[str, Any]) -> None:
        self.around.wait(self._deadline(deed.name, row))

    async def _deadline(self, name: str, row: str | None) -> None:
        if name != "acceptComplaint" or row is None:
            return
        (found,) = await self.around.city.rows_of(
            "select * from complaint where id = $1::uuid", row.partition("_")[2]
        )
        today = found["accepted_at"].astimezone(SHANGHAI).date()
        if found["statutory_track"] == "SME_PAYMENT":
            starts = found["received_from_upper_on"] or work_day(today, 10)
            assert found["due_at"] == end_of(starts + timedelta(days=30))
        else:
            assert found["due_at"] == end_of(work_day(today, TERMS[found["kind"]]))

    @invariant()
    def nobody_sees_a_sealed_one(self) -> None:
        self.around.wait(self._sealed())

    async def _sealed(self) -> None:
        city = self.around.city
        ids = [row.partition("_")[2] for row in self.rows]
        sealed = await city.rows_of(
            "select id, title, content from complaint "
            "where id = any($1::uuid[]) and confidentiality = 'SEALED'",
            ids,
        )
        for row in sealed:
            assert row["title"] is None
            assert row["content"] is None
            if str(row["id"]) in self.around.sealed:
                continue
            self.around.sealed.add(str(row["id"]))
            for who in STRANGERS:
                answer = await city.answer(
                    who, "query($id: ID!) { complaint(id: $id) { no } }", {"id": f"Complaint_{row['id']}"}
                )
                assert answer["data"]["complaint"] is None, who

    @invariant()
    def none_is_in_a_state_without_what_the_state_demands(self) -> None:
        self.around.wait(self._whole())

    async def _whole(self) -> None:
        ids = [row.partition("_")[2] for row in self.rows]
        rows = await self.around.city.rows_of(
            "select c.*, (select count(*) from callback b where b.complaint_id = c.id) as calls "
            "from complaint c where id = any($1::uuid[])",
            ids,
        )
        for row in rows:
            state = row["status"]
            if state in HANDLED:
                assert row["responsible_unit_id"]
                assert row["due_at"]
                assert row["responsible_unit_id"] != row["respondent_unit_id"] or row["handler_id"]
            assert state not in {"CALLBACK", "CLOSED", "FED_BACK"} or row["calls"] >= 1
            if state == "FED_BACK":
                assert row["closed_at"] <= row["feedback_at"], "closed out before fed back"
                assert row["feedback_text"].strip()


@pytest.fixture(autouse=True)
def sealing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SEAL, "sealer", Vault(new_keys()))


async def test_random_people_leave_every_complaint_whole_and_every_seal_unbroken(
    writable_city: WritableCity,
) -> None:
    around = await run(Complaints, writable_city, PEOPLE, RUNS, STEPS)
    assert {"handleComplaint", "recordCallback", "feedBackComplaint"} <= around.succeeded.keys(), (
        around.succeeded
    )
    assert {"FORBIDDEN", "STATE_CONFLICT", "NOT_FOUND"} & around.refused.keys(), around.refused
    assert around.sealed, "some were sealed"
