"""The dispatch desk（分办台）: what has come in and nobody handles yet, with the form that sends it on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, ClassVar
from urllib.parse import urlencode

from starlette.responses import Response

from admin.choices import Choices
from admin.desk_forms import Offer, Sheet, chosen, offers, sheet, taken
from admin.screen import Screen
from admin.selecting import ACTIONS
from admin.visit import Visit
from models.errors import NotFound

SHOWN = 50
UNPROCESSABLE = 422
DISPATCHES = frozenset({"dispatchIssue", "dispatchComplaint"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """A sort of thing that is dispatched: in which states it waits, and for which steps."""

    tab: str
    entity: str
    one: str
    many: str
    label: str
    steps: Mapping[str, tuple[str, ...]]
    listed: str
    told: str
    firm: str
    """The relation to the enterprise."""


QUEUES: Mapping[str, Queue] = MappingProxyType(
    {
        "issue": Queue(
            tab="issue",
            entity="Issue",
            one="issue",
            many="issues",
            label="问题诉求 | Issues",
            steps={
                "SUBMITTED": ("acceptIssue", "rejectIssue", "mergeIssue"),
                "ACCEPTED": ("dispatchIssue", "mergeIssue"),
            },
            listed="id no title status category priority light stepDueAt receivedAt returnCount "
            "firm: enterprise { name } county { shortName }",
            told="title content category priority source receivedAt stepDueAt onBehalf returnCount dueAt "
            "firm: enterprise { id name sizeClass isKey county { name } } project { id name } "
            "county { id name } zone { name } leadLeader { id title: name } "
            "responsibleUnit { id title: name } returnedBy { name } suggestedUnit { id name } "
            "steps: actionsTaken(first: 8) { nodes { type text at attachments by { displayName } } }",
            firm="enterprise",
        ),
        "complaint": Queue(
            tab="complaint",
            entity="Complaint",
            one="complaint",
            many="complaints",
            label="投诉 | Complaints",
            steps={
                "RECEIVED": (
                    "acceptComplaint",
                    "notAcceptComplaint",
                    "reclassifyToDiscipline",
                    "mergeComplaint",
                ),
                "ACCEPTED": ("dispatchComplaint", "reclassifyToDiscipline", "mergeComplaint"),
            },
            listed="id no title status category priority light stepDueAt receivedAt returnCount "
            "firm: complainantEnterprise { name } county { shortName }",
            told="title content kind category priority source receivedAt stepDueAt returnCount dueAt "
            "complainantType confidentiality statutoryTrack respondentPerson "
            "firm: complainantEnterprise { id name sizeClass isKey county { name } } "
            "county { id name } zone { name } responsibleUnit { id title: name } "
            "respondentUnit { name } respondentEnterprise { name }",
            firm="complainantEnterprise",
        ),
    }
)
UNITS = "query($id: ID!) { dispatchUnits(id: $id) { id name levelLabel region near suggested } }"
LEADERS = (
    "query($near: LeaderFilter, $others: LeaderFilter) { "
    "near: leaders(first: 20, filter: $near) { nodes { id name position } } "
    "others: leaders(first: 100, filter: $others, orderBy: [{level: ASC}, {name: ASC}]) "
    "{ nodes { id name position } } }"
)


class Dispatch(Screen):
    """List, row and form beside each other; on a phone one after the other."""

    path = "/desk/dispatch"
    label: ClassVar[str] = "分办台 | Dispatch desk"
    icon = "inbox"
    order: ClassVar[int] = 20
    routes: ClassVar[tuple[tuple[str, str, str], ...]] = (("/desk/dispatch", "POST", "take"),)

    def may(self, visit: Visit) -> bool:
        """For whoever accepts or dispatches something."""
        return bool(_queues(visit))

    async def page(self, visit: Visit) -> Response:
        """``?tab=issue&state=ACCEPTED&q=&id=&do=``."""
        queue = _queue(visit)
        row = await _row(visit, queue, visit.query.get("id", ""))
        form = None
        if row is not None:
            offer = chosen(_offers(visit, queue, row), visit.query.get("do"))
            form = await sheet(visit, row, offer) if offer else None
        return await self._drawn(visit, queue, row, form)

    async def take(self, visit: Visit) -> Response:
        """A step that was posted: carried out, or with ``preview`` only tried."""
        queue = _queue(visit)
        form = await visit.form()
        row = await _row(visit, queue, str(form.get("id") or ""))
        if row is None:
            raise NotFound("没有这条记录，或您无权查看")
        offer = next((o for o in _offers(visit, queue, row) if o.name == form.get("action")), None)
        if offer is None:
            raise NotFound("该事项已不在待办环节，请刷新后重试")
        view = visit.panel.view_of(visit, queue.one)
        try_only = "dueAt stepDueAt" if form.get("preview") else None
        outcome = await taken(view, row, offer, form, try_only=try_only)
        if isinstance(outcome, Sheet):
            return await self._drawn(visit, queue, row, outcome, 200 if outcome.tried else UNPROCESSABLE)
        told = "；".join([f"{row['no']} {offer.label}：已完成", *(e["message"] for e in outcome["errors"])])
        # What was just accepted is dispatched next, by the same person.
        following = {"id": row["id"]} if offer.name.startswith("accept") else {}
        return visit.redirect(_address(visit, queue, **following), flash=told)

    async def _drawn(
        self, visit: Visit, queue: Queue, row: Mapping[str, Any] | None, form: Sheet | None, status: int = 200
    ) -> Response:
        found = await _listed(visit, queue)
        choices = await _choices(visit, row, form)
        similar = await _similar(visit, queue, row) if row is not None else []
        return visit.page(
            "screens/dispatch.html",
            status=status,
            queue=queue,
            queues=_queues(visit),
            counts=found,
            rows=found["rows"]["nodes"],
            state=visit.query.get("state", ""),
            row=row,
            meta=visit.meta(queue.entity),
            offers=_offers(visit, queue, row) if row is not None else [],
            form=form,
            similar=similar,
            said=Choices(visit),
            address=lambda **more: _address(visit, queue, **more),
            **choices,
        )


def _queues(visit: Visit) -> list[Queue]:
    """Those in which the person's roles take a step."""
    found = []
    for queue in QUEUES.values():
        meta = visit.meta(queue.entity)
        steps = {
            name
            for names in queue.steps.values()
            for name in names
            if name.startswith(("accept", "dispatch"))
        }
        if meta is not None and steps & {action.name for action in meta.actions}:
            found.append(queue)
    return found


