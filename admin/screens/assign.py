"""The assignment desk（配备台）: what has no manager, commissioner or supervisor, and who would fit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, ClassVar
from urllib.parse import urlencode

from starlette.responses import Response

from admin.asking import Problem, Refused
from admin.choices import Choices
from admin.entity_view import NotSaved
from admin.forms import Control, Mistyped, given, of_input, posted, told, with_errors
from admin.screen import Screen
from admin.visit import Visit
from models.errors import NotFound

SHOWN = 30
UNPROCESSABLE = 422
PROPOSE = "proposeAssignment"
STAGES = ["SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED", "AT_CAPACITY"]
SERVED = ["PROPOSED", "ACTIVE", "CONVERTED"]
"""After the landing the two serve the project on, by assignments that were converted."""


@dataclass(frozen=True, slots=True)
class Post:
    """A kind of assignment: who takes it, by what they are found, and what a score is out of."""

    kind: str
    person: str
    candidates: str

    @property
    def question(self) -> str:
        """The candidates for a target."""
        return f"query($target: ID!) {{ found: {self.candidates} }}"


_LEADERS = "leaderCandidates(target: $target, kind: %s) { id: leader name position region reason load near }"
_MATCHES = (
    "matchCandidates(target: $target, kind: %s) { id: commissioner name homeUnit score load maxLoad grade "
    "joinedOn parts { chain function availability appraisal } }"
)
POSTS: Mapping[str, Post] = MappingProxyType(
    {
        "PROJECT_MANAGER": Post("PROJECT_MANAGER", "leader", _LEADERS % "PROJECT_MANAGER"),
        "SERVICE_COMMISSIONER": Post(
            "SERVICE_COMMISSIONER", "commissioner", _MATCHES % "SERVICE_COMMISSIONER"
        ),
        "RELIEF_SUPERVISOR": Post("RELIEF_SUPERVISOR", "leader", _LEADERS % "RELIEF_SUPERVISOR"),
        "POLICY_COMMISSIONER": Post("POLICY_COMMISSIONER", "commissioner", _MATCHES % "POLICY_COMMISSIONER"),
    }
)
PARTS = (
    ("chain", "产业链 | Chain", 40),
    ("function", "部门职能 | Function", 25),
    ("availability", "空余能力 | Availability", 20),
    ("appraisal", "上次考核 | Appraisal", 15),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """Projects or enterprises: which of them lack somebody, and what is told of them."""

    tab: str
    entity: str
    one: str
    many: str
    relation: str
    label: str
    kinds: Sequence[str]
    told: str
    where: Mapping[str, Any]

    def lacking(self) -> dict[str, Any]:
        """Those that are to be served and lack one of the kinds."""
        gaps = [
            {"assignments": {"none": {"kind": {"eq": kind}, "status": {"in": SERVED}}}} for kind in self.kinds
        ]
        return {**self.where, "or": gaps}


SIDES: Mapping[str, Side] = MappingProxyType(
    {
        "project": Side(
            tab="project",
            entity="Project",
            one="project",
            many="projects",
            relation="project",
            label="项目 | Projects",
            kinds=("PROJECT_MANAGER", "SERVICE_COMMISSIONER"),
            told="no tier stage light plannedInvestment industryClass due: assignmentDueOn "
            "place: leadCounty { name }",
            where={"stage": {"in": STAGES}},
        ),
        "enterprise": Side(
            tab="enterprise",
            entity="Enterprise",
            one="enterprise",
            many="enterprises",
            relation="enterprise",
            label="重点服务企业 | Key enterprises",
            kinds=("RELIEF_SUPERVISOR", "POLICY_COMMISSIONER"),
            told="uscc sizeClass industryClass place: county { name }",
            where={"isKey": {"eq": True}},
        ),
    }
)


class Assign(Screen):
    """What lacks somebody, the posts that are free, and the candidates with their scores."""

    path = "/desk/assign"
    label: ClassVar[str] = "配备台 | Assignment desk"
    icon = "people"
    order: ClassVar[int] = 50
    entities: ClassVar[tuple[str, ...]] = ("Assignment", "Project", "Enterprise")
    routes: ClassVar[tuple[tuple[str, str, str], ...]] = (("/desk/assign", "POST", "propose"),)

    def may(self, visit: Visit) -> bool:
        """For whoever proposes assignments."""
        return all(visit.meta(name) for name in self.entities) and _action(visit) is not None

    async def page(self, visit: Visit) -> Response:
        """``?tab=project&id=&kind=``."""
        side = _side(visit)
        target = await _target(visit, side, visit.query.get("id", ""))
        return await self._drawn(visit, side, target, visit.query.get("kind"))

    async def propose(self, visit: Visit) -> Response:
        """A proposal that was posted."""
        side, form = _side(visit), await visit.form()
        target = await _target(visit, side, str(form.get("id") or ""))
        kind, person = str(form.get("kind") or ""), str(form.get("person") or "")
        if target is None or kind not in side.kinds:
            raise NotFound("没有这条记录，或您无权查看")
        controls = posted(_controls(visit), form)
        problems: Sequence[Problem] = ()
        try:
            data = {**given(controls), "kind": kind, side.relation: target["id"]}
            if person:
                data[POSTS[kind].person] = person
            view = visit.panel.view_of(visit, "assignment")
            arguments: dict[str, tuple[str, Any]] = {"input": ("ProposeAssignmentInput!", data)}
            if key := str(form.get("key") or ""):
                arguments["idempotencyKey"] = ("String", key)
            payload = await view.changed(PROPOSE, arguments)
        except Mistyped as wrong:
            controls = with_errors(controls, wrong.args[0])
        except NotSaved as refused:
            controls, rest = told(controls, refused.problems)
            problems = [replace(problem, field=None) for problem in rest]
        else:
            words = "；".join(["已提出配备", *(each["message"] for each in payload["errors"])])
            return visit.redirect(_address(visit, side, id=target["id"]), flash=words)
        return await self._drawn(
            visit, side, target, kind, controls, problems=problems, person=person, status=UNPROCESSABLE
        )

    async def _drawn(
        self,
        visit: Visit,
        side: Side,
        target: Mapping[str, Any] | None,
        wanted: str | None,
        controls: Sequence[Control] | None = None,
        *,
        problems: Sequence[Problem] = (),
        person: str = "",
        status: int = 200,
    ) -> Response:
        rows, counts = await _lacking(visit, side)
        free = _free(side, target) if target is not None else []
        kind = wanted if wanted in free else next(iter(free), None)
        candidates, refused = await _candidates(visit, target, kind)
        return visit.page(
            "screens/assign.html",
            status=status,
            side=side,
            sides=list(SIDES.values()),
            rows=rows,
            counts=counts,
            target=target,
            free={each["id"]: _free(side, each) for each in rows},
            kinds=free,
            kind=kind,
            post=POSTS[kind] if kind else None,
            candidates=candidates,
            refused=refused,
            parts=PARTS,
            controls=controls if controls is not None else _controls(visit),
            problems=problems,
            person=person,
            said=Choices(visit),
            address=lambda **more: _address(visit, side, **more),
        )


def _action(visit: Visit) -> Any:
    meta = visit.meta("Assignment")
    return next((action for action in meta.actions if action.name == PROPOSE), None) if meta else None


def _controls(visit: Visit) -> list[Control]:
    """What is asked for beside target and person, which the desk chooses itself."""
    names = ("choiceReason", "neededFunction", "startOn", "approvalDocNo", "override")
    known = {each.name: each for each in _action(visit).inputs}
    return [of_input(known[name]) for name in names if name in known]


def _side(visit: Visit) -> Side:
    return SIDES.get(visit.query.get("tab", ""), SIDES["project"])


def _address(visit: Visit, side: Side, **more: str) -> str:
    return f"{visit.panel.base_url}{Assign.path}?{urlencode({'tab': side.tab, **more})}"


def _selected(side: Side) -> str:
    return (
        f"id name {side.told} chains(first: 3) {{ nodes {{ name }} }} posts: assignments(first: 6, "
        "filter: {status: {in: [PROPOSED, ACTIVE, CONVERTED]}}) "
        "{ nodes { id kind status leader { name } commissioner { name } } }"
    )


async def _lacking(visit: Visit, side: Side) -> tuple[list[dict[str, Any]], dict[str, int]]:
    """Those of the side that lack somebody, and how many of either side do."""
    declared = ", ".join(f"${each.tab}: {each.entity}Filter" for each in SIDES.values())
    counts = " ".join(
        f"n_{each.tab}: {each.many}(first: 1, filter: ${each.tab}) {{ totalCount }}"
        for each in SIDES.values()
    )
    order = "[{assignmentDueOn: ASC}]" if side.tab == "project" else "[{name: ASC}]"
    found = await visit.ask(
        f"query({declared}) {{ rows: {side.many}(first: {SHOWN}, filter: ${side.tab}, orderBy: {order}) "
        f"{{ nodes {{ {_selected(side)} }} }} {counts} }}",
        {each.tab: each.lacking() for each in SIDES.values()},
    )
    return found["rows"]["nodes"], {tab: found[f"n_{tab}"]["totalCount"] for tab in SIDES}


async def _target(visit: Visit, side: Side, row_id: str) -> dict[str, Any] | None:
    """The project or enterprise in the middle; None where none is chosen.

    Raises:
        NotFound: it is not there for this person.
    """
    return await visit.chosen(side.one, row_id, _selected(side))


def _free(side: Side, target: Mapping[str, Any]) -> list[str]:
    """The kinds that nobody holds."""
    held = {each["kind"] for each in target["posts"]["nodes"]}
    return [kind for kind in side.kinds if kind not in held]


async def _candidates(
    visit: Visit, target: Mapping[str, Any] | None, kind: str | None
) -> tuple[list[dict[str, Any]], str | None]:
    """Who fits, the best first; or why the person is not told."""
    if target is None or kind is None:
        return [], None
    try:
        found = await visit.ask(POSTS[kind].question, {"target": target["id"]})
    except Refused as refused:
        return [], refused.problems[0].message
    return found["found"], None
