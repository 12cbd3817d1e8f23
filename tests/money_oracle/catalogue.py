"""The subsidies of measure 5, item by item, in yuan."""

from decimal import Decimal

from tests.money_oracle.histories import WAN

NOTHING = Decimal(0)

INDUSTRY = {"ABOVE_SCALE_INDUSTRY"}
TRADE = {"ABOVE_LIMIT_WHOLESALE", "ABOVE_LIMIT_RETAIL"}
CATERING = {"ABOVE_LIMIT_LODGING", "ABOVE_LIMIT_CATERING"}

AMOUNTS = {
    "S01": 50 * WAN,
    "S02": 45 * WAN,
    "S03": 100 * WAN,
    "S04": 30 * WAN,
    "S05": 20 * WAN,
    "S06": 10 * WAN,
    "S07": 10 * WAN,
    "S08": 30 * WAN,
    "S09": 15 * WAN,
    "S10": 20 * WAN,
    "S11": 10 * WAN,
}
UP_TO = {"S01", "S08", "S09", "S10", "S11"}
OPEN_TO_INDIVIDUALS = {"S10", "S11"}

LIBRARIES = {"S01": INDUSTRY, "S02": INDUSTRY, "S08": TRADE, "S09": CATERING, "S10": TRADE, "S11": CATERING}
ENTRY_KIND = {
    "S01": "NEW_BUILT",
    "S02": "SMALL_UP",
    "S08": "MONTHLY",
    "S09": "MONTHLY",
    "S10": "ANNUAL",
    "S11": "ANNUAL",
}
CLASSES = {
    "S01": ("B", "C", "D"),
    "S02": ("B", "C", "D"),
    "S08": ("F",),  # section F consists of divisions 51 and 52
    "S09": ("H",),  # section H consists of divisions 61 and 62
    "S10": ("F",),
    "S11": ("H",),
}
AWARD_KINDS = {
    "S03": {"CHAMPION_ENTERPRISE", "CHAMPION_PRODUCT"},
    "S04": {"LITTLE_GIANT_NATIONAL"},
    "S05": {"LITTLE_GIANT_PROVINCIAL"},
    "S06": {"GROWTH_PROVINCIAL"},
    "S07": {"SRDI_CITY"},
}
RANK = {"S04": 3, "S05": 2, "S06": 1, "S07": 1}
UPPER_LEVELS = {"PROVINCE": 1, "NATIONAL": 2}
EXCLUDED = {"S01": "S02", "S02": "S01", "S08": "S10", "S10": "S08", "S09": "S11", "S11": "S09"}
