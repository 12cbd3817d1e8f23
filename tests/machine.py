"""Random people who do random things to tickets, complaints and projects, and what must hold.

A machine runs in a thread of its own (Hypothesis knows no coroutines) and asks the city on the
test's loop. Every run begins with rows of its own; half of what is tried is what the API itself
offers to that person, the rest is anything.
"""

import asyncio
import random
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, ClassVar, TypeVar
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from models import clock
from models.columns import Kind
from models.entity import Entity
from models.labels import Choice
from models.naming import camel, singular
from resolvers.audit_chain import FIRST_PREV_HASH, AuditEntry, digest
from resolvers.binding import opaque_id
from resolvers.changing import act_by_system
from resolvers.deeds import Deed, InputField, deeds
from tests.writing import WritableCity

Answer = TypeVar("Answer")
BEGINS = datetime.fromisoformat("2026-03-02T09:00:00+08:00")
LONGEST_WAIT_DAYS = 6
ROW = "the first row"
"""As an input on the way: the row that goes it."""
ONWARD = 0.85
"""How often somebody who may move a row does that rather than anything else."""


@dataclass
class Surroundings:
    """The city as the machine knows it: rows that inputs may name, and people who may act."""

    city: WritableCity
    loop: asyncio.AbstractEventLoop
    people: tuple[str, ...]
    pools: dict[str, list[str]] = field(default_factory=dict)
    sealed: set[str] = field(default_factory=set)
    audited: tuple[int, str] = (0, FIRST_PREV_HASH)
    succeeded: dict[str, int] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=dict)

    def wait(self, work: Coroutine[Any, Any, Answer]) -> Answer:
        """What the city's loop makes of it."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(60)


class Machine(RuleBasedStateMachine):
    """One run: rows of one entity, made by its first rule, and whatever is done to them."""

    around: ClassVar[Surroundings]
    entity: ClassVar[type[Entity]]
    born: ClassVar[tuple[tuple[str, str, Mapping[str, Any]], ...]]
    """Who makes a row, by which mutation, with what: a function of chance is asked for its value."""
    beside: ClassVar[tuple[tuple[str, Mapping[str, Any] | None], ...]] = ()
    """Mutations of other entities that people make in between, with what; with anything where not said."""
    way: ClassVar[tuple[tuple[str, str, Mapping[str, Any]], ...]] = ()
    """The straight way of the first row; a run begins somewhere along it."""
    early_ends: ClassVar[frozenset[str]] = frozenset()
    """What ends a row before its way has begun; it is done less often."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[str] = []
        clock.fix(BEGINS)

    @initialize(seed=st.integers(0, 2**32))
    def begin(self, seed: int) -> None:
        chance = random.Random(seed)
        for who, deed, said in self.born:
            self.carry_out(who, deeds()[deed], None, drawn(said, chance))
        for who, deed, said in self.way[: chance.randint(0, len(self.way))] if self.rows else ():
            given = {
                name: self.rows[0] if value == ROW else value for name, value in drawn(said, chance).items()
            }
            self.carry_out(who, deeds()[deed], self.rows[0], given)

    @rule(seed=st.integers(0, 2**32), offered=st.booleans())
    def somebody_does_something(self, seed: int, offered: bool) -> None:
        chance = random.Random(seed)
        if not self.rows:
            return
        row = chance.choice(self.rows)
        people = chance.sample(self.around.people, len(self.around.people)) if offered else []
        for who in people:
            onward = [name for name in self.offered(who, row) if moves_on(deeds()[name])]
            if onward and chance.random() < ONWARD:
                # What ends a row early would end nearly every run early.
                going = [name for name in onward if name not in self.early_ends] or onward
                self.do(who, deeds()[chance.choice(going)], row, chance)
                return
        who = chance.choice(self.around.people)
        self.do(who, deeds()[chance.choice(self.everything())], row, chance)

    @rule(seed=st.integers(0, 2**32))
    def somebody_does_something_beside(self, seed: int) -> None:
        chance = random.Random(seed)
        if not self.beside:
            return
        name, said = chance.choice(self.beside)
        deed = deeds()[name]
        known = self.around.pools.get(deed.entity.__name__, [])
        if not self.rows or not (deed.creates or known):
            return
        row = None if deed.creates else chance.choice(known[-4:])
        who = chance.choice(self.around.people[:2] if said else self.around.people)
        if said is None:
            self.do(who, deed, row, chance)
        else:
            self.carry_out(who, deed, row, self.put(said, chance))

    @rule(days=st.integers(0, LONGEST_WAIT_DAYS))
    def days_pass(self, days: int) -> None:
        clock.fix(clock.now() + timedelta(days=days, hours=1))

    @rule()
    def the_clock_does_its_work(self) -> None:
        for row in self.rows:
            key = row.partition("_")[2]
            for action in self.entity.actions:
                if action.automatic and not action.creates:
                    self.around.wait(self._by_system(action.name, key))

    async def _by_system(self, action: str, key: str) -> None:
        async with self.around.city.pool.acquire() as connection:
            await act_by_system(connection, self.entity, action, UUID(key))

    @invariant()
    def the_audit_chain_verifies(self) -> None:
        self.around.wait(self._verify())

    async def _verify(self) -> None:
        seq, previous = self.around.audited
        rows = await self.around.city.rows_of("select * from audit_log where seq > $1 order by seq", seq)
        for row in rows:
            seq += 1
            assert row["seq"] == seq, f"entry {seq} of the audit trail is missing"
            entry = AuditEntry(**{name: row[name] for name in AuditEntry.__dataclass_fields__})
            assert row["prev_hash"] == previous
            previous = digest(previous, entry)
            assert row["hash"] == previous, f"entry {seq} of the audit trail is not what was sealed"
        self.around.audited = (seq, previous)

    def put(self, said: Mapping[str, Any], chance: random.Random) -> dict[str, Any]:
        """The inputs, with what is left to chance drawn and the first row named."""
        return {name: self.rows[0] if value == ROW else value for name, value in drawn(said, chance).items()}

    # --- doing ---------------------------------------------------------------------------------

    def do(self, who: str, deed: Deed, row: str | None, chance: random.Random) -> None:
        given = {
            said.name: value
            for said in deed.inputs.values()
            if (said.required or chance.random() < likely(said))
            and (value := some_value(said, self.around.pools, chance)) is not None
        }
        self.carry_out(who, deed, row, given)

    def carry_out(self, who: str, deed: Deed, row: str | None, given: Mapping[str, Any]) -> None:
        how: dict[str, Any] = {"input": given} if deed.inputs else {}
        if not deed.creates:
            how["id"] = row
        payload = self.around.wait(self.around.city.do(who, deed.name, select="{ id }", **how))
        if not payload["ok"]:
            assert payload["errors"], payload
            assert payload["row"] is None
            for error in payload["errors"]:
                self.around.refused[error["code"]] = self.around.refused.get(error["code"], 0) + 1
            return
        self.around.succeeded[deed.name] = self.around.succeeded.get(deed.name, 0) + 1
        if deed.creates and deed.entity is self.entity and payload["row"]:
            self.rows.append(payload["row"]["id"])
            self.around.pools.setdefault(deed.entity.__name__, []).append(payload["row"]["id"])
        self.done(who, deed, row or (payload["row"] or {}).get("id"), given)

    def done(self, _who: str, deed: Deed, row: str | None, given: Mapping[str, Any]) -> None:
        """Something succeeded: what a machine of one entity looks at besides."""

    def offered(self, who: str, row: str) -> list[str]:
        """What the API says that this person may do to the row."""
        wish = f"{singular(self.entity)}(id: $id) {{ availableActions {{ name allowed }} }}"
        query = f"query($id: ID!) {{ {wish} }}"
        data = self.around.wait(self.around.city.answer(who, query, {"id": row}))["data"]
        found = (data or {}).get(singular(self.entity)) or {"availableActions": []}
        return [each["name"] for each in found["availableActions"] if each["allowed"]]

    def everything(self) -> list[str]:
        return [camel(action.name) for action in self.entity.actions if not action.creates]


