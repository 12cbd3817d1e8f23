"""The size of an enterprise (DOMAIN §4.5): the public test of figures, and what is entered by it."""

from typing import Any

import pytest

from tests.golden_api.enterprises import region
from tests.writing import WritableCity

RELIEF = "city.relief"
TEST = """query($input: SizeTestInput!) { sizeTest(input: $input) {
  sizeClass label group reasons source article
  libraries { library label candidate threshold reason } } }"""


async def told(city: WritableCity, username: str | None, **figures: Any) -> dict[str, Any]:
    """What the test tells of these figures."""
    found: dict[str, Any] = (await city.ask(username, TEST, {"input": figures}))["sizeTest"]
    return found


async def entered(city: WritableCity, uscc: str, **facts: Any) -> dict[str, Any]:
    """The payload of entering an enterprise with these facts."""
    given = {"uscc": uscc, "name": f"普洱示例{uscc[-5:]}有限公司", "county": region("530802"), **facts}
    select = "{ id sizeClass sizeBasis }"
    payload = await city.do(RELIEF, "createEnterprise", input=given, select=select)
    assert payload["ok"], payload["errors"]
    return payload


def code(head: str) -> str:
    """A valid credit code that begins with these seventeen characters."""
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    total = sum(alphabet.index(sign) * pow(3, place, 31) for place, sign in enumerate(head))
    return head + alphabet[(31 - total % 31) % 31]


# --- the test -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figures", "size", "group"),
    [
        ({"industryClass": "C", "employees": 350, "revenue": "18000000.00"}, "SMALL", "工业"),
        ({"industryClass": "C", "employees": 350, "revenue": "20000000.00"}, "MEDIUM", "工业"),
        ({"industryClass": "52", "employees": 8, "revenue": "6000000"}, "MICRO", "零售业"),
        ({"industryClass": "51", "employees": 25, "revenue": "48000000"}, "SMALL", "批发业"),
        ({"industryClass": "61", "employees": 120, "revenue": "25000000"}, "MEDIUM", "住宿业"),
        (
            {"industryClass": "7010", "revenue": "9000000", "totalAssets": "60000000"},
            "SMALL",
            "房地产开发经营",
        ),
        ({"industryClass": "E", "revenue": "70000000", "totalAssets": "40000000"}, "SMALL", "建筑业"),
        ({"industryClass": "J66", "employees": 900, "revenue": "90000000"}, None, None),
    ],
)
async def test_anybody_learns_the_size_from_the_figures(
    writable_city: WritableCity, figures: dict[str, Any], size: str | None, group: str | None
) -> None:
    found = await told(writable_city, None, **figures)
    assert (found["sizeClass"], found["group"]) == (size, group)
    assert "国统字〔2017〕213号" in found["source"]
    assert found == await told(writable_city, "enterprise.e01", **figures)


async def test_the_test_says_why_and_which_library_is_near(writable_city: WritableCity) -> None:
    figures = {"industryClass": "C1530", "employees": 350, "revenue": "20000000.00"}
    found = await told(writable_city, "public", **figures)
    assert found["label"] == "中型"
    assert found["reasons"] == [
        "划型行业：工业",
        "从业人员 350人，达到中型下限 300人，未达大型下限 1000人",
        "营业收入 2000万元，达到中型下限 2000万元，未达大型下限 4亿元",
        "各项指标须同时达到下限，取较低者：中型",
    ]
    assert found["libraries"] == [
        {
            "library": "ABOVE_SCALE_INDUSTRY",
            "label": "规模以上工业",
            "candidate": True,
            "threshold": "20000000.00",
            "reason": (
                "年营业收入 2000万元 达到规模以上工业标准 2000万元，可向统计部门申报，以统计部门认定为准"
            ),
        }
    ]


