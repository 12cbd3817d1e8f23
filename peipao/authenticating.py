"""Who sends a request: bearer tokens and the session cookie, and the pages' way to sign in and out."""

import hmac
import secrets
from collections.abc import Awaitable, Callable, Mapping
from http import HTTPStatus
from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from models.access import PendingStep, Viewer
from models.entities.session import SessionKind
from models.errors import Forbidden, Unauthenticated
from peipao.enrolment_code import qr_image
from resolvers.sessions import csrf_of, resume, sign_out
from resolvers.signing_in import (
    SignedIn,
    change_password,
    confirm_enrolment,
    continued,
    sign_in,
    start_enrolment,
    verify,
)
from resolvers.viewers import STAFF_ROLES, up_to_date
from schema.errors import refusal
from schema.origins import CSRF_HEADER, refuse_foreign_page
from schema.refusals import BodyTooLarge, MalformedRequest
from schema.requests import check_content_type, decode_json

BODY_BYTES = 4_096
HEADERS = {"cache-control": "no-store", "x-content-type-options": "nosniff", "vary": "cookie, authorization"}
PANEL, CONSOLE = "/admin/", "/graphiql"

STEP_DUE: Mapping[PendingStep, Forbidden] = {
    PendingStep.SECOND_FACTOR: Forbidden("请先输入动态验证码，完成登录", code="MFA_REQUIRED"),
    PendingStep.ENROLMENT: Forbidden("您的角色须启用动态验证码，请先完成登录步骤", code="MFA_REQUIRED"),
    PendingStep.PASSWORD: Forbidden("请先修改密码，完成登录", code="PASSWORD_EXPIRED"),
}
"""What is said to whoever asks for anything before the step is done."""

Handler = Callable[["Authentication", Request], Awaitable[Response]]


