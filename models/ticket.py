"""What issues and complaints have in common: number, priority, clock, light and evaluation."""

from enum import auto

from tortoise import fields

from models import clock
from models.entity import ChoiceField, Entity
from models.labels import Choice


class TicketPriority(Choice):
    """办理难度 | How urgent or complex a ticket is"""

    URGENT = auto(), "紧急 | Urgent", "danger"
    NORMAL = auto(), "一般 | Normal"
    COMPLEX = auto(), "复杂 | Complex", "info"


class TicketLight(Choice):
    """办理时限灯 | How the deadline stands"""

    GREEN = auto(), "正常 | On time", "success"
    YELLOW = auto(), "临期 | Due soon", "warning"
    RED = auto(), "超期 | Overdue", "danger"
    GREY = auto(), "不计时 | Not timed"


class EvaluationGrade(Choice):
    """评价等级 | The five grades of an evaluation"""

    VERY_SATISFIED = auto(), "非常满意 | Very satisfied", "success"
    SATISFIED = auto(), "满意 | Satisfied", "success"
    BASICALLY_SATISFIED = auto(), "基本满意 | Basically satisfied", "info"
    DISSATISFIED = auto(), "不满意 | Dissatisfied", "warning"
    VERY_DISSATISFIED = auto(), "非常不满意 | Very dissatisfied", "danger"


class Ticket(Entity):
    """工单 | Something that is received, dispatched, handled in time and closed out."""

    no = fields.CharField(24, db_index=True, description="编号 | Business number")
    priority = ChoiceField(
        TicketPriority, default=TicketPriority.NORMAL, db_index=True, description="办理难度 | Priority"
    )
    light = ChoiceField(
        TicketLight, default=TicketLight.GREEN, db_index=True, description="时限灯 | Deadline light"
    )
    received_at = fields.DatetimeField(
        default=clock.now, db_index=True, description="接收时间 | Time of receipt"
    )
    dispatched_at = fields.DatetimeField(null=True, description="分办时间 | Time of dispatch")
    due_at = fields.DatetimeField(null=True, db_index=True, description="办结时限 | Deadline")
    urge_on = fields.DateField(
        null=True, db_index=True, description="下次督促日期 | Day on which light and urging move next"
    )
    urge_level = fields.SmallIntField(
        default=0, description="已督促级别 | How far urging has gone for the present deadline, 0 to 3"
    )
    done_at = fields.DatetimeField(null=True, description="办结时间 | Time of completion by the unit")
    closed_at = fields.DatetimeField(null=True, db_index=True, description="销号时间 | Time of close-out")
    evaluation_grade = ChoiceField(EvaluationGrade, null=True, description="评价等级 | Evaluation grade")
    evaluation_is_default = fields.BooleanField(
        default=False, description="是否默认评价 | Whether the grade was given by default"
    )
    evaluation_comment = fields.CharField(500, null=True, description="评价意见 | Evaluation comment")
    evaluated_at = fields.DatetimeField(null=True, description="评价时间 | Time of evaluation")

    class Meta:
        """Not a table of its own."""

        abstract = True
