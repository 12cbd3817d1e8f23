"""Which policy applies (final provision): the city's newer one, the higher level's where it gives as much.

Every story has matters of its own, so that none meets another's policies.
"""

from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Any
from uuid import UUID

import pytest

from models.entities.policy import PolicyDocument
from peipao.due_work import BY_NAME, due_rows
from peipao.reference.org_units import unit_code
from resolvers.binding import opaque_id, parse_id
from resolvers.changing import act_by_system
from tests.writing import WritableCity

LEAD, CLERK, RELIEF = "industry.lead", "dept.industry", "city.relief"
NUMBERS = count(1)
NAMED = {"NATIONAL": "国务院有关部门（示例）", "PROVINCE": "省工业和信息化厅（示例）"}


@dataclass
class Policy:
    """A document and its items by code, as opaque ids."""

    document: str
    items: dict[str, str] = field(default_factory=dict)


@pytest.fixture
def city(writable_city: WritableCity) -> WritableCity:
    """The golden city on its own morning."""
    writable_city.at("2026-06-30T10:00")
    return writable_city


def matter() -> str:
    """A matter that no other policy speaks of."""
    return f"MATTER_{next(NUMBERS)}"


async def drafted(
    city: WritableCity,
    *items: dict[str, Any],
    level: str = "CITY",
    issued: str = "2026-06-01",
    effective: str | None = None,
    **more: Any,
) -> Policy:
    """A policy of the level with these items, not yet released."""
    unit = await city.id_of("OrgUnit", code=unit_code("530800", "INDUSTRY"))
    number = next(NUMBERS)
    given = {
        "title": f"惠企政策（示例{number}）",
        "docNo": f"示例〔2026〕{number}号",
        "level": level,
        "body": "一、……",
        "issuedOn": issued,
        "effectiveOn": effective or issued,
        "releaseUnit": unit,
        **more,
    }
    given |= {"issuerName": NAMED[level]} if level in NAMED else {"issuerUnit": unit}
    # No unit of the city issues what the province does: the office enters it.
    drafter = RELIEF if level in NAMED else CLERK
    made = Policy((await city.did(drafter, "draftPolicy", input=given))["id"])
    for place, item in enumerate(items):
        said = {"code": f"A{place}", "title": "奖补", "benefitKind": "CASH", "amountKind": "FIXED"}
        said |= {"document": made.document, **item}
        made.items[said["code"]] = (await city.did(drafter, "createPolicyItem", input=said))["id"]
    await city.did(drafter, "submitPolicy", id=made.document)
    return made


async def publish(city: WritableCity, policy: Policy) -> Policy:
    """The policy after it was reviewed and released."""
    await city.did(RELIEF, "reviewPolicy", id=policy.document, input={"legalityChecked": True})
    await city.did(LEAD, "publishPolicy", id=policy.document)
    return policy


async def released(city: WritableCity, *items: dict[str, Any], **how: Any) -> Policy:
    """A policy in the common library."""
    return await publish(city, await drafted(city, *items, **how))


def key(opaque: str) -> UUID:
    """The id in the database."""
    found = parse_id(opaque)
    assert found is not None
    return found[1]


async def item(city: WritableCity, opaque: str) -> dict[str, Any]:
    """The item's row."""
    return await city.row("policy_item", id=key(opaque))


async def state(city: WritableCity, policy: Policy) -> str:
    """The document's state."""
    return str((await city.row("policy_document", id=key(policy.document)))["status"])


async def conflicts(city: WritableCity, opaque: str) -> list[tuple[UUID, str, date]]:
    """What the item gave way to."""
    rows = await city.rows("policy_conflict", older_id=key(opaque))
    return [(row["newer_id"], row["resolution"], row["effective_from"]) for row in rows]


# --- F.2: the newer city policy prevails --------------------------------------------------------


