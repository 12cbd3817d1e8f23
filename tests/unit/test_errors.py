"""What an exception looks like from outside: a code and a sentence, and nothing from inside."""

import logging

import asyncpg
import orjson
import pytest
from graphql import GraphQLError, build_schema, execute_sync, parse, validate

from models.errors import Forbidden, InvalidInput, NotFound, QueryTooComplex, RateLimited, Unavailable
from schema.errors import MAX_ERRORS, refusal, refusals, wire_error, wire_errors
from schema.refusals import BodyTooLarge, MethodNotAllowed

SCHEMA = build_schema("""
    enum Colour { RED GREEN }
    input Range { low: Int! high: Int }
    type Query { field(of: Int, colour: Colour, range: Range, text: String, many: [Int]): Int thing: Thing }
    type Thing { name: String }
""")


def wire(error: BaseException, **options):
    return wire_error(error, reference="reference-1", **options)


def database_error(sqlstate: str, **details: str) -> asyncpg.PostgresError:
    return asyncpg.PostgresError.new(
        {"C": sqlstate, "M": 'relation "secret" of 10.0.0.1 violates "secret_key"', "S": "ERROR", **details}
    )


def test_an_error_on_purpose_carries_its_own_words():
    assert wire(InvalidInput("日期有误", field="date", path=["input", "date"]), path=["things", 0]) == {
        "message": "日期有误",
        "path": ["things", 0],
        "extensions": {"code": "BAD_USER_INPUT", "field": "date", "argumentPath": ["input", "date"]},
    }


def test_an_error_on_purpose_is_found_within_what_wrapped_it():
    wrapped = GraphQLError("hidden", path=["thing"], original_error=NotFound())
    assert wire(wrapped) == {"message": "未找到", "path": ["thing"], "extensions": {"code": "NOT_FOUND"}}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{fields}", "查询了不存在的字段"),
        ("{field(fo:1)}", "使用了不存在的参数"),
        ("query($x:Foo){field}", "使用了不存在的类型"),
        ("{thing}", "对象字段须选取子字段"),
        ("{field{x}}", "标量字段不能选取子字段"),
        ("{...F} fragment F on Query{...F}", "片段不能引用自身"),
        ("{...X}", "引用了不存在的片段"),
        ("{field @foo}", "使用了不存在的指令"),
        ("{field(of:1) field(of:2)}", "同名字段的参数或含义不一致，请使用别名"),
        ("query($x:String){field(of:$x)}", "变量类型与参数类型不符"),
        ("{field(of:99999999999)}", "参数值的类型有误"),
        ("{field(colour:GREY)}", "参数值的类型有误"),
        ('{field(range:{high:1,text:"secret"})}', "参数值的类型有误"),
    ],
)
def test_a_rule_of_graphql_is_told_in_chinese_with_the_original_and_without_suggestions(text, sentence):
    errors = wire_errors(validate(SCHEMA, parse(text)), reference="reference-1")
    assert sentence in [error["message"] for error in errors]
    for error in errors:
        assert error["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
        assert error["locations"]
        assert "Did you mean" not in str(error)
        assert "secret" not in str(error)
        assert "99999999999" not in str(error)


def test_a_fault_of_grammar_is_told_with_its_place():
    with pytest.raises(GraphQLError) as failed:
        parse("{\n  field(")
    error = wire(failed.value)
    assert error["extensions"]["code"] == "GRAPHQL_PARSE_FAILED"
    assert error["locations"] == [{"line": 2, "column": 9}]


def test_a_name_of_any_length_is_not_repeated_whole():
    for text in ("{" + "n" * 19_000 + "}", "{field(" + "n" * 19_000 + ":1)}"):
        (error,) = wire_errors(validate(SCHEMA, parse(text)), reference="reference-1")
        assert len(orjson.dumps(error)) < 700


@pytest.mark.parametrize(
    ("variables", "field", "message"),
    [
        ({}, "of", "变量 $of 不能为空"),
        ({"of": None}, "of", "变量 $of 不能为空"),
        ({"of": "secret"}, "of", "变量 $of 的值有误"),
        ({"of": 2**40}, "of", "变量 $of 的值有误"),
        ({"of": 1, "range": {"low": "secret"}}, "range.low", "变量 $range.low 的值有误"),
        ({"of": 1, "many": [1, "secret"]}, "many[1]", "变量 $many[1] 的值有误"),
        ({"of": 1, "range": "secret"}, "range", "变量 $range 的值有误"),
        ({"of": 1, "range": {"low": 1, "secret": 1}}, "range", "变量 $range 的值有误"),
    ],
)
def test_a_variable_of_a_wrong_type_is_named_and_its_value_is_not(variables, field, message):
    document = parse("query($of:Int!,$range:Range,$many:[Int]){field(of:$of,range:$range,many:$many)}")
    result = execute_sync(SCHEMA, document, variable_values=variables)
    (error, *_) = wire_errors(result.errors or [], reference="reference-1")
    assert error["extensions"] == {"code": "BAD_USER_INPUT", "field": field}
    assert error["message"] == message
    assert "secret" not in str(error)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (database_error("57014"), "TIMEOUT"),
        (database_error("55P03"), "UNAVAILABLE"),
        (database_error("57P01"), "UNAVAILABLE"),
        (database_error("57P03"), "UNAVAILABLE"),
        (database_error("53300"), "UNAVAILABLE"),
        (database_error("53100"), "UNAVAILABLE"),
        (database_error("08006"), "UNAVAILABLE"),
        (database_error("40P01"), "CONFLICT"),
        (database_error("23505"), "CONFLICT"),
        (database_error("23503"), "BAD_USER_INPUT"),
        (database_error("22P02"), "BAD_USER_INPUT"),
        (database_error("22021"), "BAD_USER_INPUT"),
        (asyncpg.InterfaceError("connection is closed"), "UNAVAILABLE"),
        (ConnectionRefusedError(111, "Connect call failed ('10.0.0.1', 5432)"), "UNAVAILABLE"),
        (FileNotFoundError(2, "/var/run/secret"), "UNAVAILABLE"),
        (TimeoutError(), "TIMEOUT"),
        (database_error("42P01"), "INTERNAL_SERVER_ERROR"),
        (database_error("XX000"), "INTERNAL_SERVER_ERROR"),
        (asyncpg.InterfaceError("the server expects 2 arguments, 1 was passed"), "INTERNAL_SERVER_ERROR"),
        (ValueError("secret dsn=postgres://u:p@h/db"), "INTERNAL_SERVER_ERROR"),
        (RecursionError("secret"), "INTERNAL_SERVER_ERROR"),
        (MemoryError(), "INTERNAL_SERVER_ERROR"),
    ],
)
def test_what_the_database_or_the_system_says_becomes_a_code_and_its_words_stay_inside(error, code):
    for seen in (
        error,
        GraphQLError(str(error), original_error=error if isinstance(error, Exception) else None),
    ):
        told = wire(seen)
        assert told["extensions"]["code"] == code
        assert not [
            word for word in ("secret", "10.0.0.1", "relation", "arguments", "dsn") if word in str(told)
        ]


