"""A declaration that contradicts itself does not start: every contradiction, each as one sentence."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from models.checking_access import ACCESS_RULES, no_circle_of_visibility
from models.checking_actions import ACTION_RULES, mutations_apart
from models.checking_columns import COLUMN_RULES
from models.checking_form import FORM_RULES
from models.checking_names import NAME_RULES, RULES_BETWEEN_NAMES
from models.checking_pages import PAGE_RULES
from models.columns import Anatomy, anatomy
from models.entity import Entity
from models.errors import DeclarationError

RULES: tuple[Callable[[Anatomy], Iterator[str]], ...] = (
    *COLUMN_RULES,
    *ACCESS_RULES,
    *PAGE_RULES,
    *ACTION_RULES,
    *NAME_RULES,
)
RULES_BETWEEN: tuple[Callable[[Sequence[Anatomy]], Iterator[str]], ...] = (
    no_circle_of_visibility,
    mutations_apart,
    *RULES_BETWEEN_NAMES,
)


def check(entities: Iterable[type[Entity]]) -> None:
    """Nothing, if the declarations make sense together.

    Raises:
        DeclarationError: they do not; the message is one line for each contradiction.
    """
    found = contradictions(tuple(entities))
    if found:
        raise DeclarationError("\n".join(found))


def contradictions(entities: Sequence[type[Entity]]) -> tuple[str, ...]:
    """Every contradiction found, once each, in the order of the declarations.

    Rules of meaning are asked when the form is right: without a label or a known type an
    entity cannot be taken apart.
    """
    form = tuple(dict.fromkeys(found for entity in entities for rule in FORM_RULES for found in rule(entity)))
    return form or tuple(dict.fromkeys(_meaning(tuple(map(anatomy, entities)))))


def _meaning(shapes: Sequence[Anatomy]) -> Iterator[str]:
    for shape in shapes:
        for rule in RULES:
            yield from rule(shape)
    for rule_between in RULES_BETWEEN:
        yield from rule_between(shapes)
