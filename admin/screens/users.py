"""Accounts and roles: who has an account, what they may do, and help for whoever cannot get in."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from urllib.parse import urlencode

from starlette.datastructures import FormData
from starlette.responses import Response

from admin.asking import Problem, Refused, problems_of
from admin.entity_view import PAYLOAD_ERRORS
from admin.screen import Screen
from admin.screens.acting import seen_anew
from admin.selecting import ACTIONS
from admin.visit import Visit
from admin.words import translated
from models import clock
from models.errors import NotFound
from schema.entity_metas import ChoiceMeta

PAGE = 20
UNPROCESSABLE = 422
GRANT = (
    "id version role scopeKind validFrom validTo revokedAt region { name } unit { name } bank { name } "
    f"grantedBy {{ displayName }} {ACTIONS}"
)
LIST = """query($filter: UserFilter, $first: Int!, $offset: Int) {
  users(filter: $filter, first: $first, offset: $offset, orderBy: [{status: ASC}, {createdAt: ASC}]) {
    totalCount nodes { id displayName username status lastLoginAt mfaEnabled unit { name }
      grants(first: 8, filter: {revokedAt: {isNull: true}}) { nodes {
        role scopeKind validFrom validTo region { name } unit { name } bank { name } } } } } }"""
ONE = f"""query($id: ID!) {{ user(id: $id) {{
  id displayName username phone status lastLoginAt passwordChangedAt mfaEnabled mfaEnabledMasked lockedUntil
  createdAt unit {{ id name }}
  grants(first: 50, orderBy: [{{createdAt: DESC}}]) {{ nodes {{ {GRANT} }} }} }} }}"""
LOOKS = (
    "query($filter: ViewingFilter) { viewings(filter: $filter, first: 10, orderBy: [{startedAt: DESC}]) "
    "{ nodes { id reason startedAt untilAt endedAt looker { displayName } } } }"
)
ISSUE = "mutation($id: ID!) { issuePassword(id: $id) { ok password } }"
RESET = "mutation($id: ID!) { resetSecondFactor(id: $id) { ok } }"
VIEW_AS = f"mutation($input: ViewAsInput!) {{ viewAs(input: $input) {{ ok {PAYLOAD_ERRORS} }} }}"


class Users(Screen):
    """A list of accounts, and a page for each with its roles."""

    path = "/users"
    label: ClassVar[str] = "账号与授权 | Accounts and roles"
    menu: ClassVar[str] = "组织与账号 | Organisation and accounts"
    icon = "people"
    order: ClassVar[int] = 300
    entities: ClassVar[tuple[str, ...]] = ("User", "RoleGrant")
    routes: ClassVar[tuple[tuple[str, str, str], ...]] = (
        ("/users/account", "GET", "account"),
        ("/users/password", "POST", "issue_password"),
        ("/users/second-factor", "POST", "reset_second_factor"),
        ("/users/view-as", "POST", "view_as"),
    )

    def may(self, visit: Visit) -> bool:
        """For whoever gives roles."""
        meta = visit.meta("RoleGrant")
        return super().may(visit) and meta is not None and any(a.name == "grantRole" for a in meta.actions)

    async def page(self, visit: Visit) -> Response:
        """``?q=&status=&role=&page=``."""
        query = visit.query
        number = max(1, int(query.get("page", "1"))) if query.get("page", "1").isdigit() else 1
        found = await visit.ask(LIST, {"filter": _asked(visit), "first": PAGE, "offset": (number - 1) * PAGE})
        users = found["users"]
        kept = {name: value for name in ("q", "status", "role") if (value := query.get(name))}
        return visit.page(
            "screens/users.html",
            users=users["nodes"],
            total=users["totalCount"],
            number=number,
            pages=max(1, -(-users["totalCount"] // PAGE)),
            statuses=_choices(visit, "User", "status"),
            roles=_choices(visit, "RoleGrant", "role"),
            held=lambda grants: [_held(visit, each) for each in grants if _in_force(each)],
            address=lambda page: f"{visit.panel.base_url}{self.path}?{urlencode({**kept, 'page': page})}",
        )

    async def account(self, visit: Visit) -> Response:
        """One account with its roles: ``?id=``."""
        return await self._account(visit, visit.query.get("id", ""))

    async def issue_password(self, visit: Visit) -> Response:
        """A first password, shown once on the page that answers."""
        row_id = await _id(visit)
        try:
            issued = (await visit.ask(ISSUE, {"id": row_id}))["issuePassword"]
        except Refused as refused:
            return await self._account(visit, row_id, problems=refused.problems)
        return await self._account(visit, row_id, password=issued["password"])

    async def reset_second_factor(self, visit: Visit) -> Response:
        """The second factor taken off, so that its owner sets up another."""
        row_id = await _id(visit)
        try:
            await visit.ask(RESET, {"id": row_id})
        except Refused as refused:
            return await self._account(visit, row_id, problems=refused.problems)
        told = "已重置动态验证码，本人下次登录时重新绑定 | The second factor has been reset"
        return visit.redirect(_address(visit, row_id), flash=translated(told, visit.lang))

    async def view_as(self, visit: Visit) -> Response:
        """Look with this person's eyes from the next page on."""
        form = await visit.form()
        row_id, reason = str(form.get("id") or ""), str(form.get("reason") or "")
        payload = (await visit.ask(VIEW_AS, {"input": {"user": row_id, "reason": reason}}))["viewAs"]
        if not payload["ok"]:
            return await self._account(visit, row_id, problems=problems_of(payload), reason=reason)
        await seen_anew(visit)
        return visit.redirect(f"{visit.panel.base_url}/")

    async def _account(
        self,
        visit: Visit,
        row_id: str,
        *,
        problems: Sequence[Problem] = (),
        password: str | None = None,
        reason: str = "",
    ) -> Response:
        user = await _one(visit, row_id)
        looks: list[dict[str, Any]] = []
        meta = visit.meta("Viewing")
        may_look = meta is not None and any(action.name == "viewAs" for action in meta.actions)
        if may_look:
            found = await visit.ask(LOOKS, {"filter": {"user": {"id": {"eq": row_id}}}})
            looks = found["viewings"]["nodes"]
        grants = user["grants"]["nodes"]
        return visit.page(
            "screens/user.html",
            status=UNPROCESSABLE if problems else 200,
            user=user,
            status_choice=_choice(visit, "User", "status", user["status"]),
            current=[_held(visit, each) for each in grants if _in_force(each)],
            former=[_held(visit, each) for each in grants if not _in_force(each)],
            problems=problems,
            password=password,
            reason=reason,
            may_look=may_look,
            today=clock.today(),
            may_keep=not user["mfaEnabledMasked"],
            looks=looks,
        )


