"""How the tests of published figures ask for rows and round."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Any


def percent(part: Any, whole: Any) -> str | None:
    """A share as published: two decimals, half up, nothing for an empty whole."""
    if not whole:
        return None
    exact = Decimal(part) * 100 / Decimal(whole)
    return str(exact.quantize(Decimal("0.01"), ROUND_HALF_UP))


async def one(city: Any, sql: str) -> Any:
    """The only row of a query."""
    async with city.pool.acquire() as connection:
        return await connection.fetchrow(sql)


async def many(city: Any, sql: str) -> list[Any]:
    """The rows of a query."""
    async with city.pool.acquire() as connection:
        return list(await connection.fetch(sql))
