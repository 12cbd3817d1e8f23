"""Subsidies of the golden city as they stand on 30 June 2026; what the year still brings is not here."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from models.entities.enterprise_records import Certification, LibraryRecord
from models.entities.policy import PolicyItem
from models.entities.subsidy import SubsidyApplication, SubsidyItem
from models.entities.subsidy_decisions import (
    OverlapBasis,
    OverlapDecision,
    PublicNotice,
    Review,
    ReviewStep,
)
from models.entities.subsidy_payment import (
    BudgetLevel,
    Disbursement,
    FundBudget,
    Instalment,
    InstalmentStatus,
)
from models.entities.subsidy_workflow import ApplicationStatus, ReviewDecision
from models.entity import Entity
from peipao.demo.accounts import user
from peipao.demo.cast import COUNTY_NAMES
from peipao.demo.enterprises import ENTERPRISES, LOCATIONS, enterprise, wan
from peipao.demo.golden_rows import day, instant, region, row, unit
from peipao.demo.policies import CATALOGUE, MATERIALS, MATTERS, NAMES
from peipao.reference.inserting import Tie
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

APPLICATIONS = table("""
no         | firm | event_on   | asked | status        | sent       | approved   | proof
BT2024-S02 | E05  | 2024-02-01 | 45    | PAYING        | 2024-10-15 | 2024-12-10 | L
BT2024-S06 | E03  | 2024-10-15 | 10    | PAID          | 2024-11-01 | 2024-12-05 | GROWTH_PROVINCIAL
BT2026-S11 | E11  | 2026-01-01 | 10    | PAID          | 2026-03-10 | 2026-04-20 | L
BT2026-S03 | E01  | 2026-03-18 | 100   | PAID          | 2026-04-08 | 2026-05-25 | CHAMPION_PRODUCT
BT2026-S02 | E02  | 2026-03-01 | 45    | PAYING        | 2026-04-27 | 2026-06-08 | L
BT2026-S05 | E03  | 2026-04-20 | 20    | PAYING        | 2026-05-12 | 2026-06-22 | LITTLE_GIANT_PROVINCIAL
BT2026-S08 | E12  | 2026-04-01 | 30    | PUBLIC_NOTICE | 2026-05-20 |            | L
BT2026-S01 | E06  | 2026-05-01 | 50    | SECOND_REVIEW | 2026-06-09 |            | L
BT2026-S04 | E09  | 2026-05-22 | 30    | SECOND_REVIEW | 2026-06-11 |            | LITTLE_GIANT_NATIONAL
""")
"""In 万元. The proof is a library record (L) or the kind of a certification."""

INSTALMENTS = table("""
no         | index | year | amount | status  | checked    | paid
BT2024-S02 | 1     | 2024 | 15     | PAID    | 2025-01-20 | 2025-02-15
BT2024-S02 | 2     | 2025 | 15     | PAID    | 2026-01-20 | 2026-02-15
BT2024-S02 | 3     | 2026 | 15     | PLANNED |            |
BT2024-S06 | 1     | 2024 | 10     | PAID    | 2024-12-06 | 2024-12-20
BT2026-S11 | 1     | 2026 | 10     | PAID    | 2026-04-22 | 2026-05-20
BT2026-S03 | 1     | 2026 | 100    | PAID    | 2026-05-27 | 2026-06-18
BT2026-S02 | 1     | 2026 | 15     | PLANNED |            |
BT2026-S02 | 2     | 2027 | 15     | PLANNED |            |
BT2026-S02 | 3     | 2028 | 15     | PLANNED |            |
BT2026-S05 | 1     | 2026 | 20     | PAYABLE | 2026-06-24 |
""")

UNDER_NOTICE = "BT2026-S08"
OVERLAPPING = "BT2026-S04"
PAYABLE = {OVERLAPPING: wan(10)}
"""What other policies leave of it, where it is less than the item's amount."""
YEARLY = {"BT2024-S02", "BT2026-S02"}
"""What is paid over several years burdens the budget in which each part is paid."""
BUDGETS = table("""
year | budget | approved | paid
2024 | 100    | 10       | 10
2025 | 100    | 15       | 15
2026 | 260    | 145      | 125
""")
"""In 万元. Of 2026 125 are paid by today (15 to E05, 100, 10), and 20 more approved."""
NOTICE_ENDS = "2026-07-02"


