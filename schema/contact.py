"""The root mutation that tells masked values in clear, on record."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from typing import Annotated, Any

import strawberry
from strawberry import Info

from resolvers.revealing import RevealAsked, reveal


@strawberry.type(description="明文 | A masked value in clear")
class ClearValue:
    """One value."""

    field: str = strawberry.field(description="字段名 | Name of the field")
    value: str | None = strawberry.field(description="明文 | Value in clear")


@strawberry.type(description="查看明文的结果 | What was revealed")
class RevealPayload:
    """The values that were asked for."""

    ok: bool = strawberry.field(description="是否成功 | Whether it was done")
    values: list[ClearValue] = strawberry.field(description="明文 | Values in clear, in the order asked")


@strawberry.type
class ContactMutation:
    """Root mutations; a base of ``PythonMutation``."""

    @strawberry.field(
        description="查看脱敏的联系方式，须说明理由，记入审计 | Masked contact details in clear, on record"
    )
    async def reveal_contact(
        self,
        info: Info,
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID, strawberry.argument(description="标识 | Opaque id of the row")
        ],
        reason: Annotated[str, strawberry.argument(description="查看理由 | Why it is looked at")],
        fields: Annotated[
            list[str] | None,
            strawberry.argument(description="字段名，默认全部 | Names of the masked fields; all by default"),
        ] = None,
    ) -> RevealPayload:
        """The values in clear."""
        context: Any = info.context
        request = context.request
        asked = RevealAsked(
            row_id=str(id),
            reason=reason,
            fields=fields,
            request_id=request.request_id,
            ip=request.ip,
            client=request.client,
        )
        told = await reveal(context.connection, context.viewer, asked)
        return RevealPayload(ok=True, values=[ClearValue(field=name, value=value) for name, value in told])
