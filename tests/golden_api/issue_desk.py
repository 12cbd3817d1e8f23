"""Issues of E01 brought to any stage by the people whose business it is, for tests of what follows."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from resolvers.binding import parse_id
from tests.golden_api.enterprises import enterprise, leader, unit
from tests.golden_api.issues import hire
from tests.writing import WritableCity

OFFICE, COUNTY, OTHER_COUNTY = "city.relief", "county.simao", "county.ninger"
FIRM, OTHER_FIRM = "enterprise.e01", "enterprise.e13"
HANDLER, HEAD, OTHER_UNIT = "dept.commerce", "head.commerce", "dept.industry"
LEADER = "leader.l1"
COUNTY_STAFF = "simao.commerce"
CITY_UNIT, COUNTY_UNIT = "530800-COMMERCE", "530802-COMMERCE"
MORNING = "2026-06-30T10:00"

EVIDENCE = {"reply": "已协调解决。", "result": "RESOLVED", "evidence": ["说明.pdf"]}
TEXTS: Mapping[str, dict[str, Any]] = {
    "rejectIssue": {"rejectReason": "CIVIL_DISPUTE", "rejectGuidance": "请向人民法院起诉或申请调解。"},
    "objectIssue": {"objection": "本诉求与民事纠纷无关。"},
    "reconsiderIssue": {"accept": True},
    "returnIssue": {"reason": "不属于本单位职责"},
    "replyIssue": {"text": "已联系企业，正在协调。"},
    "requestExtension": {"days": 5, "reason": "需上级部门批复"},
    "decideExtension": {"agree": True},
    "finishIssue": EVIDENCE,
    "verifyIssue": {"verification": "PHONE"},
    "reworkIssue": {"reason": "企业反映尚未解决"},
    "evaluateIssue": {"evaluationGrade": "SATISFIED"},
    "ruleOnIssue": {"ruling": "已依法解释清楚", "rework": False},
    "reopenIssue": {"reopenGround": "NEW_FACT", "reason": "出现新情况"},
    "keepIssueLongTerm": {"longTermPlan": "列入年度计划逐步解决", "nextReviewOn": "2026-08-31"},
    "reviewLongTerm": {"resume": False, "text": "继续推进", "nextReviewOn": "2026-09-15"},
    "escalate": {"reason": "多部门协调未果"},
    "instructIssue": {"text": "请商务局一周内解决。"},
}
WHO: Mapping[str, str] = {
    **dict.fromkeys(("submitIssue", "objectIssue", "evaluateIssue"), FIRM),
    **dict.fromkeys(("signInIssue", "returnIssue", "requestExtension", "finishIssue"), HANDLER),
    **dict.fromkeys(("approveLongTerm", "ruleOnIssue"), LEADER),
}
"""Who does it on the way to a stage; all else is the office's."""

TO_THE_UNIT = ("submitIssue", "acceptIssue", "dispatchIssue")
IN_PROGRESS = (*TO_THE_UNIT, "signInIssue")
DONE = (*IN_PROGRESS, "finishIssue")
VERIFIED = (*DONE, "verifyIssue")
EVALUATED = (*VERIFIED, "evaluateIssue")
PATHS: Mapping[str, tuple[str, ...]] = {
    "DRAFT": (),
    "SUBMITTED": ("submitIssue",),
    "REJECTED": ("submitIssue", "rejectIssue"),
    "OBJECTED": ("submitIssue", "rejectIssue", "objectIssue"),
    "ACCEPTED": ("submitIssue", "acceptIssue"),
    "DISPATCHED": TO_THE_UNIT,
    "IN_PROGRESS": IN_PROGRESS,
    "EXTENSION_PENDING": (*IN_PROGRESS, "requestExtension"),
    "DONE": DONE,
    "REWORK": (*DONE, "reworkIssue"),
    "VERIFIED": VERIFIED,
    "EVALUATED": EVALUATED,
    "CLOSED": (*EVALUATED, "closeIssue"),
    "AGREED": (*IN_PROGRESS, "approveLongTerm"),
    "LONG_TERM": (*IN_PROGRESS, "approveLongTerm", "keepIssueLongTerm"),
}
"""Stages, some of them finer than the states, and the steps that lead there from a draft."""


