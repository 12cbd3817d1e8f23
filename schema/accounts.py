"""The root mutations that give an account a first password, and let it set up its second factor anew."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from typing import Annotated, Any

import strawberry
from strawberry import Info

from resolvers.accounts import AccountAsked, issue_password, reset_second_factor


@strawberry.type(description="初始密码 | A first password")
class IssuedPassword:
    """The password, told once."""

    ok: bool = strawberry.field(description="是否成功 | Whether it was done")
    password: str = strawberry.field(description="初始密码，只显示一次 | The password, shown once")


@strawberry.type(description="重置动态验证码的结果 | What came of the reset")
class SecondFactorReset:
    """Done."""

    ok: bool = strawberry.field(description="是否成功 | Whether it was done")


AccountId = Annotated[strawberry.ID, strawberry.argument(description="账号标识 | Opaque id of the account")]


@strawberry.type
class AccountMutation:
    """Root mutations; a base of ``PythonMutation``."""

    @strawberry.field(
        description="设置初始密码，本人首次登录须修改 | A first password, to be changed by its owner"
    )
    async def issue_password(
        self,
        info: Info,
        id: AccountId,  # noqa: A002 - the API's word
    ) -> IssuedPassword:
        """The new password."""
        context: Any = info.context
        password = await issue_password(context.connection, context.viewer, _asked(context, id))
        return IssuedPassword(ok=True, password=password)

    @strawberry.field(
        description="重置动态验证码，本人下次登录时重新绑定 | Forget a second factor, for a new one"
    )
    async def reset_second_factor(
        self,
        info: Info,
        id: AccountId,  # noqa: A002 - the API's word
    ) -> SecondFactorReset:
        """Whether it was done."""
        context: Any = info.context
        await reset_second_factor(context.connection, context.viewer, _asked(context, id))
        return SecondFactorReset(ok=True)


def _asked(context: Any, row_id: strawberry.ID) -> AccountAsked:
    request = context.request
    return AccountAsked(
        row_id=str(row_id), request_id=request.request_id, ip=request.ip, client=request.client
    )
