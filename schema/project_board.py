"""Root fields about projects as a whole: the stage board, the lights, and the map for the wall."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from enum import Enum
from typing import Annotated, Any

import strawberry
from strawberry import Info

from models.entities.project_stages import ProjectLight, ProjectStage, ProjectTier
from resolvers.project_board import (
    Card,
    Cell,
    Column,
    Move,
    Place,
    RedProject,
    Tally,
    WallMap,
    Wanted,
    project_lights,
    project_map,
    stage_board,
)
from schema.payment_terms import yuan
from schema.scalars import Day, Money


@strawberry.enum(description="只看该等级的项目 | Tier by which projects are narrowed down")
class BoardTier(Enum):
    """The tiers of projects."""

    MAJOR = strawberry.enum_value("MAJOR", description="重大 | Major")
    KEY = strawberry.enum_value("KEY", description="重点 | Key")
    GENERAL = strawberry.enum_value("GENERAL", description="一般 | General")


@strawberry.enum(description="只看该亮灯的项目 | Light by which projects are narrowed down")
class BoardLight(Enum):
    """The lights of projects."""

    GREEN = strawberry.enum_value("GREEN", description="绿灯 | Green")
    YELLOW = strawberry.enum_value("YELLOW", description="黄灯 | Yellow")
    RED = strawberry.enum_value("RED", description="红灯 | Red")
    GREY = strawberry.enum_value("GREY", description="灰灯 | Grey")


@strawberry.type(description="看板的县(区) | A county")
class BoardCounty:
    """A county by its names."""

    id: strawberry.ID = strawberry.field(description="县(区)标识 | Id of the county")
    code: str = strawberry.field(description="区划代码 | Code")
    name: str = strawberry.field(description="名称 | Name")
    short_name: str = strawberry.field(description="简称 | Short name")

    @classmethod
    def of(cls, place: Place) -> "BoardCounty":
        """The county in the API's words."""
        return cls(id=strawberry.ID(place.id), code=place.code, name=place.name, short_name=place.short_name)


@strawberry.type(description="各灯项目数 | Projects by light")
class LightCounts:
    """How many projects, of how much, and how many under which light."""

    count: int = strawberry.field(description="项目数 | Projects")
    planned_investment: Money = strawberry.field(description="计划投资（元） | Planned investment, yuan")
    green: int = strawberry.field(description="绿灯 | Green")
    yellow: int = strawberry.field(description="黄灯 | Yellow")
    red: int = strawberry.field(description="红灯 | Red")
    grey: int = strawberry.field(description="灰灯 | Grey")

    @classmethod
    def of(cls, tally: Tally) -> "LightCounts":
        """The figures in the API's words."""
        return cls(
            count=tally.count,
            planned_investment=yuan(tally.planned),
            **{light.value.lower(): tally.lights[light.value] for light in ProjectLight},
        )


@strawberry.type(description="项目可转入的阶段 | A stage to which a project may be moved")
class BoardMove:
    """An action and where it leads."""

    action: str = strawberry.field(description="操作名 | Name of the mutation")
    label: str = strawberry.field(description="标签 | Label")
    stage: str = strawberry.field(description="转入阶段 | Stage to which it leads")
    stage_label: str = strawberry.field(description="转入阶段名称 | That stage in Chinese")
    allowed: bool = strawberry.field(description="现在是否可办理 | Whether you may do it now")
    reason_zh: str | None = strawberry.field(description="不可办理的原因 | Why you may not")

    @classmethod
    def of(cls, move: Move) -> "BoardMove":
        """The move in the API's words."""
        return cls(
            action=move.action,
            label=move.label,
            stage=move.stage.value,
            stage_label=move.stage.label.zh,
            allowed=move.allowed,
            reason_zh=move.reason,
        )


