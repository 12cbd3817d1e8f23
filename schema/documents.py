"""Documents: parsed, validated, limited and planned once, then kept.

Two steps are kept apart. A *document* is what text, operation name and kind of viewer decide; a
*variant* of it is what the form of the variables decides besides (see ``schema.coercing``), and
holds the finished statement. On a hit nothing of GraphQL runs.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLObjectType,
    OperationDefinitionNode,
    parse,
    validate,
)
from graphql.language import OperationType

from models.access import ViewerShape
from models.entity import Entity
from models.errors import InvalidInput
from resolvers.asked import Asking, PageLimits
from resolvers.binding import parse_id
from resolvers.filtering import constant
from resolvers.plan import (
    Constant,
    Operation,
    Root,
    RootNodes,
    RootNothing,
    RootOne,
    Several,
    TextOut,
    Variable,
)
from resolvers.planning import plan_by_id, plan_many, plan_one
from resolvers.reading import Statement, compile_operation
from schema.build import ApiSchema
from schema.coercing import VariableOf, coerce_variables, declared_variables
from schema.excerpts import excerpt, only_values, root_fields, variables_in
from schema.limits import Limits, budget, check_introspection, check_shape, check_source, check_variables
from schema.operations import chosen_operation
from schema.planning_changes import RootChange, plan_changes, size_of
from schema.public_roots import PUBLIC_QUERIES, is_public
from schema.selecting import Selecting
from schema.weighing import Cost, Weight, nodes_of

LONGEST_NAME = 63
"""PostgreSQL cuts longer names, and would then answer under another key than was asked for."""
PAGE_ARGUMENTS = frozenset({"first", "last"})
ID_ROOTS = frozenset({"node", "nodes"})
SCHEMA_ROOTS = frozenset({"__schema", "__type"})

Key = TypeVar("Key", bound=Hashable)
Kept = TypeVar("Kept")


@dataclass(slots=True)
class CacheFigures:
    """How well a cache serves."""

    hits: int = 0
    misses: int = 0
    evictions: int = 0


class Cache(Generic[Key, Kept]):
    """The most recently used values, bounded by their number and their size in bytes."""

    def __init__(self, entries: int, size: int) -> None:
        self.entries, self.size, self.held = entries, size, 0
        self.figures = CacheFigures()
        self._kept: OrderedDict[Key, tuple[Kept, int]] = OrderedDict()

    def get(self, key: Key) -> Kept | None:
        """The value, if it is still kept."""
        found = self._kept.get(key)
        if found is None:
            self.figures.misses += 1
            return None
        self.figures.hits += 1
        self._kept.move_to_end(key)
        return found[0]

    def put(self, key: Key, value: Kept, size: int) -> None:
        """Keep the value; the longest unused ones make room."""
        if (former := self._kept.pop(key, None)) is not None:
            self.held -= former[1]
        self._kept[key] = (value, size)
        self.held += size
        while len(self._kept) > self.entries or (self.held > self.size and len(self._kept) > 1):
            _, (_, freed) = self._kept.popitem(last=False)
            self.held -= freed
            self.figures.evictions += 1

    def __len__(self) -> int:
        return len(self._kept)


@dataclass(frozen=True, slots=True)
class Variant:
    """A document for one form of its variables: the statement, and what Python must answer.

    ``places`` are the response keys in order; ``singles`` the paths of rows that may not be found,
    in the order of the statement's flags; ``is_open`` says that it asks only for its own type,
    ``introspects`` that it asks only for the schema, ``is_public`` that nobody need sign in for it.
    A mutation is nothing but its ``changes``.
    """

    statement: Statement | None
    python: str | None
    places: tuple[str, ...]
    singles: tuple[tuple[str | int, ...], ...]
    is_open: bool
    introspects: bool
    is_public: bool
    changes: tuple[RootChange, ...] = ()

    @property
    def size(self) -> int:
        """About how many bytes it takes."""
        return size_of(self.changes) + (2 * len(self.statement.sql) if self.statement else 0)


@dataclass(slots=True)
class Document:
    """One operation of a document, for one kind of viewer."""

    operation: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    weight: Weight
    variables: tuple[VariableOf, ...]
    shaping: frozenset[str]
    size: int
    is_public: bool
    """Whether it asks only for what may be asked without signing in."""

    @property
    def is_mutation(self) -> bool:
        """Whether it changes something."""
        return self.operation.operation is OperationType.MUTATION


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request made ready: what it costs, what to run, with which values."""

    cost: Cost
    variant: Variant
    variables: Mapping[str, Any]


