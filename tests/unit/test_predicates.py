"""Conditions as values: how they read, how they shorten, and the examples in the docstrings of models."""

import doctest
import importlib
import pkgutil

import pytest

import models
from models.predicates import (
    ALWAYS,
    NEVER,
    NOW,
    TODAY,
    VIEWER,
    Any_,
    Compare,
    Exists,
    Not,
    Predicate,
    Visible,
    all_of,
    any_of,
    walk,
)

OPEN = Compare("status", "eq", "OPEN")
MINE = Compare("county_id", "in", VIEWER.counties)
LATE = Compare("due_at", "lt", NOW)

MODULES = sorted(module.name for module in pkgutil.walk_packages(models.__path__, "models."))


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_the_docstrings_are_true(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


@pytest.mark.parametrize(
    ("predicate", "sentence"),
    [
        (OPEN, "status = OPEN"),
        (MINE, "county_id ∈ viewer.counties"),
        (LATE, "due_at < now"),
        (Compare("due_on", "gte", TODAY), "due_on ≥ today"),
        (Compare("status", "in", ("OPEN", "LATE")), "status ∈ {OPEN, LATE}"),
        (Compare("closed_at", "is_null", True), "closed_at is null"),
        (Compare("closed_at", "is_null", False), "closed_at is not null"),
        (Compare("tags", "overlaps", ("TEA",)), "tags ∩ {TEA}"),
        (ALWAYS, "always"),
        (NEVER, "never"),
        (all_of(OPEN, any_of(MINE, LATE)), "status = OPEN and (county_id ∈ viewer.counties or due_at < now)"),
        (any_of(LATE, all_of(OPEN, MINE)), "due_at < now or (status = OPEN and county_id ∈ viewer.counties)"),
        (Not(OPEN), "not (status = OPEN)"),
        (Exists("counties", Compare("id", "in", VIEWER.counties)), "counties with (id ∈ viewer.counties)"),
        (Visible("enterprise"), "enterprise is visible"),
    ],
)
def test_a_condition_reads_as_a_sentence(predicate: Predicate, sentence: str) -> None:
    assert str(predicate) == sentence


def test_always_adds_nothing_and_never_takes_all() -> None:
    assert all_of(ALWAYS, OPEN) == OPEN
    assert all_of(OPEN, NEVER) == NEVER
    assert any_of(NEVER, OPEN) == OPEN
    assert any_of(OPEN, ALWAYS) == ALWAYS
    assert all_of() == ALWAYS
    assert any_of() == NEVER


def test_saying_it_twice_is_saying_it_once() -> None:
    assert all_of(OPEN, OPEN) == OPEN
    assert any_of(OPEN, MINE, OPEN) == Any_((OPEN, MINE))


def test_equal_conditions_are_one_key_of_a_cache() -> None:
    assert hash(all_of(OPEN, MINE)) == hash(all_of(Compare("status", "eq", "OPEN"), MINE))
    assert len({Visible("enterprise"), Visible("enterprise"), Exists("enterprise", ALWAYS)}) == 2


def test_walking_stays_on_the_row() -> None:
    elsewhere = Exists("enterprise", Compare("name", "eq", "x"))
    assert list(walk(all_of(OPEN, Not(any_of(MINE, elsewhere))))) == [
        all_of(OPEN, Not(any_of(MINE, elsewhere))),
        OPEN,
        Not(any_of(MINE, elsewhere)),
        any_of(MINE, elsewhere),
        MINE,
        elsewhere,
    ]
