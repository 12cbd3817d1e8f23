"""Values of columns as the API writes them, and as an order or a comparison sees them."""

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.clock import SHANGHAI
from models.columns import Column, Kind


def _instant(value: datetime) -> str:
    text = value.astimezone(SHANGHAI).isoformat()
    head, dot, fraction = text.removesuffix("+08:00").partition(".")
    # PostgreSQL writes no zeros at the end of a fraction.
    return f"{head}{dot}{fraction.rstrip('0')}+08:00"


WIRE: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.ID: str,
    Kind.TEXT: str,
    Kind.CHOICE: str,
    Kind.INT: int,
    Kind.BIGINT: str,
    Kind.MONEY: lambda value: f"{value:.2f}",
    Kind.DECIMAL: lambda value: f"{value:f}",
    Kind.BOOL: bool,
    Kind.DATE: lambda value: value.isoformat(),
    Kind.INSTANT: _instant,
    Kind.TEXTS: list,
    Kind.JSON: lambda value: value,
}


def wire(column: Column, value: Any) -> Any:
    """The value as an answer shows it."""
    return None if value is None else WIRE[column.kind](value)


READ: Mapping[Kind, Callable[[Any], Any]] = {
    Kind.ID: lambda text: UUID(text.rpartition("_")[2]),
    Kind.MONEY: Decimal,
    Kind.DECIMAL: Decimal,
    Kind.BIGINT: int,
    Kind.DATE: lambda text: datetime.fromisoformat(text).date(),
    Kind.INSTANT: datetime.fromisoformat,
}


def read(column: Column, given: Any) -> Any:
    """A value of a request as the row holds it."""
    return READ.get(column.kind, lambda same: same)(given)


def comparable(value: Any) -> Any:
    """The value as it is ordered: text by its bytes, as the server's collation does."""
    return value.encode() if isinstance(value, str) else value