@dataclass
class Desk:
    """A city in which issues of E01 go to the city's commerce bureau, led by L1."""

    city: WritableCity

    async def open(self) -> "Desk":
        """The desk in the morning, with those who are missing in the cast."""
        self.city.at(MORNING)
        await hire(self.city, HEAD, "CITY_DEPT_LEAD", CITY_UNIT)
        await hire(self.city, COUNTY_STAFF, "COUNTY_DEPT_STAFF", COUNTY_UNIT)
        return self

    async def draft(self, who: str = FIRM, firm: str = "E01", **said: Any) -> str:
        """A new issue that has not been submitted; its id."""
        given = {"title": "仓储用地紧张", "content": "仓库租期将满，请协助落实仓储用地。", "category": "LAND"}
        given |= {"enterprise": await enterprise(self.city, firm), **said}
        return str((await self.city.did(who, "createIssue", input=given))["id"])

    async def issue(self, stage: str, **said: Any) -> str:
        """A new issue at a stage."""
        made = await self.draft(**said)
        for name in PATHS[stage]:
            await self.take(name, made)
        return made

    async def disputed(self) -> str:
        """A new issue with whose result the enterprise was dissatisfied twice."""
        made = await self.issue("VERIFIED")
        await self.take("evaluateIssue", made, evaluationGrade="DISSATISFIED")
        await self.take("finishIssue", made)
        await self.take("verifyIssue", made)
        await self.take("evaluateIssue", made, evaluationGrade="VERY_DISSATISFIED")
        return made

    async def take(self, name: str, issue: str, who: str | None = None, **said: Any) -> dict[str, Any]:
        """A step that must succeed, by whoever usually takes it; the row after it."""
        given = {**await self.inputs(name), **said} or None
        return await self.city.did(who or WHO.get(name, OFFICE), name, id=issue, input=given, select=SELECT)

    async def refused(self, name: str, issue: str, who: str | None = None, **said: Any) -> tuple[str, str]:
        """The code and the field for which a step is refused; the issue stays as it was."""
        before = await self.row(issue)
        given = {**await self.inputs(name), **said} or None
        payload = await self.city.do(who or WHO.get(name, OFFICE), name, id=issue, input=given)
        assert not payload["ok"], f"{name} succeeded"
        assert await self.row(issue) == before
        (error,) = payload["errors"]
        assert error["message"]
        return error["code"], error["field"]

    async def inputs(self, name: str) -> dict[str, Any]:
        """What the step is usually given."""
        made = INPUTS.get(name)
        return {**TEXTS.get(name, {}), **(await made(self) if made else {})}

    async def row(self, issue: str) -> dict[str, Any]:
        """The issue as it is stored."""
        return await self.city.row("issue", id=key_of(issue))

    async def steps(self, issue: str) -> list[str]:
        """The types of the steps in its record, in order."""
        rows = await self.city.rows("issue_action", issue_id=key_of(issue))
        return [str(row["type"]) for row in sorted(rows, key=lambda row: int(row["seq"]))]


def key_of(opaque: str) -> Any:
    """The key behind an opaque id."""
    found = parse_id(opaque)
    assert found is not None
    return found[1]


async def _to_the_city_unit(_: Desk) -> dict[str, Any]:
    return {"leadLeader": leader("L1"), "responsibleUnit": unit(CITY_UNIT)}


async def _handler(desk: Desk) -> dict[str, Any]:
    return {"handler": await desk.city.id_of("User", username=HANDLER)}


async def _industry(_: Desk) -> dict[str, Any]:
    return {"suggestedUnit": unit("530800-INDUSTRY")}


async def _another_alike(desk: Desk) -> dict[str, Any]:
    return {"duplicateOf": await desk.issue("IN_PROGRESS")}


INPUTS: Mapping[str, Callable[[Desk], Awaitable[dict[str, Any]]]] = {
    "dispatchIssue": _to_the_city_unit,
    "signInIssue": _handler,
    "returnIssue": _industry,
    "mergeIssue": _another_alike,
}
SELECT = "{ id no status light dueAt stepDueAt extendableUntil doneAt result }"
