"""A saved report as a GraphQL question, which whoever opens it asks with their own rights."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.custom_fields import added_to
from models.entities.saved_report import parsed
from models.entity import Entity
from models.naming import camel, plural
from resolvers.names import names

MOST_ROWS, MOST_GROUPS = 100, 100


@dataclass(frozen=True, slots=True)
class ReportQuestion:
    """A document and its variables; the answer stands under ``rows``."""

    query: str
    variables: Mapping[str, Any]


def question(report: Mapping[str, Any], *, first: int = MOST_ROWS, offset: int = 0) -> ReportQuestion:
    """The question of a saved report, given by its columns in the table's or the API's spelling.

    The rows are ``rows.nodes`` (with ``rows.totalCount``) of a list; of a grouped report they are
    ``rows.groups``, each with ``key`` and ``count`` or the measure, like ``sum { amount }``.

    Raises:
        LookupError: the report names an entity or a field that there is not (any more).
    """
    said = {camel(name): value for name, value in report.items()}
    entity = Entity.by_name[said["entity"]]
    conditions = parsed(said["conditions"]) or {}
    keys = list(said["groupBy"] or ())
    body = _groups(said) if keys else _list(entity, said["columns"])
    head = f"$filter: {entity.__name__}Filter"
    variables: dict[str, Any] = {"filter": conditions}
    arguments = "filter: $filter"
    if keys:
        head += f", $by: [{entity.__name__}GroupBy!]!"
        variables["by"] = [_by(key) for key in keys]
    else:
        head += ", $first: Int, $offset: Int"
        variables |= {"first": first, "offset": offset}
        arguments += ", first: $first, offset: $offset"
    return ReportQuestion(
        f"query Report({head}) {{ rows: {plural(entity)}({arguments}) {{ {body} }} }}", variables
    )


def _list(entity: type[Entity], columns: Any) -> str:
    known = names(entity)
    fields = []
    for name in columns:
        if relation := known.ones.get(name):
            fields.append(f"{name} {{ id {_title(relation.target)} }}")
        elif name in known.columns:
            flag = f"{name}Masked"
            fields.append(f"{name} {flag}" if flag in known.masked_flags else name)
        else:
            raise LookupError(
                f"{entity.__name__} has no field {name}; {len(added_to(entity).columns)} were added"
            )
    return f"totalCount nodes {{ id {' '.join(field for field in fields if field != 'id')} }}"


def _title(entity: type[Entity]) -> str:
    """What names a row of the entity, as ``title``."""
    name = camel(entity.page.title)
    relation = names(entity).ones.get(name)
    return f"title: {name} {{ id {_title(relation.target)} }}" if relation else f"title: {name}"


def _groups(said: Mapping[str, Any]) -> str:
    keys = " ".join(_selected(key) for key in said["groupBy"])
    measure = str(said["measure"]).lower()
    figure = "count" if measure == "count" else f"count {measure} {{ {said['measureField']} }}"
    return f"groups(by: $by, first: {MOST_GROUPS}) {{ key {{ {keys} }} {figure} }}"


def _selected(key: str) -> str:
    first, _, rest = key.partition(":")[0].partition(".")
    return f"{first} {{ {_selected(rest)} }}" if rest else first


def _by(key: str) -> dict[str, Any]:
    path, _, period = key.partition(":")
    first, _, rest = path.partition(".")
    return {first: _by(f"{rest}:{period}" if period else rest) if rest else period or "VALUE"}
