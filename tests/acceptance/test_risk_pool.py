"""Measure 3.3: the risk pool, its accounts, covered loans, and claims that never overdraw it."""

import asyncio
from collections import Counter
from decimal import Decimal
from typing import Any

import pytest

from tests.accounts import codes_and_fields
from tests.financing_life import B1, LEAD, second_bank
from tests.golden_api.enterprises import region
from tests.writing import WritableCity

FINANCE = "city.finance"
E01, E02 = "91530802X00000019X", "91530821X000000279"
"""E01 lies in 思茅, which joins the pools of these tests; E02 in 宁洱, which does not."""
BALANCES = """query($year: Int!) { riskPool(year: $year) { balance
  accounts(orderBy: [{balance: DESC}]) { nodes { county { code } contributed paidOut balance } } } }"""
CITY, SIMAO = None, "530802"


async def opened(city: WritableCity, year: int, city_part: str, simao: str | None = None) -> None:
    """A pool of the year with what the city and 思茅 put in; each year is a test's own."""
    await city.did(FINANCE, "createRiskPool", input={"year": year})
    await city.did(FINANCE, "contributeToRiskPool", input={"year": year, "amount": city_part})
    if simao:
        await city.did("county.simao", "contributeToRiskPool", input={"year": year, "amount": simao})


async def balances(city: WritableCity, year: int, who: str = FINANCE) -> tuple[str, dict[str | None, str]]:
    """The balance of the pool and of each account that somebody sees, by county."""
    pool = (await city.ask(who, BALANCES, {"year": year}))["riskPool"]
    accounts = {
        node["county"] and node["county"]["code"]: node["balance"] for node in pool["accounts"]["nodes"]
    }
    return pool["balance"], accounts


async def covered(city: WritableCity, year: int, principal: str, uscc: str = E01, **more: Any) -> str:
    """A loan of B1 that the pool of the year covers."""
    said = {
        "uscc": uscc,
        "principal": principal,
        "grantedOn": f"{year}-03-02",
        "maturesOn": f"{year + 1}-03-02",
        **more,
    }
    return str((await city.did(B1, "registerPooledLoan", input=said))["id"])


async def claimed(city: WritableCity, loan: str, loss: str) -> str:
    """A claim of B1 on the pool."""
    said = {"loan": loan, "lossPrincipal": loss, "evidence": ["法院终本裁定.pdf"]}
    return str((await city.did(B1, "claimRisk", input=said))["id"])


async def approved(city: WritableCity, loan: str, loss: str) -> str:
    """A claim that waits to be paid."""
    made = await claimed(city, loan, loss)
    await city.did(LEAD, "decideClaim", id=made, input={"approve": True})
    return made


async def stored(city: WritableCity, year: int) -> dict[str, Any]:
    """The pool's balance and the sum over its accounts, as the tables have them."""
    (found,) = await city.rows_of(
        "select p.balance, sum(a.balance) as accounts, sum(a.contributed) as contributed, "
        "sum(a.paid_out) as paid_out, min(a.balance) as least "
        "from risk_pool p join risk_account a on a.pool_id = p.id where p.year = $1 group by p.balance",
        year,
    )
    return found


# --- proof 3.3 ----------------------------------------------------------------------------------


async def test_a_loss_of_two_million_is_borne_by_city_county_and_bank(writable_city: WritableCity) -> None:
    await opened(writable_city, 2020, "20000000.00", "3000000.00")
    assert await balances(writable_city, 2020) == (
        "23000000.00",
        {CITY: "20000000.00", SIMAO: "3000000.00"},
    )
    loan = await covered(writable_city, 2020, "5000000.00")
    claim = await claimed(writable_city, loan, "2000000.00")
    decided = await writable_city.did(
        LEAD,
        "decideClaim",
        id=claim,
        input={"approve": True},
        select="{ status poolShare cityShare countyShare bankShare shareBasis }",
    )
    basis = decided.pop("shareBasis")
    assert basis == (
        "本金损失 2000000.00 元，资金池承担 0.5，为 1000000.00 元；"
        "县(区)已参与，承担其中 0.5，为 500000.00 元（措施第三条：建立贷款风险补偿机制，鼓励县(区)参与）"
    )
    assert decided == {
        "status": "APPROVED",
        "poolShare": "1000000.00",
        "cityShare": "500000.00",
        "countyShare": "500000.00",
        "bankShare": "1000000.00",
    }
    assert (await balances(writable_city, 2020))[0] == "23000000.00"
    await writable_city.did(FINANCE, "payRiskClaim", id=claim)
    assert await balances(writable_city, 2020) == (
        "22000000.00",
        {CITY: "19500000.00", SIMAO: "2500000.00"},
    )
    assert await writable_city.refusals(FINANCE, "payRiskClaim", id=claim) == ["STATE_CONFLICT"]
    assert (await balances(writable_city, 2020))[0] == "22000000.00"


