"""One request of one person to the panel: what they ask with, in which language, how they are answered."""

import hmac
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import quote, unquote

from starlette.datastructures import FormData, QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from admin.asking import Asking, Execute, Refused
from admin.words import LANGUAGES
from models.access import Viewer
from models.errors import Forbidden, NotFound
from schema.entity_metas import EntityMeta, entity_metas
from schema.origins import refuse_foreign_page

if TYPE_CHECKING:
    from admin.panel import Panel

LANGUAGE_COOKIE = "peipao_lang"
FLASH_COOKIE = "peipao_flash"
FLASH_LIVES_S = 30
FORM_FIELDS, FORM_FILES = 2_000, 10


class Doorman(Protocol):
    """Knows who is at the door; the process gives the panel one."""

    async def viewer_of(self, headers: Mapping[bytes, bytes]) -> Viewer | None:
        """Who asks; None for nobody.

        Raises:
            Unauthenticated: a session that has ended.
        """
        ...

    def csrf_of(self, request: Request) -> str:
        """What a form of this session must send back."""
        ...


@dataclass(frozen=True, slots=True)
class Flash:
    """A sentence for the next page: kind is success, warning or danger."""

    text: str
    kind: str = "success"


@dataclass
class Visit:
    """Everything that a page of the panel knows and may do."""

    request: Request
    panel: "Panel"
    viewer: Viewer
    engine: Callable[[], Execute]
    csrf: str
    nonce: str
    flashed: Flash | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    """What the shell shows on every page of this visit, once somebody has asked for it."""

    @property
    def query(self) -> QueryParams:
        """What stands behind the question mark."""
        return self.request.query_params

    @cached_property
    def lang(self) -> str:
        """The language of the page: ``?lang=`` if it is given, else the person's choice, else Chinese."""
        asked = self.query.get("lang") or self.request.cookies.get(LANGUAGE_COOKIE)
        return asked if asked in LANGUAGES else "zh"

    @cached_property
    def here(self) -> str:
        """Path and query of this page, to come back to."""
        url = self.request.url
        return f"{url.path}?{url.query}" if url.query else url.path

    @cached_property
    def asking(self) -> Asking:
        """The way to rows."""
        client = self.request.client
        return Asking(
            engine=self.engine,
            viewer=self.viewer,
            ip=client.host if client else None,
            client=self.request.headers.get("user-agent"),
        )

    async def ask(self, query: str, variables: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The data of a GraphQL question.

        Raises:
            Refused: what is wrong with it, or not there.
        """
        return await self.asking.ask(query, variables)

    async def row(self, one: str, row_id: str, selected: str) -> dict[str, Any] | None:
        """A row by its root field and id, with what is selected; None where it is not there for them."""
        try:
            found = await self.ask(
                f"query($id: ID!) {{ row: {one}(id: $id) {{ {selected} }} }}", {"id": row_id}
            )
        except Refused as refused:
            if refused.code in {"NOT_FOUND", "BAD_USER_INPUT"}:
                return None
            raise
        row: dict[str, Any] | None = found["row"]
        return row

    async def chosen(self, one: str, row_id: str, selected: str) -> dict[str, Any] | None:
        """The row that the address names; None where it names none.

        Raises:
            NotFound: what it names is not there for this person.
        """
        if not row_id:
            return None
        row = await self.row(one, row_id, selected)
        if row is None:
            raise NotFound("没有这条记录，或您无权查看")
        return row

    @cached_property
    def metas(self) -> Mapping[str, EntityMeta]:
        """By name, the entities of which this person may read rows."""
        return {meta.name: meta for meta in entity_metas(self.viewer.shape)}

    def meta(self, name: str) -> EntityMeta | None:
        """What is known of an entity; None where the person reads none of its rows."""
        return self.metas.get(name)

    async def form(self) -> FormData:
        """What was posted, from our own page."""
        return await self.request.form(max_fields=FORM_FIELDS, max_files=FORM_FILES)

    async def check_posted(self) -> None:
        """Pass if what is posted comes from a page of this session.

        Raises:
            Forbidden: from elsewhere, or from a page of another session.
        """
        headers = dict(self.request.scope["headers"])
        refuse_foreign_page(headers, safe=True, own_origins=frozenset())
        given = self.request.headers.get("x-csrf-token") or (await self.form()).get("csrf") or ""
        if not hmac.compare_digest(str(given).encode(), self.csrf.encode()):
            raise Forbidden("页面已过期，请刷新后重试", code="CSRF_TOKEN_INVALID")

    # --- answers ---

    def page(self, template: str, *, status: int = 200, **values: Any) -> Response:
        """The page of a template, which knows this visit as ``visit``."""
        response = self.panel.templates.TemplateResponse(
            self.request, template, {"visit": self, "nonce": self.nonce, **values}, status_code=status
        )
        if self.flashed:
            response.delete_cookie(FLASH_COOKIE, path=self.panel.base_url)
        return response

    def redirect(self, url: str, *, flash: str | None = None, kind: str = "success") -> Response:
        """Go there, with a sentence that the next page shows."""
        response = RedirectResponse(url, 303)
        if flash:
            response.set_cookie(
                FLASH_COOKIE,
                quote(json.dumps([flash, kind], ensure_ascii=False)),
                max_age=FLASH_LIVES_S,
                path=self.panel.base_url,
                httponly=True,
                samesite="strict",
            )
        return response

    def json(self, content: Any, status: int = 200) -> Response:
        """An answer for a script of ours."""
        return JSONResponse(content, status)

    @property
    def wants_fragment(self) -> bool:
        """Whether a script asks for a part of a page, to be put into one."""
        return self.request.headers.get("x-fragment") == "1"


Handler = Callable[[Visit], Awaitable[Response]]


def flash_of(request: Request) -> Flash | None:
    """The sentence that the page before left behind."""
    kept = request.cookies.get(FLASH_COOKIE)
    if not kept:
        return None
    try:
        text, kind = json.loads(unquote(kept))
    except ValueError:
        return None
    return Flash(str(text), kind if kind in {"success", "warning", "danger"} else "success")
