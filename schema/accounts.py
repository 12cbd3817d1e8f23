"""The root mutation that gives an account a first password."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from typing import Annotated, Any

import strawberry
from strawberry import Info

from resolvers.accounts import PasswordAsked, issue_password


@strawberry.type(description="初始密码 | A first password")
class IssuedPassword:
    """The password, told once."""

    ok: bool = strawberry.field(description="是否成功 | Whether it was done")
    password: str = strawberry.field(description="初始密码，只显示一次 | The password, shown once")


@strawberry.type
class AccountMutation:
    """Root mutations; a base of ``PythonMutation``."""

    @strawberry.field(
        description="设置初始密码，本人首次登录须修改 | A first password, to be changed by its owner"
    )
    async def issue_password(
        self,
        info: Info,
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID, strawberry.argument(description="账号标识 | Opaque id of the account")
        ],
    ) -> IssuedPassword:
        """The new password."""
        context: Any = info.context
        request = context.request
        asked = PasswordAsked(
            row_id=str(id), request_id=request.request_id, ip=request.ip, client=request.client
        )
        return IssuedPassword(
            ok=True, password=await issue_password(context.connection, context.viewer, asked)
        )
