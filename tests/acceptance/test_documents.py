"""Documents are read once and kept, an operation is one statement, and no document takes long to refuse."""

import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from peipao.database import connection
from schema.answers import GraphQLRequest
from schema.build import city_schema
from schema.documents import Cache, Documents
from schema.executing import Engine
from schema.limits import LIMITS
from tests.asking import RELIEF, ask, refused


def prepare(documents: Documents, viewer: Any, text: str, variables: dict[str, Any] | None = None) -> Any:
    return documents.prepare(
        text, None, variables or {}, viewer.shape, queries_only=True, introspection=False
    )


@pytest.fixture
def documents() -> Documents:
    """Documents of a process that has served nobody yet."""
    return Documents(city_schema(), LIMITS)


# --- kept and shared -----------------------------------------------------------------------------

FIND = """
query Find($word: String, $first: Int) {
  enterprises(filter: {search: $word}, first: $first) { totalCount }
}
"""


async def test_the_first_reading_of_a_document_is_a_miss_and_every_other_a_hit(
    city: Any, documents: Documents
) -> None:
    viewer = await city.viewer(RELIEF)
    for word in ("茶", "咖啡", "糖"):
        prepare(documents, viewer, FIND, {"word": word})
    for cache in (documents.documents, documents.variants):
        assert (cache.figures.hits, cache.figures.misses, cache.figures.evictions) == (2, 1, 0)


async def test_requests_of_one_form_share_a_statement_whatever_their_values(
    city: Any, documents: Documents
) -> None:
    viewer = await city.viewer(RELIEF)
    one = prepare(documents, viewer, FIND, {"word": "茶"})
    other = prepare(documents, viewer, FIND, {"word": "咖啡"})
    assert one.variant.statement is other.variant.statement
    assert one.variant.statement.values(one.variables, viewer) != other.variant.statement.values(
        other.variables, viewer
    )


@pytest.mark.parametrize("variables", [{}, {"word": "茶", "first": 5}, {"word": "茶", "first": 6}])
async def test_absent_variables_and_page_sizes_are_another_form(
    city: Any, documents: Documents, variables: dict[str, Any]
) -> None:
    viewer = await city.viewer(RELIEF)
    one = prepare(documents, viewer, FIND, {"word": "茶"})
    assert prepare(documents, viewer, FIND, variables).variant is not one.variant


async def test_the_length_of_a_list_of_leaves_is_no_form_but_that_of_a_list_of_conditions_is(
    city: Any, documents: Documents
) -> None:
    viewer = await city.viewer(RELIEF)
    text = """query Q($c: [String!], $f: [EnterpriseFilter!]) {
      enterprises(filter: {uscc: {in: $c}, or: $f}) { totalCount }
    }"""
    filters = [{"isKey": {"eq": True}}, {"employees": {"gt": 5}}]
    one = prepare(documents, viewer, text, {"c": ["a"], "f": filters})
    assert prepare(documents, viewer, text, {"c": ["a", "b", "c"], "f": filters}).variant is one.variant
    assert prepare(documents, viewer, text, {"c": ["a"], "f": filters[:1]}).variant is not one.variant


async def test_viewers_of_one_kind_share_a_statement_and_never_their_values(
    city: Any, documents: Documents
) -> None:
    simao, ninger, relief = [await city.viewer(name) for name in ("county.simao", "county.ninger", RELIEF)]
    one, other = (prepare(documents, viewer, FIND) for viewer in (simao, ninger))
    assert one.variant is other.variant
    assert one.variant.statement.values({}, simao) != one.variant.statement.values({}, ninger)
    assert prepare(documents, relief, FIND).variant is not one.variant


def test_a_cache_gives_up_what_has_been_unused_longest_when_it_is_full_or_too_large() -> None:
    cache = Cache[str, int](3, 100)
    for key in "abc":
        cache.put(key, 1, 10)
    cache.get("a")
    cache.put("d", 1, 10)
    assert (cache.get("b"), cache.get("a"), len(cache), cache.held) == (None, 1, 3, 30)
    cache.put("e", 1, 90)
    assert (cache.get("e"), len(cache), cache.held) == (1, 2, 100)
    assert cache.figures.evictions == 3


async def test_a_parsed_document_is_evicted_when_all_together_are_too_large(city: Any) -> None:
    viewer = await city.viewer(RELIEF)
    documents = Documents(city_schema(), LIMITS, entries=100, size=50_000)
    texts = [f"{{ enterprises {{ n{i}: totalCount }} }} #{'x' * 500}" for i in range(10)]
    for text in texts:
        prepare(documents, viewer, text)
    assert documents.documents.figures.evictions > 0
    assert documents.documents.held <= 50_000
    prepare(documents, viewer, texts[0])
    assert documents.documents.figures.hits == 0
    prepare(documents, viewer, texts[0])
    assert documents.documents.figures.hits == 1


async def test_a_refused_document_is_not_kept(city: Any, documents: Documents) -> None:
    viewer = await city.viewer(RELIEF)
    for _ in range(2):
        with pytest.raises(ExceptionGroup):
            prepare(documents, viewer, "{ nothing }")
    assert len(documents.documents) == 0


