"""The database that is measured: the golden city and a scaled one, loaded once and kept."""

import secrets
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID
from zlib import crc32

import asyncpg

from models import clock
from peipao.database import Database, open_database
from peipao.demo.golden import load_golden
from peipao.demo.scale import load_scaled
from peipao.demo.scaled_city import ScaledCity
from peipao.migrating import migrate
from peipao.orm import close_orm, init_orm
from peipao.postgres import APPLICATION
from peipao.reference.loading import load_reference
from peipao.settings import Settings
from resolvers.signing_in import issue_token

MORNING = datetime.fromisoformat("2026-06-30T10:00:00+08:00")
SEED = 1
COUNTY_CODE = "530802"
"""Where the county administrator who asks is at home."""
TEXT = "鑫利"
"""A brand: what people type into the search box."""


@asynccontextmanager
async def scaled_city(settings: Settings, scale: int) -> AsyncIterator[Database]:
    """The database with ``scale`` × 2,000 enterprises, of the settings' server, while the block runs.

    It has the size in its name, and a sum of what makes it: several stand side by side in one data
    folder, and one that would be made differently today is not taken for it.
    """
    settings = replace(settings, clock=MORNING)
    clock.fix(MORNING)
    async with open_database(settings, f"peipao_bench_{scale}_{_recipe():08x}") as database:
        await migrate(database.direct_url, APPLICATION)
        await init_orm(database.url, 2)
        try:
            await _load(database, scale)
        finally:
            await close_orm()
        yield database


def _recipe() -> int:
    made_by = sorted([*Path("migrations/models").glob("*.py"), *Path("peipao/demo").glob("*.py")])
    return crc32(b"".join(file.read_bytes() for file in made_by))


async def _load(database: Database, scale: int) -> None:
    held = await asyncpg.connect(database.direct_url)
    try:
        if await held.fetchval("select 1 from enterprise where data_source like $1", f"{ScaledCity.SOURCE}%"):
            return
        sys.stderr.write(f"bench: loading a city of {scale * 2_000:,} enterprises, once\n")
        await load_reference(held)
        await load_golden(held, secrets.token_urlsafe(16))  # nobody signs in by password here
        await load_scaled(held, scale, SEED)
    finally:
        await held.close()


async def tokens(database: Database, usernames: tuple[str, ...]) -> dict[str, str]:
    """A bearer token, good for a day, for each account."""
    await init_orm(database.url, 1)
    try:
        return {username: await issue_token(username, 1) for username in usernames}
    finally:
        await close_orm()


async def a_row_to_ask_for(database: Database) -> str:
    """The id of an enterprise of the county, from the middle of its rows."""
    held = await asyncpg.connect(database.url)
    try:
        found: UUID = await held.fetchval(
            "select e.id from enterprise e join region r on r.id = e.county_id where r.code = $1 "
            "order by e.created_at offset (select count(*) / 2 from enterprise x where x.county_id = "
            "(select id from region where code = $1)) limit 1",
            COUNTY_CODE,
        )
        return f"Enterprise_{found}"
    finally:
        await held.close()
