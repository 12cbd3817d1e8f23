"""A GraphQL request out of raw bytes, strictly: whatever is not plainly a request is refused.

The checks that protect the parser (depth, length of numbers) are linear scans over the bytes and
come before it; most requests skip them, because two counts and one search show that nothing can
be wrong.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate
from typing import Any
from urllib.parse import parse_qsl

import orjson

from models.errors import InvalidInput
from schema.answers import GraphQLRequest
from schema.refusals import MalformedRequest, UnsupportedMediaType

MAX_JSON_DEPTH = 64
MAX_NUMBER_CHARS = 40
MAX_QUERY_STRING_FIELDS = 20
JSON_TYPES = frozenset({"application/json", "application/graphql+json"})

# What nearly every client sends: known good without being taken apart.
USUAL_CONTENT_TYPES = frozenset({b"application/json", b"application/json; charset=utf-8"})

# The closing quote is optional and the loop possessive: an unterminated string is read once, and
# not again from each of its escaped quotes.
STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
LONG_NUMBER_ANYWHERE = re.compile(rb"[0-9][0-9.eE+-]{15}")
LONG_NUMBER = re.compile(rb"-?[0-9][0-9.eE+-]{15,}+")
INTEGER = re.compile(rb"-?[0-9]++")
NOT_BRACKETS = bytes(byte for byte in range(256) if byte not in b"[]{}")
STEP = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}


def parse_body(
    body: bytes,
    content_type: bytes | None,
    content_encoding: bytes | None,
    request_id: str,
    *,
    ip: str | None = None,
    client: str | None = None,
) -> GraphQLRequest:
    """The request that a POST body holds.

    Raises:
        UnsupportedMediaType: the body is not UTF-8 JSON by its own headers.
        MalformedRequest: it is not JSON, or not one JSON object with a ``query``.
        InvalidInput: it is, with text or numbers that cannot be kept as they are.
    """
    if content_type not in USUAL_CONTENT_TYPES:
        check_content_type(content_type)
    if content_encoding is not None and content_encoding.strip().lower() not in {b"", b"identity"}:
        raise UnsupportedMediaType
    return request_of(decode_json(body), queries_only=False, request_id=request_id, ip=ip, client=client)


def parse_query_string(query_string: bytes, request_id: str) -> GraphQLRequest:
    """The request that the URL of a GET holds; ``variables`` and ``extensions`` are JSON in it.

    Raises:
        MalformedRequest, InvalidInput: as for a body.
    """
    try:
        pairs = parse_qsl(
            query_string.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=MAX_QUERY_STRING_FIELDS,
        )
    except ValueError:
        raise MalformedRequest("查询字符串有误，须为 UTF-8 的百分号编码") from None
    given: dict[str, Any] = {name: text for name, text in pairs if text}
    if any("\0" in text for text in given.values()):
        raise InvalidInput("文本中不能含有空字符 (U+0000)")
    for name in ("variables", "extensions"):
        if name in given:
            given[name] = decode_json(given[name].encode())
    return request_of(given, queries_only=True, request_id=request_id)


def check_content_type(content_type: bytes | None) -> None:
    """Pass for JSON in UTF-8 by any spelling of the header; a missing header is not JSON.

    >>> check_content_type(b'Application/JSON; Charset="UTF-8"')
    """
    media_type, *parameters = (content_type or b"").decode("latin-1").lower().split(";")
    if media_type.strip() not in JSON_TYPES:
        raise UnsupportedMediaType
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "charset" and value.strip().strip('"') not in {"utf-8", "utf8"}:
            raise UnsupportedMediaType


def decode_json(raw: bytes) -> Any:
    """The JSON value in ``raw``, which is finite, shallow, exact and free of NUL.

    Raises:
        MalformedRequest: not JSON in UTF-8, or nested deeper than 64 levels.
        InvalidInput: a number that would not be kept exactly, a NUL or half a surrogate pair.
    """
    if raw.count(b"{") + raw.count(b"[") > MAX_JSON_DEPTH or LONG_NUMBER_ANYWHERE.search(raw):
        outside_strings = STRING.sub(b'""', raw)
        _check_depth(outside_strings)
        _check_numbers(outside_strings)
    try:
        value = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise _why_not_json(raw, error) from None
    # Only here can a NUL hide: as a raw byte it is not JSON.
    if b"\\u0000" in raw and any("\0" in text for text in _texts(value)):
        raise InvalidInput("文本中不能含有空字符 (U+0000)")
    return value


def request_of(
    value: Any, *, queries_only: bool, request_id: str, ip: str | None = None, client: str | None = None
) -> GraphQLRequest:
    """The request in a decoded envelope; entries that it does not know are ignored, as the spec asks."""
    if type(value) is not dict:
        if type(value) is list:
            raise MalformedRequest("不支持批量请求，请逐个发送")
        raise MalformedRequest
    query = value.get("query")
    if type(query) is not str or not query:
        raise MalformedRequest("缺少 query，或其不是文本", field="query")
    operation_name = value.get("operationName")
    if operation_name is not None and type(operation_name) is not str:
        raise MalformedRequest("operationName 须为文本", field="operationName")
    variables = value.get("variables")
    if variables is not None and type(variables) is not dict:
        raise MalformedRequest("variables 须为 JSON 对象", field="variables")
    extensions = value.get("extensions")
    if extensions is not None and type(extensions) is not dict:
        raise MalformedRequest("extensions 须为 JSON 对象", field="extensions")
    return GraphQLRequest(
        query, operation_name, variables or {}, extensions or {}, queries_only, request_id, ip, client
    )


def _check_depth(outside_strings: bytes) -> None:
    brackets = outside_strings.translate(None, NOT_BRACKETS)
    if any(depth > MAX_JSON_DEPTH for depth in accumulate(map(STEP.__getitem__, brackets))):
        raise MalformedRequest(f"JSON 嵌套不能超过 {MAX_JSON_DEPTH} 层")


def _check_numbers(outside_strings: bytes) -> None:
    for match in LONG_NUMBER.finditer(outside_strings):
        if not _is_exact(match[0]):
            raise InvalidInput("数字过长或超出可精确表示的范围，请以文本（加引号）传递")


def _is_exact(number: bytes) -> bool:
    """Whether the parser keeps this number as it is written: 64 bits for integers, a double for others.

    >>> _is_exact(b"9007199254740993"), _is_exact(b"12345678901234567.89"), _is_exact(b"9" * 5000)
    (True, False, False)
    """
    if len(number) > MAX_NUMBER_CHARS:
        return False
    if INTEGER.fullmatch(number):
        return -(2**63) <= int(number) < 2**64
    try:
        return Decimal(number.decode()) == Decimal(repr(float(number)))
    except (ValueError, ArithmeticError):
        return True  # not a number at all: the parser says so in its own words


def _why_not_json(raw: bytes, error: orjson.JSONDecodeError) -> MalformedRequest | InvalidInput:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return MalformedRequest("请求不是 UTF-8 编码")
    if "surrogate" in str(error):
        return InvalidInput("文本中含有不成对的代理字符")
    return MalformedRequest("请求不是有效的 JSON")


def _texts(value: Any) -> Iterator[str]:
    """Every text in a JSON value, names of entries too."""
    pending = [value]
    while pending:
        part = pending.pop()
        if isinstance(part, str):
            yield part
        elif isinstance(part, list):
            pending.extend(part)
        elif isinstance(part, dict):
            pending.extend(part)
            pending.extend(part.values())
