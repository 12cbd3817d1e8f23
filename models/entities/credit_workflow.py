"""How an enterprise comes onto the credit blacklist, objects, repairs and leaves it (measure 13, §6.8).

``blocks_payment`` says of a row what ``LISTED_AT_PRESENT`` says to the database: the enterprise is
listed, and gets no public money while it is. Who has applied for repair is listed until it is granted.
"""

from models.access import grant
from models.audiences import ENTERPRISE
from models.audiences import JUDICIAL as TOLD_JUDICIAL
from models.grants import ENTERPRISE_ROLES, JUDICIAL, MY_ENTERPRISE
from models.masking import mask_uscc
from models.predicates import TODAY, Compare, Not, all_of, any_of
from models.workflow import Action, Find, Guard, Refusal, Row, Step

LISTED_STATES = ("LISTED", "REPAIR_APPLIED")
LISTED_AT_PRESENT = all_of(Compare("kind", "eq", "BLACKLIST"), Compare("status", "in", LISTED_STATES))
"""On a credit record: its enterprise is on the blacklist now."""


def blocks_payment(row: Row) -> bool:
    """Whether the credit record keeps its enterprise from being paid.

    >>> blocks_payment({"kind": "BLACKLIST", "status": "REPAIR_APPLIED"})
    True
    >>> blocks_payment({"kind": "INCENTIVE", "status": "LISTED"})
    False
    """
    return row["kind"] == "BLACKLIST" and row["status"] in LISTED_STATES


BASIS_REQUIRED = Refusal(
    "BASIS_REQUIRED",
    "列入失信名单须有生效的判决书或调解书，且当事人拒不履行（措施第十三条）：请填写{missing}",
    "basisDocNo",
)
DEBT_NOT_REFUSED = Refusal("BASIS_REQUIRED", "该笔企业间债务尚未登记拒不履行，不能据以列入失信名单", "debt")
NOT_YET_EFFECTIVE = Refusal("BASIS_REQUIRED", "文书尚未生效，不能据以列入失信名单", "basisEffectiveOn")
REFUSED_IN_FUTURE = Refusal("VALIDATION", "拒不履行日期不能晚于今天", "refusedOn")
ANOTHER_DEBTOR = Refusal("VALIDATION", "该笔债务的债务人不是所选企业", "debt")
OBJECTION_PERIOD = Refusal("OBJECTION_PERIOD", "异议期未满，不能列入失信名单")
OBJECTION_OPEN = Refusal("OBJECTION_OPEN", "异议尚未处理，不能列入失信名单")
OBJECTION_TOO_LATE = Refusal("DEADLINE_PASSED", "异议期已过，可在列入后申请信用修复")
OBJECTED_ALREADY = Refusal("STATE_CONFLICT", "本企业已提出异议，请等待处理结果")
NO_OBJECTION = Refusal("STATE_CONFLICT", "没有待处理的异议")
NOT_A_BLACKLISTING = Refusal("STATE_CONFLICT", "只有失信名单记录可办理此项")
NOT_AN_INCENTIVE = Refusal("STATE_CONFLICT", "只有守信激励记录可办理此项")
NOT_YET_REPAIRABLE = Refusal("STATE_CONFLICT", "未到可申请信用修复的日期")
FULFILMENT_AHEAD = Refusal("VALIDATION", "履行完毕日期不能晚于今天", "fulfilledOn")
EVIDENCE_MISSING = Refusal("VALIDATION", "申请信用修复须提供已履行义务的证明", "fulfilmentEvidence")

BASIS = {
    "basis_kind": "文书类别",
    "basis_doc_no": "文书号",
    "court": "作出机关",
    "basis_effective_on": "生效日期",
    "refused_on": "拒不履行日期",
    "refusal": "拒不履行情况",
}
"""What a blacklisting rests on: the effective document, and that it was not obeyed."""

_BLACKLIST = Guard(NOT_A_BLACKLISTING, Compare("kind", "eq", "BLACKLIST"))
_UNDECIDED = Compare("objection_upheld", "is_null", True)
_OBJECTION_OPEN = all_of(Compare("objected_on", "is_null", False), _UNDECIDED)
OWN_AS_ENTERPRISE = grant(*ENTERPRISE_ROLES, reason="您的企业是信用主体", rows=MY_ENTERPRISE.rows)


