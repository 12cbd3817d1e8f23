"""A step: what an effect reads, and what it wants changed, gathered until the engine writes it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from models import clock
from models.access import Role, Viewer
from models.columns import anatomy
from models.entity import Entity, LooseKey, PinyinKey, new_id
from models.pinyin import pinyin_key
from models.workflow import Action, Audience, Find, Row
from resolvers.binding import binders
from resolvers.calendar import end_of
from resolvers.outcome import Problem, Told
from resolvers.parameters import Reference
from resolvers.sql import Writer
from resolvers.writing_sql import UNDER_UNIT, Links, NewRow, OutboxRow, RowChange, entity_of, finding

NOBODY = UUID(int=0)
"""The user id of the system, and of whoever has not signed in."""


def system_viewer(city_id: int) -> Viewer:
    """Who acts when the worker does."""
    return Viewer(NOBODY, "system", "系统", city_id, frozenset())


@dataclass(slots=True)
class WorkingStep:
    """The ``Step`` of ``models.workflow``, over one connection inside one transaction."""

    connection: Any
    viewer: Viewer
    entity: type[Entity]
    row: Row
    row_id: UUID
    given: Row
    reference: Reference
    is_system: bool = False
    action: Any = None
    now: datetime = field(default_factory=clock.now)
    today: date = field(default_factory=clock.today)
    names: Mapping[str, str] = field(default_factory=dict)

    columns: dict[str, Any] = field(default_factory=dict)
    """What becomes of the row's columns."""
    new_rows: list[NewRow] = field(default_factory=list)
    changes: dict[tuple[str, UUID], RowChange] = field(default_factory=dict)
    links: dict[str, tuple[UUID, ...]] = field(default_factory=dict)
    target: str | None = None
    warnings: list[Problem] = field(default_factory=list)
    audiences: dict[str, list[Audience]] = field(default_factory=dict)
    secrets: list[tuple[str, str]] = field(default_factory=list)
    found: dict[tuple[str, UUID], Row] = field(default_factory=dict)
    """Rows that were found, by which changes of them are told."""
    nameless: bool = False

    def value(self, column: str) -> Any:
        """The column as it will be."""
        for known in (self.columns, self.given, self.row):
            if column in known:
                return known[column]
        return None

    def set(self, **columns: Any) -> None:
        """Change columns of the row."""
        shape = anatomy(self.entity)
        if unknown := columns.keys() - shape.columns.keys():
            raise LookupError(f"{self.entity.__name__} has no column {', '.join(sorted(unknown))}")
        self.columns.update(columns)

    def move(self, state: str) -> None:
        """Move to a state of ``Action.branches``."""
        action: Action = self.action
        if state not in action.branches:
            raise LookupError(
                f"{action.name}: {state} is none of its branches; declare branches=({state!r},)"
            )
        self.target = state

    def link(self, relation: str, ids: Iterable[UUID]) -> None:
        """What a many-to-many relation of the row leads to from now on."""
        self.links[relation] = tuple(ids)

    def add(self, entity: type[Entity] | str, **columns: Any) -> UUID:
        """A new row of another entity."""
        made = new_row(entity_of(entity), columns, self.viewer.city_id, self.author, self.now)
        self.new_rows.append(made)
        return made.row_id

    def change(self, entity: type[Entity] | str, row_id: UUID, **columns: Any) -> None:
        """Change another row."""
        kind = entity_of(entity)
        if kind is self.entity and row_id == self.row_id:
            self.set(**columns)
            return
        known = self.changes.setdefault((kind.__name__, row_id), RowChange(kind, row_id, {}))
        known.columns.update(with_sounds(kind, columns))

    @property
    def author(self) -> UUID | None:
        """Whom rows name as their author; nobody where the system or nobody known acts."""
        return None if self.nameless or self.viewer.user_id == NOBODY else self.viewer.user_id

    async def find(self, entity: type[Entity] | str, **equal: Any) -> list[Row]:
        """Rows by equality."""
        (rows,) = await self.find_all(Find(entity=entity, equal=equal))
        return rows

    async def find_all(self, *finds: Find) -> tuple[list[Row], ...]:
        """The rows of several finds in one statement."""
        writer = Writer()
        sql = finding(finds, writer, min(self.viewer.shape, default=Role.PUBLIC))
        values = [bind({}, self.viewer) for bind in binders(writer.parameters.operands)]
        record = await self.connection.fetchrow(sql, *values)
        for find, rows in zip(finds, record, strict=True):
            for row in rows:
                self.found[entity_of(find.entity).__name__, row["id"]] = row
        return tuple(list(rows) for rows in record)

    async def under(self, unit_id: UUID) -> frozenset[UUID]:
        """The unit and all below it."""
        return frozenset(await self.connection.fetchval(UNDER_UNIT, unit_id))

    def parameter(self, key: str) -> Any:
        """A parameter's value today."""
        return self.reference.parameters.value(key, self.today)

    def work_day(self, days: int, start: date | None = None) -> date:
        """So many working days after the start (today)."""
        return self.reference.calendar.work_day(start or self.today, days)

    def work_days_between(self, start: date, end: date) -> int:
        """How many working days lie after the start up to the end."""
        return self.reference.calendar.work_days_between(start, end)

    def deadline(self, key: str, start: date | None = None) -> datetime:
        """The end of the day that is the parameter's number of working days after the start (today)."""
        return end_of(self.work_day(self.parameter(key), start))

    def end_of(self, day: date) -> datetime:
        """23:59:59 of that day, or of the next working day where the city rolls terms forward."""
        roll_forward = bool(self.parameter("deadline.roll_forward"))
        return end_of(self.reference.calendar.last_day(day, roll_forward=roll_forward))

    def warn(self, code: str, message: str, field: str | None = None) -> None:
        """Tell something beside success."""
        self.warnings.append(Problem(code=code, message=message, field=field))

    def tell(self, *audiences: Audience, event: str | None = None) -> None:
        """Tell more people than the action declares."""
        self.audiences.setdefault(event or "", []).extend(audiences)

    def reveal(self, name: str, value: Any) -> None:
        """Give the caller something once."""
        self.secrets.append((name, str(value)))

    def unnamed(self) -> None:
        """Keep the actor out of the audit trail and the row."""
        self.nameless = True

    # --- for the engine ------------------------------------------------------------------------

    def link_rows(self) -> list[Links]:
        """The links of the row as the statement takes them."""
        shape = anatomy(self.entity)
        made = []
        for name, ids in self.links.items():
            through = shape.relations[name].through
            if through is None:
                raise LookupError(f"{self.entity.__name__}.{name} is no many-to-many relation")
            made.append(Links(through, self.row_id, ids))
        return made

    def events(self, declared: tuple[Audience, ...], name: str) -> tuple[list[OutboxRow], list[Told]]:
        """The events of the step: the action's own, and those that the effect named."""
        rows, told = [], []
        everything = {name: [*declared, *self.audiences.get("", ())]}
        everything |= {event: listed for event, listed in self.audiences.items() if event}
        for event, audiences in everything.items():
            listed = list(dict.fromkeys(audiences))
            full = f"{self.entity.__name__}.{event}"
            spec = [
                {"name": each.name, "path": each.path, "roles": [role.value for role in each.roles]}
                for each in listed
            ]
            rows.append(OutboxRow(full, self.entity.__name__, self.row_id, self.author, spec))
            told.append(Told(event=full, audiences=tuple(each.name for each in listed)))
        return rows, told


