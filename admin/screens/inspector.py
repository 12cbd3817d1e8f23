"""Why can or can't this person see this row: one person, one row, and every grant in words."""

import re
from collections.abc import Mapping
from typing import Any, ClassVar
from urllib.parse import unquote

from starlette.responses import Response

from admin.asking import Problem, Refused
from admin.lookup import titles_by_id
from admin.screen import Screen
from admin.visit import Visit

INSPECT = """query($id: ID!, $user: ID!) { inspectAccess(id: $id, user: $user) {
  known visible verdictZh entityZh person rolesZh notesZh
  grants { role rolesZh reasonZh rule holds conditions { depth textZh rule holds } }
  masks { columnsZh howZh isClear isOnRequest reasonsZh } } }"""
ASKERS = frozenset({"SYS_ADMIN", "SECURITY_AUDITOR", "COUNTY_ADMIN"})
ROW_ID = re.compile(r"[A-Z][A-Za-z]{0,60}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
LONGEST = 500


class Inspector(Screen):
    """A form with two fields, and below it what was found."""

    path = "/inspector"
    label: ClassVar[str] = "可见性核查 | Access inspector"
    menu: ClassVar[str] = "组织与账号 | Organisation and accounts"
    icon = "eye"
    order: ClassVar[int] = 310

    def may(self, visit: Visit) -> bool:
        """For whoever is asked why somebody sees something; not with another's eyes."""
        return visit.viewer.look is None and bool(ASKERS & {role.value for role in visit.viewer.shape})

    async def page(self, visit: Visit) -> Response:
        """``?user=<id>&row=<number, id or address>``."""
        user, typed = visit.query.get("user", ""), (visit.query.get("row") or "").strip()[:LONGEST]
        found: Mapping[str, Any] | None = None
        problems: tuple[Problem, ...] = ()
        if user and typed:
            try:
                found = (await visit.ask(INSPECT, {"id": _row(typed), "user": user}))["inspectAccess"]
            except Refused as refused:
                problems = refused.problems
        return visit.page(
            "screens/inspector.html",
            user=user,
            titles=await titles_by_id(visit, [user]) if user else {},
            typed=typed,
            found=found,
            problems=problems,
            letting=_some(found, lambda each: each["holds"]),
            failing=_some(found, lambda each: each["role"] and not each["holds"]),
            others=_some(found, lambda each: not each["role"]),
        )


def _row(typed: str) -> str:
    """The id in what was pasted (an address of a page, perhaps); else a business number."""
    found = ROW_ID.search(unquote(typed))
    return found[0] if found else typed


def _some(found: Mapping[str, Any] | None, test: Any) -> list[Mapping[str, Any]]:
    return [each for each in found["grants"] if test(each)] if found else []
