"""Commissioners: cadres of the two pools, their training and appraisal (measure 11)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Mask, Masking, Role, grant
from models.entities.commissioner_workflow import (
    APPRAISAL_ACTIONS,
    MEMBERSHIP_ACTIONS,
    TRAINING_ACTIONS,
    check_home_unit,
)
from models.entity import ChoiceField, Entity, PinyinKey
from models.grants import (
    ASSIGNMENT_IN_FORCE,
    BUSINESS_STAFF,
    CITY_DEPTS,
    DISCIPLINE,
    ENTERPRISE_ROLES,
    INVEST_OFFICE,
    LEADERS,
    ORG_DEPT,
    RELIEF_OFFICE,
    via,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import VIEWER, Compare, Exists, Visible, all_of, any_of
from models.validators import person_name, phone


class DeptFunction(Choice):
    """部门职能 | Function of the home department"""

    MACRO = auto(), "宏观经济 | Macro-economy", "info"
    INDUSTRY = auto(), "行业管理 | Industry", "success"
    FACTOR = auto(), "要素保障 | Factors of production", "warning"


POOL_OFFICES = (ORG_DEPT, INVEST_OFFICE, RELIEF_OFFICE, DISCIPLINE)
OWN_STAFF = grant(*CITY_DEPTS, reason="专员是本单位人员", rows=Compare("home_unit_id", "in", VIEWER.units))
ITS_MYSELF = grant(
    Role.COMMISSIONER, reason="这是您本人的专员档案", rows=Compare("id", "in", VIEWER.commissioners)
)
_SERVES_WHAT_I_SEE = Exists(
    "assignments", all_of(ASSIGNMENT_IN_FORCE, any_of(Visible("project"), Visible("enterprise")))
)
SERVES_OUR_PLACE = grant(
    Role.COUNTY_ADMIN,
    Role.ZONE_ADMIN,
    reason="在库专员正在服务本县(区)或本园区的项目、企业",
    rows=all_of(Exists("memberships", Compare("status", "eq", "ACTIVE")), _SERVES_WHAT_I_SEE),
)


class Commissioner(Entity):
    """专员 | A cadre who serves projects and enterprises, drawn from a city department."""

    user: Any = fields.ForeignKeyField(
        "models.User",
        related_name="commissioner_posts",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="账号 | Account",
    )
    name = fields.CharField(50, db_index=True, validators=[person_name], description="姓名 | Name")
    name_pinyin = PinyinKey("name")
    post = fields.CharField(100, null=True, description="职务 | Post")
    office_phone = fields.CharField(20, null=True, validators=[phone], description="办公电话 | Office phone")
    home_unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="commissioners",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="派出单位 | Home unit",
    )
    dept_function = ChoiceField(
        DeptFunction, db_index=True, description="部门职能 | Function of the home unit"
    )
    chains: Any = fields.ManyToManyField(
        "models.IndustryChain",
        related_name="commissioners",
        through="commissioner_chain",
        backward_key="commissioner_id",
        forward_key="chain_id",
        description="熟悉的产业链 | Industry chains",
    )
    skills = ArrayField("text", default=list, description="专长 | Skills")
    max_load = fields.IntField(default=3, description="服务数量上限 | Most assignments at a time")

    access = Access(
        read=(
            *POOL_OFFICES,
            OWN_STAFF,
            SERVES_OUR_PLACE,
            grant(
                *LEADERS, *ENTERPRISE_ROLES, reason="该专员服务与您有关的企业或项目", rows=_SERVES_WHAT_I_SEE
            ),
            ITS_MYSELF,
        ),
        create=(ORG_DEPT,),
        update=(ORG_DEPT,),
    )
    on_create = staticmethod(check_home_unit)
    on_update = staticmethod(check_home_unit)
    page = Page(
        menu=Menu.PEOPLE,
        columns="name home_unit dept_function max_load",
        tabs="dept_function",
        search="name",
        groups={
            "基本信息 | Basics": "name post office_phone user home_unit dept_function",
            "服务能力 | Capacity": "skills max_load",
        },
    )
    filterable = "skills"

    class Meta:
        """A person is one commissioner."""

        table = "commissioner"
        constraints = (
            UniqueConstraint(
                fields=("user_id",), name="uq_commissioner_user", condition="deleted_at is null"
            ),
            CheckConstraint(check="max_load >= 0", name="ck_commissioner_max_load"),
        )


class PoolKind(Choice):
    """专员库类型 | Kind of pool"""

    SERVICE = auto(), "服务专员库 | Service pool", "info"
    POLICY = auto(), "政策专员库 | Policy pool", "success"


class Pool(Entity):
    """专员库 | One of the two pools of commissioners."""

    kind = ChoiceField(PoolKind, db_index=True, description="类型 | Kind")
    target_size = fields.IntField(description="规模目标（人） | Target size, persons")

    access = Access(
        read=(grant(*BUSINESS_STAFF, reason="工作人员可查阅专员库的规模目标"),),
        create=(ORG_DEPT,),
        update=(ORG_DEPT,),
    )
    page = Page(menu=Menu.PEOPLE, columns="kind target_size", title="kind")
    natural_keys = ("kind",)

    class Meta:
        """One pool of each kind a city."""

        table = "pool"
        constraints = (
            UniqueConstraint(fields=("city_id", "kind"), name="uq_pool_kind", condition="deleted_at is null"),
            CheckConstraint(check="target_size >= 0", name="ck_pool_target_size"),
        )


class PoolTarget(Entity):
    """专员库结构目标 | How many commissioners of an industry chain a pool should have."""

    pool: Any = fields.ForeignKeyField(
        "models.Pool",
        related_name="targets",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="专员库 | Pool",
    )
    chain: Any = fields.ForeignKeyField(
        "models.IndustryChain",
        related_name="pool_targets",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="产业链 | Industry chain",
    )
    target = fields.IntField(description="目标人数 | Target, persons")

    access = Access(read=POOL_OFFICES, create=(ORG_DEPT,), update=(ORG_DEPT,), delete=(ORG_DEPT,))
    page = Page(columns="pool chain target", title="chain")

    class Meta:
        """One target a chain and pool."""

        table = "pool_target"
        constraints = (
            UniqueConstraint(
                fields=("pool_id", "chain_id"), name="uq_pool_target_chain", condition="deleted_at is null"
            ),
            CheckConstraint(check="target >= 0", name="ck_pool_target_target"),
        )


class MembershipStatus(Choice):
    """在库状态 | Status in a pool"""

    CANDIDATE = auto(), "候选 | Candidate", "info"
    ACTIVE = auto(), "在库 | Active", "success"
    SUSPENDED = auto(), "暂停 | Suspended", "warning"
    EXITED = auto(), "出库 | Exited", "neutral"


MY_RECORD = grant(
    Role.COMMISSIONER, reason="这是您本人的记录", rows=Compare("commissioner_id", "in", VIEWER.commissioners)
)


class PoolMembership(Entity):
    """专员在库记录 | A commissioner's membership of a pool."""

    commissioner: Any = fields.ForeignKeyField(
        "models.Commissioner",
        related_name="memberships",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="专员 | Commissioner",
    )
    pool: Any = fields.ForeignKeyField(
        "models.Pool",
        related_name="memberships",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="专员库 | Pool",
    )
    status = ChoiceField(
        MembershipStatus, default=MembershipStatus.CANDIDATE, db_index=True, description="在库状态 | Status"
    )
    joined_on = fields.DateField(null=True, description="入库日期 | Joined on")
    exited_on = fields.DateField(null=True, description="出库日期 | Exited on")
    exit_reason = fields.CharField(200, null=True, description="出库原因 | Reason of exit")

    access = Access(
        read=(
            *POOL_OFFICES,
            *via("commissioner", OWN_STAFF),
            SERVES_OUR_PLACE.but(
                all_of(Compare("status", "eq", "ACTIVE"), Visible("commissioner")),
                "服务本县(区)或本园区的在库专员",
            ),
            MY_RECORD,
        ),
        create=(ORG_DEPT,),
    )
    state = "status"
    actions = MEMBERSHIP_ACTIONS
    in_force = ("joined_on", "exited_on")
    page = Page(
        menu=Menu.PEOPLE,
        columns="commissioner pool status joined_on exited_on",
        title="commissioner",
        tabs="status",
        steps="CANDIDATE ACTIVE EXITED",
    )

    class Meta:
        """In one pool at most once at a time."""

        table = "pool_membership"
        constraints = (
            UniqueConstraint(
                fields=("commissioner_id", "pool_id"),
                name="uq_pool_membership_current",
                condition="status <> 'EXITED' and deleted_at is null",
            ),
            CheckConstraint(check="exited_on >= joined_on", name="ck_pool_membership_period"),
            CheckConstraint(
                check="status <> 'EXITED' or exited_on is not null", name="ck_pool_membership_exit_dated"
            ),
        )


