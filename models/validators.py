"""Formats that values must have: each is a Tortoise validator and knows its normal form.

A validator judges the value as it is to be stored, so that a unique key has one spelling;
whoever writes normalises first: ``mobile.normal("１３８ ０８７９ ５６７８")`` is ``"13808795678"``.
Refusals are Chinese sentences, as people read them beside the field.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tortoise.exceptions import ValidationError

from models import clock

USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
USCC_WEIGHTS = tuple(pow(3, place, 31) for place in range(17))
ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
RESIDENT_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
RESIDENT_ID_CHECKS = "10X98765432"

_MOBILE = re.compile(r"1[3-9][0-9]{9}")
_LANDLINE = re.compile(r"0[0-9]{2,3}-?[0-9]{7,8}")
_RESIDENT_ID = re.compile(r"[0-9]{17}[0-9X]")
_BANK_ACCOUNT = re.compile(r"[0-9]{12,21}")
_EMAIL = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
)
_PERSON_NAME = re.compile(r"[^\W\d_]+([·' .-][^\W\d_]+)*\.?")
_BLANKS = re.compile(r"\s+")
_SPACING = re.compile(r"[\s-]+")
_AROUND_HAN = re.compile(r"(?<=[\u3400-\u9fff·])\s+|\s+(?=[\u3400-\u9fff·])")
# What keyboards and input methods offer in place of "·" and "-".
_DOTS = str.maketrans(dict.fromkeys("•‧∙⋅・･", "·"))
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
_COUNTRY_CODE = re.compile(r"^(\+|00)86")


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the normal form of what people type, and the sentence for what is refused.

    Called with a value it is a validator of Tortoise.
    """

    normal: Callable[[str], str]
    refusal: Callable[[str], str | None]

    def __call__(self, value: str) -> None:
        """Nothing, for a value in normal form.

        Raises:
            ValidationError: the value is not of this format; the message is for the person who typed it.
        """
        if sentence := self.refusal(value):
            raise ValidationError(sentence)


def normalise_text(text: str) -> str:
    """Half-width letters and digits, without blanks around.

    >>> normalise_text("　ＡＢ１２　")
    'AB12'
    """
    return unicodedata.normalize("NFKC", text).strip()


def normalise_code(text: str) -> str:
    """A code of letters and digits: half-width, upper case, without blanks around."""
    return normalise_text(text).upper()


def normalise_digits(text: str) -> str:
    """A number that people write in groups: without blanks and dashes.

    >>> normalise_digits("6222 0000-1111 2222")
    '6222000011112222'
    """
    return _SPACING.sub("", normalise_text(text).translate(_DASHES))


def normalise_mobile(text: str) -> str:
    """A mobile number as eleven digits, without the country code."""
    return _COUNTRY_CODE.sub("", normalise_digits(text))


def normalise_landline(text: str) -> str:
    """A landline with one dash after the area code where it was written with a separator.

    >>> normalise_landline("（０８７９） ２１２３４５６")
    '0879-2123456'
    """
    area, *number = re.split(r"[\s()-]+", normalise_text(text).translate(_DASHES).strip("(-"))
    return f"{area}-{''.join(number)}" if number else area


def normalise_phone(text: str) -> str:
    """A mobile number or a landline, whichever it is."""
    digits = normalise_mobile(text)
    return digits if _MOBILE.fullmatch(digits) else normalise_landline(text)


def normalise_person_name(text: str) -> str:
    """A name with "·" between its parts and without blanks between Chinese characters.

    >>> normalise_person_name(" 阿卜杜拉 • 买买提 ")
    '阿卜杜拉·买买提'
    """
    return _AROUND_HAN.sub("", _BLANKS.sub(" ", normalise_text(text.translate(_DOTS)).translate(_DOTS)))


def normalise_email(text: str) -> str:
    """An address with its domain in lower case."""
    local, at, domain = normalise_text(text).rpartition("@")
    return f"{local}{at}{domain.lower()}"


