"""What a request asks for, free of GraphQL: fields with arguments whose leaves are values to bind."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from models.access import ViewerShape
from resolvers.plan import Constant, Several, Variable

Leaf: TypeAlias = Constant | Variable | Several
Argument: TypeAlias = Leaf | Mapping[str, "Argument"] | tuple["Argument", ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a selection, merged over all places where the response key was asked for.

    Whatever shapes the statement (page sizes, directions, the presence of keys) is a Constant or
    structure; everything else may be a Variable.
    """

    name: str
    alias: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    selections: tuple["Field", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLimits:
    """How much one page may hold."""

    default_page: int = 20
    largest_page: int = 100
    largest_offset: int = 10_000
    most_order_terms: int = 5


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks, as a kind of viewer, and what a page may hold: what every step of planning needs."""

    shape: ViewerShape
    limits: PageLimits
