"""The root field that anybody may ask: who is on the credit blacklist (measure 13.11)."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from typing import Annotated, Any

import strawberry
from strawberry import Info

from resolvers.credit import BlacklistEntry, blacklist
from schema.scalars import Day


@strawberry.type(description="失信名单公布内容 | A listing as it is published")
class PublishedListing:
    """What is published of one listing."""

    name: str = strawberry.field(description="名称 | Name")
    uscc: str = strawberry.field(
        description="统一社会信用代码（个体工商户脱敏） | Credit code, of individuals in part"
    )
    basis_doc_no: str = strawberry.field(description="依据文书号 | Document it rests on")
    court: str = strawberry.field(description="作出机关 | Court")
    listed_on: Day = strawberry.field(description="列入日期 | Listed on")

    @classmethod
    def of(cls, entry: BlacklistEntry) -> "PublishedListing":
        """The entry as the API tells it."""
        return cls(
            name=entry.name,
            uscc=entry.uscc,
            basis_doc_no=entry.basis_doc_no,
            court=entry.court,
            listed_on=Day(entry.listed_on),
        )


@strawberry.type(description="失信名单 | The blacklist as it stands")
class Blacklist:
    """A page of the list."""

    total_count: int = strawberry.field(description="在列总数 | How many are listed")
    entries: list[PublishedListing] = strawberry.field(description="名单 | Listings, the latest first")


@strawberry.type
class CreditQuery:
    """The root field of this module; a base of ``PythonQuery``."""

    @strawberry.field(
        description="失信名单（现时在列，申请修复期间仍在列），任何人可查 | Who is on the blacklist now"
    )
    async def blacklist(
        self,
        info: Info,
        first: Annotated[int, strawberry.argument(description="条数，最多 100 | How many")] = 20,
        offset: Annotated[int, strawberry.argument(description="略过条数 | How many to skip")] = 0,
    ) -> Blacklist:
        """The page."""
        context: Any = info.context
        total, entries = await blacklist(context.rows, context.viewer, first=first, offset=offset)
        return Blacklist(total_count=total, entries=[PublishedListing.of(each) for each in entries])
