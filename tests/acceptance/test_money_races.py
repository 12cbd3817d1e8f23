"""Two who reach for the same money at once: one gets it, the other is told, and the books stay right."""

import random
from collections import Counter
from decimal import Decimal
from typing import Any

import pytest

from peipao.demo.policies import CATALOGUE
from tests.golden_api import subsidies as golden
from tests.golden_api.enterprises import unit
from tests.golden_api.issues import account_of
from tests.money_city import (
    FAULT,
    FINANCE,
    RELIEF,
    SECOND_FINANCE,
    Kept,
    Told,
    Try,
    attempt,
    awarded,
    budget,
    drafted,
    entered,
    faults,
    found,
    keep,
    key_of,
    load_calendar,
    payable,
    payment,
    put_back,
    race,
    under_notice,
)
from tests.writing import WritableCity

ROUNDS = 40
INDUSTRY_HEAD, COMMERCE_HEAD = "industry.lead", "commerce.lead"
SCALE, RETAIL, WHOLESALE = "ABOVE_SCALE_INDUSTRY", "ABOVE_LIMIT_RETAIL", "ABOVE_LIMIT_WHOLESALE"
NOTICED, APPROVING = "2026-03-04T09:00", "2026-03-16T09:00"
NEW_WORKS, SHOPS = ("E02", "E03", "E06"), ("E08", "E10", "E12")
"""Who applies for S01, 50 万元 each, and who for S08, 30 万元 each."""
GROWN = "E05"
"""Who applies for S02 of 2024."""
LOSES = {("CONFLICT",), ("STATE_CONFLICT",)}
"""What the slower of two is told who want the same of one row."""


class Scene:
    """The city on the morning of an approval, and ways to begin again from there."""

    def __init__(self, city: WritableCity, kept: Kept, budget_id: str) -> None:
        self.city, self.kept, self.budget_id = city, kept, budget_id
        self.chance = random.Random(20260316)

    async def again(self, yuan: int = 1_000_000) -> None:
        """Everything as it was, with so much in the budget of the year."""
        await put_back(self.city, self.kept)
        self.city.at(APPROVING)
        said = {"budget": f"{yuan}.00"}
        await self.city.did(FINANCE, "updateFundBudget", id=self.budget_id, input=said)

    async def race(self, *wishes: Try) -> list[Told]:
        """What comes of all of them at once; the books are right afterwards, and nothing failed."""
        mixed = self.chance.sample(range(len(wishes)), len(wishes))
        done = await race(self.city, self.chance, *(wishes[place] for place in mixed))
        told = [done[mixed.index(place)] for place in range(len(wishes))]
        assert [each for each in told if FAULT in each.codes] == []
        assert await faults(self.city) == []
        return told

    async def approval(self, firm: str, code: str) -> Try:
        """The head's approval of an application."""
        return Try(
            golden.HEADS[golden.lead(code)], "approveApplication", await golden.of(self.city, firm, code)
        )

    async def application(self, firm: str, code: str) -> dict[str, Any]:
        """The application as the table has it."""
        row = await self.city.row("subsidy_item", code=code)
        key = await golden.key(self.city, firm)
        return await self.city.row("subsidy_application", enterprise_id=key, item_id=row["id"])

    async def money(self) -> dict[str, Any]:
        """The budget of 2026."""
        return await self.city.row("fund_budget", year=2026)

    async def paying(self, firm: str, paid: str, who: str = FINANCE, voucher: str = "PZ-1") -> Try:
        """The payment of an instalment."""
        return Try(who, "payInstalment", paid, await payment(self.city, firm, voucher))

    async def dropping(self, firm: str, on: str = "2026-03-10") -> Try:
        """The enterprise leaves its library."""
        record = await self.city.id_of(
            "LibraryRecord", enterprise_id=await golden.key(self.city, firm), dropped_on=None
        )
        return Try(RELIEF, "dropFromLibrary", record, {"droppedOn": on, "dropReason": "低于标准"})


