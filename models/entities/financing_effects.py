"""What follows when needs are listed, consented to and pushed to banks (measure 3.1).

Locks are always taken in one direction: the row of an enterprise, that row at the banks, the list. A
push locks the list alone and reads consents as they are; what is withdrawn later shows on the row that
the bank was sent.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any
from uuid import UUID

from models.access import Role
from models.entities.financing_units import FINANCE, INDUSTRY, city_units, ids_by_duty
from models.grants import CITY_DEPTS, ENTERPRISE_ROLES
from models.predicates import Compare, Exists, any_of
from models.workflow import Audience, Find, Refusal, Row, Step

PERIOD = re.compile(r"[0-9]{4}Q[1-4]")
ABBREVIATIONS: Mapping[str, str] = MappingProxyType(
    {"KEY_ENTERPRISE": "KE", "KEY_INDUSTRY": "KI", "KEY_PROJECT": "KP"}
)
MOST_PUSHED = 500
"""Rows times banks in one push: each is a row of its own, with an entry in the audit trail."""

PROJECT_OF_ANOTHER = Refusal("VALIDATION", "所选项目属于其他企业", "project")
PERIOD_UNCLEAR = Refusal("VALIDATION", "季度应写作 2026Q2 的形式", "period")
NEED_GONE = Refusal("VALIDATION", "所选融资需求中有已撤回的，请移除后重试", "needs")
NEED_LISTED = Refusal("VALIDATION", "“{name}”的该项需求已在清单内", "needs")
NEED_OF_OTHER_KIND = Refusal("VALIDATION", "“{name}”不能列入该清单：{why}", "needs")
CONSENT_CLOSED = Refusal("STATE_CONFLICT", "清单已办结，不能再变更同意情况")
NOTHING_CONSENTED = Refusal("CONSENT_REQUIRED", "清单内没有已同意推送的企业（融资清单须经企业同意）")
ALREADY_PUSHED = Refusal("STATE_CONFLICT", "所选银行已收到清单内全部已同意的企业", "banks")
TOO_MANY_PUSHED = Refusal("VALIDATION", "一次最多推送 {most} 条（企业数乘以银行数），请分批推送", "banks")

_Fits = Callable[[Row, Row], bool]
KINDS: Mapping[str, tuple[_Fits, str]] = MappingProxyType(
    {
        "KEY_ENTERPRISE": (lambda _, enterprise: bool(enterprise["is_key"]), "企业不在重点服务清单内"),
        "KEY_INDUSTRY": (lambda need, _: need["industry_chain_id"] is not None, "需求未注明所属产业链"),
        "KEY_PROJECT": (lambda need, _: need["project_id"] is not None, "需求未注明所用于的项目"),
    }
)
"""What makes a need one for the list of a kind, and what to say of one that is not."""
COPIED = ("type", "amount", "term_months", "purpose", "collateral", "industry_unit_id", "finance_unit_id")
TOLD_OF_IT = ("uscc", "county_id", "zone_id", "industry_class", "employees", "revenue", "total_assets")
"""What a bank is told of the enterprise beside its name: no contact, no legal representative (§5.4)."""
LISTED = Audience("enterprise", path="items.enterprise")
BANKS = Audience("bank", path="pushes.bank")


async def submit_need(step: Step) -> None:
    """A need lies where its enterprise lies, and both departments work with it."""
    (enterprise,), projects, units = await step.find_all(
        Find(entity="Enterprise", equal={"id": step.value("enterprise_id")}),
        Find(entity="Project", equal={"id": step.value("project_id")}),
        city_units(step, INDUSTRY, FINANCE),
    )
    if any(project["enterprise_id"] not in (None, enterprise["id"]) for project in projects):
        raise PROJECT_OF_ANOTHER()
    industry, finance = ids_by_duty(step, units, INDUSTRY, FINANCE)
    step.set(
        county_id=enterprise["county_id"],
        zone_id=enterprise["zone_id"],
        industry_unit_id=industry,
        finance_unit_id=finance,
        on_behalf=enterprise["id"] not in _held(step, "enterprises", *ENTERPRISE_ROLES),
    )


def _held(step: Step, scope: str, *roles: Role) -> frozenset[UUID]:
    """The ids that come with the roles."""
    held: Iterable[Any] = (step.viewer.value(scope, role) for role in roles if role in step.viewer.shape)
    return frozenset(each for ids in held for each in ids)


# --- lists --------------------------------------------------------------------------------------


async def build_list(step: Step) -> None:
    """A draft with a row for each need; led by the department that makes it, a county's by the bureau."""
    kind, period = step.value("kind"), step.value("period") or ""
    if not PERIOD.fullmatch(period):
        raise PERIOD_UNCLEAR()
    needs, enterprises, units, counties = await step.find_all(
        *_listed(step),
        city_units(step, INDUSTRY, FINANCE),
        Find(entity="Region", equal={"id": step.value("county_id")}),
    )
    industry, finance = ids_by_duty(step, units, INDUSTRY, FINANCE)
    ours = _held(step, "units", *CITY_DEPTS)
    of_county = "".join(f"-{county['code']}" for county in counties)
    step.set(
        no=f"RZ{period}-{ABBREVIATIONS[kind]}{of_county}",
        lead_unit_id=finance if finance in ours else industry,
        industry_unit_id=industry,
        finance_unit_id=finance,
        awaiting_count=len(needs),
    )
    _add_items(step, kind, needs, enterprises)


