"""Root mutations of a session: one role in use of several, and the end of a look with another's eyes."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from typing import Annotated, Any

import strawberry
from strawberry import Info

from resolvers.acting_as import act_as
from resolvers.looking import Origin, stop_looking


@strawberry.type(description="会话切换结果 | What came of a change of the session")
class SessionChanged:
    """It holds from the next request on."""

    ok: bool = strawberry.field(description="是否成功 | Whether it was done")


@strawberry.type
class ActingMutation:
    """Root mutations; a base of ``PythonMutation``."""

    @strawberry.field(
        description="切换角色：只用其中一项授权，不填则恢复全部 | Use one of your roles alone, or all again"
    )
    async def act_as(
        self,
        info: Info,
        grant: Annotated[
            strawberry.ID | None,
            strawberry.argument(description="viewer.grants 中的标识 | Id of one of viewer.grants"),
        ] = None,
    ) -> SessionChanged:
        """From the next request on."""
        context: Any = info.context
        await act_as(context.viewer, None if grant is None else str(grant), origin_of(context.request))
        return SessionChanged(ok=True)

    @strawberry.field(description="结束以他人视角查看 | End the look with another person's eyes")
    async def end_view_as(self, info: Info) -> SessionChanged:
        """From the next request on."""
        context: Any = info.context
        await stop_looking(context.viewer, origin_of(context.request))
        return SessionChanged(ok=True)


def origin_of(request: Any) -> Origin:
    """Where the request comes from, for the audit trail."""
    return Origin(request_id=request.request_id, ip=request.ip, client=request.client)