async def test_an_older_city_item_on_the_same_matter_is_superseded(city: WritableCity) -> None:
    same, other = matter(), matter()
    older = await released(
        city, {"matter": same, "amount": "300000.00"}, {"matter": other}, issued="2024-05-01"
    )
    newer = await released(city, {"matter": same, "amount": "100000.00"}, effective="2026-06-10")
    document = """query($id: ID!) { policyItem(id: $id) {
      status supersededBy { id } supersededFrom
      conflictsAsOlder { nodes { matter resolution effectiveFrom newer { id } } } } }"""
    found = await city.ask("public", document, {"id": older.items["A0"]})
    assert found["policyItem"] == {
        "status": "SUPERSEDED",
        "supersededBy": {"id": newer.items["A0"]},
        "supersededFrom": "2026-06-10",
        "conflictsAsOlder": {
            "nodes": [
                {
                    "matter": same,
                    "resolution": "NEWER_PREVAILS",
                    "effectiveFrom": "2026-06-10",
                    "newer": {"id": newer.items["A0"]},
                }
            ]
        },
    }
    assert (await item(city, older.items["A1"]))["status"] == "IN_FORCE"
    assert (await item(city, newer.items["A0"]))["status"] == "IN_FORCE"
    assert await state(city, older) == "PUBLISHED"


async def test_a_policy_of_which_nothing_is_left_is_superseded_itself(city: WritableCity) -> None:
    first, second = matter(), matter()
    older = await released(city, {"matter": first}, {"matter": second}, issued="2024-05-01")
    await released(city, {"matter": first}, issued="2025-05-01")
    assert await state(city, older) == "PUBLISHED"
    await released(city, {"matter": second}, issued="2026-05-01")
    assert await state(city, older) == "SUPERSEDED"
    query = "query($id: ID!) { policyDocument(id: $id) { status } }"
    assert await city.codes("public", query, {"id": older.document}) == ["NOT_FOUND"]
    assert (await city.ask(CLERK, query, {"id": older.document}))["policyDocument"] is not None


async def test_a_policy_applies_until_the_newer_one_is_in_force(city: WritableCity) -> None:
    same = matter()
    older = await released(city, {"matter": same}, issued="2024-05-01")
    await released(city, {"matter": same}, effective="2026-07-15")
    row = await item(city, older.items["A0"])
    assert (row["status"], row["superseded_from"]) == ("SUPERSEDED", date(2026, 7, 15))
    assert await state(city, older) == "PUBLISHED"
    work = BY_NAME["PolicyDocument.supersede_policy"]
    due = {}
    for day in ("2026-07-14", "2026-07-15"):
        city.at(f"{day}T10:00")
        async with city.pool.acquire() as connection:
            due[day] = key(older.document) in await due_rows(connection, work, 530800)
    assert due == {"2026-07-14": False, "2026-07-15": True}
    async with city.pool.acquire() as connection:
        await act_by_system(connection, PolicyDocument, "supersede_policy", key(older.document))
    assert await state(city, older) == "SUPERSEDED"


async def test_what_was_issued_earlier_gives_way_even_if_it_is_released_later(city: WritableCity) -> None:
    same = matter()
    newer = await released(city, {"matter": same}, issued="2026-06-01")
    late = await released(city, {"matter": same}, issued="2026-05-01")
    row = await item(city, late.items["A0"])
    assert (row["status"], row["superseded_by_id"]) == ("SUPERSEDED", key(newer.items["A0"]))
    assert (await item(city, newer.items["A0"]))["status"] == "IN_FORCE"


async def test_policies_of_one_day_stand_beside_each_other(city: WritableCity) -> None:
    same = matter()
    policies = [await released(city, {"matter": same}) for _ in range(2)]
    assert [(await item(city, each.items["A0"]))["status"] for each in policies] == ["IN_FORCE"] * 2


async def test_of_several_items_of_the_newer_policy_the_one_with_the_same_code_stands_in(
    city: WritableCity,
) -> None:
    same = matter()
    older = await released(
        city, {"matter": same, "code": "B"}, {"matter": same, "code": "Z"}, issued="2024-05-01"
    )
    newer = await released(city, {"matter": same, "code": "A"}, {"matter": same, "code": "B"})
    for code, taker in (("B", "B"), ("Z", "A")):
        row = await item(city, older.items[code])
        assert row["superseded_by_id"] == key(newer.items[taker])


