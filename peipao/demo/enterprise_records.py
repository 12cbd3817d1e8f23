"""What is on file about the golden enterprises: libraries, awards, the key list, contacts, accounts."""

from collections.abc import Iterator
from datetime import date

from models.entities.enterprise import (
    BindingMethod,
    BindingStatus,
    EnterpriseContact,
    EnterpriseUser,
    EnterpriseUserRole,
)
from models.entities.enterprise_records import (
    Certification,
    CertificationKind,
    EntryKind,
    KeyEnterprise,
    KeyListLevel,
    Library,
    LibraryRecord,
)
from models.entity import Entity
from peipao.demo.accounts import user
from peipao.demo.enterprises import FIGURES, KEY_LIST, LANDED_ON, enterprise
from peipao.demo.golden_rows import SETTLED, day, instant, row
from peipao.reference.tables import table

LIBRARY = table("""
key | library              | entry     | entered
E01 | ABOVE_SCALE_INDUSTRY | SMALL_UP  | 2021-03-01
E02 | ABOVE_SCALE_INDUSTRY | SMALL_UP  | 2026-03-01
E03 | ABOVE_SCALE_INDUSTRY | SMALL_UP  | 2019-02-01
E04 | ABOVE_SCALE_INDUSTRY | SMALL_UP  | 2018-02-01
E05 | ABOVE_SCALE_INDUSTRY | SMALL_UP  | 2024-02-01
E06 | ABOVE_SCALE_INDUSTRY | NEW_BUILT | 2026-05-01
E09 | ABOVE_SCALE_INDUSTRY | SMALL_UP  | 2015-02-01
E11 | ABOVE_LIMIT_LODGING  | ANNUAL    | 2026-01-01
E12 | ABOVE_LIMIT_RETAIL   | MONTHLY   | 2026-04-01
""")

CERTIFICATIONS = table("""
key | kind                    | awarded    | until      | document
E01 | CHAMPION_PRODUCT        | 2026-03-18 | 2029-03-17 | 示例工信部政法〔2026〕12号
E03 | GROWTH_PROVINCIAL       | 2024-10-15 | 2027-10-14 | 示例云工信企业〔2024〕88号
E03 | LITTLE_GIANT_PROVINCIAL | 2026-04-20 | 2029-04-19 | 示例云工信企业〔2026〕31号
E09 | LITTLE_GIANT_NATIONAL   | 2026-05-22 | 2029-05-21 | 示例工信部企业〔2026〕45号
""")

BINDINGS = {"enterprise.e01": "E01", "enterprise.e13": "E13"}
"""Account, and the enterprise it acts for."""


def record_rows() -> Iterator[Entity]:
    """Library records, certifications, the key list of 2026, contacts and bound accounts."""
    for line in LIBRARY:
        yield row(
            LibraryRecord,
            f"{line['key']}:{line['library']}",
            instant(line["entered"]),
            enterprise_id=enterprise(line["key"]),
            library=Library(line["library"]),
            entry_kind=EntryKind(line["entry"]),
            entered_on=day(line["entered"]),
            invited_on=day(line["entered"]),
        )
    for line in CERTIFICATIONS:
        yield row(
            Certification,
            f"{line['key']}:{line['kind']}",
            instant(line["awarded"]),
            enterprise_id=enterprise(line["key"]),
            kind=CertificationKind(line["kind"]),
            doc_no=line["document"],
            awarded_on=day(line["awarded"]),
            valid_to=day(line["until"]),
            invited_on=day(line["awarded"]),
        )
    for key in KEY_LIST:
        landed = key == "E13"
        added = date.fromisoformat(LANDED_ON) if landed else SETTLED.date()
        yield row(
            KeyEnterprise,
            f"{key}:2026",
            instant(added.isoformat()),
            enterprise_id=enterprise(key),
            year=2026,
            level=KeyListLevel.CITY,
            reason="招商引资项目落地转入" if landed else "市级重点服务企业",
            added_on=added,
        )
    for line in FIGURES:
        yield row(
            EnterpriseContact,
            line["key"],
            max(SETTLED, instant(line["registered"])),
            enterprise_id=enterprise(line["key"]),
            name=line["contact"],
            phone=line["phone"],
            post="办公室主任",
            is_primary=True,
        )
    for username, key in BINDINGS.items():
        yield row(
            EnterpriseUser,
            username,
            instant(LANDED_ON) if key == "E13" else SETTLED,
            enterprise_id=enterprise(key),
            user_id=user(username),
            role=EnterpriseUserRole.ADMIN,
            binding_method=BindingMethod.LICENCE_LEGAL_REP,
            status=BindingStatus.ACTIVE,
        )