async def test_the_golden_claim_takes_the_pool_from_2300_to_2200(writable_city: WritableCity) -> None:
    claim = await writable_city.id_of("RiskClaim", loss_principal=Decimal("2000000.00"), status="CLAIMED")
    await writable_city.did(FINANCE, "decideClaim", id=claim, input={"approve": True})
    await writable_city.did(FINANCE, "payRiskClaim", id=claim)
    assert await balances(writable_city, 2026) == (
        "22000000.00",
        {CITY: "19500000.00", SIMAO: "2500000.00"},
    )


async def test_where_the_county_has_not_joined_the_city_bears_the_pools_part(
    writable_city: WritableCity,
) -> None:
    await opened(writable_city, 2019, "2000000.00", "2000000.00")
    loan = await covered(writable_city, 2019, "2000000.00", E02)
    claim = await approved(writable_city, loan, "2000000.00")
    await writable_city.did(FINANCE, "payRiskClaim", id=claim)
    assert await balances(writable_city, 2019) == ("3000000.00", {CITY: "1000000.00", SIMAO: "2000000.00"})


# --- never overdrawn ----------------------------------------------------------------------------


async def test_what_the_pool_does_not_have_is_not_paid_and_nothing_is_written(
    writable_city: WritableCity,
) -> None:
    await opened(writable_city, 2018, "499999.99", "3000000.00")
    loan = await covered(writable_city, 2018, "5000000.00")
    claim = await approved(writable_city, loan, "2000000.00")
    before = await stored(writable_city, 2018)
    assert await writable_city.refusals(FINANCE, "payRiskClaim", id=claim) == ["POOL_INSUFFICIENT"]
    assert await stored(writable_city, 2018) == before
    assert (await writable_city.row("risk_claim", id=claim.partition("_")[2]))["status"] == "APPROVED"
    await writable_city.did(FINANCE, "contributeToRiskPool", input={"year": 2018, "amount": "0.01"})
    await writable_city.did(FINANCE, "payRiskClaim", id=claim)
    assert await balances(writable_city, 2018) == ("2500000.00", {SIMAO: "2500000.00", CITY: "0.00"})


async def test_a_county_account_that_is_short_is_not_overdrawn_either(writable_city: WritableCity) -> None:
    await opened(writable_city, 2017, "9000000.00", "499999.99")
    loan = await covered(writable_city, 2017, "5000000.00")
    claim = await approved(writable_city, loan, "2000000.00")
    assert await writable_city.refusals(FINANCE, "payRiskClaim", id=claim) == ["POOL_INSUFFICIENT"]


RACERS = 5
PAY = "mutation($id: ID!, $version: Int!) { payRiskClaim(id: $id, version: $version) { ok errors { code } } }"


async def test_of_claims_that_race_for_the_last_of_the_pool_only_so_many_are_paid_as_it_holds(
    writable_city: WritableCity,
) -> None:
    # Each takes 1 000 of the city's account, which holds 2 500: two are paid, whoever comes first.
    await opened(writable_city, 2016, "2500.00")
    loan = await covered(writable_city, 2016, "100000.00")
    claims = [await approved(writable_city, loan, "2000.00") for _ in range(RACERS)]
    versions = [await writable_city.version(each) for each in claims]
    answers = await asyncio.gather(
        *(
            writable_city.ask(FINANCE, PAY, {"id": claim, "version": version})
            for claim, version in zip(claims, versions, strict=True)
        )
    )
    said = Counter(
        "paid" if each["payRiskClaim"]["ok"] else each["payRiskClaim"]["errors"][0]["code"]
        for each in answers
    )
    assert said == {"paid": 2, "POOL_INSUFFICIENT": 3}
    assert await stored(writable_city, 2016) == {
        "balance": Decimal("500.00"),
        "accounts": Decimal("500.00"),
        "contributed": Decimal("2500.00"),
        "paid_out": Decimal("2000.00"),
        "least": Decimal("500.00"),
    }


