"""What the database is asked before and after a change, written once for a deed and a kind of viewer."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from models.access import Grant, Role, ViewerShape
from models.columns import anatomy
from models.entity import Entity
from resolvers import rules
from resolvers.binding import Binder, binders
from resolvers.deeds import Deed, Verb
from resolvers.expressions import CITY
from resolvers.parameters import REFERENCE_STAMP
from resolvers.plan import TRUE, Condition, OfViewer, Operand, Source
from resolvers.sql import Writer
from resolvers.stamp import STAMP
from resolvers.verdicts import Question, questions
from resolvers.writing_sql import judging, locking, resolving

KEPT = 2_000
"""So many statements of each sort are kept; the longest unused make room."""


class Asking(NamedTuple):
    """The statement that comes first, its values, and what its verdicts answer."""

    sql: str
    binders: tuple[Binder, ...]
    roles: tuple[Role, ...]
    grants: tuple[Grant, ...]
    questions: tuple[Question, ...]


@lru_cache(maxsize=KEPT)
def first_statement(
    deed: Deed, shape: ViewerShape, named: tuple[type[Entity], ...], *, is_system: bool
) -> Asking:
    """What is asked before a change; ``named`` are the entities of the rows that its inputs name.

    Bounded, because who writes decides how many rows a request names, and in which order.
    """
    entity, writer = deed.entity, Writer()
    facts = {
        "stamp": STAMP.format(session=writer.parameters.add(Operand(OfViewer("session", None), "uuid"))),
        "reference": REFERENCE_STAMP.format(city=writer.parameters.add(CITY)),
    }
    targets = [open_source(target) if is_system else rules.source(target, shape) for target in named]
    if deed.creates:
        sql = resolving(targets, facts, writer)
        return Asking(sql, binders(writer.parameters.operands), (), (), ())
    roles = roles_of(deed.grants, shape)
    grants = deed.grants if deed.verb is Verb.UPDATE else ()
    asked = questions(entity, deed.action, shape) if deed.action else ()
    if is_system:
        asked = tuple(each for each in asked if each.name not in ("grant", "separation"))
    conditions: list[Condition] = [rules.covered(entity, deed.grants, frozenset({role})) for role in roles]
    conditions += [rules.covered(entity, (grant,), shape) for grant in grants]
    conditions += [each.holds for each in asked]
    source = open_source(entity) if is_system else rules.source(entity, shape)
    sql = locking(source, conditions, targets, facts, writer)
    return Asking(sql, binders(writer.parameters.operands), roles, grants, asked)


def roles_of(grants: Iterable[Grant], shape: ViewerShape) -> tuple[Role, ...]:
    """The viewer's roles that hold any of the grants."""
    held = frozenset[Role]().union(*(grant.roles for grant in grants)) & shape
    return tuple(sorted(held))


def open_source(entity: type[Entity]) -> Source:
    """All rows of the entity, for the system and for what is judged afterwards."""
    return Source(shape=anatomy(entity), allowed=TRUE)


@lru_cache(maxsize=KEPT)
def judgement(
    entity: type[Entity], grants: tuple[Grant, ...], shape: ViewerShape
) -> tuple[tuple[Role, ...], str, tuple[Binder, ...]]:
    """What is asked after rows were made or changed: by which of the viewer's roles they may be so."""
    roles, writer = roles_of(grants, shape), Writer()
    conditions = [rules.covered(entity, grants, frozenset({role})) for role in roles]
    sql = judging(open_source(entity), conditions, writer)
    return roles, sql, binders(writer.parameters.operands)
