"""What a document may ask for, and that no refusal costs more than the work it saves."""

import time
from typing import Any

import pytest
from graphql import GraphQLError, build_schema, get_introspection_query, parse, validate

from models.access import Role
from models.errors import ApiError, Forbidden, InvalidInput, QueryTooComplex
from schema.limits import (
    LIMITS,
    Limits,
    budget,
    check_document,
    check_introspection,
    check_shape,
    check_source,
    check_variables,
)
from schema.operations import chosen_operation
from schema.refusals import ChangeByGet
from schema.weighing import Cost

SCHEMA = build_schema("""
    type Query {
      things(first: Int = 20, last: Int, after: String): ThingConnection!
      thing(id: ID!): Thing
      nodes(ids: [ID!]!): [Node]
      groups(first: Int): [Group!]!
      name: String
      number(of: Int, like: [[Int]]): Int
      query: Query
    }
    type Mutation { rename: String }
    interface Node { id: ID! }
    type ThingConnection { nodes: [Thing!]! edges: [Edge!]! totalCount: Int! }
    type Edge { cursor: String! node: Thing! }
    type Thing implements Node {
      id: ID!
      name: String
      tags: [String!]
      owner: Thing
      parts: [Thing!]
      things(first: Int, last: Int): ThingConnection!
    }
    type Group implements Node { id: ID! count: Int things(first: Int): ThingConnection! }
""")


# One name, two types that exclude each other: their page sizes may differ, and the longer counts.
EXCLUSIVE = """{ nodes(ids: [1]) {
  ... on Thing { x: things(first: 1) { nodes { id } } }
  ... on Group { x: things(first: 9) { nodes { id } } }
} }"""


def cost(text: str, limits: Limits = LIMITS, operation: str | None = None, **variables: Any) -> int:
    check_source(text, limits)
    document = parse(text)
    chosen = chosen_operation(document, operation, queries_only=False)
    return check_document(document, SCHEMA, chosen, variables, limits).requested


def nested(levels: int) -> str:
    return "{" + "query{" * (levels - 1) + "name" + "}" * levels


def doubling(fragments: int, spread: str = "...F{next} ...F{next}") -> str:
    """A document in which each fragment spreads the next one twice: 2ⁿ ways to its end."""
    links = (f"fragment F{i} on Query{{{spread.replace('{next}', str(i + 1))}}}" for i in range(fragments))
    return "{...F0}" + "".join(links) + f"fragment F{fragments} on Query{{name}}"


# Cost


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{name}", 1),
        ("{name name name}", 1),
        ("{thing(id:1){id}}", 2 + 1),
        ("{thing(id:1){id tags}}", 2 + 2),
        ("{things(first:5){nodes{id}}}", 2 + 5 * (2 + 1)),
        ("{things(last:5){nodes{id}}}", 2 + 5 * (2 + 1)),
        ("{things{nodes{id}}}", 2 + 20 * (2 + 1)),
        ("{things(first:null){nodes{id}}}", 2 + 20 * (2 + 1)),
        ("{things(first:5){totalCount edges{cursor node{id}}}}", 2 + 1 + 5 * (2 + 1 + 2 + 1)),
        ("{things(first:1,last:1){nodes{id}}}", 2 + 100 * (2 + 1)),
        ("{things(first:3){nodes{things(first:4){nodes{id}}}}}", 2 + 3 * (2 + 2 + 4 * (2 + 1))),
        ("{groups(first:3){id count}}", 3 * (2 + 2)),
        ("{groups(first:3){things(first:2){nodes{id}}}}", 3 * (2 + 2 + 2 * (2 + 1))),
        ("{thing(id:1){parts{id}}}", 2 + 2 * (2 + 1)),
        ('{nodes(ids:["a","b","c"]){id}}', 3 * (2 + 1)),
        ("{a:thing(id:1){id} b:thing(id:2){id}}", 2 * (2 + 1)),
        ("{thing(id:1){id} ...F} fragment F on Query{thing(id:1){id name}}", 2 + 2),
        ("{thing(id:1){...F ...F ... on Thing{...F}}} fragment F on Thing{id name}", 2 + 2),
        (EXCLUSIVE, 2 + 2 + 9 * (2 + 1)),
    ],
)  # fmt: skip
def test_a_scalar_costs_one_an_object_two_and_a_list_its_length_times_over(text, expected):
    assert cost(text) == expected