async def test_two_who_contribute_at_once_both_count(writable_city: WritableCity) -> None:
    await opened(writable_city, 2015, "1.00", "1.00")
    put = """mutation($year: Int!, $amount: Money!) {
      contributeToRiskPool(input: {year: $year, amount: $amount}) { ok errors { code } } }"""
    asked = {"year": 2015, "amount": "10.00"}
    answers = await asyncio.gather(
        *(writable_city.ask(who, put, asked) for who in (FINANCE, "county.simao") * 4)
    )
    assert all(each["contributeToRiskPool"]["ok"] for each in answers), answers
    assert (await balances(writable_city, 2015)) == ("82.00", {CITY: "41.00", SIMAO: "41.00"})


async def test_odd_cents_add_up_to_the_loss(writable_city: WritableCity) -> None:
    await opened(writable_city, 2014, "100.00", "100.00")
    loan = await covered(writable_city, 2014, "1000.00")
    claim = await approved(writable_city, loan, "100.01")
    row = await writable_city.row("risk_claim", id=claim.partition("_")[2])
    assert [row[f"{part}_share"] for part in ("pool", "city", "county", "bank")] == [
        Decimal("50.01"),
        Decimal("25.00"),
        Decimal("25.01"),
        Decimal("50.00"),
    ]


async def test_the_ratio_of_the_day_of_the_decision_holds(writable_city: WritableCity) -> None:
    await opened(writable_city, 2013, "1000.00", "1000.00")
    loan = await covered(writable_city, 2013, "1000.00")
    claim = await approved(writable_city, loan, "100.00")
    said = {"key": "risk.pool_share", "value": "0.8", "validFrom": "2026-07-01"}
    await writable_city.did("sysadmin", "setParam", input=said)
    try:
        writable_city.at("2026-07-01T09:00")
        await writable_city.did(FINANCE, "payRiskClaim", id=claim)
        assert (await balances(writable_city, 2013))[0] == "1950.00"
        later = await approved(writable_city, loan, "100.00")
        await writable_city.did(FINANCE, "payRiskClaim", id=later)
        writable_city.at("2026-07-03T09:00")
        wrong = {"key": "risk.pool_share", "value": "1.5", "validFrom": "2026-07-03"}
        await writable_city.did("sysadmin", "setParam", input=wrong)
        waiting = await claimed(writable_city, loan, "100.00")
        assert await writable_city.refusals(LEAD, "decideClaim", id=waiting, input={"approve": True}) == [
            "STATE_CONFLICT"
        ]
        assert await balances(writable_city, 2013) == ("1870.00", {CITY: "935.00", SIMAO: "935.00"})
    finally:
        writable_city.at("2026-06-30T10:00")


# --- loans and claims ---------------------------------------------------------------------------


async def test_only_private_enterprises_in_operation_are_covered(writable_city: WritableCity) -> None:
    await opened(writable_city, 2012, "1000.00")
    said = {
        "uscc": E02,
        "principal": "1000.00",
        "grantedOn": "2012-03-02",
        "maturesOn": "2013-03-02",
    }
    refused = [("ENTERPRISE_NOT_ELIGIBLE", "uscc")]
    for change, back in (
        ("is_private = false", "is_private = true"),
        ("status = 'SUSPENDED'", "status = 'OPERATING'"),
    ):
        await writable_city.pool.execute(f"update enterprise set {change} where uscc = $1", E02)  # noqa: S608
        assert await codes_and_fields(writable_city, B1, "registerPooledLoan", input=said) == refused
        await writable_city.pool.execute(f"update enterprise set {back} where uscc = $1", E02)  # noqa: S608
    unknown = {**said, "uscc": "91530802MA6K000000"}
    assert await codes_and_fields(writable_city, B1, "registerPooledLoan", input=unknown) == refused
    await writable_city.did(B1, "registerPooledLoan", input=said)