@pytest.mark.parametrize("how", ["draft", "repealed", "run out", "of a county"])
async def test_what_is_not_a_city_policy_in_force_is_left_alone(city: WritableCity, how: str) -> None:
    same = matter()
    simao = await city.id_of("Region", code="530802")
    more = {"run out": {"expiresOn": "2026-06-29"}, "of a county": {"level": "COUNTY", "county": simao}}
    older = await drafted(city, {"matter": same}, issued="2024-05-01", **more.get(how, {}))
    if how != "draft":
        await publish(city, older)
    if how == "repealed":
        await city.did(LEAD, "repealPolicy", id=older.document)
    await released(city, {"matter": same})
    assert (await item(city, older.items["A0"]))["status"] == "IN_FORCE"
    assert await conflicts(city, older.items["A0"]) == []


async def test_a_refused_release_changes_nothing(city: WritableCity) -> None:
    same = matter()
    older = await released(city, {"matter": same}, issued="2024-05-01")
    newer = await drafted(city, {"matter": same})
    assert await city.refusals(LEAD, "publishPolicy", id=newer.document) == ["STATE_CONFLICT"]
    await city.did(RELIEF, "reviewPolicy", id=newer.document, input={"legalityChecked": True})
    assert await city.refusals(CLERK, "publishPolicy", id=newer.document) == ["FORBIDDEN"]
    assert await city.refusals("enterprise.e01", "publishPolicy", id=newer.document) == ["NOT_FOUND"]
    assert (await item(city, older.items["A0"]))["status"] == "IN_FORCE"


# --- F.4: the higher level's rule ---------------------------------------------------------------

LITTLE_GIANT = "SRDI_LITTLE_GIANT_NATIONAL"


async def test_a_provincial_item_of_50_overrides_the_citys_30_from_its_first_day(city: WritableCity) -> None:
    s04 = opaque_id("PolicyItem", (await city.row("policy_item", code="S04"))["id"])
    # The 20 of the province that stand in the golden city override nothing: 就高不重复 decides.
    assert (await item(city, s04))["status"] == "IN_FORCE"
    upper = await released(
        city,
        {"matter": LITTLE_GIANT, "amount": "500000.00"},
        level="PROVINCE",
        issued="2026-02-20",
        effective="2026-03-01",
    )
    row = await item(city, s04)
    assert (row["status"], row["overridden_from"]) == ("OVERRIDDEN", date(2026, 3, 1))
    assert row["overridden_by_id"] == key(upper.items["A0"])
    assert row["overridden_until"] is None
    assert await conflicts(city, s04) == [(key(upper.items["A0"]), "UPPER_LEVEL", date(2026, 3, 1))]
    others = await city.rows("policy_item", status="OVERRIDDEN", document_id=row["document_id"])
    assert [each["code"] for each in others] == ["S04"]
    measures = await city.row("policy_document", id=row["document_id"])
    assert measures["status"] == "PUBLISHED"


@pytest.mark.parametrize(
    ("city_item", "upper_item", "status"),
    [
        ({"amount": "300000.00"}, {"amount": "300000.00"}, "OVERRIDDEN"),
        ({"amount": "300000.00"}, {"amount": "299999.99"}, "IN_FORCE"),
        ({"amount": "300000.00"}, {"amount": "299999.99", "widerScope": True}, "OVERRIDDEN"),
        ({"amount": "300000.00"}, {"widerScope": True}, "OVERRIDDEN"),
        ({"amount": "300000.00"}, {}, "IN_FORCE"),
        ({}, {"amount": "300000.00"}, "IN_FORCE"),
        ({"amount": "0.05", "amountKind": "RATE"}, {"amount": "300000.00"}, "IN_FORCE"),
        ({"amount": "0.05", "amountKind": "RATE"}, {"amount": "0.06", "amountKind": "RATE"}, "OVERRIDDEN"),
        ({"amount": "300000.00", "amountKind": "CAP"}, {"amount": "300000.01"}, "OVERRIDDEN"),
    ],
)
@pytest.mark.parametrize("level", ["NATIONAL", "PROVINCE"])
async def test_as_much_or_a_wider_scope_overrides_and_less_does_not(
    city: WritableCity, level: str, city_item: dict[str, Any], upper_item: dict[str, Any], status: str
) -> None:
    same = matter()
    ours = await released(city, {"matter": same, **city_item}, issued="2024-05-01")
    theirs = await released(city, {"matter": same, **upper_item}, level=level)
    assert (await item(city, ours.items["A0"]))["status"] == status
    assert len(await conflicts(city, ours.items["A0"])) == (status == "OVERRIDDEN")
    assert (await item(city, theirs.items["A0"]))["status"] == "IN_FORCE"


