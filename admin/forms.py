"""Forms: what is asked for, what was typed, and what of it the API is to be told."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

import orjson
from starlette.datastructures import FormData

from admin.asking import Problem
from admin.showing import title_text
from admin.visit import Visit
from admin.words import CITY_TIME, instant
from models.errors import InvalidInput
from schema.entity_metas import ChoiceMeta, FieldMeta, InputMeta, Label

MOST_ROWS = 50
LONGEST_VERSION = 9


@dataclass(frozen=True, kw_only=True)
class Control:
    """One thing that a form asks for, with what was typed and what is wrong with it."""

    name: str
    label: Label
    kind: str
    required: bool = False
    many: bool = False
    target: str | None = None
    choices: Sequence[ChoiceMeta] = ()
    max_length: int | None = None
    long: bool = False
    typed: tuple[str, ...] = ()
    original: str | None = None
    """What the row held when the form was opened, as it would have been typed."""
    error: str | None = None
    theirs: str | None = None
    """What somebody else has written meanwhile, in words; ``theirs_typed`` as it would be typed."""
    theirs_typed: str | None = None
    titles: Mapping[str, str] = field(default_factory=dict)
    """What the chosen rows are called."""
    rows: tuple[tuple["Control", ...], ...] = ()
    row_controls: tuple["Control", ...] = ()
    """For ROWS: those that were typed, and an empty one."""

    @property
    def text(self) -> str:
        """What stands in the box."""
        return self.typed[0] if self.typed else ""

    @property
    def picker(self) -> str | None:
        """The key of the entity whose rows may be chosen."""
        return self.target and self.target[0].lower() + self.target[1:]


def of_input(meta: InputMeta) -> Control:
    """The control of an action's input."""
    return Control(
        name=meta.name,
        label=meta.label,
        kind=meta.kind,
        required=meta.required,
        many=meta.many,
        target=meta.target,
        choices=meta.choices,
        max_length=meta.max_length,
        long=meta.kind == "TEXT" and (meta.max_length or 10_000) > 100,
        row_controls=tuple(of_input(each) for each in meta.inputs),
    )


def of_field(meta: FieldMeta, *, creating: bool) -> Control:
    """The control of a column or relation."""
    return Control(
        name=meta.name,
        label=meta.label,
        kind=meta.kind,
        required=bool(meta.required) if creating else False,
        many=meta.many,
        target=meta.target,
        choices=meta.choices,
        max_length=meta.max_length,
        long=meta.widget == "textarea" or (meta.max_length or 0) > 200,
    )


# --- what a row holds, as it would be typed -----------------------------------------------------


def typed_of(control: Control, value: Any) -> tuple[str, ...]:
    """What would have to be typed for the value."""
    if value is None:
        return ()
    if control.kind == "RELATION":
        several = value if isinstance(value, list) else [value]
        return tuple(each["id"] for each in several)
    if control.kind == "BOOL":
        return ("true" if value else "false",)
    if control.kind == "INSTANT":
        told = instant(value)
        return (f"{told:%Y-%m-%dT%H:%M}",) if told else ()
    if control.kind == "TEXTS":
        return tuple(value) if control.choices else ("\n".join(value),)
    if control.kind == "JSON":
        return (orjson.dumps(value, option=orjson.OPT_INDENT_2).decode(),)
    return (str(value),)


def filled(controls: Iterable[Control], row: Mapping[str, Any]) -> list[Control]:
    """The controls with what the row holds."""
    found = []
    for control in controls:
        typed = typed_of(control, row.get(control.name))
        titles = {}
        if control.kind == "RELATION" and row.get(control.name):
            related = row[control.name]
            several = related if isinstance(related, list) else [related]
            titles = {each["id"]: title_text(each) for each in several}
        found.append(replace(control, typed=typed, original="\n".join(typed), titles=titles))
    return found


# --- what was typed -----------------------------------------------------------------------------


def posted(controls: Iterable[Control], form: FormData, prefix: str = "") -> list[Control]:
    """The controls with what was typed, so that nothing of it is lost."""
    found = []
    for control in controls:
        name = f"{prefix}{control.name}"
        if control.kind == "ROWS":
            rows = tuple(
                tuple(posted(control.row_controls, form, f"{name}.{place}."))
                for place in range(MOST_ROWS)
                if any(key.startswith(f"{name}.{place}.") for key in form)
            )
            found.append(replace(control, rows=tuple(row for row in rows if any(c.typed for c in row))))
            continue
        typed = tuple(str(value) for value in form.getlist(name) if isinstance(value, str) and value.strip())
        original = form.get(f"was.{name}")
        found.append(replace(control, typed=typed, original=str(original) if original is not None else None))
    return found


def version_in(form: Mapping[str, Any], otherwise: int = 0) -> int:
    """Which version of its row a form was made from.

    Raises:
        InvalidInput: it is none that we have written into the form.
    """
    text = str(form.get("version") or otherwise)
    if not text.isascii() or not text.isdigit() or len(text) > LONGEST_VERSION:
        raise InvalidInput("页面已过期，请刷新后重试", field="version")
    return int(text)


