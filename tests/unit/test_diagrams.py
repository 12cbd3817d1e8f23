"""The workflows that are drawn in the docs are those that are declared."""

import re
from pathlib import Path

import pytest

from models.entities import ENTITIES
from models.entity import Entity
from peipao.commands import main
from peipao.diagrams import INDEX, differing, file_of, pages, write

ROOT = Path(__file__).resolve().parents[2]
RENEW = "A workflow has changed. Is that meant? Then run ./dev accept and review docs/workflows."
ARROW = re.compile(r"    (\[\*\]|[A-Z_0-9]+) --> (\[\*\]|[A-Z_0-9]+)(?:: (.+))?")


def test_the_committed_diagrams_are_what_the_declarations_say() -> None:
    assert differing(ENTITIES, ROOT / "docs" / "workflows") == [], RENEW


def drawn(entity: str) -> list[tuple[str, str, str]]:
    """The arrows of an entity's diagram."""
    page = pages(ENTITIES)[file_of(Entity.by_name[entity])]
    block = page.split("```mermaid\nstateDiagram-v2\n")[1].split("\n```")[0]
    lines = [line for line in block.splitlines() if not line.startswith('    state "')]
    return [ARROW.fullmatch(line).groups("") for line in lines]  # type: ignore[union-attr,misc]


def test_an_issue_goes_from_draft_to_closed() -> None:
    arrows = drawn("Issue")
    assert arrows[0] == ("[*]", "DRAFT", "新建")
    assert ("SUBMITTED", "ACCEPTED", "受理") in arrows
    assert ("MERGED", "[*]", "") in arrows
    assert not any(before == after for before, after, _ in arrows)


@pytest.mark.parametrize("name", sorted(pages(ENTITIES).keys() - {INDEX}))
def test_every_state_that_an_action_reaches_is_drawn_with_its_label(name: str) -> None:
    page = pages(ENTITIES)[name]
    entity = next(each for each in ENTITIES if file_of(each) == name)
    for action in entity.actions:
        assert f"- **{action.words.zh}**：" in page
        sources, target = action.moves or ((), None)
        for state in {*sources, *([target] if target else []), *action.branches}:
            if target or action.branches:
                assert re.search(rf'state "[^"]+" as {state}$', page, re.MULTILINE), state


def test_the_command_tells_what_is_stale_and_writes_it_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    main(["diagrams"])
    main(["diagrams", "--check"])
    (tmp_path / "docs" / "workflows" / "issue.md").write_text("old", encoding="utf-8")
    (tmp_path / "docs" / "workflows" / "gone.md").write_text("old", encoding="utf-8")
    with pytest.raises(SystemExit) as stopped:
        main(["diagrams", "--check"])
    assert stopped.value.code == 2
    assert "gone.md, issue.md" in capsys.readouterr().err
    assert write(ENTITIES) == ["gone.md", "issue.md"]
    assert differing(ENTITIES) == []