async def test_an_override_ends_with_the_higher_levels_policy(city: WritableCity) -> None:
    same = matter()
    ours = await released(city, {"matter": same, "amount": "10.00"}, issued="2024-05-01")
    how = {"level": "PROVINCE", "effective": "2026-07-01", "expiresOn": "2027-06-30"}
    await released(city, {"matter": same, "amount": "20.00"}, **how)
    row = await item(city, ours.items["A0"])
    period = (row["overridden_from"], row["overridden_until"])
    assert period == (date(2026, 7, 1), date(2027, 6, 30))


async def test_of_several_items_of_the_higher_level_the_highest_applies(city: WritableCity) -> None:
    same = matter()
    ours = await released(city, {"matter": same, "amount": "10.00"}, issued="2024-05-01")
    amounts = ("20.00", "40.00", "30.00")
    upper = await released(city, *({"matter": same, "amount": each} for each in amounts), level="PROVINCE")
    assert (await item(city, ours.items["A0"]))["overridden_by_id"] == key(upper.items["A1"])


async def test_a_city_policy_meets_the_higher_level_that_stands_already(city: WritableCity) -> None:
    same = matter()
    upper = await released(city, {"matter": same, "amount": "20.00"}, level="PROVINCE", issued="2026-03-01")
    before = await released(city, {"matter": same, "amount": "20.00"}, issued="2024-05-01")
    assert (await item(city, before.items["A0"]))["overridden_by_id"] == key(upper.items["A0"])
    # A newer and more generous one: the older gives way to it, and it to nobody.
    newer = await released(city, {"matter": same, "amount": "20.01"}, issued="2026-06-01")
    older, own = await item(city, before.items["A0"]), await item(city, newer.items["A0"])
    assert (older["status"], own["status"]) == ("SUPERSEDED", "IN_FORCE")
    assert [each[1] for each in await conflicts(city, before.items["A0"])] == [
        "UPPER_LEVEL",
        "NEWER_PREVAILS",
    ]


async def test_a_county_policy_and_another_matter_are_not_overridden(city: WritableCity) -> None:
    same = matter()
    simao = await city.id_of("Region", code="530802")
    countys = await released(
        city, {"matter": same, "amount": "10.00"}, issued="2024-05-01", level="COUNTY", county=simao
    )
    citys = await released(city, {"matter": matter(), "amount": "10.00"}, issued="2024-05-01")
    await released(city, {"matter": same, "amount": "20.00"}, level="PROVINCE")
    for policy in (countys, citys):
        assert (await item(city, policy.items["A0"]))["status"] == "IN_FORCE"


# --- by hand ------------------------------------------------------------------------------------


async def test_whoever_released_a_policy_declares_a_wider_scope_by_hand(city: WritableCity) -> None:
    ours = await released(city, {"matter": matter(), "amount": "30.00"}, issued="2024-05-01")
    upper = await released(city, {"matter": matter(), "amount": "10.00"}, level="PROVINCE")
    given = {"overriddenBy": upper.items["A0"], "overriddenFrom": "2026-07-01"}
    how: dict[str, Any] = {"id": ours.items["A0"], "input": given}
    for username in (RELIEF, CLERK, "commerce.lead", "public"):
        assert await city.refusals(username, "overridePolicyItem", **how) == ["FORBIDDEN"]
    assert await conflicts(city, ours.items["A0"]) == []
    row = await city.did(LEAD, "overridePolicyItem", **how, select="{ status overriddenFrom }")
    assert row == {"status": "OVERRIDDEN", "overriddenFrom": "2026-07-01"}
    # Said once more with another day it is the same conflict.
    given |= {"overriddenFrom": "2026-08-01", "overriddenUntil": "2026-12-31"}
    await city.did(LEAD, "overridePolicyItem", **how)
    assert await conflicts(city, ours.items["A0"]) == [
        (key(upper.items["A0"]), "UPPER_LEVEL", date(2026, 8, 1))
    ]


