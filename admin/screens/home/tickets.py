"""Issues and complaints on the home page: by state and light, who is overdue, and the rates of the period."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from admin.figures import Counted, Figure, Share, tally
from admin.screens.home.period import Period
from admin.screens.home.section import LIGHTS, Answer, Row, Section, Shape

RANKED = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Tickets:
    """One kind of ticket: issues or complaints."""

    entity: str
    many: str
    running: tuple[str, ...]

    @property
    def asks(self) -> str:
        """How many were received in the period, by state and light."""
        return (
            f"{self.many}Received: {self.many}(filter: {{receivedAt: {{gte: $begin, lte: $end}}}}) "
            "{ groups(by: [{status: VALUE}, {light: VALUE}]) { key { status light } count } }"
        )

    @property
    def asks_overdue(self) -> str:
        """Who has most of those that are overdue now."""
        kind = self.entity.upper()
        return (
            f"{self.many}Overdue: overdueRanking(kind: {kind}, first: {RANKED}) "
            "{ total units { id name count } counties { id name count } }"
        )

    @property
    def overdue(self) -> dict[str, Any]:
        """The conditions of a list of those."""
        return {"status": self.running, "light": "RED"}

    def shape(self, answer: Answer, counted: Counted, period: Period) -> dict[str, Any]:
        """A table of states by lights, and the same as a chart."""
        found, received = answer[f"{self.many}Received"], period.received()
        counts = tally(found["groups"], "status", "light")
        states, lights = counted.labels(self.entity, "status"), counted.labels(self.entity, "light")

        def line(label: str, of: Mapping[str, str]) -> Row:
            wanted = of.get("status")
            cells = [
                sum(n for (state, each), n in counts.items() if each == light and wanted in {None, state})
                for light in LIGHTS
            ]
            figures = (
                counted.count(sum(cells), self.entity, {**received, **of}),
                *(
                    counted.count(n, self.entity, {**received, **of, "light": light})
                    for light, n in zip(LIGHTS, cells, strict=True)
                ),
            )
            return Row(label, figures, wanted or "")

        rows = [
            line(text, {"status": state})
            for state, text in states.items()
            if any(each == state for each, _ in counts)
        ]
        return {
            "rows": rows,
            "total": line("", {}),
            "lights": [(light, lights.get(light, light)) for light in LIGHTS],
            "chart": {
                "kind": "states",
                "states": [row.label for row in rows],
                "lights": [
                    {
                        "light": light,
                        "name": lights.get(light, light),
                        "values": [int(row.figures[place].value) for row in rows],
                        "urls": [row.figures[place].url for row in rows],
                    }
                    for place, light in enumerate(LIGHTS, 1)
                ],
            },
        }


ISSUES = Tickets(
    entity="Issue", many="issues", running=("DISPATCHED", "IN_PROGRESS", "EXTENSION_PENDING", "REWORK")
)
COMPLAINTS = Tickets(entity="Complaint", many="complaints", running=("DISPATCHED", "HANDLING"))
ISSUES_COUNTED = (
    "SUBMITTED", "ACCEPTED", "DISPATCHED", "IN_PROGRESS", "EXTENSION_PENDING", "DONE", "REWORK", "VERIFIED",
    "CLOSED", "LONG_TERM",
)  # fmt: skip
ISSUES_FINISHED = ("DONE", "VERIFIED", "CLOSED")
COMPLAINTS_COUNTED = (
    "RECEIVED", "NOT_ACCEPTED", "ACCEPTED", "DISPATCHED", "HANDLING", "HANDLED", "CALLBACK", "CLOSED",
    "FED_BACK", "WITHDRAWN",
)  # fmt: skip
COMPLAINTS_TIMED = ("DISPATCHED", "HANDLING", "HANDLED", "CALLBACK", "CLOSED", "FED_BACK")
COMPLAINTS_FINISHED = ("HANDLED", "CALLBACK", "CLOSED", "FED_BACK")
TIMED = ("GREEN", "YELLOW", "RED")


def _overdue(tickets: Tickets) -> Shape:
    def shape(answer: Answer, counted: Counted, period: Period) -> dict[str, Any]:  # noqa: ARG001
        found = answer[f"{tickets.many}Overdue"]

        def ranked(places: str, key: str) -> list[Row]:
            return [
                Row(
                    place["name"],
                    (counted.count(place["count"], tickets.entity, {**tickets.overdue, key: place["id"]}),),
                )
                for place in found[places]
            ]

        return {
            "total": counted.count(found["total"], tickets.entity, tickets.overdue),
            "units": ranked("units", "responsibleUnit"),
            "counties": ranked("counties", "county"),
        }

    return shape


def _issue_rates(answer: Answer, counted: Counted, period: Period) -> dict[str, Any]:
    told = answer["issueStats"]["total"]
    received = {**period.received(), "status": ISSUES_COUNTED}
    due = {**period.due(), "status": ISSUES_COUNTED, "light": TIMED}

    def count(name: str, conditions: Mapping[str, Any]) -> Figure:
        return counted.count(told[name], "Issue", conditions)

    closed = count("closed", {**period.received(), "status": "CLOSED"})
    on_time = count("onTime", {**period.due(), "status": ISSUES_FINISHED, "light": "GREEN"})
    overdue = count("overdue", {**due, "light": "RED"})
    return {
        "shares": [
            Share("诉求销号率 | Issues closed out", told["closeOutRate"], closed, count("counted", received)),
            Share("按期办结率 | Finished in time", told["onTimeRate"], on_time, count("due", due)),
            Share("超期率 | Overdue", told["overdueRate"], overdue, count("due", due)),
        ]
    }


def _complaint_rates(answer: Answer, counted: Counted, period: Period) -> dict[str, Any]:
    told, calls = answer["complaintStats"]["total"], answer["complaintStats"]["callbacks"]
    received = {**period.received(), "status": COMPLAINTS_COUNTED}
    due = {**period.due(), "status": COMPLAINTS_TIMED, "light": TIMED}
    called = {"valid": "true", "at__gte": period.since.isoformat(), "at__lte": period.until.isoformat()}

    def count(name: str, conditions: Mapping[str, Any]) -> Figure:
        return counted.count(told[name], "Complaint", conditions)

    def call(name: str, **conditions: Any) -> Figure:
        return counted.count(calls[name], "Callback", {**called, **conditions})

    accepted = count("accepted", {**received, "acceptedAt__gte": period.since.isoformat()})
    fed_back = count("fedBack", {**period.received(), "status": "FED_BACK"})
    on_time = count("onTime", {**period.due(), "status": COMPLAINTS_FINISHED, "light": "GREEN"})
    satisfied = call("satisfied", satisfaction=("SATISFIED", "BASICALLY"))
    return {
        "shares": [
            Share("投诉受理率 | Accepted", told["acceptanceRate"], accepted, count("counted", received)),
            Share("投诉办结率 | Fed back", told["completionRate"], fed_back, accepted),
            Share("按期办理率 | In time", told["onTimeRate"], on_time, count("due", due)),
        ],
        "three": [
            Share(
                "响应率 | Response", calls["responseRate"], call("contacted", contacted="true"), call("valid")
            ),
            Share("解决率 | Solution", calls["solutionRate"], call("solved", solved="true"), call("valid")),
            Share("满意率 | Satisfaction", calls["satisfactionRate"], satisfied, call("valid")),
        ],
        "score": calls["score"],
    }


TICKETS = (
    Section(name="issues", needs=("Issue",), asks=ISSUES.asks, shape=ISSUES.shape),
    Section(name="complaints", needs=("Complaint",), asks=COMPLAINTS.asks, shape=COMPLAINTS.shape),
    Section(name="overdue_issues", needs=("Issue",), asks=ISSUES.asks_overdue, shape=_overdue(ISSUES)),
    Section(
        name="overdue_complaints",
        needs=("Complaint",),
        asks=COMPLAINTS.asks_overdue,
        shape=_overdue(COMPLAINTS),
    ),
    Section(
        name="issue_rates",
        needs=("Issue",),
        asks=(
            "issueStats(since: $since, until: $until) "
            "{ total { counted closed closeOutRate due onTime onTimeRate overdue overdueRate } }"
        ),
        shape=_issue_rates,
    ),
    Section(
        name="complaint_rates",
        needs=("Complaint", "Callback"),
        asks=(
            "complaintStats(since: $since, until: $until) { "
            "total { counted accepted acceptanceRate fedBack completionRate due onTime onTimeRate } "
            "callbacks "
            "{ valid contacted solved satisfied responseRate solutionRate satisfactionRate score } }"
        ),
        shape=_complaint_rates,
    ),
)
