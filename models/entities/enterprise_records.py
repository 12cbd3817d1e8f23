"""What is on record about an enterprise: statistical library, certificates, key lists, credit."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, Role, whoever_sees
from models.entities.enterprise_effects import certify, drop_from_library, enter_library
from models.entity import ChoiceField, Entity, Money
from models.grants import (
    CITY_DEPTS,
    CITY_OFFICES,
    COUNTY_OF_LOCATION,
    ENTERPRISE_ROLES,
    JUDICIAL,
    LEADERS,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    READS_THE_ENTERPRISE,
    RELIEF_OFFICE,
    via,
)
from models.labels import Choice
from models.page import Page
from models.workflow import Action

RECORD_KEEPERS = (RELIEF_OFFICE, *via("enterprise", *LOCAL_ADMINS))
LIST_KEEPERS = (RELIEF_OFFICE, *via("enterprise", COUNTY_OF_LOCATION))


class Library(Choice):
    """统计单位库 | Statistical library"""

    ABOVE_SCALE_INDUSTRY = auto(), "规模以上工业 | Above-scale industry", "info"
    ABOVE_LIMIT_WHOLESALE = auto(), "限额以上批发 | Above-limit wholesale"
    ABOVE_LIMIT_RETAIL = auto(), "限额以上零售 | Above-limit retail"
    ABOVE_LIMIT_LODGING = auto(), "限额以上住宿 | Above-limit lodging"
    ABOVE_LIMIT_CATERING = auto(), "限额以上餐饮 | Above-limit catering"


class EntryKind(Choice):
    """入库方式 | How an enterprise entered the library"""

    NEW_BUILT = auto(), "新建投产 | Newly built", "success"
    SMALL_UP = auto(), "小升规 | Grown above scale", "success"
    MONTHLY = auto(), "月度升限 | Monthly entry", "info"
    ANNUAL = auto(), "年度升限 | Annual entry", "info"


class LibraryRecord(Entity):
    """在库记录 | The time an enterprise spends in a statistical library."""

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="library_records",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    library = ChoiceField(Library, db_index=True, description="统计单位库 | Library")
    entry_kind = ChoiceField(EntryKind, db_index=True, description="入库方式 | Kind of entry")
    entered_on = fields.DateField(
        db_index=True, description="入库月份（当月首日） | Month of entry, its first day"
    )
    dropped_on = fields.DateField(null=True, db_index=True, description="掉库日期 | Dropped on")
    drop_reason = fields.CharField(300, null=True, description="掉库原因 | Reason of the drop")

    access = Access(
        read=(READS_THE_ENTERPRISE,),
        create=RECORD_KEEPERS,
        update=tuple(keeper.limited_to("entry_kind", "drop_reason") for keeper in RECORD_KEEPERS),
    )
    actions = (
        Action(
            name="add_library_record",
            label="登记入库 | Record the entry",
            granted=RECORD_KEEPERS,
            moves=((), None),
            needs=("enterprise", "library", "entry_kind", "entered_on"),
            effect=enter_library,
        ),
        Action(
            name="drop_from_library",
            label="登记掉库 | Record the drop",
            granted=RECORD_KEEPERS,
            needs=("dropped_on", "drop_reason"),
            effect=drop_from_library,
        ),
    )
    in_force = ("entered_on", "dropped_on")
    page = Page(
        columns="enterprise library entry_kind entered_on dropped_on", title="library", tabs="library"
    )

    class Meta:
        """In one library at most once at a time; entry is counted by month."""

        table = "library_record"
        constraints = (
            UniqueConstraint(
                fields=("enterprise_id", "library"),
                name="uq_library_record_current",
                condition="dropped_on is null and deleted_at is null",
            ),
            CheckConstraint(check="dropped_on >= entered_on", name="ck_library_record_period"),
            CheckConstraint(
                check="extract(day from entered_on) = 1", name="ck_library_record_month_of_entry"
            ),
        )


class CertificationKind(Choice):
    """资质类别 | Kind of certification"""

    CHAMPION_ENTERPRISE = auto(), "国家制造业单项冠军企业 | National champion enterprise", "success"
    CHAMPION_PRODUCT = auto(), "国家制造业单项冠军产品 | National champion product", "success"
    LITTLE_GIANT_NATIONAL = auto(), "国家级“小巨人” | National little giant", "success"
    LITTLE_GIANT_PROVINCIAL = auto(), "省级“小巨人” | Provincial little giant", "info"
    GROWTH_PROVINCIAL = auto(), "省级“成长” | Provincial growth enterprise", "info"
    SRDI_CITY = auto(), "市级专精特新 | City specialised enterprise"
    INNOVATIVE_SME = auto(), "创新型中小企业 | Innovative SME"
    SRDI_PROVINCIAL = auto(), "省级专精特新中小企业 | Provincial specialised enterprise", "info"


class Certification(Entity):
    """资质认定 | A title that was awarded to an enterprise."""

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="certifications",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    kind = ChoiceField(CertificationKind, db_index=True, description="资质类别 | Kind")
    doc_no = fields.CharField(100, description="认定文号 | Document number")
    awarded_on = fields.DateField(db_index=True, description="认定日期 | Awarded on")
    valid_to = fields.DateField(null=True, db_index=True, description="有效期至 | Valid to")
    revoked_on = fields.DateField(null=True, description="撤销日期 | Revoked on")

    access = Access(
        read=(READS_THE_ENTERPRISE,),
        create=RECORD_KEEPERS,
        update=tuple(keeper.limited_to("valid_to", "revoked_on") for keeper in RECORD_KEEPERS),
    )
    actions = (
        Action(
            name="add_certification",
            label="登记资质 | Record a certification",
            granted=RECORD_KEEPERS,
            moves=((), None),
            needs=("enterprise", "kind", "doc_no", "awarded_on"),
            takes=("valid_to",),
            effect=certify,
        ),
    )
    page = Page(
        columns="enterprise kind doc_no awarded_on valid_to revoked_on",
        title="kind",
        tabs="kind",
        search="doc_no",
    )

    class Meta:
        """One award a document."""

        table = "certification"
        constraints = (
            UniqueConstraint(
                fields=("enterprise_id", "kind", "doc_no"),
                name="uq_certification_award",
                condition="deleted_at is null",
            ),
            CheckConstraint(
                check="valid_to >= awarded_on and revoked_on >= awarded_on", name="ck_certification_period"
            ),
        )


class KeyListLevel(Choice):
    """清单层级 | Level of a key list"""

    CITY = auto(), "市级 | City", "info"
    COUNTY = auto(), "县(区)级 | County"


class KeyEnterprise(Entity):
    """重点服务企业清单 | An enterprise on the key service list of a year."""

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="key_listings",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    year = fields.IntField(db_index=True, description="年度 | Year")
    level = ChoiceField(KeyListLevel, default=KeyListLevel.CITY, db_index=True, description="层级 | Level")
    reason = fields.CharField(300, null=True, description="列入理由 | Reason")
    added_on = fields.DateField(default=clock.today, description="列入日期 | Added on")
    removed_on = fields.DateField(null=True, db_index=True, description="移出日期 | Removed on")
    remove_reason = fields.CharField(300, null=True, description="移出理由 | Reason of the removal")

    # Rows come and go by actions on the enterprise, which mark it as a key one or no more.
    access = Access(
        read=(READS_THE_ENTERPRISE,), update=tuple(keeper.limited_to("reason") for keeper in LIST_KEEPERS)
    )
    in_force = ("added_on", "removed_on")
    page = Page(columns="enterprise year level reason added_on removed_on", title="enterprise", tabs="level")

    class Meta:
        """On one list at most once at a time."""

        table = "key_enterprise"
        constraints = (
            UniqueConstraint(
                fields=("enterprise_id", "year", "level"),
                name="uq_key_enterprise_current",
                condition="removed_on is null and deleted_at is null",
            ),
            CheckConstraint(check="removed_on >= added_on", name="ck_key_enterprise_period"),
        )


class CreditKind(Choice):
    """信用记录类别 | Kind of credit record"""

    BLACKLIST = auto(), "失信名单 | Blacklist", "danger"
    INCENTIVE = auto(), "守信激励 | Incentive", "success"
    REPAIR = auto(), "信用修复 | Repair", "info"


class CreditStatus(Choice):
    """信用记录状态 | Status of a credit record"""

    PROPOSED = auto(), "拟列入 | Proposed", "info"
    NOTICED = auto(), "已告知 | Noticed", "warning"
    LISTED = auto(), "已列入 | Listed", "danger"
    REPAIR_APPLIED = auto(), "申请修复 | Repair applied", "warning"
    DELISTED = auto(), "已移出 | Delisted", "neutral"


class CreditRecord(Entity):
    """信用记录 | A blacklisting, incentive or repair of an enterprise's credit."""

    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="credit_records",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="信用主体 | Enterprise",
    )
    kind = ChoiceField(CreditKind, db_index=True, description="类别 | Kind")
    basis_doc_no = fields.CharField(100, description="依据文书号 | Document it rests on")
    court = fields.CharField(100, null=True, description="作出机关 | Court")
    amount = Money(null=True, description="涉及金额（元） | Amount, yuan")
    notice_on = fields.DateField(null=True, description="告知日期 | Noticed on")
    objection_due_on = fields.DateField(
        null=True, db_index=True, description="异议截止日期 | Objection due on"
    )
    listed_on = fields.DateField(null=True, db_index=True, description="列入日期 | Listed on")
    repair_applied_on = fields.DateField(null=True, description="申请修复日期 | Repair applied on")
    delisted_on = fields.DateField(null=True, description="移出日期 | Delisted on")
    status = ChoiceField(
        CreditStatus, default=CreditStatus.PROPOSED, db_index=True, description="状态 | Status"
    )

    access = Access(
        read=(
            whoever_sees(
                "enterprise",
                "可读该企业的工作人员和企业本身可读其信用记录（县(区)部门除外）",
                *CITY_OFFICES,
                *CITY_DEPTS,
                Role.JUDICIAL,
                Role.COUNTY_ADMIN,
                Role.ZONE_ADMIN,
                *LEADERS,
                Role.COMMISSIONER,
                *ENTERPRISE_ROLES,
                Role.DISCIPLINE,
                Role.AUDITOR,
            ),
        ),
        create=(JUDICIAL,),
        update=(JUDICIAL,),
    )
    state = "status"
    actions = (
        Action(
            name="notice_blacklist",
            label="告知拟列入 | Give notice",
            granted=(JUDICIAL,),
            moves=(("PROPOSED",), "NOTICED"),
            needs=("notice_on", "objection_due_on"),
        ),
        Action(
            name="object_blacklist",
            label="提出异议 | Object",
            granted=(MY_ENTERPRISE,),
            moves=(("NOTICED",), None),
        ),
        Action(
            name="list_blacklist",
            label="列入名单 | List",
            granted=(JUDICIAL,),
            moves=(("NOTICED",), "LISTED"),
            needs=("listed_on",),
        ),
        Action(
            name="apply_repair",
            label="申请信用修复 | Apply for repair",
            granted=(MY_ENTERPRISE,),
            moves=(("LISTED",), "REPAIR_APPLIED"),
        ),
        Action(
            name="delist",
            label="移出名单 | Delist",
            granted=(JUDICIAL,),
            moves=(("REPAIR_APPLIED",), "DELISTED"),
            needs=("delisted_on",),
        ),
    )
    page = Page(
        columns="enterprise kind basis_doc_no court status listed_on delisted_on",
        title="basis_doc_no",
        tabs="status",
        search="basis_doc_no court",
    )
    filterable = "amount"

    class Meta:
        """Listing is dated."""

        table = "credit_record"
        constraints = (
            CheckConstraint(
                check="status not in ('LISTED', 'REPAIR_APPLIED', 'DELISTED') or listed_on is not null",
                name="ck_credit_record_listing_dated",
            ),
            CheckConstraint(check="amount >= 0", name="ck_credit_record_amount"),
        )
