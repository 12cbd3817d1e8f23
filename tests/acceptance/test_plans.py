"""Requests, the one statement each becomes, and its answer: three files side by side in ``tests/plans``.

``PEIPAO_ACCEPT=1`` writes statements and answers anew (``./dev accept``); what changed then shows in
the diff, where somebody has to read it.
"""

import json
import os
import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

PLANS = Path(__file__).parents[1] / "plans"
REQUESTS = sorted(PLANS.glob("*/*.graphql"))
ACCEPT = os.environ.get("PEIPAO_ACCEPT") == "1"
RENEW = "if this is what was meant, renew the file with ./dev accept and read the difference"

# One word of SQL: a literal, a name, a clause that begins a line, or anything else that is one piece.
WORD = re.compile(
    r"E?'(?:[^'\\]|''|\\.)*'"
    r'|"[^"]*"'
    r"|\b(?:order by|group by)\b"
    r"|[A-Za-z_$][\w$.]*"
    r"|\s+|."
)
CLAUSES = frozenset({"select", "from", "where", "order by", "group by", "having", "limit", "join"})
CONNECTIVES = frozenset({"and", "or"})


@dataclass(frozen=True)
class Plan:
    """A request as it is written down: who asks what with which variables, and what that shows."""

    request: Path
    text: str
    viewer: str
    variables: dict[str, Any]
    shows: str

    @classmethod
    def read(cls, request: Path) -> "Plan":
        text = request.read_text(encoding="utf-8")
        head = dict(re.findall(r"^# (\w+): (.*)$", text, re.MULTILINE))
        return cls(request, text, head["viewer"], json.loads(head.get("variables", "{}")), head["shows"])

    def beside(self, suffix: str) -> Path:
        return self.request.with_suffix(suffix)


@dataclass
class _Bracket:
    """What stands in one pair of brackets: a query of its own, or anything else."""

    is_query: bool
    indent: int
    listing: bool = False
    """Whether the query's select list is being written."""


class _Layout:
    """Lines of a statement as they grow."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line = ""
        self.open = [_Bracket(is_query=True, indent=0)]

    def start(self, indent: int) -> None:
        if self.line.strip():
            self.lines.append(self.line.rstrip())
        self.line = "  " * indent

    def add(self, word: str, after: str) -> None:
        inmost = self.open[-1]
        if word == ")":
            self.open.pop()
            if inmost.is_query:
                self.start(inmost.indent - 1)
        elif inmost.is_query and word in CONNECTIVES and not inmost.listing:
            self.start(inmost.indent + 1)
        elif inmost.is_query and word in CLAUSES:
            self.start(inmost.indent)
            inmost.listing = word == "select"
        if word.isspace():
            self.line += " " if self.line.strip() else ""
        else:
            self.line += word
        if word == "(":
            indent = len(self.line) - len(self.line.lstrip())
            self.open.append(_Bracket(is_query=after == "select", indent=indent // 2 + 1))
        elif word == "," and inmost.is_query and inmost.listing:
            self.start(inmost.indent + 1)


def laid_out(sql: str) -> str:
    """The statement with a new line before every clause of a query, indented as queries nest.

    >>> print(laid_out("select (select count(*) from a where x and y) as n, 'from' as s from t"), end="")
    select (
      select count(*)
      from a
      where x
        and y
    ) as n,
      'from' as s
    from t
    """
    layout = _Layout()
    for word, after in pairwise([*(match[0] for match in WORD.finditer(sql)), ""]):
        layout.add(word, after)
    layout.start(0)
    return "\n".join(layout.lines) + "\n"


def pretty(answer: dict[str, Any]) -> str:
    """The answer's data and errors; what it cost is not what these files are about."""
    shown = {key: answer[key] for key in ("data", "errors") if key in answer}
    return json.dumps(shown, ensure_ascii=False, indent=2) + "\n"


def hold(file: Path, found: str) -> None:
    """The file says what was found; or it is made to."""
    if ACCEPT:
        file.write_text(found, encoding="utf-8")
    assert file.exists(), f"{file.name} is missing; {RENEW}"
    assert file.read_text(encoding="utf-8") == found, f"{file.name} says otherwise; {RENEW}"


@pytest.mark.parametrize("request_file", REQUESTS, ids=lambda file: f"{file.parent.name}/{file.stem}")
async def test_the_request_becomes_this_statement_and_gets_this_answer(city: Any, request_file: Path) -> None:
    plan = Plan.read(request_file)
    viewer = await city.viewer(plan.viewer)
    prepared = city.engine.documents.prepare(
        plan.text, None, plan.variables, viewer.shape, queries_only=True, introspection=viewer.console
    )
    sql = prepared.variant.statement.sql
    shown = laid_out(sql)
    assert re.sub(r"\s", "", shown) == re.sub(r"\s", "", sql), "the layout has changed more than blanks"
    answer = await city.answer(plan.viewer, plan.text, plan.variables)
    hold(plan.beside(".sql"), shown)
    hold(plan.beside(".json"), pretty(answer))


def test_there_are_at_least_sixty_triples_and_nothing_left_over() -> None:
    stems = {file.with_suffix("") for file in REQUESTS}
    assert len(stems) >= 60
    # What writes send is shown beside these, by test_write_plans.py.
    shown = [file for file in PLANS.glob("*/*") if file.parent.name != "writes"]
    assert {file.with_suffix("") for file in shown if file.suffix != ".graphql"} == stems


def test_every_request_says_who_asks_and_what_it_shows() -> None:
    for file in REQUESTS:
        plan = Plan.read(file)
        assert plan.viewer, file
        assert plan.shows.endswith("."), f"{file}: one sentence, please"