async def test_only_a_released_item_of_a_higher_level_overrides(city: WritableCity) -> None:
    ours = await released(city, {"matter": matter()}, issued="2024-05-01")
    beside = await released(city, {"matter": matter()}, issued="2024-05-01")
    draft = await drafted(city, {"matter": matter()}, level="PROVINCE")
    upper = await released(city, {"matter": matter()}, level="PROVINCE")

    async def refused(row: str, by: str, **more: Any) -> list[tuple[str, str | None]]:
        given = {"overriddenBy": by, "overriddenFrom": "2026-07-01", **more}
        payload = await city.do(LEAD, "overridePolicyItem", id=row, input=given)
        return [(each["code"], each["field"]) for each in payload["errors"]]

    for by in (beside, draft):
        assert await refused(ours.items["A0"], by.items["A0"]) == [("VALIDATION", "overriddenBy")]
    backwards = await refused(ours.items["A0"], upper.items["A0"], overriddenUntil="2026-06-30")
    assert backwards == [("VALIDATION", "overriddenUntil")]
    assert (await item(city, ours.items["A0"]))["status"] == "IN_FORCE"


async def test_what_was_superseded_is_not_overridden_any_more(city: WritableCity) -> None:
    same = matter()
    older = await released(city, {"matter": same}, {"matter": matter()}, issued="2024-05-01")
    await released(city, {"matter": same})
    upper = await released(city, {"matter": matter()}, level="PROVINCE")
    given = {"overriddenBy": upper.items["A0"], "overriddenFrom": "2026-07-01"}
    refused = await city.refusals(LEAD, "overridePolicyItem", id=older.items["A0"], input=given)
    assert refused == ["STATE_CONFLICT"]


# --- who reads and writes conflicts -------------------------------------------------------------


async def test_conflicts_are_read_by_whoever_reads_the_policy_and_written_by_nobody(
    city: WritableCity,
) -> None:
    same = matter()
    await released(city, {"matter": same}, {"matter": matter()}, issued="2024-05-01")
    newer = await released(city, {"matter": same})
    query = "query($m: String!) { policyConflicts(filter: {matter: {eq: $m}}) { totalCount } }"
    for username in ("public", "enterprise.e01", "county.simao", "auditor"):
        assert (await city.ask(username, query, {"m": same}))["policyConflicts"] == {"totalCount": 1}
    await city.did(LEAD, "repealPolicy", id=newer.document)
    counts = {name: await city.ask(name, query, {"m": same}) for name in ("public", "auditor")}
    assert {name: each["policyConflicts"]["totalCount"] for name, each in counts.items()} == {
        "public": 0,
        "auditor": 1,
    }
    for name in ("createPolicyConflict", "updatePolicyConflict", "deletePolicyConflict"):
        assert await city.codes(LEAD, f"mutation {{ {name} {{ ok }} }}") == ["GRAPHQL_VALIDATION_FAILED"]


async def test_the_drafter_says_neither_that_an_item_applies_nor_what_it_gave_way_to(
    city: WritableCity,
) -> None:
    draft = await drafted(city, {"matter": matter()})
    for given in ("{status: OVERRIDDEN}", '{supersededFrom: "2026-06-01"}'):
        document = (
            f'mutation {{ updatePolicyItem(id: "{draft.items["A0"]}", version: 1, input: {given}) {{ ok }} }}'
        )
        assert await city.codes(CLERK, document) == ["GRAPHQL_VALIDATION_FAILED"]
