"""The subsidy calculator as somebody asks it through the API."""

from typing import Any

from tests.writing import WritableCity

CALCULATOR = """query($of: ID, $input: SubsidyFactsInput, $on: Date, $item: String, $requested: Money) {
  subsidyCalculator(enterpriseId: $of, input: $input, on: $on, itemCode: $item, requested: $requested) {
    on items {
      code name leadUnit amountKind itemAmount eligible applied redirected amount arithmetic
      event { id kind library on } parts { index year amount } reasons { code sentence clause met }
      overlap { basis winner cityPayable arithmetic
        candidates { title level entitlement alreadyPaid wins } }
    }
  }
}"""


async def items(city: WritableCity, who: str | None, **asked: Any) -> dict[str, dict[str, Any]]:
    """The judged items by their codes."""
    answer = await city.ask(who, CALCULATOR, asked)
    return {each["code"]: each for each in answer["subsidyCalculator"]["items"]}


async def judged(city: WritableCity, who: str | None, item: str, **asked: Any) -> dict[str, Any]:
    """One item as it was judged."""
    return (await items(city, who, item=item, **asked))[item]


def broken(found: dict[str, Any]) -> list[str]:
    """The codes of what is not met, the weightiest first."""
    return [reason["code"] for reason in found["reasons"] if not reason["met"]]
