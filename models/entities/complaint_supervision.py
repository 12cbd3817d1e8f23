"""How a complaint, or another matter, leads to a 督查通报: proposed, decided, answered, put right (13.3)."""

from models.entities.complaint_steps import log
from models.workflow import Numbered, Refusal, Step

NOTHING_PROPOSED = Refusal("STATE_CONFLICT", "没有待决定的督查通报")


def _number(step: Step) -> Numbered:
    return Numbered(f"DC{step.today:%Y%m%d}-")


async def register(step: Step) -> None:
    """A notice proposed for something other than a complaint."""
    step.set(no=_number(step), status="PROPOSED")


async def propose(step: Step) -> None:
    """Ask the supervision office for a notice to a unit; the complaint is named to nobody by it."""
    given = step.given
    step.add(
        "SupervisionNotice",
        no=_number(step),
        issuer=given["issuer"],
        trigger=given["trigger"],
        target_unit_id=given["target_unit"],
        requirement=given["requirement"],
        due_on=given["due_on"],
        status="PROPOSED",
        about_complaint=step.row_id,
    )
    step.set(supervision_proposed_at=step.now)
    log(step, "SUPERVISE", "提请督查通报")


async def decide(step: Step) -> None:
    """Issue the proposed notice, or decline it."""
    notices = await step.find("SupervisionNotice", about_complaint=step.row_id, status="PROPOSED")
    if not notices:
        raise NOTHING_PROPOSED()
    notice = notices[0]["id"]
    step.set(supervision_proposed_at=None)
    if step.given.get("approved") is False:
        step.change("SupervisionNotice", notice, status="DECLINED")
        log(step, "SUPERVISE", "未采纳督查通报建议")
        return
    step.change("SupervisionNotice", notice, status="ISSUED", issued_on=step.today)
    step.set(supervision_notice_id=notice)
    log(step, "SUPERVISE", "发出督查通报")


async def decide_notice(step: Step) -> None:
    """Issue a notice that was proposed for something other than a complaint, or decline it."""
    if step.given["approved"]:
        step.move("ISSUED")
        step.set(issued_on=step.today)
    else:
        step.move("DECLINED")


async def reply(step: Step) -> None:
    """Tell what was done about it."""
    step.set(replied_at=step.now)
