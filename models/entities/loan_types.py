"""The sorts of loan that measures 3.5 and 3.6 want to see more of."""

from enum import auto

from models.labels import Choice


class LoanType(Choice):
    """贷款类型 | Type of loan"""

    CREDIT = auto(), "信用贷款 | Credit loan", "success"
    FIRST = auto(), "首贷 | First loan", "success"
    MEDIUM_LONG = auto(), "中长期贷款 | Medium- or long-term loan", "success"
    RENEW_NO_PRINCIPAL = auto(), "无还本续贷 | Renewal without repaying the principal", "success"
    ORDINARY = auto(), "一般贷款 | Ordinary loan"
    SC_CREDIT = auto(), "供应链信用融资 | Supply-chain credit", "info"
    PLEDGE_RECEIVABLE = auto(), "应收账款质押 | Pledge of receivables", "info"
    PLEDGE_PREPAYMENT = auto(), "预付款融资 | Pledge of prepayments", "info"
    PLEDGE_INVENTORY = auto(), "存货质押 | Pledge of inventory", "info"
    PLEDGE_WAREHOUSE_RECEIPT = auto(), "仓单质押 | Pledge of warehouse receipts", "info"


SUPPLY_CHAIN = (
    LoanType.SC_CREDIT,
    LoanType.PLEDGE_RECEIVABLE,
    LoanType.PLEDGE_PREPAYMENT,
    LoanType.PLEDGE_INVENTORY,
    LoanType.PLEDGE_WAREHOUSE_RECEIPT,
)
"""The five of measure 3.6, and no other."""