class Documents:
    """The documents and variants of one process."""

    def __init__(
        self, api: ApiSchema, limits: Limits, *, entries: int = 2_000, size: int = 64 * 2**20
    ) -> None:
        self.api, self.limits = api, limits
        self.pages = PageLimits(default_page=limits.default_page_size, largest_page=limits.page_size)
        self.documents: Cache[Hashable, Document] = Cache(entries, size)
        self.variants: Cache[Hashable, Variant] = Cache(entries * 2, size)

    def prepare(
        self,
        text: str,
        operation_name: str | None,
        given: Mapping[str, Any],
        shape: ViewerShape,
        *,
        queries_only: bool,
        introspection: bool,
    ) -> Prepared:
        """The request made ready to run.

        Raises:
            ApiError: refused, with its reason; GraphQLErrors of the text come as an ExceptionGroup.
        """
        document = self.document(text, operation_name, queries_only=queries_only, introspection=introspection)
        if given:
            check_variables(given, self.limits)
        cost = document.weight.cost(given, budget(shape, self.limits))
        values, form = coerce_variables(document.variables, given) if document.variables else ({}, ())
        key = (text, operation_name, shape, form)
        variant = self.variants.get(key)
        if variant is None:
            variant = self._plan(document, values, shape)
            self.variants.put(key, variant, variant.size)
        return Prepared(cost, variant, values)

    def document(
        self, text: str, operation_name: str | None, *, queries_only: bool, introspection: bool
    ) -> Document:
        """The operation that is asked for, valid and within its limits.

        Raises:
            ApiError: as ``prepare``.
        """
        key = (text, operation_name, queries_only, introspection)
        document = self.documents.get(key)
        if document is None:
            document = self._read(
                text, operation_name, queries_only=queries_only, introspection=introspection
            )
            self.documents.put(key, document, document.size)
        return document

    # --- once for a document -------------------------------------------------------------------

    def _read(
        self, text: str, operation_name: str | None, *, queries_only: bool, introspection: bool
    ) -> Document:
        schema = self.api.graphql
        check_source(text, self.limits)
        parsed = parse(text, max_tokens=self.limits.tokens)
        operation = chosen_operation(parsed, operation_name, queries_only=queries_only)
        weight = check_shape(parsed, schema, operation, self.limits)
        check_introspection(parsed, allowed=introspection)
        _check_names(parsed)
        errors = validate(schema, parsed, max_errors=5, hide_suggestions=True)
        if errors:
            raise ExceptionGroup("the document is not valid", errors)
        sizes, ids = _shaping_variables(parsed)
        fragments = {d.name.value: d for d in parsed.definitions if isinstance(d, FragmentDefinitionNode)}
        is_mutation = operation.operation is OperationType.MUTATION
        # What a mutation is given is written, not planned: its form shapes no statement.
        values = only_values(operation, fragments) if is_mutation else frozenset[str]()
        return Document(
            operation=operation,
            fragments=fragments,
            weight=weight,
            variables=declared_variables(schema, operation, sizes, ids, values),
            shaping=sizes | ids,
            # A parsed document takes about thirty times its text.
            size=30 * len(text) + 2_000,
            is_public=self._all_public(root_fields(operation, fragments), is_mutation=is_mutation),
        )

    def _all_public(self, roots: Iterable[FieldNode], *, is_mutation: bool) -> bool:
        names = {node.name.value for node in roots} - {"__typename"}
        if not is_mutation:
            return names <= PUBLIC_QUERIES
        deeds = [self.api.deeds.get(name) for name in names]
        return all(deed is not None and is_public(deed) for deed in deeds)

    # --- once for a form of the variables ------------------------------------------------------

    def _plan(self, document: Document, values: Mapping[str, Any], shape: ViewerShape) -> Variant:
        operation = document.operation
        root = self.api.graphql.get_root_type(operation.operation)
        assert root is not None  # noqa: S101 - validation has found the operation's type
        selecting = Selecting(self.api.graphql, document.fragments, values, document.shaping)
        asking, chosen = Asking(shape, self.pages), list(selecting.roots(operation.selection_set, root))
        is_public = self._all_public((nodes[0] for _, nodes in chosen), is_mutation=document.is_mutation)
        if document.is_mutation:
            changes = plan_changes(self.api, operation, document.fragments, selecting, asking)
            return Variant(
                None, None, (), (), is_open=False, introspects=False, is_public=is_public, changes=changes
            )
        planning = _RootPlanning(self.api, selecting, root, asking)
        compiled: list[Root] = []
        python: list[FieldNode] = []
        singles: list[tuple[str | int, ...]] = []
        places = []
        for alias, nodes in chosen:
            places.append(alias)
            planned = planning.plan(nodes)
            if planned is None:
                python.extend(nodes)
                continue
            compiled.append(planned)
            if isinstance(planned, RootNodes):
                singles += [(alias, index) for index in range(len(planned.ones))]
            elif planning.is_single(nodes):
                singles.append((alias,))
        reads_rows = any(not isinstance(planned, TextOut) for planned in compiled)
        if not reads_rows:
            python = [node for _, nodes in chosen for node in nodes]
        asked = {node.name.value for node in python}
        return Variant(
            statement=compile_operation(Operation(tuple(compiled))) if reads_rows else None,
            python=excerpt(operation, document.fragments, python) if python else None,
            places=tuple(places),
            singles=tuple(singles),
            is_open=asked <= {"__typename"} and not reads_rows,
            introspects=bool(asked & SCHEMA_ROOTS)
            and asked <= SCHEMA_ROOTS | {"__typename"}
            and not reads_rows,
            is_public=is_public,
        )


