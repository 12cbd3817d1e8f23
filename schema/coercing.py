"""Variables of a request -> values to bind, by coercers made once for a document.

A coercer also notes the *form* of what it saw: which keys are present, what is null, which words
of enumerations and booleans were given. That is all of a request's variables that can change the
statement; two requests of one form share one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLError,
    GraphQLFloat,
    GraphQLID,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    GraphQLString,
    OperationDefinitionNode,
    is_required_input_field,
    type_from_ast,
)
from graphql.utilities import value_from_ast_untyped

from models.errors import InvalidInput
from resolvers.binding import parse_id
from schema.scalars import parse_text

Form: TypeAlias = list[Any]
Coercer: TypeAlias = Callable[[Any, Form, str], Any]
INT_RANGE = range(-(2**31), 2**31)


@dataclass(frozen=True, slots=True)
class VariableOf:
    """A declared variable: how to read it, whether it must be there, what it is otherwise."""

    name: str
    coerce: Coercer
    required: bool
    has_default: bool
    default: Any
    shapes: bool
    """Whether its form can change the plan."""


def declared_variables(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    sizes: frozenset[str],
    ids: frozenset[str],
    only_values: frozenset[str],
) -> tuple[VariableOf, ...]:
    """The variables of an operation. ``sizes`` are page sizes, ``ids`` name rows of any type: both shape
    the statement. ``only_values`` do not, whatever is in them."""
    declared = []
    for definition in operation.variable_definitions or ():
        name = definition.variable.name.value
        type_ = type_from_ast(schema, definition.type)
        coerce = coercer(type_)
        if name in sizes:
            coerce = _noting(coerce, lambda value: value)
        elif name in ids:
            coerce = _noting(coerce, _types_of_ids)
        default = definition.default_value
        declared.append(
            VariableOf(
                name,
                coerce,
                required=isinstance(type_, GraphQLNonNull) and default is None,
                has_default=default is not None,
                default=None if default is None else value_from_ast_untyped(default),
                shapes=name not in only_values,
            )
        )
    return tuple(declared)


def coerce_variables(
    declared: tuple[VariableOf, ...], given: Mapping[str, Any]
) -> tuple[dict[str, Any], tuple[Any, ...]]:
    """The values by name, and their form.

    Raises:
        InvalidInput: naming the variable and the place in it, never the value.
    """
    values: dict[str, Any] = {}
    form: Form = []
    for variable in declared:
        name = variable.name
        noted: Form = form if variable.shapes else []
        if name in given:
            values[name] = variable.coerce(given[name], noted, name)
        elif variable.has_default:
            values[name] = variable.coerce(variable.default, noted, name)
        elif variable.required:
            raise InvalidInput(f"缺少变量 ${name}", field=name)
        else:
            noted.append(_ABSENT)
    return values, tuple(form)


_ABSENT = "absent"
_PRESENT = "given"


def coercer(type_: Any) -> Coercer:
    """What reads values of an input type."""
    if isinstance(type_, GraphQLNonNull):
        inner = coercer(type_.of_type)

        def coerce_present(value: Any, form: Form, path: str) -> Any:
            if value is None:
                raise InvalidInput(f"变量 ${path} 不能为 null", field=path)
            return inner(value, form, path)

        return coerce_present
    return _nullable(_MAKERS[_kind(type_)](type_))


def _kind(type_: Any) -> type:
    return next(kind for kind in _MAKERS if isinstance(type_, kind))


def _nullable(inner: Coercer) -> Coercer:
    def coerce(value: Any, form: Form, path: str) -> Any:
        if value is None:
            form.append(None)
            return None
        return inner(value, form, path)

    return coerce


def _list(type_: Any) -> Coercer:
    item = coercer(type_.of_type)
    leaf = not isinstance(_bare(type_.of_type), GraphQLInputObjectType)

    def coerce(value: Any, form: Form, path: str) -> Any:
        values = value if isinstance(value, list) else [value]
        # The length of a list of leaves is bound, not written: it shapes nothing.
        noted: Form = [] if leaf else form
        form.append(_PRESENT if leaf else len(values))
        return [item(element, noted, f"{path}.{index}") for index, element in enumerate(values)]

    return coerce


def _object(type_: GraphQLInputObjectType) -> Coercer:
    # Types refer to each other in circles: fields are read when a value first needs them.
    fields: dict[str, Coercer] = {}

    def coerce(value: Any, form: Form, path: str) -> Any:
        if not isinstance(value, dict):
            raise InvalidInput(f"变量 ${path} 应为输入对象", field=path)
        result = {}
        form.append(len(value))
        for name, inner in value.items():
            if name not in fields:
                if name not in type_.fields:
                    raise InvalidInput(f"变量 ${path} 没有字段 {name[:40]}", field=path)
                fields[name] = coercer(type_.fields[name].type)
            form.append(name)
            result[name] = fields[name](inner, form, f"{path}.{name}")
        for name, field in type_.fields.items():
            if is_required_input_field(field) and name not in result:
                raise InvalidInput(f"变量 ${path} 缺少字段 {name}", field=f"{path}.{name}")
        if type_.is_one_of and (len(result) != 1 or None in result.values()):
            raise InvalidInput(f"变量 ${path} 须恰好有一个字段", field=path)
        return result

    return coerce


def _enum(type_: GraphQLEnumType) -> Coercer:
    words = frozenset(type_.values)

    def coerce(value: Any, form: Form, path: str) -> Any:
        if not isinstance(value, str) or value not in words:
            raise InvalidInput(f"变量 ${path} 不是 {type_.name} 的取值", field=path)
        form.append(value)
        return value

    return coerce


def _text(value: Any, path: str) -> Any:
    try:
        return parse_text(value)
    except GraphQLError as error:
        raise InvalidInput(f"变量 ${path}：{error.message}", field=path) from None


def _id(value: Any, path: str) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    return _text(value, path)


def _int(value: Any, path: str) -> Any:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or value not in INT_RANGE:
        raise InvalidInput(f"变量 ${path} 应为 32 位整数", field=path)
    return value


def _float(value: Any, path: str) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InvalidInput(f"变量 ${path} 应为数字", field=path)
    return float(value)


_BUILT_IN: dict[str, Callable[[Any, str], Any]] = {
    GraphQLString.name: _text,
    GraphQLID.name: _id,
    GraphQLInt.name: _int,
    GraphQLFloat.name: _float,
}


def _scalar(type_: Any) -> Coercer:
    if type_.name == GraphQLBoolean.name:
        return _boolean
    read = _BUILT_IN.get(type_.name) or _custom(type_)

    def coerce(value: Any, form: Form, path: str) -> Any:
        result = read(value, path)
        form.append(_PRESENT)
        return result

    return coerce


def _boolean(value: Any, form: Form, path: str) -> Any:
    if not isinstance(value, bool):
        raise InvalidInput(f"变量 ${path} 应为 true 或 false", field=path)
    form.append(value)
    return value


def _custom(type_: Any) -> Callable[[Any, str], Any]:
    def read(value: Any, path: str) -> Any:
        try:
            return type_.parse_value(value)
        except GraphQLError as error:
            raise InvalidInput(f"变量 ${path}：{error.message}", field=path) from None

    return read


def _bare(type_: Any) -> Any:
    while isinstance(type_, GraphQLNonNull | GraphQLList):
        type_ = type_.of_type
    return type_


def _noting(inner: Coercer, note: Callable[[Any], Any]) -> Coercer:
    def coerce(value: Any, form: Form, path: str) -> Any:
        result = inner(value, form, path)
        form.append(note(result))
        return result

    return coerce


def _types_of_ids(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_types_of_ids, value))
    found = parse_id(value)
    return found[0] if found else None


_MAKERS: dict[type, Callable[[Any], Coercer]] = {
    GraphQLList: _list,
    GraphQLInputObjectType: _object,
    GraphQLEnumType: _enum,
    object: _scalar,
}
