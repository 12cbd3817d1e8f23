"""Masks: what is left of a value, and that nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.access import Masking
from models.masking import HIDDEN, MASKS


@pytest.mark.parametrize(
    ("how", "clear", "masked"),
    [
        (Masking.PHONE, "13812345678", "138****5678"),
        (Masking.PHONE, "0879-2123234", "0879-****234"),
        (Masking.PHONE, "08792123234", "0879-****234"),
        (Masking.PHONE, "010-12345678", "010-****678"),
        (Masking.PHONE, "01012345678", "010-****678"),
        (Masking.PHONE, "2123456", "****"),
        (Masking.PHONE, "138 1234 5678 转 12", "****"),
        (Masking.NAME, "张明", "张*"),
        (Masking.NAME, "张小明", "张*明"),
        (Masking.NAME, "欧阳修", "欧*修"),
        (Masking.NAME, "欧阳娜娜", "欧*娜"),
        (Masking.NAME, "阿卜杜拉·买买提", "阿*提"),
        (Masking.NAME, " 张明 ", "张*"),
        (Masking.NAME, "张", "*"),
        (Masking.NAME, "", "*"),
        (Masking.RESIDENT_ID, "11010519491231002X", "110***********002X"),
        (Masking.RESIDENT_ID, "110105491231002", "110********1002"),
        (Masking.RESIDENT_ID, "1101051", "****"),
        (Masking.ACCOUNT, "6222000011111234", "****1234"),
        (Masking.ACCOUNT, "1234", "****"),
        (Masking.EMAIL, "anna@x.com", "a***@x.com"),
        (Masking.EMAIL, "a@x.com", "a***@x.com"),
        (Masking.EMAIL, "@x.com", "****"),
        (Masking.EMAIL, "anna", "****"),
        (Masking.USCC, "92530802X000001154", "92530802******1154"),
        (Masking.USCC, "92530802X", "****"),
        (Masking.ABSENT, "whatever", None),
    ],
)
def test_it_is_shown_as(how: Masking, clear: str, masked: str | None) -> None:
    assert MASKS[how](clear) == masked


def test_there_is_a_form_for_every_way_of_masking() -> None:
    assert set(MASKS) == set(Masking)


SHOWN_AT_MOST = {
    Masking.PHONE: 7,
    Masking.NAME: 2,
    Masking.RESIDENT_ID: 7,
    Masking.ACCOUNT: 4,
    Masking.USCC: 12,
    Masking.ABSENT: 0,
}


@pytest.mark.parametrize("how", SHOWN_AT_MOST)
@given(clear=st.text(max_size=30) | st.from_regex(r"[0-9X-]{0,22}", fullmatch=True))
def test_no_mask_shows_more_than_it_promises(how: Masking, clear: str) -> None:
    masked = MASKS[how](clear) or ""
    shown = [char for char in masked if char not in "*-"]
    assert len(shown) <= SHOWN_AT_MOST[how]


@given(st.text(min_size=2, max_size=40).filter(lambda name: name.strip() == name))
def test_the_length_of_a_name_is_not_told(name: str) -> None:
    assert len(MASKS[Masking.NAME](name) or "") in {2, 3}


@given(st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True))
def test_the_middle_of_a_mobile_number_is_hidden(number: str) -> None:
    assert MASKS[Masking.PHONE](number) == number[:3] + HIDDEN + number[7:]
