"""What actions on enterprises check and bring about."""

from models.access import Role
from models.entities.subsidy_recovery import end_for_drop
from models.predicates import Compare, Exists
from models.rules.size_class import SIZE_NAMES, size_of
from models.validators import normalise_code, normalise_text, unified_social_credit_code
from models.workflow import Find, Refusal, Step

NO_SUCH_ENTERPRISE = Refusal("NOT_FOUND", "未找到统一社会信用代码与法定代表人相符的企业", "uscc")
NO_SUCH_USER = Refusal("NOT_FOUND", "未找到该用户", "username")
COUNTY_MISSING = Refusal("VALIDATION", "请选择新的属地县(区)", "county")
ALREADY_THERE = Refusal("STATE_CONFLICT", "企业已在该县(区)", "county")
NOT_A_COUNTY = Refusal("VALIDATION", "属地须是县(区)", "county")
NOT_A_ZONE = Refusal("VALIDATION", "所在园区须是园区", "zone")
YEAR_OF_LIST = Refusal("VALIDATION", "只能列入本年或下一年的清单", "year")
ALREADY_LISTED = Refusal("STATE_CONFLICT", "企业已在该年度的清单内")
NOT_LISTED = Refusal("STATE_CONFLICT", "企业不在本年度的该层级清单内")
CITY_LIST_IS_THE_CITYS = Refusal("VALIDATION", "县级管理员只维护县(区)级清单", "level")
MEMBER_ALREADY = Refusal("STATE_CONFLICT", "该用户已绑定本企业", "username")
BOUND_ALREADY = Refusal("STATE_CONFLICT", "您已绑定或已申请绑定该企业", "uscc")
OWN_BINDING = Refusal("STATE_CONFLICT", "不能核验本人的绑定申请")
ENTRY_AHEAD = Refusal("VALIDATION", "入库月份不能晚于本月", "enteredOn")
DROPPED_ALREADY = Refusal("STATE_CONFLICT", "该记录已登记掉库")
DROP_OUTSIDE_ENTRY = Refusal("VALIDATION", "掉库日期须在入库之后且不晚于今天", "droppedOn")
AWARD_AHEAD = Refusal("VALIDATION", "认定日期不能晚于今天", "awardedOn")
USCC_INVALID = Refusal("VALIDATION", "统一社会信用代码有误：{why}", "uscc")
SIZED_BY = frozenset({"industry_class", "employees", "revenue", "total_assets", "size_class", "size_basis"})


async def judge_size(step: Step) -> None:
    """The size that follows from industry and figures, unless it was recognised (DOMAIN §4.5)."""
    if not step.given.keys() & SIZED_BY or step.value("size_basis") == "RECOGNISED":
        return
    judged = size_of(
        step.value("industry_class"),
        step.value("employees"),
        step.value("revenue"),
        step.value("total_assets"),
    )
    said = step.given.get("size_class")
    if said is not None and said != judged.size:
        outcome = f"应为{SIZE_NAMES[judged.size]}" if judged.size else "不能判定"
        step.warn(
            "FORCED",
            f"企业规模按指标计算，{outcome}（{judged.reasons[-1]}）；如经认定，规模依据请填“经认定”",
            "sizeClass",
        )
    step.set(size_class=judged.size, size_basis="COMPUTED" if judged.size else None)


async def transfer(step: Step) -> None:
    """The enterprise lies in another county; its zone is the one that is named, or none."""
    county_id, zone_id = step.given.get("county_id"), step.given.get("zone_id")
    if county_id is None:
        raise COUNTY_MISSING()
    if county_id == step.row["county_id"]:
        raise ALREADY_THERE()
    regions = await step.find("Region", id=(county_id, *([zone_id] if zone_id else [])))
    kinds = {region["id"]: region["kind"] for region in regions}
    if kinds[county_id] != "COUNTY":
        raise NOT_A_COUNTY()
    if zone_id and kinds[zone_id] != "ZONE":
        raise NOT_A_ZONE()
    step.set(zone_id=zone_id)


async def add_to_key_list(step: Step) -> None:
    """On the list of a year and level, on which it was not (measure 8.4)."""
    level, year = _level(step), step.given.get("year") or step.today.year
    if not step.today.year <= year <= step.today.year + 1:
        raise YEAR_OF_LIST()
    listed = await step.find(
        "KeyEnterprise", enterprise_id=step.row_id, year=year, level=level, removed_on=None
    )
    if listed:
        raise ALREADY_LISTED()
    step.add(
        "KeyEnterprise",
        enterprise_id=step.row_id,
        year=year,
        level=level,
        reason=step.given["reason"],
        added_on=step.today,
    )
    if year == step.today.year:
        step.set(is_key=True)


