"""What a panel or a generator needs to know of the entities, for one kind of viewer: all of it derived."""

from collections.abc import Iterable, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any

import strawberry

from models.access import ViewerShape
from models.columns import Column, Relation
from models.custom_fields import Additions, added_to, in_force
from models.entities import ENTITIES
from models.entity import Entity
from models.labels import Choice, Offer
from models.labels import Label as DeclaredLabel
from models.naming import camel, plural, singular
from models.page import Menu, Page
from models.workflow import Action
from resolvers import rules
from resolvers.deeds import InputField, kept_by_system, open_inputs
from resolvers.deeds import Verb as DeedVerb
from resolvers.explaining import verbs
from resolvers.names import names
from resolvers.planning_actions import inputs_of
from resolvers.todo import CLOCKS

KINDS_OF_VIEWERS = 256
"""For how many combinations of roles the answer is kept; people hold a few dozen."""


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
    max_length: int | None = strawberry.field(description="最多字数 | Most characters")
    computed: bool = strawberry.field(description="由系统填写 | Filled by the system alone")
    creatable: bool = strawberry.field(description="您新建时可填 | An input of yours when a row is made")
    required: bool = strawberry.field(description="新建时必填 | Must be given when a row is made")
    updatable: bool = strawberry.field(description="您可修改 | An input of yours to change some row")
    filterable: bool = strawberry.field(description="可筛选与排序 | May be filtered and ordered by")
    masked: bool = strawberry.field(description="对部分人脱敏 | Masked for some viewers")
    target: str | None = strawberry.field(description="关联的实体 | Entity that a relation leads to")
    many: bool = strawberry.field(description="一对多 | Leads to many rows")
    choices: list[ChoiceMeta] = strawberry.field(description="可选值 | Values of an enumeration")
    custom: bool = strawberry.field(
        default=False, description="运行时添加的字段 | Added by an administrator at run time"
    )


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
    max_length: int | None = strawberry.field(description="最多字数 | Most characters of a text")
    inputs: list["InputMeta"] = strawberry.field(description="每行的输入 | What each of ROWS takes")


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


@strawberry.type(description="菜单分组 | A section of the menu")
class MenuMeta:
    """One section."""

    value: str = strawberry.field(description="代码 | Its name")
    label: Label = strawberry.field(description="标签 | Label")


@strawberry.type(description="页面 | How an entity is shown")
class PageMeta:
    """The declared page."""

    menu: MenuMeta | None = strawberry.field(
        description="所在菜单，空为不单列 | Where the menu has its list; null: it has none of its own"
    )
    title: str = strawberry.field(description="名称字段 | The field that names a row")
    columns: list[str] = strawberry.field(description="列表的列 | Columns of the list")
    search: list[str] = strawberry.field(description="查找的字段 | Fields that the search box looks through")
    tabs: str | None = strawberry.field(description="页签字段 | The enumeration that splits the list")
    groups: list[SectionMeta] = strawberry.field(description="详情分组 | Sections of the detail page")
    printed: Label | None = strawberry.field(
        description="打印件名称，空为不可打印 | Title of the printed form; null: there is none"
    )


@strawberry.type(description="实体 | An entity, for panels and generators")
class EntityMeta:
    """All that a panel needs to draw an entity for this viewer."""

    name: str = strawberry.field(description="类型名 | Name of its type")
    label: Label = strawberry.field(description="标签 | Label")
    one: str = strawberry.field(description="单条查询的字段 | Root field of one row")
    many: str = strawberry.field(description="列表查询的字段 | Root field of many rows")
    verbs: list[Verb] = strawberry.field(description="您可做的操作 | What your roles may do to some rows")
    state: str | None = strawberry.field(description="状态字段 | The field that actions move")
    states: list[str] = strawberry.field(
        description="办理步骤，依次 | The states on the usual way, in order; others lead aside"
    )
    deadline: str | None = strawberry.field(
        description="时限字段 | The field that says by when a step is due"
    )
    fields: list[FieldMeta] = strawberry.field(description="字段 | Fields")
    actions: list[ActionMeta] = strawberry.field(description="工作流操作 | Workflow actions of your roles")
    acts: bool = strawberry.field(description="有 availableActions | Whether rows have availableActions")
    page: PageMeta = strawberry.field(description="页面 | How it is shown")


def entity_metas(shape: ViewerShape) -> tuple[EntityMeta, ...]:
    """The entities of which this kind of viewer may read rows, in the order of the menu.

    With the fields that are added to them for this task (``models.custom_fields.using``).
    """
    return _entity_metas(shape, in_force())


@lru_cache(maxsize=KINDS_OF_VIEWERS)
def _entity_metas(shape: ViewerShape, _: Additions) -> tuple[EntityMeta, ...]:
    readable = [(entity, held) for entity in ENTITIES if "read" in (held := verbs(entity, shape))]
    readable.sort(key=lambda each: _place(each[0].page))
    return tuple(_entity_meta(entity, held, shape) for entity, held in readable)


def _place(page: Page) -> int:
    sections = list(Menu)
    return sections.index(page.menu) if page.menu else len(sections)


