"""Events -> who is told: notifications for people and deliveries for webhooks, each at most once.

Whom an action tells is declared as audiences; who of them is told is decided here by the rules of
reading, at the moment of telling: the text names the row only as its recipient would see it, and
what was told of a row goes when the row is no longer within reach (a complaint that was sealed).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

import orjson
from tortoise.expressions import Q

from models import clock
from models.access import Access, Viewer, ViewerShape
from models.audiences import EVENTS
from models.columns import anatomy
from models.entities.commissioner import Commissioner
from models.entities.enterprise import BindingStatus, EnterpriseUser
from models.entities.person import Leader, RoleGrant, User
from models.entity import Entity, new_id
from models.grants import CITY_OFFICES
from models.naming import singular
from resolvers.asked import Asking, Field, PageLimits
from resolvers.binding import opaque_id
from resolvers.naming_rows import read_title, title_field
from resolvers.plan import Operation, Variable
from resolvers.planning import plan_by_id
from resolvers.reading import Statement, compile_operation, read
from resolvers.rule_notices import NoticeRule, rules_of, text_for
from resolvers.viewers import viewer_as

LONGEST_TITLE = 400
NOBODY = UUID(int=0)
MACHINES = frozenset(CITY_OFFICES)
"""Webhooks hear of rows that some office of the city may read: of sealed ones no machine learns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A row of the outbox."""

    id: UUID
    city_id: int
    event: str
    entity: str
    row_id: UUID
    actor_id: UUID | None
    audiences: Sequence[Mapping[str, Any]]
    at: datetime

    @property
    def subject(self) -> str:
        """The row's opaque id."""
        return opaque_id(self.entity, self.row_id)


@dataclass(slots=True)
class Memory:
    """What is looked up once for a batch: people as they are now, and the city's webhooks."""

    people: dict[UUID, Viewer | None] = field(default_factory=dict)
    webhooks: dict[int, list[tuple[UUID, Sequence[str]]]] = field(default_factory=dict)
    rules: dict[int, list[NoticeRule]] = field(default_factory=dict)

    async def person(self, user_id: UUID) -> Viewer | None:
        """The person with the roles that hold today, if the account is active."""
        if user_id not in self.people:
            self.people[user_id] = await viewer_as(None, user_id)
        return self.people[user_id]

    async def rules_of(self, connection: Any, city_id: int) -> list[NoticeRule]:
        """The notification rules of the city."""
        if city_id not in self.rules:
            self.rules[city_id] = await rules_of(connection, city_id)
        return self.rules[city_id]


# --- the outbox ---------------------------------------------------------------------------------

CLAIM = """select e.id, e.city_id, e.event, e.entity, e.row_id, e.actor_id, e.audiences, e.at
from outbox_event e
where e.done_at is null and not exists (
  select 1 from outbox_event earlier where earlier.row_id = e.row_id and earlier.done_at is null
  and (earlier.seq, earlier.id) < (e.seq, e.id))
order by e.seq, e.id limit $1 for no key update of e skip locked"""
"""The first events of rows that nobody else is telling of, so that the events of a row keep their order."""

ONE = """select id, city_id, event, entity, row_id, actor_id, audiences, at from outbox_event where id = $1"""

DONE = "update outbox_event set done_at = clock_timestamp() where id = any($1)"


async def claim(connection: Any, limit: int) -> list[Event]:
    """The next events, locked until the transaction of the connection ends."""
    return [_event(row) for row in await connection.fetch(CLAIM, limit)]


async def event_by_id(connection: Any, event_id: UUID) -> Event | None:
    """One event, told or not."""
    row = await connection.fetchrow(ONE, event_id)
    return _event(row) if row else None


async def mark_done(connection: Any, events: Iterable[Event]) -> None:
    """Note that the events have been told."""
    await connection.execute(DONE, [event.id for event in events])


def _event(row: Mapping[str, Any]) -> Event:
    audiences = row["audiences"]
    if isinstance(audiences, str):  # a connection without Tortoise's codec
        audiences = orjson.loads(audiences)
    return Event(**{**row, "audiences": audiences})


async def tell(connection: Any, event: Event, memory: Memory) -> None:
    """Write the notifications and deliveries of an event; repeating it adds nothing."""
    entity = Entity.by_name.get(event.entity)
    if entity is None or not isinstance(entity.access, Access):
        return
    await _tell_people(connection, entity, event, memory)
    await _tell_webhooks(connection, entity, event, memory)


# --- people -------------------------------------------------------------------------------------

