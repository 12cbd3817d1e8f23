"""What was measured, as tables: on the terminal and, between two marks, in ``docs/performance.md``."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.load import Sample
from tests.benchmarks.questions import Question
from tests.benchmarks.servers import BARE, NAIVE, OURS, SERVERS

Rounds = Mapping[tuple[str, str, str], list[Sample]]
"""Viewer, question and server: a sample of each round."""

BEGIN, END = "<!-- bench reads: begin -->", "<!-- bench reads: end -->"


def tables(rounds: Rounds, viewers: Mapping[str, str], questions: Sequence[Question]) -> str:
    """The figures of each viewer, and how ours stand to the others', as Markdown."""
    return "\n\n".join("\n".join(_of_viewer(rounds, questions, *viewer)) for viewer in viewers.items())


def _of_viewer(rounds: Rounds, questions: Sequence[Question], username: str, who: str) -> Iterator[str]:
    yield f"### {who}\n"
    yield "| read | server | requests/s | server CPU, ms/request | p50, ms | p99, ms |"
    yield "|---|---|--:|--:|--:|--:|"
    for question in questions:
        for name in SERVERS:
            samples = rounds[username, question.name, name]
            rate, cpu, p50, p99 = (
                median(getattr(sample, figure) for sample in samples)
                for figure in ("requests_per_s", "cpu_ms", "p50_ms", "p99_ms")
            )
            title = question.title if name == OURS else ""
            yield f"| {title} | {name} | {rate:,.0f} | {cpu:.2f} | {p50:.1f} | {p99:.1f} |"
    yield "\n| read | ours ÷ naive | goal | ours ÷ bare | goal | CPU, naive ÷ ours | CPU, bare ÷ ours |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for question in questions:
        naive = ratio(rounds, username, question.name, NAIVE)
        bare = ratio(rounds, username, question.name, BARE)
        yield (
            f"| {question.title} | {_marked(naive, question.naive_goal, 1)} | ≥ {question.naive_goal:g} "
            f"| {_marked(bare, question.bare_goal, 2)} | ≥ {question.bare_goal:g} "
            f"| {cpu_saved(rounds, username, question.name, NAIVE):.1f} "
            f"| {cpu_saved(rounds, username, question.name, BARE):.2f} |"
        )


def ratio(rounds: Rounds, username: str, question: str, other: str) -> float:
    """How many times the other's requests we answer: the median of the rounds' own ratios.

    The servers of one round follow each other at once, so that a busy neighbour slows both.
    """
    ours, others = rounds[username, question, OURS], rounds[username, question, other]
    return median(
        mine.requests_per_s / theirs.requests_per_s for mine, theirs in zip(ours, others, strict=True)
    )


def cpu_saved(rounds: Rounds, username: str, question: str, other: str) -> float:
    """How many times our server's CPU time the other spends on a request; busy neighbours matter less."""
    ours, others = rounds[username, question, OURS], rounds[username, question, other]
    return median(theirs.cpu_ms / mine.cpu_ms for mine, theirs in zip(ours, others, strict=True))


def _marked(found: float, goal: float, digits: int) -> str:
    shown = f"{found:.{digits}f}"
    return f"**{shown}**" if found >= goal else f"{shown} (missed)"


def write_into(page: Path, text: str, begin: str = BEGIN, end: str = END) -> None:
    """Replace what stands between the page's marks.

    Raises:
        ValueError: the page has not both of them.
    """
    before, found, rest = page.read_text(encoding="utf-8").partition(begin)
    _, found_end, after = rest.partition(end)
    if not found or not found_end:
        raise ValueError(f"{page}: write {begin} and {end} where the tables shall stand")
    page.write_text(f"{before}{begin}\n{text.strip()}\n{end}{after}", encoding="utf-8")
