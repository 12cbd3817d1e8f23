"""Root fields that Python answers: who is asking, what the panel may show, why a row is visible."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, Protocol

import strawberry
from strawberry import Info

from models.access import Access, Grant, Viewer
from models.columns import Column, Relation
from models.entities import ENTITIES
from models.entity import Entity
from models.errors import InvalidInput
from models.labels import Choice
from models.labels import Label as DeclaredLabel
from models.naming import camel, plural, singular
from models.workflow import Action
from resolvers.explaining import covering_grants, verbs
from resolvers.names import names
from resolvers.planning_actions import inputs_of
from schema.accountability import AccountabilityQuery
from schema.arrears import ArrearsQuery
from schema.complaint_roots import ComplaintQuery
from schema.credit import CreditQuery
from schema.financing import FinancingQuery
from schema.fund_arrival import FundArrivalQuery
from schema.land import LandQuery
from schema.ledgers import LedgerQuery
from schema.matching import MatchingQuery
from schema.payment_terms import PaymentQuery
from schema.size_test import SizeQuery
from schema.subsidies import SubsidyQuery
from schema.todo import TodoQuery


class Rows(Protocol):
    """A way to one connection for one statement."""

    async def fetchrow(self, query: str, *args: Any) -> Any:
        """The first row of the query's result."""
        ...


class OneAtATime:
    """A connection for fields that run side by side: it answers one statement after the other."""

    def __init__(self, rows: Rows) -> None:
        self._rows, self._turn = rows, asyncio.Lock()

    async def fetchrow(self, query: str, *args: Any) -> Any:
        """The first row of the query's result."""
        async with self._turn:
            return await self._rows.fetchrow(query, *args)


@dataclass(frozen=True, slots=True)
class Context:
    """What the fields of this module know: who asks, and where rows are."""

    viewer: Viewer
    rows: OneAtATime


@strawberry.enum(description="对数据的操作 | What may be done to rows")
class Verb(Enum):
    """The verbs that grants speak of."""

    READ = strawberry.enum_value("read", description="查看 | Read")
    CREATE = strawberry.enum_value("create", description="新建 | Create")
    UPDATE = strawberry.enum_value("update", description="修改 | Update")
    DELETE = strawberry.enum_value("delete", description="删除 | Delete")


@strawberry.type(description="双语文字 | A text in both languages")
class Label:
    """A label of a declaration."""

    zh: str = strawberry.field(description="中文 | Chinese")
    en: str = strawberry.field(description="英文 | English")

    @classmethod
    def of(cls, label: DeclaredLabel) -> "Label":
        """The declared label."""
        return cls(zh=label.zh, en=label.en)


@strawberry.type(description="持有的角色与范围 | A role that you hold, and where")
class HeldGrant:
    """One role of the viewer."""

    role: str = strawberry.field(description="角色代码 | Code of the role")
    scope: str = strawberry.field(description="范围 | CITY, COUNTY, ZONE, UNIT or SELF")
    label: str = strawberry.field(description="如“思茅区·县级管理员” | In words")


@strawberry.type(name="Viewer", description="当前用户 | Whoever is asking")
class ViewerType:
    """The viewer, as they may see themselves."""

    username: str = strawberry.field(description="用户名 | User name")
    display_name: str = strawberry.field(description="显示名 | Name to show")
    console: bool = strawberry.field(description="可用查询控制台 | May use GraphiQL and read the schema")
    grants: list[HeldGrant] = strawberry.field(description="角色与范围 | Roles and where they hold")

    @strawberry.field(
        description="能否操作：某类数据，或其中一条 | Whether you may do it, to some row or to this one"
    )
    async def can(
        self,
        info: Info,
        verb: Annotated[Verb, strawberry.argument(description="操作 | What to do")],
        entity: Annotated[str, strawberry.argument(description="类型名 | Name of the type, as Enterprise")],
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID | None, strawberry.argument(description="标识 | Opaque id of the one row")
        ] = None,
    ) -> bool:
        """Whether some grant allows the verb, for any row or for the one named."""
        context: Context = info.context
        declared = _entity_named(entity)
        if id is None:
            return str(verb.value) in verbs(declared, context.viewer.shape)
        return bool(await covering_grants(context.rows, context.viewer, str(id), verb=str(verb.value)))


@strawberry.type(description="使您能看到该记录的一条授权 | A grant that lets you see the row")
class GrantExplained:
    """One grant in words."""

    roles: list[str] = strawberry.field(description="以您的哪些角色 | By which of your roles")
    reason: str = strawberry.field(description="理由 | The reason")
    rule: str = strawberry.field(description="规则 | The rule, as declared")


@strawberry.type(description="可见性说明 | Why you see a row, or that you do not")
class AccessExplanation:
    """All grants that cover a row."""

    visible: bool = strawberry.field(description="是否可见 | Whether you see it")
    grants: list[GrantExplained] = strawberry.field(description="依据 | The grants that cover it")


