"""The enterprises of DOMAIN §8.1, the pools' rules and the key list, made through the API."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from models.entities.commissioner import Commissioner, Pool
from models.entities.org import IndustryChain, OrgUnit, Region
from models.entities.person import Leader
from peipao.demo.assignments import RULES
from peipao.demo.enterprises import ENTERPRISES, ENTITY_TYPES, FIGURES, KEY_LIST, wan
from peipao.reference.stable_ids import stable_id
from resolvers.binding import opaque_id
from tests.golden_api.days import Deed, live
from tests.writing import WritableCity

BEGUN = "2026-01-06T09:00"
YOUNGEST = "E13"
"""It was founded for a project in May, and comes onto the key list when that lands."""
FOUNDED = "2026-05-29T09:00"
BINDINGS = {"enterprise.e01": "E01", "enterprise.e13": "E13"}
"""Account, and the enterprise that it comes to act for."""


async def build(city: WritableCity) -> None:
    """Enterprises with contacts, rules of the pools, the key list of 2026, and the accounts bound."""
    await live(city, deeds(city))


def deeds(city: WritableCity) -> Iterator[Deed]:
    """The same, each with its moment."""
    yield Deed(BEGUN, partial(make_rules, city))
    for line in ENTERPRISES:
        if line["key"] != YOUNGEST:
            yield Deed(BEGUN, partial(make_enterprise, city, line["key"]))
    for key in KEY_LIST:
        if key != YOUNGEST:
            yield Deed(BEGUN, partial(list_enterprise, city, key))
    yield Deed(BEGUN, partial(bind, city, "enterprise.e01"))
    yield Deed(FOUNDED, partial(make_enterprise, city, YOUNGEST))
    yield Deed(FOUNDED, partial(bind, city, "enterprise.e13"))


async def make_rules(city: WritableCity) -> None:
    """The document by which each pool is managed (measure 11.3)."""
    offices = {"SERVICE": "city.invest", "POLICY": "city.relief"}
    for kind, document in RULES.items():
        said = {
            "pool": opaque_id("Pool", stable_id(Pool, kind)),
            "docNo": document,
            "effectiveOn": BEGUN[:10],
        }
        await city.did(offices[kind], "createManagementRule", input=said)


async def make_enterprise(city: WritableCity, key: str) -> str:
    """One of §8.1, entered by the relief office with whom to call there; its id."""
    made = await city.did("city.relief", "createEnterprise", input=enterprise_input(key))
    return str(made["id"])


def enterprise_input(key: str) -> dict[str, Any]:
    """What is entered of an enterprise of §8.1."""
    line = next(each for each in ENTERPRISES if each["key"] == key)
    known = next(each for each in FIGURES if each["key"] == key)
    contact = {"name": known["contact"], "phone": known["phone"], "post": "办公室主任", "isPrimary": True}
    said = {
        "uscc": line["uscc"],
        "name": line["name"],
        "entityType": ENTITY_TYPES[line["uscc"][:2]].value,
        "ownership": "PRIVATE",
        "registeredOn": known["registered"],
        "registeredCapital": str(wan(known["capital"])),
        "legalRep": known["legal_rep"],
        "contactName": known["contact"],
        "contactPhone": known["phone"],
        "county": region(line["county"]),
        "industryClass": line["class"],
        "employees": int(known["employees"]),
        "sizeClass": line["size"],
        "sizeBasis": "COMPUTED",
        "isLeadingEnterprise": key in {"E01", "E09"},
        "contacts": [contact],
    }
    if line["zone"]:
        said["zone"] = region(line["zone"])
    if line["chain"]:
        said["chains"] = [opaque_id("IndustryChain", stable_id(IndustryChain, line["chain"]))]
    if known["revenue"]:
        said |= {
            "revenue": str(wan(known["revenue"])),
            "totalAssets": str(wan(known["assets"])),
            "dataYear": 2025,
        }
    return said


async def list_enterprise(city: WritableCity, key: str) -> None:
    """On the city's key list of the year."""
    said = {"reason": "市级重点服务企业"}
    await city.did("city.relief", "addToKeyList", id=await enterprise(city, key), input=said)


async def bind(city: WritableCity, username: str) -> None:
    """An account applies with what stands in the licence, and the relief office confirms."""
    key = BINDINGS[username]
    line = next(each for each in ENTERPRISES if each["key"] == key)
    known = next(each for each in FIGURES if each["key"] == key)
    said = {"uscc": line["uscc"], "legalRep": known["legal_rep"]}
    made = await city.did(username, "bindEnterprise", input=said)
    await city.did("city.relief", "confirmBinding", id=made["id"])


# --- ids ----------------------------------------------------------------------------------------


async def enterprise(city: WritableCity, key: str) -> str:
    """The id of E01 to E14 in this city."""
    line = next(each for each in ENTERPRISES if each["key"] == key)
    return await city.id_of("Enterprise", uscc=line["uscc"])


def region(code: str) -> str:
    """The id of a county, a zone or the city."""
    return opaque_id("Region", stable_id(Region, code))


def unit(code: str) -> str:
    """The id of a unit by its code."""
    return opaque_id("OrgUnit", stable_id(OrgUnit, code))


def leader(key: str) -> str:
    """The id of L1 to L6 and D1."""
    return opaque_id("Leader", stable_id(Leader, key))


def commissioner(key: str) -> str:
    """The id of C1 to C5."""
    return opaque_id("Commissioner", stable_id(Commissioner, key))
