"""The domain: one file per entity, or per tight family. Every module here is found by itself."""

import contextvars
import importlib
import pkgutil

from tortoise import Tortoise

from models.entity import Entity


def _load() -> tuple[type[Entity], ...]:
    found: list[type[Entity]] = []
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        contents = vars(importlib.import_module(f"{__name__}.{module.name}"))
        for value in contents.values():
            if (
                isinstance(value, type)
                and issubclass(value, Entity)
                and value.__module__ == f"{__name__}.{module.name}"
            ):
                found.append(value)
                globals()[value.__name__] = value
    # Tortoise keeps what it initialised in a context variable; in a copied context the names are
    # connected without leaving a half-made context behind.
    contextvars.copy_context().run(Tortoise.init_models, [__name__], "models")
    return tuple(found)


ENTITIES: tuple[type[Entity], ...] = _load()
"""Every entity, in the order of their files and of declaration within."""