def test_a_page_size_in_a_variable_counts_with_the_value_of_the_request():
    text = "query($n:Int){things(first:$n){nodes{id things(first:$n){nodes{id}}}}}"
    document = parse(text)
    weight = check_shape(document, SCHEMA, document.definitions[0])
    for n in (1, 7, 20):
        assert weight.cost({"n": n}, 5_000) == Cost(2 + n * (2 + 1 + 2 + n * (2 + 1)), 5_000)
    assert weight.cost({"n": 7.0}, 5_000) == weight.cost({"n": 7}, 5_000)
    assert weight.cost({}, 50_000) == Cost(2 + 20 * (2 + 1 + 2 + 20 * (2 + 1)), 50_000)
    assert weight.cost({"n": None}, 50_000) == weight.cost({}, 50_000)


def test_the_default_of_a_variable_counts_where_the_request_gives_none():
    text = "query($n:Int=7){things(first:$n){nodes{id}}}"
    assert cost(text) == 2 + 7 * 3
    assert cost(text, n=9) == 2 + 9 * 3


def test_a_list_by_ids_costs_as_many_as_it_names():
    assert cost("query($ids:[ID!]!){nodes(ids:$ids){id}}", ids=["a"] * 12) == 12 * 3


def test_a_value_of_a_wrong_type_is_left_to_coercion_and_counts_in_full():
    assert cost("query($n:Int){things(first:$n){nodes{id}}}", n="7") == 2 + 100 * 3


def test_a_request_over_its_budget_is_refused_with_both_figures():
    text = "{things(first:100){nodes{things(first:100){nodes{id}}}}}"
    with pytest.raises(QueryTooComplex, match=r"30402.*5000"):
        cost(text)
    assert cost(text, Limits(cost=50_000)) == 30_402


@pytest.mark.parametrize("size", [0, -1, 101, 2**31, 10**17])
@pytest.mark.parametrize("argument", ["first", "last"])
def test_a_page_that_is_empty_or_too_long_is_a_bad_input_that_names_the_argument(argument, size):
    for text, variables in (
        (f"{{things({argument}:{size}){{nodes{{id}}}}}}", {}),
        (f"query($n:Int){{things({argument}:$n){{nodes{{id}}}}}}", {"n": size}),
        (f"query($n:Int={size}){{things({argument}:$n){{nodes{{id}}}}}}", {}),
        (f"{{thing(id:1){{things({argument}:{size}){{totalCount}}}}}}", {}),
    ):
        with pytest.raises(InvalidInput) as refused:
            cost(text, **variables)
        assert (refused.value.code, refused.value.field) == ("BAD_USER_INPUT", argument)
        assert str(size) not in refused.value.message.replace("100", "")


# Shape


def test_ten_levels_are_deep_enough_and_eleven_are_too_deep():
    assert cost(nested(10))
    with pytest.raises(QueryTooComplex, match="10"):
        cost(nested(11))


def test_the_query_of_every_tool_for_the_whole_schema_is_within_the_limits():
    assert cost(get_introspection_query(descriptions=True, input_value_deprecation=True))


def test_a_deep_question_is_not_made_shallow_by_asking_for_the_schema_too():
    with pytest.raises(QueryTooComplex):
        cost(nested(11).replace("{", "{__typename __schema{queryType{name}} ", 1))