def drawn(said: Mapping[str, Any], chance: random.Random) -> dict[str, Any]:
    """The inputs, with what is left to chance drawn."""
    return {name: value(chance) if callable(value) else value for name, value in said.items()}


def moves_on(deed: Deed) -> bool:
    """Whether it brings the row to another state."""
    moves = deed.action.moves if deed.action else None
    return bool(moves and moves[1])


def likely(said: InputField) -> float:
    """How often an input that need not be given is given."""
    return 0.1 if said.column is not None and said.column.kind is Kind.INSTANT else 0.75


def some_value(said: InputField, pools: Mapping[str, list[str]], chance: random.Random) -> Any:
    """Some value of the input's type; None where nothing is known that it could name."""
    if said.children:
        return None
    if said.target is not None:
        known = pools.get(said.target.__name__, [])
        if not known:
            return None
        return [chance.choice(known)] if said.many else chance.choice(known)
    if said.column is not None:
        if said.column.choice is not None:
            return chance.choice([each.value for each in said.column.choice])
        return VALUES[said.column.kind](chance)
    assert said.declared is not None
    of = said.declared.of
    assert isinstance(of, type)
    value = chance.choice([each.value for each in of]) if issubclass(of, Choice) else PLAIN[of](chance)
    return [value] if said.many else value


