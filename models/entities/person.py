"""People: accounts, the roles they hold, and the leaders of city and counties."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, Mask, Masking, Role, grant
from models.entities.account_workflow import GRANT_ACTIONS, changed_user, new_user
from models.entity import ChoiceField, Entity, PinyinKey
from models.grants import (
    BUSINESS_STAFF,
    ENTERPRISE_ROLES,
    LINK_IN_FORCE,
    ORG_DEPT,
    RELIEF_OFFICE,
    SIGNED_IN,
    STAFF,
    SYS_ADMIN,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import VIEWER, Compare, Exists, all_of, any_of
from models.validators import person_name, phone, resident_id


class UserStatus(Choice):
    """账号状态 | Status of an account"""

    ACTIVE = auto(), "正常 | Active", "success"
    LOCKED = auto(), "锁定 | Locked", "warning"
    DISABLED = auto(), "停用 | Disabled", "neutral"


MYSELF = grant(*SIGNED_IN, reason="这是您本人的账号", rows=Compare("id", "eq", VIEWER.user))
COUNTY_ACCOUNTS = grant(
    Role.COUNTY_ADMIN,
    reason="县级管理员管理本县(区)的账号",
    rows=any_of(
        Exists("grants", Compare("region_id", "in", VIEWER.counties)),
        Exists("unit", Compare("region_id", "in", VIEWER.counties)),
    ),
)
ZONE_ACCOUNTS = grant(
    Role.ZONE_ADMIN,
    reason="园区管理员管理本园区的账号",
    rows=any_of(
        Exists("grants", Compare("region_id", "in", VIEWER.zones)),
        Exists("unit", Compare("region_id", "in", VIEWER.zones)),
    ),
)
COLLEAGUES = grant(
    *STAFF,
    reason="工作人员可查看在岗同事的姓名和单位",
    # Only officials belong to a unit: accounts of enterprises and banks are no colleagues.
    rows=all_of(Compare("status", "eq", "ACTIVE"), Compare("unit_id", "is_null", False)),
)
CALLS_COLLEAGUES = grant(*BUSINESS_STAFF, reason="工作人员因公可查看在岗同事的手机号码", rows=COLLEAGUES.rows)
ACCOUNT_KEEPERS = (MYSELF, SYS_ADMIN, COUNTY_ACCOUNTS, ZONE_ACCOUNTS)
# Narrower than what the county sees: a city official with a task in the county is not its to change.
PEOPLE_OF_OUR_UNITS = COUNTY_ACCOUNTS.but(
    Exists("unit", Compare("region_id", "in", VIEWER.counties)), "县级管理员管理本县(区)单位人员的账号"
)


class User(Entity):
    """用户账号 | An account of a person; what is not a colleague's business is absent for colleagues."""

    username = fields.CharField(150, db_index=True, description="用户名 | Username")
    display_name = fields.CharField(50, description="姓名 | Display name")
    phone = fields.CharField(20, null=True, validators=[phone], description="手机号码 | Phone")
    id_no = fields.CharField(18, null=True, validators=[resident_id], description="身份证号码 | Resident ID")
    id_verified = fields.BooleanField(default=False, description="已实名核验 | Identity verified")
    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="users",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所在单位 | Unit",
    )
    status = ChoiceField(
        UserStatus, default=UserStatus.ACTIVE, db_index=True, description="账号状态 | Status"
    )
    password_hash = fields.CharField(200, null=True, description="口令摘要 | Password hash (argon2id)")
    failed_logins = fields.IntField(default=0, description="连续登录失败次数 | Failed sign-ins in a row")
    locked_until = fields.DatetimeField(null=True, description="锁定至 | Locked until")
    last_login_at = fields.DatetimeField(null=True, description="最近登录时间 | Last sign-in")
    password_changed_at = fields.DatetimeField(null=True, description="口令修改时间 | Password changed at")
    must_change_password = fields.BooleanField(
        default=False, description="须修改口令 | Must change the password"
    )
    # Nullable because a mask shows nothing at all to colleagues; every account has a value.
    mfa_enabled = fields.BooleanField(
        default=False, null=True, description="已启用多因素认证 | Second factor enabled"
    )
    console = fields.BooleanField(
        default=False, null=True, description="可使用查询控制台 | May use the query console (console.use)"
    )

    access = Access(
        read=(*ACCOUNT_KEEPERS, COLLEAGUES),
        create=(SYS_ADMIN, PEOPLE_OF_OUR_UNITS),
        update=(
            SYS_ADMIN.limited_to("display_name", "phone", "unit", "status", "console"),
            PEOPLE_OF_OUR_UNITS.limited_to("display_name", "phone", "unit", "status"),
            MYSELF.limited_to("phone"),
        ),
        masks=(
            Mask("phone", Masking.PHONE, clear_for=(MYSELF,), on_request=(CALLS_COLLEAGUES,)),
            Mask("id_no", Masking.ABSENT, clear_for=(MYSELF,)),
            Mask("username", Masking.NAME, clear_for=ACCOUNT_KEEPERS),
            Mask(
                "locked_until last_login_at password_changed_at mfa_enabled console",
                Masking.ABSENT,
                clear_for=ACCOUNT_KEEPERS,
            ),
        ),
    )
    page = Page(
        menu=Menu.ORGANISATION,
        columns="display_name username unit phone status last_login_at",
        title="display_name",
        tabs="status",
        search="display_name",
        groups={
            "基本信息 | Basics": "display_name username unit phone id_no id_verified",
            "账号状态 | Status": "status console locked_until",
            "账号安全 | Security": "mfa_enabled last_login_at password_changed_at",
        },
    )
    hidden = "password_hash failed_logins must_change_password"
    computed = "id_verified locked_until last_login_at password_changed_at mfa_enabled"
    on_create = staticmethod(new_user)
    on_update = staticmethod(changed_user)
    filterable = "last_login_at"

    class Meta:
        """One username a city, whatever its case."""

        table = "user"
        constraints = (
            UniqueConstraint(fields=("city_id", "username"), name="uq_user_username"),
            CheckConstraint(check="username = lower(username)", name="ck_user_username_lower_case"),
            CheckConstraint(check="failed_logins >= 0", name="ck_user_failed_logins"),
        )


