"""The fields that administrators have published, as the database has them now."""

from typing import Any, Protocol

from models.custom_fields import Additions, FieldDefinition


class Rows(Protocol):
    """A connection that reads."""

    async def fetch(self, query: str, *args: Any) -> Any:
        """All rows of the query's result."""
        ...

    async def fetchval(self, query: str, *args: Any) -> Any:
        """The first value of the query's result."""
        ...


PUBLISHED = "from custom_field where city_id = $1 and status = 'PUBLISHED' and deleted_at is null"
VERSION = f"""select coalesce(left(md5(string_agg(id::text || '.' || version, ' ' order by id)), 12), '')
{PUBLISHED}"""
"""What changes with every publication, change and retirement, and is empty where nothing is published."""


async def published_version(connection: Rows, city_id: int) -> str:
    """What tells one set of published fields from another."""
    version: str = await connection.fetchval(VERSION, city_id)
    return version


async def published(connection: Rows, city_id: int) -> Additions:
    """The published fields.

    Raises:
        ValueError: one contradicts the declarations of this release.
    """
    # One statement, so that version and fields are of one moment.
    rows = await connection.fetch(
        f"select *, ({VERSION}) as set_version {PUBLISHED}",
        city_id,
    )
    if not rows:
        return Additions()
    return Additions.of(rows[0]["set_version"], [FieldDefinition.of(row) for row in rows])
