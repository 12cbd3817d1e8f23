"""The audit browser of the security auditor: who did what and when, and whether the log is whole."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar
from urllib.parse import urlencode

from starlette.responses import Response

from admin.asking import Refused
from admin.lookup import titles_by_id
from admin.screen import Screen
from admin.screens.inspector import ROW_ID
from admin.visit import Visit
from admin.words import CITY_TIME
from models.errors import NotFound

PAGE = 50
WORDS = "auditWords { actions { name labelZh } entities { name labelZh } }"
LIST = f"""query($filter: AuditLogFilter, $first: Int!, $offset: Int) {{
  logs: auditLogs(filter: $filter, first: $first, offset: $offset, orderBy: [{{seq: DESC}}]) {{
    totalCount nodes {{ id seq at action entity subject success ip reason actor {{ id displayName }} }} }}
  {WORDS} auditChain(entries: 500) {{ ok first last problem }} }}"""
ONE = f"""query($id: ID!) {{
  log: auditLog(id: $id) {{ id seq at action entity subject success ip client reason requestId fieldsViewed
    prevHash hash actor {{ id displayName }} }}
  auditEntry(id: $id) {{ hasValues noteZh changes {{ field labelZh old new }} }} {WORDS} }}"""
CHAIN = "query($entries: Int!) { auditChain(entries: $entries) { ok first last digest problem } }"
WHOLE = 20_000
CONDITIONS = ("from", "to", "actor", "action", "entity", "success", "ip", "request", "subject")


class Audit(Screen):
    """The log with its conditions; an entry; the chain."""

    path = "/audit"
    label: ClassVar[str] = "审计日志 | Audit log"
    menu: ClassVar[str] = "安全审计 | Security audit"
    icon = "shield"
    order: ClassVar[int] = 5
    routes: ClassVar[tuple[tuple[str, str, str], ...]] = (
        ("/audit/entry", "GET", "entry"),
        ("/audit/chain", "GET", "chain"),
    )

    def may(self, visit: Visit) -> bool:
        """For the security auditor; everybody's own sign-ins are on the account page."""
        roles = {role.value for role in visit.viewer.shape}
        return "SECURITY_AUDITOR" in roles and visit.viewer.look is None

    async def page(self, visit: Visit) -> Response:
        """``?from=&to=&actor=&action=&entity=&success=&ip=&request=&subject=&page=``."""
        typed = {name: (visit.query.get(name) or "").strip() for name in CONDITIONS}
        number = max(1, int(visit.query["page"])) if visit.query.get("page", "").isdigit() else 1
        found = await visit.ask(LIST, {"filter": _asked(typed), "first": PAGE, "offset": (number - 1) * PAGE})
        logs, words = found["logs"], _words(found["auditWords"])
        return visit.page(
            "screens/audit.html",
            logs=logs["nodes"],
            total=logs["totalCount"],
            number=number,
            pages=max(1, -(-logs["totalCount"] // PAGE)),
            typed=typed,
            titles=await titles_by_id(visit, [typed["actor"]]) if typed["actor"] else {},
            chain=found["auditChain"],
            words=words,
            address=lambda **more: _address(visit, typed, more),
        )

    async def entry(self, visit: Visit) -> Response:
        """One entry with what it changed: ``?id=``."""
        try:
            found = await visit.ask(ONE, {"id": visit.query.get("id", "")})
        except Refused as refused:
            if refused.code in {"NOT_FOUND", "BAD_USER_INPUT"}:
                raise NotFound("没有这条日志") from refused
            raise
        told = found["auditEntry"]
        values = [each[side] for each in told["changes"] for side in ("old", "new") if each[side]]
        return visit.page(
            "screens/audit_entry.html",
            log=found["log"],
            told=told,
            titles=await titles_by_id(visit, [value for value in values if ROW_ID.fullmatch(value)]),
            words=_words(found["auditWords"]),
            address=lambda **more: _address(visit, {}, more),
        )

    async def chain(self, visit: Visit) -> Response:
        """The last twenty thousand entries checked."""
        found = await visit.ask(CHAIN, {"entries": WHOLE})
        return visit.page("screens/audit_chain.html", chain=found["auditChain"])


def _asked(typed: Mapping[str, str]) -> dict[str, Any] | None:
    asked: dict[str, Any] = {}
    start, end = _day(typed["from"]), _day(typed["to"])
    if start or end:
        asked["at"] = {
            **({"gte": _midnight(start)} if start else {}),
            **({"lt": _midnight(end + timedelta(days=1))} if end else {}),
        }
    if typed["actor"]:
        asked["actor"] = {"id": {"eq": typed["actor"]}}
    for name, field in (("action", "action"), ("entity", "entity"), ("ip", "ip"), ("request", "requestId")):
        if typed[name]:
            asked[field] = {"eq": typed[name]}
    if typed["subject"]:
        asked["subject"] = {"eq": typed["subject"]}
    if typed["success"] in {"true", "false"}:
        asked["success"] = {"eq": typed["success"] == "true"}
    return asked or None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _midnight(day: date) -> str:
    return datetime.combine(day, time.min, CITY_TIME).isoformat()


def _words(told: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    return {kind: {each["name"]: each["labelZh"] for each in told[kind]} for kind in ("actions", "entities")}


def _address(visit: Visit, typed: Mapping[str, str], more: Mapping[str, Any]) -> str:
    kept = {name: value for name, value in {**typed, **more}.items() if value}
    return f"{visit.panel.base_url}{Audit.path}?{urlencode(kept)}"
