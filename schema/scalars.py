"""Scalars of the API: how each value is written in a request, and the Python value it becomes.

Answers never pass through here: PostgreSQL writes them. Money and numbers beyond 53 bits are
strings on the wire, so that no client rounds them.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NewType

import strawberry
from graphql import GraphQLError
from strawberry.types.scalar import ScalarDefinition

Money = NewType("Money", Decimal)
DecimalNumber = NewType("DecimalNumber", Decimal)
BigInt = NewType("BigInt", int)
Instant = NewType("Instant", datetime)
Day = NewType("Day", date)
Json = NewType("Json", object)

_MONEY = re.compile(r"-?[0-9]{1,16}(\.[0-9]{1,2})?")
_DECIMAL = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,20})?")
_BIG_INT = re.compile(r"-?(0|[1-9][0-9]{0,18})")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})"
)
_BIG_INT_RANGE = range(-(2**63), 2**63)
LONGEST_TEXT = 10_000


def _refusal(what: str) -> GraphQLError:
    return GraphQLError(what, extensions={"code": "BAD_USER_INPUT"})


def _matching(pattern: re.Pattern[str], read: Callable[[str], Any], what: str) -> Callable[[Any], Any]:
    def parse(value: Any) -> Any:
        if isinstance(value, str) and pattern.fullmatch(value):
            try:
                return read(value)
            except ValueError:
                pass
        raise _refusal(what)

    return parse


def _big_int(value: Any) -> int:
    if isinstance(value, str) and _BIG_INT.fullmatch(value):
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and value in _BIG_INT_RANGE:
        return value
    raise _refusal("BigInt 应为 64 位整数（字符串或整数）")


parse_money = _matching(_MONEY, Decimal, 'Money 应为字符串，单位为元，最多两位小数，如 "500000.00"')
parse_decimal = _matching(_DECIMAL, Decimal, 'Decimal 应为数字字符串，如 "0.0005"')
parse_day = _matching(_DAY, date.fromisoformat, 'Date 应为存在的日期，如 "2026-06-30"')
parse_instant = _matching(
    _INSTANT, datetime.fromisoformat, 'DateTime 应带时区，如 "2026-06-30T10:00:00+08:00"'
)


def parse_text(value: Any) -> str:
    """Text in Unicode's composed form (NFC), so that equal words are equal.

    Raises:
        GraphQLError: no text, or longer than 10,000 characters.
    """
    if not isinstance(value, str):
        raise _refusal("此处应为文字")
    if len(value) > LONGEST_TEXT:
        raise _refusal(f"文字最多 {LONGEST_TEXT} 个字符")
    return unicodedata.normalize("NFC", value)


def _scalar(name: str, description: str, parse: Callable[[Any], Any]) -> ScalarDefinition:
    return strawberry.scalar(name=name, description=description, parse_value=parse)


SCALARS: dict[object, ScalarDefinition] = {
    Money: _scalar("Money", '金额（元），如 "500000.00" | Amount in yuan, a string', parse_money),
    DecimalNumber: _scalar("Decimal", "精确小数，字符串 | Exact decimal, a string", parse_decimal),
    BigInt: _scalar("BigInt", "64 位整数，字符串 | 64-bit integer, a string", _big_int),
    Instant: _scalar("DateTime", "时刻，ISO 8601，带时区 | Instant with offset, ISO 8601", parse_instant),
    Day: _scalar("Date", "日期，YYYY-MM-DD | Calendar date", parse_day),
    Json: _scalar("JSON", "任意 JSON 值 | Any JSON value", lambda value: value),
}