@pytest.mark.parametrize(
    ("wrong", "refused"),
    [
        ({"grantedOn": "2011-03-02"}, ("STATE_CONFLICT", "grantedOn")),
        ({"grantedOn": "2026-07-01", "maturesOn": "2027-07-01"}, ("VALIDATION", "grantedOn")),
        ({"maturesOn": "2010-03-02"}, ("VALIDATION", "maturesOn")),
        ({"principal": "0.00"}, ("VALIDATION", "principal")),
    ],
)
async def test_a_covered_loan_makes_sense(
    writable_city: WritableCity, wrong: dict[str, str], refused: tuple[str, str]
) -> None:
    if not await writable_city.rows("risk_pool", year=2010):
        await opened(writable_city, 2010, "1000.00")
    said = {"uscc": E01, "principal": "9.00", "grantedOn": "2010-03-02", "maturesOn": "2012-03-02", **wrong}
    assert await codes_and_fields(writable_city, B1, "registerPooledLoan", input=said) == [refused]


async def test_all_claims_together_stay_within_the_principal(writable_city: WritableCity) -> None:
    await opened(writable_city, 2009, "1000.00")
    loan = await covered(writable_city, 2009, "1000.00")
    first = await claimed(writable_city, loan, "600.00")
    said = {"loan": loan, "lossPrincipal": "400.01"}
    assert await codes_and_fields(writable_city, B1, "claimRisk", input=said) == [
        ("LOSS_ABOVE_PRINCIPAL", "lossPrincipal")
    ]
    assert await codes_and_fields(
        writable_city, B1, "claimRisk", input={**said, "lossPrincipal": "0.00"}
    ) == [("VALIDATION", "lossPrincipal")]
    assert await codes_and_fields(
        writable_city, FINANCE, "decideClaim", id=first, input={"approve": False}
    ) == [("VALIDATION", "decisionReason")]
    refusal = {"approve": False, "decisionReason": "抵押物尚未处置"}
    row = await writable_city.did(
        FINANCE, "decideClaim", id=first, input=refusal, select="{ status poolShare loan { claimed } }"
    )
    assert row == {"status": "REFUSED", "poolShare": None, "loan": {"claimed": "0.00"}}
    # What was refused may be claimed again.
    await claimed(writable_city, loan, "1000.00")
    assert await writable_city.refusals(FINANCE, "decideClaim", id=first, input=refusal) == ["STATE_CONFLICT"]
    assert await writable_city.refusals(FINANCE, "payRiskClaim", id=first) == ["STATE_CONFLICT"]


async def test_two_claims_at_once_do_not_exceed_the_principal(writable_city: WritableCity) -> None:
    await opened(writable_city, 2008, "1000.00")
    loan = await covered(writable_city, 2008, "1000.00")
    query = """mutation($loan: ID!) { claimRisk(input: {loan: $loan, lossPrincipal: "600.00"}) {
      ok errors { code } } }"""
    answers = await asyncio.gather(*(writable_city.ask(B1, query, {"loan": loan}) for _ in range(3)))
    assert sorted(each["claimRisk"]["ok"] for each in answers) == [False, False, True]
    row = await writable_city.row("pooled_loan", id=loan.partition("_")[2])
    assert row["claimed"] == Decimal("600.00")


# --- who ----------------------------------------------------------------------------------------


