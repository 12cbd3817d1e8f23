"""How a commissioner asks an expert of the SME service platform, and is answered (measure 10.6)."""

from models.access import Role, grant
from models.predicates import VIEWER, Compare
from models.workflow import Action, Audience, Refusal, Step

FEE_MUST_BE_ZERO = Refusal("FEE_MUST_BE_ZERO", "专家咨询对专员免费，不得收费", "fee")

ASKERS = (
    grant(
        Role.COMMISSIONER,
        Role.LEADER,
        Role.LIAISON,
        reason="这是您提出的咨询",
        rows=Compare("requester_id", "eq", VIEWER.user),
    ),
)
EXPERTS = (grant(Role.SME_SERVICE, reason="中小企业服务平台负责答复专家咨询"),)
REQUESTER = Audience("requester", path="requester")
PLATFORM = Audience("sme_service", roles=(Role.SME_SERVICE,))


async def ask(step: Step) -> None:
    """A question in the asker's name, to be answered in time and free of charge."""
    _is_free(step)
    step.set(requester_id=step.viewer.user_id, answer_due_at=step.deadline("consultation.answer_wd"), fee=0)


async def answer(step: Step) -> None:
    """The answer, with its time."""
    _is_free(step)
    step.set(answered_at=step.now)


def _is_free(step: Step) -> None:
    if step.given.get("fee"):
        raise FEE_MUST_BE_ZERO()


CONSULTATION_ACTIONS = (
    Action(
        name="ask_expert",
        label="咨询专家 | Ask an expert",
        granted=ASKERS,
        moves=((), "ASKED"),
        needs=("kind", "question"),
        takes=("enterprise", "attachments", "fee"),
        effect=ask,
        notifies=(PLATFORM,),
    ),
    Action(
        name="answer_expert",
        label="答复咨询 | Answer",
        granted=EXPERTS,
        moves=(("ASKED",), "ANSWERED"),
        needs=("expert", "answer"),
        takes=("fee",),
        deadline="consultation.answer_wd",
        effect=answer,
        notifies=(REQUESTER,),
    ),
)
