"""Tortoise over our database: its configuration, for aerich too, and its life in a process."""

import os
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tortoise import Tortoise
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper

from peipao.database import APPLICATION_SESSION, Connection, driver_address
from peipao.settings import PREFIX

APP = "models"


def orm_config(url: str, size: int = 1) -> dict[str, Any]:
    """Tortoise's configuration for a database address; nothing connects before the first query."""
    return {
        "connections": {"default": {"engine": "peipao.tables", "credentials": _credentials(url, size)}},
        "apps": {APP: {"models": ["models.entities", "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "Asia/Shanghai",
    }


async def init_orm(url: str, size: int = 1) -> None:
    """Make the models usable from every task of this process."""
    config = orm_config(url, size)
    credentials = config["connections"]["default"]["credentials"]
    if "statement_cache_size" not in credentials:
        # A pooler would not pass them on.
        credentials["server_settings"] = APPLICATION_SESSION
    # Tortoise keeps its connections in a context variable, and the lifespan runs in a task of its own:
    # without the fallback, requests would find none.
    await Tortoise.init(config=config, _enable_global_fallback=True)


async def close_orm() -> None:
    """Close what ``init_orm`` opened, in the same task."""
    await Tortoise.close_connections()


def bound(connection: Connection) -> TransactionWrapper:
    """A connection of ours as Tortoise's ``using_db``, inside whatever transaction it is in.

    Tortoise's own ``in_transaction`` loses a pooled connection when a task is cancelled during BEGIN.
    """
    client = Tortoise.get_connection("default")
    assert isinstance(client, AsyncpgDBClient)  # noqa: S101 -- the configuration above names no other engine
    wrapper = TransactionWrapper(client)
    wrapper._connection = connection
    return wrapper


def _credentials(url: str, size: int) -> dict[str, Any]:
    address, through_pooler = driver_address(url)
    parts = urlsplit(address)
    query = dict(parse_qsl(parts.query))
    credentials: dict[str, Any] = {
        "host": parts.hostname or query.pop("host", None),
        "port": parts.port or int(query.pop("port", "5432")),
        "user": unquote(parts.username) if parts.username else query.pop("user", None),
        "password": unquote(parts.password) if parts.password else query.pop("password", None),
        "database": unquote(parts.path.lstrip("/")),
        "minsize": 1,
        "maxsize": size,
    }
    if "sslmode" in query:
        credentials["ssl"] = query.pop("sslmode")
    if through_pooler:
        credentials["statement_cache_size"] = 0
    return credentials


# Named in pyproject.toml for aerich's own command line, which writes new migrations without a server.
TORTOISE_ORM = orm_config(os.environ.get(f"{PREFIX}DATABASE_DIRECT_URL") or "postgresql:///peipao")
