"""The changes that the documentation shows are made as shown, one after the other, in the golden city."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

PAGE = Path(__file__).resolve().parents[2] / "docs" / "howto" / "change-data.md"
SHOWN = re.compile(
    r"^```graphql\n# viewer: (\S+)\n(.*?)^```\n(?:\n```json\n(.*?)^```$)?", re.DOTALL | re.MULTILINE
)
EXAMPLES = SHOWN.findall(PAGE.read_text(encoding="utf-8"))
NOBODY = "nobody"
ANYTHING = "…"
"""Stands on the page for a text that is another one each time: ids, numbers, codes."""


def differences(shown: Any, given: Any, place: str = "data") -> Iterator[str]:
    """Where the answer is not what the page shows."""
    if isinstance(shown, dict) and isinstance(given, dict):
        if shown.keys() != given.keys():
            yield f"{place}: {sorted(given)}, not {sorted(shown)}"
        for name in shown.keys() & given.keys():
            yield from differences(shown[name], given[name], f"{place}.{name}")
    elif isinstance(shown, list) and isinstance(given, list) and len(shown) == len(given):
        for index, (left, right) in enumerate(zip(shown, given, strict=True)):
            yield from differences(left, right, f"{place}.{index}")
    elif isinstance(shown, str) and isinstance(given, str) and ANYTHING in shown:
        if not re.fullmatch(".+".join(map(re.escape, shown.split(ANYTHING))), given):
            yield f"{place}: {given!r}, not {shown!r}"
    elif shown != given:
        yield f"{place}: {given!r}, not {shown!r}"


def kept(data: Mapping[str, Any]) -> dict[str, Any]:
    """What later requests refer to: id and version of the row of this answer, and what was told once."""
    found: dict[str, Any] = {}
    for payload in data.values():
        if not isinstance(payload, dict):
            continue
        rows = [each for each in payload.values() if isinstance(each, dict)]
        for row in rows:
            found |= {name: row[name] for name in ("id", "version") if row.get(name)}
        found |= {each["name"]: each["value"] for each in payload.get("secrets", ())}
    return found


async def test_the_changes_shown_are_made_as_shown(writable_city: Any) -> None:
    known: dict[str, Any] = {}
    for viewer, query, answer in EXAMPLES:
        name = re.search(r"(?:query|mutation) (\w+)", query)[1]  # type: ignore[index]
        variables = {each: known[each] for each in re.findall(r"\$(\w+):", query)}
        username = None if viewer == NOBODY else viewer
        given = await writable_city.answer(username, query, variables)
        assert "errors" not in given, f"{name}: {given}"
        if answer:
            assert list(differences(json.loads(answer), given["data"])) == [], name
        known |= kept(given["data"])


def test_every_request_of_the_page_says_who_asks() -> None:
    assert len(EXAMPLES) == PAGE.read_text(encoding="utf-8").count("```graphql")
