"""What one document may ask for: figures, and the checks that cost less than the work they save.

In order, each only after the one before has passed: the text (length, tokens, comments), the
shape of the document (counts, depth, aliases), its cost for the variables of this request. The
first two depend on the document alone and are done once for it; see ``schema.weighing``.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
)

from models.access import Role, ViewerShape
from models.errors import Forbidden, InvalidInput, QueryTooComplex
from schema.weighing import Cost, Weight, cut, nodes_of, weigh


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The most that one request may ask for. The defaults are those of a signed-in person."""

    source_chars: int = 20_000
    tokens: int = 1_000
    """Validation is quadratic in them at worst: 1,000 cost 135 ms, 5,000 cost 1.6 s."""
    comments: int = 50
    depth: int = 10
    introspection_depth: int = 16
    """For operations that ask only for the schema: the query of every tool is 13 deep."""
    aliases: int = 30
    query_roots: int = 20
    mutation_roots: int = 5
    directives: int = 50
    operations: int = 5
    fragments: int = 50
    variables: int = 100
    literal_depth: int = 30
    literal_number_chars: int = 40
    page_size: int = 100
    default_page_size: int = 20
    unsized_list: int = 2
    """What a list is taken to hold that is not paged and names no ids: only declarations, never rows."""
    cost: int = 5_000
    variable_depth: int = 30
    variable_values: int = 20_000
    list_values: int = 1_000
    rows_changed: int = 100
    """By one request, through bulk mutations; in the words of ``schema.mutations``."""
    steps: int = 10_000
    """Selections looked at while weighing: a bound on the check itself, far above any real document."""


LIMITS = Limits()

BUDGETS: dict[Role, int] = {
    Role.PUBLIC: 1_000,
    Role.ENTERPRISE_ADMIN: 2_000,
    Role.ENTERPRISE_MEMBER: 2_000,
    Role.BANK: 2_000,
}
"""What one request of a role may cost, where that is not ``Limits.cost``."""


def budget(shape: ViewerShape, limits: Limits) -> int:
    """What one request of this kind of viewer may cost: the most that one of its roles may."""
    return max((min(BUDGETS.get(role, limits.cost), limits.cost) for role in shape), default=limits.cost)


# One token or comment a match, nothing twice: the loops are possessive and the closing quotes optional.
LEXEME = re.compile(
    r'(?P<block>"""(?:[^"\\]++|\\"""|\\|"(?!""))*+(?:""")?)'
    r'|(?P<text>"(?:[^"\\\n\r]++|\\.)*+"?)'
    r"|(?P<comment>\#[^\n\r]*+)"
    r"|(?P<word>[A-Za-z0-9_.+-]++)"
    r"|(?P<mark>[^\s,\ufeff])"
)


def check_source(text: str, limits: Limits = LIMITS) -> None:
    """Refuse a document that is too long to be worth parsing, in one pass that stops at the limit.

    Raises:
        QueryTooComplex: more characters, tokens or comments than allowed.
        InvalidInput: a NUL character.
    """
    if len(text) > limits.source_chars:
        raise QueryTooComplex(f"查询文本过长，上限为 {limits.source_chars} 个字符")
    if "\0" in text:
        raise InvalidInput("文本中不能含有空字符 (U+0000)")
    tokens = comments = 0
    for lexeme in LEXEME.finditer(text):
        if lexeme.lastgroup == "comment":
            comments += 1
            if comments > limits.comments:
                raise QueryTooComplex(f"查询中的注释过多，上限为 {limits.comments} 条")
        else:
            tokens += 1
            if tokens > limits.tokens:
                raise QueryTooComplex(f"查询过长，上限为 {limits.tokens} 个词")