def _queue(visit: Visit) -> Queue:
    queues = _queues(visit)
    return next((queue for queue in queues if queue.tab == visit.query.get("tab")), queues[0])


def _address(visit: Visit, queue: Queue, **more: str) -> str:
    """The desk with this tab, state and search, and what else is given."""
    kept = {name: value for name in ("state", "q") if (value := visit.query.get(name))}
    return f"{visit.panel.base_url}{Dispatch.path}?{urlencode({'tab': queue.tab, **kept, **more})}"


def _offers(visit: Visit, queue: Queue, row: Mapping[str, Any]) -> list[Offer]:
    names: Sequence[str] = queue.steps.get(row["status"], ())
    return offers(visit.panel.view_of(visit, queue.one), row, names)


async def _listed(visit: Visit, queue: Queue) -> dict[str, Any]:
    """The rows that wait, the most urgent first, and how many wait in every state of every queue."""
    state, words = visit.query.get("state", ""), (visit.query.get("q") or "").strip()
    states = [state] if state in queue.steps else list(queue.steps)
    asked: dict[str, Any] = {"status": {"in": states}, **({"search": words[:100]} if words else {})}
    counts = " ".join(
        f"{each.tab}_{state}: {each.many}(first: 1, filter: {{status: {{eq: {state}}}}}) {{ totalCount }}"
        for each in _queues(visit)
        for state in each.steps
    )
    return await visit.ask(
        f"query($filter: {queue.entity}Filter) {{ rows: {queue.many}(first: {SHOWN}, filter: $filter, "
        f"orderBy: [{{stepDueAt: ASC}}]) {{ totalCount nodes {{ {queue.listed} }} }} {counts} }}",
        {"filter": asked},
    )


async def _row(visit: Visit, queue: Queue, row_id: str) -> dict[str, Any] | None:
    """The row in the middle; None where none is chosen.

    Raises:
        NotFound: it is not there for this person.
    """
    return await visit.chosen(queue.one, row_id, f"id no version status {queue.told} {ACTIONS}")


async def _choices(visit: Visit, row: Mapping[str, Any] | None, form: Sheet | None) -> dict[str, Any]:
    """What the form of dispatching chooses from: the units that will be allowed, and leaders."""
    if row is None or form is None or form.offer.name not in DISPATCHES:
        return {"units": [], "leaders": {}}
    units = (await visit.ask(UNITS, {"id": row["id"]}))["dispatchUnits"]
    groups: dict[str, list[Mapping[str, Any]]] = {}
    for unit in units:
        groups.setdefault(_group(unit), []).append(unit)
    leaders: dict[str, Any] = {}
    if form.control("leadLeader") is not None:
        leaders = await _leaders(visit, row)
    return {"units": list(groups.items()), "leaders": leaders}


async def _leaders(visit: Visit, row: Mapping[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Leaders in office, those linked to the enterprise first; of the city, and of the row's county."""
    in_office: dict[str, Any] = {"endOn": {"isNull": True}}
    firm = {"enterprise": {"id": {"eq": row["firm"]["id"] if row["firm"] else ""}}}
    places: list[dict[str, Any]] = [{"level": {"eq": "CITY"}}]
    if row["county"]:
        places.append({"region": {"id": {"eq": row["county"]["id"]}}})
    found = await visit.ask(
        LEADERS,
        {
            "near": {**in_office, "links": {"some": {**firm, "endOn": {"isNull": True}}}},
            "others": {**in_office, "or": places},
        },
    )
    near = found["near"]["nodes"]
    known = {each["id"] for each in near}
    return {
        "挂钩联系该企业的领导 | Linked to the enterprise": near,
        "其他领导 | Others": [each for each in found["others"]["nodes"] if each["id"] not in known],
    }


def _group(unit: Mapping[str, Any]) -> str:
    if unit["suggested"]:
        return "退回单位建议 | Suggested on return"
    if unit["near"]:
        return "属地单位 | Units of the county"
    return (
        "市级单位 | Units of the city"
        if unit["levelLabel"] == "市级"
        else f"{unit['region'] or unit['levelLabel']}"
    )


async def _similar(visit: Visit, queue: Queue, row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Others of the same enterprise that are about the same sort of thing."""
    if not row["firm"]:
        return []
    asked = {
        queue.firm: {"id": {"eq": row["firm"]["id"]}},
        "category": {"eq": row["category"]},
        "id": {"ne": row["id"]},
    }
    found = await visit.ask(
        f"query($filter: {queue.entity}Filter) {{ rows: {queue.many}(first: 5, filter: $filter) "
        "{ nodes { id no title status receivedAt } } }",
        {"filter": asked},
    )
    rows: list[dict[str, Any]] = found["rows"]["nodes"]
    return rows
