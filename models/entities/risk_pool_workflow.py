"""Who fills the risk pool, who claims on it, and how a loss is paid out of its accounts (measure 3.3)."""

from decimal import Decimal

from models.access import Role, grant
from models.entities.financing_units import INDUSTRY, INDUSTRY_DEPARTMENT, city_units, ids_by_duty
from models.entities.loans_workflow import NO_AMOUNT, check_term, our_bank
from models.grants import (
    AUDITORS,
    BUSINESS_STAFF,
    CITY_DEPTS,
    COUNTY_OF_LOCATION,
    FINANCE,
    MY_ENTERPRISE,
)
from models.predicates import VIEWER, Compare, Exists
from models.rules.risk_sharing import ImpossibleShare, share_loss
from models.workflow import Action, Audience, Find, Input, Refusal, Row, Step

NO_POOL = Refusal(
    "STATE_CONFLICT", "尚未设立 {year} 年度风险补偿资金池，请先由市财政局或市工信局设立", "year"
)
NO_POOL_FOR_LOAN = Refusal("STATE_CONFLICT", "发放年度尚未设立风险补偿资金池，不能登记该贷款", "grantedOn")
PAID_AHEAD = Refusal("VALIDATION", "缴存日期不能晚于今天", "paidOn")
ENTERPRISE_NOT_ELIGIBLE = Refusal(
    "ENTERPRISE_NOT_ELIGIBLE",
    "借款企业须是本市在营的民营企业，请核对统一社会信用代码（贷款风险补偿面向民营企业）",
    "uscc",
)
LOSS_ABOVE_PRINCIPAL = Refusal(
    "LOSS_ABOVE_PRINCIPAL", "累计申请补偿的本金损失不得超过贷款本金，尚可申请 {left} 元", "lossPrincipal"
)
NO_LOSS = Refusal("VALIDATION", "本金损失须大于零", "lossPrincipal")
REFUSAL_UNEXPLAINED = Refusal("VALIDATION", "不予补偿须说明理由", "decisionReason")
RATIO_OUT_OF_RANGE = Refusal(
    "STATE_CONFLICT", "风险分担比例（参数 risk.*）须在 0 至 1 之间，请系统管理员更正后重试"
)
POOL_INSUFFICIENT = Refusal(
    "POOL_INSUFFICIENT",
    "资金池{account}余额 {balance} 元，不足以承担 {share} 元，请先补足资金池（补偿以资金池余额为限）",
)

_OF_OUR_COUNTY = COUNTY_OF_LOCATION.but(COUNTY_OF_LOCATION.rows, "县级管理员管理本县(区)参与的资金池账户")
DEPARTMENTS_READ = grant(*CITY_DEPTS, reason="市直单位可读风险补偿资金池")
POOL_READERS = (FINANCE, DEPARTMENTS_READ, _OF_OUR_COUNTY.via("accounts"), AUDITORS)
ACCOUNT_READERS = (FINANCE, DEPARTMENTS_READ, _OF_OUR_COUNTY, AUDITORS)
CONTRIBUTORS = (FINANCE, _OF_OUR_COUNTY)
OUR_LOAN = grant(Role.BANK, reason="本行的贷款", rows=Compare("bank_id", "in", VIEWER.banks))
OUR_LOAN_OF_CLAIM = OUR_LOAN.via("loan")
READS_POOLED_LOANS = (FINANCE, DEPARTMENTS_READ, COUNTY_OF_LOCATION, MY_ENTERPRISE, AUDITORS, OUR_LOAN)
CLAIM_READERS = BUSINESS_STAFF
DECIDES = (FINANCE, INDUSTRY_DEPARTMENT.via("pool").via("loan"))

_BANK = Audience("bank", path="loan.bank")
_CITY_FINANCE = Audience("city_finance", roles=(Role.CITY_FINANCE,))


