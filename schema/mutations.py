"""The types of mutations, derived from what may be done: inputs, payloads, and one root field a deed."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from models.entity import Entity
from models.errors import DeclarationError
from models.labels import Choice, Label
from resolvers.deeds import Deed, InputField, Verb, bulk_name, thing
from schema.derived import OUTPUT_TYPES
from schema.making import Argument, FieldOf, TypeKind, Types

MOST_ROWS: Final = 100
"""How many rows one request may change through bulk mutations."""

PYTHON_TYPES: Mapping[type[Any], str] = {
    str: "str",
    int: "int",
    bool: "bool",
    Decimal: "DecimalNumber",
    date: "Day",
    datetime: "Instant",
    dict: "Json",
}
"""What an action's own input of a Python type is in the API."""

ID = Argument("id", "ID", "标识 | Opaque id of the row")
VERSION = Argument("version", "int", "您所见的版本号，已过时则拒绝 | Version that you saw; refused when old")
KEY = Argument(
    "idempotencyKey",
    "Optional[str]",
    "幂等键：24 小时内以同一键重复只办理一次 | The same key within 24 hours is carried out once",
)
DRY_RUN = Argument(
    "dryRun", "Optional[bool]", "试办：全部检查但不保存 | Check everything and write nothing", default=False
)

OK = FieldOf("ok", "bool", "是否成功 | Whether it was done")
PROBLEMS = FieldOf(
    "errors", "list[Problem]", "未办理的原因；成功时为提醒 | Why it was refused; warnings where it was done"
)
REST = (
    PROBLEMS,
    FieldOf("secrets", "list[Secret]", "仅此一次告知的内容 | What is told this once"),
    FieldOf("verdicts", "list[RuleVerdict]", "各项规则的结论 | How each rule was decided"),
    FieldOf("events", "list[EventTold]", "将通知谁 | What is told to whom"),
)
SHARED: Mapping[tuple[str, str], tuple[FieldOf, ...]] = {
    ("Problem", "未办理的原因或提醒 | A reason for a refusal, or a warning"): (
        FieldOf("code", "str", "代码 | Code, for programs"),
        FieldOf("field", "Optional[str]", "有关的输入项 | The input at fault"),
        FieldOf("message", "str", "说明 | What is wrong, for people"),
        FieldOf("version", "Optional[int]", "现在的版本号 | The present version, where yours is old"),
        FieldOf("changedBy", "Optional[str]", "最后由谁修改 | Who changed the row last"),
    ),
    ("Secret", "仅此一次告知的内容 | Something told once"): (
        FieldOf("name", "str", "名称 | What it is"),
        FieldOf("value", "str", "内容 | The value; keep it"),
    ),
    ("RuleVerdict", "一项规则的结论 | How one rule was decided"): (
        FieldOf("name", "str", "规则 | The rule"),
        FieldOf("allowed", "bool", "是否满足 | Whether it holds"),
        FieldOf("reasonZh", "Optional[str]", "未满足的原因 | Why it does not hold"),
    ),
    ("EventTold", "一项通知 | An event that is told"): (
        FieldOf("event", "str", "事件 | The event"),
        FieldOf("audiences", "list[str]", "通知范围 | Who is told"),
    ),
}
POLICIES = {
    "ALL_OR_NOTHING": "有一条不成则全部不办 | One refusal refuses all",
    "EACH": "每条各自办理 | Each row by itself",
}


