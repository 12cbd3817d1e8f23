"""Why somebody can or cannot see a row: every grant, and every condition of it, judged for that person.

Nothing of the row is told but which conditions hold. Rows that are withheld (sealed, protected, a
person's own) answer as if they did not exist.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from tortoise.exceptions import ValidationError

from models import clock
from models.access import Access, Grant, Role, Viewer
from models.columns import anatomy
from models.entities import ENTITIES
from models.entities.person import PEOPLE_OF_OUR_UNITS, User
from models.entities.session import Session
from models.entity import Entity
from models.errors import Forbidden, NotFound
from models.grants import SYS_ADMIN
from models.plain_words import heading
from models.predicates import All, Any_, Compare, Exists, Not, Predicate, Visible
from resolvers import rules
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record_alone
from resolvers.binding import binders, opaque_id, parse_id
from resolvers.explaining import covering_grants
from resolvers.looking import Origin, refuse_changes
from resolvers.plan import TRUE, Condition, Constant, Has, Operand, Source, Test
from resolvers.reading import Connection
from resolvers.sql import Writer
from resolvers.viewers import viewer_as

ACTION = "INSPECT_ACCESS"
UNKNOWN = "不存在或无权查看"
DEEPEST = 6
"""So many levels of conditions are told; deeper ones are judged with the level above."""

NUMBERS, LONGEST_NUMBER = frozenset({"no", "uscc"}), 40
"""The natural keys by which people speak of rows."""

WITHOUT_CONTENT = frozenset({Role.SYS_ADMIN, Role.SECURITY_AUDITOR})
"""Who inspects rows that they cannot read themselves."""
ASKED_ABOUT = (
    SYS_ADMIN,
    Grant(frozenset({Role.SECURITY_AUDITOR}), "安全审计员可核查任何人的权限"),
    PEOPLE_OF_OUR_UNITS,
)
"""Of whom each inspector may ask; a county's administrator, of the people of the county's units."""


@dataclass(frozen=True, slots=True)
class ConditionFound:
    """A condition of a grant, and whether it holds; ``depth`` says below which one it stands."""

    depth: int
    text: str
    rule: str
    holds: bool


@dataclass(frozen=True, slots=True)
class GrantFound:
    """A grant, and whether it lets the person; ``role`` is theirs, or None where none matches."""

    roles: tuple[Role, ...]
    role: Role | None
    reason: str
    rule: str
    holds: bool
    conditions: tuple[ConditionFound, ...] = ()


@dataclass(frozen=True, slots=True)
class MaskFound:
    """Columns that are masked for some, and whether they are for the person."""

    columns: tuple[str, ...]
    how: str
    is_clear: bool
    is_on_request: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What came of it; of a row that is not told of, nothing but that."""

    person: str
    roles: tuple[str, ...]
    notes: tuple[str, ...]
    entity: type[Entity] | None = None
    is_visible: bool = False
    grants: tuple[GrantFound, ...] = ()
    masks: tuple[MaskFound, ...] = ()


async def inspect(rows: Connection, viewer: Viewer, row_id: str, user_id: str, origin: Origin) -> Inspection:
    """Why the person can or cannot see the row; on record.

    Raises:
        Forbidden: neither the system administrator nor the security auditor nor a county's asks.
        NotFound: no such person, or none of whom the viewer may ask.
        RuleBroken: VIEW_ONLY, asked with another's eyes.
    """
    refuse_changes(viewer)
    if not viewer.shape & (WITHOUT_CONTENT | {Role.COUNTY_ADMIN}):
        raise Forbidden
    person_id = await _person(rows, viewer, user_id)
    row_id = await _named(row_id, viewer.city_id)
    found = parse_id(row_id)
    entity = next((each for each in ENTITIES if found and each.__name__ == found[0]), None)
    whom = await viewer_as(None, person_id)
    judged = None
    if found and entity and isinstance(entity.access, Access) and await _may_ask(rows, viewer, row_id):
        judged = await _judged(rows, entity, found[1], whom or await _nobody(person_id))
    await record_alone([_entry(viewer, row_id if found else None, user_id, origin, judged)], viewer.city_id)
    account: Any = await User.get(id=person_id)
    return Inspection(
        person=account.display_name,
        roles=tuple(role.label for role in whom.held) if whom else (),
        notes=tuple([note async for note in _notes(account, whom)]),
        **(judged or {}),
    )