def test_thirty_aliases_are_allowed_and_one_more_through_a_fragment_is_not():
    fields = " ".join(f"a{i}:name" for i in range(15))
    twice = f"{{x:query{{...F}} query{{...F}}}} fragment F on Query{{{fields}}}"
    with pytest.raises(QueryTooComplex, match="别名"):
        cost(twice)
    assert cost(twice.replace("x:query{...F}", ""))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("{" + " ".join(f"a{i}:name" for i in range(21)) + "}", "根字段"),
        ("mutation{" + " ".join(f"a{i}:rename" for i in range(6)) + "}", "根字段"),
        ("mutation{" + " ".join(f"a{i}:rename" for i in range(50)) + "}", "根字段"),
        ("{name" + " @include(if:true)" * 51 + "}", "指令"),
        ("{name}" + "".join(f" fragment F{i} on Query{{name}}" for i in range(51)), "片段"),
        ("query A{name}" + "".join(f" query B{i}{{name}}" for i in range(5)), "操作"),
        ("query A(" + "".join(f"$v{i}:Int " for i in range(101)) + "){name}", "变量"),
        ("{number(like:" + "[" * 31 + "]" * 31 + ")}", "嵌套"),
        ("query($v:" + "[" * 31 + "Int" + "]" * 31 + "){name}", "嵌套"),
        ("{name}" + "#\n" * 51, "注释"),
        ("{" + "name " * 999 + "}", "词"),
        ("{name}" + "," * 20_000, "字符"),
        (f'{{thing(id:"{"x" * 20_000}"){{id}}}}', "字符"),
    ],
)
def test_more_of_anything_countable_than_allowed_is_refused_and_named(text, what):
    with pytest.raises(QueryTooComplex, match=what):
        cost(text, operation="A" if "query A" in text else None)


@pytest.mark.parametrize(
    "text", ['{thing(id:"a\\u0000b"){id}}', '{thing(id:"\\u{0}"){id}}', '{thing(id:"a\0b"){id}}']
)
def test_a_nul_in_the_document_is_a_bad_input(text):
    with pytest.raises(InvalidInput):
        cost(text)


def test_a_number_of_thousands_of_digits_is_a_bad_input_and_is_not_repeated():
    for literal in ("9" * 5000, "1." + "9" * 5000, "-" + "9" * 41):
        with pytest.raises(InvalidInput) as refused:
            cost(f"{{number(of:{literal})}}")
        assert "999" not in refused.value.message


def test_half_a_character_in_the_document_is_a_plain_error():
    with pytest.raises(GraphQLError):
        parse('{thing(id:"\\ud800"){id}}')


def test_faults_that_validation_names_better_are_left_to_it():
    for text in (
        "{...X}",
        "{...F} fragment F on Query{query{...F}}",
        "{...F} fragment F on Query{...F}",
        "{nothing{x}}",
    ):
        cost(text)
        assert validate(SCHEMA, parse(text))


# Bounded time


def seconds_to_refuse(text: str) -> tuple[float, Exception | None]:
    """The processor time of everything that comes before execution, and what refused the document."""
    began = time.process_time()
    refused: Exception | None = None
    try:
        cost(text)
        errors = validate(SCHEMA, parse(text), max_errors=5)
        refused = errors[0] if errors else None
    except (ApiError, GraphQLError) as error:
        refused = error
    return time.process_time() - began, refused


@pytest.mark.parametrize(
    "text",
    [
        doubling(20),
        doubling(22),
        doubling(40),
        doubling(9, "query{...F{next}} query{...F{next}}"),
        doubling(40, "x:query{...F{next}} y:query{...F{next}}"),
        "{" + " ".join(f"a{i}:name" for i in range(10_000)) + "}",
        "{" + "name " * 200_000 + "}",
        "{" + " ".join(f"a{i}:things{{nodes{{id}}}}" for i in range(100)) + "}",
    ],
    ids=["2^20", "2^22", "2^40", "merged", "aliased", "10k aliases", "1 MB of a field", "100 lists"],
)
def test_a_bomb_is_disposed_of_within_fifty_milliseconds(text):
    seconds = min(seconds_to_refuse(text)[0] for _ in range(2))
    assert seconds < 0.05