# --- effects ------------------------------------------------------------------------------------


async def propose(step: Step) -> None:
    """A blacklisting on an effective judgment or mediation that the enterprise refuses to perform."""
    enterprises, debts = await step.find_all(
        Find(entity="Enterprise", equal={"id": step.value("enterprise_id")}),
        Find(entity="InterEnterpriseDebt", equal={"id": step.value("debt_id")}),
    )
    if not enterprises:
        return
    if debts:
        _rest_on(step, debts[0])
    missing = [label for name, label in BASIS.items() if not step.value(name)]
    if missing:
        raise BASIS_REQUIRED(missing="、".join(missing))
    if step.value("basis_effective_on") > step.today:
        raise NOT_YET_EFFECTIVE()
    if step.value("refused_on") > step.today:
        raise REFUSED_IN_FUTURE()
    step.set(kind="BLACKLIST", **_subject(enterprises[0]))


def _rest_on(step: Step, debt: Row) -> None:
    """Take the basis from a debt between enterprises that was adjudicated and then refused."""
    if debt["debtor_id"] != step.value("enterprise_id"):
        raise ANOTHER_DEBTOR()
    if debt["status"] != "REFUSED":
        raise DEBT_NOT_REFUSED()
    judged = debt["judgment_doc"] is not None
    known = {
        "basis_kind": "JUDGMENT" if judged else "MEDIATION",
        "basis_doc_no": debt["judgment_doc"] if judged else debt["mediation_doc"],
        "basis_effective_on": debt["effective_on"],
        **{name: debt[name] for name in ("court", "refused_on", "refusal", "amount")},
    }
    step.set(**{name: value for name, value in known.items() if not step.value(name)})


def _subject(enterprise: Row) -> dict[str, str]:
    """The enterprise as it is published: the code of an individual business only in part (§4.12)."""
    code = enterprise["uscc"]
    individual = enterprise["entity_type"] == "INDIVIDUAL"
    return {"subject_name": enterprise["name"], "subject_uscc": mask_uscc(code) if individual else code}


async def notice(step: Step) -> None:
    """The enterprise is told, and has some working days to object."""
    due = step.work_day(step.parameter("credit.objection_wd"))
    step.set(notice_on=step.today, objection_due_on=due)


async def object_to_listing(step: Step) -> None:
    """What the enterprise says against it."""
    step.set(objected_on=step.today)


async def decide_objection(step: Step) -> None:
    """Upheld, the proposal is over; dismissed, it goes on when the objection period has ended."""
    step.set(objection_decided_on=step.today)
    if step.given.get("objection_upheld"):
        step.set(withdraw_reason=step.value("objection_reply"))
        step.move("WITHDRAWN")


async def enlist(step: Step) -> None:
    """On the list from today."""
    step.set(listed_on=step.today)


async def apply_repair(step: Step) -> None:
    """The obligations are fulfilled, and evidence says so."""
    if not step.value("fulfilment_evidence"):
        raise EVIDENCE_MISSING()
    fulfilled = step.value("fulfilled_on")
    if fulfilled is not None and fulfilled > step.today:
        raise FULFILMENT_AHEAD()
    step.set(repair_applied_on=step.today, repair_refusal=None)


async def delist(step: Step) -> None:
    """Off the list, with a record of the repair that the enterprise can show."""
    step.set(delisted_on=step.today)
    document = step.value("repair_doc_no")
    if document:
        step.add(
            "CreditRecord",
            enterprise_id=step.row["enterprise_id"],
            kind="REPAIR",
            status="LISTED",
            basis_doc_no=document,
            court=step.row["court"],
            listed_on=step.today,
            repairs_id=step.row_id,
            **{name: step.row[name] for name in ("amount", "subject_name", "subject_uscc")},
        )


async def leave(step: Step) -> None:
    """Off the list without repair: it should not have been there, or the incentive is over."""
    step.set(delisted_on=step.today)


async def record_incentive(step: Step) -> None:
    """Good credit on record from today."""
    (enterprise,) = await step.find("Enterprise", id=step.value("enterprise_id"))
    step.set(kind="INCENTIVE", listed_on=step.today, **_subject(enterprise))


