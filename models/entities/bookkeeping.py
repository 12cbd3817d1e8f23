"""What writing stands on: requests that must not run twice, business numbers, events to be told."""

from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import UniqueConstraint

from models import clock
from models.access import Internal
from models.entity import Entity

_OURS = Internal("写入的账册，只供系统使用")


class IdempotencyKey(Entity):
    """幂等键 | A mutation that was carried out under a key, so that a repetition answers and does nothing."""

    user_id: Any = fields.UUIDField(description="用户 | Who sent it")
    key = fields.CharField(100, description="幂等键 | The key, chosen by the client")
    fingerprint = fields.CharField(64, description="请求摘要 | Digest of the mutation and its arguments")
    outcome: Any = fields.JSONField(null=True, description="结果 | What came of it")

    access = _OURS

    class Meta:
        """A key is its sender's own."""

        table = "idempotency_key"
        constraints = (UniqueConstraint(fields=("city_id", "user_id", "key"), name="uq_idempotency_key"),)


class BusinessNumber(Entity):
    """业务编号 | The last number that was given under a prefix."""

    prefix = fields.CharField(40, description="前缀 | What the numbers begin with")
    last_number = fields.IntField(description="末号 | The last number given")

    access = _OURS

    class Meta:
        """One row a prefix."""

        table = "business_number"
        constraints = (UniqueConstraint(fields=("city_id", "prefix"), name="uq_business_number"),)


class AuditHead(Entity):
    """审计链头 | The end of the chain of the audit log; whoever writes to it holds this row."""

    seq = fields.BigIntField(default=0, description="末条序号 | Number of the last entry")
    hash = fields.CharField(64, default="0" * 64, description="末条摘要 | Digest of the last entry")

    access = _OURS

    class Meta:
        """One chain a city."""

        table = "audit_head"
        constraints = (UniqueConstraint(fields=("city_id",), name="uq_audit_head"),)


class OutboxEvent(Entity):
    """待发事件 | An event that was written with the change it tells of, and is told after it."""

    event = fields.CharField(80, db_index=True, description="事件 | Such as Issue.dispatch_issue")
    entity = fields.CharField(60, description="对象类型 | Entity")
    row_id: Any = fields.UUIDField(description="对象 | The row")
    actor_id: Any = fields.UUIDField(null=True, description="操作人 | Who did it")
    seq = fields.BigIntField(
        null=True, description="次序 | The audit entry it was written with: who is first"
    )
    # [{"name": …, "path": …, "roles": […]}], see models.workflow.Audience
    audiences: Any = fields.JSONField(description="通知范围 | Who is to be told")
    at = fields.DatetimeField(default=clock.now, description="时间 | When")
    done_at = fields.DatetimeField(null=True, db_index=True, description="发出时间 | When it was told")

    access = _OURS

    class Meta:
        """What is still to be told is found by row, in the order in which it happened."""

        table = "outbox_event"
        constraints = (
            UniqueConstraint(
                fields=("row_id", "seq", "id"), condition="done_at is null", name="uq_outbox_event_pending"
            ),
        )