def subsidy_rows() -> Iterator[Entity | Tie]:
    """Budget, overlap decision, applications with reviews, instalments, payments and the notice."""
    for line in BUDGETS:
        budget, approved = wan(line["budget"]), wan(line["approved"])
        yield row(
            FundBudget,
            line["year"],
            instant(f"{line['year']}-01-20"),
            year=int(line["year"]),
            level=BudgetLevel.CITY,
            fund_use="PROJECT_UPGRADE",
            budget=budget,
            approved=approved,
            paid=wan(line["paid"]),
            available=budget - approved,
        )
    for line in APPLICATIONS:
        yield _application(line)
    yield _overlap()
    for line in APPLICATIONS:
        yield from _reviews(line)
    for line in INSTALMENTS:
        yield from _instalment(line)
    yield from _notice()


def _application(line: dict[str, str]) -> SubsidyApplication:
    county, zone = LOCATIONS[line["firm"]]
    approved = bool(line["approved"])
    return row(
        SubsidyApplication,
        line["no"],
        instant(line["sent"]),
        no=f"{line['no']}-0001",
        item_id=stable_id(SubsidyItem, _code(line)),
        enterprise_id=enterprise(line["firm"]),
        county_id=region(county),
        zone_id=region(zone) if zone else None,
        review_unit_id=unit(_lead(line), county),
        event_on=day(line["event_on"]),
        subsidy_year=int(line["event_on"][:4]),
        requested=wan(line["asked"]),
        payable=PAYABLE.get(line["no"], wan(line["asked"])),
        approved=wan(line["asked"]) if approved or line["no"] == UNDER_NOTICE else None,
        matter=MATTERS[_code(line)],
        submitted_at=instant(line["sent"]),
        notice_ends_on=day(NOTICE_ENDS) if line["no"] == UNDER_NOTICE else None,
        budget_id=_budget(line["approved"][:4]) if approved and line["no"] not in YEARLY else None,
        approved_at=instant(line["approved"]) if approved else None,
        status=ApplicationStatus(line["status"]),
        materials=MATERIALS,
        commitment_signed=True,
        **_proof(line),
    )


def _budget(year: str) -> UUID:
    return stable_id(FundBudget, year)


def _proof(line: dict[str, str]) -> dict[str, UUID]:
    if line["proof"] != "L":
        return {"certification_id": stable_id(Certification, f"{line['firm']}:{line['proof']}")}
    library = {"E11": "ABOVE_LIMIT_LODGING", "E12": "ABOVE_LIMIT_RETAIL"}.get(
        line["firm"], "ABOVE_SCALE_INDUSTRY"
    )
    return {"library_record_id": stable_id(LibraryRecord, f"{line['firm']}:{library}")}


def _reviews(line: dict[str, str]) -> Iterator[Review]:
    """The county's office passes first, then the lead department, then finance: three persons."""
    county, _ = LOCATIONS[line["firm"]]
    department = {"INDUSTRY": "dept.industry", "COMMERCE": "dept.commerce"}[_lead(line)]
    steps = [(ReviewStep.FIRST, f"county.{COUNTY_NAMES[county]}", unit(_lead(line), county))]
    if line["status"] != "SECOND_REVIEW":
        steps.append((ReviewStep.SECOND, department, unit(_lead(line))))
    if line["approved"]:
        steps.append((ReviewStep.FINANCE, "city.finance", unit("FINANCE")))
    for nth, (step, reviewer, office) in enumerate(steps):
        when = instant(f"{line['sent']} {10 + nth}:30")
        yield row(
            Review,
            f"{line['no']}:{step}",
            when,
            application_id=stable_id(SubsidyApplication, line["no"]),
            step=step,
            by_id=user(reviewer),
            unit_id=office,
            decision=ReviewDecision.PASS,
            opinion="材料齐全，符合条件。",
            at=when,
        )


