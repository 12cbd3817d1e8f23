"""Looks with another person's eyes: who looked, at whose work, why, and until when (DOMAIN §5.2, §5.6)."""

from datetime import UTC, datetime, timedelta
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Role, grant
from models.entity import Entity
from models.grants import SIGNED_IN, SYS_ADMIN
from models.page import Menu, Page
from models.predicates import NOW, VIEWER, Compare
from models.workflow import Action, Audience, Find, Guard, Refusal, Step

VIEW_ONLY = Refusal("VIEW_ONLY", "正在以他人视角查看，只能查看，不能办理；请先结束查看")
VIEW_AS_ONESELF = Refusal("VALIDATION", "不必以本人视角查看", "user")
VIEW_AS_INACTIVE = Refusal("VALIDATION", "该账号未启用，无法以其视角查看", "user")
VIEW_AS_TRUSTED = Refusal("FORBIDDEN", "纪检监察、系统管理和安全审计人员不能被代为查看", "user")
VIEW_AS_REASON = Refusal("VALIDATION", "请写明查看理由（{least} 至 {most} 字）", "reason")
VIEWING_STILL_RUNS = Refusal("STATE_CONFLICT", "查看尚未到期")
VIEWING_ENDED = Refusal("STATE_CONFLICT", "查看已经结束")
VIEW_AS_SESSION = Refusal("FORBIDDEN", "请登录后再以他人视角查看")

LOOKS_FOR = timedelta(minutes=30)
SHORTEST_REASON, LONGEST_REASON = 5, 200
NOT_LOOKED_AT = frozenset({Role.DISCIPLINE, Role.SYS_ADMIN, Role.SECURITY_AUDITOR})
"""With whose eyes nobody looks: who reads what is sealed, who keeps the accounts, and who watches them."""

PERSON_LOOKED_AT = Audience("user", path="user")


async def _view_as(step: Step) -> None:
    """For half an hour of real time, in this session alone; the person is told."""
    session, user_id = step.viewer.session_id, step.given["user_id"]
    reason = str(step.value("reason") or "").strip()
    if session is None:
        raise VIEW_AS_SESSION()
    if not SHORTEST_REASON <= len(reason) <= LONGEST_REASON:
        raise VIEW_AS_REASON(least=SHORTEST_REASON, most=LONGEST_REASON)
    if user_id == step.viewer.user_id:
        raise VIEW_AS_ONESELF()
    people, grants, running = await step.find_all(
        Find(entity="User", equal={"id": user_id}),
        Find(entity="RoleGrant", equal={"user_id": user_id, "revoked_at": None}),
        Find(entity="Viewing", equal={"session_id": session, "ended_at": None}, lock=True),
    )
    if any(person["status"] != "ACTIVE" for person in people):
        raise VIEW_AS_INACTIVE()
    # Also roles to come, or just over: who reads what is sealed is not looked at the day before.
    if any(row["role"] in NOT_LOOKED_AT for row in grants):
        raise VIEW_AS_TRUSTED()
    # By the real clock, as sessions: in a demo city whose clock stands still a look ends too.
    now = datetime.now(UTC)
    for row in running:
        step.change("Viewing", row["id"], ended_at=min(row["until_at"], now))
    step.set(
        looker_id=step.viewer.user_id,
        session_id=session,
        reason=reason,
        started_at=now,
        until_at=now + LOOKS_FOR,
    )


async def _lapse(step: Step) -> None:
    step.set(ended_at=step.row["until_at"])


OVER = Compare("until_at", "lte", NOW)
RUNNING = Compare("ended_at", "is_null", True)


class Viewing(Entity):
    """代为查看 | Somebody looked with another person's eyes, read-only, for a while."""

    user: Any = fields.ForeignKeyField(
        "models.User",
        related_name="looks_received",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="被查看人 | With whose eyes",
    )
    looker: Any = fields.ForeignKeyField(
        "models.User",
        related_name="looks_taken",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="查看人 | Who looked",
    )
    reason = fields.CharField(LONGEST_REASON, description="查看理由 | Why")
    started_at = fields.DatetimeField(db_index=True, description="开始时间 | From")
    until_at = fields.DatetimeField(db_index=True, description="最迟结束时间 | Until, at the latest")
    ended_at = fields.DatetimeField(null=True, description="结束时间 | Ended at")
    # Without a constraint: what was looked at is on record for longer than sessions are kept.
    session_id: Any = fields.UUIDField(description="会话 | The session in which it was")

    access = Access(
        read=(
            SYS_ADMIN,
            grant(Role.SECURITY_AUDITOR, reason="安全审计员可核查以他人视角查看的记录"),
            grant(*SIGNED_IN, reason="有人以您的视角查看过", rows=Compare("user_id", "eq", VIEWER.user)),
        ),
    )
    actions = (
        Action(
            name="view_as",
            label="以用户视角查看 | Look with somebody's eyes",
            granted=(SYS_ADMIN,),
            moves=((), None),
            needs=("user", "reason"),
            effect=_view_as,
            notifies=(PERSON_LOOKED_AT,),
        ),
        # For sessions that nobody uses any longer; one that is used again notices itself.
        Action(
            name="end_lapsed_viewing",
            label="到期结束查看 | End a look that is over",
            granted=(SYS_ADMIN,),
            guards=(Guard(VIEWING_STILL_RUNS, OVER), Guard(VIEWING_ENDED, RUNNING)),
            effect=_lapse,
            automatic=True,
        ),
    )
    hidden = "session_id"
    computed = "looker started_at until_at ended_at"
    page = Page(
        menu=Menu.PLATFORM,
        columns="started_at looker user reason until_at ended_at",
        title="reason",
        search="reason",
    )

    class Meta:
        """A session looks with one person's eyes at a time, for a while, and never with its own."""

        table = "viewing"
        constraints = (
            UniqueConstraint(
                fields=("session_id",), name="uq_viewing_session_running", condition="ended_at is null"
            ),
            CheckConstraint(check="user_id <> looker_id", name="ck_viewing_two_people"),
            CheckConstraint(
                check="until_at > started_at and until_at <= started_at + interval '30 minutes'",
                name="ck_viewing_half_an_hour",
            ),
        )
