"""What tables must hold beyond Tortoise's words, as DDL: checks, partial keys, search indexes."""

from collections.abc import Iterable, Iterator

from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Internal
from models.columns import Anatomy, Column, Kind, anatomy
from models.entity import CUSTOM, Entity

SEARCH_FUNCTIONS = (
    r"""create or replace function zh_tsv(s text) returns tsvector
language sql immutable strict parallel safe as $$
  select array_to_tsvector(array_remove(string_to_array(
    regexp_replace(lower(s), '(..)', E'\\1\x01', 'g') || E'\x01' ||
    regexp_replace(substr(lower(s), 2), '(..)', E'\\1\x01', 'g'), E'\x01'), ''))
$$""",
    r"""create or replace function zh_query(s text) returns tsquery
language sql immutable strict parallel safe as $$
  select string_agg('''' || replace(replace(piece, '\', '\\'), '''', '''''') || ending, ' & ')::tsquery
  from (select substr(lower(s), i, 2) as piece, case when length(s) = 1 then ''':*' else '''' end as ending
        from generate_series(1, greatest(length(s) - 1, 1)) as i) as pieces
$$""",
)
"""Text as the set of its two-character pieces: language, locale and extension do not matter."""


def search_text(shape: Anatomy, table: str = "") -> str:
    """The SQL expression of all that the search box looks through, the same in index and query."""
    prefix = f"{table}." if table else ""
    return " || E'\\n' || ".join(f"coalesce({prefix}\"{column.db}\", '')" for column in shape.search_columns)


def extra_sql(entities: Iterable[type[Entity]]) -> Iterator[str]:
    """The DDL that completes Tortoise's tables, one statement at a time, in a stable order."""
    yield from SEARCH_FUNCTIONS
    for entity in entities:
        shape = anatomy(entity)
        yield from _choice_checks(shape)
        if CUSTOM in shape.columns:
            yield (
                f'alter table "{shape.table}" add constraint "{custom_check(shape)}" '
                f"check (jsonb_typeof({CUSTOM}) = 'object')"
            )
        yield from _declared(shape)
        if not isinstance(entity.access, Internal) and shape.search_columns:
            yield (
                f'create index "idx_{shape.table}_search" on "{shape.table}" '
                f"using gin (zh_tsv({search_text(shape)}))"
            )


def custom_check(shape: Anatomy) -> str:
    """The name of the check that holds the values of added fields to an object."""
    return f"ck_{shape.table}_{CUSTOM}"


def choice_check(shape: Anatomy, column: Column) -> str | None:
    """The name of the check that holds a column to its enumeration; none for other columns."""
    held = column.kind is Kind.CHOICE and column.choice
    return f"ck_{shape.table}_{column.db}" if held else None


def _choice_checks(shape: Anatomy) -> Iterator[str]:
    for column in shape.columns.values():
        if name := choice_check(shape, column):
            values = ", ".join(f"'{choice.value}'" for choice in column.choice or ())
            yield (f'alter table "{shape.table}" add constraint "{name}" check ("{column.db}" in ({values}))')


def _declared(shape: Anatomy) -> Iterator[str]:
    for constraint in getattr(shape.entity._meta, "constraints", ()):
        if isinstance(constraint, CheckConstraint):
            yield f'alter table "{shape.table}" add constraint "{constraint.name}" check ({constraint.check})'
        elif isinstance(constraint, UniqueConstraint):
            columns = ", ".join(f'"{shape.columns[name].db}"' for name in constraint.fields)
            condition = f" where {constraint.condition}" if constraint.condition else ""
            yield f'create unique index "{constraint.name}" on "{shape.table}" ({columns}){condition}'
