"""Subsidies on the home page: the ledger of the year by item, and where applications stand."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from admin.figures import Counted, Figure, tally
from admin.screens.home.period import Period
from admin.screens.home.section import Answer, Row, Section
from admin.words import wan

GRANTED = ("APPROVED", "PAYING", "PAID", "EVALUATED")
LONG_AGO = "2000-01-01"
"""Before any date of the city: ``paidOn`` from then on means that there is one."""
FIGURES_OF_LINE = "applications approved gross recovered net"


def _ledger(answer: Answer, counted: Counted, period: Period) -> dict[str, Any]:
    ledger, year = answer["subsidyLedger"], period.until.year
    versions: dict[str, list[str]] = {}
    for item in answer["subsidyItems"]["nodes"]:
        versions.setdefault(item["code"], []).append(item["id"])
    days = {"approvedAt__gte": f"{year}-01-01", "approvedAt__lte": f"{year}-12-31"}

    def line(told: Mapping[str, Any]) -> Row:
        item = told["item"]
        of = {"item": versions.get(item["code"], [item["id"]])} if item else {}
        approved = {**days, "status": GRANTED, **of}
        paid = {"year": year, "paidOn__gte": LONG_AGO, **of}
        recovered = {"year": year, "recovered__gte": "0.01", **of}
        figures = (
            counted.count(told["applications"], "SubsidyApplication", approved),
            counted.money(told["approved"], "approved", "SubsidyApplication", approved),
            counted.money(told["gross"], "amount", "Disbursement", paid),
            counted.money(told["recovered"], "recovered", "RecoveryCase", recovered),
            Figure(wan(told["net"]), value=Decimal(told["net"])),
        )
        return Row(f"{item['code']} {item['name']}" if item else "", figures, item["code"] if item else "")

    words = counted.labels("SubsidyApplication", "status")
    states = tally(answer["subsidyApplications"]["groups"], "status")
    return {
        "year": year,
        "rows": [line(each) for each in ledger["byItem"]],
        "total": line(ledger["total"]),
        "states": [
            Row(text, (counted.count(states[state,], "SubsidyApplication", {"status": state}),), state)
            for state, text in words.items()
            if states.get((state,))
        ],
        "chart": {
            "kind": "amounts",
            "items": [
                {
                    "name": each["item"]["code"],
                    "full": each["item"]["name"],
                    "gross": each["gross"],
                    "recovered": each["recovered"],
                }
                for each in ledger["byItem"]
            ],
        },
    }


SUBSIDIES = (
    Section(
        name="ledger",
        needs=("SubsidyApplication", "Disbursement", "RecoveryCase", "SubsidyItem"),
        asks=(
            f"subsidyLedger(year: $year) {{ total {{ item {{ id }} {FIGURES_OF_LINE} }} "
            f"byItem {{ item {{ id code name }} {FIGURES_OF_LINE} }} }} "
            "subsidyItems(first: 100) { nodes { id code } } "
            "subsidyApplications { groups(by: [{status: VALUE}]) { key { status } count } }"
        ),
        shape=_ledger,
    ),
)
