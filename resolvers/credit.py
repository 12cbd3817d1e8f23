"""The blacklist as it is published: name, code, document, court and day of listing (measure 13.11)."""

import json
from dataclasses import dataclass
from datetime import date

from models.access import Role, Viewer
from models.entities.credit import CreditRecord
from models.errors import InvalidInput
from resolvers import rules
from resolvers.binding import LARGEST_OFFSET, binders
from resolvers.plan import Constant, Operand
from resolvers.reading import Connection
from resolvers.sql import Writer

MOST_ENTRIES = 100
PUBLIC = frozenset({Role.PUBLIC})
"""Whoever asks, the list is the published one: what the grant to the public covers."""


@dataclass(frozen=True, slots=True)
class BlacklistEntry:
    """One listing."""

    name: str
    uscc: str
    basis_doc_no: str
    court: str
    listed_on: date


# Parameters are placed by the writer, which numbers them; the rest is fixed text.
ENTRIES = """select count(*) as total, coalesce((select json_agg(found) from (
    select {c}.subject_name, {c}.subject_uscc, {c}.basis_doc_no, {c}.court, {c}.listed_on
    from credit_record {c} where {readable}
    order by {c}.listed_on desc, {c}.id limit {first} offset {offset}) found), '[]') as entries
  from credit_record {c} where {readable}"""


async def blacklist(
    rows: Connection, viewer: Viewer, *, first: int, offset: int
) -> tuple[int, list[BlacklistEntry]]:
    """How many are listed at present, and some of them, the latest first; the same for everybody.

    Raises:
        InvalidInput: more is asked than one answer holds.
    """
    if not 1 <= first <= MOST_ENTRIES:
        raise InvalidInput(f"每页为 1 至 {MOST_ENTRIES} 条", field="first")
    if not 0 <= offset <= LARGEST_OFFSET:
        raise InvalidInput(f"最多从第 {LARGEST_OFFSET} 条起读取", field="offset")
    writer = Writer()
    table = writer.alias()
    sql = ENTRIES.format(
        c=table,
        readable=writer.rows(rules.source(CreditRecord, PUBLIC), table),
        first=writer.parameters.add(Operand(Constant(first), "int")),
        offset=writer.parameters.add(Operand(Constant(offset), "int")),
    )
    row = await rows.fetchrow(sql, *(bind({}, viewer) for bind in binders(writer.parameters.operands)))
    return row["total"], [
        BlacklistEntry(
            each["subject_name"],
            each["subject_uscc"],
            each["basis_doc_no"],
            each["court"],
            date.fromisoformat(each["listed_on"]),
        )
        for each in json.loads(row["entries"])
    ]
