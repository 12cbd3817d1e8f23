"""What names a row wherever one is spoken of in a line: its page's title, as the reader may see it."""

from typing import Any

from models.entity import Entity
from models.naming import camel
from resolvers.asked import Field
from resolvers.names import names


def title_field(entity: type[Entity]) -> Field:
    """The selection of what names a row, as ``title``: a column, or what names the row that it is about."""
    name = camel(entity.page.title)
    relation = names(entity).ones.get(name)
    return Field(name, "title", {}, (title_field(relation.target),) if relation else ())


def read_title(entity: type[Entity], value: Any) -> str:
    """What came of ``title_field`` as people read it; the kind of thing where nothing names the row."""
    known, name = names(entity), camel(entity.page.title)
    if value is None:
        return entity.label().zh
    if relation := known.ones.get(name):
        return read_title(relation.target, value["title"])
    choice = known.columns[name].choice
    return choice(value).label.zh if choice else str(value)
