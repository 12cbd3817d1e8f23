"""What is selected of a row for the fields that a page shows."""

from collections.abc import Iterable

from admin.visit import Visit
from schema.entity_metas import EntityMeta

ACTIONS = "availableActions { name label allowed reasonZh deadline }"
"""What may be done to a row, as the mutations themselves would judge it."""
NEVER = frozenset({"BYTES"})


def actions_of(meta: EntityMeta) -> str:
    """The selection of a row's actions, where its kind has any."""
    return ACTIONS if meta.acts else ""


def capital(name: str) -> str:
    """The name with a capital: ``orgUnits`` as in ``deleteOrgUnits``."""
    return name[:1].upper() + name[1:]


def selection(visit: Visit, meta: EntityMeta, names: Iterable[str]) -> str:
    """The GraphQL selection of these fields: columns, with whether they are masked; of related rows
    id and title. Relations whose rows this person does not read are left out."""
    known = {field.name: field for field in meta.fields}
    chosen = {"id": "id", "version": "version"}
    for name in names:
        field = known.get(name)
        if field is None or field.kind in NEVER:
            continue
        if field.kind == "RELATION":
            target = visit.meta(field.target or "")
            if target is not None and not field.many:
                chosen[name] = f"{name} {{ id {title_of(visit, target)} }}"
        else:
            chosen[name] = f"{name} {name}Masked" if field.masked else name
    return " ".join(chosen.values())


def title_of(visit: Visit, meta: EntityMeta) -> str:
    """The selection that names a row, as ``title``."""
    field = next((field for field in meta.fields if field.name == meta.page.title), None)
    if field is None or field.name == "id":
        return ""
    if field.kind == "RELATION":
        target = visit.meta(field.target or "")
        return f"title: {field.name} {{ id {title_of(visit, target)} }}" if target else ""
    return f"title: {field.name}"
