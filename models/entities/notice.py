"""What people and other systems are told: notifications, and webhooks with their deliveries."""

import re
import secrets
from enum import auto
from typing import Any
from urllib.parse import urlsplit

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, grant
from models.entity import ChoiceField, Entity
from models.grants import SIGNED_IN, SYS_ADMIN
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import ALWAYS, VIEWER, Compare
from models.validators import Format
from models.workflow import Action, Refusal, Step

WEBHOOK_EVENT_UNKNOWN = Refusal(
    "WEBHOOK_EVENT_UNKNOWN", "没有“{event}”这种事件，请写“Issue.close_issue”“Issue.*”或“*”", "events"
)

MY_NOTICE = grant(*SIGNED_IN, reason="这是发给您的通知", rows=Compare("recipient_id", "eq", VIEWER.user))


async def _read(step: Step) -> None:
    if step.row["read_at"] is None:
        step.set(read_at=step.now)


class Notification(Entity):
    """通知 | Something that happened to a row, told to one person who may read the row."""

    recipient: Any = fields.ForeignKeyField(
        "models.User",
        related_name=False,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="接收人 | Recipient",
    )
    event_id: Any = fields.UUIDField(description="事件标识 | The event that it tells of")
    event = fields.CharField(80, db_index=True, description="事件 | Event, such as Issue.dispatch_issue")
    title_zh = fields.CharField(400, description="标题 | What happened, to what")
    entity = fields.CharField(60, db_index=True, description="对象类型 | Entity of the row")
    row_id = fields.CharField(110, db_index=True, description="对象标识 | Opaque id of the row")
    at = fields.DatetimeField(default=clock.now, db_index=True, description="时间 | When it happened")
    read_at = fields.DatetimeField(null=True, db_index=True, description="已读时间 | When it was read")

    access = Access(read=(MY_NOTICE,), withheld=ALWAYS)
    actions = (
        Action(
            name="mark_notification_read", label="标为已读 | Mark as read", granted=(MY_NOTICE,), effect=_read
        ),
    )
    hidden = "event_id"
    computed = "recipient event title_zh entity row_id at read_at"
    page = Page(menu=Menu.WORK, columns="at title_zh event read_at", title="title_zh", search="title_zh")

    class Meta:
        """Nobody is told of an event twice, however often it is told."""

        table = "notification"
        constraints = (UniqueConstraint(fields=("event_id", "recipient_id"), name="uq_notification_event"),)


# --- webhooks -----------------------------------------------------------------------------------


class WebhookStatus(Choice):
    """推送地址状态 | State of a webhook"""

    ACTIVE = auto(), "启用 | Active", "success"
    PAUSED = auto(), "停用 | Paused", "neutral"


class DeliveryStatus(Choice):
    """推送状态 | State of a delivery"""

    PENDING = auto(), "待推送 | Pending", "info"
    DELIVERED = auto(), "已送达 | Delivered", "success"
    DEAD = auto(), "推送失败 | Given up", "danger"


def _url_refusal(url: str) -> str | None:
    # What the name leads to is judged when it is called; here only what no address may look like.
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "推送地址格式不正确"
    if parts.scheme not in {"https", "http"} or not parts.hostname or port == 0:
        return "推送地址须以 https:// 或 http:// 开头，并写明主机"
    if parts.username is not None or parts.password is not None or parts.fragment:
        return "推送地址不能包含账号、口令或 # 片段"
    if not url.isascii() or re.search(r"[\x00-\x20\x7f\\]", url):
        return "推送地址只能包含可见的英文字符，中文须先编码"
    return None


webhook_url = Format(str.strip, _url_refusal)


def _check_events(step: Step) -> None:
    """Every pattern names an event that exists: an action of an entity, all of them, or everything."""
    for pattern in step.value("events") or ():
        entity, _, action = pattern.partition(".")
        declared = Entity.by_name.get(entity)
        if pattern != "*" and not (
            declared is not None and (action == "*" or action in {each.name for each in declared.actions})
        ):
            raise WEBHOOK_EVENT_UNKNOWN(event=pattern)


async def _register(step: Step) -> None:
    _check_events(step)
    _new_secret(step)


async def _change_webhook(step: Step) -> None:
    _check_events(step)


async def _rotate(step: Step) -> None:
    _new_secret(step)


def _new_secret(step: Step) -> None:
    secret = f"whsec_{secrets.token_urlsafe(32)}"
    step.set(secret=secret)
    step.reveal("secret", secret)


