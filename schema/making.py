"""Strawberry types made from values: what decorators do for classes written by hand."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, Optional, TypeAlias

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from models.labels import Choice

TypeKind: TypeAlias = Literal["type", "input", "one_of", "interface"]


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a field; ``of`` is the type in Python's words: ``Optional[int]``."""

    name: str
    of: str
    label: str


@dataclass(frozen=True, slots=True)
class FieldOf:
    """A field: its API name, its type in Python's words (``list[Enterprise]``), its label."""

    name: str
    of: str
    label: str
    arguments: tuple[Argument, ...] = ()


class Types:
    """All types of a schema by name; they refer to each other by name and may be made in any order."""

    def __init__(self, **known: Any) -> None:
        self.namespace: dict[str, Any] = {"Optional": Optional, **known}

    def make(
        self,
        kind: TypeKind,
        name: str,
        label: str,
        fields: Iterable[FieldOf],
        bases: tuple[type, ...] = (),
    ) -> type:
        """A type of the schema, once; its fields are read from ready JSON and have no resolvers."""
        if name in self.namespace:
            return self.namespace[name]  # type: ignore[no-any-return]
        attributes: dict[str, Any] = {"__annotations__": {}}
        for field in fields:
            # Words like "in", "or", "from" are fields of filters and keywords of Python.
            python_name = f"{field.name}_"
            attributes[python_name] = self._field(field, python_name, kind)
            attributes["__annotations__"][python_name] = field.of
        made = type(name, bases, attributes)
        match kind:
            case "type":
                made = strawberry.type(made, name=name, description=label)
            case "interface":
                made = strawberry.interface(made, name=name, description=label)
            case _:
                made = strawberry.input(made, name=name, description=label, one_of=kind == "one_of")
        for field in made.__strawberry_definition__.fields:  # type: ignore[attr-defined]
            if field.python_name in attributes["__annotations__"]:
                # Strawberry would look the names up in a module; ours are in the namespace.
                of = attributes["__annotations__"][field.python_name]
                field.type_annotation = StrawberryAnnotation(of, namespace=self.namespace)
        self.namespace[name] = made
        return made

    def _field(self, field: FieldOf, python_name: str, kind: TypeKind) -> StrawberryField:
        made = StrawberryField(
            python_name=python_name,
            graphql_name=field.name,
            description=field.label,
            default=strawberry.UNSET
            if kind in ("input", "one_of") and field.of.startswith("Optional")
            else _MISSING,
        )
        made.arguments = [
            StrawberryArgument(
                python_name=argument.name,
                graphql_name=argument.name,
                type_annotation=StrawberryAnnotation(argument.of, namespace=self.namespace),
                description=argument.label,
                default=strawberry.UNSET,
            )
            for argument in field.arguments
        ]
        return made

    def enum(self, choice: type[Choice]) -> str:
        """The name of an enumeration's type, made when first used."""
        name = choice.__name__
        if name not in self.namespace:
            label = (choice.__doc__ or name).strip().splitlines()[0].rstrip(".")
            self.words(name, label, {member.value: str(member.label) for member in choice})
        return name

    def words(self, name: str, label: str, values: dict[str, str]) -> str:
        """An enumeration of words with a label each."""
        members = {
            value: strawberry.enum_value(value, description=description)
            for value, description in values.items()
        }
        made: Any = Enum(name, members)  # type: ignore[misc]
        self.namespace[name] = strawberry.enum(made, name=name, description=label)
        return name


_MISSING: Any = StrawberryField().default
