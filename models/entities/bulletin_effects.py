"""What steps of bulletins bring about: a number that is kept for good, an issuer, and a moment."""

from models.access import Role
from models.workflow import Find, Numbered, Refusal, Step

COUNTY_MISSING = Refusal("VALIDATION", "请选择县(区)", "county")
NO_COUNTY_NEEDED = Refusal("VALIDATION", "市级通报不选县(区)", "county")
CRITICISM_BY_HAND = Refusal("VALIDATION", "清欠通报批评由已发布的清偿率排序形成，请用“起草通报批评”", "type")
UNIT_UNKNOWN = Refusal("VALIDATION", "您的账号没有所属单位，不能起草通报")


async def draft(step: Step) -> None:
    """A bulletin of the drafter's unit, on arrears of the office that clears them; counties draft their own.

    Criticism for arrears is drafted from a published ranking only, whose figures it names.
    """
    kind, period = step.value("type"), step.value("period")
    if kind == "ARREARS_CRITICISM":
        raise CRITICISM_BY_HAND()
    of_county = Role.COUNTY_ADMIN in step.viewer.shape
    if of_county and step.value("county_id") is None:
        raise COUNTY_MISSING()
    if not of_county and step.value("county_id") is not None:
        raise NO_COUNTY_NEEDED()
    (user,), (office,) = await step.find_all(
        Find(entity="User", equal={"id": step.viewer.user_id}),
        Find(entity="OrgUnit", equal={"code": f"{step.viewer.city_id}-ARREARS_OFFICE"}),
    )
    if user["unit_id"] is None:
        raise UNIT_UNKNOWN()
    of_office = kind == "ARREARS" and not of_county
    step.set(
        no=bulletin_number(kind, period),
        level="COUNTY" if of_county else "CITY",
        owner_unit_id=office["id"] if of_office else user["unit_id"],
        data={},
    )


def bulletin_number(kind: str, period: str) -> Numbered:
    """The next number of its kind and period: ``TB-LINK-2026Q2-1`` (DOMAIN §3.0)."""
    return Numbered(f"TB-{kind}-{period}-", 1)


async def issue(step: Step) -> None:
    """Issued by somebody, at a moment; nothing of it changes any more."""
    step.set(issued_by_id=step.viewer.user_id, issued_at=step.now)


async def withdraw(step: Step) -> None:
    """Taken back; text, figures and number stay on record."""
    step.set(withdrawn_at=step.now)
