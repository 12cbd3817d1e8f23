"""The reference data of the city, put into its database."""

from peipao.database import Connection
from peipao.reference.directory import directory_rows
from peipao.reference.inserting import insert_missing
from peipao.reference.platform import platform_rows


async def load_reference(connection: Connection) -> dict[str, int]:
    """How many rows of each entity were new: regions, units, chains, classes, days, parameters, words.

    Safe to run again: only what is missing is added, nothing that an administrator changed is
    touched. All or nothing. Needs ``init_orm`` before; the connection may be the application's.
    """
    async with connection.transaction():
        return await insert_missing(connection, [*directory_rows(), *platform_rows()])
