"""What variables become before a statement gets them."""

import pytest
from graphql import build_schema

from models.errors import InvalidInput
from schema.coercing import coercer

ASKED = build_schema(
    "type Query { a(input: Asked!): Int } input Asked { sure: Int!, usual: Boolean! = true, perhaps: Int }"
).type_map["Asked"]


def test_a_field_with_a_default_may_be_left_out_though_it_is_never_null() -> None:
    assert coercer(ASKED)({"sure": 1}, [], "input") == {"sure": 1}


def test_a_field_without_one_may_not() -> None:
    with pytest.raises(InvalidInput, match="缺少字段 sure") as refused:
        coercer(ASKED)({"usual": False}, [], "input")
    assert refused.value.field == "input.sure"


def test_a_default_does_not_stand_in_for_null() -> None:
    with pytest.raises(InvalidInput):
        coercer(ASKED)({"sure": 1, "usual": None}, [], "input")