# --- who asks, about whom -----------------------------------------------------------------------


async def _person(rows: Connection, viewer: Viewer, user_id: str) -> UUID:
    found = parse_id(user_id)
    if found is None or found[0] != User.__name__:
        raise NotFound(field="user")
    about = rules.covered(User, ASKED_ABOUT, viewer.shape)
    verdicts = await _verdicts(rows, User, found[1], [rules.readable(User, viewer.shape), about], viewer)
    if verdicts is None or not all(verdicts):
        raise NotFound(field="user")
    return found[1]


async def _named(name: str, city_id: int) -> str:
    """The id of the row that a business number names; anything else as it is."""
    name = name.strip()
    if parse_id(name) is not None or not 0 < len(name) <= LONGEST_NUMBER:
        return name
    for entity in ENTITIES:
        for key in NUMBERS & set(entity.natural_keys) if isinstance(entity.access, Access) else ():
            rows: Any = entity.filter(city_id=city_id, deleted_at=None, **{key: name})
            try:
                ids = await rows.values_list("id", flat=True)
            except ValidationError:
                continue  # it is not even the form of such a number
            if ids:
                return opaque_id(entity.__name__, ids[0])
    return name


async def _may_ask(rows: Connection, viewer: Viewer, row_id: str) -> bool:
    """Who reads rows of the business asks about those that they read, and no others."""
    if viewer.shape & WITHOUT_CONTENT:
        return True
    return bool(await covering_grants(rows, viewer, row_id, verb="read"))


async def _nobody(user_id: UUID) -> Viewer:
    """The person of an account that is not active: without a role."""
    account: Any = await User.get(id=user_id)
    return Viewer(user_id, account.username, account.display_name, account.city_id, frozenset())


async def _notes(account: Any, whom: Viewer | None) -> Any:
    """What keeps a person from their rows, whatever the rules say."""
    if whom is None:
        yield "该账号未启用，不能登录"
    elif account.must_change_password:
        yield "该账号须先修改初始口令，此前看不到任何数据"
    elif not whom.held:
        yield "该人员今天没有有效的角色"
    running = Session.filter(
        user_id=account.id, ended_at=None, expires_at__gt=datetime.now(UTC), acting_grant_id__not_isnull=True
    )
    if await running.exists():
        yield "该人员有会话只启用了其中一项角色，在该会话中看到的更少"


def _entry(viewer: Viewer, row_id: str | None, user_id: str, origin: Origin, judged: Any) -> AuditEntry:
    return AuditEntry(
        seq=0,  # numbered when it is sealed
        at=clock.now(),
        actor_id=viewer.user_id,
        role_grant_id=viewer.held[0].grant_id if viewer.held else None,
        ip=origin.ip,
        client=origin.client,
        action=ACTION,
        entity=row_id.partition("_")[0] if row_id else None,
        subject=row_id,
        fields_viewed=[user_id],
        success=judged is not None,
        request_id=origin.request_id,
    )


# --- what holds ---------------------------------------------------------------------------------


@dataclass(slots=True)
class _Asked:
    """The conditions of one statement, in order; each question remembers its place."""

    questions: list[Condition] = field(default_factory=list)

    def put(self, condition: Condition) -> int:
        self.questions.append(condition)
        return len(self.questions) - 1


@dataclass(frozen=True, slots=True)
class _Node:
    depth: int
    text: str
    rule: str
    place: int


Wrap = Callable[[Condition], Condition]