@pytest.fixture(scope="module")
async def scene(empty_city: WritableCity) -> Scene:
    """Seven applications whose public notice is over, and a budget that each test sets."""
    city = empty_city
    await found(city)
    await load_calendar(city, 2027, 2027)
    for year in (2024, 2025):
        await budget(city, year, "1000000.00")
    city.at("2024-03-04T09:00")
    await entered(city, GROWN, "SMALL_UP", SCALE, "2024-02-01")
    await under_notice(city, GROWN, "S02")
    city.at("2024-03-14T09:00")
    await city.did(INDUSTRY_HEAD, "approveApplication", id=await golden.of(city, GROWN, "S02"))
    await golden.plan(city, GROWN, "S02")
    city.at(NOTICED)
    of_year = await budget(city, 2026, "1000000.00")
    for firm in NEW_WORKS:
        await entered(city, firm, "NEW_BUILT", SCALE, "2026-02-01")
        await under_notice(city, firm, "S01")
    for firm in SHOPS:
        await entered(city, firm, "MONTHLY", RETAIL if firm == "E12" else WHOLESALE, "2026-02-01")
        await under_notice(city, firm, "S08")
    for kind in ("GROWTH_PROVINCIAL", "SRDI_CITY", "LITTLE_GIANT_PROVINCIAL"):
        await awarded(city, "E01", kind, "2026-02-10")
    city.at(APPROVING)
    assert await faults(city) == []
    return Scene(city, await keep(city), of_year)


# --- the last of the budget -----------------------------------------------------------------------


async def test_of_two_who_approve_the_last_of_the_budget_at_once_one_waits(scene: Scene) -> None:
    winners: Counter[str] = Counter()
    for number in range(ROUNDS):
        # Enough for either, and for both less a 分.
        await scene.again(799_999 if number % 2 else 500_000)
        industry, commerce = await scene.race(
            await scene.approval("E06", "S01"), await scene.approval("E12", "S08")
        )
        assert (industry.ok, commerce.ok) == (True, True)
        assert sorted((industry.codes, commerce.codes)) == [(), ("WAITING_BUDGET",)]
        works, shop = await scene.application("E06", "S01"), await scene.application("E12", "S08")
        assert works["status"] == shop["status"] == "APPROVED"
        first, second = (works, shop) if commerce.codes else (shop, works)
        winners[first["no"]] += 1
        assert (first["waiting_budget"], second["waiting_budget"]) == (False, True)
        money = await scene.money()
        assert (money["approved"], money["waiting"]) == (first["approved"], second["approved"])
    assert len(winners) == 2, "both have been the quicker one"


async def test_of_six_who_approve_at_once_as_many_get_it_as_it_is_enough_for(scene: Scene) -> None:
    for budget_yuan in (300_000, 800_000, 1_299_999, 1_300_000, 2_400_000):
        for _ in range(4):
            await scene.again(budget_yuan)
            wishes = [await scene.approval(firm, "S01") for firm in NEW_WORKS]
            wishes += [await scene.approval(firm, "S08") for firm in SHOPS]
            told = await scene.race(*wishes)
            assert all(each.ok for each in told)
            money = await scene.money()
            assert money["approved"] + money["waiting"] == Decimal(2_400_000)
            assert money["approved"] <= budget_yuan