class ScopeKind(Choice):
    """权限范围类型 | Where a role holds"""

    CITY = auto(), "全市 | City"
    COUNTY = auto(), "县(区) | County"
    ZONE = auto(), "园区 | Zone"
    UNIT = auto(), "单位 | Unit"
    SELF = auto(), "本人 | Oneself"


class RoleGrant(Entity):
    """角色授权 | A role that a person holds, where and for how long."""

    user: Any = fields.ForeignKeyField(
        "models.User",
        related_name="grants",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="用户 | User",
    )
    role = ChoiceField(Role, db_index=True, description="角色 | Role")
    scope_kind = ChoiceField(ScopeKind, description="范围类型 | Kind of scope")
    region: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="role_grants",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="范围：区划或园区 | Scope: region or zone",
    )
    unit: Any = fields.ForeignKeyField(
        "models.OrgUnit",
        related_name="role_grants",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="范围：单位 | Scope: unit",
    )
    bank: Any = fields.ForeignKeyField(
        "models.Bank",
        related_name="role_grants",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="范围：银行 | Scope: bank",
    )
    valid_from = fields.DateField(default=clock.today, description="生效日期 | Valid from")
    valid_to = fields.DateField(null=True, description="失效日期 | Valid to")
    granted_by: Any = fields.ForeignKeyField(
        "models.User",
        related_name="grants_given",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="授权人 | Granted by",
    )
    # Apart from the last day: a right that is taken ends with the next request, not at midnight.
    revoked_at = fields.DatetimeField(null=True, description="撤销时间 | Revoked at")

    access = Access(
        read=(
            SYS_ADMIN,
            grant(
                Role.COUNTY_ADMIN,
                reason="县级管理员可查看本县(区)人员的授权",
                rows=Compare("region_id", "in", VIEWER.counties),
            ),
            grant(
                Role.ZONE_ADMIN,
                reason="园区管理员可查看本园区人员的授权",
                rows=Compare("region_id", "in", VIEWER.zones),
            ),
            grant(*SIGNED_IN, reason="这是您本人的授权", rows=Compare("user_id", "eq", VIEWER.user)),
        ),
    )
    actions = GRANT_ACTIONS
    computed = "granted_by revoked_at"
    filterable = "revoked_at"
    page = Page(
        menu=Menu.ORGANISATION,
        columns="user role scope_kind region unit bank valid_from valid_to revoked_at",
        title="role",
        tabs="scope_kind",
    )

    class Meta:
        """A scope names what it is a scope of."""

        table = "role_grant"
        constraints = (
            CheckConstraint(
                check="scope_kind not in ('COUNTY', 'ZONE') or region_id is not null",
                name="ck_role_grant_region_named",
            ),
            CheckConstraint(
                check="scope_kind <> 'UNIT' or unit_id is not null", name="ck_role_grant_unit_named"
            ),
            CheckConstraint(check="role <> 'BANK' or bank_id is not null", name="ck_role_grant_bank_named"),
            CheckConstraint(check="valid_to >= valid_from", name="ck_role_grant_period"),
        )