async def _judged(rows: Connection, entity: type[Entity], key: UUID, whom: Viewer) -> dict[str, Any] | None:
    """The parts of an inspection that the row decides; None for one that is not told of."""
    access, asked = entity.access, _Asked()
    assert isinstance(access, Access)  # noqa: S101 - whoever calls has looked
    grants: list[tuple[Grant, Role | None, tuple[_Node, ...]]] = []
    for grant in access.read:
        matching = sorted(grant.roles & whom.shape)
        grants += [(grant, role, tuple(_Taking(asked, role).apart(entity, grant.rows))) for role in matching]
        if not matching:
            grants.append((grant, None, ()))
    masks = [
        (mask, [_places(entity, each, whom, asked) for each in (mask.clear_for, mask.on_request)])
        for mask in access.masks
    ]
    held = await _verdicts(rows, entity, key, asked.questions, whom)
    if held is None:
        return None
    told = tuple(_told(grant, role, nodes, held) for grant, role, nodes in grants)
    labels = {name: column.label.zh for name, column in anatomy(entity).columns.items()}
    return {
        "entity": entity,
        "is_visible": any(each.holds for each in told),
        "grants": told,
        "masks": tuple(
            MaskFound(
                columns=tuple(labels[name] for name in mask.names),
                how=mask.how.label.zh,
                is_clear=any(held[place] for _, place in clear),
                is_on_request=any(held[place] for _, place in on_request),
                reasons=tuple(dict.fromkeys(each.reason for each, place in clear if held[place])),
            )
            for mask, (clear, on_request) in masks
        ),
    }


def _told(grant: Grant, role: Role | None, nodes: tuple[_Node, ...], held: list[bool]) -> GrantFound:
    return GrantFound(
        roles=tuple(sorted(grant.roles)),
        role=role,
        reason=grant.reason,
        rule=str(grant.rows),
        holds=bool(nodes) and held[nodes[0].place],
        conditions=tuple(ConditionFound(n.depth, n.text, n.rule, held[n.place]) for n in nodes),
    )


def _places(
    entity: type[Entity], grants: tuple[Grant, ...], whom: Viewer, asked: _Asked
) -> list[tuple[Grant, int]]:
    return [(each, asked.put(rules.covered(entity, (each,), whom.shape))) for each in grants]


@dataclass(frozen=True, slots=True)
class _Taking:
    """Takes a rule apart for one role; every part becomes a question about the row."""

    asked: _Asked
    role: Role

    def apart(
        self, entity: type[Entity], rule: Predicate, depth: int = 0, wrap: Wrap = lambda condition: condition
    ) -> Iterator[_Node]:
        """The rule and below it its parts; ``wrap`` makes of what is said of ``entity`` what is said of
        the row."""
        place = self.asked.put(wrap(rules.bound(entity, rule, self.role)))
        yield _Node(depth, heading(entity, rule), str(rule), place)
        if depth >= DEEPEST:
            return
        match rule:
            case All(parts) | Any_(parts):
                for part in parts:
                    yield from self.apart(entity, part, depth + 1, wrap)
            case Not(part) if not isinstance(part, Compare):
                yield from self.apart(entity, part, depth + 1, wrap)
            case Exists(name, where):
                # Of many rows one may meet the first part and another the second: the line above says
                # whether any meets them all.
                target, inside = _inside(entity, name, wrap)
                for part in where.parts if isinstance(where, All) else (where,):
                    yield from self.apart(target, part, depth + 1, inside)
            case Visible(name):
                yield from self._ways_to(entity, name, depth + 1, wrap)

    def _ways_to(self, entity: type[Entity], name: str, depth: int, wrap: Wrap) -> Iterator[_Node]:
        """The grants of this role by which the row that it belongs to may be seen."""
        target, inside = _inside(entity, name, wrap)
        for grant in target.access.read if isinstance(target.access, Access) else ():
            if self.role in grant.roles:
                place = self.asked.put(inside(rules.bound(target, grant.rows, self.role)))
                yield _Node(depth, grant.reason, str(grant.rows), place)


def _inside(entity: type[Entity], name: str, wrap: Wrap) -> tuple[type[Entity], Wrap]:
    """What a relation leads to, and how what is said of it is said of the row."""
    relation = anatomy(entity).relations[name]
    source = Source(shape=anatomy(relation.target), allowed=TRUE)
    return relation.target, lambda condition: wrap(Has(relation, source, condition))


async def _verdicts(
    rows: Connection, entity: type[Entity], key: UUID, questions: list[Condition], whom: Viewer
) -> list[bool] | None:
    """Which of the conditions hold for the row; None where it is not there or not told of."""
    writer, shape = Writer(), anatomy(entity)
    where = rules.both(Test(shape.columns["id"], "eq", Operand(Constant(key), "uuid")), rules.told(entity))
    sql = writer.verdicts(Source(shape=shape, allowed=TRUE), where, questions)
    values = [bind({}, whom) for bind in binders(writer.parameters.operands)]
    row = await rows.fetchrow(sql, *values)
    return None if row is None else list(row["verdicts"])