TOLD_BEFORE = "select distinct recipient_id from notification where row_id = $1"

TAKE_BACK = "delete from notification where row_id = $1 and recipient_id = any($2)"

NOTIFY = """insert into notification (id, city_id, version, created_at, updated_at,
recipient_id, event_id, event, title_zh, entity, row_id, at)
select u.id, $1, 1, $2, $2, u.recipient_id, $3, $4, u.title, $5, $6, $2
from unnest($7::uuid[], $8::uuid[], $9::text[]) as u(id, recipient_id, title)
on conflict (event_id, recipient_id) do nothing"""


async def _tell_people(connection: Any, entity: type[Entity], event: Event, memory: Memory) -> None:
    # Nobody needs to be told of what they did themselves.
    audience = await people_of(entity, event) - {event.actor_id}
    before = {row["recipient_id"] for row in await connection.fetch(TOLD_BEFORE, event.subject)}
    titles: dict[UUID, str] = {}
    out_of_reach = []
    for user_id in sorted(audience | before):
        person = await memory.person(user_id)
        title = await title_for(connection, entity, event.row_id, person) if person else None
        if title is None:
            out_of_reach.append(user_id)
        elif user_id in audience:
            titles[user_id] = f"{label_of(entity, event.event)}：{title}"[:LONGEST_TITLE]
    titles |= await _by_rules(connection, entity, event, memory)
    if before & set(out_of_reach):
        await connection.execute(TAKE_BACK, event.subject, out_of_reach)
    if titles:
        told = (event.city_id, event.at, event.id, event.event, event.entity, event.subject)
        ids = [new_id() for _ in titles]
        await connection.execute(NOTIFY, *told, ids, list(titles), list(titles.values()))


async def _by_rules(connection: Any, entity: type[Entity], event: Event, memory: Memory) -> dict[UUID, str]:
    """What the rules of administrators say of the event, and to whom: of several the first by name."""
    said: dict[UUID, str] = {}
    for rule in await memory.rules_of(connection, event.city_id):
        if rule.full_event != event.event or rule.path is None:
            continue
        for user_id in sorted(await _audience(entity, event, rule.path, rule.roles) - {event.actor_id}):
            person = await memory.person(user_id)
            text = await text_for(connection, rule, event.row_id, person) if person else None
            if text is not None:
                said.setdefault(user_id, text[:LONGEST_TITLE])
    return said


def label_of(entity: type[Entity], event: str) -> str:
    """What happened, in Chinese: the action's label, or what the row is."""
    name = event.partition(".")[2]
    action = next((each for each in entity.actions if each.name == name), None)
    return action.words.zh if action else EVENTS.get(name, entity.label()).zh


async def title_for(connection: Any, entity: type[Entity], row_id: UUID, viewer: Viewer) -> str | None:
    """What names the row, as this person sees it; None when they may not read it."""
    statement = _titling(entity, viewer.shape)
    values = statement.values({"id": opaque_id(entity.__name__, row_id)}, viewer)
    row = orjson.loads((await read(connection, statement, values)).data)["row"]
    return None if row is None else read_title(entity, row["title"])


@cache
def _titling(entity: type[Entity], shape: ViewerShape) -> Statement:
    field = Field(singular(entity), "row", {}, (title_field(entity),))
    root = plan_by_id(entity, field, Variable(("id",)), Asking(shape, PageLimits()))
    return compile_operation(Operation((root,)))


# --- who an audience is -------------------------------------------------------------------------


async def people_of(entity: type[Entity], event: Event) -> set[UUID]:
    """The users that the audiences of the event mean, whether or not they may read the row."""
    found: set[UUID] = set()
    for audience in event.audiences:
        found |= await _audience(entity, event, audience["path"], audience["roles"])
    return found


async def _audience(entity: type[Entity], event: Event, path: str, roles: Sequence[str]) -> set[UUID]:
    if not path:
        return await _holders(event.city_id, Q(role__in=roles))
    target, ids = await behind(entity, event.row_id, path)
    if not ids:
        return set()
    in_place = PLACES.get(target.__name__)
    if in_place and roles:
        where: dict[str, Any] = {in_place: ids, "role__in": roles}
        return await _holders(event.city_id, Q(**where))
    people: set[UUID] = await PEOPLE[target.__name__](ids)
    return people & await _holders(event.city_id, Q(role__in=roles)) if roles else people


