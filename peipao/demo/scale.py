"""Cities of any size for measuring: the golden one's structure, many times over, from a seed."""

from itertools import chain

from models.entities.enterprise import Enterprise
from peipao.database import Connection
from peipao.demo.copying import PATIENCE_S, copy_rows, copy_ties
from peipao.demo.scaled_city import ScaledCity
from peipao.demo.scaled_rows import base_sheets
from peipao.demo.scaled_tickets import ticket_sheets
from peipao.orm import bound
from peipao.settings import StartupError


async def load_scaled(connection: Connection, n: int, seed: int) -> dict[str, int]:
    """How many rows of each entity were new: ``n`` × 2,000 enterprises and what belongs to them.

    For each enterprise about one project with its manager, four complaints, two issues and a third of
    a subsidy application, spread unevenly over the ten counties. The same ``n`` and ``seed`` make the
    same rows; running them again adds nothing. Needs ``load_golden`` and ``init_orm`` before, and the
    owner's direct connection: tables are vacuumed and analysed at the end, which only the owner may.

    Raises:
        StartupError: the database holds a scaled city of another size or seed.
    """
    city = ScaledCity(n, seed)
    async with connection.transaction():
        # The application's limit on one statement is for requests; a load may take its time.
        await connection.execute("set local statement_timeout = 0")
        await connection.execute("set local idle_in_transaction_session_timeout = 0")
        known = (
            await Enterprise.filter(data_source__startswith=city.SOURCE).using_db(bound(connection)).first()
        )
        if known is not None and known.data_source == city.source:
            return {}
        if known is not None:
            raise StartupError(
                f"the database holds a scaled city already ({known.data_source}); "
                "use the same size and seed, or another data folder"
            )
        new: dict[str, int] = {}
        for sheet in chain(base_sheets(city), ticket_sheets(city)):
            new[sheet.entity.__name__] = await copy_rows(connection, sheet.entity, sheet.columns, sheet.rows)
            for relation, pairs in sheet.ties.items():
                await copy_ties(connection, sheet.entity, relation, pairs)
    await connection.execute("vacuum (analyze, parallel 0)", timeout=PATIENCE_S)
    return new
