"""Land of the golden city: a reserve, parcels supplied in every mode, and the idle-land figures of §8.9."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from uuid import UUID

from models.entities.land import (
    IdleLandCase,
    IdleStatus,
    LandParcel,
    LandSupply,
    LandUse,
    PlanStatus,
    SupplyMode,
)
from models.entities.org import IndustryChain
from models.entity import Entity
from models.rules.idle_land import Site, idle_finding
from peipao.demo.enterprises import enterprise, wan
from peipao.demo.golden_rows import CLOCK, SETTLED, day, instant, region, row, unit
from peipao.demo.projects import project
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

PARCELS = table("""
key | code          | zone       | mu  | use        | status                | chain        | firm
D1  | 530802-2026-1 | Z530800-01 | 160 | INDUSTRIAL | SUPPLIED              | NEW_MATERIAL | E13
D2  | 530823-2024-1 |            | 60  | INDUSTRIAL | IDLE                  | FOREST       | E04
D3  | 530822-2023-1 |            | 45  | INDUSTRIAL | IDLE                  | BIO_MED      | E03
D4  | 530824-2023-2 |            | 90  | INDUSTRIAL | IDLE                  | FOREST       | E05
D5  | 530826-2025-1 |            | 32  | WAREHOUSE  | SUPPLIED              | FRUIT        | E07
D6  | 530827-2026-1 | Z530800-02 | 28  | WAREHOUSE  | APPROVED_NOT_SUPPLIED | BORDER_TRADE |
D7  | 530821-2026-1 |            | 120 | INDUSTRIAL | RESERVED              | COFFEE       |
D8  | 530828-2025-1 |            | 75  | INDUSTRIAL | SUPPLIED              | SUGAR        | E09
""")
"""A code begins with the county's."""

PLACES = {
    "D1": "木乃河片区",
    "D2": "文井片区",
    "D3": "联珠片区",
    "D4": "林纸片区",
    "D5": "勐烈片区",
    "D6": "勐阿片区",
    "D7": "宁洱片区",
    "D8": "勐朗片区",
}

SUPPLIES = table("""
key | mode                | years | price | investment | supplied   | start by   | published
D1  | STANDARD_GRANT      | 50    | 4800  | 120000     | 2026-06-12 | 2026-09-30 | 2026-06-16
D2  | FLEXIBLE_TERM_GRANT | 20    | 1200  | 6000       | 2024-09-02 | 2025-03-01 | 2024-09-06
D3  | STANDARD_GRANT      | 50    | 810   | 3600       | 2023-08-28 | 2024-03-01 | 2023-09-01
D4  | LEASE_THEN_GRANT    | 30    | 900   | 5400       | 2023-06-05 | 2023-12-31 | 2023-06-09
D5  | LONG_LEASE          | 20    | 320   | 1500       | 2025-06-09 | 2025-12-01 | 2025-06-13
D8  | LEASE_GRANT_MIX     | 30    | 1050  | 8200       | 2025-11-03 | 2026-05-31 |
""")
"""Prices and investments in 万元."""

CASES = ("D2", "D3", "D4")
BEGUN = {"D4": ("2023-11-15", "2025-05-01", "20", "1900")}
"""Where work began: started, stopped, mu built on, and 万元 invested."""
STANDARD = {
    "D1": {
        "invest_intensity": wan(750),
        "tax_per_mu": wan(28),
        "plot_ratio": Decimal("1.20"),
        "energy_per_output": Decimal("0.3200"),
        "env_standard": "工业园区规划环评准入清单",
    }
}
PROJECTS = {"D1": "P01"}


def land_rows() -> Iterator[Entity]:
    """Parcels, their supply and the idle-land cases."""
    for line in PARCELS:
        yield row(
            LandParcel,
            line["key"],
            SETTLED,
            code=line["code"],
            county_id=region(_county(line)),
            zone_id=region(line["zone"]) if line["zone"] else None,
            address=PLACES[line["key"]],
            area_mu=Decimal(line["mu"]),
            use=LandUse(line["use"]),
            plan_status=PlanStatus(line["status"]),
            approval_doc_no=None if line["status"] == "RESERVED" else f"示例政地〔{line['code'][7:11]}〕1号",
            industry_chain_id=stable_id(IndustryChain, line["chain"]),
            project_id=_project(line["key"]),
            enterprise_id=enterprise(line["firm"]) if line["firm"] else None,
            lead_unit_id=unit("NATURAL_RESOURCES"),
            county_unit_id=unit("NATURAL_RESOURCES", _county(line)),
        )
    for line in SUPPLIES:
        parcel = _parcel(line["key"])
        yield row(
            LandSupply,
            line["key"],
            max(SETTLED, instant(line["supplied"])),
            parcel_id=stable_id(LandParcel, line["key"]),
            parcel_code=parcel["code"],
            county_id=region(_county(parcel)),
            area_mu=Decimal(parcel["mu"]),
            use=LandUse(parcel["use"]),
            mode=SupplyMode(line["mode"]),
            term_years=int(line["years"]),
            price=wan(line["price"]),
            contract_no=f"示例供地〔{line['supplied'][:4]}〕{parcel['code']}",
            supplied_on=day(line["supplied"]),
            start_by=day(line["start by"]),
            enterprise_id=enterprise(parcel["firm"]),
            project_id=_project(line["key"]),
            planned_investment=wan(line["investment"]),
            notice_on=day(line["published"]),
            is_standard_land=line["key"] in STANDARD,
            **STANDARD.get(line["key"], {}),
        )
    for key in CASES:
        yield _case(key)


def _case(key: str) -> IdleLandCase:
    parcel, terms = _parcel(key), next(line for line in SUPPLIES if line["key"] == key)
    started, stopped, built, invested = BEGUN.get(key, (None, None, "0", "0"))
    site = Site(
        start_by=date.fromisoformat(terms["start by"]),
        area_mu=Decimal(parcel["mu"]),
        price=wan(terms["price"]),
        started_on=day(started),
        stopped_on=day(stopped),
        built_mu=Decimal(built),
        planned_investment=wan(terms["investment"]),
        invested=wan(invested),
    )
    found = idle_finding(site, CLOCK.date())
    return row(
        IdleLandCase,
        key,
        CLOCK,
        parcel_id=stable_id(LandParcel, key),
        supply_id=stable_id(LandSupply, key),
        enterprise_id=enterprise(parcel["firm"]),
        area_mu=site.area_mu,
        found_on=CLOCK.date(),
        basis=found.basis,
        verdict=found.verdict,
        idle_days=found.days,
        idle_since=found.idle_from,
        recoverable_from=found.recoverable_from,
        for_transfer=found.for_transfer,
        started_on=site.started_on,
        stopped_on=site.stopped_on,
        built_mu=site.built_mu,
        invested=site.invested,
        fee_amount=found.fee,
        status=IdleStatus.OPEN,
    )


def _parcel(key: str) -> dict[str, str]:
    return next(line for line in PARCELS if line["key"] == key)


def _county(parcel: dict[str, str]) -> str:
    return parcel["code"].partition("-")[0]


def _project(key: str) -> UUID | None:
    return project(PROJECTS[key]) if key in PROJECTS else None
