"""The policies of the golden city: the Measures with their eleven subsidies, and one of the province."""

from collections.abc import Iterator

from models.entities.enterprise import EntityType
from models.entities.policy import (
    AmountKind,
    ApplyMode,
    BenefitKind,
    PolicyDocument,
    PolicyItem,
    PolicyLevel,
    PolicyStatus,
)
from models.entities.subsidy import FundUse, SubsidyItem
from models.entity import Entity
from peipao.demo.enterprises import wan
from peipao.demo.golden_rows import day, instant, row, unit
from peipao.reference.stable_ids import stable_id
from peipao.reference.tables import table

MEASURES = "MEASURES"
PROVINCIAL = "PROVINCIAL"

CATALOGUE = table("""
code | kind  | amount | years | individuals | industries | excludes | rank | lead
S01  | CAP   | 50     | 1     |             | B C D      | S02      |      | INDUSTRY
S02  | FIXED | 45     | 3     |             | B C D      | S01      |      | INDUSTRY
S03  | FIXED | 100    | 1     |             |            |          |      | INDUSTRY
S04  | FIXED | 30     | 1     |             |            |          | 3    | INDUSTRY
S05  | FIXED | 20     | 1     |             |            |          | 2    | INDUSTRY
S06  | FIXED | 10     | 1     |             |            |          | 1    | INDUSTRY
S07  | FIXED | 10     | 1     |             |            |          | 1    | INDUSTRY
S08  | CAP   | 30     | 1     |             | F          | S10      |      | COMMERCE
S09  | CAP   | 15     | 1     |             | H          | S11      |      | COMMERCE
S10  | CAP   | 20     | 1     | yes         | F          | S08      |      | COMMERCE
S11  | CAP   | 10     | 1     | yes         | H          | S09      |      | COMMERCE
""")
"""Measure 5: amounts in 万元, how many yearly parts, for which industries, the rank on the 专精特新 ladder.

Sections F and H are the divisions 51 and 52, 61 and 62. What depends on an industry depends on its library
too: the entry into one is the event.
"""

QUALIFIES = {
    "S01": ["NEW_BUILT"],
    "S02": ["SMALL_UP"],
    "S03": ["CHAMPION_ENTERPRISE", "CHAMPION_PRODUCT"],
    "S04": ["LITTLE_GIANT_NATIONAL"],
    "S05": ["LITTLE_GIANT_PROVINCIAL"],
    "S06": ["GROWTH_PROVINCIAL"],
    "S07": ["SRDI_CITY"],
    "S08": ["MONTHLY"],
    "S09": ["MONTHLY"],
    "S10": ["ANNUAL"],
    "S11": ["ANNUAL"],
}
"""The kinds of entry, or of award, that qualify."""

LIBRARIES = {
    "B C D": ["ABOVE_SCALE_INDUSTRY"],
    "F": ["ABOVE_LIMIT_WHOLESALE", "ABOVE_LIMIT_RETAIL"],
    "H": ["ABOVE_LIMIT_LODGING", "ABOVE_LIMIT_CATERING"],
}
"""Which libraries an entry must be into, by the industries."""

NAMES = {
    "S01": "新建投产纳规工业企业奖补",
    "S02": "首次纳规且连续在库“小升规”工业企业奖补",
    "S03": "新评定国家制造业单项冠军企业（产品）奖补",
    "S04": "新评定国家级专精特新“小巨人”奖补",
    "S05": "新评定省级专精特新“小巨人”奖补",
    "S06": "新评定省级专精特新“成长”企业奖补",
    "S07": "新评定市级专精特新企业奖补",
    "S08": "月度升限批发零售企业奖补",
    "S09": "月度升限住宿餐饮企业奖补",
    "S10": "年度升限批发零售企业（个体）奖补",
    "S11": "年度升限住宿餐饮企业（个体）奖补",
}

MATTERS = {
    "S01": "NEW_BUILT_ABOVE_SCALE",
    "S02": "SMALL_UP",
    "S03": "MANUFACTURING_CHAMPION",
    "S04": "SRDI_LITTLE_GIANT_NATIONAL",
    "S05": "SRDI_LITTLE_GIANT_PROVINCIAL",
    "S06": "SRDI_GROWTH_PROVINCIAL",
    "S07": "SRDI_CITY",
    "S08": "ABOVE_LIMIT_TRADE",
    "S09": "ABOVE_LIMIT_CATERING_LODGING",
    "S10": "ABOVE_LIMIT_TRADE",
    "S11": "ABOVE_LIMIT_CATERING_LODGING",
}
"""By which items of several policies are known to be about the same thing."""

