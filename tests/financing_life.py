"""Financing as people of the city bring it about: accounts, needs, lists, pushes, through the API."""

from typing import Any

from tests.accounts import new_user
from tests.golden_api.enterprises import enterprise
from tests.golden_api.issues import account_of, engage_enterprise, hire_staff, staff_of
from tests.writing import WritableCity

INDUSTRY, FINANCE_OFFICE, REGULATOR = (
    "530800-INDUSTRY",
    "530800-FINANCIAL_AFFAIRS",
    "530800-BANKING_REGULATOR",
)
B1, LEAD = "bank.b1", "industry.lead"
FIRMS = {"E01": "5000000.00", "E03": "3000000.00", "E09": "12000000.00"}
"""The three needs of measure 3.1, in yuan."""

STATS = """query($period: String!) { financingStats(period: $period) {
  pushed fedBack late feedbackRate pushes { kind bankName pushed fedBack feedbackRate }
  availability { decided approved approvalRate requestedAmount approvedAmount satisfaction }
  byType { type decided approved approvalRate } } }"""
AT_THE_BANK = """{ bankFeedbacks(orderBy: [{createdAt: DESC}], first: 40) { totalCount nodes {
  id result item { enterpriseName uscc county { code } industryClass type amount termMonths purpose consent
  withdrawnAt employees revenue need { id } enterprise { id } list { no kind } } } } }"""


async def bank(city: WritableCity, code: str = "B1") -> str:
    """The id of a bank."""
    return await city.id_of("Bank", code=code)


async def second_bank(city: WritableCity) -> str:
    """The username of somebody of the bank B2, which is made where it is not there yet."""
    username = "bank.b2"
    if not await city.rows("bank", code="B2"):
        made = await city.did("sysadmin", "createBank", input={"code": "B2", "name": "普洱示例农商行"})
        user = await new_user(city, username, None)
        said = {"user": user, "role": "BANK", "scopeKind": "SELF", "bank": made["id"]}
        await city.did("sysadmin", "grantRole", input=said)
    return username


async def officer(city: WritableCity, unit_code: str = FINANCE_OFFICE) -> str:
    """The username of somebody who works for a unit of the city."""
    await hire_staff(city, unit_code)
    return staff_of(unit_code)


async def owner(city: WritableCity, firm: str) -> str:
    """The username of the enterprise's administrator."""
    await engage_enterprise(city, firm)
    return account_of(firm)


async def need(city: WritableCity, firm: str, amount: str | None = None, **more: Any) -> str:
    """The id of a need that the enterprise submits."""
    said = {
        "enterprise": await enterprise(city, firm),
        "type": "CREDIT",
        "amount": amount or FIRMS[firm],
        "purpose": "收购季流动资金",
        "termMonths": 12,
        **more,
    }
    return str((await city.did(await owner(city, firm), "submitNeed", input=said))["id"])


async def built(city: WritableCity, period: str, needs: list[str], kind: str = "KEY_ENTERPRISE") -> str:
    """The id of a draft with a row for each need."""
    said = {"kind": kind, "period": period, "needs": needs}
    return str((await city.did(LEAD, "buildList", input=said))["id"])


async def item_of(city: WritableCity, need_id: str) -> str:
    """The id of the last row in which the need stands on a list."""
    rows = await city.rows_of(
        "select id from financing_list_item where need_id = $1 order by created_at desc, id desc limit 1",
        need_id.partition("_")[2],
    )
    return f"FinancingListItem_{rows[0]['id']}"


async def consented(city: WritableCity, firm: str, need_id: str) -> str:
    """The id of the row, to which its enterprise consents."""
    item = await item_of(city, need_id)
    await city.did(await owner(city, firm), "consentNeed", id=item)
    return item


async def pushed(city: WritableCity, period: str, *firms: str) -> tuple[str, dict[str, str]]:
    """A list pushed to B1 with a consented row for each enterprise: its id, and the rows' at the bank."""
    needs = {firm: await need(city, firm) for firm in firms}
    made = await built(city, period, list(needs.values()))
    items = {firm: await consented(city, firm, each) for firm, each in needs.items()}
    await city.did(LEAD, "pushList", id=made, input={"banks": [await bank(city)]})
    return made, {firm: await feedback_of(city, item) for firm, item in items.items()}


async def feedback_of(city: WritableCity, item: str, code: str = "B1") -> str:
    """The id of the row as it was pushed to the bank."""
    rows = await city.rows_of(
        "select f.id from bank_feedback f join bank b on b.id = f.bank_id "
        "where f.item_id = $1 and b.code = $2",
        item.partition("_")[2],
        code,
    )
    return f"BankFeedback_{rows[0]['id']}"


async def item_of_feedback(city: WritableCity, feedback: str) -> str:
    """The id of the row of the list that was pushed."""
    row = await city.row("bank_feedback", id=feedback.partition("_")[2])
    return f"FinancingListItem_{row['item_id']}"


async def seen_by_bank(city: WritableCity, username: str = B1) -> dict[str, dict[str, Any]]:
    """What somebody of a bank reads, by the id of the row."""
    found = await city.ask(username, AT_THE_BANK)
    return {node["id"]: node for node in found["bankFeedbacks"]["nodes"]}


async def state(city: WritableCity, list_id: str) -> str:
    """The state that the list is in."""
    return str((await city.row("financing_list", id=list_id.partition("_")[2]))["status"])
