"""People and complaints for the tests of the complaint loop: heads and staff of units, and short cuts."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from models.entity import Entity
from peipao.reference.stable_ids import stable_id
from resolvers.binding import opaque_id, parse_id
from tests.writing import WritableCity

SETTLED = datetime.fromisoformat("2026-01-05T09:00:00+08:00")


def unit(code: str) -> str:
    """The opaque id of a unit: ``530800-INDUSTRY``."""
    return opaque_id("OrgUnit", stable_id(Entity.by_name["OrgUnit"], code))


def county(code: str) -> str:
    """The opaque id of a county."""
    return opaque_id("Region", stable_id(Entity.by_name["Region"], code))


def account(username: str) -> str:
    """The opaque id of somebody of the cast."""
    return opaque_id("User", stable_id(Entity.by_name["User"], username))


def firm(key: str) -> str:
    """The opaque id of E01 to E14 of the golden city."""
    return opaque_id("Enterprise", stable_id(Entity.by_name["Enterprise"], key))


async def newcomer(
    city: WritableCity, username: str, role: str, unit_code: str, *, scope: str = "UNIT", name: str = ""
) -> str:
    """Somebody more, who works for a unit; their opaque id."""
    person, place = uuid4(), stable_id(Entity.by_name["OrgUnit"], unit_code)
    region = stable_id(Entity.by_name["Region"], unit_code.partition("-")[0])
    async with city.pool.acquire() as held:
        await held.execute(
            """insert into "user" (id, city_id, username, display_name, unit_id, status, created_at,
            updated_at, version, id_verified, failed_logins, must_change_password)
            values ($1, 530800, $2, $3, $4, 'ACTIVE', $5, $5, 1, false, 0, false)""",
            person,
            username,
            name or username,
            place,
            SETTLED,
        )
        await held.execute(
            """insert into role_grant (id, city_id, user_id, role, scope_kind, region_id, unit_id, valid_from,
            created_at, updated_at, version) values ($1, 530800, $2, $3, $4, $5, $6, $7, $8, $8, 1)""",
            uuid4(),
            person,
            role,
            scope,
            region,
            place,
            SETTLED.date(),
            SETTLED,
        )
    return opaque_id("User", person)


ORDINARY = {
    "title": "许可审批反复退件",
    "content": "材料三次退回，每次理由不同，没有一次性告知。",
    "category": "LICENCE",
    "kind": "COMPLAINT",
}


async def lodged(city: WritableCity, by: str = "enterprise.e01", **more: Any) -> str:
    """A complaint that was just lodged: its opaque id."""
    return str((await city.did(by, "lodgeComplaint", input={**ORDINARY, **more}))["id"])


async def advanced(city: WritableCity, row: str, *steps: str, unit_code: str = "530800-INDUSTRY") -> str:
    """The complaint after these steps, each by the right person of the golden cast."""
    for step in steps:
        who, name, given = WAY[step]
        given = {**given, "responsibleUnit": unit(unit_code)} if step == "dispatch" else dict(given)
        await city.did(who, name, id=row, input=given or None)
    return row


STAFF = "dept.industry"
WAY: dict[str, tuple[str, str, dict[str, Any]]] = {
    "accept": ("city.bizenv", "acceptComplaint", {}),
    "dispatch": ("city.bizenv", "dispatchComplaint", {}),
    "sign_in": (STAFF, "signInComplaint", {}),
    "handle": (
        STAFF,
        "handleComplaint",
        {
            "findings": "情况属实。",
            "measures": "已发证并致歉。",
            "replyDraft": "您反映的问题已解决。",
            "evidence": ["许可证.pdf"],
        },
    ),
    "callback": (
        "city.bizenv",
        "recordCallback",
        {"contacted": True, "solved": True, "satisfaction": "SATISFIED"},
    ),
    "close": ("city.bizenv", "closeComplaint", {}),
    "feed_back": ("city.bizenv", "feedBackComplaint", {"feedbackText": "您反映的问题已解决。"}),
}
TO_HANDLING: Sequence[str] = ("accept", "dispatch", "sign_in")
TO_CLOSED: Sequence[str] = (*TO_HANDLING, "handle", "callback", "close")


def key_of(opaque: str) -> UUID:
    """The id in the table."""
    found = parse_id(opaque)
    assert found is not None
    return found[1]
