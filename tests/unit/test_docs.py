"""The prose is part of the product: what it names exists, what exists is named, what it shows works."""

import ast
import importlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import GraphQLSchema, build_schema, parse, validate

from models.access import Role
from models.entities import ENTITIES
from models.errors import ApiError
from peipao.commands import COMMANDS
from peipao.settings import settings_table, variable_of
from tests import rule_codes
from tests.benchmarks.report import write_into

ROOT = Path(__file__).resolve().parents[2]
PAGES = [*(ROOT / f"{name}.md" for name in ("README", "CONTRIBUTING", "CHANGELOG"))]
PAGES += sorted((ROOT / "docs").rglob("*.md"))
PACKAGES = ("models", "resolvers", "schema", "admin", "peipao")
ERRORS, COMMANDS_PAGE = ROOT / "docs" / "errors" / "README.md", ROOT / "docs" / "commands.md"
DECISIONS = ROOT / "docs" / "decisions"
ADDED = "models/entities/business_association.py"
"""The file that the how-to adds, and that the project does not have."""

ERROR_ROW = re.compile(r"^\| `([A-Z_]+)` \| (\d{3})(.*?) \| (.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE)
PAYLOAD_ROW = re.compile(r"^\| `([A-Z_]+)` \| (?:refused|warning) \| .+ \|$", re.MULTILINE)
RULES_BEGIN, RULES_END = "<!-- rules: begin -->", "<!-- rules: end -->"
CODE = re.compile(r"[A-Z][A-Z_]{3,}")
# Written so that this file does not name what it looks for.
REGISTRIES = re.compile(
    r"\b(?:pypi|npmjs|python(?:hosted)|npm(?:mirror)|yarnpkg|jsdelivr|unpkg|crates|ghcr|docker)[.](?:org|com|net|io)\b"
)


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def blocks(language: str) -> list[tuple[str, str]]:
    """Every code block of a language with where it stands."""
    return [
        (f"{name_of(page)}:{text(page)[: found.start()].count(chr(10)) + 1}", found[1])
        for page in PAGES
        for found in re.finditer(rf"^```{language}\n(.*?)^```$", text(page), re.DOTALL | re.MULTILINE)
    ]


def prose(page: Path) -> str:
    """A page without its code blocks."""
    return re.sub(r"^```.*?^```$", "", text(page), flags=re.DOTALL | re.MULTILINE)


# --- what exists is documented ------------------------------------------------------------------


def codes_in(tree: ast.AST, module: str) -> Iterator[str]:
    """The error codes that a module writes: ``code = …``, ``code=…``, ``{"code": …}``, ``warn(…)``."""
    for node in ast.walk(tree):
        candidates: list[ast.expr | None] = []
        if isinstance(node, ast.Assign) and any(getattr(each, "id", "") == "code" for each in node.targets):
            candidates = [node.value]
        elif isinstance(node, ast.Call):
            candidates = [each.value for each in node.keywords if each.arg == "code"]
            if getattr(node.func, "id", "") == "_Refused" or getattr(node.func, "attr", "") == "warn":
                candidates += node.args
        elif isinstance(node, ast.Dict):
            named = zip(node.keys, node.values, strict=True)
            candidates = [value for key, value in named if getattr(key, "value", None) == "code"]
        for each in candidates:
            value = each.value if isinstance(each, ast.Constant) else None
            if isinstance(each, ast.Name) and each.id.isupper():
                value = getattr(importlib.import_module(module), each.id)
            if isinstance(value, str) and CODE.fullmatch(value):
                yield value


def kinds_of_errors() -> Iterator[type[ApiError]]:
    pending = [ApiError]
    while pending:
        found = pending.pop().__subclasses__()
        pending += found
        yield from (kind for kind in found if kind.__module__.split(".")[0] in PACKAGES)


def test_every_error_code_is_documented_and_no_other() -> None:
    raised = {
        code
        for package in PACKAGES
        for module in (ROOT / package).rglob("*.py")
        if not {"demo", "reference", "node_modules"} & set(module.parts)
        for code in codes_in(ast.parse(text(module)), name_of(module)[:-3].replace("/", "."))
    }
    assert len(raised) > 20
    page, rules = text(ERRORS), re.findall(r"^\| `([A-Z_0-9]+)` \|", rule_codes.table(), re.MULTILINE)
    by_hand = [row[0] for row in ERROR_ROW.findall(page)] + PAYLOAD_ROW.findall(page)
    assert len(by_hand) == len(set(by_hand)), "each code has one line"
    assert {*by_hand, *rules} == raised | set(rule_codes.declared())
    assert not set(by_hand) & set(rules)


def test_the_rules_that_may_refuse_are_listed_as_declared() -> None:
    if os.environ.get("PEIPAO_ACCEPT") == "1":
        write_into(ERRORS, rule_codes.table(), RULES_BEGIN, RULES_END)
    shown = text(ERRORS).partition(RULES_BEGIN)[2].partition(RULES_END)[0]
    assert shown.strip() == rule_codes.table(), (
        "the rules of the declarations are others than docs/errors shows: run ./dev accept and review"
    )


def test_the_documented_status_of_an_error_is_the_one_it_has() -> None:
    documented = {row[0]: int(row[1]) for row in ERROR_ROW.findall(text(ERRORS))}
    for kind in kinds_of_errors():
        if kind.code == ApiError.code:
            continue  # a family of errors, never an answer
        assert documented[kind.code] == kind.status, kind.__name__


def test_every_setting_is_documented_in_both_languages() -> None:
    page = text(ROOT / "docs" / "settings.md")
    for name, setting in settings_table().items():
        row = next((line for line in page.splitlines() if line.startswith(f"| `{variable_of(name)}` |")), "")
        assert all(half.strip() in row for half in setting.description.split(" | ")), variable_of(name)


def test_every_setting_that_a_page_names_exists() -> None:
    known = {variable_of(name) for name in settings_table()} | {"PEIPAO_TEST_BINDIR", "PEIPAO_ACCEPT"}
    for page in PAGES:
        assert set(re.findall(r"\bPEIPAO_[A-Z_]*[A-Z]\b", text(page))) <= known, name_of(page)


def test_every_command_and_option_is_documented_and_no_other() -> None:
    page = text(COMMANDS_PAGE)
    assert set(re.findall(r"^\| `peipao ([a-z]+)", page, re.MULTILINE)) == set(COMMANDS)
    ours = re.findall(r"^([a-z]+)\)", text(ROOT / "dev"), re.MULTILINE)
    assert set(re.findall(r"^\| `\./dev ([a-z]+)", page, re.MULTILINE)) == set(ours)
    options = {
        (flag, name)
        for name, command in COMMANDS.items()
        for flag, _ in command.arguments
        if flag.startswith("--")
    }
    assert set(re.findall(r"^\| `(--[a-z-]+)[^`]*` \| `([a-z]+)`", page, re.MULTILINE)) == options


def test_every_command_that_is_shown_exists() -> None:
    ours = set(re.findall(r"^([a-z]+)\)", text(ROOT / "dev"), re.MULTILINE))
    for page in PAGES:
        assert set(re.findall(r"\./dev ([a-z]+)", text(page))) <= ours, name_of(page)
        shown = re.findall(r"(?:`|bin/|^)peipao ([a-z]+)", text(page), re.MULTILINE)
        assert set(shown) <= set(COMMANDS), name_of(page)


def test_every_entity_is_documented_in_both_languages_where_labels_are_printed() -> None:
    schema, matrix = (
        text(ROOT / "schema" / "schema.graphql"),
        text(ROOT / "tests" / "snapshots" / "access.md"),
    )
    glossary = text(ROOT / "docs" / "glossary.md")
    for entity in ENTITIES:
        label = entity.label()
        assert f"## {entity.__name__}（{label.zh}）" in matrix
        shown = f"{label.zh} | {label.en}" in schema
        assert shown or f"## {entity.__name__}（{label.zh}）\n\nNot part of the API" in matrix, (
            entity.__name__
        )
    # The field's terms are written by hand, and those that are entities must be some.
    named = set(re.findall(r"^\|[^|]+\|[^|]+\| `([A-Z][a-z][A-Za-z]+)`", glossary, re.MULTILINE))
    machinery = {"Entity", "Grant", "Viewer", "Mask", "Action", "Guard", "Refusal", "Step", "Internal"}
    assert named - machinery <= {entity.__name__ for entity in ENTITIES}
    assert set(re.findall(r"`([A-Z]+_[A-Z_]+|[A-Z]{6,})`", glossary)) - {"VIEWER"} <= {
        role.name for role in Role
    }


# --- what is documented exists ------------------------------------------------------------------


def anchor_of(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_no_link_is_dead(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(page)):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        linked = (page.parent / path).resolve() if path else page
        assert linked.exists(), target
        if anchor:
            assert anchor in map(anchor_of, re.findall(r"^#+ (.+)$", prose(linked), re.MULTILINE)), target


def test_every_file_that_a_page_names_exists() -> None:
    rooms = "|".join((*PACKAGES, "migrations", "tests", "docs"))
    for page in PAGES:
        for path in re.findall(rf"`((?:{rooms})/[\w./-]+)`", prose(page)):
            if path != ADDED:
                assert (ROOT / path).exists(), f"{name_of(page)}: {path}"


@pytest.fixture(scope="module")
def committed_schema() -> GraphQLSchema:
    """Built once: it takes seconds."""
    return build_schema(text(ROOT / "schema" / "schema.graphql"))


@pytest.mark.parametrize(("place", "query"), [pytest.param(*each, id=each[0]) for each in blocks("graphql")])
def test_every_query_that_is_shown_is_valid_against_the_committed_schema(
    place: str, query: str, committed_schema: GraphQLSchema
) -> None:
    assert [error.message for error in validate(committed_schema, parse(query))] == [], place


@pytest.mark.parametrize(("place", "code"), [pytest.param(*each, id=each[0]) for each in blocks("python")])
def test_every_piece_of_python_that_is_shown_parses(place: str, code: str) -> None:
    compile(code, place, "exec")


def quoted() -> list[tuple[str, str]]:
    """The files that pages quote, each with what they quote of it."""
    block = re.compile(
        r"(?<!shortened )[Ff]rom\s+`([\w/]+\.py)`:\n\n```python\n(.*?)^```$", re.DOTALL | re.MULTILINE
    )
    return [each for page in PAGES for each in block.findall(text(page))]


@pytest.mark.parametrize(("file", "code"), quoted())
def test_code_that_is_quoted_stands_there(file: str, code: str) -> None:
    def stripped(lines: str) -> str:
        return "\n".join(line.strip().rstrip(",") for line in lines.splitlines() if line.strip())

    assert f"\n{stripped(code)}\n" in f"\n{stripped(text(ROOT / file))}\n"


def test_the_readme_shows_the_two_commands_first() -> None:
    first = next(block for place, block in blocks("sh") if place.startswith("README.md"))
    assert first == "./dev demo\n./dev test\n"


def test_every_decision_says_why_what_and_what_follows_and_is_listed_in_order() -> None:
    pages = sorted(DECISIONS.glob("0*.md"))
    listed = re.findall(r"^\| \[(\d+)\]\((\S+)\) \| (.+) \|$", text(DECISIONS / "README.md"), re.MULTILINE)
    assert [(f"{int(number):04}", file) for number, file, _ in listed] == [
        (p.name[:4], p.name) for p in pages
    ]
    for (number, _, title), page in zip(listed, pages, strict=True):
        assert text(page).startswith(f"# {number}. {title}\n"), page.name
        assert re.findall(r"^\*\*(\w+)\.\*\*", text(page), re.MULTILINE) == [
            "Context",
            "Decision",
            "Consequences",
        ]


# --- what no file says --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def committed() -> list[Path]:
    """The files of the repository."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    # The checkout may belong to another account, as in a container.
    command = [
        git,
        "-c",
        f"safe.directory={ROOT}",
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "-z",
    ]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout  # noqa: S603 - fixed
    return [file for name in listed.decode().split("\0") if name and (file := ROOT / name).is_file()]


def test_no_file_names_a_package_registry(committed: list[Path]) -> None:
    named = {name_of(file): found[0] for file in committed if (found := REGISTRIES.search(_read(file)))}
    assert not named, "lock files and settings name packages, not where they come from"


def test_no_file_names_a_path_of_this_machine(committed: list[Path]) -> None:
    of_this_machine = re.compile(rf"{re.escape(str(ROOT))}(?![\w-])|/(?:home|Users)/[a-z][\w.-]*/")
    if len(ROOT.parts) > 2:
        named = {
            name_of(file): found[0] for file in committed if (found := of_this_machine.search(_read(file)))
        }
        assert not named


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")
