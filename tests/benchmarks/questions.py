"""What is asked of all servers: five reads, and what makes the answers of one server those of another."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

COUNTY, CITY = "county.simao", "city.bizenv"
"""A county administrator, for whom every table carries a rule of its own, and an office of the city."""
VIEWERS = (COUNTY, CITY)
LARGEST_PAGE = 1_000


def _same(answer: Any) -> Any:
    return answer


def _manager_of_assignments(answer: Any) -> Any:
    """Our answer to ``list`` in the words of the naive server, which has a field for the manager."""
    for project in answer["projects"]["nodes"]:
        project["manager"] = next(iter(project.pop("assignments")["nodes"]), None)
    return answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One read: its document here, and for the naive server if that has other words for it."""

    name: str
    title: str
    document: str
    naive_document: str | None = None
    in_naive_words: Callable[[Any], Any] = _same
    naive_goal: float = 20.0
    bare_goal: float = 0.85


PROJECTS = """query ($first: Int!) {
  projects(first: $first, orderBy: [{createdAt: DESC}]) { nodes {
    id no name stage light plannedInvestment
    leadCounty { name }
    enterprise { id name uscc county { name } }
    %s
  } }
}"""

QUESTIONS = (
    Question(
        name="list",
        title="20 projects with enterprise, county, manager",
        document=PROJECTS
        % """assignments(first: 1, filter: {kind: {eq: PROJECT_MANAGER}, status: {eq: ACTIVE}}) {
      nodes { startOn leader { name position } }
    }""",
        naive_document=PROJECTS % "manager { startOn leader { name position } }",
        in_naive_words=_manager_of_assignments,
    ),
    Question(
        name="nested",
        title="10 enterprises × 5 complaints × 5 projects",
        document="""query ($first: Int!) {
  enterprises(first: $first, orderBy: [{createdAt: DESC}]) { nodes {
    id name
    complaints(first: 5, orderBy: [{receivedAt: DESC}]) { nodes { no title status receivedAt } }
    projects(first: 5, orderBy: [{createdAt: DESC}]) { nodes { no name stage plannedInvestment } }
  } }
}""",
    ),
    Question(
        name="one",
        title="one enterprise by id",
        document="""query ($id: ID!) {
  enterprise(id: $id) { id name uscc status sizeClass employees revenue registeredOn county { name } }
}""",
        bare_goal=0.7,
    ),
    Question(
        name="text",
        title="page of 20 + count, name contains text",
        document="""query ($text: String!) {
  enterprises(first: 20, filter: {name: {contains: $text}}, orderBy: [{createdAt: DESC}]) {
    totalCount
    nodes { id name uscc status county { name } }
  }
}""",
        naive_goal=4.0,
    ),
    Question(
        name="flat",
        title="1,000 flat rows",
        document="""query ($first: Int!) {
  enterprises(first: $first, orderBy: [{createdAt: DESC}]) {
    nodes { id name uscc status sizeClass employees revenue registeredOn }
  }
}""",
    ),
)

PAGE = {"list": 20, "nested": 10, "flat": LARGEST_PAGE}
"""How many rows each list asks for."""


def variables(question: Question, *, enterprise_id: str, text: str) -> dict[str, Any]:
    """The variables of a question; the row and the text come from the database that is asked."""
    if question.name in PAGE:
        return {"first": PAGE[question.name]}
    return {"id": enterprise_id} if question.name == "one" else {"text": text}
