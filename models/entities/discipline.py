"""Sealed complaints: accusations against officials, which discipline inspection alone reads."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, Role, grant
from models.entity import ChoiceField, Entity
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import ALWAYS
from models.workflow import Action, Input, Step


class DisciplineStatus(Choice):
    """案件状态 | State of a discipline case"""

    RECEIVED = auto(), "已接收 | Received", "warning"
    UNDER_REVIEW = auto(), "核查中 | Under review", "info"
    TRANSFERRED = auto(), "已移送 | Transferred", "info"
    CLOSED = auto(), "已办结 | Closed", "success"


DISCIPLINE_ALONE = grant(Role.DISCIPLINE, reason="密封投诉仅市纪委市监委可读、可办")


async def _update(step: Step) -> None:
    if status := step.given.get("to_status"):
        step.move(status)


async def _feed_back(step: Step) -> None:
    step.set(fed_back_at=step.now)


class DisciplineCase(Entity):
    """纪检监察案件 | A sealed accusation; its number says nothing of the complaint it came from."""

    no = fields.CharField(24, db_index=True, description="编号 | Case number")
    # Ciphertexts, opened only for sessions of discipline inspection; also the reference to the
    # complaint, so that nobody with the tables alone can join the two.
    content_cipher = fields.BinaryField(description="举报内容密文 | Content, encrypted")
    respondent_cipher = fields.BinaryField(null=True, description="被举报人密文 | Respondent, encrypted")
    complainant_cipher = fields.BinaryField(null=True, description="举报人密文 | Complainant, encrypted")
    complaint_cipher = fields.BinaryField(null=True, description="投诉关联密文 | Complaint, encrypted")
    # A keyed digest of what the complaint keeps of the query code: with the key, and only with it,
    # a complainant's code leads here.
    follow_digest = fields.CharField(
        64, null=True, db_index=True, description="查询线索 | What a query code leads to"
    )
    # The month alone, in every column that holds a time: an instant would be the complaint's own.
    received_at = fields.DatetimeField(
        default=clock.now, db_index=True, description="接收月份 | Received in this month; the day is sealed"
    )
    handler: Any = fields.ForeignKeyField(
        "models.User",
        related_name="discipline_cases",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="承办人 | Handler",
    )
    status = ChoiceField(
        DisciplineStatus, default=DisciplineStatus.RECEIVED, db_index=True, description="状态 | Status"
    )
    feedback_to_complainant = fields.TextField(
        null=True, description="对举报人反馈 | Feedback to the complainant"
    )
    fed_back_at = fields.DatetimeField(null=True, description="反馈时间 | Time of feedback")

    access = Access(read=(DISCIPLINE_ALONE,), withheld=ALWAYS)
    actions = (
        Action(
            name="update_discipline_case",
            label="更新案件 | Update the case",
            granted=(DISCIPLINE_ALONE,),
            moves=(("RECEIVED", "UNDER_REVIEW", "TRANSFERRED"), None),
            branches=("UNDER_REVIEW", "TRANSFERRED", "CLOSED"),
            takes=("handler", Input(name="to_status", of=DisciplineStatus, label="转为 | New state")),
            effect=_update,
        ),
        Action(
            name="feed_back_discipline",
            label="反馈举报人 | Feed back to the complainant",
            granted=(DISCIPLINE_ALONE,),
            moves=(("UNDER_REVIEW", "TRANSFERRED", "CLOSED"), None),
            needs=("feedback_to_complainant",),
            effect=_feed_back,
        ),
    )
    state = "status"
    hidden = "content_cipher respondent_cipher complainant_cipher complaint_cipher follow_digest"
    computed = "no received_at feedback_to_complainant fed_back_at"
    untold = "feedback_to_complainant received_at"
    unlinked = True
    natural_keys = ("no",)
    page = Page(
        menu=Menu.EVALUATION,
        columns="no received_at handler status fed_back_at",
        tabs="status",
        search="no",
        title="no",
    )

    class Meta:
        """A number of its own kind, never the complaint's."""

        table = "discipline_case"
        constraints = (
            UniqueConstraint(fields=("city_id", "no"), name="uq_discipline_case_no"),
            CheckConstraint(check="no ~ '^JJ[0-9]{8}-[0-9]{4,}$'", name="ck_discipline_case_own_number"),
            CheckConstraint(
                check="(fed_back_at is null) = (coalesce(btrim(feedback_to_complainant), '') = '')",
                name="ck_discipline_case_fed_back_in_words",
            ),
        )
