"""One more entity is one more file: the example of the how-to, added to a copy of the project.

What else changes is counted, so that a second place to edit cannot creep in unseen.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import pytest
from graphql import GraphQLInputObjectType, GraphQLObjectType, build_schema

from models.entities import ENTITIES
from peipao.database import Database

ROOT = Path(__file__).resolve().parents[2]
HOWTO = ROOT / "docs" / "howto" / "add-an-entity.md"
WRITTEN = "models/entities/business_association.py"
SCHEMA = "schema/schema.graphql"
MATRIX = "tests/snapshots/access.md"
COPIED = (
    "models",
    "resolvers",
    "schema",
    "admin",
    "peipao",
    "migrations",
    "tests/snapshots",
    "docs/workflows",
)

# Everybody may look an association up; the public sees its telephone number masked.
QUESTION = """
import asyncio, sys, uuid
from models.access import Role, Viewer
from peipao.database import connection, open_pool
from schema.answers import GraphQLRequest
from schema.build import city_schema
from schema.executing import Engine

QUERY = '''{
    businessAssociation(name: "思茅茶业商会") { contactPhone region { businessAssociations { totalCount } } }
    businessAssociations(filter: { search: "茶" }) { groups(by: [{ region: { code: VALUE } }]) { count } }
}'''

async def ask():
    pool = await open_pool(sys.argv[1], 1)
    anybody = Viewer(uuid.uuid4(), "anybody", "anybody", 530800, frozenset({Role.PUBLIC}))
    request = GraphQLRequest(QUERY, None, {}, {}, False, "added-entity-0001")
    answer = await Engine(city_schema(), lambda: connection(pool))(request, anybody)
    print(answer.body.decode())
    await pool.close()

asyncio.run(ask())
"""
ROWS = """
insert into region (id, city_id, created_at, updated_at, version, code, name, short_name, kind, aliases)
select gen_random_uuid(), 530800, now(), now(), 1, '530800', '普洱市', '普洱', 'CITY', '{}';
insert into business_association
  (id, city_id, created_at, updated_at, version, name, contact_phone, region_id)
select gen_random_uuid(), city_id, now(), now(), 1, '思茅茶业商会', '13800000000', id from region;
"""
SAME_NAME = """
insert into business_association (id, city_id, created_at, updated_at, version, name, region_id)
select gen_random_uuid(), city_id, now(), now(), 1, name, region_id from business_association
"""


def block(language: str, containing: str) -> str:
    """The code block of the how-to that holds these words."""
    page = HOWTO.read_text(encoding="utf-8")
    blocks = re.findall(rf"^```{language}\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    (found,) = [each for each in blocks if containing in each]
    return str(found)


def contents(folder: Path) -> dict[str, str]:
    """Every file of the copy by its path."""
    return {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8", errors="replace")
        for file in folder.rglob("*")
        if file.is_file()
    }


def without_lines(longer: str, shorter: str) -> list[str] | None:
    """The lines that ``longer`` has more, or None if it lacks a line of ``shorter``."""
    more, expected = [], iter(shorter.splitlines())
    awaited = next(expected, None)
    for line in longer.splitlines():
        if line == awaited:
            awaited = next(expected, None)
        else:
            more.append(line)
    return more if awaited is None else None


@dataclass(frozen=True)
class Copy:
    """A copy of the project, before and after the entity was added."""

    folder: Path
    before: Mapping[str, str]
    after: Mapping[str, str]

    @property
    def changed(self) -> set[str]:
        """The files that are new, gone or different."""
        paths = self.before.keys() | self.after.keys()
        return {path for path in paths if self.before.get(path) != self.after.get(path)}

    @property
    def migration(self) -> str:
        """The path of the new migration."""
        (path,) = (path for path in self.changed if path.startswith("migrations/"))
        return path


def run(folder: Path, *arguments: str, database: Database | None = None) -> str:
    """What a Python program in the copy prints, perhaps over a database."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PEIPAO_")}
    environ |= {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    if database is not None:
        environ |= {"PEIPAO_DATABASE_URL": database.url, "PEIPAO_DATABASE_DIRECT_URL": database.direct_url}
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, *arguments], cwd=folder, env=environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """The project with the entity of the how-to, made as the how-to says."""
    assert "BusinessAssociation" not in {entity.__name__ for entity in ENTITIES}, (
        f"the city has business associations now: let {HOWTO.name} add something that it has not"
    )
    folder = tmp_path_factory.mktemp("city")
    shutil.copy(ROOT / "pyproject.toml", folder)
    for part in COPIED:
        left_out = shutil.ignore_patterns("__pycache__", "vendor", "node_modules")
        shutil.copytree(ROOT / part, folder / part, ignore=left_out)
    before = contents(folder)
    (folder / WRITTEN).write_text(block("python", "class BusinessAssociation"), encoding="utf-8")
    run(folder, "-m", "peipao.commands", "migration", "add_business_association")
    run(folder, "-m", "peipao.commands", "accept")
    return Copy(folder, before, contents(folder))


