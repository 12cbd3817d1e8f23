"""Size classes and library thresholds: the vectors of DOMAIN §4.5 and §4.6, boundaries, and an oracle."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.size_class import (
    GROUPS,
    NOT_COVERED,
    SIZES,
    TOO_COARSE,
    UNKNOWN_CLASS,
    Size,
    group_of,
    size_of,
)
from models.rules.thresholds import library_hint
from peipao.demo.enterprises import ENTERPRISES, FIGURES, wan

WAN = 10_000


def size(code: str, x: int | None = None, y: int | None = None, z: int | None = None) -> Size | None:
    """The class with revenue and assets in 万元."""
    revenue = None if y is None else Decimal(y * WAN)
    return size_of(code, x, revenue, None if z is None else Decimal(z * WAN)).size


# --- the vectors --------------------------------------------------------------------------------

VECTORS = [
    ("C", {"x": 350, "y": 1800}, "SMALL"),
    ("C", {"x": 350, "y": 2000}, "MEDIUM"),
    ("52", {"x": 8, "y": 600}, "MICRO"),
    ("51", {"x": 25, "y": 4800}, "SMALL"),
    ("61", {"x": 120, "y": 2500}, "MEDIUM"),
    ("7010", {"y": 900, "z": 6000}, "SMALL"),
    ("E", {"y": 7000, "z": 4000}, "SMALL"),
]


@pytest.mark.parametrize(("code", "figures", "expected"), VECTORS)
def test_the_vectors_of_the_domain(code: str, figures: dict[str, int], expected: str) -> None:
    assert size(code, **figures) == expected


# Written down again from the table: code of an industry, its indicators, and the bounds from large to small.
TABLE = """
A0154 y 20000/500/50
B0610 x 1000/300/20 y 40000/2000/300
C1530 x 1000/300/20 y 40000/2000/300
D4413 x 1000/300/20 y 40000/2000/300
E4710 y 80000/6000/300 z 80000/5000/300
F5127 x 200/20/5 y 40000/5000/1000
F5226 x 300/50/10 y 20000/500/100
G5410 x 1000/300/20 y 30000/3000/200
G5810 x 1000/300/20 y 30000/3000/200
G5910 x 1000/300/20 y 30000/3000/200
G5921 x 200/100/20 y 30000/1000/100
G5990 x 200/100/20 y 30000/1000/100
G6010 x 1000/300/20 y 30000/2000/100
H6110 x 300/100/10 y 10000/2000/100
H6231 x 300/100/10 y 10000/2000/100
I6311 x 2000/100/10 y 100000/1000/100
I6421 x 2000/100/10 y 100000/1000/100
I6510 x 300/100/10 y 10000/1000/50
K7010 y 200000/1000/100 z 10000/5000/2000
K7020 x 1000/300/100 y 5000/1000/500
L7211 x 300/100/10 z 120000/8000/100
M7310 x 300/100/10
N7810 x 300/100/10
O8010 x 300/100/10
R8610 x 300/100/10
Q8510 x 300/100/10
K7030 x 300/100/10
K7090 x 300/100/10
"""


def table() -> list[tuple[str, dict[str, list[int]]]]:
    """The lines of the table by code."""
    found = []
    for line in TABLE.strip().splitlines():
        code, *rest = line.split()
        bounds = {rest[at]: [int(each) for each in rest[at + 1].split("/")] for at in range(0, len(rest), 2)}
        found.append((code, bounds))
    return found


UNIT = {"x": Decimal(1), "y": Decimal(WAN), "z": Decimal(WAN)}
LEAST = {"x": Decimal(1), "y": Decimal("0.01"), "z": Decimal("0.01")}


@pytest.mark.parametrize(("code", "bounds"), table())
def test_each_bound_is_met_by_itself_and_missed_by_the_least_less(
    code: str, bounds: dict[str, list[int]]
) -> None:
    def judged(**other: Decimal) -> str | None:
        figures = {name: large * UNIT[name] for name, (large, _, _) in bounds.items()} | other
        employees = int(figures["x"]) if "x" in figures else None
        return size_of(code, employees, figures.get("y"), figures.get("z")).size

    assert judged() == "LARGE"
    for name, lows in bounds.items():
        met = [judged(**{name: low * UNIT[name]}) for low in lows]
        missed = [judged(**{name: low * UNIT[name] - LEAST[name]}) for low in lows]
        assert (met, missed) == (["LARGE", "MEDIUM", "SMALL"], ["MEDIUM", "SMALL", "MICRO"])


def by_falling(bounds: dict[str, list[int]], figures: dict[str, Decimal]) -> str:
    """The rule as the notice says it: who misses one bound of a class falls and is tested again."""
    candidate = ["MICRO", "SMALL", "MEDIUM", "LARGE"]
    for place in (0, 1, 2):
        misses = [name for name, lows in bounds.items() if figures[name] < lows[place]]
        if not misses:
            return candidate[3 - place]
    return "MICRO"


# Near the bounds as often as anywhere.
NEAR = st.one_of(
    st.integers(0, 250_000),
    st.sampled_from(
        [low + step for _, b in table() for lows in b.values() for low in lows for step in (-1, 0, 1)]
    ),
)


@given(st.sampled_from(table()), NEAR, NEAR, NEAR)
def test_the_class_is_the_one_at_which_falling_ends(
    line: tuple[str, dict[str, list[int]]], x: int, y: int, z: int
) -> None:
    code, bounds = line
    figures = {"x": Decimal(x), "y": Decimal(y), "z": Decimal(z)}
    assert size(code, x, y, z) == by_falling(bounds, figures)


@given(st.sampled_from(table()), NEAR, NEAR, NEAR, st.tuples(st.sampled_from("xyz"), st.integers(1, 10**5)))
def test_more_of_anything_never_makes_an_enterprise_smaller(
    line: tuple[str, dict[str, list[int]]], x: int, y: int, z: int, more: tuple[str, int]
) -> None:
    code, _ = line
    less = {"x": x, "y": y, "z": z}
    before, after = size(code, **less), size(code, **{**less, more[0]: less[more[0]] + more[1]})
    assert before is not None
    assert after is not None
    assert SIZES.index(after) <= SIZES.index(before)


@given(st.sampled_from(table()), NEAR, NEAR, NEAR)
def test_what_is_missing_never_changes_what_was_told_without_it(
    line: tuple[str, dict[str, list[int]]], x: int, y: int, z: int
) -> None:
    code, _ = line
    for partial in ((None, y, z), (x, None, z), (x, y, None), (None, None, None)):
        assert size(code, *partial) in (None, size(code, x, y, z))


# --- which line ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("A", "农、林、牧、渔业"),
        ("B", "工业"),
        ("1530", "工业"),
        ("c1530", "工业"),
        ("F51", "批发业"),
        ("52", "零售业"),
        ("G591", "交通运输业"),
        ("5910", "交通运输业"),
        ("G592", "仓储业"),
        ("G60", "邮政业"),
        ("K701", "房地产开发经营"),
        ("K7090", "其他未列明行业"),
        ("R", "其他未列明行业"),
        ("R88", "其他未列明行业"),
        ("Q85", "其他未列明行业"),
    ],
)
def test_a_class_stands_in_one_line_of_the_table(code: str, name: str) -> None:
    group, _ = group_of(code)
    assert group is not None
    assert group.name == name


@pytest.mark.parametrize(
    "code", ["G53", "5310", "J", "J66", "69", "P", "P83", "84", "Q8411", "S", "S91", "T97", "K704"]
)
def test_what_the_notice_does_not_cover_has_no_size(code: str) -> None:
    judged = size_of(code, 5_000, Decimal(10**12), Decimal(10**12))
    assert (judged.size, judged.group, judged.reasons) == (None, None, (NOT_COVERED,))


@pytest.mark.parametrize("code", ["F", "G", "G59", "59", "H", "I", "K", "K70", "Q"])
def test_a_class_that_is_too_coarse_is_asked_for_more(code: str) -> None:
    assert group_of(code) == (None, TOO_COARSE)


@pytest.mark.parametrize(
    "code", ["", None, "C52", "U10", "98", "00", "1", "C15300", "C1x", "茶", "C-1", "Ｃ15"]
)
def test_a_class_that_is_none_is_told(code: str | None) -> None:
    assert group_of(code) == (None, UNKNOWN_CLASS)


def test_every_division_stands_in_one_line_at_most() -> None:
    for number in range(1, 98):
        for tail in range(100):
            digits = f"{number:02}{tail:02}"
            assert sum(group.holds(digits) for group in GROUPS) <= 1, digits


# --- what is told -------------------------------------------------------------------------------


def test_each_indicator_is_held_against_the_bounds_around_it() -> None:
    judged = size_of("C1530", 350, Decimal("18000000.00"))
    assert judged.reasons == (
        "划型行业：工业",
        "从业人员 350人，达到中型下限 300人，未达大型下限 1000人",
        "营业收入 1800万元，达到小型下限 300万元，未达中型下限 2000万元",
        "各项指标须同时达到下限，取较低者：小型",
    )


def test_a_missing_figure_leaves_the_size_open_unless_another_makes_it_micro() -> None:
    open_ = size_of("C1530", 350)
    assert (open_.size, open_.reasons[-1]) == (None, "缺少营业收入，不能判定规模")
    assert size_of("C30", 12).size == "MICRO"
    assert size_of("C30").reasons[-1] == "缺少从业人员、营业收入，不能判定规模"


@pytest.mark.parametrize("key", [line["key"] for line in ENTERPRISES])
def test_the_golden_enterprises_have_the_size_that_their_figures_give(key: str) -> None:
    line = next(each for each in ENTERPRISES if each["key"] == key)
    known = next(each for each in FIGURES if each["key"] == key)
    judged = size_of(
        line["class"],
        int(known["employees"]),
        wan(known["revenue"]) if known["revenue"] else None,
        wan(known["assets"]) if known["assets"] else None,
    )
    assert judged.size == line["size"]


# --- libraries ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "library", "least"),
    [
        ("B06", "ABOVE_SCALE_INDUSTRY", 2000),
        ("C1530", "ABOVE_SCALE_INDUSTRY", 2000),
        ("D4413", "ABOVE_SCALE_INDUSTRY", 2000),
        ("F5127", "ABOVE_LIMIT_WHOLESALE", 2000),
        ("F5226", "ABOVE_LIMIT_RETAIL", 500),
        ("H61", "ABOVE_LIMIT_LODGING", 200),
        ("H6231", "ABOVE_LIMIT_CATERING", 200),
    ],
)
def test_the_threshold_of_a_library_is_reached_with_the_last_fen(code: str, library: str, least: int) -> None:
    enough = Decimal(least * WAN)
    at, below = library_hint(code, enough), library_hint(code, enough - Decimal("0.01"))
    assert at is not None
    assert below is not None
    assert (at.library, at.threshold, at.candidate, below.candidate) == (library, enough, True, False)
    unknown = library_hint(code, None)
    assert unknown is not None
    assert not unknown.candidate


@pytest.mark.parametrize("code", ["A0154", "E47", "G60", "I65", "K7010", "J66", "C52", None])
def test_other_industries_have_no_library(code: str | None) -> None:
    assert library_hint(code, Decimal(10**10)) is None
