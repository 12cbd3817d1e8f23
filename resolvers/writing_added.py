"""Added fields of a row that is changed: who may write them, what must be filled, what becomes of them."""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any, TypeAlias

from models.access import Grant
from models.columns import Column, Kind
from models.custom_fields import added_to, writing_grants
from models.entities.stored_file import FILE_NOT_YOURS, claim
from models.entity import CUSTOM
from models.errors import Forbidden, InvalidInput
from models.naming import camel
from resolvers.added_values import INVALID, held_values
from resolvers.binding import parse_id
from resolvers.deeds import Deed
from resolvers.steps import WorkingStep

Judge: TypeAlias = Callable[[tuple[Grant, ...]], Awaitable[object]]
"""Raises Forbidden where none of the grants covers the row as it stands in the database."""


async def judge_added(step: WorkingStep, deed: Deed, judge: Judge) -> None:
    """Let nothing be written into an added field by whom its grants do not let write it in this row.

    Raises:
        Forbidden: the field is named.
    """
    judged: dict[tuple[Grant, ...], bool] = {}
    for column, name in _given(step):
        grants = writing_grants(column, deed.grants)
        if grants in judged:
            continue
        try:
            await judge(grants)
        except Forbidden:
            raise Forbidden(f"您不能填写“{column.label.zh}”", field=name) from None
        judged[grants] = True


async def put_added(step: WorkingStep, deed: Deed) -> None:
    """Put what was given into the row, and see that nothing is missing that must be there.

    Raises:
        InvalidInput: a field that must be filled is not; RuleBroken: a file is not the caller's.
    """
    given = {column: step.given[_key(column)] for column, _ in _given(step)}
    for column in added_to(step.entity):
        _check_filled(step, deed, column, given)
    if not given:
        return
    values = held_values(step.row)
    for column, value in given.items():
        assert column.added is not None  # noqa: S101 - it is one of the added ones
        if column.kind is Kind.FILE and value not in (None, values.get(column.added.key)):
            await _claim(step, column, value)
        values[column.added.key] = value
    step.columns[CUSTOM] = {key: value for key, value in values.items() if value is not None}


def _given(step: WorkingStep) -> Iterator[tuple[Column, str]]:
    for column in added_to(step.entity):
        if name := step.names.get(_key(column)):
            yield column, name


def _key(column: Column) -> str:
    assert column.added is not None  # noqa: S101 - asked of added fields only
    return f"{CUSTOM}.{column.added.key}"


def _check_filled(step: WorkingStep, deed: Deed, column: Column, given: Mapping[Column, Any]) -> None:
    assert column.added is not None  # noqa: S101 - it is one of the added ones
    if not column.added.required or step.is_system or given.get(column) is not None:
        return
    # Who may not write it can make the row without it; who changes other things need not fill it.
    may = any(grant.roles & step.viewer.shape for grant in writing_grants(column, deed.grants))
    if column in given or (deed.creates and may):
        raise InvalidInput(f"请填写{column.label.zh}", field=camel(column.name), code=INVALID)


async def _claim(step: WorkingStep, column: Column, value: str) -> None:
    found = parse_id(value)
    if found is None:
        raise FILE_NOT_YOURS(camel(column.name))
    await claim(step, step.entity.__name__, found[1], camel(column.name))
