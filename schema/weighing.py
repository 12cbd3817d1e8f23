"""How much a document asks for: depth, aliases and cost, in one walk that meets nothing twice.

Selections are merged by response name, as the executor merges them, so that a fragment used twice
in one place counts once. Each merged selection is weighed once and remembered: forty fragments
that each spread the next one twice are forty steps, not 2⁴⁰.

What depends on variables (page sizes) stays symbolic: the walk leaves a short straight-line
program, which a request runs with its own values. A document without such variables leaves a
constant.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLArgument,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    Node,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_list_type,
)

from models.errors import InvalidInput, QueryTooComplex

if TYPE_CHECKING:
    from schema.limits import Limits

SCALAR_COST = 1
OBJECT_COST = 2
CHANGE_COST = 10
"""What changing one row counts, whatever is selected of it: eight statements and a commit."""
PAGE_ARGUMENTS = ("first", "last")
ROWS_ARGUMENT = "inputs"
"""The argument of mutations of many rows: as many results come of it."""
NESTING_KINDS = frozenset({"list_value", "object_value", "list_type"})
MAX_ECHOED_CHARS = 40


@dataclass(frozen=True, slots=True)
class Cost:
    """What a request was estimated to cost, and what it may."""

    requested: int
    limit: int


@dataclass(frozen=True, slots=True)
class SizeVariable:
    """A list whose length a variable tells: as the size of a page, or as the ids it names."""

    variable: str
    argument: str
    default: int
    most: int
    is_page: bool

    def size(self, variables: Mapping[str, Any]) -> int:
        """The length for these variables. Values of a wrong type are left to coercion and count in full.

        Raises:
            InvalidInput: a page size outside 1..most.
        """
        value = variables.get(self.variable, self.default)
        if value is None:
            return self.default
        if not self.is_page:
            return len(value) if type(value) is list else 1
        if type(value) is float and value.is_integer():
            value = int(value)
        if type(value) is not int:
            return self.most
        return checked_page_size(value, self.argument, self.most)


Factor = int | SizeVariable
Term = tuple[Factor, int]
"""A factor, and the place in the program of what it multiplies."""


@dataclass(frozen=True, slots=True)
class Weight:
    """The part of the check that a document and operation alone decide."""

    depth: int
    aliases: int
    roots: int
    constant: int | None
    """The whole cost, where no variable changes it."""
    program: tuple[tuple[int, tuple[Term, ...]], ...]
    sizes: tuple[SizeVariable, ...]

    def cost(self, variables: Mapping[str, Any], limit: int) -> Cost:
        """The cost with these variables, if it is within the limit.

        Raises:
            QueryTooComplex: it is not; the message names both figures.
            InvalidInput: a variable asks for a page that is too long or empty.
        """
        requested = self.constant
        if requested is None:
            sizes = {size: size.size(variables) for size in self.sizes}
            totals: list[int] = []
            for own, terms in self.program:
                total = own
                for factor, place in terms:
                    total += (factor if type(factor) is int else sizes[factor]) * totals[place]  # type: ignore[index]
                totals.append(total)
            requested = totals[-1]
        if requested > limit:
            figure = str(requested) if requested < 10**12 else "10¹² 以上"
            raise QueryTooComplex(f"查询开销过大：估算为 {figure}，上限为 {limit}；请减少每页条数或嵌套列表")
        return Cost(requested, limit)


def weigh(
    document: DocumentNode, schema: GraphQLSchema, operation: OperationDefinitionNode, limits: "Limits"
) -> Weight:
    """Weigh one operation of a document, which need not be valid.

    Raises:
        QueryTooComplex: too deep, too many aliases or root fields.
        InvalidInput: a page size outside its range, written in the document.
    """
    return _Weighing(document, schema, operation, limits).weight()


def nodes_of(document: Node) -> Iterator[tuple[Any, int]]:
    """Every node of a document, with how many lists and objects (or list types) it is the inmost of."""
    pending: list[tuple[Any, int]] = [(document, 0)]
    while pending:
        node, nesting = pending.pop()
        nesting += node.kind in NESTING_KINDS
        yield node, nesting
        for key in node.keys:
            if key == "loc":
                continue
            part = getattr(node, key, None)
            if isinstance(part, Node):
                pending.append((part, nesting))
            elif isinstance(part, list | tuple):
                pending.extend((inner, nesting) for inner in part if isinstance(inner, Node))


def checked_page_size(value: int, argument: str, most: int) -> int:
    """The page size, if it is one.

    Raises:
        InvalidInput: it is below 1 or above the most.
    """
    if not 1 <= value <= most:
        raise InvalidInput(f"参数 {argument} 须为 1 至 {most} 之间的整数", field=argument)
    return value


def cut(name: str) -> str:
    """A name of the caller's choice, short enough to be repeated in an error."""
    return name if len(name) <= MAX_ECHOED_CHARS else name[: MAX_ECHOED_CHARS - 1] + "…"