class LeaderLevel(Choice):
    """领导层级 | Level of a leader"""

    CITY = auto(), "市级 | City", "info"
    COUNTY = auto(), "县(区)级 | County", "neutral"


class LeaderTeam(Choice):
    """领导班子 | Leadership team"""

    PARTY = auto(), "党委 | Party committee"
    NPC = auto(), "人大 | People's congress"
    GOVERNMENT = auto(), "政府 | Government"
    CPPCC = auto(), "政协 | Consultative conference"


class RankCode(Choice):
    """领导职级 | Rank of a leader"""

    CITY_PARTY_SECRETARY = auto(), "市委书记 | City party secretary"
    MAYOR = auto(), "市长 | Mayor"
    CITY_STANDING_COMMITTEE = auto(), "市委常委 | City standing committee member"
    VICE_MAYOR = auto(), "副市长 | Vice mayor"
    NPC_CITY = auto(), "市人大领导 | City people's congress leader"
    CPPCC_CITY = auto(), "市政协领导 | City consultative conference leader"
    DEPUTY_SECGEN_PARTY = auto(), "市委副秘书长 | Deputy secretary-general of the party committee"
    DEPUTY_SECGEN_GOV = auto(), "市政府副秘书长 | Deputy secretary-general of the government"
    CITY_DEPT_HEAD = auto(), "市直部门主要负责人 | City department head"
    COUNTY_PARTY_SECRETARY = auto(), "县(区)委书记 | County party secretary"
    COUNTY_MAYOR = auto(), "县(区)长 | County mayor"
    COUNTY_LEADER_PARTY = auto(), "县(区)委领导 | County party leader"
    COUNTY_LEADER_NPC = auto(), "县(区)人大领导 | County people's congress leader"
    COUNTY_LEADER_GOV = auto(), "县(区)政府领导 | County government leader"
    COUNTY_LEADER_CPPCC = auto(), "县(区)政协领导 | County consultative conference leader"


_OF_MY_ENTERPRISE = Compare("enterprise_id", "in", VIEWER.enterprises)


class Leader(Entity):
    """领导 | A leader of city or county, who links enterprises and manages projects."""

    name = fields.CharField(50, db_index=True, validators=[person_name], description="姓名 | Name")
    name_pinyin = PinyinKey("name")
    user: Any = fields.ForeignKeyField(
        "models.User",
        related_name="leader_posts",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="账号 | Account",
    )
    level = ChoiceField(LeaderLevel, db_index=True, description="层级 | Level")
    team = ChoiceField(LeaderTeam, db_index=True, description="班子 | Team")
    position = fields.CharField(100, description="职务 | Position")
    is_standing_committee = fields.BooleanField(
        default=False, description="是否常委 | On the standing committee"
    )
    rank_code = ChoiceField(RankCode, db_index=True, description="职级 | Rank")
    region: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="leaders",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="任职区划 | Region",
    )
    start_on = fields.DateField(default=clock.today, description="任职日期 | In office from")
    end_on = fields.DateField(null=True, db_index=True, description="离任日期 | In office to")
    office_phone = fields.CharField(20, null=True, validators=[phone], description="办公电话 | Office phone")
    liaison_user: Any = fields.ForeignKeyField(
        "models.User",
        related_name="liaises_for",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="联络员 | Liaison",
    )

    access = Access(
        read=(
            grant(*BUSINESS_STAFF, reason="领导姓名与职务为公开信息，工作人员可查阅"),
            grant(
                *ENTERPRISE_ROLES,
                reason="该领导挂钩联系或主管您的企业、项目",
                rows=any_of(
                    Exists("links", all_of(LINK_IN_FORCE, _OF_MY_ENTERPRISE)),
                    Exists("assignments", any_of(_OF_MY_ENTERPRISE, Exists("project", _OF_MY_ENTERPRISE))),
                ),
            ),
        ),
        create=(ORG_DEPT, RELIEF_OFFICE),
        update=(ORG_DEPT, RELIEF_OFFICE),
    )
    page = Page(
        menu=Menu.PEOPLE,
        columns="name level team position region end_on",
        tabs="level",
        search="name position",
        groups={
            "基本信息 | Basics": "name level team position rank_code is_standing_committee region",
            "任职与联络 | Office and liaison": "start_on end_on office_phone user liaison_user",
        },
    )

    class Meta:
        """Nobody leaves before coming."""

        table = "leader"
        constraints = (CheckConstraint(check="end_on >= start_on", name="ck_leader_period"),)
