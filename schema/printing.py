"""``recordPrint``: whoever prints a row says so, and it is on record."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from typing import Annotated, Any

import strawberry
from strawberry import Info

from resolvers.printing import PrintAsked, record_print


@strawberry.type(description="打印登记的结果 | That a print was written down")
class PrintPayload:
    """Whether it was written down."""

    ok: bool = strawberry.field(description="是否成功 | Whether it was done")


@strawberry.type
class PrintMutation:
    """Root mutations; a base of ``PythonMutation``."""

    @strawberry.field(description="登记一次打印，记入审计 | Write down that the row is printed")
    async def record_print(
        self,
        info: Info,
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID, strawberry.argument(description="标识 | Opaque id of the row")
        ],
    ) -> PrintPayload:
        """The print is on record."""
        context: Any = info.context
        request = context.request
        asked = PrintAsked(
            row_id=str(id), request_id=request.request_id, ip=request.ip, client=request.client
        )
        await record_print(context.connection, context.viewer, asked)
        return PrintPayload(ok=True)