class Webhook(Entity):
    """推送地址 | An address of another system that is called when something happens."""

    url = fields.CharField(500, validators=[webhook_url], description="地址 | Address that is called")
    events: Any = ArrayField("text", description="事件 | Events: Issue.close_issue, Issue.* or *")
    remark = fields.CharField(200, null=True, description="说明 | What it is for")
    secret = fields.CharField(100, description="签名密钥 | What deliveries are signed with")
    status = ChoiceField(
        WebhookStatus, default=WebhookStatus.ACTIVE, db_index=True, description="状态 | Status"
    )

    access = Access(read=(SYS_ADMIN,), update=(SYS_ADMIN.limited_to("url", "events", "remark"),))
    actions = (
        Action(
            name="register_webhook",
            label="登记 | Register",
            granted=(SYS_ADMIN,),
            moves=((), "ACTIVE"),
            needs=("url", "events"),
            takes=("remark",),
            effect=_register,
        ),
        Action(
            name="pause_webhook",
            label="停用 | Pause",
            granted=(SYS_ADMIN,),
            moves=(("ACTIVE",), "PAUSED"),
        ),
        Action(
            name="resume_webhook",
            label="启用 | Resume",
            granted=(SYS_ADMIN,),
            moves=(("PAUSED",), "ACTIVE"),
        ),
        Action(
            name="rotate_webhook_secret",
            label="更换密钥 | Make a new secret",
            granted=(SYS_ADMIN,),
            effect=_rotate,
        ),
    )
    on_update = staticmethod(_change_webhook)
    state = "status"
    hidden = "secret"
    computed = "secret status"
    page = Page(
        menu=Menu.PLATFORM,
        columns="url events status remark",
        title="url",
        tabs="status",
        search="url remark",
    )

    class Meta:
        """An address is called for something."""

        table = "webhook"
        constraints = (
            CheckConstraint(check="cardinality(events) between 1 and 100", name="ck_webhook_has_events"),
        )


async def _retry(step: Step) -> None:
    step.set(attempts=0, next_attempt_at=None, problem=None)


class WebhookDelivery(Entity):
    """推送记录 | One event on its way to one webhook."""

    webhook: Any = fields.ForeignKeyField(
        "models.Webhook",
        related_name="deliveries",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="推送地址 | Webhook",
    )
    event_id: Any = fields.UUIDField(description="事件标识 | The event that it tells of")
    event = fields.CharField(80, db_index=True, description="事件 | Event")
    entity = fields.CharField(60, db_index=True, description="对象类型 | Entity of the row")
    row_id = fields.CharField(110, db_index=True, description="对象标识 | Opaque id of the row")
    at = fields.DatetimeField(default=clock.now, db_index=True, description="时间 | When it happened")
    status = ChoiceField(
        DeliveryStatus, default=DeliveryStatus.PENDING, db_index=True, description="状态 | Status"
    )
    attempts = fields.IntField(default=0, description="尝试次数 | How often it was tried")
    # By the clock of the database and not the application's, which may stand still.
    next_attempt_at = fields.DatetimeField(
        null=True, db_index=True, description="下次尝试时间 | When it is tried next; absent: at once"
    )
    delivered_at = fields.DatetimeField(null=True, db_index=True, description="送达时间 | When it arrived")
    http_status = fields.IntField(null=True, description="响应码 | The last answer")
    problem = fields.CharField(300, null=True, description="失败原因 | Why the last attempt failed")

    access = Access(read=(SYS_ADMIN,))
    actions = (
        Action(
            name="retry_delivery",
            label="重新推送 | Try again",
            granted=(SYS_ADMIN,),
            moves=(("DEAD",), "PENDING"),
            effect=_retry,
        ),
    )
    state = "status"
    hidden = "event_id"
    computed = (
        "webhook event entity row_id at status attempts next_attempt_at delivered_at http_status problem"
    )
    page = Page(
        menu=Menu.PLATFORM,
        columns="at event webhook status attempts http_status problem",
        title="event",
        tabs="status",
        steps="PENDING DELIVERED",
    )

    class Meta:
        """An event goes to a webhook once, however often it is tried."""

        table = "webhook_delivery"
        constraints = (
            UniqueConstraint(fields=("event_id", "webhook_id"), name="uq_webhook_delivery_event"),
            CheckConstraint(check="attempts >= 0", name="ck_webhook_delivery_attempts"),
        )