# --- actions ------------------------------------------------------------------------------------

CREDIT_ACTIONS = (
    Action(
        name="propose_blacklist",
        label="提请列入失信名单 | Propose a blacklisting",
        granted=(JUDICIAL,),
        moves=((), "PROPOSED"),
        needs=("enterprise",),
        takes=(*BASIS, "amount", "debt"),
        effect=propose,
    ),
    Action(
        name="notice_blacklist",
        label="告知拟列入 | Give notice",
        granted=(JUDICIAL,),
        moves=(("PROPOSED",), "NOTICED"),
        needs=tuple(BASIS),
        fills=tuple(BASIS),
        effect=notice,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="object_blacklist",
        label="提出异议 | Object",
        granted=(OWN_AS_ENTERPRISE,),
        moves=(("NOTICED",), None),
        needs=("objection",),
        deadline="credit.objection_wd",
        guards=(
            Guard(OBJECTION_TOO_LATE, Compare("objection_due_on", "gte", TODAY)),
            Guard(OBJECTED_ALREADY, Compare("objected_on", "is_null", True)),
        ),
        effect=object_to_listing,
        notifies=(TOLD_JUDICIAL,),
    ),
    Action(
        name="decide_objection",
        label="处理异议 | Decide on the objection",
        granted=(JUDICIAL,),
        moves=(("NOTICED",), None),
        branches=("WITHDRAWN",),
        needs=("objection_upheld", "objection_reply"),
        guards=(Guard(NO_OBJECTION, _OBJECTION_OPEN),),
        effect=decide_objection,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="withdraw_blacklist",
        label="撤回提请 | Withdraw the proposal",
        granted=(JUDICIAL,),
        moves=(("PROPOSED", "NOTICED"), "WITHDRAWN"),
        needs=("withdraw_reason",),
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="list_blacklist",
        label="列入名单 | List",
        granted=(JUDICIAL,),
        moves=(("NOTICED",), "LISTED"),
        takes=("repairable_on",),
        guards=(
            Guard(OBJECTION_OPEN, Not(_OBJECTION_OPEN)),
            Guard(OBJECTION_PERIOD, Compare("objection_due_on", "lt", TODAY)),
        ),
        effect=enlist,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="apply_repair",
        label="申请信用修复 | Apply for repair",
        granted=(OWN_AS_ENTERPRISE,),
        moves=(("LISTED",), "REPAIR_APPLIED"),
        needs=("fulfilled_on", "fulfilment_evidence"),
        guards=(
            _BLACKLIST,
            Guard(
                NOT_YET_REPAIRABLE,
                any_of(Compare("repairable_on", "is_null", True), Compare("repairable_on", "lte", TODAY)),
            ),
        ),
        effect=apply_repair,
        notifies=(TOLD_JUDICIAL,),
    ),
    Action(
        name="refuse_repair",
        label="不予修复 | Refuse the repair",
        granted=(JUDICIAL,),
        moves=(("REPAIR_APPLIED",), "LISTED"),
        needs=("repair_refusal",),
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="delist",
        label="准予修复并移出 | Grant the repair and delist",
        granted=(JUDICIAL,),
        moves=(("REPAIR_APPLIED",), "DELISTED"),
        needs=("repair_doc_no", "repair_review"),
        effect=delist,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="revoke_listing",
        label="撤销列入 | Revoke the listing",
        granted=(JUDICIAL,),
        moves=(LISTED_STATES, "DELISTED"),
        needs=("delist_reason",),
        guards=(_BLACKLIST,),
        effect=leave,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="record_incentive",
        label="登记守信激励 | Record an incentive",
        granted=(JUDICIAL,),
        moves=((), "LISTED"),
        needs=("enterprise", "basis_doc_no", "court"),
        effect=record_incentive,
        notifies=(ENTERPRISE,),
    ),
    Action(
        name="end_incentive",
        label="终止守信激励 | End the incentive",
        granted=(JUDICIAL,),
        moves=(("LISTED",), "DELISTED"),
        needs=("delist_reason",),
        guards=(Guard(NOT_AN_INCENTIVE, Compare("kind", "eq", "INCENTIVE")),),
        effect=leave,
        notifies=(ENTERPRISE,),
    ),
)