# --- one statement -------------------------------------------------------------------------------

WHOLE = """
{
  enterprises(first: 3) { totalCount nodes { name county { name } issues(first: 2) { nodes { no } } } }
  projects { aggregate { sum { plannedInvestment } } groups(by: [{tier: VALUE}]) { key { tier } count } }
  region(code: "530802") { name }
  nodes(ids: ["nothing"]) { id }
  __typename
}
"""


async def test_an_operation_is_one_statement_however_much_it_asks(city: Any) -> None:
    asked: list[str] = []

    @asynccontextmanager
    async def overheard() -> AsyncIterator[Any]:
        async with connection(city.pool) as held:
            with held.query_logger(lambda record: asked.append(record.query)):
                yield held

    engine = Engine(city_schema(), overheard)
    request = GraphQLRequest(WHOLE, None, {}, {}, False, "test-request-0001")
    await engine(request, await city.viewer(RELIEF))
    asked.clear()
    answer = json.loads((await engine(request, await city.viewer(RELIEF))).body)
    assert answer["data"]["enterprises"]["totalCount"] == 14
    assert len(asked) == 1


# --- bounded time --------------------------------------------------------------------------------


def bomb(size: int = 753) -> str:
    """Fragments each of which asks for the next one twice: a document of 2ⁿ selections."""
    count = 12
    fragments = [
        f"fragment F{i} on Region{{a:parent{{...F{i + 1}}}b:parent{{...F{i + 1}}}}}" for i in range(count)
    ]
    text = "".join(['{region(code:"530800"){...F0}}', *fragments, f"fragment F{count} on Region{{code}}"])
    return text.ljust(size)


@pytest.mark.parametrize(
    "text",
    [bomb(), "{" + " ".join(f"a{i}:__typename" for i in range(10_000)) + "}"],
    ids=["753 bytes of fragments", "10,000 aliases"],
)
async def test_a_bomb_is_refused_within_fifty_milliseconds_of_the_processor(city: Any, text: str) -> None:
    await city.viewer(RELIEF)
    seconds = []
    for _ in range(3):
        began = time.process_time()
        error = await refused(city, text)
        seconds.append(time.process_time() - began)
        assert error["code"] == "QUERY_TOO_COMPLEX"
    assert min(seconds) < 0.05


async def test_an_alias_is_as_long_as_a_name_of_the_database_may_be(city: Any) -> None:
    longest = "a" * 63
    assert (await ask(city, f"{{ {longest}: projects {{ totalCount }} }}"))["data"] == {
        longest: {"totalCount": 4}
    }
    error = await refused(city, f"{{ {longest}a: projects {{ totalCount }} }}")
    assert (error["code"], error["field"]) == ("BAD_USER_INPUT", "query")


# --- operations and fields -----------------------------------------------------------------------

TWO = "query A { projects { totalCount } } query B { issues { totalCount } }"


async def test_of_several_operations_one_must_be_named(city: Any) -> None:
    assert (await refused(city, TWO))["field"] == "operationName"
    assert (await refused(city, TWO, operation="C"))["field"] == "operationName"
    assert (await ask(city, TWO, operation="B"))["data"] == {"issues": {"totalCount": 10}}


@pytest.mark.parametrize(
    "text",
    [
        "{ enterprises { secret } }",
        "{ enterprises { nodes { passwordHash } } }",
        "{ enterprises(filter: {contact: {eq: 1}}) { totalCount } }",
        "{ enterprises(orderBy: [{contactName: ASC}]) { totalCount } }",
        "{ nothing }",
        "{ enterprises }",
        "{ enterprises { totalCount { count } } }",
        "{ enterprises(sort: 1) { totalCount } }",
        "query Q($unused: Int) { projects { totalCount } }",
        "{ projects { ...Missing } }",
    ],
)
async def test_what_the_schema_does_not_know_is_a_validation_error(city: Any, text: str) -> None:
    error = await refused(city, text)
    assert error["code"] == "GRAPHQL_VALIDATION_FAILED"


@pytest.mark.parametrize(
    "text", ["{", "{ projects { totalCount }", "query (", "}{", "{ projects(first: 1..2) { totalCount } }"]
)
async def test_what_is_not_graphql_is_a_parse_error(city: Any, text: str) -> None:
    assert (await refused(city, text))["code"] == "GRAPHQL_PARSE_FAILED"


async def test_a_text_means_the_same_in_the_document_and_as_a_variable(
    city: Any, documents: Documents
) -> None:
    """Both are brought to the composed form: é of two characters is é of one."""
    viewer = await city.viewer(RELIEF)
    written = prepare(documents, viewer, '{ enterprises(filter: {name: {eq: "Cafe\u0301"}}) { totalCount } }')
    text = "query Q($v: String) { enterprises(filter: {name: {eq: $v}}) { totalCount } }"
    given = prepare(documents, viewer, text, {"v": "Cafe\u0301"})
    for prepared in (written, given):
        assert "Caf\u00e9" in prepared.variant.statement.values(prepared.variables, viewer)