async def test_an_application_is_approved_once_however_many_approve_it(scene: Scene) -> None:
    for _ in range(ROUNDS // 2):
        await scene.again()
        wish = await scene.approval("E06", "S01")
        told = await scene.race(wish, wish, wish)
        assert sorted(each.ok for each in told) == [False, False, True]
        assert {each.codes for each in told if not each.ok} <= LOSES
        assert (await scene.money())["approved"] == Decimal(500_000)


async def test_a_budget_that_is_lowered_while_somebody_approves_is_never_below_what_is_approved(
    scene: Scene,
) -> None:
    seen: Counter[tuple[bool, str]] = Counter()
    for _ in range(ROUNDS // 2):
        await scene.again()
        lower = Try(FINANCE, "updateFundBudget", scene.budget_id, {"budget": "499999.99"})
        lowered, approved = await scene.race(lower, await scene.approval("E06", "S01"))
        assert approved.ok
        assert lowered.ok or lowered.codes in {("CONFLICT",), ("BUDGET_BELOW_APPROVED",)}
        waits = (await scene.application("E06", "S01"))["waiting_budget"]
        assert lowered.ok == waits == (approved.codes == ("WAITING_BUDGET",))
        seen[(lowered.ok, "waits" if waits else "has it")] += 1
    assert sum(seen.values()) == ROUNDS // 2


# --- one event, one subsidy -----------------------------------------------------------------------


async def submitted(scene: Scene, firm: str, *drafts: str) -> list[Told]:
    """The enterprise sends several drafts at once."""
    said = {"commitmentSigned": True}
    return await scene.race(*(Try(account_of(firm), "submitApplication", each, said) for each in drafts))


async def test_of_two_drafts_for_one_event_that_are_sent_at_once_one_is_taken(scene: Scene) -> None:
    for _ in range(ROUNDS // 2):
        await scene.again()
        award = await scene.city.id_of(
            "Certification", enterprise_id=await golden.key(scene.city, "E01"), kind="LITTLE_GIANT_PROVINCIAL"
        )
        drafts = [await drafted(scene.city, "E01", "S05", certification=award) for _ in range(2)]
        told = await submitted(scene, "E01", *drafts)
        assert sorted(each.ok for each in told) == [False, True]
        assert next(each.codes for each in told if not each.ok) == ("ALREADY_APPLIED",)


async def test_of_two_rungs_of_one_height_that_are_applied_for_at_once_one_is_taken(scene: Scene) -> None:
    for _ in range(ROUNDS // 4):
        await scene.again()
        # With the higher rung neither would be taken.
        await scene.city.pool.execute("delete from certification where kind = 'LITTLE_GIANT_PROVINCIAL'")
        drafts = [await drafted(scene.city, "E01", code) for code in ("S06", "S07")]
        told = await submitted(scene, "E01", *drafts)
        assert sorted(each.ok for each in told) == [False, True]
        assert next(each.codes for each in told if not each.ok) == ("LADDER_HIGHER_IN_YEAR",)


async def test_of_two_items_that_exclude_each_other_and_are_applied_for_at_once_one_is_taken(
    scene: Scene,
) -> None:
    await scene.again()
    pattern = next(line for line in CATALOGUE if line["code"] == "S03")
    policy_item = await scene.city.id_of("PolicyItem", code="S03")
    for code, other, kind in (("X01", "X02", "INNOVATIVE_SME"), ("X02", "X01", "SRDI_PROVINCIAL")):
        said = golden.item_input(pattern, policy_item) | {
            "code": code,
            "exclusiveWith": [other],
            "certificationKinds": [kind],
            "leadUnit": unit("530800-INDUSTRY"),
        }
        await scene.city.did(RELIEF, "createSubsidyItem", input=said)
        await awarded(scene.city, "E01", kind, "2026-02-12")
    both = await keep(scene.city)
    for _ in range(ROUNDS // 4):
        await put_back(scene.city, both)
        drafts = [await drafted(scene.city, "E01", code) for code in ("X01", "X02")]
        told = await submitted(scene, "E01", *drafts)
        assert sorted(each.ok for each in told) == [False, True]
        assert next(each.codes for each in told if not each.ok) == ("MUTUALLY_EXCLUSIVE",)


# --- payments -------------------------------------------------------------------------------------


async def test_an_instalment_is_paid_once_however_many_pay_it(scene: Scene) -> None:
    await scene.again()
    paid = await payable(scene.city, "E06", "S01")
    ready = await keep(scene.city)
    for _ in range(ROUNDS // 2):
        await put_back(scene.city, ready)
        told = await scene.race(
            await scene.paying("E06", paid),
            await scene.paying("E06", paid, SECOND_FINANCE, "PZ-2"),
            await scene.paying("E06", paid, voucher="PZ-3"),
        )
        assert sorted(each.ok for each in told) == [False, False, True]
        assert {each.codes for each in told if not each.ok} <= LOSES
        assert (await scene.money())["paid"] == Decimal(500_000)
        assert (await scene.application("E06", "S01"))["status"] == "PAID"


async def test_who_drops_while_being_paid_is_not_paid_or_owes_everything(scene: Scene) -> None:
    await scene.again()
    paid = await payable(scene.city, "E06", "S01")
    ready = await keep(scene.city)
    seen: Counter[tuple[str, int]] = Counter()
    for _ in range(ROUNDS):
        await put_back(scene.city, ready)
        payment_told, drop_told = await scene.race(
            await scene.paying("E06", paid), await scene.dropping("E06")
        )
        assert drop_told.ok
        part = await scene.city.row("instalment", id=key_of(paid))
        cases = await scene.city.rows("recovery_case")
        payments = await scene.city.rows("disbursement")
        status = (await scene.application("E06", "S01"))["status"]
        if payment_told.ok:
            assert (part["status"], status) == ("RECOVERING", "PAID")
            assert [(case["status"], case["amount"]) for case in cases] == [("OPEN", Decimal(500_000))]
            assert len(payments) == 1
        else:
            assert payment_told.codes in LOSES
            assert (part["status"], status) == ("VOID", "INELIGIBLE")
            assert (cases, payments) == ([], [])
            assert (await scene.money())["approved"] == 0
        seen[(part["status"], len(cases))] += 1
    assert len(seen) == 2, "both have been the quicker one"


async def test_who_drops_while_being_checked_has_nothing_payable(scene: Scene) -> None:
    await scene.again()
    city = scene.city
    await city.did(INDUSTRY_HEAD, "approveApplication", id=await golden.of(city, "E06", "S01"))
    await golden.plan(city, "E06", "S01")
    part = await golden.part(city, "E06", "S01", 1)
    ready = await keep(city)
    for _ in range(ROUNDS // 2):
        await put_back(city, ready)
        check = Try("dept.industry", "checkInstalment", part)
        _, dropped = await scene.race(check, await scene.dropping("E06"))
        assert dropped.ok
        assert (await scene.application("E06", "S01"))["status"] == "INELIGIBLE"
        assert (await scene.money())["approved"] == 0


async def test_yearly_parts_that_are_checked_at_once_and_dropped_meanwhile_do_not_lock_each_other_out(
    scene: Scene,
) -> None:
    await scene.again()
    parts = [await golden.part(scene.city, GROWN, "S02", index) for index in (1, 2)]
    for number in range(ROUNDS // 2):
        await scene.again()
        checks = [Try("dept.industry", "checkInstalment", part) for part in parts]
        wishes = [*checks, await scene.dropping(GROWN)] if number % 2 else checks
        told = await scene.race(*wishes)
        assert all(each.ok for each in told[:2])
        assert (await scene.money())["approved"] == Decimal(300_000)


async def test_yearly_parts_that_are_paid_at_once_end_the_application_when_they_are_the_last(
    scene: Scene,
) -> None:
    await scene.again()
    city = scene.city
    for index in (1, 2):
        await golden.check(city, GROWN, "S02", index)
    parts = [await golden.part(city, GROWN, "S02", index) for index in (1, 2)]
    assert (await attempt(city, await scene.dropping(GROWN))).ok
    ready = await keep(city)
    for _ in range(ROUNDS // 2):
        await put_back(city, ready)
        told = await scene.race(
            await scene.paying(GROWN, parts[0]), await scene.paying(GROWN, parts[1], SECOND_FINANCE)
        )
        assert all(each.ok for each in told)
        assert (await scene.application(GROWN, "S02"))["status"] == "PAID"
        assert (await scene.money())["paid"] == Decimal(300_000)


# --- money that comes back ------------------------------------------------------------------------


async def _owing(scene: Scene) -> str:
    """The id of a recovery of 500,000 yuan."""
    paid = await payable(scene.city, "E06", "S01")
    assert (await attempt(scene.city, await scene.paying("E06", paid))).ok
    assert (await attempt(scene.city, await scene.dropping("E06"))).ok
    return await scene.city.id_of("RecoveryCase", reason="DROPPED")


async def test_what_comes_back_is_never_more_than_was_asked(scene: Scene) -> None:
    await scene.again()
    case = await _owing(scene)
    ready = await keep(scene.city)
    for number in range(ROUNDS // 2):
        await put_back(scene.city, ready)
        received = "500000.00" if number % 2 else "300000.00"
        told = await scene.race(
            *(
                Try(who, "recordRecovery", case, {"received": received, "voucherNo": f"TH-{who}"})
                for who in (FINANCE, SECOND_FINANCE)
            )
        )
        assert sorted(each.ok for each in told) == [False, True]
        assert {each.codes for each in told if not each.ok} <= LOSES
        money = await scene.money()
        assert money["recovered"] == Decimal(received)
        assert money["available"] == money["budget"] - Decimal(500_000) + Decimal(received)


async def test_what_comes_back_while_the_enterprise_drops_is_counted_once(scene: Scene) -> None:
    await scene.again()
    city = scene.city
    paid = await payable(city, "E06", "S01")
    assert (await attempt(city, await scene.paying("E06", paid))).ok
    said = {"instalment": paid, "reason": "ERROR", "amount": "500000.00"}
    case = str((await city.did(FINANCE, "openRecovery", input=said))["id"])
    ready = await keep(city)
    for _ in range(ROUNDS // 2):
        await put_back(city, ready)
        back = Try(FINANCE, "recordRecovery", case, {"received": "500000.00", "voucherNo": "TH-1"})
        told = await scene.race(back, await scene.dropping("E06"))
        assert all(each.ok for each in told)
        assert (await scene.money())["recovered"] == Decimal(500_000)


# --- the waiting list -----------------------------------------------------------------------------


async def _queue(scene: Scene) -> list[str]:
    """Applications that wait, in the order of their approval, a minute after each other."""
    made = []
    for minute, (firm, code) in enumerate([("E06", "S01"), ("E12", "S08"), ("E02", "S01"), ("E10", "S08")]):
        scene.city.at(f"2026-03-16T10:0{minute}")
        wish = await scene.approval(firm, code)
        assert (await attempt(scene.city, wish)).codes == ("WAITING_BUDGET",)
        assert wish.row is not None
        made.append(wish.row)
    scene.city.at("2026-03-16T10:30")
    return made


async def test_who_waits_is_served_in_the_order_of_approval_whoever_comes_between(scene: Scene) -> None:
    await scene.again(0)
    queue = await _queue(scene)
    waiting = await keep(scene.city)
    for number in range(ROUNDS):
        await put_back(scene.city, waiting)
        more = (500_000, 800_000, 1_299_999, 5_000_000)[number % 4]
        raise_it = Try(FINANCE, "updateFundBudget", scene.budget_id, {"budget": f"{more}.00"})
        workers = [Try(None, "release_waiting", row) for row in queue]
        by_hand = Try(FINANCE, "releaseWaiting", queue[0])
        told = await scene.race(raise_it, *workers, *workers, by_hand, await scene.approval("E03", "S01"))
        assert told[0].ok or told[0].codes == ("CONFLICT",)
        rows = [await scene.city.row("subsidy_application", id=key_of(row)) for row in queue]
        waits = [row["waiting_budget"] for row in rows]
        assert waits == sorted(waits), "those who were approved first are served first"
        # The next look of the clock serves as many as there is enough for.
        for row in queue:
            await attempt(scene.city, Try(None, "release_waiting", row))
        assert await faults(scene.city) == []


async def test_who_waits_since_last_year_is_served_before_who_is_approved_this_year(scene: Scene) -> None:
    await scene.again(0)
    assert (await attempt(scene.city, await scene.approval("E06", "S01"))).codes == ("WAITING_BUDGET",)
    scene.city.at("2027-01-11T09:00")
    await budget(scene.city, 2027, "500000.00")
    waiting = await keep(scene.city)
    waits = await golden.of(scene.city, "E06", "S01")
    for _ in range(ROUNDS // 4):
        await put_back(scene.city, waiting)
        _, approved = await scene.race(
            Try(None, "release_waiting", waits), await scene.approval("E12", "S08")
        )
        assert approved == Told(ok=True, codes=("WAITING_BUDGET",))
        await attempt(scene.city, Try(None, "release_waiting", waits))
        assert not (await scene.application("E06", "S01"))["waiting_budget"]
        assert await faults(scene.city) == []


async def test_budgets_of_several_uses_do_not_lock_each_other_out(scene: Scene) -> None:
    await scene.again(0)
    city = scene.city
    await budget(city, 2026, "0.00", "SERVICE_DEMO")
    await city.pool.execute("update subsidy_item set fund_use = 'SERVICE_DEMO' where code = 'S08'")
    queue = await _queue(scene)
    waiting = await keep(city)
    demo = await city.id_of("FundBudget", fund_use="SERVICE_DEMO")
    for _ in range(ROUNDS // 2):
        await put_back(city, waiting)
        for each in (scene.budget_id, demo):
            await city.did(FINANCE, "updateFundBudget", id=each, input={"budget": "800000.00"})
        workers = [Try(None, "release_waiting", row) for row in queue]
        approvals = [await scene.approval("E03", "S01"), await scene.approval("E08", "S08")]
        told = await scene.race(*workers, *approvals)
        assert all(each.ok for each in told[-2:])
        for row in queue:
            await attempt(city, Try(None, "release_waiting", row))
        assert await faults(city) == []
        rows = {row["fund_use"]: row for row in await city.rows("fund_budget", year=2026)}
        assert rows["SERVICE_DEMO"]["approved"] >= Decimal(600_000)