class _RootPlanning:
    """Plans root fields by a table of their names; what it does not know is answered by Python."""

    def __init__(self, api: ApiSchema, selecting: Selecting, root: GraphQLObjectType, asking: Asking) -> None:
        self.api, self.selecting, self.root, self.asking = api, selecting, root, asking
        self.by_name: Mapping[str, Callable[[list[FieldNode]], Root]] = {
            "node": self._node,
            "nodes": self._nodes,
            "__typename": lambda nodes: TextOut(alias=_alias(nodes[0]), text=root.name),
        }

    def plan(self, nodes: list[FieldNode]) -> Root | None:
        """The plan of a root field, or None if Python answers it."""
        name = nodes[0].name.value
        if name in self.by_name:
            return self.by_name[name](nodes)
        if entity := self.api.singles.get(name):
            return plan_one(entity, self.selecting.field(nodes, self.root), self.asking)
        if entity := self.api.manies.get(name):
            return plan_many(entity, self.selecting.field(nodes, self.root), self.asking)
        return None

    def is_single(self, nodes: list[FieldNode]) -> bool:
        """Whether the field is one row, which may not be found."""
        name = nodes[0].name.value
        return name == "node" or name in self.api.singles

    def _node(self, nodes: list[FieldNode]) -> Root:
        argument = self.selecting.argument(nodes[0], self.root, "id")
        return self._by_any_id(nodes, argument, self._given(argument))

    def _nodes(self, nodes: list[FieldNode]) -> Root:
        argument = self.selecting.argument(nodes[0], self.root, "ids")
        if isinstance(argument, Constant):
            parts: tuple[Any, ...] = tuple(map(Constant, argument.value))
        else:
            parts = argument.parts if isinstance(argument, Several) else argument  # type: ignore[assignment]
        most = self.asking.limits.largest_page
        if len(parts) > most:
            raise InvalidInput(f"ids 最多 {most} 个", field="ids")
        ones = tuple(self._by_any_id(nodes, part, self._given(part)) for part in parts)
        return RootNodes(alias=_alias(nodes[0]), ones=ones)

    def _given(self, argument: Any) -> Any:
        """The id itself, whose type decides which table to read; it is part of the variant's key."""
        if isinstance(argument, Variable):
            value: Any = self.selecting.variables
            for step in argument.path:
                value = value[step]
            return value
        return constant(argument)

    def _by_any_id(self, nodes: list[FieldNode], argument: Any, given: Any) -> RootOne | RootNothing:
        found = parse_id(given)
        entity: type[Entity] | None = self.api.entities.get(found[0]) if found else None
        if entity is None:
            return RootNothing(alias=_alias(nodes[0]))
        runtime = self.api.graphql.type_map[entity.__name__]
        assert isinstance(runtime, GraphQLObjectType)  # noqa: S101 - every entity has its object type
        field = self.selecting.field(nodes, self.root, runtime)
        return plan_by_id(entity, field, argument, self.asking)


def _alias(node: FieldNode) -> str:
    return node.alias.value if node.alias else node.name.value


def _check_names(document: DocumentNode) -> None:
    for node, _ in nodes_of(document):
        if isinstance(node, FieldNode) and node.alias and len(node.alias.value) > LONGEST_NAME:
            raise InvalidInput(f"别名最长 {LONGEST_NAME} 个字符", field="query")


def _shaping_variables(document: DocumentNode) -> tuple[frozenset[str], frozenset[str]]:
    """The variables that are page sizes, and those that are ids of rows of any type."""
    sizes, ids = set[str](), set[str]()
    for node, _ in nodes_of(document):
        if isinstance(node, FieldNode):
            for argument in node.arguments or ():
                if argument.name.value in PAGE_ARGUMENTS:
                    sizes |= variables_in(argument.value).keys()
                elif node.name.value in ID_ROOTS:
                    ids |= variables_in(argument.value).keys()
    return frozenset(sizes), frozenset(ids)
