"""Imports: a sheet that somebody uploaded, what was wrong with its rows, and what became of them."""

from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from models.access import Access
from models.entities.import_workflow import IMPORT_ACTIONS, LEDGER, MY_IMPORT, ImportPolicy, ImportStatus
from models.entity import ChoiceField, Entity
from models.page import Page


class ImportJob(Entity):
    """数据导入 | Rows of an entity that somebody brings as a sheet."""

    title = fields.CharField(100, db_index=True, description="标题 | Title")
    requester: Any = fields.ForeignKeyField(
        "models.User",
        related_name="imports",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="申请人 | Who asked for it",
    )
    entity_name = fields.CharField(60, db_index=True, description="数据 | Entity")
    file: Any = fields.ForeignKeyField(
        "models.StoredFile",
        related_name="imports",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="上传的文件 | Uploaded sheet",
    )
    policy = ChoiceField(
        ImportPolicy, null=True, description="导入方式 | All rows or none, or each by itself"
    )
    status = ChoiceField(
        ImportStatus, default=ImportStatus.QUEUED, db_index=True, description="状态 | Status"
    )
    rows_total = fields.IntField(null=True, description="总行数 | Rows in the sheet")
    rows_done = fields.IntField(default=0, description="已处理行数 | Rows gone through so far")
    rows_good = fields.IntField(null=True, description="正确行数 | Rows that are right, or were imported")
    rows_bad = fields.IntField(null=True, description="错误行数 | Rows that are wrong")
    # [{"row": 7, "column": "属地县(区)", "message": "…"}], the first of them; all are in the result sheet.
    problems: Any = fields.JSONField(null=True, description="错误 | What is wrong, by row and column")
    result: Any = fields.ForeignKeyField(
        "models.StoredFile",
        related_name="results_of",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="结果文件 | The sheet with a column that says what is wrong",
    )
    failure = fields.CharField(300, null=True, description="未能完成的原因 | Why it failed")
    finished_at = fields.DatetimeField(null=True, description="完成时间 | When it was done")
    expires_at = fields.DatetimeField(
        null=True, db_index=True, description="文件到期时间 | When the files are deleted"
    )

    access = Access(read=(MY_IMPORT, LEDGER))
    state = "status"
    actions = IMPORT_ACTIONS
    computed = (
        "title requester policy rows_total rows_done rows_good rows_bad problems result failure "
        "finished_at expires_at"
    )
    untold = "problems"
    page = Page(
        columns="title requester rows_total rows_good rows_bad status created_at",
        tabs="status",
        search="title",
        title="title",
    )

    class Meta:
        """What failed says why; what was confirmed says how."""

        table = "import_job"
        constraints = (
            CheckConstraint(check="status <> 'FAILED' or failure is not null", name="ck_import_job_failure"),
            CheckConstraint(
                check="status not in ('CONFIRMED', 'DONE') or policy is not null",
                name="ck_import_job_confirmed_how",
            ),
        )