def test_one_file_is_written_and_three_are_made(copy: Copy) -> None:
    assert copy.changed == {WRITTEN, copy.migration, SCHEMA, MATRIX}
    assert copy.migration not in copy.before


def test_the_matrix_gains_one_section_and_changes_nowhere_else(copy: Copy) -> None:
    more = without_lines(copy.after[MATRIX], copy.before[MATRIX])
    assert more is not None
    section = block("markdown", "## BusinessAssociation").strip()
    assert section in copy.after[MATRIX]
    assert sorted(more) == sorted([*section.splitlines(), ""])


def test_the_schema_gains_types_and_fields_and_loses_nothing(copy: Copy) -> None:
    more = without_lines(copy.after[SCHEMA], copy.before[SCHEMA])
    assert more is not None
    types = build_schema(copy.after[SCHEMA]).type_map
    row, query, region = (types[name] for name in ("BusinessAssociation", "Query", "Region"))
    wanted, order = types["BusinessAssociationFilter"], types["BusinessAssociationOrder"]
    assert isinstance(row, GraphQLObjectType)
    assert {
        "id",
        "name",
        "region",
        "industryChain",
        "contactPhone",
        "contactPhoneMasked",
    } <= row.fields.keys()
    assert row.description == "商会 | A chamber or association that speaks for its members"
    assert isinstance(query, GraphQLObjectType)
    assert {"id", "name", "by"} == query.fields["businessAssociation"].args.keys()
    assert "filter" in query.fields["businessAssociations"].args
    assert isinstance(region, GraphQLObjectType)
    assert "businessAssociations" in region.fields
    assert isinstance(wanted, GraphQLInputObjectType)
    assert {"name", "region", "industryChain", "search", "and", "or", "not"} <= wanted.fields.keys()
    assert "contactPhone" not in wanted.fields
    assert isinstance(order, GraphQLInputObjectType)
    assert "name" in order.fields


def test_the_migration_holds_all_that_is_declared(copy: Copy) -> None:
    again = run(copy.folder, "-m", "peipao.commands", "migration", "forgotten")
    assert "nothing has changed" in again


async def test_the_added_entity_has_its_table_and_answers_by_its_rules(
    copy: Copy, template: str, new_database: Callable[[str | None], Awaitable[Database]]
) -> None:
    database = await new_database(template)
    applied = run(copy.folder, "-m", "peipao.commands", "migrate", database=database)
    assert applied == f"applied: {Path(copy.migration).name}\n"
    connection = await asyncpg.connect(database.direct_url)
    try:
        await connection.execute(ROWS)
        with pytest.raises(asyncpg.UniqueViolationError):
            await connection.execute(SAME_NAME)
    finally:
        await connection.close()
    answer = json.loads(run(copy.folder, "-c", QUESTION, database.url))
    assert answer["data"] == {
        "businessAssociation": {
            "contactPhone": "138****0000",
            "region": {"businessAssociations": {"totalCount": 1}},
        },
        "businessAssociations": {"groups": [{"count": 1}]},
    }


def test_the_how_to_shows_what_is_really_changed(copy: Copy) -> None:
    shown = dict(re.findall(r"^ (\S+) +\| +(\d+) \+", block("console", "git diff --stat"), re.MULTILINE))
    written, matrix = (
        len(copy.after[path].splitlines()) - len(copy.before.get(path, "").splitlines())
        for path in (WRITTEN, MATRIX)
    )
    assert shown[WRITTEN] == str(written)
    assert shown[MATRIX] == str(matrix)
    assert {re.sub(r".*/models/\d+_\d+_", "", path) for path in shown} == {
        WRITTEN,
        MATRIX,
        SCHEMA,
        "add_business_association.py",
    }
