"""Parts of documents: the root fields of an operation, what variables they use, and a part as a document."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    Node,
    OperationDefinitionNode,
    VariableNode,
)
from graphql.language import SelectionSetNode, print_ast

from schema.weighing import nodes_of

Fragments = Mapping[str, FragmentDefinitionNode]


def variables_in(node: Node) -> Counter[str]:
    """The variables that are used in a part of a document, and how often."""
    return Counter(inner.name.value for inner, _ in nodes_of(node) if isinstance(inner, VariableNode))


def root_fields(operation: OperationDefinitionNode, fragments: Fragments) -> Iterator[FieldNode]:
    """All root fields of an operation, also those that directives may leave out; each once."""
    entered: set[str] = set()
    pending = [operation.selection_set]
    while pending:
        for selection in pending.pop().selections:
            if isinstance(selection, FieldNode):
                yield selection
            elif isinstance(selection, InlineFragmentNode):
                pending.append(selection.selection_set)
            elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in entered:
                entered.add(selection.name.value)
                pending.append(fragments[selection.name.value].selection_set)


def only_values(operation: OperationDefinitionNode, fragments: Fragments) -> frozenset[str]:
    """The variables that are nothing but arguments of root fields: no selection depends on them."""
    everywhere = sum(
        (variables_in(part) for part in (operation.selection_set, *fragments.values())), Counter[str]()
    )
    given = sum(
        (
            variables_in(argument.value)
            for field in root_fields(operation, fragments)
            for argument in field.arguments or ()
        ),
        Counter[str](),
    )
    return frozenset(name for name, times in given.items() if everywhere[name] == times)


def excerpt(operation: OperationDefinitionNode, fragments: Fragments, nodes: Sequence[FieldNode]) -> str:
    """These root fields of an operation as a document of its own, with all that it needs."""
    used, pending = dict[str, FragmentDefinitionNode](), list[Node](nodes)
    while pending:
        for name in _fragments_in(pending.pop()) - used.keys():
            used[name] = fragments[name]
            pending.append(used[name])
    variables = set[str]().union(*(variables_in(node) for node in [*nodes, *used.values()]))
    part = OperationDefinitionNode(
        operation=operation.operation,
        variable_definitions=tuple(
            d for d in operation.variable_definitions or () if d.variable.name.value in variables
        ),
        directives=(),
        selection_set=SelectionSetNode(selections=tuple(nodes)),
    )
    return "\n".join(map(print_ast, [part, *used.values()]))


def _fragments_in(node: Node) -> set[str]:
    return {inner.name.value for inner, _ in nodes_of(node) if isinstance(inner, FragmentSpreadNode)}
