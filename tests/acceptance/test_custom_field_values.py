"""What is written into added fields comes back as it was, and filters agree with plain Python."""

import operator
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.columns import Column
from models.custom_fields import CustomFieldKind, FieldDefinition, column_of
from models.errors import InvalidInput
from models.labels import Label
from resolvers.added_values import added_value
from tests.custom_desk import ADMIN, Desk
from tests.writing import WritableCity

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=40).map(
    str.strip
)
NUMBERS = st.decimals(-(10**13), 10**13, places=4, allow_nan=False, allow_infinity=False)
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
GRADES = ("GOLD", "SILVER")
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "vText": TEXTS,
    "vNumber": NUMBERS,
    "vDate": DAYS,
    "vChoice": st.sampled_from(GRADES),
    "vBool": st.booleans(),
}
KINDS = {"vText": "TEXT", "vNumber": "NUMBER", "vDate": "DATE", "vChoice": "CHOICE", "vBool": "BOOL"}


@pytest.fixture(scope="module")
async def desk(writable_city: WritableCity) -> Desk:
    """A city in which entries of dictionaries have a field of each kind."""
    desk = Desk(writable_city)
    choices = [{"value": each, "zh": each, "en": each} for each in GRADES]
    ids = [
        await desk.add(
            entity="DictItem", key=f"v_{kind.lower()}", labelZh=kind, kind=kind, isFilterable=True,
            **({"choices": choices} if kind == "CHOICE" else {}),
        )
        for kind in KINDS.values()
    ]  # fmt: skip
    await desk.publish(*ids)
    return desk


def wire(value: Any) -> Any:
    """A value as the API takes and gives it."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value.isoformat() if isinstance(value, date) else value


def api(name: str) -> str:
    """The field of the API."""
    return "cV" + name[1:]


async def make(desk: Desk, values: dict[str, Any]) -> str:
    """A new entry with the values; its id."""
    given = {
        "dictionary": "VALUES",
        "code": uuid4().hex,
        "labelZh": "值",
        **{api(name): wire(value) for name, value in values.items() if value not in (None, "")},
    }
    data = await desk.ask(
        ADMIN,
        """mutation($input: CreateDictItemInput!) {
          createDictItem(input: $input) { ok errors { code field message } dictItem { id } } }""",
        input=given,
    )
    assert data["createDictItem"]["ok"], data
    return str(data["createDictItem"]["dictItem"]["id"])


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(values=st.fixed_dictionaries({}, optional=VALUES))
async def test_every_value_comes_back_as_it_was(desk: Desk, values: dict[str, Any]) -> None:
    row = await make(desk, values)
    fields = " ".join(map(api, KINDS))
    found = (await desk.ask(ADMIN, f"query($id: ID!) {{ dictItem(id: $id) {{ {fields} }} }}", id=row))[
        "dictItem"
    ]
    for name in KINDS:
        kept, given_ = found[api(name)], values.get(name)
        if name == "vNumber" and given_ is not None:
            assert Decimal(kept) == given_
        else:
            assert kept == (wire(given_) if given_ not in (None, "") else None)


COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": lambda value, wanted: value is None or value != wanted,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}


def holds(sign: str, value: Any, wanted: Any) -> bool:
    """What the filter means, in Python: a comparison with nothing is false, its negation true."""
    return sign == "ne" if value is None else COMPARISONS[sign](value, wanted)


FEW: dict[str, list[Any]] = {
    "vNumber": [Decimal("-1.5"), Decimal(0), Decimal(2), Decimal(10), Decimal("9.5")],
    "vDate": [date(2025, 12, 31), date(2026, 1, 1), date(2026, 10, 2)],
    "vText": ["a", "A", "茶", "10", "9"],
    "vChoice": list(GRADES),
    "vBool": [True, False],
}


async def test_filters_on_added_fields_agree_with_plain_python(desk: Desk) -> None:
    rows = {}
    for number in range(12):
        values = {
            name: ([*few, None][(number * 7 + place) % (len(few) + 1)])
            for place, (name, few) in enumerate(FEW.items())
        }
        rows[await make(desk, values)] = values
    for name, few in FEW.items():
        ranged = name not in ("vChoice", "vBool", "vText")
        for sign in COMPARISONS if ranged else ("eq", "ne"):
            for wanted in few:
                literal = (
                    wanted
                    if name == "vChoice"
                    else str(wire(wanted)).lower()
                    if name == "vBool"
                    else f'"{wire(wanted)}"'
                )
                query = f"""query($ids: [ID!]!) {{ dictItems(first: 50,
                  filter: {{id: {{in: $ids}}, {api(name)}: {{{sign}: {literal}}}}}) {{ nodes {{ id }} }} }}"""
                found = {
                    each["id"]
                    for each in (await desk.ask(ADMIN, query, ids=list(rows)))["dictItems"]["nodes"]
                }
                assert found == {row for row, values in rows.items() if holds(sign, values[name], wanted)}, (
                    name,
                    sign,
                    wanted,
                )


async def test_orders_by_added_fields_are_those_of_their_types(desk: Desk) -> None:
    rows = {await make(desk, {"vNumber": number}): number for number in FEW["vNumber"]}
    query = """query($ids: [ID!]!) {
      dictItems(first: 50, filter: {id: {in: $ids}}, orderBy: [{cVNumber: ASC}]) { nodes { cVNumber } } }"""
    found = (await desk.ask(ADMIN, query, ids=list(rows)))["dictItems"]["nodes"]
    assert [Decimal(each["cVNumber"]) for each in found] == sorted(rows.values())


# --- single values ------------------------------------------------------------------------------


def column(kind: CustomFieldKind, **said: Any) -> Column:
    """The column of a definition."""
    return column_of(
        FieldDefinition(entity="Enterprise", key="x", label=Label("项目", "X"), kind=kind.value, **said)
    )


@given(st.decimals(allow_nan=True, allow_infinity=True))
def test_a_number_is_kept_exactly_or_refused(number: Decimal) -> None:
    fits = number.is_finite() and abs(number) < 10**14 and number == round(number, 4)
    if fits:
        assert Decimal(added_value(column(CustomFieldKind.NUMBER), "cX", number)) == number
    else:
        with pytest.raises(InvalidInput, match="项目") as refused:
            added_value(column(CustomFieldKind.NUMBER), "cX", number)
        assert (refused.value.code, refused.value.field) == ("VALIDATION", "cX")


@pytest.mark.parametrize("text", ["", "   ", "\u3000"])
def test_blank_text_is_no_value(text: str) -> None:
    assert added_value(column(CustomFieldKind.TEXT), "cX", text) is None


@pytest.mark.parametrize(
    "text", ["Enterprise_00000000-0000-0000-0000-000000000001", "StoredFile_1", "../etc"]
)
def test_a_file_is_named_by_the_id_of_a_file(text: str) -> None:
    with pytest.raises(InvalidInput):
        added_value(column(CustomFieldKind.FILE), "cX", text)
