"""Rules of pages: what is shown can be shown."""

from collections.abc import Callable, Iterator

from models.access import Internal
from models.checking_form import is_label
from models.columns import Anatomy, Kind
from models.contradictions import contradiction, unknown
from models.page import Page


def known_page_columns(shape: Anatomy) -> Iterator[str]:
    """The list and the sections show columns and to-one relations of the API."""
    for where, page in _page(shape):
        places = {"columns": page.columns, "title": page.title}
        places |= {f"groups[{label!r}]": names for label, names in page.groups.items()}
        for place, names in places.items():
            for name in names.split():
                if name not in shown_names(shape):
                    yield unknown(f"{where}.{place}", "column", name, shown_names(shape))


def repeated_page_columns(shape: Anatomy) -> Iterator[str]:
    """A list, and the sections together, show a column once."""
    for where, page in _page(shape):
        for place, names in (("columns", page.columns), ("groups", " ".join(page.groups.values()))):
            listed = names.split()
            for name in sorted({name for name in listed if listed.count(name) > 1}):
                yield contradiction(f"{where}.{place}", f"{name!r} stands there twice", "keep one")


def labelled_groups(shape: Anatomy) -> Iterator[str]:
    """The sections of the detail page have labels in both languages."""
    for where, page in _page(shape):
        for label in page.groups:
            if not is_label(label):
                yield contradiction(
                    f"{where}.groups", f"{label!r} is no label", "write {'中文 | English': '...'}"
                )


def tabs_of_choices(shape: Anatomy) -> Iterator[str]:
    """The list is split by an enumeration."""
    for where, page in _page(shape):
        if page.tabs is None:
            continue
        enumerations = {column.name for column in shape.shown if column.kind is Kind.CHOICE}
        if page.tabs in shape.columns and page.tabs not in enumerations:
            kind = shape.columns[page.tabs].kind.name
            yield contradiction(
                f"{where}.tabs",
                f"{page.tabs!r} is {kind}, not an enumeration",
                f"write one of {', '.join(sorted(enumerations)) or '(there are none)'}",
            )
        elif page.tabs not in enumerations:
            yield unknown(f"{where}.tabs", "column", page.tabs, enumerations)
        elif shape.columns[page.tabs].mask:
            yield contradiction(
                f"{where}.tabs",
                f"{page.tabs!r} is masked, and the tab of a row would tell it",
                "split the list by another enumeration, or not at all",
            )


def searchable_columns(shape: Anatomy) -> Iterator[str]:
    """The search box looks through text that everybody who sees the row may know."""
    texts = {column.name for column in shape.shown if column.kind is Kind.TEXT and not column.mask}
    for where, page in _page(shape):
        for name in page.search_columns:
            column = shape.columns.get(name)
            if column is None:
                yield unknown(f"{where}.search", "column", name, texts)
            elif column.hidden or column.mask:
                how = "hidden" if column.hidden else "masked"
                yield contradiction(
                    f"{where}.search",
                    f"{name!r} is {how}, and finding rows by it would tell it",
                    "leave it out",
                )
            elif column.kind is not Kind.TEXT:
                yield contradiction(
                    f"{where}.search",
                    f"{name!r} is {column.kind.name}, not text",
                    "leave it out and filter by it",
                )


def known_steps(shape: Anatomy) -> Iterator[str]:
    """The steps are states."""
    for where, page in _page(shape):
        column = shape.columns.get(shape.entity.state or "")
        states = {choice.value for choice in column.choice or ()} if column else set[str]()
        for name in page.steps.split():
            if name not in states:
                yield unknown(f"{where}.steps", "state", name, states)


def labelled_print(shape: Anatomy) -> Iterator[str]:
    """The printed form has a title in both languages."""
    for where, page in _page(shape):
        if page.printed is not None and not is_label(page.printed):
            yield contradiction(f"{where}.printed", f"{page.printed!r} is no label", "write '中文 | English'")


PAGE_RULES: tuple[Callable[[Anatomy], Iterator[str]], ...] = (
    known_page_columns,
    repeated_page_columns,
    labelled_groups,
    tabs_of_choices,
    searchable_columns,
    known_steps,
    labelled_print,
)


def _page(shape: Anatomy) -> Iterator[tuple[str, Page]]:
    if not isinstance(shape.entity.access, Internal):
        yield f"{shape.entity.__name__}.page", shape.entity.page


def shown_names(shape: Anatomy) -> set[str]:
    """The columns of the API and the relations to one row."""
    to_one = {relation.name for relation in shape.relations.values() if not relation.many}
    return {column.name for column in shape.shown} | to_one
