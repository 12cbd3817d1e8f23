"""Formats: what is accepted, how it is written down, and what people read when it is refused."""

import re
import string
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise import fields
from tortoise.exceptions import ValidationError

from models import clock
from models.validators import (
    Format,
    bank_account,
    email,
    landline,
    mobile,
    person_name,
    phone,
    resident_id,
    unified_social_credit_code,
    uscc_check_character,
    uscc_warning,
)

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"

GOLDEN = [
    "91530802X00000019X",
    "91530821X000000279",
    "91530822X00000035J",
    "91530823X00000043U",
    "91530824X000000515",
    "91530825X0000006XB",
    "91530826X00000078R",
    "91530827X000000863",
    "91530828X00000094C",
    "91530829X00000107G",
    "92530802X000001154",
    "91530802X000001232",
    "91530800X000001310",
    "93530828X0000014X4",
]
"""The enterprises of the golden city."""

bodies = st.text(ALPHABET, min_size=17, max_size=17)


def is_valid_uscc(code: str) -> bool:
    """GB 32100-2015 by another road: in Horner's form the weighted values and the check cancel out."""
    if not re.fullmatch(f"[{ALPHABET}]{{18}}", code):
        return False
    total = 0
    for char in reversed(code[:17]):
        total = total * 3 + ALPHABET.find(char)
    return (total + ALPHABET.find(code[17])) % 31 == 0


def accepted(form: Format, value: str) -> bool:
    """Whether the format takes the value as it stands."""
    try:
        form(value)
    except ValidationError:
        return False
    return True


def sentence(form: Format, value: str) -> str:
    """What is said to somebody who typed the value."""
    with pytest.raises(ValidationError) as refusal:
        form(value)
    return str(refusal.value)


@pytest.mark.parametrize("code", [*GOLDEN, "91350100M000100Y43"])
def test_credit_codes_of_the_standard_and_of_the_golden_city_are_valid(code: str) -> None:
    assert accepted(unified_social_credit_code, code)
    assert is_valid_uscc(code)


@pytest.mark.parametrize("code", GOLDEN)
def test_codes_of_the_golden_city_give_no_warning(code: str) -> None:
    assert uscc_warning(code) is None


def test_a_doubtful_inner_check_is_a_warning_and_never_a_refusal() -> None:
    doubtful = "91530802X00000018"
    code = doubtful + uscc_check_character(doubtful)
    assert accepted(unified_social_credit_code, code)
    assert uscc_warning(code) == "统一社会信用代码第9至17位的组织机构代码校验位不符，请核对营业执照"


@pytest.mark.parametrize(
    ("organisation", "check"), [("D2143569", "X"), ("X0000001", "9"), ("00000000", "0"), ("M000100Y", "4")]
)
def test_the_inner_check_is_that_of_organisation_codes(organisation: str, check: str) -> None:
    assert uscc_warning(f"91530802{organisation}{check}0") is None


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("", "统一社会信用代码应为18位，现为0位"),
        ("91530802X00000019", "统一社会信用代码应为18位，现为17位"),
        ("91530802X000000190", "统一社会信用代码校验位不符，请核对营业执照"),
        (
            "91350100M000100Y4Z",
            "统一社会信用代码不能含有“Z”：只用数字和大写字母，且不用I、O、S、V、Z",
        ),
        (
            "91530802x00000019X",
            "统一社会信用代码不能含有“x”：只用数字和大写字母，且不用I、O、S、V、Z",
        ),
    ],
)
def test_a_wrong_credit_code_is_refused_with_the_reason(code: str, said: str) -> None:
    assert sentence(unified_social_credit_code, code) == said


@given(bodies)
def test_every_body_has_one_check_character(body: str) -> None:
    fitting = [char for char in ALPHABET if accepted(unified_social_credit_code, body + char)]
    assert fitting == [uscc_check_character(body)]
    assert is_valid_uscc(body + fitting[0])


@given(bodies, st.data())
def test_every_change_of_one_character_is_noticed(body: str, data: st.DataObject) -> None:
    code = body + uscc_check_character(body)
    place = data.draw(st.integers(0, 17))
    for other in set(string.ascii_uppercase + string.digits) - {code[place]}:
        assert not accepted(unified_social_credit_code, code[:place] + other + code[place + 1 :])


@given(st.text(ALPHABET, min_size=16, max_size=20))
def test_two_ways_of_judging_agree(code: str) -> None:
    assert accepted(unified_social_credit_code, code) == is_valid_uscc(code)


@given(bodies, st.sampled_from(["110000", "530800", "000000", "999999"]))
def test_the_registering_authority_is_not_judged(body: str, authority: str) -> None:
    body = body[:2] + authority + body[8:]
    assert accepted(unified_social_credit_code, body + uscc_check_character(body))


@pytest.mark.parametrize(
    ("form", "typed", "written"),
    [
        (unified_social_credit_code, " 91530802x00000019x\n", "91530802X00000019X"),
        (unified_social_credit_code, "９１５３０８０２Ｘ０００００００１９ｘ", "91530802X000000019X"),
        (resident_id, "11010519491231002x", "11010519491231002X"),
        (mobile, "+86 138-1234-5678", "13812345678"),
        (mobile, "１３８ １２３４ ５６７８", "13812345678"),
        (mobile, "008613812345678", "13812345678"),
        (landline, "(0879) 2123456", "0879-2123456"),
        (landline, "０８７９－２１２３４５６", "0879-2123456"),
        (landline, "0879 212 3456", "0879-2123456"),
        (landline, "08792123456", "08792123456"),
        (phone, "138 1234 5678", "13812345678"),
        (phone, "0879—2123456", "0879-2123456"),
        (person_name, "　张　明 ", "张明"),
        (person_name, "阿卜杜拉•买买提", "阿卜杜拉·买买提"),
        (person_name, "阿卜杜拉 ・ 买买提", "阿卜杜拉·买买提"),
        (person_name, "John   Smith", "John Smith"),
        (bank_account, "6222 0000 1111 2222", "6222000011112222"),
        (email, " Anna@Example.COM ", "Anna@example.com"),
    ],
)
def test_what_people_type_is_written_down_in_one_form(form: Format, typed: str, written: str) -> None:
    assert form.normal(typed) == written
    assert form.normal(written) == written