async def remove_from_key_list(step: Step) -> None:
    """Off the list of this year; no more a key enterprise unless the other list still has it."""
    level = _level(step)
    (listings,) = await step.find_all(
        Find(
            entity="KeyEnterprise",
            equal={"enterprise_id": step.row_id, "year": step.today.year, "removed_on": None},
            lock=True,
        )
    )
    leaving = [each for each in listings if each["level"] == level]
    if not leaving:
        raise NOT_LISTED()
    for each in leaving:
        step.change("KeyEnterprise", each["id"], removed_on=step.today, remove_reason=step.given["reason"])
    step.set(is_key=len(listings) > len(leaving))


def _level(step: Step) -> str:
    """The list that is meant; county administrators keep the county's."""
    city = Role.CITY_RELIEF_OFFICE in step.viewer.shape
    level = step.given.get("level") or ("CITY" if city else "COUNTY")
    if level == "CITY" and not city:
        raise CITY_LIST_IS_THE_CITYS()
    return str(level)


async def invite(step: Step) -> None:
    """An account without a unit becomes a member; officials and unknown names are answered alike."""
    username = Compare("username", "eq", step.given["username"].lower())
    users, bindings, grants = await step.find_all(
        Find(entity="User", equal={"status": "ACTIVE", "unit_id": None}, where=username),
        Find(
            entity="EnterpriseUser",
            equal={"enterprise_id": step.row_id, "status": ("PENDING", "ACTIVE")},
            where=Exists("user", username),
        ),
        Find(
            entity="RoleGrant",
            equal={"role": ("ENTERPRISE_ADMIN", "ENTERPRISE_MEMBER"), "revoked_at": None},
            where=Exists("user", username),
        ),
    )
    if not users:
        raise NO_SUCH_USER()
    if bindings:
        raise MEMBER_ALREADY()
    user_id = users[0]["id"]
    step.add(
        "EnterpriseUser",
        enterprise_id=step.row_id,
        user_id=user_id,
        role="MEMBER",
        binding_method="ADMIN_INVITE",
        status="ACTIVE",
    )
    if not grants:
        step.add(
            "RoleGrant",
            user_id=user_id,
            role="ENTERPRISE_MEMBER",
            scope_kind="SELF",
            valid_from=step.today,
            granted_by_id=step.viewer.user_id,
        )


async def bind(step: Step) -> None:
    """An application to act for the enterprise that the licence and its representative name."""
    uscc = normalise_code(step.given["uscc"])
    if sentence := unified_social_credit_code.refusal(uscc):
        raise USCC_INVALID(why=sentence)
    enterprises, bindings = await step.find_all(
        Find(entity="Enterprise", equal={"uscc": uscc}),
        Find(
            entity="EnterpriseUser",
            equal={"user_id": step.viewer.user_id, "status": ("PENDING", "ACTIVE")},
            where=Exists("enterprise", Compare("uscc", "eq", uscc)),
        ),
    )
    if not enterprises or normalise_text(step.given["legal_rep"]) != enterprises[0]["legal_rep"]:
        raise NO_SUCH_ENTERPRISE()
    if bindings:
        raise BOUND_ALREADY()
    step.set(
        enterprise_id=enterprises[0]["id"],
        user_id=step.viewer.user_id,
        role="ADMIN" if Role.ENTERPRISE_ADMIN in step.viewer.shape else "MEMBER",
        binding_method="LICENCE_LEGAL_REP",
    )


async def confirm_binding(step: Step) -> None:
    """Somebody else than the applicant has checked the licence."""
    if step.row["user_id"] == step.viewer.user_id:
        raise OWN_BINDING()


# --- what is on record --------------------------------------------------------------------------


async def enter_library(step: Step) -> None:
    """An entry, counted by its month."""
    entered = step.value("entered_on")
    if entered is None:
        return
    if entered > step.today:
        raise ENTRY_AHEAD()
    step.set(entered_on=entered.replace(day=1))


async def drop_from_library(step: Step) -> None:
    """The end of the time in the library, and of the subsidies that depend on it."""
    if step.row["dropped_on"] is not None:
        raise DROPPED_ALREADY()
    dropped = step.given.get("dropped_on")
    if dropped is None:
        return
    if not step.row["entered_on"] <= dropped <= step.today:
        raise DROP_OUTSIDE_ENTRY()
    await end_for_drop(step, dropped)


async def certify(step: Step) -> None:
    """A title that has been awarded."""
    awarded = step.value("awarded_on")
    if awarded is not None and awarded > step.today:
        raise AWARD_AHEAD()
