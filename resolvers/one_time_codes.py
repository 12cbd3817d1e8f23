"""One-time codes of six digits, a new one every half minute, from a secret that a telephone keeps too.

Source: RFC 6238 (TOTP over HMAC-SHA-1, as every authenticator app speaks it). The secret is sealed with
the keys that stand outside the database, bound to its row; a code is good once, and half a minute to
either side of the present for clocks that differ.
"""

import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

import pyotp

from models.entities.credential import SecondFactor
from models.entities.person import User
from models.errors import InvalidInput, Unavailable
from models.sealing import SEAL, Place
from resolvers.sealing import Vault

ISSUER = "陪跑"
PERIOD_S = 30
DRIFT = 1
CODE = re.compile(r"[0-9]{6}")
TABLE, COLUMN = "second_factor", "secret_cipher"


class NoKey(Unavailable):
    """The process has no keys to seal secrets with."""

    sentence = "本系统尚未配置密封密钥，不能使用动态验证码；请联系系统管理员运行 peipao seal rotate"


@dataclass(frozen=True, slots=True)
class NewSecret:
    """What an authenticator app is given, as text and as the address that a QR code holds."""

    secret: str
    uri: str


def present() -> datetime:
    """The present instant, in real time: telephones do not live in a demo city."""
    return datetime.now(UTC)


async def new_secret(user: User) -> NewSecret:
    """A secret that waits for its first code; another that waited is forgotten.

    Raises:
        NoKey: there is nothing to seal it with.
    """
    secret = pyotp.random_base32()
    await keep(user.id, secret, confirmed=False)
    return NewSecret(secret, pyotp.TOTP(secret).provisioning_uri(name=user.username, issuer_name=ISSUER))


async def keep(user_id: UUID, secret: str, *, confirmed: bool) -> None:
    """Seal a secret as the person's."""
    row, _ = await SecondFactor.get_or_create(user_id=user_id)
    await SecondFactor.filter(id=row.id).update(
        secret_cipher=_vault().seal(_place(row.id), secret),
        confirmed_at=present() if confirmed else None,
        last_counter=0,
    )


def digits_of(code: str) -> str:
    """The code as it is compared; people type it in two groups.

    Raises:
        InvalidInput: it is no code at all, and so no guess.
    """
    code = "".join(code.split())
    if not CODE.fullmatch(code):
        raise InvalidInput("请输入 6 位数字的动态验证码", field="code")
    return code


async def accept(user_id: UUID, code: str, *, confirmed: bool = True) -> bool:
    """Whether the code is right and was not used; it is used now. ``confirmed``: of a secret in use.

    Raises:
        NoKey, SealUnreadable: the secret cannot be opened.
    """
    row = await SecondFactor.get_or_none(
        user_id=user_id, secret_cipher__not_isnull=True, confirmed_at__isnull=not confirmed, deleted_at=None
    )
    if row is None:
        return False
    counter = _counter_of(opened(row), code, after=row.last_counter)
    if counter is None:
        return False
    # Of two who send the same code at once, one finds it unused.
    news = {"last_counter": counter, "confirmed_at": row.confirmed_at or present()}
    return bool(await SecondFactor.filter(id=row.id, last_counter__lt=counter).update(**news))


async def forget(user_id: UUID) -> None:
    """Remove a person's secret, whatever it was used for."""
    await SecondFactor.filter(user_id=user_id).update(secret_cipher=None, confirmed_at=None)
    await User.filter(id=user_id).update(mfa_enabled=False)


async def next_code(user_id: UUID) -> tuple[str, float] | None:
    """A code that was not used yet and in how many seconds it will be accepted; None without a secret.

    Raises:
        NoKey, SealUnreadable: the secret cannot be opened.
    """
    row = await SecondFactor.get_or_none(user_id=user_id, confirmed_at__not_isnull=True, deleted_at=None)
    if row is None:
        return None
    now = present().timestamp()
    counter = max(int(now // PERIOD_S), row.last_counter + 1)
    return pyotp.TOTP(opened(row)).generate_otp(counter), max(0.0, (counter - DRIFT) * PERIOD_S - now)


def _counter_of(secret: str, code: str, *, after: int) -> int | None:
    """The counter to which the code belongs; all are compared, whichever it is."""
    made, now = pyotp.TOTP(secret), int(present().timestamp() // PERIOD_S)
    found = None
    for counter in range(now - DRIFT, now + DRIFT + 1):
        if hmac.compare_digest(made.generate_otp(counter), code) and counter > after:
            found = counter
    return found


def opened(row: SecondFactor) -> str:
    """The secret of the row.

    Raises:
        NoKey, SealUnreadable: it cannot be opened.
    """
    return _vault().open_own(_place(row.id), bytes(row.secret_cipher or b""))


def _place(row_id: UUID) -> Place:
    return Place(TABLE, COLUMN, row_id)


def _vault() -> Vault:
    if not isinstance(SEAL.sealer, Vault):
        raise NoKey
    return SEAL.sealer
