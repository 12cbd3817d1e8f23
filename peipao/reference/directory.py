"""Regions, units and industry chains of the city, as rows."""

from collections.abc import Iterator
from uuid import UUID

from models.entities.org import IndustryChain, OrgUnit, Region, RegionKind, UnitKind, UnitLevel
from models.entity import Entity
from peipao.reference.industry_chains import CHAINS
from peipao.reference.inserting import Tie
from peipao.reference.org_units import unit_code, units
from peipao.reference.regions import CITY_CODE, REGIONS
from peipao.reference.stable_ids import stable_id


def directory_rows() -> Iterator[Entity | Tie]:
    """Every region, unit and chain, parents first."""
    yield from _regions()
    for seed in units():
        yield OrgUnit(
            id=stable_id(OrgUnit, seed.code),
            code=seed.code,
            name=seed.name,
            short_name=seed.short_name,
            aliases=list(seed.aliases),
            level=UnitLevel(seed.level),
            kind=UnitKind(seed.kind),
            region_id=stable_id(Region, seed.region),
            parent_id=_unit_id(seed.parent),
            host_unit_id=_unit_id(seed.host),
            functions=list(seed.functions),
        )
    for code, (name, duty) in CHAINS.items():
        yield IndustryChain(
            id=stable_id(IndustryChain, code),
            code=code,
            name=name,
            lead_unit_id=_unit_id(unit_code(CITY_CODE, duty)),
        )


def _regions() -> Iterator[Entity | Tie]:
    for seed in REGIONS:
        region = Region(
            id=stable_id(Region, seed.code),
            code=seed.code,
            name=seed.name,
            short_name=seed.short_name,
            kind=RegionKind(seed.kind),
            parent_id=stable_id(Region, seed.parent) if seed.parent else None,
            aliases=list(seed.aliases),
        )
        yield region
        if seed.hosts:
            yield Tie(region, "host_counties", Region, tuple(stable_id(Region, code) for code in seed.hosts))


def _unit_id(code: str | None) -> UUID | None:
    return stable_id(OrgUnit, code) if code else None
