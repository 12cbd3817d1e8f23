"""The root field that lists the units to which an issue or a complaint may be given."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from typing import Annotated, Any

import strawberry
from strawberry import Info

from models.entities.org import UnitLevel
from resolvers.dispatching import Unit, dispatch_units


@strawberry.type(description="可分办的单位 | A unit to which the row may be given")
class DispatchUnit:
    """One unit."""

    id: strawberry.ID = strawberry.field(description="单位标识 | Id of the unit")
    name: str = strawberry.field(description="单位名称 | Name")
    level: str = strawberry.field(description="层级 | Level")
    level_label: str = strawberry.field(description="层级名称 | Level in Chinese")
    region: str | None = strawberry.field(description="所在区划简称 | Short name of its region")
    near: bool = strawberry.field(description="属事项所在县(区) | Lies in the county of the row")
    suggested: bool = strawberry.field(description="退回单位建议的承办单位 | Suggested by who returned it")

    @classmethod
    def of(cls, unit: Unit) -> "DispatchUnit":
        """The unit in the API's words."""
        return cls(
            id=strawberry.ID(unit.id),
            name=unit.name,
            level=unit.level,
            level_label=UnitLevel(unit.level).label.zh,
            region=unit.region,
            near=unit.near,
            suggested=unit.suggested,
        )


@strawberry.type
class DispatchQuery:
    """The root query; a base of ``PythonQuery``."""

    @strawberry.field(
        description="您可将该事项分办到的单位 | Units to which you may give an issue or a complaint"
    )
    async def dispatch_units(
        self,
        info: Info,
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID, strawberry.argument(description="问题或投诉标识 | Id of the issue or complaint")
        ],
    ) -> list[DispatchUnit]:
        """The nearest first."""
        context: Any = info.context
        return [DispatchUnit.of(unit) for unit in await dispatch_units(context.rows, context.viewer, str(id))]
