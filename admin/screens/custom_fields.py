"""A new field for an entity: the form that administrators fill in, with options one a line."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar

from starlette.responses import Response

from admin.asking import Problem
from admin.entity_view import EntityView, NotSaved
from admin.forms import Control, Mistyped, given, of_field, posted, told, with_errors
from admin.screen import Screen
from admin.showing import row_address
from admin.visit import Visit
from schema.entity_metas import Label

OPTIONS = Control(
    name="options",
    label=Label(zh="选项（类型为“单选”时填写）", en="Options (of a choice)"),
    kind="TEXT",
    long=True,
    max_length=4_000,
)
OPTION = re.compile(r"([A-Za-z][A-Za-z0-9_]*)\s+(\S+)(?:\s+(.+))?")
SHOWN_LATER = frozenset({"choices", "place"})
UNPROCESSABLE = 422


class NewCustomField(Screen):
    """Stands where the generic form of the entity would stand."""

    path = "/customField/create"
    label: ClassVar[str] = "新建自定义字段 | New custom field"
    in_menu: ClassVar[bool] = False
    entities: ClassVar[tuple[str, ...]] = ("CustomField",)
    routes: ClassVar[tuple[tuple[str, str, str], ...]] = (("/customField/create", "POST", "make"),)

    async def page(self, visit: Visit) -> Response:
        """The empty form."""
        return self._form(visit, [*_controls(_view(visit)), OPTIONS])

    async def make(self, visit: Visit) -> Response:
        """The draft, or the form again with what is wrong beside the fields."""
        view = _view(visit)
        controls = posted([*_controls(view), OPTIONS], await visit.form())
        options = next(control for control in controls if control.name == OPTIONS.name)
        rest = [control for control in controls if control is not options]
        try:
            payload = await view.create(visit.request, given(rest) | _choices(options))
        except Mistyped as wrong:
            return self._form(visit, with_errors(controls, wrong.args[0]))
        except NotSaved as refused:
            renamed = [
                replace(each, field=OPTIONS.name) if each.field and each.field.startswith("choices") else each
                for each in refused.problems
            ]
            controls, problems = told(controls, renamed)
            return self._form(visit, controls, problems)
        flash = "草稿已保存，请核对后点“发布字段”"
        return visit.redirect(row_address(visit, payload["row"]["id"]), flash=flash)

    def _form(self, visit: Visit, controls: Sequence[Control], problems: Sequence[Problem] = ()) -> Response:
        failed = bool(problems) or any(control.error for control in controls)
        return visit.page(
            "screens/custom_field.html",
            status=UNPROCESSABLE if failed else 200,
            controls=controls,
            problems=problems,
        )


def _view(visit: Visit) -> EntityView:
    return visit.panel.view_of(visit, "customField")


def _controls(view: EntityView) -> list[Control]:
    return [
        of_field(field, creating=True)
        for field in view.meta.fields
        if field.creatable and field.name not in SHOWN_LATER
    ]


def _choices(options: Control) -> dict[str, Any]:
    """``GOLD 金牌 Gold`` a line: value, Chinese and English.

    Raises:
        Mistyped: a line is not of the form.
    """
    lines = [line.strip() for line in options.text.splitlines() if line.strip()]
    found = []
    for number, line in enumerate(lines, 1):
        parts = OPTION.fullmatch(line)
        if parts is None:
            raise Mistyped({OPTIONS.name: f"第 {number} 行应为“代码 中文 英文”，如 GOLD 金牌 Gold"})
        value, zh, en = parts.groups()
        found.append({"value": value, "zh": zh, "en": en or value})
    return {"choices": found} if found else {}