@pytest.mark.parametrize(
    "text",
    [
        nested(60),
        nested(1000),
        nested(10_000),
        "{" + "...{" * 240 + "name" + "}" * 241,
        "#" * 1_000_000 + "\n{name}",
        "#\n" * 10_000 + "{name}",
        "," * 1_000_000 + "{name}",
        '{thing(id:"' + "x" * 1_000_000 + '"){id}}',
        '{thing(id:"""' + '\\"""' * 4_900 + '"){id}}',
        '"' * 19_999,
        "{name" + " @a" * 10_000 + "}",
        "".join(f"query Q{i}{{name}} " for i in range(10_000)),
        "query(" + "".join(f"$v{i}:Int " for i in range(10_000)) + "){name}",
        "{number(like:" + "[" * 1_000 + "]" * 1_000 + ")}",
        "{" + " ".join("query{name query{name}}" for _ in range(300)) + "}",
        "{" + "".join(f"...F{i} " for i in range(50)) + "}"
        + "".join(f"fragment F{i} on Query{{query{{query{{name}} name}}}}" for i in range(50)),
        "{__schema{types{" + "fields{type{" * 60 + "name" + "}}" * 60 + "}}}",
        "{" + " ".join(f"a{i}:__schema{{types{{name}}}}" for i in range(50)) + "}",
    ],
)  # fmt: skip
def test_whatever_is_refused_or_answered_costs_less_than_half_a_second(text):
    # The better of two: a collection of garbage that falls into one of them is not its cost.
    assert min(seconds_to_refuse(text)[0] for _ in range(2)) < 0.5


def test_a_question_about_the_schema_that_goes_in_circles_is_refused():
    _, refused = seconds_to_refuse("{__schema{types{fields{type{fields{type{fields{type{name}}}}}}}}}")
    assert refused is not None


# Variables


def test_variables_are_bounded_in_depth_in_length_and_in_all():
    def deep(levels: int) -> Any:
        value: Any = 1
        for _ in range(levels):
            value = {"a": [value]} if levels % 2 else [value]
        return value

    check_variables({"x": deep(30), "y": [1] * 1000, "z": [[1] * 900] * 20})
    for variables in (
        {"x": deep(32)},
        {"x": [1] * 1001},
        {"x": {"a": [[1] * 1001]}},
        {"x": [[1] * 999] * 21},
        {"x": dict.fromkeys(map(str, range(20_001)))},
        {f"v{i}": 1 for i in range(101)},
    ):
        with pytest.raises(InvalidInput):
            check_variables(variables)


def test_a_variable_that_is_refused_is_named_shortly_and_its_value_is_not():
    with pytest.raises(InvalidInput) as refused:
        check_variables({"n" * 5000: ["secret"] * 1001})
    assert len(refused.value.message) < 100
    assert "secret" not in refused.value.message


# Operations and introspection


def test_of_several_operations_the_named_one_is_meant_and_never_simply_the_first():
    document = parse("query A{name} query B{name}")
    assert chosen_operation(document, "B", queries_only=True) is document.definitions[1]
    for name in (None, "", "C"):
        with pytest.raises(InvalidInput):
            chosen_operation(document, name, queries_only=True)
    with pytest.raises(InvalidInput):
        chosen_operation(parse("fragment F on Query{name}"), None, queries_only=True)


def test_only_queries_are_safe():
    for text in ("mutation{rename}", "subscription{name}"):
        assert chosen_operation(parse(text), None, queries_only=False)
        with pytest.raises(ChangeByGet):
            chosen_operation(parse(text), None, queries_only=True)


def test_who_may_not_read_the_schema_may_still_ask_for_the_name_of_a_type():
    check_introspection(parse("{__typename thing(id:1){__typename}}"), allowed=False)
    for text in (
        "{__schema{queryType{name}}}",
        '{x:__type(name:"Q"){name}}',
        "{...F} fragment F on Query{__schema{description}}",
    ):
        check_introspection(parse(text), allowed=True)
        with pytest.raises(Forbidden):
            check_introspection(parse(text), allowed=False)


def test_a_role_has_its_own_budget_and_the_most_generous_of_several_counts() -> None:
    assert budget(frozenset({Role.PUBLIC}), LIMITS) == 1_000
    assert budget(frozenset({Role.PUBLIC, Role.COUNTY_ADMIN}), LIMITS) == LIMITS.cost
    assert budget(frozenset({Role.COUNTY_ADMIN}), Limits(cost=300)) == 300
    assert budget(frozenset({Role.ENTERPRISE_ADMIN}), Limits(cost=300)) == 300
