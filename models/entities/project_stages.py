"""The words in which a project is spoken of: its tier, its stage, its light, where its money is from."""

from enum import auto

from models.labels import Choice


class ProjectTier(Choice):
    """项目等级 | Tier of a project"""

    MAJOR = auto(), "重大 | Major", "danger"
    KEY = auto(), "重点 | Key", "warning"
    GENERAL = auto(), "一般 | General", "neutral"


class InvestorOrigin(Choice):
    """资金来源地 | Where the investor or the money comes from"""

    OUT_OF_PROVINCE = auto(), "省外 | Out of province", "success"
    OUT_OF_CITY = auto(), "省内市外 | Out of city", "info"
    FOREIGN = auto(), "境外 | Foreign", "warning"
    LOCAL = auto(), "市内 | Local"


class ProjectStage(Choice):
    """项目阶段 | Stage of a project"""

    LEAD = auto(), "线索 | Lead", "neutral"
    RESERVE = auto(), "储备/包装 | Reserve", "neutral"
    NEGOTIATING = auto(), "在谈 | Negotiating", "info"
    SIGNED = auto(), "签约 | Signed", "info"
    LANDED = auto(), "落地 | Landed", "success"
    UNDER_CONSTRUCTION = auto(), "开工在建 | Under construction", "success"
    COMMISSIONED = auto(), "竣工投产 | Commissioned", "success"
    AT_CAPACITY = auto(), "达产 | At capacity", "success"
    ABOVE_SCALE = auto(), "纳规入库 | Above scale", "success"
    SUSPENDED = auto(), "暂缓 | Suspended", "warning"
    TERMINATED = auto(), "终止 | Terminated", "danger"


class ProjectLight(Choice):
    """项目亮灯 | Light of a project"""

    GREEN = auto(), "绿灯 | Green", "success"
    YELLOW = auto(), "黄灯 | Yellow", "warning"
    RED = auto(), "红灯 | Red", "danger"
    GREY = auto(), "灰灯 | Grey", "neutral"


WAY = (
    "LEAD",
    "RESERVE",
    "NEGOTIATING",
    "SIGNED",
    "LANDED",
    "UNDER_CONSTRUCTION",
    "COMMISSIONED",
    "AT_CAPACITY",
    "ABOVE_SCALE",
)
"""The stages from the first lead to the end that everybody wants (DOMAIN §6.1)."""
ENDED = ("ABOVE_SCALE", "TERMINATED")
BEFORE_THE_END = (*WAY[:-1], "SUSPENDED")
