"""The money of policies: what treasuries order, and what of it reaches enterprises (measure 7.1)."""

from enum import auto
from typing import Any

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models import clock
from models.access import Access, grant
from models.entities.fund_arrival_workflow import ALLOCATION_ACTIONS, ARRIVAL_ACTIONS, PAYERS
from models.entity import ChoiceField, Entity, Money
from models.grants import (
    AUDITORS,
    CITY_DEPTS,
    COUNTY_DEPTS,
    COUNTY_OF_LOCATION,
    DISCIPLINE,
    FINANCE,
    LOCAL_ADMINS,
    MY_ENTERPRISE,
    via,
)
from models.labels import Choice
from models.page import Menu, Page
from models.predicates import VIEWER, Compare, Exists


class AllocationLevel(Choice):
    """资金层级 | Level of the treasury that pays"""

    NATIONAL = auto(), "中央 | National", "danger"
    PROVINCE = auto(), "省级 | Provincial", "warning"
    CITY = auto(), "市级 | City", "info"
    COUNTY = auto(), "县级 | County"


_LEAD_UNIT = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="本单位（含下属单位）是该政策事项的牵头单位",
    rows=Exists("policy_item", Compare("lead_unit_id", "in", VIEWER.units)),
)


class FundAllocation(Entity):
    """资金下达 | Money ordered for a policy item, and how much of it has arrived.

    What the city and its counties order is watched; what the nation or the province pays is recorded
    because it counts when several policies meet.
    """

    policy_item: Any = fields.ForeignKeyField(
        "models.PolicyItem",
        related_name="fund_allocations",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="政策事项 | Policy item",
    )
    level = ChoiceField(AllocationLevel, db_index=True, description="资金层级 | Level of the treasury")
    county: Any = fields.ForeignKeyField(
        "models.Region",
        related_name="fund_allocations",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="县(区) | County that pays, or that it is for",
    )
    disbursement: Any = fields.ForeignKeyField(
        "models.Disbursement",
        related_name="allocations",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="补助拨付 | Payment of a subsidy that it is for",
    )
    amount = Money(description="下达金额（元） | Amount ordered, yuan")
    ordered_on = fields.DateField(default=clock.today, db_index=True, description="下达日期 | Ordered on")
    due_on = fields.DateField(db_index=True, description="应到账日期 | To arrive by")
    arrived = Money(default=0, description="已到账（元） | Arrived, yuan")
    # The language of filters compares a column with a value, never two columns.
    arrived_in_full = fields.BooleanField(
        default=False, db_index=True, description="是否足额到账 | Whether all of it has arrived"
    )
    note = fields.CharField(500, null=True, description="备注 | Note")

    access = Access(
        read=(FINANCE, COUNTY_OF_LOCATION, _LEAD_UNIT, DISCIPLINE, AUDITORS),
        update=tuple(payer.limited_to("note") for payer in PAYERS),
    )
    actions = ALLOCATION_ACTIONS
    computed = "due_on arrived arrived_in_full"
    filterable = "amount arrived"
    page = Page(
        menu=Menu.FUNDS,
        columns="policy_item level county amount arrived arrived_in_full ordered_on due_on",
        tabs="level",
        title="ordered_on",
    )

    class Meta:
        """Never more arrives than was ordered."""

        table = "fund_allocation"
        constraints = (
            UniqueConstraint(
                fields=("disbursement_id",),
                name="uq_fund_allocation_disbursement",
                condition="disbursement_id is not null and deleted_at is null",
            ),
            CheckConstraint(check="amount > 0", name="ck_fund_allocation_amount"),
            CheckConstraint(check="arrived between 0 and amount", name="ck_fund_allocation_arrived"),
            CheckConstraint(
                check="arrived_in_full = (arrived = amount)", name="ck_fund_allocation_arrived_in_full"
            ),
            CheckConstraint(check="due_on >= ordered_on", name="ck_fund_allocation_due"),
            CheckConstraint(
                check="level <> 'COUNTY' or county_id is not null", name="ck_fund_allocation_county"
            ),
        )


class FundArrival(Entity):
    """资金到账 | Money of an allocation that reached an enterprise."""

    allocation: Any = fields.ForeignKeyField(
        "models.FundAllocation",
        related_name="arrivals",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="所属下达 | Allocation",
    )
    policy_item: Any = fields.ForeignKeyField(
        "models.PolicyItem",
        related_name="fund_arrivals",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="政策事项 | Policy item, copied from the allocation",
    )
    enterprise: Any = fields.ForeignKeyField(
        "models.Enterprise",
        related_name="fund_arrivals",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="企业 | Enterprise",
    )
    library_record: Any = fields.ForeignKeyField(
        "models.LibraryRecord",
        related_name="fund_arrivals",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="在库记录（资格事项） | Library record that it was for",
    )
    certification: Any = fields.ForeignKeyField(
        "models.Certification",
        related_name="fund_arrivals",
        null=True,
        db_index=True,
        on_delete=fields.RESTRICT,
        description="资质认定（资格事项） | Certification that it was for",
    )
    amount = Money(description="到账金额（元） | Amount, yuan")
    arrived_on = fields.DateField(db_index=True, description="到账日期 | Arrived on")
    voucher_no = fields.CharField(60, db_index=True, description="凭证号 | Voucher number")
    confirm_due_at = fields.DatetimeField(
        null=True, db_index=True, description="确认时限 | To be confirmed by"
    )
    confirmed_at = fields.DatetimeField(
        null=True, db_index=True, description="企业确认时间 | Confirmed by the enterprise at"
    )

    access = Access(
        read=(
            FINANCE,
            *via("allocation", COUNTY_OF_LOCATION),
            *via("enterprise", *LOCAL_ADMINS),
            _LEAD_UNIT,
            MY_ENTERPRISE,
            DISCIPLINE,
            AUDITORS,
        ),
    )
    actions = ARRIVAL_ACTIONS
    computed = "policy_item confirm_due_at confirmed_at"
    filterable = "amount"
    page = Page(
        menu=Menu.FUNDS,
        columns="policy_item enterprise amount arrived_on voucher_no confirmed_at",
        search="voucher_no",
        title="voucher_no",
    )

    class Meta:
        """One voucher pays an enterprise once out of an allocation, for one event at most."""

        table = "fund_arrival"
        constraints = (
            UniqueConstraint(
                fields=("allocation_id", "enterprise_id", "voucher_no"),
                name="uq_fund_arrival_voucher",
                condition="deleted_at is null",
            ),
            CheckConstraint(check="amount > 0", name="ck_fund_arrival_amount"),
            CheckConstraint(
                check="num_nonnulls(library_record_id, certification_id) <= 1",
                name="ck_fund_arrival_one_event",
            ),
        )