def _entity_meta(entity: type[Entity], held: frozenset[str], shape: ViewerShape) -> EntityMeta:
    known = names(entity)
    given = {verb: open_inputs(entity, verb, shape) for verb in (DeedVerb.CREATE, DeedVerb.UPDATE)}
    return EntityMeta(
        name=entity.__name__,
        label=Label.of(entity.label()),
        one=singular(entity),
        many=plural(entity),
        verbs=[verb for verb in Verb if str(verb.value) in held],
        state=camel(entity.state) if entity.state else None,
        states=_states(entity),
        deadline=next((camel(each.due) for each in CLOCKS if each.entity == entity.__name__), None),
        fields=[
            *(
                _column_meta(entity, name, column, _writing(entity, column.name, name, given))
                for name, column in known.columns.items()
                if not column.added or rules.shown_to(entity, column, shape)
            ),
            *(
                _relation_meta(name, r, _writing(entity, r.name, name, given))
                for name, r in {**known.ones, **known.manies}.items()
            ),
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
        acts=not all(action.creates for action in entity.actions),
        page=_page_meta(entity, shape),
    )


def _states(entity: type[Entity]) -> list[str]:
    if entity.state is None:
        return []
    declared = names(entity).columns[camel(entity.state)].choice
    return entity.page.steps.split() or [choice.value for choice in declared or ()]


def _writing(
    entity: type[Entity], key: str, name: str, given: Mapping[DeedVerb, Mapping[str, InputField]]
) -> dict[str, bool]:
    """Who fills it in: the system, or the viewer when a row is made or changed."""
    made = given[DeedVerb.CREATE].get(name)
    return {
        "computed": key in kept_by_system(entity),
        "creatable": made is not None,
        "required": made is not None and (made.required or _must_be_filled(made)),
        "updatable": name in given[DeedVerb.UPDATE],
    }


def _must_be_filled(made: InputField) -> bool:
    return made.column is not None and made.column.added is not None and made.column.added.required


def _may(action: Action, shape: frozenset[Any]) -> bool:
    return any(grant.roles & shape for grant in action.granted)


def _input_meta(facts: Mapping[str, Any]) -> InputMeta:
    label, choices = Label.of(facts["label"]), _choices(facts["choices"])
    inputs = [_input_meta(each) for each in facts["inputs"]]
    return InputMeta(**{**facts, "label": label, "choices": choices, "inputs": inputs})


def _choices(choices: Iterable[Choice | Offer]) -> list[ChoiceMeta]:
    return [ChoiceMeta(value=c.value, label=Label.of(c.label), colour=c.colour) for c in choices]


def _column_meta(entity: type[Entity], name: str, column: Column, writing: Mapping[str, bool]) -> FieldMeta:
    offered = entity.offers.get(column.name, tuple)
    return FieldMeta(
        name=name,
        label=Label.of(column.label),
        kind=column.kind.name,
        widget=_widget(column),
        nullable=column.null,
        filterable=column.filterable,
        masked=column.mask is not None,
        max_length=column.max_length if column.kind.name == "TEXT" else None,
        target=None,
        many=False,
        choices=_choices(column.choice or offered()),
        custom=column.added is not None,
        **writing,
    )


def _widget(column: Column) -> str:
    if column.kind.name == "TEXT":
        return "input" if column.max_length else "textarea"
    return WIDGETS[column.kind.name]


WIDGETS = {
    "ID": "text", "INT": "number", "BIGINT": "number", "MONEY": "money", "DECIMAL": "decimal",
    "BOOL": "switch", "DATE": "date", "INSTANT": "datetime", "CHOICE": "select", "TEXTS": "tags",
    "JSON": "json", "BYTES": "none", "FILE": "file",
}  # fmt: skip


def _relation_meta(name: str, relation: Relation, writing: Mapping[str, bool]) -> FieldMeta:
    return FieldMeta(
        name=name,
        label=Label.of(relation.label),
        kind="RELATION",
        widget="table" if relation.many else "picker",
        nullable=relation.null,
        filterable=relation.filterable,
        masked=False,
        max_length=None,
        target=relation.target.__name__,
        many=relation.many,
        choices=[],
        **writing,
    )


ADDED_SECTION = DeclaredLabel("自定义字段", "Added fields")


def _page_meta(entity: type[Entity], shape: ViewerShape) -> PageMeta:
    page = entity.page
    added = [column for column in added_to(entity) if rules.shown_to(entity, column, shape)]
    listed = [column for column in added if column.added and column.added.in_list]
    section = SectionMeta(label=Label.of(ADDED_SECTION), fields=[camel(column.name) for column in added])
    return PageMeta(
        menu=MenuMeta(value=page.menu.value, label=Label.of(page.menu.label)) if page.menu else None,
        title=camel(page.title),
        columns=[camel(name) for name in (*page.column_names, *(column.name for column in listed))],
        search=[camel(name) for name in page.search_columns],
        tabs=camel(page.tabs) if page.tabs else None,
        groups=[
            SectionMeta(label=Label.of(DeclaredLabel.parse(label)), fields=[camel(f) for f in fields.split()])
            for label, fields in page.groups.items()
        ]
        + ([section] if added else []),
        printed=Label.of(DeclaredLabel.parse(page.printed)) if page.printed else None,
    )
