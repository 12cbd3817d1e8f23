"""One role in use of the several that a person holds: a narrower view, never a wider one."""

from uuid import UUID

from models import clock
from models.access import Viewer
from models.entities.person import RoleGrant
from models.entities.session import Session
from models.errors import InvalidInput, NotFound
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record_alone, subject_of
from resolvers.binding import parse_id
from resolvers.looking import Origin

ACTION = "ACT_AS"


async def act_as(viewer: Viewer, grant: str | None, origin: Origin) -> None:
    """Use one of the session's roles alone, or (None) all of them again; on record.

    Raises:
        NotFound: not a role that this person holds today, of their own or by delegation.
        InvalidInput: there is no session to remember it.
    """
    if viewer.session_id is None:
        raise InvalidInput("请登录后再切换角色")
    chosen = _choice(viewer, grant)
    await Session.filter(id=viewer.session_id, ended_at=None).update(acting_grant_id=chosen)
    entry = AuditEntry(
        seq=0,  # numbered when it is sealed
        at=clock.now(),
        actor_id=viewer.user_id,
        role_grant_id=chosen,
        ip=origin.ip,
        client=origin.client,
        action=ACTION,
        entity=RoleGrant.__name__ if chosen else None,
        subject=subject_of(RoleGrant, chosen) if chosen else None,
        reason=None if chosen else "恢复全部角色",
        request_id=origin.request_id,
    )
    await record_alone([entry], viewer.city_id)


def _choice(viewer: Viewer, grant: str | None) -> UUID | None:
    if grant is None:
        return None
    found = parse_id(grant)
    held = {role.grant_id for role in viewer.choices}
    if found is None or found[0] != RoleGrant.__name__ or found[1] not in held:
        raise NotFound("您没有此角色", field="grant")
    return found[1]
