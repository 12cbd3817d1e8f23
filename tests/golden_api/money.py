"""DOMAIN §8.6 and §8.7 in one city, lived to the end of 2026 by the API, and what that year did without."""

from collections.abc import Iterator
from functools import partial

from peipao.demo.arrears import AVERAGE
from tests.golden_api import arrears, subsidies, subsidy_desk
from tests.golden_api.days import Deed, live
from tests.writing import WritableCity


async def build(city: WritableCity) -> None:
    """From an empty city to the last day of 2026, and once around the desks."""
    await subsidies.be_in_post(city)
    await live(city, deeds(city))
    await subsidy_desk.go_on(city)


def deeds(city: WritableCity) -> Iterator[Deed]:
    """Subsidies and arrears, each deed with its moment."""
    yield from subsidies.deeds(city)
    yield from arrears.ledger(city)
    quarter = (city, "2026Q1", "COUNTY")
    yield Deed(arrears.RANKED, partial(arrears.rank, *quarter, str(AVERAGE)))
    yield Deed(arrears.PUBLISHED, partial(arrears.publish, *quarter))
    yield Deed(arrears.PUBLISHED, partial(arrears.criticise, *quarter))