Typed = tuple[SelectionSetNode, GraphQLNamedType | None]
Found = tuple[FieldNode, GraphQLNamedType | None]


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A merged selection: how deep and how often renamed, and its cost so far as it is constant."""

    height: int = 0
    aliases: int = 0
    constant: int = 0
    place: int | None = None
    """Where the program computes the cost that is not constant (``constant`` is part of it)."""


class _Weighing:
    """One walk: what has been met, and the program that it leaves."""

    def __init__(
        self,
        document: DocumentNode,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        limits: "Limits",
    ) -> None:
        self.schema = schema
        self.operation = operation
        self.limits = limits
        self.fragments = {
            d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)
        }
        self.defaults = {d.variable.name.value: d.default_value for d in operation.variable_definitions or ()}
        self.depth_limit = limits.depth
        self.steps = 0
        self.known: dict[Any, _Weighed | None] = {}
        self.program: list[tuple[int, tuple[Term, ...]]] = []
        self.sizes: dict[SizeVariable, None] = {}

    def weight(self) -> Weight:
        root = ((self.operation.selection_set, self.schema.get_root_type(self.operation.operation)),)
        groups = self._groups(root)
        self._check_roots(groups)
        if all(found[0][0].name.value.startswith("__") for found in groups.values()):
            self.depth_limit = self.limits.introspection_depth
        weighed = self._weigh_groups(groups, page=None, depth=1)
        if weighed.aliases > self.limits.aliases:
            raise QueryTooComplex(f"查询中的别名过多，上限为 {self.limits.aliases} 个")
        constant = weighed.constant if weighed.place is None else None
        return Weight(
            weighed.height, weighed.aliases, len(groups), constant, tuple(self.program), tuple(self.sizes)
        )

    def _check_roots(self, groups: Mapping[str, list[Found]]) -> None:
        is_query = self.operation.operation is OperationType.QUERY
        most = self.limits.query_roots if is_query else self.limits.mutation_roots
        if len(groups) > most:
            raise QueryTooComplex(f"一次请求的根字段过多：{len(groups)} 个，上限为 {most} 个")

    def _groups(self, selections: tuple[Typed, ...]) -> dict[str, list[Found]]:
        """Response name -> the fields that answer to it, a fragment being entered once."""
        groups: dict[str, list[Found]] = {}
        entered: set[str] = set()
        pending = list(reversed(selections))
        while pending:
            selection_set, parent = pending.pop()
            for selection in selection_set.selections:
                self.steps += 1
                if self.steps > self.limits.steps:
                    raise QueryTooComplex
                if isinstance(selection, FieldNode):
                    name = (selection.alias or selection.name).value
                    groups.setdefault(name, []).append((selection, parent))
                elif isinstance(selection, InlineFragmentNode):
                    condition = selection.type_condition
                    inner = self.schema.get_type(condition.name.value) if condition else parent
                    pending.append((selection.selection_set, inner))
                elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in entered:
                    entered.add(selection.name.value)
                    if fragment := self.fragments.get(selection.name.value):
                        inner = self.schema.get_type(fragment.type_condition.name.value)
                        pending.append((fragment.selection_set, inner))
        return groups

    def _weigh_selections(self, selections: tuple[Typed, ...], page: Factor | None, depth: int) -> _Weighed:
        key = (tuple((id(s), parent.name if parent else None) for s, parent in selections), page)
        if key in self.known:
            weighed = self.known[key] or _Weighed()  # None: a cycle, for validation to name
            self._check_depth(depth + weighed.height - 1)
            return weighed
        self._check_depth(depth)
        self.known[key] = None
        weighed = self.known[key] = self._weigh_groups(self._groups(selections), page, depth)
        return weighed

    def _check_depth(self, depth: int) -> None:
        if depth > self.depth_limit:
            raise QueryTooComplex(f"查询嵌套过深，上限为 {self.depth_limit} 层")

    def _weigh_groups(self, groups: Mapping[str, list[Found]], page: Factor | None, depth: int) -> _Weighed:
        height = 1
        aliases = constant = 0
        terms: list[Term] = []
        changes = depth == 1 and self.operation.operation is OperationType.MUTATION
        for found in groups.values():
            aliases += found[0][0].alias is not None
            factor, page_within = self._merged_factors(found, page)
            if changes and field_of(found[0][1], found[0][0]):
                if page_within is None or type(page_within) is int:
                    constant += CHANGE_COST * (page_within or 1)
                else:
                    terms.append((page_within, self._step(CHANGE_COST, ())))
            inner = tuple((n.selection_set, _type_within(p, n)) for n, p in found if n.selection_set)
            if not inner:
                constant += SCALAR_COST
                continue
            weighed = self._weigh_selections(inner, page_within, depth + 1)
            height = max(height, weighed.height + 1)
            aliases += weighed.aliases
            if weighed.place is not None:
                constant += self._add_term(terms, factor, OBJECT_COST, weighed.place)
            elif type(factor) is int:
                constant += factor * (OBJECT_COST + weighed.constant)
            else:
                terms.append((factor, self._step(OBJECT_COST + weighed.constant, ())))
        if not terms:
            return _Weighed(height, aliases, constant)
        return _Weighed(height, aliases, constant, self._step(constant, tuple(terms)))

    def _add_term(self, terms: list[Term], factor: Factor, own: int, place: int) -> int:
        """Add ``factor × (own + program[place])``; what of it is constant is returned."""
        if type(factor) is int:
            terms.append((factor, place))
            return factor * own
        terms.append((factor, self._step(own, ((1, place),))))
        return 0

    def _step(self, own: int, terms: tuple[Term, ...]) -> int:
        self.program.append((own, terms))
        return len(self.program) - 1

    def _merged_factors(self, found: list[Found], page: Factor | None) -> tuple[Factor, Factor | None]:
        """The factors of fields with one response name. On types that exclude each other their arguments
        may differ: the longest then counts, and a variable in full."""
        pairs = {self._factors(node, field_of(parent, node), page) for node, parent in found}
        if len(pairs) == 1:
            return pairs.pop()
        own = [size.most if isinstance(size, SizeVariable) else size for size, _ in pairs]
        within = [size.most if isinstance(size, SizeVariable) else size or 0 for _, size in pairs]
        return max(own), max(within) or None

    def _factors(
        self, node: FieldNode, field: GraphQLField | None, page: Factor | None
    ) -> tuple[Factor, Factor | None]:
        """How often a field's object occurs, and the page size that the lists within it take over.

        A connection is one object and hands its page size to its lists (``nodes``, ``edges``); a
        list with a page size of its own uses it itself.
        """
        if field is None:
            return 1, None  # unknown, or of the introspection schema, which no page multiplies
        asked = self._asked_page(node, field)
        if not _is_list(field):
            return 1, asked
        own = asked if asked is not None else page
        return (own if own is not None else self._listed(node, field)), None

    def _asked_page(self, node: FieldNode, field: GraphQLField) -> Factor | None:
        """The page size of a field that takes one, else None; of a change of many rows, how many."""
        if ROWS_ARGUMENT in field.args:
            return self._listed(node, field)
        declared = [name for name in PAGE_ARGUMENTS if name in field.args]
        if not declared:
            return None
        given = {argument.name.value: argument.value for argument in node.arguments or ()}
        sizes = [self._size(name, given[name], field.args[name]) for name in declared if name in given]
        sizes = [size for size in sizes if size is not None]
        if not sizes:
            return self._default_page(field.args[declared[0]])
        # Whether both may be given is not decided here: together they count in full.
        return sizes[0] if len(sizes) == 1 else self.limits.page_size

    def _default_page(self, argument: GraphQLArgument) -> int:
        default = argument.default_value
        return default if type(default) is int else self.limits.default_page_size

    def _size(self, name: str, value: Any, argument: GraphQLArgument) -> Factor | None:
        most = self.limits.page_size
        if isinstance(value, IntValueNode):
            # A literal of thousands of digits is refused before; the slice keeps int() safe without it.
            return checked_page_size(int(value.value[:18]), name, most)
        if not isinstance(value, VariableNode):
            return None
        default = self.defaults.get(value.name.value)
        if isinstance(default, IntValueNode):
            length = checked_page_size(int(default.value[:18]), name, most)
        else:
            length = self._default_page(argument)
        return self._symbolic(SizeVariable(value.name.value, name, length, most, is_page=True))

    def _listed(self, node: FieldNode, field: GraphQLField) -> Factor:
        """The length of a list that is not paged: as many as it names, else an assumed length."""
        for argument in node.arguments or ():
            declared = field.args.get(argument.name.value)
            if declared is None or not is_list_type(_nullable(declared.type)):
                continue
            if isinstance(argument.value, ListValueNode):
                return max(1, len(argument.value.values))
            if isinstance(argument.value, VariableNode):
                name = argument.value.name.value
                return self._symbolic(
                    SizeVariable(name, argument.name.value, 1, self.limits.list_values, is_page=False)
                )
        return self.limits.unsized_list

    def _symbolic(self, size: SizeVariable) -> SizeVariable:
        self.sizes[size] = None
        return size


def field_of(parent: GraphQLNamedType | None, node: FieldNode) -> GraphQLField | None:
    """The declared field that a selection means; None if there is none, and in the introspection schema."""
    if isinstance(parent, GraphQLObjectType | GraphQLInterfaceType) and not parent.name.startswith("__"):
        field: GraphQLField | None = parent.fields.get(node.name.value)
        return field
    return None


def _type_within(parent: GraphQLNamedType | None, node: FieldNode) -> GraphQLNamedType | None:
    field = field_of(parent, node)
    return get_named_type(field.type) if field else None


def _is_list(field: GraphQLField) -> bool:
    return is_list_type(_nullable(field.type))


def _nullable(declared: Any) -> Any:
    return declared.of_type if isinstance(declared, GraphQLNonNull) else declared