class Authentication:
    """Finds the viewer of a request, and serves ``/auth``.

    The cookie is ``HttpOnly`` (no script reads it) and ``SameSite=Strict`` (no other site sends it).
    The prefix ``__Host-`` makes browsers refuse one that another host of the domain has planted.
    Tokens are taken from headers alone: one in a URL would stay in logs and histories.
    """

    def __init__(self, *, cookie_secure: bool, own_origins: frozenset[str] = frozenset()) -> None:
        self.cookie_secure = cookie_secure
        self.own_origins = own_origins
        self.cookie = b"__Host-peipao" if cookie_secure else b"peipao"

    async def __call__(self, headers: Mapping[bytes, bytes]) -> Viewer | None:
        """Who is asking; None for nobody. For an endpoint that has refused foreign pages itself
        (``refuse_foreign_page``), and so the absence of a CSRF token where it is needed; a wrong one
        is refused here.

        Raises:
            Unauthenticated: a token or cookie is given and is not good.
            Forbidden: the CSRF token is not the session's, or a step of signing in is left to do.
        """
        return _done(await self._found(headers))

    async def viewer_of(self, request: Request) -> Viewer | None:
        """Who is asking, up to date, with all checks that the method calls for.

        Raises:
            Unauthenticated, Forbidden: as above, and for a change that a foreign page asks for.
        """
        return _done(await self.visitor_of(request))

    async def visitor_of(self, request: Request) -> Viewer | None:
        """As ``viewer_of``, also for whoever has a step of signing in left (``pending``): for these steps.

        Raises:
            Unauthenticated, Forbidden: as above.
        """
        headers = _headers(request)
        if b"authorization" not in headers and self._cookie_of(headers) is not None:
            refuse_foreign_page(headers, safe=request.method in {"GET", "HEAD"}, own_origins=self.own_origins)
        viewer = await self._found(headers)
        return viewer and await up_to_date(viewer)

    def csrf_token(self, request: Request) -> str:
        """What a page of this session is to send back as ``x-csrf-token``; empty without a cookie."""
        token = self._cookie_of(_headers(request))
        return csrf_of(token) if token else ""

    def routes(self) -> list[Route]:
        """What Starlette is to serve."""
        return [
            Route(path, self._served(handler), methods=[method])
            for method, path, handler in (
                ("POST", "/auth/signin", Authentication._sign_in),
                ("POST", "/auth/verify", Authentication._verify),
                ("POST", "/auth/enrolment", Authentication._start_enrolment),
                ("POST", "/auth/enrolment/confirm", Authentication._confirm_enrolment),
                ("POST", "/auth/signout", Authentication._sign_out),
                ("POST", "/auth/password", Authentication._change_password),
                ("GET", "/auth/session", Authentication._session),
            )
        ]

    def _served(self, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        async def serve(request: Request) -> Response:
            try:
                return await handler(self, request)
            except ClientDisconnect:
                return Response(status_code=HTTPStatus.BAD_REQUEST)  # for nobody
            except Exception as error:  # everything becomes an answer with a code; bugs are logged there
                answer = refusal(error, reference=secrets.token_hex(16))
                return Response(answer.body, answer.status or 400, _answer_headers(answer.headers))

        return serve

    async def _sign_in(self, request: Request) -> Response:
        headers = _headers(request)
        # There is no session to forge yet, but a foreign page could sign its visitor in as somebody else.
        refuse_foreign_page(headers, safe=True, own_origins=self.own_origins)
        body = await _json(request, "username", "password")
        signed = await sign_in(body["username"], body["password"], kind=SessionKind.COOKIE, **_from(request))
        await self._end_former(headers)
        return self._signed_in(signed)

    async def _verify(self, request: Request) -> Response:
        session_id, _ = await self._browser(request)
        body = await _json(request, "code")
        return self._signed_in(await verify(session_id, body["code"], **_from(request)))

    async def _start_enrolment(self, request: Request) -> Response:
        session_id, _ = await self._browser(request)
        body = await _json(request, optional=("password",))
        made = await start_enrolment(session_id, body.get("password"), **_from(request))
        return _answer({"ok": True, "secret": made.secret, "uri": made.uri, "qr": qr_image(made.uri)})

    async def _confirm_enrolment(self, request: Request) -> Response:
        session_id, _ = await self._browser(request)
        body = await _json(request, "code")
        return self._signed_in(await confirm_enrolment(session_id, body["code"], **_from(request)))

    async def _sign_out(self, request: Request) -> Response:
        try:
            viewer = await self.visitor_of(request)
        except Unauthenticated:
            viewer = None
        if viewer is not None and viewer.session_id is not None:
            await sign_out(viewer.session_id)
        response = _answer({"ok": True})
        self._set_cookie(response, "")
        return response

    async def _change_password(self, request: Request) -> Response:
        viewer = await self.visitor_of(request)
        if viewer is None:
            raise Unauthenticated
        if viewer.pending not in (None, PendingStep.PASSWORD):
            raise STEP_DUE[viewer.pending]
        body = await _json(request, "current", "new")
        await change_password(viewer.username, body["current"], body["new"], ip=_ip(request))
        if b"authorization" in _headers(request) or viewer.session_id is None:
            return _answer({"ok": True})
        return self._signed_in(await continued(viewer.session_id))

    async def _session(self, request: Request) -> Response:
        try:
            viewer = await self.visitor_of(request)
        except Unauthenticated as ended:
            told = {} if ended.message == Unauthenticated.sentence else {"reason": ended.message}
            return _answer({"signedIn": False, **told})
        if viewer is None:
            return _answer({"signedIn": False})
        return _answer(
            {
                "signedIn": True,
                "username": viewer.username,
                "displayName": viewer.display_name,
                "console": viewer.console,
                "roles": [{"role": h.role.value, "scope": h.scope, "label": h.label} for h in viewer.held],
                "pending": viewer.pending,
                "csrf": self.csrf_token(request) or None,
            }
        )

    async def _browser(self, request: Request) -> tuple[Any, Viewer]:
        """The session of a browser in which steps of signing in are taken.

        Raises:
            Unauthenticated: there is none; a program's token takes no such steps.
        """
        viewer = await self.visitor_of(request)
        if viewer is None or viewer.session_id is None or b"authorization" in _headers(request):
            raise Unauthenticated
        return viewer.session_id, viewer

    async def _found(self, headers: Mapping[bytes, bytes]) -> Viewer | None:
        if b"authorization" in headers:
            return await resume(_bearer(headers[b"authorization"]), SessionKind.BEARER)
        token = self._cookie_of(headers)
        if token is None:
            return None
        viewer = await resume(token, SessionKind.COOKIE)
        csrf = headers.get(CSRF_HEADER)
        if csrf is not None and not hmac.compare_digest(csrf, csrf_of(token).encode()):
            raise Forbidden("防伪令牌 (X-CSRF-Token) 有误，请刷新页面", code="CSRF_TOKEN_INVALID")
        return viewer

    async def _end_former(self, headers: Mapping[bytes, bytes]) -> None:
        """End the session that the browser had before: its cookie is about to be replaced."""
        token = self._cookie_of(headers)
        if token is None:
            return
        try:
            former = await resume(token, SessionKind.COOKIE)
        except Unauthenticated:
            return
        if former.session_id is not None:
            await sign_out(former.session_id)

    def _signed_in(self, signed: SignedIn) -> Response:
        """The answer to a step that was taken: the new cookie, and the step that follows."""
        viewer = signed.viewer
        response = _answer(
            {
                "ok": True,
                "displayName": viewer.display_name,
                "csrf": signed.csrf,
                "pending": viewer.pending,
                "mustChangePassword": signed.must_change_password,
                "home": home_of(viewer),
            }
        )
        self._set_cookie(response, signed.token)
        return response

    def _cookie_of(self, headers: Mapping[bytes, bytes]) -> str | None:
        mark = self.cookie + b"="
        for pair in headers.get(b"cookie", b"").split(b";"):
            if pair.lstrip().startswith(mark):
                return pair.lstrip()[len(mark) :].decode("latin-1").strip()
        return None

    def _set_cookie(self, response: Response, token: str) -> None:
        """Without a lifetime of its own: the server knows when a session ends, the browser need not."""
        response.set_cookie(
            self.cookie.decode(),
            token,
            max_age=None if token else 0,
            path="/",
            secure=self.cookie_secure,
            httponly=True,
            samesite="strict",
        )


def home_of(viewer: Viewer) -> str:
    """Where those go who signed in without having come from a page."""
    return PANEL if any(held.role in STAFF_ROLES for held in viewer.choices) else CONSOLE


def _done(viewer: Viewer | None) -> Viewer | None:
    """The viewer, if nothing of signing in is left to do.

    Raises:
        Forbidden: MFA_REQUIRED or PASSWORD_EXPIRED.
    """
    if viewer is not None and viewer.pending is not None:
        due = STEP_DUE[viewer.pending]
        raise Forbidden(due.message, code=due.code)
    return viewer


def _bearer(authorization: bytes) -> str:
    scheme, _, token = authorization.decode("latin-1").partition(" ")
    if scheme.lower() != "bearer":
        raise Unauthenticated("仅支持 Authorization: Bearer <令牌>")
    return token.strip()


def _headers(request: Request) -> dict[bytes, bytes]:
    return dict(request.scope["headers"])


def _from(request: Request) -> dict[str, str | None]:
    return {"ip": _ip(request), "user_agent": request.headers.get("user-agent")}


def _ip(request: Request) -> str | None:
    # Behind a proxy, the server in front of us (--forwarded-allow-ips) has put the client's address here.
    return request.client.host if request.client else None


async def _json(request: Request, *names: str, optional: tuple[str, ...] = ()) -> dict[str, str]:
    """The named texts of a small JSON object.

    Raises:
        MalformedRequest, UnsupportedMediaType, BodyTooLarge, InvalidInput: what is wrong with it.
    """
    content_type = request.headers.get("content-type")
    check_content_type(content_type.encode("latin-1") if content_type else None)
    raw = b""
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > BODY_BYTES:
            raise BodyTooLarge(f"请求体过大，上限为 {BODY_BYTES} 字节")
    body = decode_json(raw)
    if not isinstance(body, dict) or not all(
        isinstance(body.get(name), str) and body[name] for name in names
    ):
        raise MalformedRequest(f"请求体须为含有文本 {'、'.join(names)} 的 JSON 对象")
    return {name: body[name] for name in (*names, *optional) if isinstance(body.get(name), str)}


def _answer(content: dict[str, Any]) -> Response:
    return Response(orjson.dumps(content), HTTPStatus.OK, _answer_headers(None))


def _answer_headers(more: Mapping[str, str] | None) -> dict[str, str]:
    return {"content-type": "application/json; charset=utf-8", **HEADERS, **(more or {})}
