"""Our packages have everyday names, so nothing else that is installed may bring a package of that name."""

from collections.abc import Mapping, Sequence
from importlib.metadata import packages_distributions

import pytest

OURS = ("schema", "models", "resolvers", "admin", "migrations", "peipao")


def intruders(packages: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The other distributions that provide one of our names, by name."""
    found = {name: sorted({*packages.get(name, ())} - {"peipao"}) for name in OURS}
    return {name: others for name, others in found.items() if others}


def test_no_other_distribution_brings_a_package_of_our_names() -> None:
    assert not intruders(packages_distributions()), "uninstall these: imports would find them instead of ours"


@pytest.mark.parametrize("name", OURS)
def test_another_distribution_of_that_name_would_be_noticed(name: str) -> None:
    assert intruders({name: ["peipao", "somebody-elses"], "httpx": ["httpx"]}) == {name: ["somebody-elses"]}


@pytest.mark.parametrize("name", OURS)
def test_the_name_is_importable_from_here(name: str) -> None:
    module = __import__(name)
    assert module.__spec__ is not None