async def add_rows(step: Step) -> None:
    """More rows on a list that has not been pushed; their enterprises are asked."""
    needs, enterprises, known = await step.find_all(
        *_listed(step),
        Find(
            entity="FinancingListItem", equal={"list_id": step.row_id, "need_id": tuple(step.given["needs"])}
        ),
    )
    for item in known:
        raise NEED_LISTED(name=item["enterprise_name"])
    step.set(awaiting_count=step.row["awaiting_count"] + len(needs))
    _add_items(step, step.row["kind"], needs, enterprises)


def _listed(step: Step) -> tuple[Find, Find]:
    wanted = any_of(*(Compare("id", "eq", str(each)) for each in step.given["needs"]))
    return (
        Find(entity="FinancingNeed", equal={"id": tuple(step.given["needs"]), "status": "SUBMITTED"}),
        Find(entity="Enterprise", where=Exists("financing_needs", wanted)),
    )


def _add_items(step: Step, kind: str, needs: list[Row], enterprises: list[Row]) -> None:
    if len(needs) != len(step.given["needs"]):
        raise NEED_GONE()
    by_id = {enterprise["id"]: enterprise for enterprise in enterprises}
    fits, why = KINDS[kind]
    for need in needs:
        enterprise = by_id[need["enterprise_id"]]
        if not fits(need, enterprise):
            raise NEED_OF_OTHER_KIND(name=enterprise["name"], why=why)
        step.add(
            "FinancingListItem",
            list_id=step.row_id,
            need_id=need["id"],
            enterprise_id=enterprise["id"],
            enterprise_name=enterprise["name"],
            **{name: enterprise[name] for name in TOLD_OF_IT},
            **{name: need[name] for name in COPIED},
        )
    step.tell(LISTED)


# --- consent ------------------------------------------------------------------------------------


async def consent(step: Step) -> None:
    """The row may go to banks, as it stands."""
    await _answer(step, 1)
    step.set(consented_at=step.now, withdrawn_at=None)


async def withdraw_consent(step: Step) -> None:
    """Nothing goes out any more; what was sent before stays with the bank and says so."""
    await _answer(step, -1)
    step.set(withdrawn_at=step.now)


async def _answer(step: Step, sign: int) -> None:
    """The first answer brings the list nearer to being ready; a later one changes what banks still owe."""
    open_rows, (listed,) = await step.find_all(
        Find(entity="BankFeedback", equal={"item_id": step.row_id, "result": None}, lock=True),
        Find(entity="FinancingList", equal={"id": step.row["list_id"]}, lock=True),
    )
    if listed["status"] == "CLOSED":
        raise CONSENT_CLOSED()
    if step.row["consent"] == "INVITED":
        left = listed["awaiting_count"] - 1
        ready = {} if left else {"status": "CONSENTED"}
        step.change("FinancingList", listed["id"], awaiting_count=left, **ready)
    elif open_rows:
        owed = listed["unanswered_count"] + sign * len(open_rows)
        state = "PUSHED" if owed else "FED_BACK"
        step.change("FinancingList", listed["id"], unanswered_count=owed, status=state)


# --- to the banks and back ----------------------------------------------------------------------


async def push_list(step: Step) -> None:
    """To each bank every consented row that it does not have yet, with ten working days to answer."""
    banks = tuple(step.given["banks"])
    items, sent = await step.find_all(
        Find(
            entity="FinancingListItem",
            equal={"list_id": step.row_id, "consent": "CONSENTED"},
            order="enterprise_name id",
        ),
        Find(
            entity="BankFeedback",
            equal={"bank_id": banks},
            where=Exists("push", Compare("list_id", "eq", str(step.row_id))),
        ),
    )
    if not items:
        raise NOTHING_CONSENTED()
    have = {(row["bank_id"], row["item_id"]) for row in sent}
    new = {bank: [item for item in items if (bank, item["id"]) not in have] for bank in banks}
    count = sum(map(len, new.values()))
    if not count:
        raise ALREADY_PUSHED()
    if count > MOST_PUSHED:
        raise TOO_MANY_PUSHED(most=MOST_PUSHED)
    due_at = step.deadline("bank.feedback_wd")
    for bank, rows in new.items():
        if not rows:
            continue
        push = step.add("BankPush", list_id=step.row_id, bank_id=bank, pushed_at=step.now, due_at=due_at)
        for item in rows:
            step.add("BankFeedback", push_id=push, bank_id=bank, item_id=item["id"], due_at=due_at)
    step.set(unanswered_count=step.row["unanswered_count"] + count)
    step.tell(BANKS)
