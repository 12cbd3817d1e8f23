"""Enterprises, leaders and projects of a scaled city, as rows for COPY."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.entities.assignment import Assignment
from models.entities.enterprise import Enterprise
from models.entities.org import IndustryChain
from models.entities.person import Leader
from models.entities.project import Project
from peipao.demo.chance import Shares, uscc
from peipao.demo.golden_rows import region, unit
from peipao.demo.scaled_city import ENTERPRISES_PER_UNIT, FIRST, LAST, Firm, ScaledCity, Sheet
from peipao.demo.words import BRANDS_FIRST, BRANDS_SECOND, COUNTY_SHARES, STREETS, TRADES
from peipao.reference.regions import BORDER_ZONE, COUNTIES, INDUSTRIAL_ZONE
from peipao.reference.stable_ids import stable_id

ZONES = {"530802": (INDUSTRIAL_ZONE, 0.15), "530827": (BORDER_ZONE, 0.3)}
"""County, its zone and the share of its firms there."""
LEADERS_PER_COUNTY = 12

COUNTY = Shares(*((county, COUNTY_SHARES[county.code]) for county in COUNTIES))
TRADE = Shares(*(((industry, word, chain), share) for industry, word, chain, share in TRADES))
KIND = Shares((("91", "ENTERPRISE"), 80), (("92", "INDIVIDUAL"), 16), (("93", "COOPERATIVE"), 4))
ENDINGS = {"ENTERPRISE": "有限公司", "INDIVIDUAL": "经营部", "COOPERATIVE": "专业合作社"}
OWNERSHIP = Shares(("PRIVATE", 92), ("MIXED", 4), ("STATE", 2), ("COLLECTIVE", 1), ("FOREIGN", 1))
OPERATING = Shares(("OPERATING", 93), ("SUSPENDED", 3), ("CANCELLED", 3), ("REVOKED", 1))
SIZES = Shares(
    (("MICRO", 1, 19, 60), 62),
    (("SMALL", 20, 290, 300), 31),
    (("MEDIUM", 300, 900, 2_000), 6),
    (("LARGE", 1_000, 2_500, 40_000), 1),
)
"""Class, employees from and to, and the least revenue in 万元."""

RANKS = (("PARTY", "COUNTY_LEADER_PARTY", "县(区)委常委"), ("GOVERNMENT", "COUNTY_LEADER_GOV", "副县(区)长"))
TIER = Shares(("GENERAL", 78), ("KEY", 17), ("MAJOR", 5))
STAGE = Shares(
    ("LEAD", 12),
    ("RESERVE", 10),
    ("NEGOTIATING", 18),
    ("SIGNED", 16),
    ("LANDED", 10),
    ("UNDER_CONSTRUCTION", 16),
    ("COMMISSIONED", 9),
    ("ABOVE_SCALE", 6),
    ("TERMINATED", 3),
)
SIGNED = {"SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED", "ABOVE_SCALE"}
LANDED = SIGNED - {"SIGNED"}
LIGHT = Shares(("GREEN", 72), ("YELLOW", 18), ("RED", 10))
ORIGIN = Shares(("OUT_OF_PROVINCE", 55), ("OUT_OF_CITY", 30), ("LOCAL", 12), ("FOREIGN", 3))
PLANNED_WAN = {"GENERAL": (300, 9_000), "KEY": (10_000, 90_000), "MAJOR": (100_000, 400_000)}
WORKS = ("精深加工", "标准化基地", "冷链物流", "技术改造", "仓储中心", "产业园", "展示中心", "扩能")


def base_sheets(city: ScaledCity) -> Iterator[Sheet]:
    """Enterprises with their chains, leaders, projects with places and chains, their managers."""
    chains: list[tuple[UUID, UUID]] = []
    yield Sheet(
        Enterprise,
        "id created_at updated_at uscc name short_name entity_type ownership registered_on "
        "registered_capital legal_rep contact_name contact_phone county_id zone_id address industry_class "
        "employees revenue total_assets data_year size_class size_basis is_leading_enterprise status "
        "data_source verified_at",
        _enterprises(city, chains),
        {"chains": chains},
    )
    yield Sheet(
        Leader,
        "id created_at updated_at name level team position rank_code region_id start_on",
        _leaders(city),
    )
    managed: list[tuple[UUID, UUID, Any]] = []
    places: list[tuple[UUID, UUID]] = []
    kinds: list[tuple[UUID, UUID]] = []
    yield Sheet(
        Project,
        "id created_at updated_at no name tier industry_class investor investor_origin planned_investment "
        "lead_county_id zone_id stage light lead_leader_id responsible_unit_id signed_on landed_on "
        "enterprise_id is_key_list",
        _projects(city, places, kinds, managed),
        {"counties": places, "chains": kinds},
    )
    yield Sheet(
        Assignment,
        "id created_at updated_at kind project_id leader_id start_on status",
        (
            (city.chance.id(when), when, when, "PROJECT_MANAGER", project, leader, when.date(), "ACTIVE")
            for project, leader, when in managed
        ),
    )


def _enterprises(city: ScaledCity, chains: list[tuple[UUID, UUID]]) -> Iterator[tuple[Any, ...]]:
    chance = city.chance
    counties = {county.code: region(county.code) for county in COUNTIES}
    zones = {code: region(zone) for code, (zone, _) in ZONES.items()}
    chain_ids = {chain: stable_id(IndustryChain, chain) for _, _, chain, _ in TRADES}
    for number in range(1, city.n * ENTERPRISES_PER_UNIT + 1):
        county = chance.share(COUNTY)
        code = county.code
        prefix, kind = chance.share(KIND)
        industry, word, chain = chance.share(TRADE)
        short = f"{county.short_name}{chance.pick(BRANDS_FIRST)}{chance.pick(BRANDS_SECOND)}{word}"
        size, fewest, most, least = chance.share(SIZES)
        revenue = least + int(chance.draw() ** 3 * least * 9)
        in_zone = code in ZONES and chance.draw() < ZONES[code][1]
        since = chance.moment(FIRST, LAST)
        firm = Firm(
            chance.id(since),
            short + ENDINGS[kind],
            code,
            counties[code],
            zones[code] if in_zone else None,
            kind,
            industry,
            chain_ids[chain],
            chance.person(),
            chance.mobile(),
            since,
        )
        city.firms.append(firm)
        chains.append((firm.id, firm.chain_id))
        yield (
            firm.id,
            since,
            since,
            uscc(prefix, code, number),
            firm.name,
            short,
            kind,
            chance.share(OWNERSHIP) if kind == "ENTERPRISE" else "PRIVATE",
            since.date() - timedelta(days=chance.between(30, 6_000)),
            Decimal(chance.between(1, 300) * 100_000),
            chance.person(),
            firm.contact,
            firm.phone,
            firm.county_id,
            firm.zone_id,
            f"{county.name}{chance.pick(STREETS)}{chance.between(1, 388)}号",
            industry,
            chance.between(fewest, most),
            Decimal(revenue * 10_000),
            Decimal(revenue * chance.between(5_000, 20_000)),
            2025,
            size,
            "COMPUTED",
            size == "LARGE",
            chance.share(OPERATING),
            city.source,
            since,
        )


def _leaders(city: ScaledCity) -> Iterator[tuple[Any, ...]]:
    chance = city.chance
    for county in COUNTIES:
        known = city.leaders.setdefault(county.code, [])
        for _ in range(LEADERS_PER_COUNTY * min(city.n, 20)):
            team, rank, position = chance.pick(RANKS)
            key = chance.id(FIRST)
            known.append(key)
            yield (
                key,
                FIRST,
                FIRST,
                chance.person(),
                "COUNTY",
                team,
                f"{county.short_name}{position}",
                rank,
                region(county.code),
                FIRST.date(),
            )


def _projects(
    city: ScaledCity,
    places: list[tuple[UUID, UUID]],
    kinds: list[tuple[UUID, UUID]],
    managed: list[tuple[UUID, UUID, Any]],
) -> Iterator[tuple[Any, ...]]:
    chance = city.chance
    units = {county.code: unit("INVESTMENT", county.code) for county in COUNTIES}
    for _ in range(len(city.firms)):
        firm = chance.owner(city.firms)
        tier, stage = chance.share(TIER), chance.share(STAGE)
        begun = chance.moment(FIRST, LAST)
        signed = min(begun + timedelta(days=chance.between(20, 200)), LAST) if stage in SIGNED else None
        landed = (
            min(signed + timedelta(days=chance.between(20, 150)), LAST)
            if signed and stage in LANDED
            else None
        )
        low, high = PLANNED_WAN[tier]
        leader = chance.pick(city.leaders[firm.county])
        key = chance.id(begun)
        places.append((key, firm.county_id))
        if chance.draw() < 0.04:
            other = chance.share(COUNTY)
            if other.code != firm.county:
                places.append((key, region(other.code)))
        kinds.append((key, firm.chain_id))
        managed.append((key, leader, begun))
        yield (
            key,
            begun,
            begun,
            city.next_no(f"ZS-{begun.year}-{firm.county}"),
            f"{firm.name[:6]}{chance.pick(WORKS)}项目",
            tier,
            firm.industry,
            f"{chance.pick(BRANDS_FIRST)}{chance.pick(BRANDS_SECOND)}投资有限公司",
            chance.share(ORIGIN),
            Decimal(chance.between(low, high) * 10_000),
            firm.county_id,
            firm.zone_id,
            stage,
            "GREY" if stage == "TERMINATED" else chance.share(LIGHT),
            leader,
            units[firm.county],
            signed and signed.date(),
            landed and landed.date(),
            firm.id,
            tier != "GENERAL",
        )
