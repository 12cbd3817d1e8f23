"""What people prove themselves with beside today's password: for sign-in alone, no part of the API."""

from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Internal
from models.entity import Entity


class SecondFactor(Entity):
    """动态验证码 | The secret from which a person's one-time codes are made, encrypted."""

    user: Any = fields.ForeignKeyField(
        "models.User",
        related_name="second_factors",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="用户 | User",
    )
    secret_cipher = fields.BinaryField(
        null=True, description="密钥密文 | Secret, encrypted; none after a reset"
    )
    confirmed_at = fields.DatetimeField(null=True, description="启用时间 | Confirmed by a first code at")
    # A code is good once: the counter (RFC 6238) of the last one that was accepted only grows.
    last_counter = fields.BigIntField(
        default=0, description="最近使用的计数 | Counter of the last code accepted"
    )

    access = Internal("验证码密钥只供登录验证使用，不经接口提供")

    class Meta:
        """One a person."""

        table = "second_factor"
        constraints = (
            UniqueConstraint(fields=("user_id",), name="uq_second_factor_user"),
            CheckConstraint(
                check="confirmed_at is null or secret_cipher is not null", name="ck_second_factor_confirmed"
            ),
        )


class FormerPassword(Entity):
    """历史口令 | The hash of a password that its owner had before and may not take again soon."""

    user: Any = fields.ForeignKeyField(
        "models.User",
        related_name="former_passwords",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="用户 | User",
    )
    password_hash = fields.CharField(200, description="口令摘要 | Password hash (argon2id)")
    replaced_at = fields.DatetimeField(description="更换时间 | Replaced at")

    access = Internal("历史口令只供修改口令时比对，不经接口提供")

    class Meta:
        """The table."""

        table = "former_password"
