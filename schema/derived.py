"""The GraphQL types of every entity, derived from its declaration: tables, not branches."""

from collections.abc import Iterable, Iterator

from models.columns import COMPARABLE, SUMMABLE, Column, Kind, Relation, anatomy
from models.entity import Entity
from models.naming import plural, singular
from resolvers.names import Names, names
from resolvers.planning_actions import AVAILABLE_ACTIONS, HISTORY
from schema.action_types import OF_ACTIONS
from schema.making import Argument, FieldOf, Types
from schema.scalars import BigInt, Day, DecimalNumber, Instant, Json, Money

OUTPUT_TYPES: dict[Kind, str] = {
    Kind.ID: "ID",
    Kind.TEXT: "str",
    Kind.INT: "int",
    Kind.BIGINT: "BigInt",
    Kind.MONEY: "Money",
    Kind.DECIMAL: "DecimalNumber",
    Kind.BOOL: "bool",
    Kind.DATE: "Day",
    Kind.INSTANT: "Instant",
    Kind.TEXTS: "list[str]",
    Kind.JSON: "Json",
    Kind.FILE: "ID",
}

EQUALS = ("eq", "ne", "in", "notIn", "isNull")
RANGES = ("gt", "gte", "lt", "lte", "between")
FILTERS: dict[Kind, tuple[str, str, tuple[str, ...]]] = {
    Kind.ID: ("IDFilter", "ID", EQUALS),
    Kind.TEXT: ("StringFilter", "str", (*EQUALS, "gt", "gte", "lt", "lte", "contains", "startsWith")),
    Kind.INT: ("IntFilter", "int", EQUALS + RANGES),
    Kind.BIGINT: ("BigIntFilter", "BigInt", EQUALS + RANGES),
    Kind.MONEY: ("MoneyFilter", "Money", EQUALS + RANGES),
    Kind.DECIMAL: ("DecimalFilter", "DecimalNumber", EQUALS + RANGES),
    Kind.BOOL: ("BooleanFilter", "bool", ("eq", "ne", "isNull")),
    Kind.DATE: ("DateFilter", "Day", EQUALS + RANGES),
    Kind.INSTANT: ("DateTimeFilter", "Instant", EQUALS + RANGES),
    Kind.TEXTS: ("StringListFilter", "str", ("hasAny", "isNull")),
}
"""For each kind: the name of its filter type, the type of a value, the operators."""

OPERATOR_LABELS = {
    "eq": "等于 | Equals",
    "ne": "不等于（含空值） | Does not equal; includes rows without a value",
    "in": "属于 | Is one of",
    "notIn": "不属于（含空值） | Is none of; includes rows without a value",
    "isNull": "为空 | Has no value",
    "gt": "大于 | Greater than",
    "gte": "大于等于 | Greater than or equal",
    "lt": "小于 | Less than",
    "lte": "小于等于 | Less than or equal",
    "between": "介于（含两端） | Between, both ends included",
    "contains": "包含（区分大小写） | Contains, case-sensitive",
    "startsWith": "开头是 | Starts with",
    "hasAny": "含其中任一 | Holds any of these",
}
FIGURES = {"sum": "合计 | Sum", "avg": "平均 | Average", "min": "最小 | Smallest", "max": "最大 | Largest"}
FIGURE_TYPES: dict[Kind, str] = {Kind.MONEY: "Money", Kind.INT: "BigInt", Kind.BIGINT: "BigInt"}
NOT_COUNTED = frozenset({"version"})


