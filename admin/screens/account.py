"""One's own account: where one is signed in, the password, and the one-time code."""

from typing import ClassVar

from starlette.responses import Response

from admin.screen import Screen
from admin.visit import Visit
from admin.words import translated

SESSIONS = (
    "{ mySessions { id kind kindLabel startedAt lastSeenAt ip client current }"
    " mySecurity { secondFactor secondFactorRequired passwordChangedAt passwordExpiresAt } }"
)
END = "mutation($id: ID!) { endSession(id: $id) { ok } }"
EVERYWHERE = "mutation { signOutEverywhere(keepThis: true) { ended } }"


class Account(Screen):
    """The page behind the person's name."""

    path = "/account"
    label: ClassVar[str] = "账号与安全 | Account and security"
    in_menu: ClassVar[bool] = False
    routes: ClassVar[tuple[tuple[str, str, str], ...]] = (
        ("/account/end", "POST", "end"),
        ("/account/everywhere", "POST", "everywhere"),
    )

    async def page(self, visit: Visit) -> Response:
        """Sessions, password, one-time code."""
        found = await visit.ask(SESSIONS)
        return visit.page("screens/account.html", sessions=found["mySessions"], security=found["mySecurity"])

    async def end(self, visit: Visit) -> Response:
        """One session ended."""
        await visit.ask(END, {"id": str((await visit.form()).get("id") or "")})
        return visit.redirect(self._here(visit), flash=translated("已结束该会话 | Session ended", visit.lang))

    async def everywhere(self, visit: Visit) -> Response:
        """All sessions but this one ended."""
        data = await visit.ask(EVERYWHERE)
        ended = data["signOutEverywhere"]["ended"]
        told = f"已退出其他 {ended} 个会话 | {ended} other sessions ended"
        return visit.redirect(self._here(visit), flash=translated(told, visit.lang))

    def _here(self, visit: Visit) -> str:
        return visit.panel.base_url + self.path
