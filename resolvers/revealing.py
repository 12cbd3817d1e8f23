"""Masked values in clear, for whoever may ask for them, says why, and is on record (DOMAIN §5.7)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from models import clock
from models.access import Access, Viewer
from models.columns import Column, anatomy
from models.entities import ENTITIES
from models.entity import Entity
from models.errors import Forbidden, InvalidInput, NotFound
from models.workflow import Find
from resolvers import rules
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record
from resolvers.binding import binders, parse_id
from resolvers.inputs import INVALID
from resolvers.names import names
from resolvers.plan import Constant, Operand, Test
from resolvers.sql import Writer
from resolvers.writing_sql import finding

ACTION = "revealContact"
SHORTEST_REASON, LONGEST_REASON = 5, 300


@dataclass(frozen=True, slots=True, kw_only=True)
class RevealAsked:
    """Which row and fields (None: all that are given out like this), why, and by what request."""

    row_id: str
    reason: str
    fields: Sequence[str] | None = None
    request_id: str | None = None
    ip: str | None = None
    client: str | None = None


async def reveal(connection: Any, viewer: Viewer, asked: RevealAsked) -> list[tuple[str, str | None]]:
    """The columns of the row in clear, by their names in the API; it is written down before it is told.

    Raises:
        InvalidInput: no reason, or a field that is not given out like this.
        NotFound: no such row, or not the viewer's to see.
        Forbidden: not to this person; that is on record too.
    """
    reason = asked.reason.strip()
    if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
        sentence = f"请说明查看理由（{SHORTEST_REASON} 至 {LONGEST_REASON} 字）"
        raise InvalidInput(sentence, field="reason", code=INVALID)
    found = parse_id(asked.row_id)
    entity = next((each for each in ENTITIES if found and each.__name__ == found[0]), None)
    if found is None or entity is None or not isinstance(entity.access, Access):
        raise NotFound(field="id")
    columns = _columns(entity, asked.fields)
    async with connection.transaction():
        allowed = await _may(connection, viewer, entity, found[1], list(columns.values()))
        entry = AuditEntry(
            seq=0,  # numbered when it is sealed
            at=clock.now(),
            actor_id=viewer.user_id,
            ip=asked.ip,
            client=asked.client,
            action=ACTION,
            entity=entity.__name__,
            subject=asked.row_id,
            fields_viewed=list(columns),
            success=allowed,
            reason=reason,
            request_id=asked.request_id,
        )
        await record(connection, [entry], viewer.city_id)
        values = await _values(connection, viewer, entity, found[1]) if allowed else None
    if values is None:
        raise Forbidden("您不能查看此项明文", field="fields")
    return [(name, values[column.db]) for name, column in columns.items()]


def _columns(entity: type[Entity], fields: Sequence[str] | None) -> dict[str, Column]:
    """The masked columns that are given out on request; what is sealed or absent never is."""
    given_out = {
        name: column
        for name, column in names(entity).columns.items()
        if column.mask and column.mask.on_request
    }
    chosen = list(given_out if fields is None else dict.fromkeys(fields))
    unknown = [name for name in chosen if name not in given_out]
    if unknown or not chosen:
        told = "、".join(name[:60] for name in unknown[:3])
        sentence = f"{told} 不是可申请查看的脱敏字段" if unknown else "没有可申请查看的脱敏字段"
        raise InvalidInput(sentence, field="fields", code=INVALID)
    return {name: given_out[name] for name in chosen}


async def _may(
    connection: Any, viewer: Viewer, entity: type[Entity], key: Any, columns: Sequence[Column]
) -> bool:
    writer = Writer()
    source = rules.source(entity, viewer.shape)
    where = Test(anatomy(entity).columns["id"], "eq", Operand(Constant(key), "uuid"))
    masks = dict.fromkeys(column.mask for column in columns if column.mask)
    questions = [
        source.allowed,
        *(rules.covered(entity, (*mask.clear_for, *mask.on_request), viewer.shape) for mask in masks),
    ]
    sql = writer.verdicts(source, where, questions)
    row = await connection.fetchrow(sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands)))
    if row is None or not row["verdicts"][0]:
        raise NotFound(field="id")
    return all(row["verdicts"])


async def _values(connection: Any, viewer: Viewer, entity: type[Entity], key: Any) -> Any:
    writer = Writer()
    sql = finding([Find(entity=entity, equal={"id": key})], writer, min(viewer.shape))
    ((row,),) = await connection.fetchrow(
        sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands))
    )
    return row
