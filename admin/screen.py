"""A work screen: a page of its own beside the lists, found in ``admin/screens`` by itself."""

import importlib
import pkgutil
from typing import ClassVar

from starlette.responses import Response
from starlette_admin import CustomView

import admin.screens
from admin.visit import Visit
from admin.words import translated


class Screen(CustomView):
    """One work screen. ``path`` is below the panel's own, ``routes`` are more of its addresses.

    It stands in the menu of whoever may read all of ``entities``; what they then see, GraphQL decides.
    """

    label: ClassVar[str]
    """As ``中文 | English``."""
    menu: ClassVar[str] = "工作台 | Work"
    icon = "square"
    order: ClassVar[int] = 100
    """Its place in the menu."""
    entities: ClassVar[tuple[str, ...]] = ()
    makes: ClassVar[tuple[str, ...]] = ()
    """Entities whose new rows are made here, and not by the generic form."""
    in_menu: ClassVar[bool] = True
    routes: ClassVar[tuple[tuple[str, str, str], ...]] = ()
    """Path, HTTP method and the name of the method that answers."""

    def __init__(self) -> None:
        super().__init__(path=self.path, menu_label=translated(self.label, "zh"))

    def may(self, visit: Visit) -> bool:
        """Whether the screen is for this person."""
        return all(visit.meta(name) for name in self.entities)

    async def page(self, visit: Visit) -> Response:
        """The screen itself."""
        raise NotImplementedError(f"{type(self).__name__}.page")


def screens() -> tuple[Screen, ...]:
    """Every screen of the folder, in the order of the menu."""
    found: list[Screen] = []
    for module in pkgutil.iter_modules(admin.screens.__path__, "admin.screens."):
        members = vars(importlib.import_module(module.name)).values()
        found.extend(
            member()
            for member in members
            if isinstance(member, type) and issubclass(member, Screen) and member.__module__ == module.name
        )
    return tuple(sorted(found, key=lambda screen: (screen.order, screen.path)))