@strawberry.type(description="项目卡片 | A project on the board or under the red light")
class BoardProject:
    """What is told of a project at a glance."""

    id: strawberry.ID = strawberry.field(description="项目标识 | Id of the project")
    version: int = strawberry.field(description="版本号 | Version")
    no: str = strawberry.field(description="项目编号 | Number")
    name: str = strawberry.field(description="项目名称 | Name")
    tier: str = strawberry.field(description="项目等级 | Tier")
    tier_label: str = strawberry.field(description="项目等级名称 | Tier in Chinese")
    stage: str = strawberry.field(description="项目阶段 | Stage")
    stage_label: str = strawberry.field(description="项目阶段名称 | Stage in Chinese")
    light: str = strawberry.field(description="亮灯 | Light")
    planned_investment: Money | None = strawberry.field(
        description="计划投资（元） | Planned investment, yuan"
    )
    county: BoardCounty | None = strawberry.field(description="牵头县(区) | Lead county")
    manager: str | None = strawberry.field(description="在任项目主管 | Project manager in office")
    commissioner: str | None = strawberry.field(description="在任服务专员 | Service commissioner in office")

    @classmethod
    def of(cls, node: Any) -> "BoardProject":
        """The project as the plan told it."""
        county = node["leadCounty"]
        # After the landing the same two serve on, by assignments that were converted.
        listed = sorted(node["assignments"]["nodes"], key=lambda each: each["status"] == "ACTIVE")
        posts = {each["kind"]: each for each in listed}
        return cls(
            id=strawberry.ID(node["id"]),
            version=node["version"],
            no=node["no"],
            name=node["name"],
            tier=node["tier"],
            tier_label=ProjectTier(node["tier"]).label.zh,
            stage=node["stage"],
            stage_label=ProjectStage(node["stage"]).label.zh,
            light=node["light"],
            planned_investment=node["plannedInvestment"],
            county=BoardCounty.of(Place(county["id"], county["code"], county["name"], county["shortName"]))
            if county
            else None,
            manager=_name(posts.get("PROJECT_MANAGER"), "leader"),
            commissioner=_name(posts.get("SERVICE_COMMISSIONER"), "commissioner"),
        )


def _name(post: Any, who: str) -> str | None:
    return post[who]["name"] if post and post[who] else None


@strawberry.type(description="看板卡片 | A card of the board")
class BoardCard:
    """A project with the moves that are yours."""

    project: BoardProject = strawberry.field(description="项目 | The project")
    moves: list[BoardMove] = strawberry.field(description="可转入的阶段 | Where you may move it")

    @classmethod
    def of(cls, card: Card) -> "BoardCard":
        """The card in the API's words."""
        return cls(project=BoardProject.of(card.node), moves=[BoardMove.of(move) for move in card.moves])


@strawberry.type(description="看板的一列 | A column of the board")
class BoardColumn:
    """A stage."""

    stage: str = strawberry.field(description="阶段 | Stage")
    label: str = strawberry.field(description="阶段名称 | Stage in Chinese")
    figures: LightCounts = strawberry.field(description="合计 | Its figures")
    cards: list[BoardCard] = strawberry.field(
        description="项目，每列最多 30 张，先红黄灯、重大 | Projects, at most 30, red and yellow ones first"
    )

    @classmethod
    def of(cls, column: Column) -> "BoardColumn":
        """The column in the API's words."""
        cards = sorted(column.cards, key=lambda card: card.node["light"] != "RED")
        return cls(
            stage=column.stage.value,
            label=column.stage.label.zh,
            figures=LightCounts.of(column.tally),
            cards=[BoardCard.of(card) for card in cards],
        )


@strawberry.type(description="挂图的一格 | A cell of the map")
class MapCell:
    """A county in a stage."""

    county: BoardCounty = strawberry.field(description="县(区) | County")
    stage: str = strawberry.field(description="阶段 | Stage")
    stage_label: str = strawberry.field(description="阶段名称 | Stage in Chinese")
    figures: LightCounts = strawberry.field(description="项目数 | Its figures")

    @classmethod
    def of(cls, cell: Cell) -> "MapCell":
        """The cell in the API's words."""
        return cls(
            county=BoardCounty.of(cell.county),
            stage=cell.stage.value,
            stage_label=cell.stage.label.zh,
            figures=LightCounts.of(cell.tally),
        )


@strawberry.type(description="下一节点 | The next milestone")
class MapMilestone:
    """The nearest planned stage that is not reached."""

    stage: str = strawberry.field(description="阶段 | Stage")
    stage_label: str = strawberry.field(description="阶段名称 | Stage in Chinese")
    planned_on: Day = strawberry.field(description="计划日期 | Planned on")
    delay_days: int = strawberry.field(description="滞后天数，负数为未到 | Days late; negative: ahead")
    delay_reason: str | None = strawberry.field(description="滞后原因 | Reason of the delay")


