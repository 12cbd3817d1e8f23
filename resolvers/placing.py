"""Where a new row belongs: whoever may make rows in one place only makes them there (DOMAIN §5.3.6)."""

from uuid import UUID

from models.columns import anatomy
from models.naming import camel
from resolvers.deeds import Deed
from resolvers.places import place_of
from resolvers.steps import WorkingStep


def placed(step: WorkingStep, deed: Deed) -> None:
    """Put the new row into the viewer's one place; say so where another was given.

    The place is read off the grants: if each that the viewer holds demands the same column to be
    in the viewer's counties (or zones), and there is one of them, there is nothing to choose.
    """
    shape, viewer = anatomy(deed.entity), step.viewer
    held = [(g, role) for g in deed.grants for role in sorted(g.roles & viewer.shape)]
    if not held:
        return
    places = [place_of(grant, role) for grant, role in held]
    columns = {place[0] for place in places if place}
    if None in places or len(columns) != 1:
        return
    (column,) = columns
    ids = {each for place in places if place for each in _listed(viewer.value(place[1], place[2]))}
    if len(ids) != 1:
        return
    (own,) = ids
    given = step.columns.get(column)
    if given is not None and given != own:
        relation = next(r for r in shape.relations.values() if r.near == column and not r.many)
        step.warn("FORCED", f"{relation.label.zh}已按您的管辖范围填写", camel(relation.name))
    step.columns[column] = own


def _listed(value: UUID | tuple[UUID, ...]) -> tuple[UUID, ...]:
    return value if isinstance(value, tuple) else (value,)
