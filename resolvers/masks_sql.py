"""Masking as SQL expressions, value by value the same as ``models/masking.py``."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from models.access import Masking

_LANDLINE = r"^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$"


def _phone(value: str) -> str:
    area = f"regexp_match({value}, '{_LANDLINE}')"
    return (
        f"case when {value} ~ '^1\\d{{10}}$' then left({value}, 3) || '****' || right({value}, 4) "
        f"when {value} ~ '{_LANDLINE}' "
        f"then coalesce(({area})[1], ({area})[2]) || '-****' || right({value}, 3) "
        f"when {value} is not null then '****' end"
    )


def _name(value: str) -> str:
    name = f"btrim({value})"
    return (
        f"case when length({name}) > 2 then left({name}, 1) || '*' || right({name}, 1) "
        f"when length({name}) = 2 then left({name}, 1) || '*' when {value} is not null then '*' end"
    )


def _resident_id(value: str) -> str:
    stars = f"repeat('*', length({value}) - 7)"
    return (
        f"case when {value} ~ '^(\\d{{15}}|\\d{{17}}[0-9Xx])$' "
        f"then left({value}, 3) || {stars} || right({value}, 4) when {value} is not null then '****' end"
    )


def _account(value: str) -> str:
    return (
        f"case when {value} ~ '^\\d{{12,21}}$' then '****' || right({value}, 4) "
        f"when {value} is not null then '****' end"
    )


def _email(value: str) -> str:
    return (
        f"case when {value} ~ '^.+@' then left({value}, 1) || '***@' || regexp_replace({value}, '^.*@', '') "
        f"when {value} is not null then '****' end"
    )


def _uscc(value: str) -> str:
    return (
        f"case when length({value}) = 18 then left({value}, 8) || '******' || right({value}, 4) "
        f"when {value} is not null then '****' end"
    )


MASKS: Mapping[Masking, Callable[[str], str]] = MappingProxyType(
    {
        Masking.PHONE: _phone,
        Masking.NAME: _name,
        Masking.RESIDENT_ID: _resident_id,
        Masking.ACCOUNT: _account,
        Masking.EMAIL: _email,
        Masking.USCC: _uscc,
        Masking.ABSENT: lambda _: "null",
    }
)
"""What each way of masking makes of a column's expression."""
