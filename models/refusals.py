"""The refusals that rules of more than one entity share, each declared once."""

from models.workflow import Refusal

CALENDAR_NOT_LOADED = Refusal(
    "CALENDAR_NOT_LOADED", "尚未载入 {year} 年的工作日历，无法计算工作日期限，请联系系统管理员载入"
)
