"""Who is signed in, and who tried: kept for sign-in alone, never part of the API."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint

from models import clock
from models.access import Internal
from models.entity import ChoiceField, Entity
from models.labels import Choice


class SessionKind(Choice):
    """会话类型 | Kind of session"""

    COOKIE = auto(), "浏览器会话 | Cookie"
    BEARER = auto(), "访问令牌 | Bearer token"


class EndReason(Choice):
    """会话结束原因 | Why a session ended, in the words for whoever comes back with it"""

    SIGNED_OUT = auto(), "您已退出登录，请重新登录 | You have signed out"
    IDLE = auto(), "长时间未操作，请重新登录 | Nothing was done for a long time; please sign in again"
    REPLACED = auto(), "您的账号已在其他地方登录 | Your account has signed in elsewhere"
    ENDED = auto(), "此会话已在其他设备上被结束 | This session was ended from another device"
    PASSWORD = auto(), "密码已更改，请重新登录 | The password was changed; please sign in again"
    RESET = (
        auto(),
        "动态验证码已被管理员重置，请重新登录 | Your one-time codes were reset; please sign in again",
    )
    CONTINUED = auto(), "请重新登录 | A later session took its place; please sign in again"


class Session(Entity):
    """登录会话 | A session of a signed-in person; the token itself is never stored."""

    token_hash = fields.CharField(64, unique=True, description="令牌摘要 | SHA-256 of the token, in hex")
    user: Any = fields.ForeignKeyField(
        "models.User",
        related_name="sessions",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="用户 | User",
    )
    kind = ChoiceField(SessionKind, description="类型 | Kind")
    csrf_hash = fields.CharField(64, null=True, description="防跨站令牌摘要 | SHA-256 of the CSRF token")
    # Real time, as all that has to do with signing in; ``created_at`` is the application's.
    started_at = fields.DatetimeField(null=True, description="开始时间 | Started at")
    expires_at = fields.DatetimeField(db_index=True, description="到期时间 | Expires at")
    last_seen_at = fields.DatetimeField(default=clock.now, description="最近活动时间 | Last seen at")
    ended_at = fields.DatetimeField(null=True, description="结束时间 | Ended at")
    end_reason = ChoiceField(EndReason, null=True, description="结束原因 | Why it ended")
    # Never set on a running session: whoever proves more of themselves gets a new one.
    second_factor_at = fields.DatetimeField(null=True, description="动态验证时间 | One-time code given at")
    acting_grant_id: Any = fields.UUIDField(
        null=True, description="所选角色授权 | The one role in use; absent: all that are held"
    )
    ip = fields.CharField(45, null=True, description="来源地址 | Address")
    user_agent = fields.CharField(300, null=True, description="客户端 | Client")

    access = Internal("会话凭据不经接口提供给任何人")

    class Meta:
        """Tokens are hashed; a cookie has a CSRF token."""

        table = "session"
        constraints = (
            CheckConstraint(check="token_hash ~ '^[0-9a-f]{64}$'", name="ck_session_token_hashed"),
            CheckConstraint(
                check="kind <> 'COOKIE' or csrf_hash is not null", name="ck_session_cookie_has_csrf"
            ),
        )


class LoginAttempt(Entity):
    """登录尝试 | One attempt to sign in, by which lock-out and rate limits are judged."""

    username = fields.CharField(150, db_index=True, description="用户名 | Username")
    ip = fields.CharField(45, null=True, db_index=True, description="来源地址 | Address")
    at = fields.DatetimeField(default=clock.now, db_index=True, description="时间 | At")
    # A right password before a second factor is neither: counted as a success, it would make the guesses
    # at codes before it free.
    success = fields.BooleanField(
        null=True, description="是否成功，空为第一步已通过 | Whether it succeeded; absent: a code is due"
    )

    access = Internal("登录记录只供安全控制使用，不经接口提供")

    class Meta:
        """The table."""

        table = "login_attempt"
