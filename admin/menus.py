"""What stands in the menu of a person: the work screens, and the lists that they may read."""

from dataclasses import dataclass

from admin.visit import Visit
from admin.words import spaced, translated
from models.page import Menu


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the menu."""

    text: str
    url: str
    icon: str
    here: bool


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of the menu; open where the page belongs to it."""

    text: str
    items: tuple[Item, ...]
    icon: str

    @property
    def is_open(self) -> bool:
        """Whether one of its lines is the page."""
        return any(item.here for item in self.items)


ICONS = {
    "WORK": "desk", "ENTERPRISES": "building", "PROJECTS": "crane", "ISSUES": "message", "PEOPLE": "people",
    "POLICIES": "book", "FUNDS": "coins", "FINANCE_LAND": "map", "LEGAL": "scale",
    "EVALUATION": "chart", "ORGANISATION": "tree", "PLATFORM": "gear",
}  # fmt: skip


def menu_of(visit: Visit) -> list[Section]:
    """The sections of the menu, in order."""
    base, path = visit.panel.base_url, visit.request.url.path
    screens: dict[str, list[Item]] = {}
    for screen in visit.panel.screens:
        if not screen.in_menu or not screen.may(visit):
            continue
        url = base + screen.path
        item = Item(
            translated(screen.label, visit.lang), url, screen.icon, path.rstrip("/") == url.rstrip("/")
        )
        screens.setdefault(translated(screen.menu, visit.lang), []).append(item)
    lists: dict[str, tuple[str, list[Item]]] = {}
    for meta in visit.metas.values():
        menu = meta.page.menu
        if menu is None:
            continue
        words = menu.label.en if visit.lang == "en" else menu.label.zh
        title = spaced(meta.name) if visit.lang == "en" else meta.label.zh
        here = path.startswith(f"{base}/{meta.one}/")
        item = Item(title, f"{base}/{meta.one}/list", "dot", here)
        lists.setdefault(menu.value, (words, []))[1].append(item)
    order = {menu.value: place for place, menu in enumerate(Menu)}
    texts = {menu.label.en if visit.lang == "en" else menu.label.zh: menu.value for menu in Menu}
    for text, items in screens.items():
        # Work screens come before the lists of their section.
        value = texts.get(text, text)
        named = {item.text for item in items}
        rest = [item for item in lists.get(value, (text, []))[1] if item.text not in named]
        lists[value] = (text, [*items, *rest])
    ordered = sorted(lists.items(), key=lambda found: order.get(found[0], len(order)))
    return [Section(text, tuple(items), ICONS.get(value, "desk")) for value, (text, items) in ordered]
