"""What is on record about an enterprise: statistical library, certificates, key lists."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access
from models.entities.enterprise_effects import certify, drop_from_library, enter_library
from models.entities.subsidy_intake import invite_by_event
from models.entity import ChoiceField, Entity
from models.grants import (
    COUNTY_OF_LOCATION,
    LOCAL_ADMINS,
    READS_THE_ENTERPRISE,
    RELIEF_OFFICE,
    via,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import Compare
from models.workflow import Action, Guard, Refusal

RECORD_KEEPERS = (RELIEF_OFFICE, *via("enterprise", *LOCAL_ADMINS))
LIST_KEEPERS = (RELIEF_OFFICE, *via("enterprise", COUNTY_OF_LOCATION))
INVITED_ALREADY = Refusal("STATE_CONFLICT", "该记录已匹配过补助项目")


def _invited_on() -> Any:
    """When it was looked whether the record entitles to a subsidy (免申即享)."""
    return fields.DateField(
        null=True, db_index=True, description="免申即享匹配日期 | Matched with the subsidies on"
    )


def _invitation(name: str) -> Action:
    """The action that drafts what the record entitles to; the worker does it soon after the event."""
    return Action(
        name=name,
        label="匹配补助并邀请申报 | Invite to apply for what it entitles to",
        granted=RECORD_KEEPERS,
        guards=(Guard(INVITED_ALREADY, Compare("invited_on", "is_null", True)),),
        deadline="subsidy.invite_wd",
        effect=invite_by_event,
        automatic=True,
    )


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
    invited_on = _invited_on()

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
        _invitation("invite_by_entry"),
    )
    computed = "invited_on"
    in_force = ("entered_on", "dropped_on")
    page = Page(
        menu=Menu.ENTERPRISES,
        columns="enterprise library entry_kind entered_on dropped_on",
        title="library",
        tabs="library",
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
    invited_on = _invited_on()

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
        _invitation("invite_by_award"),
    )
    computed = "invited_on"
    page = Page(
        menu=Menu.ENTERPRISES,
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
    page = Page(
        menu=Menu.ENTERPRISES,
        columns="enterprise year level reason added_on removed_on",
        title="enterprise",
        tabs="level",
    )

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
