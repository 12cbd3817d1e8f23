"""That a row was printed, by whom and when: on record before it is told (DOMAIN §5.7)."""

from dataclasses import dataclass
from typing import Any

from models import clock
from models.access import Access, Viewer
from models.columns import anatomy
from models.entities import ENTITIES
from models.entity import Entity
from models.errors import InvalidInput, NotFound
from resolvers import rules
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record
from resolvers.binding import binders, parse_id
from resolvers.plan import Constant, Operand, Test
from resolvers.sql import Writer

ACTION = "print"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintAsked:
    """Which row, and by what request."""

    row_id: str
    request_id: str | None = None
    ip: str | None = None
    client: str | None = None


async def record_print(connection: Any, viewer: Viewer, asked: PrintAsked) -> None:
    """Write down that the viewer prints the row.

    Raises:
        NotFound: no such row, or not the viewer's to see.
        InvalidInput: rows of its kind have no printed form.
    """
    found = parse_id(asked.row_id)
    entity = next((each for each in ENTITIES if found and each.__name__ == found[0]), None)
    if found is None or entity is None or not isinstance(entity.access, Access):
        raise NotFound(field="id")
    await _check_visible(connection, viewer, entity, found[1])
    if entity.page.printed is None:
        raise InvalidInput(f"{entity.label().zh}没有打印件", field="id")
    entry = AuditEntry(
        seq=0,  # numbered when it is sealed
        at=clock.now(),
        actor_id=viewer.user_id,
        ip=asked.ip,
        client=asked.client,
        action=ACTION,
        entity=entity.__name__,
        subject=asked.row_id,
        request_id=asked.request_id,
    )
    await record(connection, [entry], viewer.city_id)


async def _check_visible(connection: Any, viewer: Viewer, entity: type[Entity], key: Any) -> None:
    writer = Writer()
    source = rules.source(entity, viewer.shape)
    where = Test(anatomy(entity).columns["id"], "eq", Operand(Constant(key), "uuid"))
    sql = writer.verdicts(source, where, [source.allowed])
    row = await connection.fetchrow(sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands)))
    if row is None or not row["verdicts"][0]:
        raise NotFound(field="id")