def shared_types() -> Types:
    """The types that do not depend on entities: scalars, filters of scalars, page facts, words."""
    from strawberry import ID  # noqa: PLC0415 - a name that only the namespace of types needs

    types = Types(
        ID=ID, Money=Money, DecimalNumber=DecimalNumber, BigInt=BigInt, Instant=Instant, Day=Day, Json=Json
    )
    types.make("interface", "Node", "任何一条记录 | Any row", [FieldOf("id", "ID", "标识 | Opaque id")])
    types.make(
        "type",
        "PageInfo",
        "分页信息 | Where the page stands",
        [
            FieldOf("hasNextPage", "bool", "后面还有 | More rows follow"),
            FieldOf("hasPreviousPage", "bool", "前面还有 | Rows come before"),
            FieldOf("startCursor", "Optional[str]", "首条游标 | Cursor of the first row"),
            FieldOf("endCursor", "Optional[str]", "末条游标 | Cursor of the last row"),
        ],
    )
    types.words(
        "Direction",
        "排序方向 | Direction of an order",
        {"ASC": "升序 | Ascending", "DESC": "降序 | Descending"},
    )
    types.words("GroupValue", "按值分组 | Group by the value itself", {"VALUE": "按值 | By value"})
    buckets = {"DAY": "日 | Day", "WEEK": "周（周一起） | Week, from Monday", "MONTH": "月 | Month"}
    buckets |= {"QUARTER": "季 | Quarter", "YEAR": "年 | Year"}
    types.words("DateBucket", "按时段分组（北京时间） | Period in Asia/Shanghai", buckets)
    types.make(
        "input",
        "FigureTest",
        "对统计值的条件 | Condition on a figure",
        [
            FieldOf(name, "Optional[DecimalNumber]", OPERATOR_LABELS[name])
            for name in ("eq", "ne", "gt", "gte", "lt", "lte")
        ],
    )
    for name, value, operators in FILTERS.values():
        _scalar_filter(types, name, value, operators)
    for name, (label, fields) in OF_ACTIONS.items():
        types.make("type", name, label, [FieldOf(*field) for field in fields])
    return types


def _scalar_filter(types: Types, name: str, value: str, operators: Iterable[str]) -> None:
    fields = []
    for operator in operators:
        of = f"Optional[{value}]"
        if operator in ("in", "notIn", "hasAny"):
            of = f"Optional[list[{value}]]"
        elif operator == "isNull":
            of = "Optional[bool]"
        elif operator == "between":
            span = f"{name.removesuffix('Filter')}Span"
            ends = [
                FieldOf("from", value, "起（含） | From, included"),
                FieldOf("to", value, "止（含） | To, included"),
            ]
            types.make("input", span, "区间 | Span", ends)
            of = f"Optional[{span}]"
        fields.append(FieldOf(operator, of, OPERATOR_LABELS[operator]))
    types.make("input", name, "对字段的条件 | Condition on a column", fields)


