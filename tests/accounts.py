"""Accounts and roles made through the API, for tests of what people may do."""

from typing import Any

from models.access import Viewer
from models.entities.session import SessionKind
from resolvers.sessions import resume
from resolvers.signing_in import issue_token
from tests.writing import WritableCity


async def new_user(city: WritableCity, username: str, unit: str | None, by: str = "sysadmin") -> str:
    """The id of a new account in the unit with this code."""
    given = {"username": username, "displayName": "新同志"}
    if unit:
        given["unit"] = await city.id_of("OrgUnit", code=unit)
    made: str = (await city.did(by, "createUser", input=given))["id"]
    return made


async def unit_of(city: WritableCity, username: str) -> str:
    """The code of somebody's unit."""
    user = await city.row("user", username=username)
    return str((await city.row("org_unit", id=user["unit_id"]))["code"])


async def county_grant(city: WritableCity, user: str, role: str, county: str) -> dict[str, Any]:
    region = await city.id_of("Region", code=county)
    return {"user": user, "role": role, "scopeKind": "COUNTY", "region": region}


async def codes_and_fields(
    city: WritableCity, username: str, name: str, **how: Any
) -> list[tuple[str, str | None]]:
    payload = await city.do(username, name, **how)
    assert not payload["ok"], f"{name} succeeded"
    return [(error["code"], error["field"]) for error in payload["errors"]]


async def fresh(username: str) -> Viewer:
    """Somebody as the database knows them now."""
    return await resume(await issue_token(username, 1), SessionKind.BEARER)