class MutationTypes:
    """Makes the types of mutations among the types of a schema."""

    def __init__(self, types: Types) -> None:
        self.types = types
        self._made: set[str] = set()
        for (name, label), fields in SHARED.items():
            self._make("type", name, label, fields)
        types.words("BulkPolicy", "批量办理方式 | How many rows are changed", POLICIES)

    def fields(self, deeds: Iterable[Deed]) -> Iterator[FieldOf]:
        """The root fields of the deeds: each, and its variant for many rows."""
        for deed in deeds:
            yield FieldOf(
                deed.name, f"Optional[{self._payload(deed.entity)}]", description(deed), self._arguments(deed)
            )
            if name := bulk_name(deed):
                yield self._bulk(name, deed)

    # --- arguments -----------------------------------------------------------------------------

    def _arguments(self, deed: Deed) -> tuple[Argument, ...]:
        named = () if deed.creates or deed.verb is Verb.UPSERT else (ID, VERSION)
        if not deed.inputs:
            return (*named, KEY, DRY_RUN)
        of = self._input(deed)
        # What an action needs may stand on the row already; what is created or changed must be said.
        may_be_left_out = deed.verb is Verb.ACT and not deed.creates
        given = Argument("input", f"Optional[{of}]" if may_be_left_out else of, "内容 | What to write")
        return (*named, given, KEY, DRY_RUN)

    def _bulk(self, name: str, deed: Deed) -> FieldOf:
        of = {Verb.CREATE: self._input, Verb.UPDATE: self._item, Verb.DELETE: self._named}[deed.verb](deed)
        arguments = (
            Argument(
                "inputs", f"list[{of}]", f"各条内容，最多 {MOST_ROWS} 条 | The rows, at most {MOST_ROWS}"
            ),
            Argument(
                "policy", "BulkPolicy", "办理方式 | One for all, or each by itself", default="ALL_OR_NOTHING"
            ),
            KEY,
            DRY_RUN,
        )
        label = Label.parse(deed.label)
        text = f"批量{label.zh} | {label.en}: many rows"
        return FieldOf(name, f"Optional[{self._bulk_payload(deed.entity)}]", text, arguments)

    # --- inputs --------------------------------------------------------------------------------

    def _input(self, deed: Deed) -> str:
        return self._make(
            "input",
            f"{_capital(deed.name)}Input",
            f"{Label.parse(deed.label).zh}的内容 | What to write: {Label.parse(deed.label).en}",
            [self._field(deed, field) for field in deed.inputs.values()],
        )

    def _item(self, deed: Deed) -> str:
        fields = [
            *(FieldOf(each.name, each.of, each.label) for each in (ID, VERSION)),
            FieldOf("set", self._input(deed), "内容 | What to write"),
        ]
        label = Label.parse(deed.label)
        return self._make(
            "input", f"{_capital(deed.name)}Item", f"{label.zh}的一条 | {label.en}: one row", fields
        )

    def _named(self, _: Deed) -> str:
        fields = [FieldOf(each.name, each.of, each.label) for each in (ID, VERSION)]
        return self._make("input", "DeleteItem", "要删除的一条 | A row to delete", fields)

    def _field(self, deed: Deed, field: InputField) -> FieldOf:
        of = self._type(deed, field)
        # What an action lacks is told in its payload, as everything else for which it is refused.
        required = field.required and deed.verb is not Verb.ACT
        return FieldOf(field.name, of if required else f"Optional[{of}]", field.label)

    def _type(self, deed: Deed, field: InputField) -> str:
        if field.children:
            name = f"{deed.entity.__name__}{_capital(field.name)}Item"
            children = [self._field(deed, child) for child in field.children]
            return f"list[{self._make('input', name, field.label, children)}]"
        if field.target:
            return "list[ID]" if field.many else "ID"
        if field.declared:
            of = self._declared(deed, field)
            return f"list[{of}]" if field.many else of
        assert field.column is not None  # noqa: S101 - an input is a column, a relation or declared
        return (
            self.types.enum(field.column.choice) if field.column.choice else OUTPUT_TYPES[field.column.kind]
        )

    def _declared(self, deed: Deed, field: InputField) -> str:
        assert field.declared is not None  # noqa: S101 - the caller has seen it
        of = field.declared.of
        if isinstance(of, type) and issubclass(of, Choice):
            return self.types.enum(of)
        if isinstance(of, type) and of in PYTHON_TYPES:
            return PYTHON_TYPES[of]
        raise DeclarationError(
            f"{deed.entity.__name__}.{deed.name}: no GraphQL type for the input {field.key} of {of!r}; "
            "add one to PYTHON_TYPES in schema/mutations.py"
        )

    # --- payloads ------------------------------------------------------------------------------

    def _payload(self, entity: type[Entity]) -> str:
        label, name = entity.label(), entity.__name__
        row = FieldOf(
            _thing(entity),
            f"Optional[{name}]",
            "办理后的记录，您可读时 | The row afterwards, if you may read it",
        )
        text = f"{label.zh}的办理结果 | What came of a change: {label.en}"
        return self._make("type", f"{name}Payload", text, (OK, row, *REST))

    def _bulk_payload(self, entity: type[Entity]) -> str:
        label, name = entity.label(), entity.__name__
        fields = (
            FieldOf("ok", "bool", "是否全部成功 | Whether all was done"),
            FieldOf("results", f"list[{self._payload(entity)}]", "各条的结果，依次 | One a row, in order"),
            PROBLEMS,
        )
        text = f"{label.zh}的批量办理结果 | What came of many changes: {label.en}"
        return self._make("type", f"{name}BulkPayload", text, fields)

    def _make(self, kind: TypeKind, name: str, label: str, fields: Iterable[FieldOf]) -> str:
        if name not in self._made:
            if name in self.types.namespace:
                raise DeclarationError(
                    f"{name} is a type already, and the name of one that mutations need; rename the action"
                )
            self._made.add(name)
            self.types.make(kind, name, label, fields)
        return name


def description(deed: Deed) -> str:
    """What the deed does, and from which states to which."""
    action = deed.action
    if action is None or action.moves is None:
        return deed.label
    before, after = action.moves
    ends = [*([after] if after else []), *action.branches]
    return f"{deed.label}\n\n{'、'.join(before) or '—'} → {'、'.join(ends) or '—'}"


def _thing(entity: type[Entity]) -> str:
    return thing(Deed("", Verb.UPDATE, entity))


def _capital(name: str) -> str:
    return name[0].upper() + name[1:]
