"""The city's regions: itself, its ten counties and its two zones (GB/T 2260; zones have codes of our own)."""

from typing import NamedTuple

CITY_CODE = "530800"


class RegionSeed(NamedTuple):
    """One region as the law names it; ``hosts`` are the counties on whose ground a zone lies."""

    code: str
    name: str
    short_name: str
    kind: str
    parent: str | None = CITY_CODE
    hosts: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


CITY = RegionSeed(CITY_CODE, "普洱市", "普洱", "CITY", None)

COUNTIES = (
    RegionSeed("530802", "思茅区", "思茅", "COUNTY", aliases=("翠云区",)),
    RegionSeed("530821", "宁洱哈尼族彝族自治县", "宁洱", "COUNTY", aliases=("普洱哈尼族彝族自治县",)),
    RegionSeed("530822", "墨江哈尼族自治县", "墨江", "COUNTY"),
    RegionSeed("530823", "景东彝族自治县", "景东", "COUNTY"),
    RegionSeed("530824", "景谷傣族彝族自治县", "景谷", "COUNTY"),
    RegionSeed("530825", "镇沅彝族哈尼族拉祜族自治县", "镇沅", "COUNTY"),
    RegionSeed("530826", "江城哈尼族彝族自治县", "江城", "COUNTY"),
    RegionSeed("530827", "孟连傣族拉祜族佤族自治县", "孟连", "COUNTY"),
    RegionSeed("530828", "澜沧拉祜族自治县", "澜沧", "COUNTY"),
    RegionSeed("530829", "西盟佤族自治县", "西盟", "COUNTY"),
)

INDUSTRIAL_ZONE = "Z530800-01"
BORDER_ZONE = "Z530800-02"

ZONES = (
    RegionSeed(INDUSTRIAL_ZONE, "普洱市工业园区", "市工业园区", "ZONE", CITY_CODE, ("530802",)),
    RegionSeed(
        BORDER_ZONE, "孟连(勐阿)边合区", "孟连边合区", "ZONE", CITY_CODE, ("530827",), ("孟连边境经济合作区",)
    ),
)

REGIONS = (CITY, *COUNTIES, *ZONES)