@strawberry.type(description="取值 | A value of an enumeration")
class ChoiceMeta:
    """One value of an enumeration."""

    value: str = strawberry.field(description="取值 | Value")
    label: Label = strawberry.field(description="标签 | Label")
    colour: str = strawberry.field(description="颜色 | neutral, info, success, warning or danger")


@strawberry.type(description="字段 | A field of an entity")
class FieldMeta:
    """A column or relation, as a panel or generator needs to know it."""

    name: str = strawberry.field(description="字段名 | Name in the API")
    label: Label = strawberry.field(description="标签 | Label")
    kind: str = strawberry.field(description="类型 | TEXT, MONEY, DATE, RELATION …")
    widget: str = strawberry.field(description="控件 | What a form shows it as")
    nullable: bool = strawberry.field(description="可为空 | May have no value")
    filterable: bool = strawberry.field(description="可筛选与排序 | May be filtered and ordered by")
    masked: bool = strawberry.field(description="对部分人脱敏 | Masked for some viewers")
    target: str | None = strawberry.field(description="关联的实体 | Entity that a relation leads to")
    many: bool = strawberry.field(description="一对多 | Leads to many rows")
    choices: list[ChoiceMeta] = strawberry.field(description="可选值 | Values of an enumeration")


@strawberry.type(description="操作的输入 | An input of an action")
class InputMeta:
    """A column, relation or further value that an action takes."""

    name: str = strawberry.field(description="输入名 | Name in the API")
    label: Label = strawberry.field(description="标签 | Label")
    kind: str = strawberry.field(description="类型 | TEXT, MONEY, DATE, CHOICE, RELATION, ROWS …")
    required: bool = strawberry.field(
        description="必填（记录已有值的可不再填） | Must be filled, here or in the row already"
    )
    many: bool = strawberry.field(description="多值 | Takes a list")
    target: str | None = strawberry.field(description="关联的实体 | Entity whose row it names")
    choices: list[ChoiceMeta] = strawberry.field(description="可选值 | Values of an enumeration")


@strawberry.type(description="工作流操作 | A workflow action")
class ActionMeta:
    """An action that this viewer's roles may take in some state."""

    name: str = strawberry.field(description="操作名 | Name in the API")
    label: Label = strawberry.field(description="标签 | Label")
    creates: bool = strawberry.field(description="是否新建记录 | Whether it makes a new row")
    inputs: list[InputMeta] = strawberry.field(description="输入 | What it takes")


@strawberry.type(description="字段组 | A section of the detail page")
class SectionMeta:
    """A titled group of fields."""

    label: Label = strawberry.field(description="标题 | Title")
    fields: list[str] = strawberry.field(description="字段 | Fields, in order")


@strawberry.type(description="页面 | How an entity is shown")
class PageMeta:
    """The declared page."""

    title: str = strawberry.field(description="名称字段 | The field that names a row")
    columns: list[str] = strawberry.field(description="列表的列 | Columns of the list")
    search: list[str] = strawberry.field(description="查找的字段 | Fields that the search box looks through")
    tabs: str | None = strawberry.field(description="页签字段 | The enumeration that splits the list")
    groups: list[SectionMeta] = strawberry.field(description="详情分组 | Sections of the detail page")


@strawberry.type(description="实体 | An entity, for panels and generators")
class EntityMeta:
    """All that a panel needs to draw an entity for this viewer."""

    name: str = strawberry.field(description="类型名 | Name of its type")
    label: Label = strawberry.field(description="标签 | Label")
    one: str = strawberry.field(description="单条查询的字段 | Root field of one row")
    many: str = strawberry.field(description="列表查询的字段 | Root field of many rows")
    verbs: list[Verb] = strawberry.field(description="您可做的操作 | What your roles may do to some rows")
    fields: list[FieldMeta] = strawberry.field(description="字段 | Fields")
    actions: list[ActionMeta] = strawberry.field(description="工作流操作 | Workflow actions of your roles")
    page: PageMeta = strawberry.field(description="页面 | How it is shown")


@strawberry.type(description="面板元数据 | What a panel may show")
class AdminMeta:
    """The entities of which this viewer may read rows."""

    entities: list[EntityMeta] = strawberry.field(description="实体 | Entities of which you may read rows")


