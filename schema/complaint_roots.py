"""Root fields of complaints that no table answers: by query code, under seal, and how many are sealed."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from datetime import datetime
from typing import Annotated, Any

import strawberry
from strawberry import Info

from models.entities.complaint_access import ComplaintStatus
from models.entities.complaint_steps import ComplaintStepType
from resolvers.query_codes import Followed, FollowedStep, follow
from resolvers.sealing import reveal, sealed_count
from schema.scalars import Instant


@strawberry.type(description="办理进度的一步 | One step of a complaint, as its complainant is told of it")
class ComplaintProgressStep:
    """One step."""

    type: str = strawberry.field(description="动作 | Type of step")
    label: str = strawberry.field(description="动作名称 | What was done")
    at: Instant = strawberry.field(description="时间 | When")
    text: str | None = strawberry.field(description="告知内容 | What the complainant is told")

    @classmethod
    def of(cls, step: FollowedStep) -> "ComplaintProgressStep":
        """The step in the API's words."""
        kind = ComplaintStepType(step.type)
        return cls(type=kind.value, label=kind.label.zh, at=Instant(step.at), text=step.text)


@strawberry.type(description="投诉进度 | How a complaint stands, by its number and query code")
class ComplaintProgress:
    """What the number and the code tell; neither content nor persons."""

    no: str = strawberry.field(description="编号 | Number")
    status: str = strawberry.field(description="办理状态 | State")
    status_label: str = strawberry.field(description="状态名称 | What the state is called")
    received_at: Instant = strawberry.field(description="接收时间 | Time of receipt")
    due_at: Instant | None = strawberry.field(description="办结时限 | Deadline")
    feedback: str | None = strawberry.field(description="反馈内容 | Feedback")
    fed_back_at: Instant | None = strawberry.field(description="反馈时间 | Time of feedback")
    guidance: str | None = strawberry.field(description="转向指引 | Where to turn instead")
    steps: list[ComplaintProgressStep] = strawberry.field(description="办理过程 | Steps, in order")

    @classmethod
    def of(cls, found: Followed) -> "ComplaintProgress":
        """What was found, in the API's words."""
        status = ComplaintStatus(found.status)
        return cls(
            no=found.no,
            status=status.value,
            status_label=status.label.zh,
            received_at=Instant(found.received_at),
            due_at=Instant(found.due_at) if found.due_at else None,
            feedback=found.feedback,
            fed_back_at=Instant(found.fed_back_at) if found.fed_back_at else None,
            guidance=found.guidance,
            steps=[ComplaintProgressStep.of(step) for step in found.steps],
        )


@strawberry.type(description="密封内容 | What is sealed in a discipline case, opened")
class SealedContent:
    """The clear text of one case; reading it is on record."""

    no: str = strawberry.field(description="案件编号 | Case number")
    complaint_no: str | None = strawberry.field(description="投诉编号 | Number of the complaint")
    title: str | None = strawberry.field(description="标题 | Title")
    content: str | None = strawberry.field(description="内容 | Content")
    category: str | None = strawberry.field(description="类别 | Category")
    received_at: Instant | None = strawberry.field(description="接收时间 | Time of receipt")
    respondent_unit: str | None = strawberry.field(description="被举报单位 | Unit accused")
    respondent_enterprise: str | None = strawberry.field(description="被举报企业 | Enterprise accused")
    respondent_person: str | None = strawberry.field(description="被举报人 | Person accused")
    complainant_type: str | None = strawberry.field(description="举报人类型 | Kind of complainant")
    complainant: str | None = strawberry.field(description="举报人 | Complainant")
    contact_name: str | None = strawberry.field(description="联系人 | Contact person")
    contact_phone: str | None = strawberry.field(description="联系电话 | Contact phone")
    findings: str | None = strawberry.field(description="此前的调查情况 | What had been found before")
    steps: list[str] = strawberry.field(description="移送前的办理过程 | What had been done before")

    @classmethod
    def of(cls, no: str, told: dict[str, Any]) -> "SealedContent":
        """The opened ciphertexts in the API's words."""
        said, accused = told.get("content_cipher", {}), told.get("respondent_cipher", {})
        who, where = told.get("complainant_cipher", {}), told.get("complaint_cipher", {})
        received = said.get("received_at")
        return cls(
            no=no,
            complaint_no=where.get("no"),
            title=said.get("title"),
            content=said.get("content"),
            category=said.get("category"),
            received_at=Instant(datetime.fromisoformat(received)) if received else None,
            respondent_unit=accused.get("unit"),
            respondent_enterprise=accused.get("enterprise"),
            respondent_person=accused.get("person"),
            complainant_type=who.get("type"),
            complainant=who.get("enterprise") or who.get("name"),
            contact_name=who.get("contact_name"),
            contact_phone=who.get("contact_phone"),
            findings=said.get("findings"),
            steps=said.get("steps") or [],
        )


@strawberry.type
class ComplaintQuery:
    """Root queries; a base of ``PythonQuery``."""

    @strawberry.field(
        description="凭编号和查询码查询投诉进度，无须登录 | How a complaint stands, without signing in"
    )
    async def complaint_by_code(
        self,
        info: Info,
        no: Annotated[str, strawberry.argument(description="编号 | Number")],
        code: Annotated[str, strawberry.argument(description="六位查询码 | Query code")],
    ) -> ComplaintProgress:
        """The progress; a wrong number and a wrong code answer alike."""
        context: Any = info.context
        return ComplaintProgress.of(await follow(context.rows, context.viewer, no, code))

    @strawberry.field(
        description="当月移送纪检监察件数，少于 3 件显示“<3” | Sealed in a month; small numbers hidden"
    )
    async def sealed_complaint_count(
        self,
        info: Info,
        period: Annotated[str, strawberry.argument(description="月份，如 2026-06 | Month")],
    ) -> str:
        """The number as it may be published."""
        context: Any = info.context
        return await sealed_count(context.rows, context.viewer, period)


@strawberry.type
class SealedMutation:
    """Root mutations; a base of ``PythonMutation``."""

    @strawberry.field(description="查看密封内容（仅市纪委市监委，记入审计） | Open a sealed case, on record")
    async def reveal_sealed(
        self,
        info: Info,
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID, strawberry.argument(description="案件标识 | Opaque id of the case")
        ],
        reason: Annotated[str, strawberry.argument(description="查看理由 | Why it is opened")],
    ) -> SealedContent:
        """The clear text of the case."""
        context: Any = info.context
        request_id = context.request.request_id
        no, told = await reveal(context.connection, context.viewer, str(id), reason, request_id=request_id)
        return SealedContent.of(no, told)