@pytest.mark.parametrize("form", [unified_social_credit_code, resident_id, mobile, landline, phone, email])
@given(text=st.text(max_size=30))
def test_whatever_is_typed_has_one_normal_form_and_one_answer(form: Format, text: str) -> None:
    written = form.normal(text)
    assert form.normal(written) == written or not accepted(form, written)
    assert form.refusal(written) is None or re.search(r"[\u4e00-\u9fff]", str(form.refusal(written)))


@pytest.mark.parametrize(
    ("form", "value"),
    [
        (mobile, "13000000000"),
        (mobile, "19999999999"),
        (landline, "0879-2123456"),
        (landline, "08792123456"),
        (landline, "010-12345678"),
        (phone, "13812345678"),
        (phone, "0879-2123456"),
        (resident_id, "11010519491231002X"),
        (person_name, "张明"),
        (person_name, "欧阳娜娜"),
        (person_name, "阿卜杜拉·买买提"),
        (person_name, "岩温"),
        (person_name, "Anna-Maria O'Neill"),
        (bank_account, "1" * 12),
        (bank_account, "1" * 21),
        (email, "a@x.com"),
        (email, "first.last+tag@mail.example.com.cn"),
    ],
)
def test_it_is_accepted(form: Format, value: str) -> None:
    assert form.normal(value) == value
    form(value)


@pytest.mark.parametrize(
    ("form", "value", "said"),
    [
        (mobile, "12812345678", "手机号码应为11位数字，以13至19开头"),
        (mobile, "1381234567", "手机号码应为11位数字，以13至19开头"),
        (mobile, "138123456789", "手机号码应为11位数字，以13至19开头"),
        (mobile, "１３８１２３４５６７８", "手机号码应为11位数字，以13至19开头"),
        (mobile, "13812345678\n", "手机号码应为11位数字，以13至19开头"),
        (landline, "2123456", "固定电话应为区号加7至8位号码，例如 0879-2123456"),
        (landline, "0879--2123456", "固定电话应为区号加7至8位号码，例如 0879-2123456"),
        (phone, "110", "联系电话应为11位手机号码，或区号加7至8位的固定电话，例如 0879-2123456"),
        (phone, "13812345678x", "联系电话应为11位手机号码，或区号加7至8位的固定电话，例如 0879-2123456"),
        (resident_id, "110105194912310020", "身份证号码校验位不符"),
        (resident_id, "11010519491331002X", "身份证号码中的出生日期不存在"),
        (resident_id, "11010549491231002X", "身份证号码中的出生日期晚于今天"),
        (resident_id, "110105491231002", "身份证号码应为18位：17位数字，末位为数字或X"),
        (person_name, "张", "姓名应为2至50个字"),
        (person_name, "张3", "姓名只能由文字组成，各部分之间用“·”相连"),
        (person_name, "·张明", "姓名只能由文字组成，各部分之间用“·”相连"),
        (person_name, "张<b>明", "姓名只能由文字组成，各部分之间用“·”相连"),
        (bank_account, "1" * 11, "银行账号应为12至21位数字"),
        (bank_account, "1" * 22, "银行账号应为12至21位数字"),
        (email, "nobody", "电子邮箱格式不正确，例如 name@example.com"),
        (email, "a@x", "电子邮箱格式不正确，例如 name@example.com"),
        (email, "a..b@x.com", "电子邮箱格式不正确，例如 name@example.com"),
        (email, "a@x.com\n", "电子邮箱格式不正确，例如 name@example.com"),
        (email, "a" * 65 + "@x.com", "电子邮箱格式不正确，例如 name@example.com"),
    ],
)
def test_it_is_refused_in_a_sentence(form: Format, value: str, said: str) -> None:
    assert sentence(form, value) == said


@given(st.data())
def test_every_change_of_one_digit_of_a_resident_id_is_noticed(data: st.DataObject) -> None:
    valid = "11010519491231002X"
    place = data.draw(st.integers(0, 17))
    other = data.draw(st.sampled_from(sorted(set("0123456789X") - {valid[place]})))
    assert not accepted(resident_id, valid[:place] + other + valid[place + 1 :])


def test_nobody_is_born_tomorrow() -> None:
    born = datetime(1949, 12, 31, 12, tzinfo=UTC)
    try:
        clock.fix(born - timedelta(days=1))
        assert sentence(resident_id, "11010519491231002X") == "身份证号码中的出生日期晚于今天"
        clock.fix(born)
        assert accepted(resident_id, "11010519491231002X")
    finally:
        clock.fix(None)


def test_an_address_that_would_take_long_to_judge_does_not() -> None:
    assert not accepted(email, "a." * 50_000 + "@" + "x-" * 50_000)


def test_a_format_is_a_validator_of_a_column() -> None:
    column = fields.CharField(18, validators=[unified_social_credit_code])
    column.validate("91530802X00000019X")
    with pytest.raises(ValidationError, match="统一社会信用代码校验位不符"):
        column.validate("91530802X000000190")
