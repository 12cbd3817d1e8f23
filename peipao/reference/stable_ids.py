"""Ids that stay the same on every machine, for rows whose natural key is known beforehand."""

from uuid import UUID, uuid5

from models.entity import Entity

NAMESPACE = UUID("6f6b0c1e-3c57-5d0e-9a46-530800530800")


def stable_id(entity: type[Entity], key: str) -> UUID:
    """The id of the row of ``entity`` known by ``key``: the same one on every run and machine."""
    return uuid5(NAMESPACE, f"{entity.__name__}:{key}")
