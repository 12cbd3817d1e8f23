"""Every constraint of the database has a code and a sentence, and tells nothing of the row that holds it."""

from typing import Any

import asyncpg
import pytest

from models.access import Internal
from models.columns import anatomy
from models.entities import ENTITIES
from resolvers.constraints_told import constraints, told

TABLES = [anatomy(entity).table for entity in ENTITIES if not isinstance(entity.access, Internal)]


async def test_every_check_and_unique_key_of_an_open_table_has_its_sentence(pool: asyncpg.Pool) -> None:
    declared = await pool.fetch(
        """select c.conname as name from pg_constraint c join pg_class t on t.oid = c.conrelid
           where c.contype = 'c' and t.relname = any($1)
           union select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid
           join pg_class t on t.oid = x.indrelid
           where x.indisunique and not x.indisprimary and t.relname = any($1)""",
        TABLES,
    )
    unknown = {row["name"] for row in declared} - constraints().keys()
    # The audit trail is written by the system alone.
    assert not {name for name in unknown if not name.startswith("audit_log")}


@pytest.mark.parametrize("name", sorted(constraints()))
def test_a_sentence_names_the_field_and_no_value(name: str) -> None:
    problem = constraints()[name]
    assert problem.code in {"DUPLICATE", "VALIDATION"}
    assert (problem.code == "DUPLICATE") == name.startswith("uq_")
    assert 4 < len(problem.message) < 100
    assert "{" not in problem.message


async def test_what_the_database_refuses_is_told_by_the_table(pool: asyncpg.Pool) -> None:
    async with pool.acquire() as held, held.transaction():
        with pytest.raises(asyncpg.PostgresError) as refused:
            await held.execute("insert into pool (id, city_id, kind) values (gen_random_uuid(), 1, 'NONE')")
    problem: Any = told(refused.value)
    assert (problem.code, problem.field) in {("VALIDATION", "kind"), ("VALIDATION", "createdAt")}
