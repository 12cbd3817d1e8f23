"""A contradiction in a declaration, as one sentence: where it is, what is wrong, what to write instead."""

from collections.abc import Iterable
from difflib import get_close_matches


def contradiction(where: str, wrong: str, instead: str) -> str:
    """The sentence.

    >>> contradiction("Thing.page.tabs", "name is not an enumeration", "name a ChoiceField")
    'Thing.page.tabs: name is not an enumeration; name a ChoiceField'
    """
    return f"{where}: {wrong}; {instead}"


def unknown(where: str, what: str, name: str, known: Iterable[str]) -> str:
    """The sentence about a name that means nothing, with the nearest that does.

    >>> unknown("Thing.page.search", "column", "nmae", ["name", "uscc"])
    "Thing.page.search: there is no column 'nmae'; write 'name'"
    """
    names = sorted(known)
    near = get_close_matches(name, names, n=1, cutoff=0.6)
    instead = f"write {near[0]!r}" if near else f"write one of {', '.join(names) or '(there are none)'}"
    return contradiction(where, f"there is no {what} {name!r}", instead)