def test_a_constraint_with_a_sentence_is_told_by_it():
    error = wire(database_error("23505", n="uq_enterprise_uscc"))
    assert error == {
        "message": "已有相同的统一社会信用代码",
        "extensions": {"code": "DUPLICATE", "field": "uscc"},
    }


def test_a_bug_is_a_reference_outside_and_a_traceback_in_the_log(caplog):
    with caplog.at_level(logging.ERROR):
        error = wire(KeyError("secret"))
    assert error["extensions"] == {"code": "INTERNAL_SERVER_ERROR", "reference": "reference-1"}
    (record,) = caplog.records
    assert "reference-1" in record.getMessage()
    assert record.exc_info is not None


def test_no_more_than_five_errors_are_told_and_none_is_longer_than_three_hundred_characters():
    errors = wire_errors([InvalidInput("长" * 1000)] * 101, reference="reference-1")
    assert len(errors) == MAX_ERRORS == 5
    assert {len(error["message"]) for error in errors} == {300}


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (InvalidInput(), None),
        (QueryTooComplex(), None),
        (GraphQLError("Cannot query field 'a' on type 'Query'."), None),
        (Forbidden(), 403),
        (RateLimited(), 429),
        (Unavailable(), 503),
        (BodyTooLarge(), 413),
        (MethodNotAllowed(), 405),
        (database_error("57014"), 504),
        (ValueError("secret"), 500),
        (GraphQLError("secret", original_error=ValueError("secret")), 500),
    ],
)
def test_a_refusal_has_a_status_of_its_own_only_where_http_has_one(error, status):
    answer = refusal(error, reference="reference-1")
    assert (answer.has_data, answer.status) == (False, status)
    assert set(orjson.loads(answer.body)) == {"errors"}


def test_the_first_of_several_faults_decides_the_status():
    answer = refusals([GraphQLError("one"), GraphQLError("two")], reference="reference-1")
    assert len(orjson.loads(answer.body)["errors"]) == 2
    assert answer.status is None
