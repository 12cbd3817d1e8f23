"""What the cast of a demo signs in with beside its password: one-time codes, made anew for each database."""

from datetime import UTC, datetime

import pyotp

from models.entities.credential import SecondFactor
from models.entities.person import User
from models.errors import Unavailable
from models.sealing import SEAL
from models.sign_in import SECOND_FACTOR_ROLES
from peipao.demo.accounts import user
from peipao.demo.cast import CAST, Account
from resolvers.one_time_codes import keep, next_code


def needs_code(account: Account) -> bool:
    """Whether the password alone gives the account nothing."""
    return not SECOND_FACTOR_ROLES.isdisjoint(account.roles)


async def make_ready(now: datetime | None = None) -> int:
    """Give everybody in the cast who needs a second factor one, and to their passwords a young age.

    How many were given one: those who have one that opens keep it. Without keys to seal secrets with
    nobody is; they set it up at their first sign-in. Needs the cast and ``init_orm`` before.
    """
    usernames = [account.username for account in CAST]
    # Passwords age by the real calendar, and the cast was made on the demo's.
    await User.filter(username__in=usernames).update(password_changed_at=now or datetime.now(UTC))
    if SEAL.sealer is None:
        return 0
    given = 0
    for account in CAST:
        if needs_code(account) and not await _opens(account):
            await keep(user(account.username), pyotp.random_base32(), confirmed=True)
            await User.filter(id=user(account.username)).update(mfa_enabled=True)
            given += 1
    return given


async def _opens(account: Account) -> bool:
    """Whether there is a secret, sealed with a key that is at hand."""
    if not await SecondFactor.exists(user_id=user(account.username), confirmed_at__not_isnull=True):
        return False
    try:
        return await next_code(user(account.username)) is not None
    except Unavailable:
        return False
