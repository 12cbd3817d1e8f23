"""One's own sign-in: ``mySecurity``, ``mySessions``, ``endSession`` and ``signOutEverywhere``."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from typing import Annotated, Any

import strawberry
from strawberry import Info

from models.entities.session import SessionKind
from resolvers.looking import Origin
from resolvers.sessions import OwnSession, end_own, own_security, own_sessions, sign_out_everywhere
from schema.scalars import Instant


@strawberry.type(description="我的登录会话 | A running session of yours")
class MySession:
    """Where and how somebody is signed in."""

    id: strawberry.ID = strawberry.field(description="标识 | Opaque id")
    kind: str = strawberry.field(description="类型：COOKIE 浏览器，BEARER 程序令牌 | COOKIE or BEARER")
    kind_label: str = strawberry.field(description="类型名称 | What kind it is")
    started_at: Instant = strawberry.field(description="登录时间 | When it began")
    last_seen_at: Instant = strawberry.field(
        description="最近活动时间，精确到分钟 | Last used, to the minute"
    )
    expires_at: Instant = strawberry.field(description="最迟到期时间 | When it ends at the latest")
    ip: str | None = strawberry.field(description="来源地址 | Address")
    client: str | None = strawberry.field(description="客户端 | What it is used with")
    current: bool = strawberry.field(description="是否当前会话 | Whether it is the one that asks")

    @classmethod
    def of(cls, session: OwnSession) -> "MySession":
        """The session in the API's words."""
        return cls(
            id=strawberry.ID(session.id),
            kind=session.kind.value,
            kind_label=SessionKind(session.kind).label.zh,
            started_at=Instant(session.started_at),
            last_seen_at=Instant(session.last_seen_at),
            expires_at=Instant(session.expires_at),
            ip=session.ip,
            client=session.client,
            current=session.current,
        )


@strawberry.type(description="我的账号安全 | What your sign-in rests on")
class MySecurity:
    """For the page of one's own account."""

    second_factor: bool = strawberry.field(description="已启用动态验证码 | One-time codes are in use")
    second_factor_required: bool = strawberry.field(
        description="角色须启用动态验证码 | Your roles need one-time codes"
    )
    password_changed_at: Instant | None = strawberry.field(
        description="密码修改时间 | When the password was changed"
    )
    password_expires_at: Instant | None = strawberry.field(
        description="密码到期时间 | When it must be changed, at the latest"
    )


@strawberry.type
class SessionQuery:
    """Root fields; a base of ``PythonQuery``."""

    @strawberry.field(description="我的账号安全 | What your sign-in rests on")
    async def my_security(self, info: Info) -> MySecurity:
        """Of the person who asks."""
        told = await own_security(info.context.viewer)
        changed, expires = told.password_changed_at, told.password_expires_at
        return MySecurity(
            second_factor=told.second_factor,
            second_factor_required=told.second_factor_required,
            password_changed_at=Instant(changed) if changed else None,
            password_expires_at=Instant(expires) if expires else None,
        )

    @strawberry.field(description="我的登录会话，最近的在前，最多 100 个 | Your running sessions")
    async def my_sessions(self, info: Info) -> list[MySession]:
        """Those of the person who asks."""
        return [MySession.of(each) for each in await own_sessions(info.context.viewer)]


@strawberry.type(description="结束会话的结果 | What came of ending sessions")
class SessionsEnded:
    """How many."""

    ok: bool = strawberry.field(description="是否成功 | Whether it was done")
    ended: int = strawberry.field(description="结束的会话数 | How many sessions ended")


@strawberry.type
class SessionMutation:
    """Root mutations; a base of ``PythonMutation``."""

    @strawberry.field(description="结束我的一个会话 | End one session of yours")
    async def end_session(
        self,
        info: Info,
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID, strawberry.argument(description="会话标识 | Opaque id of the session")
        ],
    ) -> SessionsEnded:
        """That it has ended."""
        await end_own(info.context.viewer, str(id))
        return SessionsEnded(ok=True, ended=1)

    @strawberry.field(
        description="退出全部会话，包括程序令牌 | End all your sessions, tokens of programs included"
    )
    async def sign_out_everywhere(
        self,
        info: Info,
        keep_this: Annotated[
            bool, strawberry.argument(description="保留当前会话 | Keep the session that asks")
        ] = True,
    ) -> SessionsEnded:
        """How many ended."""
        context: Any = info.context
        origin = Origin(
            request_id=context.request.request_id, ip=context.request.ip, client=context.request.client
        )
        ended = await sign_out_everywhere(context.viewer, keep_this=keep_this, origin=origin)
        return SessionsEnded(ok=True, ended=ended)