async def behind(entity: type[Entity], row_id: UUID, path: str) -> tuple[type[Entity], list[UUID]]:
    """The rows that a path of relations leads to from a row: ``issue.responsible_unit``."""
    ids = [row_id]
    for name in path.split("."):
        relation = anatomy(entity).relations.get(name)
        if relation is None:
            # What several entities tell of alike may name somebody whom this one does not have.
            return entity, []
        rows: Any
        if relation.many and relation.through is None:
            rows = relation.target.filter(**{f"{relation.far}__in": ids}).values_list("id", flat=True)
        else:
            column = f"{name}__id" if relation.through else relation.near
            rows = entity.filter(id__in=ids).values_list(column, flat=True)
        ids = [each for each in set(await rows) if each is not None]
        entity = relation.target
        if not ids:
            break
    return entity, ids


async def _holders(city_id: int, where: Q) -> set[UUID]:
    today = clock.today()
    in_force = Q(Q(valid_to=None) | Q(valid_to__gte=today), valid_from__lte=today, deleted_at=None)
    rows: Any = RoleGrant.filter(where, in_force, city_id=city_id).values_list("user_id", flat=True)
    return set(await rows)


async def _ids(rows: Any, column: str) -> set[UUID]:
    return {each for each in await rows.values_list(column, flat=True) if each is not None}


async def _of_users(ids: list[UUID]) -> set[UUID]:
    return set(ids)


async def _of_leaders(ids: list[UUID]) -> set[UUID]:
    leaders = Leader.filter(id__in=ids, deleted_at=None)
    return await _ids(leaders, "user_id") | await _ids(leaders, "liaison_user_id")


async def _of_commissioners(ids: list[UUID]) -> set[UUID]:
    return await _ids(Commissioner.filter(id__in=ids, deleted_at=None), "user_id")


async def _of_enterprises(ids: list[UUID]) -> set[UUID]:
    bound = EnterpriseUser.filter(enterprise_id__in=ids, status=BindingStatus.ACTIVE, deleted_at=None)
    return await _ids(bound, "user_id")


async def _of_units(ids: list[UUID]) -> set[UUID]:
    staff = await _ids(User.filter(unit_id__in=ids, deleted_at=None), "id")
    return staff | await _ids(RoleGrant.filter(unit_id__in=ids, deleted_at=None), "user_id")


async def _of_regions(ids: list[UUID]) -> set[UUID]:
    return await _ids(RoleGrant.filter(region_id__in=ids, deleted_at=None), "user_id")


async def _of_banks(ids: list[UUID]) -> set[UUID]:
    return await _ids(RoleGrant.filter(bank_id__in=ids, deleted_at=None), "user_id")


PEOPLE: Mapping[str, Any] = {
    "User": _of_users,
    "Leader": _of_leaders,
    "Commissioner": _of_commissioners,
    "Enterprise": _of_enterprises,
    "OrgUnit": _of_units,
    "Region": _of_regions,
    "Bank": _of_banks,
}
"""Who stands behind a row of these entities."""

PLACES: Mapping[str, str] = {"Region": "region_id__in", "Bank": "bank_id__in"}
"""How a role grant names the place where its role holds."""


# --- webhooks -----------------------------------------------------------------------------------

WEBHOOKS = "select id, events from webhook where city_id = $1 and status = 'ACTIVE' and deleted_at is null"

DELIVER = """insert into webhook_delivery (id, city_id, version, created_at, updated_at,
webhook_id, event_id, event, entity, row_id, at, status, attempts)
select u.id, $1, 1, $2, $2, u.webhook_id, $3, $4, $5, $6, $2, 'PENDING', 0
from unnest($7::uuid[], $8::uuid[]) as u(id, webhook_id)
on conflict (event_id, webhook_id) do nothing"""


async def _tell_webhooks(connection: Any, entity: type[Entity], event: Event, memory: Memory) -> None:
    if event.city_id not in memory.webhooks:
        rows = await connection.fetch(WEBHOOKS, event.city_id)
        memory.webhooks[event.city_id] = [(row["id"], row["events"]) for row in rows]
    wanted = {event.event, f"{event.entity}.*", "*"}
    webhooks = [id_ for id_, events in memory.webhooks[event.city_id] if wanted & set(events)]
    if not webhooks:
        return
    machine = Viewer(NOBODY, "webhook", "推送", event.city_id, MACHINES)
    if await title_for(connection, entity, event.row_id, machine) is None:
        return
    told = (event.city_id, event.at, event.id, event.event, event.entity, event.subject)
    await connection.execute(DELIVER, *told, [new_id() for _ in webhooks], webhooks)
