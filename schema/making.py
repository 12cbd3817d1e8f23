"""Strawberry types made from values: what decorators do for classes written by hand."""

import builtins
import re
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
    default: Any = strawberry.UNSET


@dataclass(frozen=True, slots=True)
class FieldOf:
    """A field: its API name, its type in Python's words (``list[Enterprise]``), its label."""

    name: str
    of: str
    label: str
    arguments: tuple[Argument, ...] = ()


class Known(StrawberryAnnotation):
    """An annotation that is evaluated once for all fields that say the same, and not before it can be.

    Strawberry asks for the type of a field again and again while its class is made, and parses the
    words anew each time: with fifty thousand fields that was half of the start.
    """

    __slots__ = ("types",)

    def __init__(self, annotation: str, types: "Types") -> None:
        super().__init__(annotation, namespace=types.namespace)
        self.types = types

    def evaluate(self) -> type:
        """The type in words, as soon as all its words are known.

        Raises:
            NameError: some are not yet; Strawberry asks again later.
        """
        words = str(self.raw_annotation)
        found = self.types.evaluated.get(words)
        if found is None:
            if unknown := [name for name in NAME.findall(words) if not self.types.knows(name)]:
                raise NameError(unknown[0])
            found = self.types.evaluated[words] = super().evaluate()
        return found


NAME = re.compile(r"\w+")


class Types:
    """All types of a schema by name; they refer to each other by name and may be made in any order."""

    def __init__(self, **known: Any) -> None:
        self.namespace: dict[str, Any] = {"Optional": Optional, **known}
        self.evaluated: dict[str, Any] = {}

    def knows(self, name: str) -> bool:
        """Whether the word can be part of a type by now."""
        return name in self.namespace or hasattr(builtins, name)

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
            # Words would be looked up in a module; ours are in the namespace.
            attributes["__annotations__"][python_name] = Known(field.of, self)
        made = type(name, bases, attributes)
        match kind:
            case "type":
                made = strawberry.type(made, name=name, description=label)
            case "interface":
                made = strawberry.interface(made, name=name, description=label)
            case _:
                made = strawberry.input(made, name=name, description=label, one_of=kind == "one_of")
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
                type_annotation=Known(argument.of, self),
                description=argument.label,
                default=argument.default,
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
