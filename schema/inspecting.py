"""The root query that says why a person can or cannot see a row."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from typing import Annotated, Any

import strawberry
from strawberry import Info

from resolvers.inspecting import UNKNOWN, GrantFound, Inspection, MaskFound, inspect
from schema.acting_as import origin_of


@strawberry.type(description="一个条件是否成立 | A condition of a grant, and whether it holds")
class ConditionInspected:
    """One condition."""

    depth: int = strawberry.field(description="层级，从 0 起 | Below which condition it stands")
    text_zh: str = strawberry.field(description="条件 | The condition in words")
    rule: str = strawberry.field(description="规则 | The rule, as declared")
    holds: bool = strawberry.field(description="是否成立 | Whether it holds for this row and person")


@strawberry.type(description="一条授权的判断 | A grant, judged for the person and the row")
class GrantInspected:
    """One grant."""

    roles: list[str] = strawberry.field(description="授予哪些角色 | Roles that it is for")
    roles_zh: list[str] = strawberry.field(description="角色名称 | Their names")
    role: str | None = strawberry.field(description="此人的相应角色；无则不适用 | Which role of theirs")
    reason_zh: str = strawberry.field(description="理由 | The reason")
    rule: str = strawberry.field(description="规则 | The rule, as declared")
    holds: bool = strawberry.field(description="是否据此可见 | Whether it lets them see the row")
    conditions: list[ConditionInspected] = strawberry.field(description="各项条件 | Its conditions, in order")

    @classmethod
    def of(cls, found: GrantFound) -> "GrantInspected":
        """The grant in the API's words."""
        return cls(
            roles=[role.value for role in found.roles],
            roles_zh=[role.label.zh for role in found.roles],
            role=found.role.value if found.role else None,
            reason_zh=found.reason,
            rule=found.rule,
            holds=found.holds,
            conditions=[
                ConditionInspected(depth=each.depth, text_zh=each.text, rule=each.rule, holds=each.holds)
                for each in found.conditions
            ],
        )


@strawberry.type(description="脱敏字段的判断 | Columns masked for some, judged for the person")
class MaskInspected:
    """One mask."""

    columns_zh: list[str] = strawberry.field(description="字段 | Columns")
    how_zh: str = strawberry.field(description="脱敏方式 | How they are masked")
    is_clear: bool = strawberry.field(description="是否明文 | Whether they see it in clear")
    is_on_request: bool = strawberry.field(description="是否可申请查看 | Whether they may ask, with a reason")
    reasons_zh: list[str] = strawberry.field(description="明文依据 | Why in clear")

    @classmethod
    def of(cls, found: MaskFound) -> "MaskInspected":
        """The mask in the API's words."""
        return cls(
            columns_zh=list(found.columns),
            how_zh=found.how,
            is_clear=found.is_clear,
            is_on_request=found.is_on_request,
            reasons_zh=list(found.reasons),
        )


@strawberry.type(description="可见性核查 | Why somebody can or cannot see a row; nothing of its content")
class AccessInspection:
    """What came of it."""

    known: bool = strawberry.field(description="是否有可说明的记录 | Whether there is a row to speak of")
    visible: bool = strawberry.field(description="此人是否可见 | Whether the person sees it")
    verdict_zh: str = strawberry.field(description="结论 | The verdict")
    entity: str | None = strawberry.field(description="类型名 | Name of its type")
    entity_zh: str | None = strawberry.field(description="类型 | What the type is called")
    person: str = strawberry.field(description="姓名 | The person")
    roles_zh: list[str] = strawberry.field(description="此人今天有效的角色 | Their roles today")
    notes_zh: list[str] = strawberry.field(description="其他原因 | What else keeps them from it")
    grants: list[GrantInspected] = strawberry.field(description="各条授权 | All grants to read it")
    masks: list[MaskInspected] = strawberry.field(description="脱敏 | What is masked for them")

    @classmethod
    def of(cls, found: Inspection) -> "AccessInspection":
        """The inspection in the API's words."""
        said = "可以看到" if found.is_visible else "看不到"
        return cls(
            known=found.entity is not None,
            visible=found.is_visible,
            verdict_zh=f"{found.person}{said}这条记录" if found.entity else UNKNOWN,
            entity=found.entity.__name__ if found.entity else None,
            entity_zh=found.entity.label().zh if found.entity else None,
            person=found.person,
            roles_zh=list(found.roles),
            notes_zh=list(found.notes),
            grants=[GrantInspected.of(each) for each in found.grants],
            masks=[MaskInspected.of(each) for each in found.masks],
        )


@strawberry.type
class InspectingQuery:
    """Root queries; a base of ``PythonQuery``."""

    @strawberry.field(
        description="某人为何能或不能看到某条记录，记入审计 | Why a person can or cannot see a row"
    )
    async def inspect_access(
        self,
        info: Info,
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID, strawberry.argument(description="记录标识或业务编号 | Opaque id or number")
        ],
        user: Annotated[
            strawberry.ID, strawberry.argument(description="人员标识 | Opaque id of the account")
        ],
    ) -> AccessInspection:
        """Each grant and each condition; the same for a row that does not exist and one that is withheld."""
        context: Any = info.context
        origin = origin_of(context.request)
        found = await inspect(context.rows, context.viewer, str(id), str(user), origin)
        return AccessInspection.of(found)