async def test_everybody_sees_their_own_part_of_the_pool(writable_city: WritableCity) -> None:
    await opened(writable_city, 2007, "1000.00", "500.00")
    loan = await covered(writable_city, 2007, "1000.00")
    claim = await claimed(writable_city, loan, "100.00")
    for who in (FINANCE, LEAD, "auditor", "dept.commerce"):
        assert (await balances(writable_city, 2007, who))[1] == {CITY: "1000.00", SIMAO: "500.00"}, who
    assert (await balances(writable_city, 2007, "county.simao"))[1] == {SIMAO: "500.00"}
    pool = "{ riskPool(year: 2007) { id } }"
    for who in ("county.ninger", B1, "enterprise.e01", "leader.l4", "public", "sysadmin", "discipline"):
        assert await writable_city.codes(who, pool) == ["NOT_FOUND"], who
    query = "query($id: ID!) { pooledLoan(id: $id) { principal claims { totalCount } } }"
    seen = {"pooledLoan": {"principal": "1000.00", "claims": {"totalCount": 1}}}
    for who in (FINANCE, LEAD, "auditor", "county.simao", B1):
        assert await writable_city.ask(who, query, {"id": loan}) == seen, who
    own = await writable_city.ask("enterprise.e01", query, {"id": loan})
    assert own == {"pooledLoan": {"principal": "1000.00", "claims": {"totalCount": 0}}}
    other = await second_bank(writable_city)
    for who in (other, "county.ninger", "enterprise.e13", "public"):
        assert await writable_city.codes(who, query, {"id": loan}) == ["NOT_FOUND"], who
    said = {"loan": loan, "lossPrincipal": "1.00"}
    assert await writable_city.refusals(other, "claimRisk", input=said) == ["NOT_FOUND"]
    wrong = {B1: "FORBIDDEN", "county.simao": "FORBIDDEN", "dept.commerce": "FORBIDDEN", other: "NOT_FOUND"}
    for who, code in wrong.items():
        assert await writable_city.refusals(who, "decideClaim", id=claim, input={"approve": True}) == [code]
        assert await writable_city.refusals(who, "payRiskClaim", id=claim) == [code], who
    await writable_city.did(LEAD, "decideClaim", id=claim, input={"approve": True})
    assert await writable_city.refusals(LEAD, "payRiskClaim", id=claim) == ["FORBIDDEN"]


async def test_a_county_joins_with_its_own_money_only(writable_city: WritableCity) -> None:
    await opened(writable_city, 2006, "1000.00")
    said = {"year": 2006, "amount": "5.00", "county": region(SIMAO)}
    payload = await writable_city.do("county.ninger", "contributeToRiskPool", input=said)
    assert (payload["ok"], [each["code"] for each in payload["errors"]]) == (True, ["FORCED"])
    assert (await balances(writable_city, 2006))[1] == {CITY: "1000.00", "530821": "5.00"}
    assert await balances(writable_city, 2006, "county.ninger") == ("1005.00", {"530821": "5.00"})
    for who, code in {LEAD: "FORBIDDEN", B1: "FORBIDDEN", "auditor": "FORBIDDEN"}.items():
        put = {"year": 2006, "amount": "5.00"}
        assert await writable_city.refusals(who, "contributeToRiskPool", input=put) == [code], who


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ({"year": 1999, "amount": "5.00"}, ("STATE_CONFLICT", "year")),
        ({"year": 2005, "amount": "0.00"}, ("VALIDATION", "amount")),
        ({"year": 2005, "amount": "-5.00"}, ("VALIDATION", "amount")),
        ({"year": 2005, "amount": "5.00", "paidOn": "2026-07-01"}, ("VALIDATION", "paidOn")),
    ],
)
async def test_a_contribution_is_money_into_a_pool_that_is_there(
    writable_city: WritableCity, said: dict[str, Any], refused: tuple[str, str]
) -> None:
    assert await codes_and_fields(writable_city, FINANCE, "contributeToRiskPool", input=said) == [refused]


async def test_a_year_has_one_pool_opened_by_finance_or_the_industry_department(
    writable_city: WritableCity,
) -> None:
    row = await writable_city.did(
        LEAD, "createRiskPool", input={"year": 2004}, select="{ balance industryUnit { code } }"
    )
    assert row == {"balance": "0.00", "industryUnit": {"code": "530800-INDUSTRY"}}
    assert await writable_city.refusals(FINANCE, "createRiskPool", input={"year": 2004}) == ["DUPLICATE"]
    for who in ("dept.commerce", "county.simao", B1):
        assert await writable_city.refusals(who, "createRiskPool", input={"year": 2003}) == ["FORBIDDEN"], who
