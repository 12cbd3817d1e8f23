"""What a sealed accusation becomes: a case in ciphertext, and a stub that says nothing (DOMAIN §5.5)."""

import json
import secrets
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from models.sealing import SEAL, Place
from models.workflow import Find, Row, Step

TABLE = "discipline_case"
CASE_DIGITS = 8

TEXTS = "title content category kind source contract_no findings measures reply_draft"
"""What is told of the matter; beside it, who handled it so far."""
WIPED: Mapping[str, Any] = dict.fromkeys(
    [
        "title",
        "content",
        "complainant_enterprise_id",
        "complainant_name",
        "contact_name",
        "contact_phone",
        "respondent_unit_id",
        "respondent_enterprise_id",
        "respondent_person",
        "respondent_user_id",
        "responsible_unit_id",
        "handler_id",
        "findings",
        "measures",
        "reply_draft",
        "reject_guidance",
        "extension_reason",
        "extension_due_at",
        "contract_no",
        "supervision_notice_id",
        "dispatched_at",
        "due_at",
        "original_due_at",
        "accept_decision",
        "accepted_at",
        "received_from_upper_on",
        "zone_id",
        "urge_on",
        "contact_due_at",
        "step_due_at",
        "contacted_at",
        "evidence",
    ]
) | {
    "statutory_track": "NONE",
    "source": "PUBLIC_FORM",
    "kind": "COMPLAINT",
    "priority": "NORMAL",
    "against_county_leadership": False,
    "identity_disclosure_agreed": False,
    "adverse_influence": False,
    "consent_given": False,
    "light": "GREY",
    "confidentiality": "SEALED",
}
"""The stub: what else the row says, a hundred others say as well."""


def seal_lodged(step: Step, *, units: Mapping[Any, Row], firms: Mapping[Any, Row], kept_code: str) -> None:
    """Keep what was just told as a case, and leave a stub; nothing of it was stored before."""
    # Before anything is added: rows of a step are signed as they are made.
    step.unnamed()
    _seal(step, units, firms, kept_code, earlier=())


async def seal_told(step: Step) -> None:
    """Seal a complaint that others have read already: the case is made, its content erased here."""
    row = step.row
    steps, callbacks, units, firms = await step.find_all(
        Find(entity="ComplaintStep", equal={"complaint_id": step.row_id}, order="seq"),
        Find(entity="Callback", equal={"complaint_id": step.row_id}),
        Find(entity="OrgUnit", equal={"id": _ids(row, "respondent_unit_id")}),
        Find(
            entity="Enterprise",
            equal={
                "id": _ids(
                    row,
                    "complainant_enterprise_id",
                    "confidential_complainant",
                    "respondent_enterprise_id",
                )
            },
        ),
    )
    for each in steps:
        if each["text"] is not None:
            step.change("ComplaintStep", each["id"], text=None)
    for each in callbacks:
        step.change("Callback", each["id"], remark=None)
    step.link("co_units", ())
    earlier = [f"{each['at']:%Y-%m-%d %H:%M} {each['type']} {each['text'] or ''}".strip() for each in steps]
    _seal(step, _by_id(units), _by_id(firms), row["anonymous_query_hash"], earlier=earlier)


def _seal(
    step: Step,
    units: Mapping[Any, Row],
    firms: Mapping[Any, Row],
    kept_code: str | None,
    *,
    earlier: "list[str] | tuple[()]",
) -> None:
    sealer, case_id = SEAL.required(), uuid4()
    firm_id = step.value("complainant_enterprise_id") or step.value("confidential_complainant")
    told = {
        "content_cipher": {
            **{name: step.value(name) for name in TEXTS.split()},
            "evidence": list(step.value("evidence") or ()),
            "received_at": str(step.value("received_at") or step.now),
            "sealed_at": str(step.now),
            "steps": list(earlier),
        },
        "respondent_cipher": {
            "unit": _name(units, step.value("respondent_unit_id")),
            "enterprise": _name(firms, step.value("respondent_enterprise_id")),
            "person": step.value("respondent_person"),
            "user_id": step.value("respondent_user_id"),
        },
        "complainant_cipher": {
            "type": step.value("complainant_type"),
            "enterprise": _name(firms, firm_id),
            "name": step.value("complainant_name"),
            "contact_name": step.value("contact_name"),
            "contact_phone": step.value("contact_phone"),
        },
        "complaint_cipher": {"id": step.row_id, "no": step.value("no")},
    }
    # An id by time, a number in sequence or an instant would each tell which complaint it was.
    month = step.now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    step.add(
        "DisciplineCase",
        id=case_id,
        no=f"JJ{month:%Y%m%d}-{secrets.randbelow(10**CASE_DIGITS):0{CASE_DIGITS}}",
        received_at=month,
        created_at=month,
        updated_at=month,
        follow_digest=sealer.thread(kept_code) if kept_code else None,
        **{
            column: sealer.seal(
                Place(TABLE, column, case_id), json.dumps(said, ensure_ascii=False, default=str)
            )
            for column, said in told.items()
        },
    )
    of_firm = {
        "confidential_complainant": firm_id,
        "complainant_type": "ENTERPRISE" if firm_id else "ANONYMOUS",
    }
    step.set(**WIPED, **of_firm)


def _ids(row: Row, *columns: str) -> tuple[Any, ...]:
    return tuple(row[column] for column in columns if row[column] is not None)


def _by_id(rows: list[Row]) -> dict[Any, Row]:
    return {row["id"]: row for row in rows}


def _name(rows: Mapping[Any, Row], key: Any) -> str | None:
    return rows[key]["name"] if key in rows else None