def uscc_check_character(code: str) -> str:
    """The eighteenth character that belongs to the first seventeen.

    >>> uscc_check_character("91530802X00000019")
    'X'

    Source: GB 32100-2015.
    """
    total = sum(USCC_ALPHABET.index(char) * weight for char, weight in zip(code, USCC_WEIGHTS, strict=True))
    return USCC_ALPHABET[-total % 31]


def uscc_warning(code: str) -> str | None:
    """A sentence if the organisation code inside a valid USCC has another check character.

    Such codes exist: it is a reason to look again, never to refuse.

    >>> uscc_warning("91530802X00000019X") is None
    True

    Source: GB 11714-1997.
    """
    organisation, check = code[8:16], code[16]
    remainder = (
        -sum(int(char, 36) * weight for char, weight in zip(organisation, ORGANISATION_WEIGHTS, strict=True))
        % 11
    )
    if check == ("X" if remainder == 10 else str(remainder)):
        return None
    return "统一社会信用代码第9至17位的组织机构代码校验位不符，请核对营业执照"


def _refuse_uscc(code: str) -> str | None:
    if len(code) != 18:
        return f"统一社会信用代码应为18位，现为{len(code)}位"
    foreign = next((char for char in code if char not in USCC_ALPHABET), None)
    if foreign is not None:
        return f"统一社会信用代码不能含有“{foreign}”：只用数字和大写字母，且不用I、O、S、V、Z"
    if code[17] != uscc_check_character(code[:17]):
        return "统一社会信用代码校验位不符，请核对营业执照"
    return None


def _refuse_resident_id(number: str) -> str | None:
    if not _RESIDENT_ID.fullmatch(number):
        return "身份证号码应为18位：17位数字，末位为数字或X"
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return "身份证号码中的出生日期不存在"
    if born > clock.today():
        return "身份证号码中的出生日期晚于今天"
    total = sum(int(digit) * weight for digit, weight in zip(number, RESIDENT_ID_WEIGHTS, strict=False))
    if number[17] != RESIDENT_ID_CHECKS[total % 11]:
        return "身份证号码校验位不符"
    return None


def _refuse_person_name(name: str) -> str | None:
    if not 2 <= len(name) <= 50:
        return "姓名应为2至50个字"
    if not _PERSON_NAME.fullmatch(name):
        return "姓名只能由文字组成，各部分之间用“·”相连"
    return None


def _refuse_email(address: str) -> str | None:
    local, _, _ = address.rpartition("@")
    fits = len(address) <= 254 and len(local) <= 64 and _EMAIL.fullmatch(address)
    return None if fits else "电子邮箱格式不正确，例如 name@example.com"


def _unless(pattern: re.Pattern[str], sentence: str) -> Callable[[str], str | None]:
    return lambda value: None if pattern.fullmatch(value) else sentence


unified_social_credit_code = Format(normalise_code, _refuse_uscc)
"""GB 32100-2015. Digits 3 to 8 name the registering authority and are not judged."""
resident_id = Format(normalise_code, _refuse_resident_id)
"""GB 11643-1999, with a date of birth that exists."""
mobile = Format(normalise_mobile, _unless(_MOBILE, "手机号码应为11位数字，以13至19开头"))
landline = Format(normalise_landline, _unless(_LANDLINE, "固定电话应为区号加7至8位号码，例如 0879-2123456"))
phone = Format(
    normalise_phone,
    _unless(
        re.compile(f"{_MOBILE.pattern}|{_LANDLINE.pattern}"),
        "联系电话应为11位手机号码，或区号加7至8位的固定电话，例如 0879-2123456",
    ),
)
"""A mobile number or a landline."""
person_name = Format(normalise_person_name, _refuse_person_name)
bank_account = Format(normalise_digits, _unless(_BANK_ACCOUNT, "银行账号应为12至21位数字"))
email = Format(normalise_email, _refuse_email)
