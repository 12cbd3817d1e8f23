"""Rules of form: labels, enumerations and the parts that every entity must have.

What these refuse cannot be taken apart into columns and relations, so they are asked first.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any

from tortoise.fields.base import Field
from tortoise.fields.data import CharEnumFieldInstance, FloatField
from tortoise.fields.relational import BackwardFKRelation, ManyToManyFieldInstance, RelationalField

from models.access import Access, Internal
from models.columns import KINDS
from models.contradictions import contradiction
from models.entity import Entity
from models.labels import Choice, Label
from models.page import Page

COLOURS = ("neutral", "info", "success", "warning", "danger")
HAN = re.compile(r"[\u3400-\u9fff]")


def labelled_docstring(entity: type[Entity]) -> Iterator[str]:
    """The docstring's first line names the entity in both languages."""
    first = (entity.__doc__ or "").strip().partition("\n")[0]
    if not is_label(first):
        yield contradiction(
            entity.__name__, f"the docstring begins with {first!r}", 'begin it with """中文 | English."""'
        )


def labelled_fields(entity: type[Entity]) -> Iterator[str]:
    """Every field says what it is in both languages."""
    for name, field in _declared(entity).items():
        if not is_label(field.description or ""):
            yield contradiction(
                f"{entity.__name__}.{name}", "it has no label", "write description='中文 | English'"
            )


def known_types(entity: type[Entity]) -> Iterator[str]:
    """Every column has a type that the product knows how to filter, show and write."""
    for name, field in _declared(entity).items():
        if isinstance(field, FloatField):
            yield contradiction(
                f"{entity.__name__}.{name}",
                "a float does not keep what was written",
                "write Money(...) for yuan, fields.DecimalField(...) for the rest",
            )
        elif not isinstance(field, (RelationalField, *(known for known, _ in KINDS))):
            yield contradiction(
                f"{entity.__name__}.{name}",
                f"there is no type for {type(field).__name__}",
                "use a field of KINDS in models/columns.py, or add this one there",
            )


def labelled_choices(entity: type[Entity]) -> Iterator[str]:
    """Enumerations are Choices, whose values are called as they are named, in colours that panels know."""
    for name, enumeration in choices(entity).items():
        where = f"{entity.__name__}.{name}"
        if not issubclass(enumeration, Choice):
            yield contradiction(
                where,
                f"the values of {enumeration.__name__} have no labels",
                f'write class {enumeration.__name__}(Choice) with OPEN = auto(), "待办 | Open"',
            )
            continue
        for member in enumeration:
            if member.value != member.name:
                yield contradiction(
                    f"{enumeration.__name__}.{member.name}",
                    f"its value is {member.value!r}",
                    f'write {member.name} = auto(), "{member.label}"',
                )
            if member.colour not in COLOURS:
                yield contradiction(
                    f"{enumeration.__name__}.{member.name}",
                    f"there is no colour {member.colour!r}",
                    f"write one of {', '.join(COLOURS)}",
                )


def declared_access(entity: type[Entity]) -> Iterator[str]:
    """Who may read it is said, even where that is nobody."""
    if not isinstance(getattr(entity, "access", None), Access | Internal):
        yield contradiction(
            entity.__name__,
            "it does not say who may read it",
            'write access = Access(read=(...)) or access = Internal("why nobody does")',
        )


def declared_page(entity: type[Entity]) -> Iterator[str]:
    """What the API shows has a page."""
    shown = not isinstance(getattr(entity, "access", None), Internal)
    if shown and not isinstance(getattr(entity, "page", None), Page):
        yield contradiction(
            entity.__name__, "it has no page", 'write page = Page(columns="...", title="...")'
        )


FORM_RULES: tuple[Callable[[type[Entity]], Iterator[str]], ...] = (
    labelled_docstring,
    labelled_fields,
    known_types,
    labelled_choices,
    declared_access,
    declared_page,
)


def choices(entity: type[Entity]) -> Mapping[str, type[Enum]]:
    """The enumerations of an entity by column."""
    return {
        name: field.enum_type
        for name, field in entity._meta.fields_map.items()
        if isinstance(field, CharEnumFieldInstance)
    }


def _declared(entity: type[Entity]) -> Mapping[str, Field[Any]]:
    """The fields as written: without the ways back and the columns that Tortoise adds for relations."""
    return {
        name: field
        for name, field in entity._meta.fields_map.items()
        if not isinstance(field, BackwardFKRelation)
        and not (isinstance(field, ManyToManyFieldInstance) and field._generated)
        and getattr(field, "reference", None) is None
    }


def is_label(text: str) -> bool:
    """Whether the text is ``中文 | English``, with Chinese in the Chinese half."""
    try:
        label = Label.parse(text)
    except ValueError:
        return False
    return bool(HAN.search(label.zh))
