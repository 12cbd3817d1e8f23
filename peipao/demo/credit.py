"""Credit and legal protection in the golden city: one listing with its debt, an incentive, compensations."""

from collections.abc import Iterator

from models.entities.credit import BasisKind, CreditKind, CreditRecord, CreditStatus
from models.entities.legal import CompensationCase, CompensationStatus, DebtStatus, InterEnterpriseDebt
from models.entities.org import OrgUnit
from models.entity import Entity
from peipao.demo.enterprises import ENTERPRISES, enterprise, wan
from peipao.demo.golden_rows import day, instant, row, unit
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

COURT = "普洱市中级人民法院"
REFUSED = "履行期限届满后经两次催告仍未支付，名下账户有可供履行的款项。"

DEBTS = table("""
key          | owed | by  | amount | status    | judgment           | effective  | due        | refused
HT-2024-0011 | E02  | E10 | 18     | REFUSED   | 示例(2025)民终12号 | 2025-10-20 | 2025-11-20 | 2026-02-26
HT-2025-0032 | E09  | E08 | 46     | MEDIATING |                    |            |            |
""")
"""What is owed to the first enterprise by the second, in 万元."""

COMPENSATIONS = table("""
finding            | firm | unit                     | amount | decided    | paid       | voucher
示例(2025)行终3号  | E04  | 530823-INDUSTRY          | 12.5   | 2026-01-16 | 2026-02-10 | 示例支付凭证0210-07
示例(2026)行复11号 | E07  | 530826-NATURAL_RESOURCES | 3.2    | 2026-06-18 |            |
""")


def credit_rows() -> Iterator[Entity]:
    """Debts between enterprises, credit records and compensation cases."""
    for line in DEBTS:
        judged = bool(line["judgment"])
        yield row(
            InterEnterpriseDebt,
            line["key"],
            instant("2026-01-12"),
            creditor_id=enterprise(line["owed"]),
            debtor_id=enterprise(line["by"]),
            contract_no=line["key"],
            amount=wan(line["amount"]),
            mediation=None if judged else "双方同意先行对账，分期方案协商中。",
            judgment_doc=line["judgment"] or None,
            court=COURT if judged else None,
            effective_on=day(line["effective"] or None),
            perform_by=day(line["due"] or None),
            refused_on=day(line["refused"] or None),
            refusal=REFUSED if judged else None,
            status=DebtStatus(line["status"]),
        )
    debt = DEBTS[0]
    yield row(
        CreditRecord,
        "E10:BLACKLIST",
        instant("2026-03-06"),
        **_subject("E10"),
        kind=CreditKind.BLACKLIST,
        basis_kind=BasisKind.JUDGMENT,
        basis_doc_no=debt["judgment"],
        basis_effective_on=day(debt["effective"]),
        court=COURT,
        amount=wan(debt["amount"]),
        debt_id=stable_id(InterEnterpriseDebt, debt["key"]),
        refused_on=day(debt["refused"]),
        refusal=REFUSED,
        notice_on=day("2026-03-09"),
        objection_due_on=day("2026-03-16"),
        listed_on=day("2026-03-17"),
        status=CreditStatus.LISTED,
    )
    yield row(
        CreditRecord,
        "E09:INCENTIVE",
        instant("2026-04-22"),
        **_subject("E09"),
        kind=CreditKind.INCENTIVE,
        basis_doc_no="示例守信激励〔2026〕2号",
        court=COURT,
        listed_on=day("2026-04-22"),
        status=CreditStatus.LISTED,
    )
    for line in COMPENSATIONS:
        yield row(
            CompensationCase,
            line["finding"],
            instant(line["decided"]),
            enterprise_id=enterprise(line["firm"]),
            unit_id=stable_id(OrgUnit, line["unit"]),
            oversight_unit_id=unit("JUSTICE"),
            judgment_doc=line["finding"],
            matter="扣押生产设备的行政强制措施被依法确认违法，造成停产损失。",
            amount=wan(line["amount"]),
            decided_on=day(line["decided"]),
            paid_on=day(line["paid"] or None),
            payment_doc=line["voucher"] or None,
            status=CompensationStatus.PAID if line["paid"] else CompensationStatus.OPEN,
        )


def _subject(key: str) -> dict[str, object]:
    line = next(each for each in ENTERPRISES if each["key"] == key)
    return {
        "enterprise_id": enterprise(key),
        "subject_name": line["name"],
        "subject_uscc": line["uscc"],
    }