MATERIALS = ["营业执照", "资格事项证明", "承诺书", "开户许可证"]


def policy_rows() -> Iterator[Entity]:
    """Documents, their items and the subsidy catalogue."""
    yield row(
        PolicyDocument,
        MEASURES,
        instant("2022-06-01"),
        doc_no="示例普办发〔2022〕1号",
        title="普洱市促进民营经济发展的若干措施",
        level=PolicyLevel.CITY,
        issuer_unit_id=unit("PARTY_OFFICE"),
        release_unit_id=unit("INDUSTRY"),
        issued_on=day("2022-06-01"),
        effective_on=day("2022-06-01"),
        published_at=instant("2022-06-03"),
        status=PolicyStatus.PUBLISHED,
        body="健全民营经济领导机制、领导干部挂钩联系、加大财政支持力度等十三条措施，自印发之日起实施。",
        legality_checked=True,
        comment_evidence="公开征求意见30日，收到意见建议已研究采纳。",
    )
    yield row(
        PolicyDocument,
        PROVINCIAL,
        instant("2026-03-02"),
        doc_no="示例云工信企业〔2026〕9号",
        title="省级专精特新企业培育扶持办法（示例）",
        level=PolicyLevel.PROVINCE,
        issuer_name="省工业和信息化厅（示例）",
        release_unit_id=unit("INDUSTRY"),
        issued_on=day("2026-02-20"),
        effective_on=day("2026-03-01"),
        published_at=instant("2026-03-02"),
        status=PolicyStatus.PUBLISHED,
        body="对新认定的国家级专精特新“小巨人”企业给予20万元一次性扶持。",
        legality_checked=True,
    )
    for line in CATALOGUE:
        yield row(
            PolicyItem,
            line["code"],
            instant("2022-06-03"),
            document_id=stable_id(PolicyDocument, MEASURES),
            code=line["code"],
            matter=MATTERS[line["code"]],
            title=NAMES[line["code"]],
            targets={"entityTypes": _entity_types(line)},
            conditions="在普洱市登记注册并正常经营，未列入失信名单。",
            materials=MATERIALS,
            procedure="企业申报—县(区)初审—市级复核—公示—拨付",
            benefit_kind=BenefitKind.CASH,
            amount_kind=AmountKind(line["kind"]),
            amount=wan(line["amount"]),
            instalments=int(line["years"]),
            apply_mode=ApplyMode.NORMAL,
            lead_unit_id=unit(line["lead"]),
            contact="0879-2100100",
        )
    yield row(
        PolicyItem,
        "PROVINCIAL:LITTLE_GIANT",
        instant("2026-03-02"),
        document_id=stable_id(PolicyDocument, PROVINCIAL),
        code="YN-SRDI-01",
        matter=MATTERS["S04"],
        title="国家级专精特新“小巨人”企业省级扶持",
        benefit_kind=BenefitKind.CASH,
        amount_kind=AmountKind.FIXED,
        amount=wan(20),
        apply_mode=ApplyMode.NO_APPLY,
        lead_unit_id=unit("INDUSTRY"),
    )
    for line in CATALOGUE:
        yield row(
            SubsidyItem,
            line["code"],
            instant("2022-06-03"),
            code=line["code"],
            name=NAMES[line["code"]],
            policy_item_id=stable_id(PolicyItem, line["code"]),
            fund_use=FundUse.PROJECT_UPGRADE,
            amount_kind=AmountKind(line["kind"]),
            amount=wan(line["amount"]),
            instalments=int(line["years"]),
            split_parameter="s02.split" if int(line["years"]) > 1 else None,
            library_dependent=bool(line["industries"]),
            entity_types=_entity_types(line),
            industries=line["industries"].split(),
            **_events(line),
            first_only=True,
            exclusive_with=line["excludes"].split(),
            # Both ask for the first entry of the same enterprise; trade and catering only of the same entry.
            exclusive_per_event=line["lead"] == "COMMERCE",
            ladder_rank=int(line["rank"]) if line["rank"] else None,
            lead_unit_id=unit(line["lead"]),
            effective_from=day("2022-06-01"),
        )


def _events(line: dict[str, str]) -> dict[str, list[str]]:
    kinds, libraries = QUALIFIES[line["code"]], LIBRARIES.get(line["industries"], [])
    entries, awards = (kinds, []) if libraries else ([], kinds)
    return {"entry_kinds": entries, "libraries": libraries, "certification_kinds": awards}


def _entity_types(line: dict[str, str]) -> list[str]:
    kinds = [EntityType.ENTERPRISE, *([EntityType.INDIVIDUAL] if line["individuals"] else [])]
    return [kind.value for kind in kinds]