class Training(Entity):
    """专员培训 | A course that a commissioner attended."""

    commissioner: Any = fields.ForeignKeyField(
        "models.Commissioner",
        related_name="trainings",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="专员 | Commissioner",
    )
    course = fields.CharField(200, description="课程 | Course")
    date = fields.DateField(db_index=True, description="日期 | Date")
    hours = fields.DecimalField(max_digits=6, decimal_places=1, description="学时 | Hours")
    passed = fields.BooleanField(description="是否合格 | Passed")

    access = Access(
        read=(*POOL_OFFICES, *via("commissioner", OWN_STAFF), MY_RECORD),
        create=(ORG_DEPT,),
        update=(ORG_DEPT,),
    )
    actions = TRAINING_ACTIONS
    page = Page(
        menu=Menu.PEOPLE, columns="commissioner course date hours passed", title="course", search="course"
    )
    filterable = "hours"

    class Meta:
        """Hours are positive."""

        table = "training"
        constraints = (CheckConstraint(check="hours > 0", name="ck_training_hours"),)


class AppraisalGrade(Choice):
    """考核等次 | Grade of an appraisal"""

    EXCELLENT = auto(), "优秀 | Excellent", "success"
    COMPETENT = auto(), "称职 | Competent", "info"
    BASIC = auto(), "基本称职 | Basically competent", "warning"
    INCOMPETENT = auto(), "不称职 | Incompetent", "danger"