@strawberry.type
class PythonQuery(
    FinancingQuery,
    ArrearsQuery,
    PaymentQuery,
    SizeQuery,
    SubsidyQuery,
    LedgerQuery,
    TodoQuery,
    ComplaintQuery,
    MatchingQuery,
    LandQuery,
    CreditQuery,
    AccountabilityQuery,
    FundArrivalQuery,
):
    """Root fields with resolvers; all others are compiled to SQL."""

    @strawberry.field(description="当前用户 | Whoever is asking")
    def viewer(self, info: Info) -> ViewerType:
        """The viewer."""
        viewer: Viewer = info.context.viewer
        return ViewerType(
            username=viewer.username,
            display_name=viewer.display_name,
            console=viewer.console,
            grants=[HeldGrant(role=h.role.value, scope=h.scope, label=h.label) for h in viewer.held],
        )

    @strawberry.field(description="面板元数据，按您的权限 | What a panel may show you")
    def admin_meta(self, info: Info) -> AdminMeta:
        """Entities, fields, labels, widgets and verbs for this viewer."""
        shape = info.context.viewer.shape
        return AdminMeta(
            entities=[_entity_meta(e, v, info) for e in ENTITIES if "read" in (v := verbs(e, shape))]
        )

    @strawberry.field(description="为什么能看到这条记录 | Which grants let you see the row")
    async def explain_access(
        self,
        info: Info,
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID, strawberry.argument(description="标识 | Opaque id of the row")
        ],
    ) -> AccessExplanation:
        """The grants that cover the row; none for a row that is not there."""
        context: Context = info.context
        covering = await covering_grants(context.rows, context.viewer, str(id), verb="read")
        explained = [_explained(grant, context.viewer) for grant in covering]
        return AccessExplanation(visible=bool(explained), grants=explained)


def _explained(grant: Grant, viewer: Viewer) -> GrantExplained:
    roles = sorted(role.value for role in grant.roles & viewer.shape)
    return GrantExplained(roles=roles, reason=grant.reason, rule=str(grant.rows))


def _entity_named(name: str) -> type[Entity]:
    found = next((e for e in ENTITIES if e.__name__ == name and isinstance(e.access, Access)), None)
    if found is None:
        raise InvalidInput("没有这种数据", field="entity")
    return found


def _entity_meta(entity: type[Entity], held: frozenset[str], info: Info) -> EntityMeta:
    shape = info.context.viewer.shape
    known = names(entity)
    return EntityMeta(
        name=entity.__name__,
        label=Label.of(entity.label()),
        one=singular(entity),
        many=plural(entity),
        verbs=[verb for verb in Verb if str(verb.value) in held],
        fields=[
            *(_column_meta(name, column) for name, column in known.columns.items()),
            *(_relation_meta(name, r) for name, r in {**known.ones, **known.manies}.items()),
        ],
        actions=[
            ActionMeta(
                name=camel(action.name),
                label=Label.of(action.words),
                creates=action.creates,
                inputs=[_input_meta(facts) for facts in inputs_of(entity, action)],
            )
            for action in entity.actions
            if _may(action, shape)
        ],
        page=_page_meta(entity),
    )


def _may(action: Action, shape: frozenset[Any]) -> bool:
    return any(grant.roles & shape for grant in action.granted)


def _input_meta(facts: Mapping[str, Any]) -> InputMeta:
    label, choices = Label.of(facts["label"]), _choices(facts["choices"])
    return InputMeta(**{**facts, "label": label, "choices": choices})


def _choices(choices: Iterable[Choice]) -> list[ChoiceMeta]:
    return [ChoiceMeta(value=c.value, label=Label.of(c.label), colour=c.colour) for c in choices]


def _column_meta(name: str, column: Column) -> FieldMeta:
    return FieldMeta(
        name=name,
        label=Label.of(column.label),
        kind=column.kind.name,
        widget=_widget(column),
        nullable=column.null,
        filterable=column.filterable,
        masked=column.mask is not None,
        target=None,
        many=False,
        choices=_choices(column.choice or ()),
    )


def _widget(column: Column) -> str:
    if column.kind.name == "TEXT":
        return "input" if column.max_length else "textarea"
    return WIDGETS[column.kind.name]


WIDGETS = {
    "ID": "text", "INT": "number", "BIGINT": "number", "MONEY": "money", "DECIMAL": "decimal",
    "BOOL": "switch", "DATE": "date", "INSTANT": "datetime", "CHOICE": "select", "TEXTS": "tags",
    "JSON": "json", "BYTES": "none",
}  # fmt: skip


def _relation_meta(name: str, relation: Relation) -> FieldMeta:
    return FieldMeta(
        name=name,
        label=Label.of(relation.label),
        kind="RELATION",
        widget="table" if relation.many else "picker",
        nullable=relation.null,
        filterable=relation.filterable,
        masked=False,
        target=relation.target.__name__,
        many=relation.many,
        choices=[],
    )


def _page_meta(entity: type[Entity]) -> PageMeta:
    page = entity.page
    return PageMeta(
        title=camel(page.title),
        columns=[camel(name) for name in page.column_names],
        search=[camel(name) for name in page.search_columns],
        tabs=camel(page.tabs) if page.tabs else None,
        groups=[
            SectionMeta(label=Label.of(DeclaredLabel.parse(label)), fields=[camel(f) for f in fields.split()])
            for label, fields in page.groups.items()
        ],
    )
