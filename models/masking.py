"""Values in the form in which they may be shown to those who may not read them in clear.

What does not have the form that its masking expects is hidden whole: a mask never shows more
than was promised, whatever somebody once typed into the column.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from models.access import Masking

HIDDEN = "****"

_MOBILE = re.compile(r"1[0-9]{10}")
_LANDLINE = re.compile(r"(0[0-9]{2,3})-([0-9]{7,8})|(0(?:10|2[0-9]|[3-9][0-9]{2}))([0-9]{7,8})")
_ACCOUNT = re.compile(r"[0-9]{12,21}")
_USCC_LENGTH = 18
_RESIDENT_ID = re.compile(r"[0-9]{15}|[0-9]{17}[0-9Xx]")


def mask_phone(number: str) -> str:
    """A mobile number by its first three and last four digits, a landline by area and last three.

    >>> mask_phone("13812345678"), mask_phone("0879-2123234")
    ('138****5678', '0879-****234')
    """
    if _MOBILE.fullmatch(number):
        return f"{number[:3]}{HIDDEN}{number[-4:]}"
    if found := _LANDLINE.fullmatch(number):
        return f"{found[1] or found[3]}-{HIDDEN}{number[-3:]}"
    return HIDDEN


def mask_name(name: str) -> str:
    """The first character, and the last where there are three or more; how many there were stays unsaid.

    >>> mask_name("张明"), mask_name("张小明"), mask_name("欧阳小明"), mask_name("阿卜杜拉·买买提")
    ('张*', '张*明', '欧*明', '阿*提')
    """
    name = name.strip(" ")
    return f"{name[0]}*{name[-1]}" if len(name) > 2 else f"{name[0]}*" if len(name) == 2 else "*"


def mask_resident_id(number: str) -> str:
    """The first three and the last four characters.

    >>> mask_resident_id("11010519491231002X")
    '110***********002X'
    """
    if not _RESIDENT_ID.fullmatch(number):
        return HIDDEN
    return f"{number[:3]}{'*' * (len(number) - 7)}{number[-4:]}"


def mask_account(number: str) -> str:
    """The last four digits.

    >>> mask_account("6222000011111234")
    '****1234'
    """
    return f"{HIDDEN}{number[-4:]}" if _ACCOUNT.fullmatch(number) else HIDDEN


def mask_email(address: str) -> str:
    """The first letter and the domain.

    >>> mask_email("anna@x.com")
    'a***@x.com'
    """
    local, _, domain = address.rpartition("@")
    return f"{local[0]}***@{domain}" if local else HIDDEN


def mask_uscc(code: str) -> str:
    """The code without its characters 9 to 14.

    >>> mask_uscc("92530802X000001154")
    '92530802******1154'
    """
    return f"{code[:8]}{'*' * 6}{code[14:]}" if len(code) == _USCC_LENGTH else HIDDEN


def absent(_: str) -> None:
    """Nothing."""


MASKS: Mapping[Masking, Callable[[str], str | None]] = MappingProxyType(
    {
        Masking.PHONE: mask_phone,
        Masking.NAME: mask_name,
        Masking.RESIDENT_ID: mask_resident_id,
        Masking.ACCOUNT: mask_account,
        Masking.EMAIL: mask_email,
        Masking.USCC: mask_uscc,
        Masking.ABSENT: absent,
    }
)
"""What each way of masking makes of a value; the statements of the database say the same in SQL."""