@pytest.mark.parametrize(
    ("figures", "field"),
    [
        ({"industryClass": "C52"}, "input.industryClass"),
        ({"industryClass": ""}, "input.industryClass"),
        ({"industryClass": "茶" * 4000}, "input.industryClass"),
        ({"industryClass": "C15", "employees": -1}, "input.employees"),
        ({"industryClass": "C15", "revenue": "-0.01"}, "input.revenue"),
        ({"industryClass": "C15", "totalAssets": "-5"}, "input.totalAssets"),
        ({"industryClass": "C15", "revenue": 20000000.0}, "input.revenue"),
        ({"industryClass": "C15", "revenue": "2e7"}, "input.revenue"),
    ],
)
async def test_figures_that_cannot_be_meant_are_refused(
    writable_city: WritableCity, figures: dict[str, Any], field: str
) -> None:
    answer = await writable_city.answer(None, TEST, {"input": figures})
    assert [error["extensions"] for error in answer["errors"]] == [{"code": "BAD_USER_INPUT", "field": field}]


# --- what is entered ----------------------------------------------------------------------------

FIGURES = {"industryClass": "C1530", "employees": 350, "revenue": "18000000.00", "dataYear": 2025}


async def test_an_enterprise_gets_the_size_of_its_figures(writable_city: WritableCity) -> None:
    made = (await entered(writable_city, code("91530802MA6X00101"), **FIGURES))["row"]
    assert made == {"id": made["id"], "sizeClass": "SMALL", "sizeBasis": "COMPUTED"}
    select = "{ sizeClass sizeBasis }"
    changed = await writable_city.did(
        RELIEF, "updateEnterprise", id=made["id"], input={"revenue": "20000000.00"}, select=select
    )
    assert changed == {"sizeClass": "MEDIUM", "sizeBasis": "COMPUTED"}
    changed = await writable_city.did(
        RELIEF, "updateEnterprise", id=made["id"], input={"revenue": None}, select=select
    )
    assert changed == {"sizeClass": None, "sizeBasis": None}


async def test_a_size_that_differs_from_the_figures_is_put_right_and_told(
    writable_city: WritableCity,
) -> None:
    said = {**FIGURES, "sizeClass": "LARGE", "sizeBasis": "COMPUTED"}
    payload = await entered(writable_city, code("91530802MA6X00102"), **said)
    assert payload["row"]["sizeClass"] == "SMALL"
    assert [(each["code"], each["field"]) for each in payload["errors"]] == [("FORCED", "sizeClass")]
    said["sizeClass"] = "SMALL"
    agreed = await entered(writable_city, code("91530802MA6X00103"), **said)
    assert (agreed["row"]["sizeClass"], agreed["errors"]) == ("SMALL", [])


async def test_a_recognised_size_wins_over_the_figures(writable_city: WritableCity) -> None:
    said = {**FIGURES, "sizeClass": "MEDIUM", "sizeBasis": "RECOGNISED"}
    made = (await entered(writable_city, code("91530802MA6X00104"), **said))["row"]
    assert (made["sizeClass"], made["sizeBasis"]) == ("MEDIUM", "RECOGNISED")
    select = "{ sizeClass sizeBasis }"
    for given, size in (({"employees": 5}, "MEDIUM"), ({"sizeBasis": "COMPUTED"}, "MICRO")):
        row = await writable_city.did(RELIEF, "updateEnterprise", id=made["id"], input=given, select=select)
        assert row["sizeClass"] == size


async def test_other_changes_leave_the_size_as_it_stands(writable_city: WritableCity) -> None:
    made = (await entered(writable_city, code("91530802MA6X00105"), **FIGURES))["row"]
    await writable_city.pool.execute(
        "update enterprise set size_class = 'LARGE' where uscc = $1", code("91530802MA6X00105")
    )
    row = await writable_city.did(
        RELIEF, "updateEnterprise", id=made["id"], input={"address": "茶马大道2号"}, select="{ sizeClass }"
    )
    assert row == {"sizeClass": "LARGE"}


async def test_an_individual_business_is_judged_by_analogy_and_a_bank_not_at_all(
    writable_city: WritableCity,
) -> None:
    inn = {"entityType": "INDIVIDUAL", "industryClass": "H61", "employees": 12, "revenue": "1200000.00"}
    made = await entered(writable_city, code("92530802MA6X00106"), **inn)
    assert (made["row"]["sizeClass"], made["row"]["sizeBasis"]) == ("SMALL", "COMPUTED")
    bank = {"industryClass": "J66", "employees": 500, "revenue": "900000000.00", "totalAssets": "1.00"}
    made = await entered(writable_city, code("91530802MA6X00107"), **bank)
    assert (made["row"]["sizeClass"], made["row"]["sizeBasis"]) == (None, None)
