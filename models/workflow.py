"""Workflow: what may be done to a row, by whom, when, under which rules, and what follows.

An ``Action`` is declared once and becomes a mutation with typed inputs, a row of
``availableActions``, a line of the matrix, an entry of the audit trail, an event and a button.
Its rules are of two sorts. A ``Guard`` is a predicate on the row: the very object that refuses is
compiled into ``availableActions`` and says there why not. What depends on what was just typed is
refused by the effect, through a ``Refusal``.

An effect is a coroutine over a ``Step``: it reads what it needs, says what changes, and is run
inside the transaction of the action. It never writes itself.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeAlias
from uuid import UUID

from models.access import Grant, Role, Viewer
from models.errors import RuleBroken
from models.labels import Label
from models.predicates import ALWAYS, Predicate

if TYPE_CHECKING:
    from models.entity import Entity

Row: TypeAlias = Mapping[str, Any]
"""A row by the names of its columns in the table: ``row["county_id"]`` is a UUID."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A rule's code and sentence, declared once; called, it is the error to raise.

    Sentences may hold ``{names}`` to be filled in when it is raised.
    """

    code: str
    sentence: str
    field: str | None = None

    by_code: ClassVar[dict[str, "Refusal"]] = {}
    """Every refusal that has been declared, for the documentation of codes."""

    def __post_init__(self) -> None:
        """Note the refusal by its code."""
        Refusal.by_code.setdefault(self.code, self)

    def __call__(self, field: str | None = None, **words: object) -> RuleBroken:
        """The error; ``field`` (in the API's spelling) where it differs from the declared one."""
        return RuleBroken(self.sentence.format(**words), code=self.code, field=field or self.field)


@dataclass(frozen=True, slots=True)
class Guard:
    """A condition on the row that must hold before the action, and what it means that it does not."""

    refusal: Refusal
    holds: Predicate


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """Something an action takes that is no column of its row.

    ``of`` is a Python type (str, int, bool, Decimal, date, datetime, a ``Choice``), or the name of
    an entity whose row is named by id; the effect gets the row's UUID, which the viewer may read.
    """

    name: str
    of: type[Any] | str
    label: str
    required: bool = False
    many: bool = False
    max_length: int | None = None


@dataclass(frozen=True, slots=True)
class Audience:
    """Who is told of an event: the people behind ``path`` of the row, or all holders of the roles.

    ``path`` is a relation of the row (``enterprise``, ``responsible_unit``, ``handler``,
    ``lead_leader`` …); with both, holders of the roles in the place that the relation names. Only
    those are told who may read the row.
    """

    name: str
    path: str = ""
    roles: tuple[Role, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """Rows that an effect wants to know: alive, of the city, with these values (a tuple: one of them)."""

    entity: "type[Entity] | str"
    equal: Mapping[str, Any] = field(default_factory=dict)
    where: Predicate = ALWAYS
    order: str = "id"
    """Columns, a minus before those that descend."""
    first: int | None = None
    lock: bool = False


@dataclass(frozen=True, slots=True)
class Next:
    """As a value: one more than the greatest of this column among rows with the same ``within``."""

    within: str


@dataclass(frozen=True, slots=True)
class Numbered:
    """As a value: the next business number that begins with ``prefix`` (``TS20260615-`` → ``…-0001``)."""

    prefix: str
    digits: int = 4


class Step(Protocol):
    """One action on one row as its effect sees it."""

    viewer: Viewer
    """Who acts; ``viewer.user_id`` is null-like (``SYSTEM``) when nobody did."""
    action: "Action"
    row: Row
    """The row before the action, locked; of a new row what is known so far."""
    row_id: UUID
    given: Row
    """The inputs that were given (present keys only): columns by column name (``lead_leader_id``,
    relations to many by relation name), others by theirs."""
    now: datetime
    today: date
    is_system: bool

    def value(self, column: str) -> Any:
        """The column as it will be: set here, given, or as the row has it."""
        ...

    def set(self, **columns: Any) -> None:
        """Change columns of the row."""
        ...

    def move(self, state: str) -> None:
        """Move to another state than the declared one; it must stand in ``Action.branches``."""
        ...

    def link(self, relation: str, ids: Iterable[UUID]) -> None:
        """What a many-to-many relation of the row leads to from now on."""
        ...

    def add(self, entity: "type[Entity] | str", **columns: Any) -> UUID:
        """A new row of another entity; defaults are as declared."""
        ...

    def change(self, entity: "type[Entity] | str", row_id: UUID, **columns: Any) -> None:
        """Change a row of another entity (or a further one of this), found with ``lock``."""
        ...

    async def find(self, entity: "type[Entity] | str", **equal: Any) -> list[Row]:
        """Rows by equality; one statement."""
        ...

    async def find_all(self, *finds: Find) -> tuple[list[Row], ...]:
        """The rows of several finds in one statement."""
        ...

    async def under(self, unit_id: UUID) -> frozenset[UUID]:
        """The unit and all below it."""
        ...

    def parameter(self, key: str) -> Any:
        """A parameter's value today (int, Decimal, bool, date, str or list)."""
        ...

    def work_day(self, days: int, start: date | None = None) -> date:
        """The day that is so many working days after the start (today), or before it.

        Raises:
            RuleBroken: CALENDAR_NOT_LOADED, the calendar does not reach so far.
        """
        ...

    def work_days_between(self, start: date, end: date) -> int:
        """How many working days lie after the start up to the end; negative backwards."""
        ...

    def deadline(self, key: str, start: date | None = None) -> datetime:
        """The end of the day that is the parameter's number of working days after the start (today)."""
        ...

    def end_of(self, day: date) -> datetime:
        """23:59:59 of that day in Asia/Shanghai."""
        ...

    def warn(self, code: str, message: str, field: str | None = None) -> None:
        """Tell something beside success: an entry of ``errors`` with ``ok`` true."""
        ...

    def tell(self, *audiences: Audience, event: str | None = None) -> None:
        """Tell more people than the action declares; ``event`` if it is another than the action's."""
        ...

    def reveal(self, name: str, value: Any) -> None:
        """Give the caller something once (a query code): ``secrets { name value }`` of the payload."""
        ...

    def unnamed(self) -> None:
        """Keep the actor out of the audit trail and the row (an accusation under seal)."""
        ...


Effect: TypeAlias = Callable[[Step], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that may be done to a row.

    ``moves`` is (states from which, state to which); an empty "from" means creation, a missing
    target leaves the state as it is, or to the effect among ``branches``. ``needs`` are columns
    that must be filled: each is also an input, unless ``fills`` says that the effect or an earlier
    step fills it. ``takes`` are further inputs: columns by name, others as ``Input``.
    ``deadline`` is the parameter that says how long the step may take (DOMAIN §10).
    ``separate_from`` names actions whose doer may not do this one on the same row (§5.2), by the
    audit trail. ``automatic``: the system may do it too. ``notifies``: who is told.
    ``anonymous``: the history does not say who did it.
    """

    name: str
    label: str
    granted: tuple[Grant, ...]
    moves: tuple[tuple[str, ...], str | None] | None = None
    branches: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    fills: tuple[str, ...] = ()
    takes: tuple["str | Input", ...] = ()
    guards: tuple[Guard, ...] = ()
    deadline: str | None = None
    separate_from: tuple[str, ...] = ()
    effect: Effect | None = None
    notifies: tuple[Audience, ...] = ()
    automatic: bool = False
    anonymous: bool = False

    @property
    def words(self) -> Label:
        """The button's text in both languages."""
        return Label.parse(self.label)

    @property
    def creates(self) -> bool:
        """Whether it makes a new row."""
        return self.moves is not None and not self.moves[0]

    @property
    def inputs(self) -> Sequence["str | Input"]:
        """Columns (by name) and other inputs, in order."""
        columns = [name for name in self.needs if name not in self.fills]
        return tuple(dict.fromkeys([*columns, *self.takes]))


SYSTEM = "system"
"""Who acts when nobody does: the worker, by the clock."""
