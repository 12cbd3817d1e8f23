"""The subsidy ledger as somebody reads it through the API, and whether its figures add up."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from tests.writing import WritableCity

LINE = """fragment Line on SubsidyLedgerLine {
  item { code } county { name } applications approved waiting gross recovered net
  payments{ id no enterpriseName amount date }
  recoveries{ id no amount date }
  applicationRows{ id no amount date waiting }
}"""
PARTS = ("rows { ...Line }", "byItem { ...Line }", "byCounty { ...Line }", "total { ...Line }")
BUDGETS = "budgets { level county fundUse budget approved paid recovered waiting available }"
FIGURES = "applications approved waiting gross recovered net"


async def part(city: WritableCity, who: str, selection: str, year: int = 2026, **narrowed: str) -> Any:
    """One part of the ledger as somebody reads it."""
    query = f"""query($year: Int!, $county: ID, $item: String) {{
      subsidyLedger(year: $year, countyId: $county, itemCode: $item) {{ {selection} }}
    }}"""
    if "...Line" in selection:
        query += LINE
    answer = await city.ask(who, query, {"year": year, **narrowed})
    return next(iter(answer["subsidyLedger"].values()))


async def lines(city: WritableCity, who: str, year: int = 2026, **narrowed: str) -> list[dict[str, Any]]:
    """All lines of the ledger with their rows: by both, by each, and the total."""
    listed = [await part(city, who, selection, year, **narrowed) for selection in PARTS]
    return [line for found in listed for line in (found if isinstance(found, list) else [found])]


async def figures(city: WritableCity, who: str, where: str = "rows", **narrowed: Any) -> dict[Any, Any]:
    """The sums in 万元 by the names of item and county, as far as a line has them."""
    found = await part(city, who, f"{where} {{ item {{ code }} county {{ name }} {FIGURES} }}", **narrowed)
    listed = found if isinstance(found, list) else [found]
    return {
        (
            line["item"]["code"] if line["item"] else None,
            line["county"]["name"][:2] if line["county"] else None,
        ): {name: in_wan(line[name]) for name in FIGURES.split() if name != "applications"}
        for line in listed
    }


def in_wan(amount: str) -> int:
    """Whole 万元; anything else would be an error here."""
    wan = Decimal(amount) / 10_000
    assert wan == int(wan)
    return int(wan)


def gross(found: dict[Any, Any]) -> dict[Any, int]:
    """What was paid, of the lines in which anything was; by one name where a line has only one."""
    return {
        (place if all(place) else place[0] or place[1]): line["gross"]
        for place, line in found.items()
        if line["gross"]
    }


def adds_up(line: dict[str, Any]) -> None:
    """Each figure is the sum of the rows that are told with it."""
    applications = line["applicationRows"]
    assert line["applications"] == len(applications)
    assert Decimal(line["approved"]) == total(applications)
    assert Decimal(line["waiting"]) == total(each for each in applications if each["waiting"])
    assert Decimal(line["gross"]) == total(line["payments"])
    assert Decimal(line["recovered"]) == total(line["recoveries"])
    assert Decimal(line["net"]) == Decimal(line["gross"]) - Decimal(line["recovered"])


def total(rows: Iterable[dict[str, Any]]) -> Decimal:
    """The sum of rows."""
    return sum((Decimal(each["amount"]) for each in rows), Decimal(0))
