"""Workflow actions, declared: who may move a row from which state to which, and by when."""

from dataclasses import dataclass

from models.access import Grant
from models.labels import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that may be done to a row: a mutation, a line of the matrix and a page button.

    ``moves`` is (states from which, state to which); an empty "from" means creation, a missing
    target leaves the state as it is. ``needs`` are the columns that must be filled before;
    ``deadline`` is the parameter that says how long the step may take (DOMAIN §10).
    """

    name: str
    label: str
    granted: tuple[Grant, ...]
    moves: tuple[tuple[str, ...], str | None] | None = None
    needs: tuple[str, ...] = ()
    deadline: str | None = None

    @property
    def words(self) -> Label:
        """The button's text in both languages."""
        return Label.parse(self.label)