class Mistyped(ValueError):
    """What was typed is not of the kind that is asked for."""


def given(controls: Sequence[Control], *, changed_only: bool = False) -> dict[str, Any]:
    """The input of the mutation: what was typed, and of a row that is changed only what is different.

    Raises:
        Mistyped: something could not be read; its arguments are the controls with their errors.
    """
    found: dict[str, Any] = {}
    errors: dict[str, str] = {}
    for control in controls:
        if changed_only and "\n".join(control.typed) == (control.original or ""):
            continue
        try:
            if control.kind == "ROWS":
                if control.rows:
                    found[control.name] = [given(row) for row in control.rows]
            elif control.typed:
                found[control.name] = value_of(control)
            elif changed_only:
                found[control.name] = [] if control.many or control.kind == "TEXTS" else None
            elif control.required:
                errors[control.name] = "请填写此项"
        except Mistyped as wrong:
            errors[control.name] = str(wrong)
    if errors:
        raise Mistyped(errors)
    return found


def value_of(control: Control) -> Any:
    """The value that was typed, for the API.

    Raises:
        Mistyped: it is none of the kind.
    """
    if control.kind == "TEXTS" and not control.choices:
        return [line.strip() for line in control.text.splitlines() if line.strip()]
    if control.many or control.kind == "TEXTS":
        return list(control.typed)
    if control.choices and control.text not in {choice.value for choice in control.choices}:
        raise Mistyped("请从所列各项中选择")
    read = _READ.get(control.kind)
    if read is None:
        return control.text
    try:
        return read(control.text.strip())
    except ValueError:
        raise Mistyped(_EXPECTED[control.kind]) from None


def _whole(text: str) -> int:
    if not re.fullmatch(r"-?[0-9]{1,15}", text):
        raise ValueError(text)
    return int(text)


def _figure(form: re.Pattern[str]) -> Callable[[str], str]:
    def read(text: str) -> str:
        figure = text.replace(",", "").replace("，", "")
        if not form.fullmatch(figure):
            raise ValueError(text)
        return figure

    return read


def _moment(text: str) -> str:
    told = datetime.fromisoformat(text)
    return (told if told.tzinfo else told.replace(tzinfo=CITY_TIME)).isoformat()


_READ: Mapping[str, Callable[[str], Any]] = {
    "INT": _whole,
    "BOOL": lambda text: text == "true",
    "DATE": lambda text: date.fromisoformat(text).isoformat(),
    "INSTANT": _moment,
    "MONEY": _figure(re.compile(r"-?[0-9]{1,16}(\.[0-9]{1,2})?")),
    "DECIMAL": _figure(re.compile(r"-?[0-9]{1,20}(\.[0-9]{1,8})?")),
    "JSON": orjson.loads,
    "RELATION": str,
    "FILE": str,
}
_EXPECTED = {
    "INT": "请输入整数",
    "DATE": "请输入日期，如 2026-06-30",
    "INSTANT": "请输入日期和时间，如 2026-06-30 10:00",
    "MONEY": "请输入金额（元），最多两位小数，如 500000.00",
    "DECIMAL": "请输入数字",
    "JSON": "请输入正确的 JSON",
}


# --- what is wrong ------------------------------------------------------------------------------


def told(controls: Sequence[Control], problems: Iterable[Problem]) -> tuple[list[Control], list[Problem]]:
    """The controls with the problems that are theirs, and the problems that are of the whole."""
    known = {control.name for control in controls}
    own: dict[str, str] = {}
    rest: list[Problem] = []
    for problem in problems:
        names = [part for part in (problem.field or "").split(".") if part in known]
        if names:
            own.setdefault(names[0], problem.message)
        else:
            rest.append(problem)
    return with_errors(controls, own), rest


def with_errors(controls: Sequence[Control], errors: Mapping[str, str]) -> list[Control]:
    """The controls with these errors beside them."""
    return [replace(control, error=errors.get(control.name)) for control in controls]


def with_theirs(
    visit: Visit, controls: Sequence[Control], row: Mapping[str, Any], shown: Any
) -> list[Control]:
    """The controls of a form whose row somebody else has changed: what they wrote stands beside what was
    typed where both have changed the same, and is taken over where only they did."""
    merged = []
    for control in controls:
        now = typed_of(control, row.get(control.name))
        now_text, typed_text = "\n".join(now), "\n".join(control.typed)
        if now_text in {control.original or "", typed_text}:
            merged.append(replace(control, original=now_text))
        elif typed_text == (control.original or ""):
            merged.append(replace(control, typed=now, original=now_text))
        else:
            theirs = shown(visit, control.name, row)
            merged.append(replace(control, original=now_text, theirs=theirs, theirs_typed=now_text))
    return merged