class Appraisal(Entity):
    """专员考核 | The year's appraisal of a commissioner; the person sees the grade alone."""

    commissioner: Any = fields.ForeignKeyField(
        "models.Commissioner",
        related_name="appraisals",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="专员 | Commissioner",
    )
    year = fields.IntField(db_index=True, description="年度 | Year")
    # Nullable because the appraised person gets no answer here.
    enterprise_score = fields.DecimalField(
        max_digits=5,
        decimal_places=2,
        null=True,
        description="企业评分 | Score given by enterprises, 0 to 100",
    )
    workload = fields.IntField(null=True, description="工作量（件） | Workload, matters")
    close_rate = fields.DecimalField(
        max_digits=5, decimal_places=2, null=True, description="办结率（%） | Close rate, per cent"
    )
    grade = ChoiceField(AppraisalGrade, db_index=True, description="考核等次 | Grade")
    by_user: Any = fields.ForeignKeyField(
        "models.User",
        related_name="appraisals_given",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="考核人 | Appraised by",
    )

    access = Access(
        read=(ORG_DEPT, MY_RECORD),
        create=(ORG_DEPT,),
        update=(ORG_DEPT,),
        masks=(Mask("enterprise_score workload close_rate", Masking.ABSENT, clear_for=(ORG_DEPT,)),),
    )
    actions = APPRAISAL_ACTIONS
    computed = "by_user"
    page = Page(
        menu=Menu.PEOPLE,
        columns="commissioner year grade enterprise_score workload close_rate",
        title="grade",
        tabs="grade",
    )

    class Meta:
        """One appraisal a person and year."""

        table = "appraisal"
        constraints = (
            UniqueConstraint(
                fields=("commissioner_id", "year"), name="uq_appraisal_year", condition="deleted_at is null"
            ),
            CheckConstraint(check="enterprise_score between 0 and 100", name="ck_appraisal_enterprise_score"),
            CheckConstraint(check="close_rate between 0 and 100", name="ck_appraisal_close_rate"),
        )
