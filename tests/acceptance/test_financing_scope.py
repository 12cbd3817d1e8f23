"""§8.4, §8.9: what each sees of the golden city's financing; a bank sees what was pushed to it."""

from typing import Any

import pytest

from models.entities.financing import FinancingList, FinancingListItem
from peipao.reference.stable_ids import stable_id
from resolvers.binding import opaque_id
from tests.city import City

ROWS = "{ financingListItems(orderBy: [{uscc: ASC}]) { nodes { enterpriseName consent } } }"
LISTS = "{ financingLists(orderBy: [{no: ASC}]) { nodes { no status } } }"
OF_B1 = [
    ("普洱示例茶业有限公司", "CONSENTED"),
    ("宁洱示例咖啡有限公司", "CONSENTED"),
    ("墨江示例制药有限公司", "CONSENTED"),
    ("景谷示例家具有限公司", "WITHDRAWN"),
    ("澜沧示例糖业有限公司", "CONSENTED"),
]
"""E13 stands on a draft, and is nothing to any bank."""


async def rows(city: City, username: str) -> list[tuple[str, str]]:
    """Names and consents of the rows that somebody reads."""
    found = (await city.ask(username, ROWS))["financingListItems"]["nodes"]
    return [(node["enterpriseName"], node["consent"]) for node in found]


async def lists(city: City, username: str) -> list[str]:
    """Numbers of the lists that somebody reads."""
    return [node["no"] for node in (await city.ask(username, LISTS))["financingLists"]["nodes"]]


async def test_bank_b1_sees_the_rows_pushed_to_it_and_which_of_them_have_withdrawn(city: City) -> None:
    assert await rows(city, "bank.b1") == OF_B1
    assert await lists(city, "bank.b1") == ["RZ2026Q2-KE", "RZ2026Q2-KI"]


@pytest.mark.parametrize(
    ("username", "numbers", "count"),
    [
        ("industry.lead", ["RZ2026Q2-KE", "RZ2026Q2-KI", "RZ2026Q2-KP"], 6),
        ("city.relief", ["RZ2026Q2-KE", "RZ2026Q2-KI", "RZ2026Q2-KP"], 6),
        ("auditor", ["RZ2026Q2-KE", "RZ2026Q2-KI", "RZ2026Q2-KP"], 6),
        ("county.simao", ["RZ2026Q2-KE", "RZ2026Q2-KP"], 2),
        ("county.ninger", ["RZ2026Q2-KI"], 1),
        ("county.ximeng", [], 0),
        ("zone.industrial", ["RZ2026Q2-KP"], 1),
        ("enterprise.e01", ["RZ2026Q2-KE"], 1),
        ("enterprise.e13", ["RZ2026Q2-KP"], 1),
        ("leader.l4", ["RZ2026Q2-KP"], 1),
        ("commissioner.c1", ["RZ2026Q2-KP"], 1),
        ("dept.commerce", [], 0),
        ("city.finance", [], 0),
        ("discipline", [], 0),
        ("sysadmin", [], 0),
        ("public", [], 0),
    ],
)
async def test_everybody_sees_the_lists_and_rows_of_their_scope(
    city: City, username: str, numbers: list[str], count: int
) -> None:
    assert await lists(city, username) == numbers
    assert len(await rows(city, username)) == count


async def test_a_row_that_was_not_pushed_does_not_exist_for_the_bank_by_any_way(city: City) -> None:
    draft = opaque_id("FinancingList", stable_id(FinancingList, "2026Q2-KP"))
    item = opaque_id("FinancingListItem", stable_id(FinancingListItem, "E13"))
    query = "query($id: ID!) { node(id: $id) { id } }"
    for key in (draft, item):
        assert await city.codes("bank.b1", query, {"id": key}) == ["NOT_FOUND"]
    nothing = """{
      search: financingListItems(filter: {search: "新材料"}) { totalCount }
      amount: financingListItems(filter: {amount: {gt: "50000000.00"}}) { totalCount }
      through: financingLists(filter: {items: {some: {amount: {gt: "50000000.00"}}}}) { totalCount }
      groups: financingListItems { groups(by: [{consent: VALUE}]) { key { consent } count } }
      enterprises { totalCount } financingNeeds { totalCount } riskPools { totalCount }
      loanDisruptionReports { totalCount } bankPushes { totalCount } }"""
    found = await city.ask("bank.b1", nothing)
    assert sorted(found.pop("groups")["groups"], key=lambda each: str(each["count"])) == [
        {"key": {"consent": "WITHDRAWN"}, "count": 1},
        {"key": {"consent": "CONSENTED"}, "count": 4},
    ]
    assert found.pop("bankPushes") == {"totalCount": 2}
    assert {name: each["totalCount"] for name, each in found.items()} == dict.fromkeys(found, 0)


