"""Rules of pages and actions: what is shown can be shown, what is done can be done."""

from collections.abc import Callable, Iterator

from models.access import Internal
from models.checking_form import is_label
from models.columns import Anatomy, Kind
from models.contradictions import contradiction, unknown
from models.page import Page

BUILT_IN = frozenset({"create", "update", "delete", "restore"})


def known_page_columns(shape: Anatomy) -> Iterator[str]:
    """The list and the sections show columns and to-one relations of the API."""
    for where, page in _page(shape):
        places = {"columns": page.columns, "title": page.title}
        places |= {f"groups[{label!r}]": names for label, names in page.groups.items()}
        for place, names in places.items():
            for name in names.split():
                if name not in _shown(shape):
                    yield unknown(f"{where}.{place}", "column", name, _shown(shape))


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


def named_actions(shape: Anatomy) -> Iterator[str]:
    """Actions have names of their own and labels in both languages."""
    names = [action.name for action in shape.entity.actions]
    for action in shape.entity.actions:
        where = f"{shape.entity.__name__}.actions.{action.name}"
        if not (action.name.isidentifier() and action.name == action.name.lower()):
            yield contradiction(where, "the name is not snake_case", "write it like 'transfer_county'")
        if action.name in BUILT_IN:
            yield contradiction(
                where,
                "every entity has a verb of this name",
                "say it in access, or name the action otherwise",
            )
        if not is_label(action.label):
            yield contradiction(where, f"{action.label!r} is no label", "write label='中文 | English'")
        if not action.granted:
            yield contradiction(where, "nobody may do it", "write granted=(...), or leave the action out")
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield contradiction(
            f"{shape.entity.__name__}.actions.{name}", "there are two of this name", "rename one"
        )


def moved_states(shape: Anatomy) -> Iterator[str]:
    """Actions move a declared state column between values that it has."""
    entity = shape.entity
    if entity.state is not None and entity.state not in shape.columns:
        yield unknown(f"{entity.__name__}.state", "column", entity.state, shape.columns)
        return
    column = shape.columns[entity.state] if entity.state else None
    choice = column.choice if column else None
    if column and not choice:
        yield contradiction(
            f"{entity.__name__}.state", f"{column.name!r} is {column.kind.name}", "name a ChoiceField"
        )
        return
    for action in entity.actions:
        where = f"{entity.__name__}.actions.{action.name}.moves"
        sources, target = action.moves or ((), None)
        states = (*sources, *([] if target is None else [target]))
        if choice is None and states:
            yield contradiction(where, "it moves a state and the entity has none", 'write state = "status"')
        elif choice is not None:
            for state in states:
                if state not in set(choice):
                    yield unknown(where, f"state of {choice.__name__}", state, map(str, choice))


def states_moved_by_actions(shape: Anatomy) -> Iterator[str]:
    """A state is moved by actions, with their guards and records, and not by plain changes."""
    access = shape.entity.access
    if isinstance(access, Internal):
        return
    for place, grant in enumerate(access.update):
        if shape.entity.state in grant.only:
            yield contradiction(
                f"{shape.entity.__name__}.access.update[{place}]",
                f"it covers the state {shape.entity.state!r}, which actions move",
                "leave it out of limited_to(...) and declare an action",
            )


def needed_columns(shape: Anatomy) -> Iterator[str]:
    """What an action needs to be filled is there to be filled."""
    names = _shown(shape) | set(shape.relations)
    for action in shape.entity.actions:
        for name in action.needs:
            if name not in names:
                yield unknown(f"{shape.entity.__name__}.actions.{action.name}.needs", "column", name, names)


PAGE_RULES: tuple[Callable[[Anatomy], Iterator[str]], ...] = (
    known_page_columns,
    repeated_page_columns,
    labelled_groups,
    tabs_of_choices,
    searchable_columns,
    named_actions,
    moved_states,
    states_moved_by_actions,
    needed_columns,
)


def _page(shape: Anatomy) -> Iterator[tuple[str, Page]]:
    if not isinstance(shape.entity.access, Internal):
        yield f"{shape.entity.__name__}.page", shape.entity.page


def _shown(shape: Anatomy) -> set[str]:
    to_one = {relation.name for relation in shape.relations.values() if not relation.many}
    return {column.name for column in shape.shown} | to_one