def new_row(
    entity: type[Entity], columns: Mapping[str, Any], city_id: int, author: UUID | None, now: datetime
) -> NewRow:
    """A row with the declared defaults of what is not given."""
    shape = anatomy(entity)
    if unknown := columns.keys() - shape.columns.keys():
        raise LookupError(f"{entity.__name__} has no column {', '.join(sorted(unknown))}")
    written: dict[str, Any] = {}
    for name in shape.columns:
        declared = entity._meta.fields_map[name]
        if name in columns:
            written[name] = columns[name]
        elif isinstance(declared, PinyinKey):
            continue
        elif not isinstance(declared, LooseKey) and declared.default is not None:
            default: Any = declared.default
            written[name] = default() if callable(default) else default
    written |= {"city_id": city_id, "version": 1, "deleted_at": None}
    written |= {"created_by_id": author, "updated_by_id": author}
    if entity.unlinked:
        # An id that tells the time, or the same instant, would join it to what it came of.
        written["id"] = columns.get("id") or uuid4()
        written |= {name: columns.get(name, now) for name in ("created_at", "updated_at")}
    else:
        written["id"] = columns.get("id") or new_id()
        written |= {"created_at": now, "updated_at": now}
    return NewRow(entity, written["id"], with_sounds(entity, written))


def with_sounds(entity: type[Entity], columns: Mapping[str, Any]) -> dict[str, Any]:
    """The columns, with how the text sounds by which rows are ordered."""
    written = dict(columns)
    for name, declared in entity._meta.fields_map.items():
        if isinstance(declared, PinyinKey) and isinstance(text := columns.get(declared.of), str):
            written[name] = pinyin_key(text)
    return written
