"""Tortoise's PostgreSQL engine, with foreign keys that have names, an order that has no false cycles, and an
end to waiting for a connection."""

from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient
from tortoise.backends.asyncpg.schema_generator import AsyncpgSchemaGenerator
from tortoise.backends.base.client import PoolConnectionWrapper
from tortoise.fields.base import Field

from models.errors import Unavailable
from peipao.lending import ACQUIRE_DEADLINE_S


class SchemaGenerator(AsyncpgSchemaGenerator):
    """Writes ``CREATE TABLE`` for the declared models."""

    def _create_fk_string(self, constraint_name: str, *arguments: Any, **named: Any) -> str:
        """The key under the name by which aerich would later drop it; the tables of many-to-many relations
        give none."""
        key = super()._create_fk_string(constraint_name, *arguments, **named)
        return f' CONSTRAINT "{constraint_name}"{key}' if constraint_name else key

    def _get_field_sql_and_related_table(
        self, field_object: Field[Any], *arguments: Any, **named: Any
    ) -> tuple[str, str]:
        sql, related_table = super()._get_field_sql_and_related_table(field_object, *arguments, **named)
        # A relation without a key in the database does not have to wait for the other table. (Who made a row
        # is such a relation: every table names users, and users name tables.)
        reference = getattr(field_object, "reference", None)
        return sql, related_table if reference is None or reference.db_constraint else ""


class Acquiring(PoolConnectionWrapper[Any]):
    """A connection of the pool for a block, or no for an answer; Tortoise's own waits for ever."""

    async def __aenter__(self) -> Any:
        await self.ensure_connection()
        try:
            self.connection = await self.client._pool.acquire(timeout=ACQUIRE_DEADLINE_S)
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as problem:
            raise Unavailable("系统繁忙，请稍后再试") from problem
        return self.connection


class Client(AsyncpgDBClient):
    """Tortoise's client for asyncpg, with the above."""

    schema_generator = SchemaGenerator

    def acquire_connection(self) -> PoolConnectionWrapper[Any]:
        """A connection for a block.

        Raises:
            Unavailable: none became free in two seconds, or the server is away.
        """
        return Acquiring(self, self._pool_init_lock)


client_class = Client  # by this name Tortoise looks for it
