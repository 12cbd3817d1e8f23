"""Exports: which rows were taken away, by whom, why, who approved of it, and where the file is."""

from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint

from models.access import Access
from models.entities.export_workflow import APPROVERS, EXPORT_ACTIONS, LEDGER, MY_EXPORT, ExportStatus
from models.entity import ChoiceField, Entity, LooseKey
from models.page import Page


class ExportJob(Entity):
    """数据导出 | Rows of an entity that somebody wants as a sheet."""

    title = fields.CharField(100, db_index=True, description="标题 | Title")
    requester: Any = fields.ForeignKeyField(
        "models.User",
        related_name="exports",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="申请人 | Who asked for it",
    )
    entity_name = fields.CharField(60, db_index=True, description="数据 | Entity")
    columns: Any = ArrayField("text", description="列 | Columns, as paths of the API")
    conditions: Any = fields.JSONField(null=True, description="筛选条件 | Filter, as the API takes it")
    order_by: Any = fields.JSONField(null=True, description="排序 | Order, as the API takes it")
    clear = fields.BooleanField(
        default=False, description="明文导出 | Personal data in clear, where the requester may see them"
    )
    personal = fields.BooleanField(default=False, description="含明文个人信息 | Holds personal data in clear")
    reason = fields.CharField(300, description="用途 | What it is for")
    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="exports",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="申请单位 | Unit of the requester",
    )
    rows_total = fields.IntField(description="行数 | Rows to export, when it was asked for")
    rows_done = fields.IntField(default=0, description="已写行数 | Rows written so far")
    status = ChoiceField(
        ExportStatus, default=ExportStatus.QUEUED, db_index=True, description="状态 | Status"
    )
    decided_by_id = LooseKey("User", description="审批人 | Who decided")
    decided_at = fields.DatetimeField(null=True, description="审批时间 | When it was decided")
    decision_reason = fields.CharField(300, null=True, description="不批准的理由 | Why it was refused")
    file: Any = fields.ForeignKeyField(
        "models.StoredFile",
        related_name="exports",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="文件 | File",
    )
    sha256 = fields.CharField(64, null=True, description="文件摘要（SHA-256） | Digest of the file")
    failure = fields.CharField(300, null=True, description="未能生成的原因 | Why it failed")
    finished_at = fields.DatetimeField(null=True, description="完成时间 | When it was ready")
    expires_at = fields.DatetimeField(
        null=True, db_index=True, description="文件到期时间 | When the file is deleted"
    )

    access = Access(read=(MY_EXPORT, *APPROVERS, LEDGER))
    state = "status"
    actions = EXPORT_ACTIONS
    computed = (
        "title requester entity_name columns conditions order_by clear personal unit rows_total rows_done "
        "decided_by decided_at file sha256 failure finished_at expires_at"
    )
    page = Page(
        columns="title requester unit rows_total status created_at expires_at",
        tabs="status",
        search="title reason",
        title="title",
        groups={
            "申请 | Request": "title entity_name rows_total clear personal reason unit requester created_at",
            "审批 | Decision": "status decided_by decided_at decision_reason",
            "文件 | File": "file sha256 rows_done finished_at expires_at failure",
        },
    )

    class Meta:
        """Nobody approves of their own; what is ready has a file."""

        table = "export_job"
        constraints = (
            CheckConstraint(check="decided_by_id <> requester_id", name="ck_export_job_two_people"),
            CheckConstraint(
                check="status not in ('DONE', 'EXPIRED') or file_id is not null", name="ck_export_job_file"
            ),
            CheckConstraint(check="status <> 'FAILED' or failure is not null", name="ck_export_job_failure"),
        )
