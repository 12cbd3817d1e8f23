"""``./dev bench reads``: five reads on three servers over one database, side by side in one run."""

import argparse
import asyncio
import platform
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import psutil

from peipao.database import Database
from peipao.settings import Settings
from tests.benchmarks.load import CONNECTIONS, Sample, client_name, long_enough, measure
from tests.benchmarks.questions import CITY, COUNTY, QUESTIONS, VIEWERS, Question, variables
from tests.benchmarks.report import tables, write_into
from tests.benchmarks.scaled import TEXT, a_row_to_ask_for, scaled_city, tokens
from tests.benchmarks.servers import BARE, NAIVE, OURS, Running, answer, running

PAGE = Path("docs/performance.md")
WARM_UP_S = 1.0
WHO = {COUNTY: "A county administrator", CITY: "An office of the city"}


def main(arguments: Sequence[str]) -> None:
    """Measure, print the tables and, with ``--write``, put them into the page."""
    parser = argparse.ArgumentParser(prog="./dev bench reads", description=__doc__)
    parser.add_argument("--scale", type=int, default=25, help="N x 2,000 enterprises (25)")
    parser.add_argument("--rounds", type=int, default=3, help="of each server and read (3)")
    parser.add_argument("--seconds", type=float, default=2, help="of one round (2)")
    parser.add_argument("--only", nargs="+", choices=[q.name for q in QUESTIONS], help="these reads only")
    parser.add_argument("--viewers", nargs="+", choices=VIEWERS, default=VIEWERS, help="as these people only")
    parser.add_argument("--write", action="store_true", help=f"put the tables into {PAGE}")
    chosen = parser.parse_args(arguments)
    if chosen.write and (chosen.only or tuple(chosen.viewers) != VIEWERS):
        parser.error("--write wants all reads and viewers")
    asyncio.run(_run(chosen))


async def _run(chosen: argparse.Namespace) -> None:
    async with scaled_city(Settings.read(), chosen.scale) as database:
        issued = await tokens(database, VIEWERS)
        row = await a_row_to_ask_for(database)
        # The servers are processes: while they are asked, there is nothing to do here.
        await asyncio.to_thread(_side_by_side, chosen, database, issued, row)


def _side_by_side(
    chosen: argparse.Namespace, database: Database, issued: Mapping[str, str], row: str
) -> None:
    questions = [question for question in QUESTIONS if not chosen.only or question.name in chosen.only]
    given = {question.name: variables(question, enterprise_id=row, text=TEXT) for question in QUESTIONS}
    rounds: defaultdict[tuple[str, str, str], list[Sample]] = defaultdict(list)
    with running(database, issued, given) as servers:
        for username in chosen.viewers:
            for question in questions:
                size = check_equal(servers, question, username)
                _say(f"bench: {username} {question.name}: equal answers of {size:,} characters")
                requests = [(server, server.request(question, username)) for server in servers]
                lasts = [
                    long_enough(chosen.seconds, measure(*each, WARM_UP_S).requests_per_s) for each in requests
                ]
                for _ in range(chosen.rounds):
                    for (server, request), seconds in zip(requests, lasts, strict=True):
                        sample = measure(server, request, seconds)
                        rounds[username, question.name, server.name].append(sample)
    who = {username: WHO[username] for username in chosen.viewers}
    text = f"{_circumstances(chosen)}\n\n{tables(rounds, who, questions)}\n"
    sys.stdout.write(text)
    if chosen.write:
        write_into(PAGE, text)


def check_equal(servers: Sequence[Running], question: Question, username: str) -> int:
    """The length of the answer that all servers give.

    Raises:
        RuntimeError: they differ; measuring them against each other would mean nothing.
    """
    found: dict[str, Any] = {server.name: answer(server.request(question, username)) for server in servers}
    if found[OURS] != found[BARE]:
        raise RuntimeError(f"{username} {question.name}: ours and the bare handler answer differently")
    ours = question.in_naive_words(found[OURS])
    if ours != found[NAIVE]:
        raise RuntimeError(f"{username} {question.name}: ours {ours!s:.2000}\nnaive {found[NAIVE]!s:.2000}")
    return len(str(ours))


def _circumstances(chosen: argparse.Namespace) -> str:
    busy = psutil.getloadavg()[2] / (psutil.cpu_count() or 1)
    return (
        f"{chosen.scale * 2_000:,} enterprises; {chosen.rounds} rounds of {chosen.seconds:g} s, "
        f"{CONNECTIONS} connections, {client_name()}; Python {platform.python_version()}, "
        f"{psutil.cpu_count()} cores (load of the last quarter of an hour: {busy:.1f} a core)."
    )


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
