"""What an administrator does for an account beside changing its row: first passwords, lost telephones."""

import secrets
import string
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models import clock
from models.access import Role, Viewer
from models.duties import COUNTY_ROLES
from models.entities.person import RoleGrant, User
from models.entities.session import EndReason, SessionKind
from models.errors import Forbidden, NotFound
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record
from resolvers.binding import parse_id
from resolvers.explaining import covering_grants
from resolvers.one_time_codes import forget
from resolvers.sessions import end_others
from resolvers.signing_in import set_password

ISSUE, RESET = "issuePassword", "resetSecondFactor"
GROUPS = (string.ascii_lowercase, string.ascii_uppercase, string.digits)
CONFUSABLE = frozenset("0O1lI")


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountAsked:
    """For whose account, and by what request."""

    row_id: str
    request_id: str | None = None
    ip: str | None = None
    client: str | None = None


async def issue_password(connection: Any, viewer: Viewer, asked: AccountAsked) -> str:
    """A first password for somebody else's account, told once; its owner must change it to get any role.

    Their sessions end. A county's administrator does it for those who hold no more than the county's
    roles: whoever has the password for a moment has what the account has.

    Raises:
        NotFound: no such account, or not the viewer's to see.
        Forbidden: not theirs to keep; that is on record too.
    """
    user_id = await _kept_account(connection, viewer, asked, ISSUE)
    if user_id is None:
        raise Forbidden("您不能为该账号设置密码", field="id")
    password = _new_password()
    await set_password(user_id, password, must_change=True)
    return password


async def reset_second_factor(connection: Any, viewer: Viewer, asked: AccountAsked) -> None:
    """Forget somebody else's second factor, for whom has lost the telephone: their sessions in browsers
    end, and at the next sign-in they set up another. By whoever may give them a first password.

    Raises:
        NotFound: no such account, or not the viewer's to see.
        Forbidden: not theirs to keep; that is on record too.
    """
    user_id = await _kept_account(connection, viewer, asked, RESET)
    if user_id is None:
        raise Forbidden("您不能重置该账号的动态验证码", field="id")
    await forget(user_id)
    await end_others(user_id, EndReason.RESET, kind=SessionKind.COOKIE)


async def _kept_account(connection: Any, viewer: Viewer, asked: AccountAsked, action: str) -> UUID | None:
    """The account, if it is the viewer's to keep; None if it is not. Both are put on record.

    Raises:
        NotFound: no such account, or not the viewer's to see.
    """
    found = parse_id(asked.row_id)
    if (
        found is None
        or found[0] != User.__name__
        or not await covering_grants(connection, viewer, asked.row_id, verb="read")
    ):
        raise NotFound(field="id")
    allowed = found[1] != viewer.user_id and await _keeps(connection, viewer, asked.row_id, found[1])
    held = next((each for each in viewer.held if each.role in (Role.SYS_ADMIN, Role.COUNTY_ADMIN)), None)
    entry = AuditEntry(
        seq=0,  # numbered when it is sealed
        at=clock.now(),
        actor_id=viewer.user_id,
        role_grant_id=held.grant_id if held else None,
        ip=asked.ip,
        client=asked.client,
        action=action,
        entity=User.__name__,
        subject=asked.row_id,
        success=allowed,
        request_id=asked.request_id,
    )
    await record(connection, [entry], viewer.city_id)
    return found[1] if allowed else None


async def _keeps(connection: Any, viewer: Viewer, row_id: str, user_id: UUID) -> bool:
    grants = await covering_grants(connection, viewer, row_id, verb="update")
    if not any("status" in grant.only for grant in grants):
        return False
    if Role.SYS_ADMIN in viewer.shape:
        return True
    grants_held: list[Any] = await RoleGrant.filter(user_id=user_id, revoked_at=None, deleted_at=None)
    return {Role(held.role) for held in grants_held} <= COUNTY_ROLES


def _new_password() -> str:
    """Four of each kind, without characters that are mistaken for one another: ``hfkw-TRWQ-4827``."""
    return "-".join(
        "".join(secrets.choice([each for each in group if each not in CONFUSABLE]) for _ in range(4))
        for group in GROUPS
    )
