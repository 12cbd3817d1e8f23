"""What administrators ask of the fields that they have added: whether they are in force yet."""

import strawberry
from strawberry import Info

from models.access import Role
from models.custom_fields import in_force
from models.errors import Forbidden
from resolvers.published_fields import VERSION


@strawberry.type(description="自定义字段生效情况 | Whether the published fields are in force")
class CustomFieldState:
    """What this process works with, and what is published."""

    in_force: str = strawberry.field(description="本进程所用版本 | Version in force in this process")
    published: str = strawberry.field(description="已发布版本 | Version that is published")
    problem: str | None = strawberry.field(
        description="未能生效的原因 | Why what is published could not come into force"
    )


@strawberry.type
class CustomFieldQuery:
    """Root fields about fields that were added at run time."""

    # strawberry.field types a function without arguments as the attribute that it becomes.
    @strawberry.field(  # type: ignore[untyped-decorator]
        description="自定义字段是否已生效 | Whether the published fields are in force here"
    )
    async def custom_field_state(self, info: Info) -> CustomFieldState:
        """Both versions, and what keeps one from becoming the other."""
        viewer = info.context.viewer
        if Role.SYS_ADMIN not in viewer.shape:
            raise Forbidden
        row = await info.context.rows.fetchrow(f"select ({VERSION}) as version", viewer.city_id)
        additions = in_force()
        return CustomFieldState(
            in_force=additions.version, published=row["version"], problem=additions.problem
        )
