"""Texts with ``{fields}`` of a row in them, as administrators write them for notification rules."""

from string import Formatter

from models.columns import Anatomy, Kind
from models.naming import camel

SPEAKABLE = frozenset(Kind) - {Kind.JSON, Kind.BYTES, Kind.TEXTS, Kind.FILE}


def speakable(shape: Anatomy) -> frozenset[str]:
    """The fields of an entity that a text may name: its plain columns, and what names its related rows."""
    columns = {camel(column.name) for column in shape.shown if column.kind in SPEAKABLE}
    return frozenset(columns | {camel(r.name) for r in shape.relations.values() if not r.many}) - {"id"}


def fields_in(text: str) -> tuple[str, ...]:
    """The fields that the text names, once each.

    >>> fields_in("{no} {title}：请尽快办理 {no}")
    ('no', 'title')

    Raises:
        ValueError: a brace stands alone, or something else than a name stands between two.
    """
    found: dict[str, None] = {}
    for _, name, form, conversion in Formatter().parse(text):
        if name is None:
            continue
        if not name.isidentifier() or form or conversion:
            raise ValueError(f"{{{name}}}")
        found[name] = None
    return tuple(found)