async def _one(visit: Visit, row_id: str) -> dict[str, Any]:
    try:
        user: dict[str, Any] | None = (await visit.ask(ONE, {"id": row_id}))["user"]
    except Refused as refused:
        if refused.code not in {"NOT_FOUND", "BAD_USER_INPUT"}:
            raise
        user = None
    if user is None:
        raise NotFound("没有这个账号，或您无权查看")
    return user


async def _id(visit: Visit) -> str:
    form: FormData = await visit.form()
    return str(form.get("id") or "")


def _address(visit: Visit, row_id: str) -> str:
    return f"{visit.panel.base_url}/users/account?{urlencode({'id': row_id})}"


def _asked(visit: Visit) -> dict[str, Any] | None:
    asked: dict[str, Any] = {}
    if words := (visit.query.get("q") or "").strip():
        asked["search"] = words[:100]
    if status := visit.query.get("status"):
        asked["status"] = {"eq": status}
    if role := visit.query.get("role"):
        asked["grants"] = {"some": {"role": {"eq": role}, "revokedAt": {"isNull": True}}}
    return asked or None


# --- words --------------------------------------------------------------------------------------


def _choices(visit: Visit, entity: str, name: str) -> Sequence[ChoiceMeta]:
    meta = visit.meta(entity)
    return next((field.choices for field in meta.fields if field.name == name), ()) if meta else ()


def _choice(visit: Visit, entity: str, name: str, value: str | None) -> ChoiceMeta | None:
    return next((choice for choice in _choices(visit, entity, name) if choice.value == value), None)


def _in_force(grant: Mapping[str, Any]) -> bool:
    today = clock.today().isoformat()
    lasts = grant["validTo"] is None or grant["validTo"] >= today
    return not grant.get("revokedAt") and lasts


def _held(visit: Visit, grant: Mapping[str, Any]) -> dict[str, Any]:
    """A grant with its role and place in words."""
    choice = _choice(visit, "RoleGrant", "role", grant["role"])
    place = grant["bank"] or grant["region"] or grant["unit"]
    scope = _choice(visit, "RoleGrant", "scopeKind", grant["scopeKind"])
    english = visit.lang == "en"
    return {
        **grant,
        "text": (choice.label.en if english else choice.label.zh) if choice else grant["role"],
        "place": place["name"] if place else (scope.label.en if english else scope.label.zh) if scope else "",
        "to_come": grant["validFrom"] > clock.today().isoformat(),
    }
