"""The city's industry chains, each with the department that leads it; an editable first list."""

CHAINS: dict[str, tuple[str, str]] = {
    "TEA": ("茶产业链", "INDUSTRY"),
    "COFFEE": ("咖啡产业链", "INDUSTRY"),
    "BIO_MED": ("生物医药（中药材）产业链", "INDUSTRY"),
    "FOREST": ("林产业链", "INDUSTRY"),
    "GREEN_ENERGY": ("绿色能源产业链", "DEVELOPMENT_REFORM"),
    "CATTLE": ("肉牛产业链", "DEVELOPMENT_REFORM"),
    "FRUIT": ("特色水果产业链", "COMMERCE"),
    "SUGAR": ("蔗糖产业链", "INDUSTRY"),
    "BORDER_TRADE": ("边境贸易与物流产业链", "COMMERCE"),
    "NEW_MATERIAL": ("新材料产业链", "INDUSTRY"),
    "TOURISM": ("文旅康养产业链", "COMMERCE"),
    "DIGITAL": ("数字经济产业链", "INDUSTRY"),
}
"""Code: name, and the function code of the lead department (see org_units)."""