async def open_pool(step: Step) -> None:
    """A pool of a year without money yet."""
    units = (await step.find_all(city_units(step, INDUSTRY)))[0]
    (industry,) = ids_by_duty(step, units, INDUSTRY)
    step.set(industry_unit_id=industry, balance=Decimal(0))


async def contribute(step: Step) -> None:
    """Money into the account of the city or of a county, which joins the pool by it."""
    amount, year = step.value("amount"), step.given["year"]
    if amount is None:
        return
    if amount <= 0:
        raise NO_AMOUNT()
    if step.value("paid_on") is not None and step.value("paid_on") > step.today:
        raise PAID_AHEAD()
    pools, accounts = await step.find_all(
        Find(entity="RiskPool", equal={"year": year}, lock=True),
        Find(
            entity="RiskAccount",
            equal={"county_id": step.value("county_id")},
            where=Exists("pool", Compare("year", "eq", year)),
            lock=True,
        ),
    )
    if not pools:
        raise NO_POOL(year=year)
    (pool,) = pools
    step.set(pool_id=pool["id"])
    step.change("RiskPool", pool["id"], balance=pool["balance"] + amount)
    for account in accounts:
        _book(step, account, paid_in=amount)
    if not accounts:
        step.add(
            "RiskAccount",
            pool_id=pool["id"],
            county_id=step.value("county_id"),
            contributed=amount,
            balance=amount,
        )


def _book(step: Step, account: Row, *, paid_in: Decimal = Decimal(0), paid_out: Decimal = Decimal(0)) -> None:
    """What comes into or goes out of an account that was found with a lock."""
    step.change(
        "RiskAccount",
        account["id"],
        contributed=account["contributed"] + paid_in,
        paid_out=account["paid_out"] + paid_out,
        balance=account["balance"] + paid_in - paid_out,
    )


async def register_loan(step: Step) -> None:
    """A loan to a private enterprise of the city, covered by the pool of the year in which it was granted.

    Whether a code is unknown or its enterprise not eligible is not told apart: a bank learns nothing of
    enterprises that are not its own.
    """
    granted = step.value("granted_on")
    if granted is None:
        return
    check_term(step)
    if step.value("principal") is not None and step.value("principal") <= 0:
        raise NO_AMOUNT("principal")
    enterprises, pools = await step.find_all(
        Find(
            entity="Enterprise",
            equal={"uscc": step.given["uscc"].strip().upper(), "is_private": True, "status": "OPERATING"},
        ),
        Find(entity="RiskPool", equal={"year": granted.year}),
    )
    if not enterprises:
        raise ENTERPRISE_NOT_ELIGIBLE()
    if not pools:
        raise NO_POOL_FOR_LOAN()
    (enterprise,), (pool,) = enterprises, pools
    step.set(
        bank_id=our_bank(step),
        pool_id=pool["id"],
        enterprise_id=enterprise["id"],
        enterprise_name=enterprise["name"],
        county_id=enterprise["county_id"],
    )


async def claim(step: Step) -> None:
    """A loss on one of the bank's loans; all losses together stay within the principal."""
    loss = step.value("loss_principal")
    if loss is None or step.value("loan_id") is None:
        return
    if loss <= 0:
        raise NO_LOSS()
    ((loan,),) = await step.find_all(
        Find(entity="PooledLoan", equal={"id": step.value("loan_id")}, lock=True)
    )
    left = loan["principal"] - loan["claimed"]
    if loss > left:
        raise LOSS_ABOVE_PRINCIPAL(left=left)
    step.change("PooledLoan", loan["id"], claimed=loan["claimed"] + loss)


