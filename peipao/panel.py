"""The panel as the process serves it: who is at its door is known by the session cookie alone."""

from collections.abc import Callable, Mapping
from pathlib import Path

from starlette.requests import Request
from starlette.routing import BaseRoute

from admin.asking import Execute
from admin.panel import Panel, mounted
from models.access import Viewer
from peipao.authenticating import Authentication
from resolvers.viewers import up_to_date


class SessionDoorman:
    """Knows people by the cookie of their session; programs with tokens have no business with pages."""

    def __init__(self, authentication: Authentication) -> None:
        self.authentication = authentication

    async def viewer_of(self, headers: Mapping[bytes, bytes]) -> Viewer | None:
        """Who asks, in the roles that they use now: another process may have let them change these.

        Raises:
            Unauthenticated: the session has ended.
        """
        viewer = await self.authentication({b"cookie": headers.get(b"cookie", b"")})
        return viewer and await up_to_date(viewer)

    def csrf_of(self, request: Request) -> str:
        """What a form of this session must send back."""
        return self.authentication.csrf_token(request)


def panel_routes(
    authentication: Authentication, engine: Callable[[], Execute], font: Path | None = None
) -> list[BaseRoute]:
    """``/admin``, for signed-in people; ``font`` is what PDFs are made with."""
    return [mounted(Panel(engine=engine, doorman=SessionDoorman(authentication), font=font))]