def check_variables(variables: Mapping[str, Any], limits: Limits = LIMITS) -> None:
    """Refuse variables that hold too much or nest too deep.

    Raises:
        InvalidInput: naming the variable, never its value.
    """
    if len(variables) > limits.variables:
        raise InvalidInput(f"变量过多，上限为 {limits.variables} 个")
    values = 0
    for name, given in variables.items():
        if type(given) is not list and type(given) is not dict:
            values += 1
            continue
        pending = [(given, 1)]
        while pending:
            part, depth = pending.pop()
            values += 1
            parts: Any = ()
            if type(part) is list:
                if len(part) > limits.list_values:
                    raise InvalidInput(
                        f"变量 ${cut(name)} 的列表过长，上限为 {limits.list_values} 项", field=cut(name)
                    )
                parts = part
            elif type(part) is dict:
                parts = part.values()
            if parts and depth > limits.variable_depth:
                raise InvalidInput(
                    f"变量 ${cut(name)} 嵌套过深，上限为 {limits.variable_depth} 层", field=cut(name)
                )
            # Counted before they are stored: the list of what is pending is bounded too.
            if values + len(pending) + len(parts) > limits.variable_values:
                raise InvalidInput(f"变量 ${cut(name)} 的内容过多，请分批提交", field=cut(name))
            pending.extend((inner, depth + 1) for inner in parts)


def check_shape(
    document: DocumentNode, schema: GraphQLSchema, operation: OperationDefinitionNode, limits: Limits = LIMITS
) -> Weight:
    """Everything about a document that no variable changes; done once for a document and operation.

    Safe on a document that has not been validated: what is unknown weighs as if it existed, and a
    cycle of fragments weighs nothing, because validation names these faults better.

    Raises:
        QueryTooComplex: more of something countable than allowed, or deeper.
        InvalidInput: a page size out of range, a number too long or a NUL written in the document.
    """
    _check_counts(document, operation, limits)
    _check_unfolding(document, operation, limits)
    return weigh(document, schema, operation, limits)


def check_document(
    document: DocumentNode,
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    variables: Mapping[str, Any],
    limits: Limits = LIMITS,
) -> Cost:
    """The cost of one operation with these variables; both halves of the check for a document not kept.

    Raises:
        QueryTooComplex, InvalidInput: as ``check_shape``, ``check_variables`` and ``Weight.cost``.
    """
    weight = check_shape(document, schema, operation, limits)
    check_variables(variables, limits)
    return weight.cost(variables, limits.cost)


def check_introspection(document: DocumentNode, *, allowed: bool) -> None:
    """Refuse ``__schema`` and ``__type`` to whoever may not read the schema; ``__typename`` is free.

    Raises:
        Forbidden: they are asked for and not allowed.
    """
    if not allowed and any(
        node.kind == "field" and node.name.value in {"__schema", "__type"} for node, _ in nodes_of(document)
    ):
        raise Forbidden("无权查询接口结构 (introspection)")


def _check_counts(document: DocumentNode, operation: OperationDefinitionNode, limits: Limits) -> None:
    found = {"operation_definition": 0, "fragment_definition": 0, "directive": 0}
    for node, nesting in nodes_of(document):
        kind = node.kind
        if kind in found:
            found[kind] += 1
        elif kind == "string_value" and "\0" in node.value:
            raise InvalidInput("文本中不能含有空字符 (U+0000)")
        elif kind in {"int_value", "float_value"} and len(node.value) > limits.literal_number_chars:
            raise InvalidInput(f"数字过长，上限为 {limits.literal_number_chars} 个字符")
        if nesting > limits.literal_depth:
            raise QueryTooComplex(f"参数值嵌套过深，上限为 {limits.literal_depth} 层")
    counts = (
        ("操作", found["operation_definition"], limits.operations),
        ("片段", found["fragment_definition"], limits.fragments),
        ("指令", found["directive"], limits.directives),
        ("变量", len(operation.variable_definitions or ()), limits.variables),
    )
    for what, count, most in counts:
        if count > most:
            raise QueryTooComplex(f"查询中的{what}过多：{count} 个，上限为 {most} 个")


def _check_unfolding(document: DocumentNode, operation: OperationDefinitionNode, limits: Limits) -> None:
    """Refuse fragments that spread each other without measure: merged they would cost nothing here, but
    whoever meets such a document again (a proxy, a log reader) may not merge. Each is counted once."""
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    spreads: dict[str, int | None] = {}

    def unfolded(definition: Node) -> int:
        total = 0
        for node, _ in nodes_of(definition):
            if isinstance(node, FragmentSpreadNode):
                name = node.name.value
                if name not in spreads and name in fragments:
                    spreads[name] = None  # being counted: a cycle, for validation to name
                    spreads[name] = unfolded(fragments[name])
                total += 1 + (spreads.get(name) or 0)
        return total

    if unfolded(operation) > limits.steps:
        raise QueryTooComplex("片段相互引用过多，展开后的查询过大")
