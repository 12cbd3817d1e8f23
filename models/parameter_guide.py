"""What the keys of parameters belong to, and where their defaults come from (DOMAIN §10)."""

import re
from collections.abc import Mapping

TOPICS: Mapping[str, str] = {
    "sla": "办理时限 | Time limits",
    "deadline": "办理时限 | Time limits",
    "rating": "办理时限 | Time limits",
    "visit": "挂钩与走访 | Links and visits",
    "link": "挂钩与走访 | Links and visits",
    "meeting": "会议 | Meetings",
    "joint_meeting": "会议 | Meetings",
    "assignment": "项目主管与专员 | Managers and commissioners",
    "commissioner": "项目主管与专员 | Managers and commissioners",
    "consultation": "项目主管与专员 | Managers and commissioners",
    "appraisal": "项目主管与专员 | Managers and commissioners",
    "project": "招商项目 | Projects",
    "light": "招商项目 | Projects",
    "subsidy": "政策与奖补 | Policies and subsidies",
    "policy": "政策与奖补 | Policies and subsidies",
    "overlap": "政策与奖补 | Policies and subsidies",
    "s02": "政策与奖补 | Policies and subsidies",
    "recovery": "政策与奖补 | Policies and subsidies",
    "performance": "政策与奖补 | Policies and subsidies",
    "fund": "资金与拖欠账款 | Funds and arrears",
    "pay": "资金与拖欠账款 | Funds and arrears",
    "sme": "资金与拖欠账款 | Funds and arrears",
    "arrears": "资金与拖欠账款 | Funds and arrears",
    "accountability": "评议与问责 | Reviews and accountability",
    "weight": "评议与问责 | Reviews and accountability",
    "review": "评议与问责 | Reviews and accountability",
    "loan": "金融与信用 | Finance and credit",
    "bank": "金融与信用 | Finance and credit",
    "risk": "金融与信用 | Finance and credit",
    "credit": "金融与信用 | Finance and credit",
    "stat": "统计与导出 | Statistics and exports",
    "export": "统计与导出 | Statistics and exports",
}
"""By the first word of the key; what stands in no line belongs to the system."""
SYSTEM = "系统与安全 | System and security"

MEASURES, LAW, RECOMMENDED = "S", "V", "R"
SOURCES: Mapping[str, str] = {
    MEASURES: "《措施》原文 | Stated in the Measures",
    LAW: "法律法规 | Law and regulation",
    RECOMMENDED: "建议值，可调整 | Recommended, adjustable",
}
IN_THE_MEASURES = frozenset({"link.min_per_leader", "visit.min_per_year", "loan.target_cagr"})
IN_LAW = ("pay.organ", "pay.large", "pay.default", "sme.")

_UNIT = re.compile(r"（[^（）]*?(工作日|日|万元|元|分钟|个月|月)(?:，[^（）]*)?）")
_COUNTED: Mapping[str, str] = {
    "天数": "天",
    "次数": "次",
    "户数": "户",
    "年数": "年",
    "月数": "月",
    "期数": "期",
    "行数": "行",
}


def topic(key: str) -> str:
    """The topic of a parameter, as ``中文 | English``.

    >>> topic("sla.accept")
    '办理时限 | Time limits'
    """
    return TOPICS.get(key.partition(".")[0], SYSTEM)


def source(key: str) -> str:
    """Where its default comes from: ``S`` the Measures, ``V`` law, ``R`` recommended.

    >>> source("pay.organ_days"), source("sla.accept")
    ('V', 'R')
    """
    if key in IN_THE_MEASURES:
        return MEASURES
    return LAW if key.startswith(IN_LAW) else RECOMMENDED


def unit(meaning: str | None) -> str:
    """In what it is counted, read off what it means; empty where it is a bare number or no number.

    >>> unit("受理期限（工作日）"), unit("节点滞后亮黄灯天数")
    ('工作日', '天')
    """
    text = meaning or ""
    if found := _UNIT.search(text):
        return found[1]
    return next((unit for word, unit in _COUNTED.items() if word in text), "")