async def test_behind_a_pushed_row_there_is_nothing_more(city: City) -> None:
    query = """{ financingListItems(first: 10) { nodes { enterprise { id } need { id } createdBy { id }
      county { code enterprises { totalCount } issues { totalCount } financingNeeds { totalCount } }
      feedbacks { totalCount } list { items { totalCount } leadUnit { code } } } } }"""
    nodes: list[dict[str, Any]] = (await city.ask("bank.b1", query))["financingListItems"]["nodes"]
    assert len(nodes) == len(OF_B1)
    for node in nodes:
        assert (node["enterprise"], node["need"], node["createdBy"]) == (None, None, None)
        counts = [node["county"][name]["totalCount"] for name in ("enterprises", "issues", "financingNeeds")]
        assert counts == [0, 0, 0]
        assert node["feedbacks"] == {"totalCount": 1}
    assert {node["list"]["items"]["totalCount"] for node in nodes} == {3, 2}


@pytest.mark.parametrize(
    ("period", "figures"),
    [
        ("2026Q2", (5, 3, 3, 2, "66.67")),
        # The first list went out in May, when E01 was decided; E03 and E09 were in June.
        ("2026-05", (3, 3, 1, 1, "100.00")),
        ("2026-06", (2, 0, 2, 1, "50.00")),
        ("2026-07", (0, 0, 0, 0, None)),
        ("2026Q1", (0, 0, 0, 0, None)),
    ],
)
async def test_the_figures_of_quarters_and_months(city: City, period: str, figures: tuple[Any, ...]) -> None:
    query = """query($period: String!) { financingStats(period: $period) { pushed fedBack
      availability { decided approved approvalRate } } }"""
    found = (await city.ask("industry.lead", query, {"period": period}))["financingStats"]
    assert (found["pushed"], found["fedBack"], *found["availability"].values()) == figures


async def test_inclusive_loans_have_grown_by_19_98_per_cent_a_year(city: City) -> None:
    query = "{ loanGrowth { years { year growthRate } averageRate targetRate met formula clause } }"
    assert (await city.ask("city.relief", query))["loanGrowth"] == {
        "years": [
            {"year": 2023, "growthRate": None},
            {"year": 2024, "growthRate": "22.00"},
            {"year": 2025, "growthRate": "18.00"},
        ],
        "averageRate": "19.98",
        "targetRate": "20.00",
        "met": False,
        "formula": "年均增速＝(期末余额÷基期余额)^(1÷年数)－1",
        "clause": "措施第三条：普惠小微贷款年均增速不低于 20%",
    }


async def test_the_pool_of_2026_holds_2300_of_which_the_county_gave_300(city: City) -> None:
    query = """{ riskPool(year: 2026) { balance accounts(orderBy: [{balance: ASC}]) {
      nodes { county { code } balance } } loans { nodes { claims { nodes { status lossPrincipal } } } } } }"""
    assert (await city.ask("city.finance", query))["riskPool"] == {
        "balance": "23000000.00",
        "accounts": {
            "nodes": [
                {"county": {"code": "530802"}, "balance": "3000000.00"},
                {"county": None, "balance": "20000000.00"},
            ]
        },
        "loans": {"nodes": [{"claims": {"nodes": [{"status": "CLAIMED", "lossPrincipal": "2000000.00"}]}}]},
    }
