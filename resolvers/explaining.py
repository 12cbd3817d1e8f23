"""Why a row is visible, and what a kind of viewer may do: answered by the very grants."""

from models.access import VERBS, Access, Grant, Viewer, ViewerShape
from models.columns import anatomy
from models.entities import ENTITIES
from models.entity import Entity
from resolvers import rules
from resolvers.binding import binders, parse_id
from resolvers.plan import Constant, Operand, Test
from resolvers.reading import Connection
from resolvers.sql import Writer


def verbs(entity: type[Entity], shape: ViewerShape) -> frozenset[str]:
    """What this kind of viewer may do to some rows of the entity."""
    if not isinstance(entity.access, Access):
        return frozenset()
    access = entity.access
    return frozenset(verb for verb in VERBS if any(grant.roles & shape for grant in getattr(access, verb)))


async def covering_grants(rows: Connection, viewer: Viewer, row_id: str, *, verb: str) -> tuple[Grant, ...]:
    """The viewer's grants to the verb that cover the row, if the row may be read at all; else none.

    A row that does not exist and one that is not the viewer's to see give the same answer.
    """
    found = parse_id(row_id)
    entity = next((e for e in ENTITIES if found and e.__name__ == found[0]), None)
    if found is None or entity is None or not isinstance(entity.access, Access):
        return ()
    grants: list[Grant] = [g for g in getattr(entity.access, verb) if g.roles & viewer.shape]
    writer = Writer()
    source = rules.source(entity, viewer.shape)
    where = Test(anatomy(entity).columns["id"], "eq", Operand(Constant(found[1]), "uuid"))
    questions = [source.allowed, *(rules.covered(entity, (grant,), viewer.shape) for grant in grants)]
    sql = writer.verdicts(source, where, questions)
    values = [bind({}, viewer) for bind in binders(writer.parameters.operands)]
    row = await rows.fetchrow(sql, *values)
    if row is None or not row["verdicts"][0]:
        return ()
    return tuple(grant for grant, holds in zip(grants, row["verdicts"][1:], strict=True) if holds)
