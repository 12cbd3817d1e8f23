"""A parsed operation and its variables -> what is asked, free of GraphQL.

Fragments are unfolded, directives decided, selections of one response key merged. Values that a
variable brings stay variables, so that the plan can be used again; see ``schema.coercing``.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from graphql import (
    DirectiveNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    value_from_ast,
)

from models.errors import InvalidInput
from resolvers.asked import Argument, Field
from resolvers.plan import Constant, Several, Variable
from schema.scalars import parse_text

_ABSENT = object()
_NULL = Constant(None)


class Selecting:
    """Reads the selections of one operation for one set of variables."""

    def __init__(
        self,
        schema: GraphQLSchema,
        fragments: Mapping[str, FragmentDefinitionNode],
        variables: Mapping[str, Any],
        shaping: frozenset[str],
    ) -> None:
        self.schema, self.fragments = schema, fragments
        self.variables, self.shaping = variables, shaping

    def roots(
        self, selections: SelectionSetNode, root: GraphQLObjectType
    ) -> Iterator[tuple[str, list[FieldNode]]]:
        """The root fields by response key, merged, in order; their selections still unread."""
        return iter(self._collect([selections], root).items())

    def field(
        self, nodes: list[FieldNode], parent: GraphQLNamedType, runtime: GraphQLObjectType | None = None
    ) -> Field:
        """A field with all its selections; ``runtime`` is the type of an abstract field's row."""
        node = nodes[0]
        alias = node.alias.value if node.alias else node.name.value
        if node.name.value == "__typename":
            return Field("__typename", alias)
        definition = parent.fields[node.name.value]  # type: ignore[attr-defined]
        inner = runtime or get_named_type(definition.type)
        sets = [n.selection_set for n in nodes if n.selection_set]
        return Field(
            node.name.value,
            alias,
            self._arguments(node, definition.args),
            tuple(self.field(found, inner) for found in self._collect(sets, inner).values()) if sets else (),
        )

    def argument(self, node: FieldNode, parent: GraphQLNamedType, name: str) -> Argument | None:
        """One argument of a field, None when it is absent."""
        return self.arguments(node, parent).get(name)

    def arguments(self, node: FieldNode, parent: GraphQLNamedType) -> dict[str, Argument]:
        """All arguments of a field that are present."""
        definition = parent.fields[node.name.value]  # type: ignore[attr-defined]
        return self._arguments(node, definition.args)

    # --- selections ----------------------------------------------------------------------------

    def _collect(
        self, sets: Iterable[SelectionSetNode], parent: GraphQLNamedType
    ) -> dict[str, list[FieldNode]]:
        found: dict[str, list[FieldNode]] = {}
        visited: set[str] = set()
        for selections in sets:
            self._gather(selections, parent, found, visited)
        return found

    def _gather(
        self,
        selections: SelectionSetNode,
        parent: GraphQLNamedType,
        found: dict[str, list[FieldNode]],
        visited: set[str],
    ) -> None:
        for selection in selections.selections:
            if not self._included(selection.directives or ()):
                continue
            if isinstance(selection, FieldNode):
                key = selection.alias.value if selection.alias else selection.name.value
                found.setdefault(key, []).append(selection)
            elif isinstance(selection, InlineFragmentNode):
                condition = selection.type_condition
                if condition is None or self._applies(condition.name.value, parent):
                    self._gather(selection.selection_set, parent, found, visited)
            elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in visited:
                # A fragment adds nothing the second time: the walk stays linear.
                visited.add(selection.name.value)
                fragment = self.fragments[selection.name.value]
                if self._applies(fragment.type_condition.name.value, parent):
                    self._gather(fragment.selection_set, parent, found, visited)

    def _applies(self, condition: str, parent: GraphQLNamedType) -> bool:
        if condition == parent.name:
            return True
        abstract = self.schema.get_type(condition)
        return (
            isinstance(abstract, GraphQLInterfaceType)
            and isinstance(parent, GraphQLObjectType)
            and self.schema.is_sub_type(abstract, parent)
        )

    def _included(self, directives: Iterable[DirectiveNode]) -> bool:
        for directive in directives:
            name = directive.name.value
            if name in ("skip", "include"):
                (condition,) = directive.arguments or ()
                value = condition.value
                given = self._argument(value, GraphQLNonNull(GraphQLBoolean)).value
                if given is (name == "skip"):
                    return False
        return True

    # --- arguments -----------------------------------------------------------------------------

    def _arguments(self, node: FieldNode, definitions: Mapping[str, Any]) -> dict[str, Argument]:
        found: dict[str, Argument] = {}
        for argument in node.arguments or ():
            value = self._argument(argument.value, definitions[argument.name.value].type)
            if value is not _ABSENT:
                found[argument.name.value] = value
        return found

    def _argument(self, node: Any, type_: Any) -> Any:
        if isinstance(type_, GraphQLNonNull):
            value = self._argument(node, type_.of_type)
            # Validation lets a nullable variable with a default stand here; a request may still null it.
            if value == _NULL:
                raise InvalidInput(f"变量 ${node.name.value} 在此处不能为 null", field=node.name.value)
            return value
        if isinstance(node, VariableNode):
            name = node.name.value
            if name not in self.variables:
                return _ABSENT
            return self._variable((name,), self.variables[name], type_)
        if isinstance(node, NullValueNode):
            return Constant(None)
        if isinstance(type_, GraphQLList):
            nodes = node.values if isinstance(node, ListValueNode) else (node,)
            items = [self._argument(item, type_.of_type) for item in nodes]
            if isinstance(get_named_type(type_), GraphQLInputObjectType):
                return tuple(items)
            return self._listed(items)
        if isinstance(type_, GraphQLInputObjectType) and isinstance(node, ObjectValueNode):
            pairs = (
                (f.name.value, self._argument(f.value, type_.fields[f.name.value].type)) for f in node.fields
            )
            return {name: value for name, value in pairs if value is not _ABSENT}
        if isinstance(type_, GraphQLEnumType):
            return Constant(node.value)
        # Inside a literal of any JSON value, variables stand where GraphQL does not see them.
        value = value_from_ast(node, type_, dict(self.variables))
        return Constant(parse_text(value) if isinstance(value, str) else value)

    @staticmethod
    def _listed(items: list[Any]) -> Any:
        items = [Constant(None) if item is _ABSENT else item for item in items]
        if all(isinstance(item, Constant) for item in items):
            return Constant(tuple(item.value for item in items))
        return Several(tuple(items))

    def _variable(self, path: tuple[str | int, ...], value: Any, type_: Any) -> Any:
        if isinstance(type_, GraphQLNonNull):
            return self._variable(path, value, type_.of_type)
        if value is None:
            return Constant(None)
        if isinstance(type_, GraphQLList):
            if path[0] in self.shaping:
                return tuple(Variable((*path, index)) for index in range(len(value)))
            if not isinstance(get_named_type(type_), GraphQLInputObjectType):
                return Variable(path)
            return tuple(self._variable((*path, i), item, type_.of_type) for i, item in enumerate(value))
        if isinstance(type_, GraphQLInputObjectType):
            return {
                name: self._variable((*path, name), inner, type_.fields[name].type)
                for name, inner in value.items()
            }
        if isinstance(type_, GraphQLEnumType) or type_ is GraphQLBoolean or type_.name == "Boolean":
            return Constant(value)
        if path[0] in self.shaping and type_.name == "Int":
            return Constant(value)
        return Variable(path)