class EntityTypes:
    """Makes the types of one entity."""

    def __init__(self, types: Types, entity: type[Entity]) -> None:
        self.types, self.entity = types, entity
        self.known: Names = names(entity)
        self.shape = anatomy(entity)
        self.name = entity.__name__
        self.label = entity.label()

    def make(self) -> None:
        """All types of the entity, among the shared ones."""
        node = self.types.namespace["Node"]
        self.types.make("type", self.name, self._label("", ""), self._fields(), bases=(node,))
        self._connection()
        self._filter()
        self._order()
        self._figures()
        self._groups()
        self._keys()

    def _label(self, zh: str, en: str) -> str:
        return f"{self.label.zh}{zh} | {self.label.en}{f': {en}' if en else ''}"

    # --- the row -------------------------------------------------------------------------------

    def _fields(self) -> Iterator[FieldOf]:
        for name, column in self.known.columns.items():
            if column.name != "id":
                yield FieldOf(name, self._output_type(column), _description(column))
        for name, column in self.known.masked_flags.items():
            text = f"{column.label.zh}是否已脱敏 | Whether {column.label.en} is masked here"
            yield FieldOf(name, "bool", text)
        for name, relation in self.known.ones.items():
            yield FieldOf(name, f"Optional[{relation.target.__name__}]", str(relation.label))
        for name, relation in self.known.manies.items():
            yield self.connection_field(name, relation)
        if not all(action.creates for action in self.entity.actions):
            text = "可办理的操作 | Actions of your roles, each with whether it is allowed now"
            yield FieldOf(AVAILABLE_ACTIONS, "list[AvailableAction]", text)
        first = Argument(
            "first", "Optional[int]", "取最近几条，默认 20 | So many of the latest; 20 by default"
        )
        yield FieldOf(
            HISTORY, "list[Change]", "变更记录，新的在前 | What was done to it, newest first", (first,)
        )

    def _output_type(self, column: Column) -> str:
        of = self.types.enum(column.choice) if column.choice else OUTPUT_TYPES[column.kind]
        return f"Optional[{of}]" if column.null or column.absent_for_some else of

    @staticmethod
    def connection_field(name: str, relation: Relation) -> FieldOf:
        """A to-many relation as a field."""
        return connection_field(name, relation.target, str(relation.label))

    def _connection(self) -> None:
        name = self.name
        nodes = [
            FieldOf("cursor", "str", "游标 | Cursor"),
            FieldOf("node", name, "记录 | Row"),
        ]
        self.types.make("type", f"{name}Edge", self._label("与游标", "row and cursor"), nodes)
        page = [
            FieldOf("nodes", f"list[{name}]", "本页记录 | Rows of the page"),
            FieldOf("edges", f"list[{name}Edge]", "本页记录与游标 | Rows with cursors"),
            FieldOf("pageInfo", "PageInfo", "分页信息 | Where the page stands"),
            FieldOf("totalCount", "int", "可见总数 | All rows asked for that you may read"),
            FieldOf("aggregate", f"{name}Aggregate", "统计 | Figures over all rows asked for"),
            FieldOf(
                "groups",
                f"list[{name}Group]",
                "分组统计 | Figures by group",
                (
                    Argument("by", f"list[{name}GroupBy]", "分组字段，1–4 个 | What to group by"),
                    Argument("having", f"Optional[{name}Having]", "对统计值的条件 | Condition on figures"),
                    Argument("orderBy", f"Optional[list[{name}GroupOrder]]", "排序 | Order"),
                    Argument("first", "Optional[int]", "最多组数 | Most groups"),
                ),
            ),
        ]
        self.types.make("type", f"{name}Connection", self._label("列表", "a page of rows"), page)

    # --- what may be asked ---------------------------------------------------------------------

    def _usable(self) -> Iterator[tuple[str, Column]]:
        for name, column in self.known.columns.items():
            if column.filterable and (column.kind in FILTERS or column.choice):
                yield name, column

    def _ones(self) -> Iterator[tuple[str, Relation]]:
        return ((name, relation) for name, relation in self.known.ones.items() if relation.filterable)

    def _filter(self) -> None:
        name = f"{self.name}Filter"
        fields = [
            FieldOf(column_name, self._filter_type(column), str(column.label))
            for column_name, column in self._usable()
        ]
        fields += [
            FieldOf(one, f"Optional[{relation.target.__name__}Filter]", str(relation.label))
            for one, relation in self._ones()
        ]
        fields += [
            FieldOf(many, f"Optional[{relation.target.__name__}ListFilter]", str(relation.label))
            for many, relation in self.known.manies.items()
        ]
        if self.shape.search_columns:
            what = "、".join(column.label.zh for column in self.shape.search_columns)
            fields.append(
                FieldOf("search", "Optional[str]", f"在{what}中查找 | Found in the searched columns")
            )
        fields += [
            FieldOf("and", f"Optional[list[{name}]]", "全部满足 | All hold"),
            FieldOf("or", f"Optional[list[{name}]]", "任一满足 | One holds"),
            FieldOf("not", f"Optional[{name}]", "不满足 | Does not hold"),
        ]
        self.types.make("input", name, self._label("的筛选", "conditions, all of which hold"), fields)
        quantifiers = [
            FieldOf("some", f"Optional[{name}]", "至少一条满足 | At least one"),
            FieldOf("none", f"Optional[{name}]", "没有一条满足 | None"),
            FieldOf("every", f"Optional[{name}]", "每一条都满足 | All that you may read"),
        ]
        self.types.make(
            "input",
            f"{self.name}ListFilter",
            self._label("集合的筛选", "conditions on related rows"),
            quantifiers,
        )

    def _filter_type(self, column: Column) -> str:
        if column.choice:
            name = f"{self.types.enum(column.choice)}Filter"
            _scalar_filter(self.types, name, column.choice.__name__, EQUALS)
            return f"Optional[{name}]"
        return f"Optional[{FILTERS[column.kind][0]}]"

    def _order(self) -> None:
        fields = [
            FieldOf(name, "Optional[Direction]", str(column.label))
            for name, column in self._usable()
            if column.kind is not Kind.TEXTS
        ]
        fields += [
            FieldOf(name, f"Optional[{relation.target.__name__}Order]", str(relation.label))
            for name, relation in self._ones()
        ]
        self.types.make(
            "input", f"{self.name}Order", self._label("的排序（每项一个字段）", "one field each"), fields
        )

    # --- figures -------------------------------------------------------------------------------

    def _numbers(self) -> list[tuple[str, Column]]:
        return [
            (name, column)
            for name, column in self.known.columns.items()
            if column.kind in SUMMABLE and name not in NOT_COUNTED
        ]

    def _figure_fields(self) -> list[FieldOf]:
        fields = [FieldOf("count", "int", "条数 | How many rows")]
        for measure, label in FIGURES.items():
            if measure in ("min", "max") or self._numbers():
                fields.append(FieldOf(measure, f"{self.name}{measure.capitalize()}", label))
        return fields

    def _figures(self) -> None:
        numbers = self._numbers()
        extremes = [
            (n, c) for n, c in self.known.columns.items() if c.kind in COMPARABLE and n not in NOT_COUNTED
        ]
        kinds = {
            "sum": [(n, FIGURE_TYPES.get(c.kind, "DecimalNumber"), c) for n, c in numbers],
            "avg": [(n, "DecimalNumber", c) for n, c in numbers],
            "min": [(n, OUTPUT_TYPES[c.kind], c) for n, c in extremes],
            "max": [(n, OUTPUT_TYPES[c.kind], c) for n, c in extremes],
        }
        for measure, columns in kinds.items():
            if columns:
                fields = [FieldOf(n, f"Optional[{of}]", str(c.label)) for n, of, c in columns]
                zh, _, en = FIGURES[measure].partition(" | ")
                self.types.make(
                    "type", f"{self.name}{measure.capitalize()}", self._label(f"的{zh}", en.lower()), fields
                )
        self.types.make(
            "type", f"{self.name}Aggregate", self._label("的统计", "figures"), self._figure_fields()
        )

    def _groups(self) -> None:
        name, numbers = self.name, self._numbers()
        by, key = [], []
        for column_name, column in self._usable():
            if column.kind is Kind.TEXTS or column.name == "id":
                continue
            dated = column.kind in (Kind.DATE, Kind.INSTANT)
            by.append(
                FieldOf(
                    column_name, f"Optional[{'DateBucket' if dated else 'GroupValue'}]", str(column.label)
                )
            )
            of = "Day" if dated else column.choice.__name__ if column.choice else OUTPUT_TYPES[column.kind]
            key.append(FieldOf(column_name, f"Optional[{of}]", str(column.label)))
        for one, relation in self._ones():
            target = relation.target.__name__
            by.append(FieldOf(one, f"Optional[{target}GroupBy]", str(relation.label)))
            key.append(FieldOf(one, f"{target}GroupKey", str(relation.label)))
        self.types.make(
            "input", f"{name}GroupBy", self._label("的分组（每项一个字段）", "one field each"), by
        )
        self.types.make(
            "type", f"{name}GroupKey", self._label("一组的共同值", "what a group has in common"), key
        )
        having = [FieldOf("count", "Optional[FigureTest]", "条数 | How many rows")]
        order = [
            FieldOf("count", "Optional[Direction]", "条数 | How many rows"),
            FieldOf("key", f"Optional[{name}Order]", "分组字段 | What is grouped by"),
        ]
        if numbers:
            tests = [FieldOf(n, "Optional[FigureTest]", str(c.label)) for n, c in numbers]
            orders = [FieldOf(n, "Optional[Direction]", str(c.label)) for n, c in numbers]
            self.types.make(
                "input", f"{name}FigureTests", self._label("统计值的条件", "conditions on figures"), tests
            )
            self.types.make(
                "input", f"{name}FigureOrder", self._label("统计值的排序", "order by a figure"), orders
            )
            for measure, label in FIGURES.items():
                having.append(FieldOf(measure, f"Optional[{name}FigureTests]", label))
                order.append(FieldOf(measure, f"Optional[{name}FigureOrder]", label))
        self.types.make("input", f"{name}Having", self._label("分组的条件", "conditions on groups"), having)
        self.types.make("input", f"{name}GroupOrder", self._label("分组的排序", "order of groups"), order)
        fields = [
            FieldOf("key", f"{name}GroupKey", "分组字段的值 | What the group has in common"),
            *self._figure_fields(),
        ]
        self.types.make("type", f"{name}Group", self._label("的一组", "one group"), fields)

    # --- naming one row ------------------------------------------------------------------------

    def _keys(self) -> None:
        ways = list(self.key_arguments())
        if len(ways) > 1:
            fields = [FieldOf(way.name, way.of, way.label) for way in ways]
            self.types.make(
                "one_of", f"{self.name}By", self._label("的查找方式", "ways to name one row"), fields
            )

    def key_arguments(self) -> Iterator[Argument]:
        """The ways to name one row: the id, then each natural key."""
        yield Argument("id", "Optional[ID]", "标识 | Opaque id")
        for name, columns in self.known.keys.items():
            if len(columns) == 1:
                yield Argument(name, f"Optional[{self._key_type(columns[0])}]", str(columns[0].label))
                continue
            key = f"{self.name}{name[0].upper()}{name[1:]}"
            column_names = {column.name: api for api, column in self.known.columns.items()}
            fields = [FieldOf(column_names[c.name], self._key_type(c), str(c.label)) for c in columns]
            self.types.make("input", key, self._label("的自然键", "a natural key"), fields)
            yield Argument(name, f"Optional[{key}]", self._label("的自然键", "natural key"))

    def _key_type(self, column: Column) -> str:
        return self.types.enum(column.choice) if column.choice else OUTPUT_TYPES[column.kind]

    def roots(self) -> Iterator[FieldOf]:
        """The root fields of the entity: one row, and many."""
        arguments = list(self.key_arguments())
        if len(arguments) > 1:
            arguments.append(
                Argument("by", f"Optional[{self.name}By]", "任选一种查找方式 | Exactly one way to name it")
            )
        text = f"一条{self.label.zh} | One row of: {self.label.en}"
        yield FieldOf(singular(self.entity), f"Optional[{self.name}]", text, tuple(arguments))
        yield connection_field(plural(self.entity), self.entity, self._label("列表", "a page of rows"))


