"""Issues, complaints and subsidies of a scaled city, as rows for COPY."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.entities.complaint import Complaint
from models.entities.issue import Issue
from models.entities.subsidy import SubsidyApplication, SubsidyItem
from models.entities.subsidy_payment import Instalment
from peipao.demo.chance import Shares
from peipao.demo.golden_rows import CLOCK, unit
from peipao.demo.scaled_city import FIRST, LAST, ScaledCity, Sheet
from peipao.demo.words import TROUBLES
from peipao.reference.regions import COUNTIES
from peipao.reference.stable_ids import stable_id

ISSUES_EACH, COMPLAINTS_EACH, APPLICATIONS_EACH = 2, 4, 0.3
"""How many for each enterprise on average."""

DUTIES = ("INDUSTRY", "COMMERCE", "NATURAL_RESOURCES", "GOV_SERVICES", "FINANCE", "JUSTICE")
PRIORITY = Shares((("NORMAL", 14), 80), (("URGENT", 4), 8), (("COMPLEX", 28), 12))
"""Priority and its days."""
CHANNEL = Shares(("ENTERPRISE", 52), ("LINK_VISIT", 20), ("MEETING", 9), ("SURVEY", 12), ("HOTLINE", 7))
OPEN_ISSUE = Shares(("SUBMITTED", 8), ("ACCEPTED", 7), ("DISPATCHED", 15), ("IN_PROGRESS", 60), ("DONE", 10))
GRADE = Shares(
    ("VERY_SATISFIED", 35),
    ("SATISFIED", 42),
    ("BASICALLY_SATISFIED", 17),
    ("DISSATISFIED", 5),
    ("VERY_DISSATISFIED", 1),
)
CATEGORY = Shares(
    ("SERVICE", 28),
    ("LICENCE", 17),
    ("FUND_DELAY", 9),
    ("ARREARS", 15),
    ("LAW_ENFORCEMENT", 10),
    ("POLICY_NOT_HONOURED", 9),
    ("FAIR_COMPETITION", 5),
    ("OTHER", 7),
)
NATURE = Shares((("COMPLAINT", 21), 60), (("HELP", 7), 28), (("CONSULT", 1), 12))
"""What is asked for and its days."""
PROTECTED_SHARE = 0.02
OPEN_COMPLAINT = Shares(
    ("RECEIVED", 8), ("ACCEPTED", 10), ("DISPATCHED", 12), ("HANDLING", 60), ("HANDLED", 10)
)
UNFINISHED = Shares(("NOT_ACCEPTED", 6), ("WITHDRAWN", 2), ("FED_BACK", 92))
WAITING = {"SUBMITTED", "RECEIVED", "ACCEPTED"}
SETTLED_AFTER = timedelta(days=45)
"""What is older than this is finished, save for a few."""

AMOUNTS_WAN = {"S01": 50, "S02": 45, "S07": 10, "S08": 30, "S09": 15, "S10": 20, "S11": 10}
FOR_FIRMS = Shares(("S01", 20), ("S02", 25), ("S07", 30), ("S08", 18), ("S09", 7))
FOR_INDIVIDUALS = Shares(("S10", 60), ("S11", 40))
PROGRESS = Shares(
    ("DRAFT", 5),
    ("SUBMITTED", 8),
    ("FIRST_REVIEW", 8),
    ("SECOND_REVIEW", 7),
    ("APPROVED", 7),
    ("PAYING", 8),
    ("PAID", 47),
    ("REJECTED", 7),
    ("WITHDRAWN", 3),
)
GRANTED = {"APPROVED", "PAYING", "PAID"}


def ticket_sheets(city: ScaledCity) -> Iterator[Sheet]:
    """Issues, complaints, applications and the instalments of those that were granted."""
    yield Sheet(
        Issue,
        "id created_at updated_at no title content enterprise_id county_id zone_id category source priority "
        "status light lead_leader_id responsible_unit_id received_at dispatched_at due_at done_at closed_at "
        "result reply evaluation_grade evaluated_at",
        _issues(city),
    )
    yield Sheet(
        Complaint,
        "id created_at updated_at no title content kind category status confidentiality light county_id "
        "zone_id complainant_enterprise_id confidential_complainant complainant_name contact_name "
        "contact_phone accept_decision reject_reason responsible_unit_id received_at accepted_at "
        "dispatched_at due_at done_at closed_at feedback_at feedback_text evaluation_grade evaluated_at",
        _complaints(city),
    )
    granted: list[tuple[Any, ...]] = []
    yield Sheet(
        SubsidyApplication,
        "id created_at updated_at no item_id enterprise_id county_id zone_id review_unit_id event_on "
        "subsidy_year requested approved approved_at status refusal_reason commitment_signed",
        _applications(city, granted),
    )
    yield Sheet(
        Instalment,
        "id created_at updated_at application_id item_id enterprise_id index year amount status checked_on",
        granted,
    )


def _issues(city: ScaledCity) -> Iterator[tuple[Any, ...]]:
    chance, units = city.chance, _units()
    for _ in range(len(city.firms) * ISSUES_EACH):
        firm = chance.owner(city.firms)
        title, category = chance.pick(TROUBLES)
        priority, days = chance.share(PRIORITY)
        received = chance.moment(FIRST, LAST)
        old = CLOCK - received > SETTLED_AFTER and chance.draw() < 0.97
        status = "CLOSED" if old else chance.share(OPEN_ISSUE)
        due = (received + timedelta(days=days + 1)).replace(hour=23, minute=59, second=59)
        finished = old or status == "DONE"
        done = received + timedelta(days=chance.between(1, days + 3)) if finished else None
        done = min(done, LAST) if done else None
        closed = min(done + timedelta(days=4), CLOCK) if done and old else None
        dispatched = received + timedelta(hours=6) if status not in WAITING else None
        late = (done or CLOCK) > due
        yield (
            chance.id(received),
            received,
            received,
            city.next_no(f"WT{received:%Y%m%d}"),
            title,
            f"{firm.name}反映：{title}，请有关部门协调解决。",
            firm.id,
            firm.county_id,
            firm.zone_id,
            category,
            chance.share(CHANNEL),
            priority,
            status,
            "RED" if late else "GREEN",
            chance.pick(city.leaders[firm.county]) if dispatched else None,
            chance.pick(units[firm.county]) if dispatched else None,
            received,
            dispatched,
            due if dispatched else None,
            done,
            closed,
            "RESOLVED" if done else None,
            "已协调解决，企业表示认可。" if done else None,
            chance.share(GRADE) if closed else None,
            closed,
        )


def _complaints(city: ScaledCity) -> Iterator[tuple[Any, ...]]:
    chance, units = city.chance, _units()
    for _ in range(len(city.firms) * COMPLAINTS_EACH):
        firm = chance.owner(city.firms)
        title, _ = chance.pick(TROUBLES)
        kind, days = chance.share(NATURE)
        received = chance.moment(FIRST, LAST)
        old = CLOCK - received > SETTLED_AFTER and chance.draw() < 0.98
        status = chance.share(UNFINISHED) if old else chance.share(OPEN_COMPLAINT)
        refused = status == "NOT_ACCEPTED"
        taken = status not in WAITING and status not in {"NOT_ACCEPTED", "WITHDRAWN"}
        due = (received + timedelta(days=days + 1)).replace(hour=23, minute=59, second=59)
        answered = status in {"FED_BACK", "HANDLED"}
        done = min(received + timedelta(days=chance.between(1, days + 2)), LAST) if answered else None
        closed = min(done + timedelta(days=3), CLOCK) if done and status == "FED_BACK" else None
        protected = chance.draw() < PROTECTED_SHARE
        yield (
            chance.id(received),
            received,
            received,
            city.next_no(f"TS{received:%Y%m%d}"),
            title,
            f"{firm.name}投诉：{title}，多次联系未得到答复。",
            kind,
            chance.share(CATEGORY),
            status,
            "PROTECTED" if protected else "NORMAL",
            "GREEN" if (done or CLOCK) <= due else "RED",
            firm.county_id,
            firm.zone_id,
            None if protected else firm.id,
            firm.id if protected else None,
            firm.name,
            firm.contact,
            firm.phone,
            "REJECTED" if refused else "ACCEPTED" if taken else None,
            "IN_PROCEEDINGS" if refused else None,
            chance.pick(units[firm.county]) if taken else None,
            received,
            received + timedelta(hours=4) if taken or status == "ACCEPTED" else None,
            received + timedelta(hours=6) if taken else None,
            due if taken else None,
            done,
            closed,
            closed,
            "已依法处理并告知投诉人。" if closed else None,
            chance.share(GRADE) if closed else None,
            closed,
        )


def _applications(city: ScaledCity, granted: list[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    chance = city.chance
    items = {code: stable_id(SubsidyItem, code) for code in AMOUNTS_WAN}
    firms = [firm for firm in city.firms if firm.kind != "COOPERATIVE"]
    for _ in range(int(len(city.firms) * APPLICATIONS_EACH)):
        firm = chance.owner(firms)
        code = chance.share(FOR_INDIVIDUALS if firm.kind == "INDIVIDUAL" else FOR_FIRMS)
        sent = chance.moment(FIRST, LAST)
        status = chance.share(PROGRESS)
        amount = Decimal(AMOUNTS_WAN[code] * 10_000)
        agreed = min(sent + timedelta(days=chance.between(20, 60)), LAST) if status in GRANTED else None
        key = chance.id(sent)
        office = "COMMERCE" if code in {"S08", "S09", "S10", "S11"} else "INDUSTRY"
        if agreed and status != "APPROVED":
            paid = status == "PAID"
            part = amount / 3 if code == "S02" else amount
            granted.append(
                (
                    chance.id(agreed),
                    agreed,
                    agreed,
                    key,
                    items[code],
                    firm.id,
                    1,
                    agreed.year,
                    part,
                    "PAID" if paid else "PLANNED",
                    agreed.date() if paid else None,
                )
            )
        yield (
            key,
            sent,
            sent,
            city.next_no(f"BT{sent.year}-{code}"),
            items[code],
            firm.id,
            firm.county_id,
            firm.zone_id,
            unit(office, firm.county),
            sent.date() - timedelta(days=30),
            sent.year,
            amount,
            amount if agreed else None,
            agreed,
            status,
            "不符合申报条件" if status == "REJECTED" else None,
            status != "DRAFT",
        )


def _units() -> dict[str, list[UUID]]:
    return {county.code: [unit(duty, county.code) for duty in DUTIES] for county in COUNTIES}