def _text(chance: random.Random) -> str:
    return f"随机填写的内容 {chance.randrange(10_000)}"


def _day(chance: random.Random) -> str:
    return (clock.today() + timedelta(days=chance.randint(-3, 30))).isoformat()


def _instant(chance: random.Random) -> str:
    return (clock.now() + timedelta(days=chance.randint(-2, 30))).isoformat()


VALUES: dict[Kind, Callable[[random.Random], Any]] = {
    Kind.TEXT: _text,
    Kind.TEXTS: lambda chance: [_text(chance)],
    Kind.INT: lambda chance: chance.randint(0, 12),
    Kind.BIGINT: lambda chance: str(chance.randint(0, 12)),
    Kind.MONEY: lambda chance: f"{chance.randint(1, 10**9)}.00",
    Kind.DECIMAL: lambda chance: str(chance.randint(0, 100)),
    Kind.BOOL: lambda chance: chance.random() < 0.7,
    Kind.DATE: _day,
    Kind.INSTANT: _instant,
    Kind.ID: lambda _: None,
    Kind.JSON: lambda _: None,
    Kind.BYTES: lambda _: None,
}
PLAIN: dict[type, Callable[[random.Random], Any]] = {
    str: _text,
    bool: lambda chance: chance.random() < 0.7,
    int: lambda chance: chance.randint(1, 12),
    Decimal: lambda chance: str(chance.randint(0, 100)),
    date: _day,
    datetime: _instant,
}


async def run(
    machine: type[Machine], city: WritableCity, people: tuple[str, ...], runs: int, steps: int
) -> Surroundings:
    """Run the machine so often; what it succeeded in and was refused."""
    around = Surroundings(city, asyncio.get_running_loop(), people)
    await fill(around)
    machine.around = around
    given = settings(
        max_examples=runs,
        stateful_step_count=steps,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    await asyncio.to_thread(run_state_machine_as_test, machine, settings=given)
    return around


async def fill(around: Surroundings) -> None:
    """Rows that inputs may name: of everything a few, of units and people those who sign in."""
    city = around.city
    for entity, sql in KNOWN.items():
        ids = await city.pool.fetch(sql)
        around.pools[entity] = POOLS[entity] = [opaque_id(entity, row["id"]) for row in ids]
    around.audited = (
        await city.pool.fetchval("select coalesce(max(seq), 0) from audit_log"),
        await city.pool.fetchval("select hash from audit_log order by seq desc limit 1") or FIRST_PREV_HASH,
    )


def some(entity: str) -> Callable[[random.Random], str]:
    """One of the rows that are known."""
    return lambda chance: chance.choice(POOLS[entity])


def the(entity: str, place: int) -> Callable[[random.Random], str]:
    """A certain one of the rows that are known."""
    return lambda _: POOLS[entity][place]


POOLS: dict[str, list[str]] = {}
KNOWN = {
    "OrgUnit": """select u.id from org_unit u join "user" p on p.unit_id = u.id
        where p.username in ('dept.commerce', 'dept.industry', 'county.simao') order by p.username desc""",
    "User": """select id from "user" where username in ('dept.commerce', 'dept.industry')
        order by username desc""",
    "Leader": "select id from leader limit 6",
    "Commissioner": "select id from commissioner limit 5",
    "Enterprise": "select id from enterprise where uscc in ('91530802X00000019X', '91530800X000001310')",
    "Region": "select id from region where code in ('530802', '530821')",
    "IndustryChain": "select id from industry_chain limit 3",
    "SupervisionNotice": "select id from supervision_notice limit 2",
}
