"""The answers that the documentation shows are those of the golden city."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from peipao.demo.cast import CAST

ROOT = Path(__file__).resolve().parents[2]
QUERIES = ROOT / "docs" / "howto" / "query.md"
README = ROOT / "README.md"

SHOWN = re.compile(
    r"^```graphql\n(# viewer: (\S+)\n.*?)^```\n(?:\n```json\n(.*?)^```$)?", re.DOTALL | re.MULTILINE
)
EXAMPLES = [
    pytest.param(*found, id=re.search(r"query (\w+)", found[0])[1])  # type: ignore[index]
    for found in SHOWN.findall(QUERIES.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("query", "viewer", "answer"), EXAMPLES)
async def test_the_answer_shown_is_the_answer_given(city: Any, query: str, viewer: str, answer: str) -> None:
    refused = re.search(r"^# error: (\w+)$", query, re.MULTILINE)
    if refused:
        assert await city.codes(viewer, query) == [refused[1]]
        return
    given = await city.answer(viewer, query)
    if answer:
        assert given["data"] == json.loads(answer)
    invisible = [place for place, found in given["data"].items() if found is None]
    codes = [error["extensions"]["code"] for error in given.get("errors", ())]
    assert codes == ["NOT_FOUND"] * len(invisible)


def test_all_queries_of_the_page_say_who_asks() -> None:
    assert len(EXAMPLES) == QUERIES.read_text(encoding="utf-8").count("```graphql")


async def test_the_tour_of_the_readme_tells_what_each_viewer_sees(city: Any) -> None:
    readme = README.read_text(encoding="utf-8")
    query = re.search(r"^```graphql\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
    rows = re.findall(r"^\| `([a-z0-9.]+)`[^|]*\| (\d+) \| ([^|]+) \| ([^|]+) \|$", readme, re.MULTILINE)
    assert query is not None
    assert len(rows) == 4
    told = ""
    for viewer, total, nodes, groups in rows:
        found = (await city.ask(viewer, query[1]))["enterprises"]
        (node,), (group,) = found["nodes"], found["groups"]
        # "the same" stands for the row above; what differs is written out.
        told = nodes if "the same" not in nodes else told
        assert found["totalCount"] == int(total), viewer
        assert node["name"] in told, viewer
        phone = re.search(r"`([\d*]+)`", nodes) or re.search(r"`([\d*]+)`", told)
        assert phone is not None
        assert node["contactPhone"] == phone[1], viewer
        assert f"{node['issues']['totalCount']} issue" in told, viewer
        assert groups.strip() == f"{group['key']['county']['shortName']} {group['count']}", viewer


def test_the_readme_counts_the_cast() -> None:
    (count,) = re.findall(r"(\d+)\s+accounts", README.read_text(encoding="utf-8"))
    assert int(count) == len(CAST)
