"""In which role somebody works, and the end of a look with another's eyes: what the shell's forms post to."""

from typing import ClassVar

from starlette.responses import Response

from admin.screen import Screen
from admin.visit import Visit
from admin.words import translated

ACT_AS = "mutation($grant: ID) { actAs(grant: $grant) { ok } }"
END = "mutation { endViewAs { ok } }"
WHO = "{ viewer { username } }"


class Acting(Screen):
    """All roles of the person, each to be used alone."""

    path = "/acting"
    label: ClassVar[str] = "切换角色 | Roles in use"
    in_menu: ClassVar[bool] = False
    routes: ClassVar[tuple[tuple[str, str, str], ...]] = (
        ("/acting/role", "POST", "use"),
        ("/acting/end", "POST", "end"),
    )

    async def page(self, visit: Visit) -> Response:
        """The roles, with those in use."""
        return visit.page("screens/acting.html")

    async def use(self, visit: Visit) -> Response:
        """One role alone (``grant``), or all of them again."""
        form = await visit.form()
        grant = str(form.get("grant") or "") or None
        await visit.ask(ACT_AS, {"grant": grant})
        await seen_anew(visit)
        told = "已切换角色 | You now use one role" if grant else "已恢复全部角色 | You now use all your roles"
        return visit.redirect(f"{visit.panel.base_url}/", flash=translated(told, visit.lang))

    async def end(self, visit: Visit) -> Response:
        """Back to one's own eyes."""
        await visit.ask(END)
        told = translated("已结束查看 | You look with your own eyes again", visit.lang)
        return visit.redirect(f"{visit.panel.base_url}/users", flash=told)


async def seen_anew(visit: Visit) -> None:
    """Have the engine notice what changed of the session, so that the next page is drawn for it."""
    await visit.ask(WHO)