def connection_field(name: str, entity: type[Entity], label: str) -> FieldOf:
    """A page over rows of the entity, with all that may be said of it."""
    target = entity.__name__
    held = Argument("asOf", "Optional[Day]", "在该日有效的 | Those that held on this day")
    return FieldOf(
        name,
        f"{target}Connection",
        label,
        (
            Argument("filter", f"Optional[{target}Filter]", "筛选 | Conditions"),
            Argument(
                "orderBy",
                f"Optional[list[{target}Order]]",
                "排序，默认新的在前 | Order; newest first by default",
            ),
            Argument("first", "Optional[int]", "取前几条，默认 20 | So many from the start; 20 by default"),
            Argument("after", "Optional[str]", "在此游标之后 | After this cursor"),
            Argument("last", "Optional[int]", "取末几条 | So many from the end"),
            Argument("before", "Optional[str]", "在此游标之前 | Before this cursor"),
            Argument("offset", "Optional[int]", "跳过几条（页码） | Skip so many, for numbered pages"),
            *((held,) if entity.in_force else ()),
        ),
    )


def _description(column: Column) -> str:
    if column.mask is None:
        return str(column.label)
    return f"{column.label}\n\n脱敏：{column.mask.how.label.zh} | Masked: {column.mask.how.label.en}"