def _instalment(line: dict[str, str]) -> Iterator[Entity]:
    application = next(each for each in APPLICATIONS if each["no"] == line["no"])
    key = f"{line['no']}:{line['index']}"
    approved = instant(application["approved"])
    yield row(
        Instalment,
        key,
        approved,
        application_id=stable_id(SubsidyApplication, line["no"]),
        item_id=stable_id(SubsidyItem, _code(line)),
        enterprise_id=enterprise(application["firm"]),
        library_record_id=_proof(application).get("library_record_id"),
        budget_id=_budget((line["paid"] or line["checked"])[:4]) if line["checked"] else None,
        matter=MATTERS[_code(line)],
        index=int(line["index"]),
        year=int(line["year"]),
        amount=wan(line["amount"]),
        status=InstalmentStatus(line["status"]),
        checked_on=day(line["checked"] or None),
    )
    if line["paid"]:
        yield row(
            Disbursement,
            key,
            instant(line["paid"]),
            instalment_id=stable_id(Instalment, key),
            item_id=stable_id(SubsidyItem, _code(line)),
            enterprise_id=enterprise(application["firm"]),
            county_id=region(LOCATIONS[application["firm"]][0]),
            year=int(line["paid"][:4]),
            amount=wan(line["amount"]),
            bank_account=f"622200000000{application['firm'][1:]}01",
            ordered_on=day(line["checked"]),
            paid_on=day(line["paid"]),
            arrival_due_on=date.fromisoformat(line["paid"]) + timedelta(days=30),
            arrived_on=day(line["paid"]),
            voucher_no=f"PZ{line['paid'].replace('-', '')}-{line['index']}",
            confirmed_by_enterprise_at=instant(f"{line['paid']} 17:00"),
        )


def _overlap() -> OverlapDecision:
    """E09: the province has paid 20 for the same award, so the city tops up to its own 30."""
    when = instant("2026-06-12")
    return row(
        OverlapDecision,
        OVERLAPPING,
        when,
        enterprise_id=enterprise("E09"),
        application_id=stable_id(SubsidyApplication, OVERLAPPING),
        matter=MATTERS["S04"],
        event=f"2026-05-22 {NAMES['S04']}",
        arithmetic="S04 定额 30万元；就高 30万元 − 已付 20万元 = 市级应付 10万元",
        candidates=[
            {"policyItem": "YN-SRDI-01", "entitlement": "200000.00", "alreadyPaid": "200000.00"},
            {"policyItem": "S04", "entitlement": "300000.00", "alreadyPaid": "0.00"},
        ],
        winner_item_id=stable_id(PolicyItem, "S04"),
        city_payable=wan(10),
        basis=OverlapBasis.HIGHER_NO_DUPLICATE,
        by_id=user("dept.industry"),
        at=when,
    )


def _notice() -> Iterator[Entity | Tie]:
    line = next(each for each in APPLICATIONS if each["no"] == UNDER_NOTICE)
    name = next(each["name"] for each in ENTERPRISES if each["key"] == line["firm"])
    made = row(
        PublicNotice,
        UNDER_NOTICE,
        instant("2026-06-25"),
        title="2026年月度升限批发零售企业奖补公示（第一批）",
        lead_unit_id=unit("COMMERCE"),
        entries=[
            {
                "no": f"{line['no']}-0001",
                "enterprise": name,
                "item": NAMES["S08"],
                "amount": f"{wan(line['asked']):.2f}",
            }
        ],
        from_on=day("2026-06-25"),
        to_on=day(NOTICE_ENDS),
    )
    yield made
    yield Tie(made, "applications", SubsidyApplication, (stable_id(SubsidyApplication, UNDER_NOTICE),))


def _code(line: dict[str, str]) -> str:
    return line["no"].split("-")[1]


def _lead(line: dict[str, str]) -> str:
    return next(each["lead"] for each in CATALOGUE if each["code"] == _code(line))
