"""What a drop from the library leaves of subsidies that were asked back, evaluated or supplemented before."""

from decimal import Decimal

import pytest

from tests.golden_api import subsidies as golden
from tests.golden_api.issues import account_of
from tests.money_city import (
    FINANCE,
    RELIEF,
    Kept,
    awarded,
    budget,
    drafted,
    entered,
    faults,
    found,
    keep,
    payable,
    payment,
    put_back,
    under_notice,
)
from tests.writing import WritableCity

PAID = Decimal(500_000)


class Story:
    """A city in which E06 has been paid the 50 万元 of S01."""

    def __init__(self, city: WritableCity, kept: Kept, paid: str) -> None:
        self.city, self.kept, self.paid = city, kept, paid

    async def again(self) -> WritableCity:
        """From the day after the payment."""
        await put_back(self.city, self.kept)
        self.city.at("2026-03-17T09:00")
        return self.city

    async def drop(self, on: str) -> None:
        """E06 leaves its library."""
        key = await golden.key(self.city, "E06")
        record = await self.city.id_of("LibraryRecord", enterprise_id=key, dropped_on=None)
        said = {"droppedOn": on, "dropReason": "低于标准"}
        await self.city.did(RELIEF, "dropFromLibrary", id=record, input=said)
        assert await faults(self.city) == []

    async def ask_back(self, amount: str) -> str:
        """The id of a recovery of part of it."""
        said = {"instalment": self.paid, "reason": "ERROR", "amount": amount}
        return str((await self.city.did(FINANCE, "openRecovery", input=said))["id"])

    async def status(self) -> str:
        """Of the application."""
        return str((await self.city.row("subsidy_application"))["status"])


@pytest.fixture(scope="module")
async def story(empty_city: WritableCity) -> Story:
    """As it is on the day after the payment."""
    city = empty_city
    await found(city)
    city.at("2026-03-02T09:00")
    await budget(city, 2026, "2000000.00")
    await entered(city, "E06", "NEW_BUILT", "ABOVE_SCALE_INDUSTRY", "2026-02-01")
    await under_notice(city, "E06", "S01")
    city.at("2026-03-16T09:00")
    paid = await payable(city, "E06", "S01")
    await city.did(FINANCE, "payInstalment", id=paid, input=await payment(city, "E06"))
    return Story(city, await keep(city), paid)


async def test_who_owes_a_part_already_owes_the_whole_after_the_drop(story: Story) -> None:
    city = await story.again()
    await story.ask_back("100000.00")
    await story.drop("2026-03-10")
    case = await city.row("recovery_case")
    assert (case["amount"], case["status"]) == (PAID, "OPEN")


async def test_who_has_given_a_part_back_owes_the_rest_after_the_drop(story: Story) -> None:
    city = await story.again()
    case = await story.ask_back("100000.00")
    said = {"received": "100000.00", "voucherNo": "TH-1"}
    await city.did(FINANCE, "recordRecovery", id=case, input=said)
    await story.drop("2026-03-10")
    rest = await city.row("recovery_case", reason="DROPPED")
    assert (rest["amount"], rest["status"]) == (Decimal(400_000), "OPEN")
    assert (await city.row("instalment"))["status"] == "RECOVERING"
    said = {"received": "400000.00", "voucherNo": "TH-2"}
    await city.did(FINANCE, "recordRecovery", id=await city.id_of("RecoveryCase", id=rest["id"]), input=said)
    assert await faults(city) == []
    assert (await city.row("fund_budget"))["available"] == Decimal(2_000_000)


async def test_a_debt_that_was_written_off_is_not_asked_for_again(story: Story) -> None:
    city = await story.again()
    case = await story.ask_back("500000.00")
    await city.did(FINANCE, "writeOffRecovery", id=case, input={"note": "法院裁定终结执行"})
    await story.drop("2026-03-10")
    assert (await city.row("recovery_case"))["status"] == "WRITTEN_OFF"


@pytest.mark.parametrize(("at", "recoveries"), [("2026-04-20", 1), ("2027-02-10", 0)])
async def test_what_was_evaluated_stays_evaluated_when_the_enterprise_drops(
    story: Story, at: str, recoveries: int
) -> None:
    city = await story.again()
    said = {"score": "85", "findings": "产值达标"}
    application = await golden.of(city, "E06", "S01")
    await city.did("dept.industry", "evaluatePerformance", id=application, input=said)
    city.at(f"{at}T09:00")
    await story.drop(at)
    assert await story.status() == "EVALUATED"
    assert len(await city.rows("recovery_case")) == recoveries


async def test_another_event_that_is_named_while_it_is_supplemented_brings_its_own_year(
    story: Story,
) -> None:
    city, who = await story.again(), account_of("E02")
    later = await awarded(city, "E02", "CHAMPION_PRODUCT", "2026-02-10")
    application = await drafted(city, "E02", "S03", certification=later)
    await city.did(who, "submitApplication", id=application, input={"commitmentSigned": True})
    said = {"decision": "RETURN", "opinion": "另有更早的认定"}
    await city.did("county.ninger", "firstReview", id=application, input=said)
    first = await awarded(city, "E02", "CHAMPION_ENTERPRISE", "2025-11-03")
    await city.did(who, "updateSubsidyApplication", id=application, input={"certification": first})
    await city.did(who, "supplementApplication", id=application, input={"materials": ["证书"]})
    said = {"decision": "PASS", "opinion": "已补正"}
    select = "{ id subsidyYear eventOn }"
    passed = await city.did("county.ninger", "firstReview", id=application, input=said, select=select)
    assert (passed["subsidyYear"], passed["eventOn"]) == (2025, "2025-11-03")
    assert await faults(city) == []