@strawberry.type(description="红灯项目 | A project under the red light")
class MapRedProject:
    """Why its light is red, and what comes next."""

    project: BoardProject = strawberry.field(description="项目 | The project")
    causes: list[str] = strawberry.field(description="亮红灯原因 | Why its light is red")
    next: MapMilestone | None = strawberry.field(description="下一节点 | Next milestone")
    lead_leader: str | None = strawberry.field(description="牵头领导 | Lead leader")
    responsible_unit: str | None = strawberry.field(description="责任单位 | Responsible unit")

    @classmethod
    def of(cls, red: RedProject) -> "MapRedProject":
        """The project in the API's words."""
        leader, unit = red.node["leadLeader"], red.node["responsibleUnit"]
        return cls(
            project=BoardProject.of(red.node),
            causes=list(red.causes),
            next=MapMilestone(
                stage=red.next.stage.value,
                stage_label=red.next.stage.label.zh,
                planned_on=Day(red.next.planned_on),
                delay_days=red.next.delay_days,
                delay_reason=red.next.delay_reason,
            )
            if red.next
            else None,
            lead_leader=leader["name"] if leader else None,
            responsible_unit=unit["name"] if unit else None,
        )


@strawberry.type(description="挂图作战 | The map for the wall: county by stage by light")
class ProjectMap:
    """What the viewer may read of it."""

    counties: list[BoardCounty] = strawberry.field(description="县(区)，无项目的也列出 | Rows of the map")
    cells: list[MapCell] = strawberry.field(description="有项目的格 | Cells with projects")
    total: LightCounts = strawberry.field(description="合计 | All of it")
    red: list[MapRedProject] = strawberry.field(description="红灯项目，最多 50 个 | Red projects, at most 50")

    @classmethod
    def of(cls, found: WallMap) -> "ProjectMap":
        """The map in the API's words."""
        return cls(
            counties=[BoardCounty.of(place) for place in found.counties],
            cells=[MapCell.of(cell) for cell in found.cells],
            total=LightCounts.of(found.total),
            red=[MapRedProject.of(each) for each in found.red],
        )


County = Annotated[
    strawberry.ID | None, strawberry.argument(description="只看该县(区)牵头的 | Id of the one lead county")
]
Tier = Annotated[BoardTier | None, strawberry.argument(description="只看该等级 | Only of this tier")]
Light = Annotated[BoardLight | None, strawberry.argument(description="只看该亮灯 | Only under this light")]
Industry = Annotated[
    str | None, strawberry.argument(description="行业代码开头，如 C15 | Beginning of the class code")
]


def _wanted(
    county_id: strawberry.ID | None, tier: BoardTier | None, light: BoardLight | None, industry: str | None
) -> Wanted:
    return Wanted(
        county=None if county_id is None else str(county_id),
        tier=str(tier.value) if tier else None,
        light=str(light.value) if light else None,
        industry=industry or None,
    )


@strawberry.type
class ProjectBoardQuery:
    """Root queries; a base of ``PythonQuery``."""

    @strawberry.field(description="项目阶段看板，只含您可读的 | Projects by stage, of what you may read")
    async def stage_board(
        self,
        info: Info,
        county_id: County = None,
        tier: Tier = None,
        light: Light = None,
        industry: Industry = None,
    ) -> list[BoardColumn]:
        """All stages in their order."""
        context: Any = info.context
        wanted = _wanted(county_id, tier, light, industry)
        return [BoardColumn.of(each) for each in await stage_board(context.rows, context.viewer, wanted)]

    @strawberry.field(description="项目亮灯统计，只含您可读的 | Projects by light, of what you may read")
    async def lights(
        self, info: Info, county_id: County = None, tier: Tier = None, industry: Industry = None
    ) -> LightCounts:
        """How many stand under which light."""
        context: Any = info.context
        wanted = _wanted(county_id, tier, None, industry)
        return LightCounts.of(await project_lights(context.rows, context.viewer, wanted))

    @strawberry.field(description="挂图作战：县(区)×阶段×亮灯，只含您可读的 | County by stage by light")
    async def project_map(
        self,
        info: Info,
        county_id: County = None,
        tier: Tier = None,
        light: Light = None,
        industry: Industry = None,
    ) -> ProjectMap:
        """The map with its red projects."""
        context: Any = info.context
        wanted = _wanted(county_id, tier, light, industry)
        return ProjectMap.of(await project_map(context.rows, context.viewer, wanted))