async def decide(step: Step) -> None:
    """Who bears how much, by the ratios of today; what is refused may be claimed again."""
    loss: Decimal = step.row["loss_principal"]
    (loan,), accounts = await step.find_all(
        Find(entity="PooledLoan", equal={"id": step.row["loan_id"]}, lock=True),
        Find(
            entity="RiskAccount",
            where=Exists("pool", Exists("loans", Compare("id", "eq", str(step.row["loan_id"])))),
        ),
    )
    step.set(decided_at=step.now)
    step.tell(_BANK)
    if not step.given["approve"]:
        if not step.value("decision_reason"):
            raise REFUSAL_UNEXPLAINED()
        step.change("PooledLoan", loan["id"], claimed=loan["claimed"] - loss)
        step.move("REFUSED")
        return
    try:
        shares = share_loss(
            loss,
            pool_share=step.parameter("risk.pool_share"),
            county_share_of_pool=step.parameter("risk.county_share_of_pool"),
            county_joined=any(account["county_id"] == loan["county_id"] for account in accounts),
        )
    except ImpossibleShare as impossible:
        raise RATIO_OUT_OF_RANGE() from impossible
    step.set(
        pool_share=shares.pool,
        city_share=shares.city,
        county_share=shares.county,
        bank_share=shares.bank,
        share_basis=shares.basis,
    )
    step.tell(_CITY_FINANCE)
    step.move("APPROVED")


async def pay(step: Step) -> None:
    """Out of the accounts, none of which is ever overdrawn; whoever pays at the same time waits."""
    of_our_loan = Exists("loans", Compare("id", "eq", str(step.row["loan_id"])))
    (pool,), accounts, (loan,) = await step.find_all(
        Find(entity="RiskPool", where=of_our_loan, lock=True),
        Find(entity="RiskAccount", where=Exists("pool", of_our_loan), lock=True),
        Find(entity="PooledLoan", equal={"id": step.row["loan_id"]}),
    )
    by_county = {account["county_id"]: account for account in accounts}
    for name, county, share in (
        ("市级账户", None, step.row["city_share"]),
        ("县(区)账户", loan["county_id"], step.row["county_share"]),
    ):
        if not share:
            continue
        account = by_county.get(county)
        balance = account["balance"] if account else Decimal("0.00")
        if account is None or share > balance:
            raise POOL_INSUFFICIENT(account=name, balance=balance, share=share)
        _book(step, account, paid_out=share)
    step.change("RiskPool", pool["id"], balance=pool["balance"] - step.row["pool_share"])
    step.set(paid_at=step.now)
    step.tell(_BANK)


CONTRIBUTION_ACTIONS = (
    Action(
        name="contribute_to_risk_pool",
        label="登记缴存 | Contribute",
        granted=CONTRIBUTORS,
        moves=((), None),
        needs=("amount",),
        takes=(
            Input(name="year", of=int, label="资金池年度 | Year of the pool", required=True),
            "county",
            "paid_on",
            "voucher_no",
        ),
        effect=contribute,
    ),
)

LOAN_ACTIONS = (
    Action(
        name="register_pooled_loan",
        label="登记风险补偿贷款 | Register a covered loan",
        granted=(OUR_LOAN,),
        moves=((), None),
        needs=("principal", "granted_on", "matures_on"),
        takes=(
            Input(
                name="uscc",
                of=str,
                max_length=18,
                required=True,
                label="借款企业统一社会信用代码 | Credit code of the borrower",
            ),
            "bank",
        ),
        effect=register_loan,
    ),
)

CLAIM_ACTIONS = (
    Action(
        name="claim_risk",
        label="申请风险补偿 | Claim",
        granted=(OUR_LOAN_OF_CLAIM,),
        moves=((), "CLAIMED"),
        needs=("loan", "loss_principal"),
        takes=("evidence",),
        effect=claim,
        notifies=(_CITY_FINANCE,),
    ),
    Action(
        name="decide_claim",
        label="审核补偿申请 | Decide",
        granted=DECIDES,
        moves=(("CLAIMED",), None),
        branches=("APPROVED", "REFUSED"),
        takes=(
            Input(name="approve", of=bool, label="是否同意补偿 | Whether to pay", required=True),
            "decision_reason",
        ),
        effect=decide,
    ),
    Action(
        name="pay_risk_claim",
        label="拨付补偿 | Pay",
        granted=(FINANCE,),
        moves=(("APPROVED",), "PAID"),
        effect=pay,
    ),
)
