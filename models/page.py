"""How an entity is shown: declared here, drawn in the panel."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Page:
    """The list and detail page of an entity. Names are columns or to-one relations.

    ``columns`` of the list, ``tabs``: the enumeration that splits it, ``search``: the text
    columns that one search box looks through (they get the bigram index), ``title``: what
    names a row in a picker, ``groups``: the sections of the detail page.
    """

    columns: str
    title: str = "name"
    search: str = ""
    tabs: str | None = None
    groups: dict[str, str] = field(default_factory=dict)

    @property
    def column_names(self) -> tuple[str, ...]:
        """The columns of the list, in order."""
        return tuple(self.columns.split())

    @property
    def search_columns(self) -> tuple[str, ...]:
        """The columns that the search box looks through, in order."""
        return tuple(self.search.split())
