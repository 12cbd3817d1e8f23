"""What proposing, accepting, changing and ending an assignment check and bring about (measures 9 to 11)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.matching import Candidate, ranked, shown
from models.predicates import TODAY, Compare, Exists, Not, Predicate, all_of, any_of
from models.workflow import Find, Refusal, Row, Step

MANAGER_RANK_MISMATCH = Refusal(
    "MANAGER_RANK_MISMATCH",
    "该等级项目的主管应由{expected}担任；重点项目确需由其他市级领导担任的，须填写批准文号",
    "leader",
)
ASSIGNMENT_EXISTS = Refusal("ASSIGNMENT_EXISTS", "已有在任或待确认的{post}，一个对象同一时间只配一人", "kind")
NOT_LINKED_LEADER = Refusal("NOT_LINKED_LEADER", "纾困主管须是该企业的主要挂钩领导", "leader")
ADJUSTMENT_NOT_PERMITTED = Refusal(
    "ADJUSTMENT_NOT_PERMITTED", "主管和专员原则上不作调整：须有调离等规定情形，并填写批准文号", "changeReason"
)
LEADER_LEFT = Refusal("VALIDATION", "该领导已离任", "leader")
POOL_WITHOUT_RULE = Refusal("VALIDATION", "该专员库尚无现行管理办法，不能配备专员", "kind")
NOT_IN_THE_POOL = Refusal("VALIDATION", "该专员不是相应专员库的在库专员", "commissioner")
COMMISSIONER_RECUSED = Refusal("VALIDATION", "该专员须回避此项目或企业", "commissioner")
CHOICE_UNEXPLAINED = Refusal("VALIDATION", "所选专员不是匹配得分最高者，请说明选择理由", "choiceReason")
TERM_NOT_OVER = Refusal("STATE_CONFLICT", "确认期限未满，不能视为同意")
NOT_IN_FORCE = Refusal("STATE_CONFLICT", "该任职不在任，不能登记服务", "assignment")
SERVICE_AHEAD = Refusal("VALIDATION", "服务日期不能晚于今天", "date")
PROJECT_OVER = Refusal("STATE_CONFLICT", "项目已终止，不再配备人员", "project")
NOT_ON_KEY_LIST = Refusal("VALIDATION", "只为重点服务清单内的企业配备纾困主管和政策专员", "enterprise")
COMMISSIONER_FULL = Refusal("VALIDATION", "该专员已服务 {load} 个对象，达到上限", "commissioner")
WRONG_SORT = Refusal("VALIDATION", "配备{post}{must}指明{what}")

LEADING_RANKS = frozenset({"CITY_PARTY_SECRETARY", "MAYOR", "CITY_STANDING_COMMITTEE", "VICE_MAYOR"})
DEPUTY_SECRETARIES = frozenset({"DEPUTY_SECGEN_PARTY", "DEPUTY_SECGEN_GOV"})
EXPECTED = {
    "MAJOR": "市委常委或副市长",
    "KEY": "市委副秘书长或市政府副秘书长",
    "GENERAL": "县(区)级领导",
}


@dataclass(frozen=True, slots=True)
class Post:
    """What a kind of assignment joins: a target, a person, and the pool that the person comes from."""

    target: str
    person: str
    label: str
    pool: str | None = None


POSTS: Mapping[str, Post] = {
    "PROJECT_MANAGER": Post("project", "leader", "项目主管"),
    "SERVICE_COMMISSIONER": Post("project", "commissioner", "服务专员", "SERVICE"),
    "RELIEF_SUPERVISOR": Post("enterprise", "leader", "纾困主管"),
    "POLICY_COMMISSIONER": Post("enterprise", "commissioner", "政策专员", "POLICY"),
}


def rank_fits(tier: str, leader: Row) -> bool:
    """Whether the leader may manage a project of this tier (measure 9.2, A-22)."""
    if tier == "MAJOR":
        return leader["rank_code"] in LEADING_RANKS or bool(leader["is_standing_committee"])
    if tier == "KEY":
        return leader["rank_code"] in DEPUTY_SECRETARIES
    return bool(leader["level"] == "COUNTY")


async def propose(step: Step) -> None:
    """A proposal that keeps the rules of its kind; a commissioner takes up the post at once."""
    post = POSTS[step.value("kind")]
    target, person = _named(step, post)
    # Locked before anything is counted: of two proposals at once, one sees the other.
    await step.find_all(
        Find(entity=post.target.capitalize(), equal={"id": target}, lock=True),
        Find(entity=post.person.capitalize(), equal={"id": person}, lock=True),
    )
    await (_propose_commissioner if post.pool else _propose_leader)(step, post, target, person)


async def _propose_leader(step: Step, post: Post, target: UUID, person: UUID) -> None:
    (existing, targets, (leader,), links, listings) = await step.find_all(
        _occupied(step, post, target),
        Find(entity=post.target.capitalize(), equal={"id": target}),
        Find(entity="Leader", equal={"id": person}),
        Find(
            entity="LeaderLink",
            equal={"enterprise_id": target, "is_primary": True},
            where=any_of(Compare("end_on", "is_null", True), Compare("end_on", "gte", TODAY)),
        ),
        _listed(step, target),
    )
    _is_free(existing, post)
    if leader["end_on"] is not None and leader["end_on"] < step.today:
        raise LEADER_LEFT()
    if post.target == "project":
        _is_open(targets[0])
        _keeps_rank(step, targets[0], leader)
    else:
        _is_listed(listings)
        if person not in {link["leader_id"] for link in links}:
            raise NOT_LINKED_LEADER()
    step.set(acknowledge_due_at=step.deadline("assignment.ack_wd"))


async def _propose_commissioner(step: Step, post: Post, target: UUID, person: UUID) -> None:
    in_pool = Exists("pool", Compare("kind", "eq", post.pool or ""))
    one = str(target)
    found = await step.find_all(
        _occupied(step, post, target),
        Find(entity=post.target.capitalize(), equal={"id": target}),
        _listed(step, target),
        Find(
            entity="ManagementRule",
            where=all_of(in_pool, Compare("effective_on", "lte", TODAY), Not(_past("repealed_on"))),
        ),
        Find(entity="PoolMembership", equal={"status": "ACTIVE"}, where=in_pool),
        Find(
            entity="Commissioner",
            where=Exists("memberships", all_of(in_pool, Compare("status", "eq", "ACTIVE"))),
        ),
        Find(
            entity="Commissioner",
            where=Exists("chains", Exists(f"{post.target}s", Compare("id", "eq", one))),
        ),
        Find(
            entity="Assignment",
            equal={"status": "ACTIVE"},
            where=Compare("commissioner_id", "is_null", False),
        ),
        Find(entity="Appraisal", order="year"),
        Find(entity="Recusal", equal={f"{post.target}_id": target}),
        Find(entity="Assignment", equal={f"{post.target}_id": target, "change_reason": "RECUSAL"}),
    )
    existing, targets, listings, rules, *about = found
    _is_free(existing, post)
    if post.target == "project":
        _is_open(targets[0])
    else:
        _is_listed(listings)
    if not rules:
        raise POOL_WITHOUT_RULE()
    candidates = _candidates(step, about)
    chosen = next((each for each in candidates if each.commissioner_id == person), None)
    if chosen is None:
        raise NOT_IN_THE_POOL()
    if chosen.recused:
        raise COMMISSIONER_RECUSED()
    if not chosen.available:
        raise COMMISSIONER_FULL(load=chosen.load)
    order = ranked(candidates)
    if order[0][0] != chosen and not step.value("choice_reason"):
        raise CHOICE_UNEXPLAINED()
    score = next(score for each, score in order if each == chosen)
    step.set(match_score=shown(score.total))
    step.move("ACTIVE")


def _candidates(step: Step, about: Sequence[Sequence[Row]]) -> list[Candidate]:
    memberships, members, in_chain, serving, appraisals, recusals, recused = about
    joined = {row["commissioner_id"]: row["joined_on"] for row in memberships}
    fitting = {row["id"] for row in in_chain}
    grades = {row["commissioner_id"]: row["grade"] for row in appraisals}
    away = {row["commissioner_id"] for row in (*recusals, *recused)}
    loads = _counted(row["commissioner_id"] for row in serving)
    need, limit = step.value("needed_function"), step.parameter("commissioner.max_load")
    return [
        Candidate(
            commissioner_id=row["id"],
            in_chain=row["id"] in fitting,
            # Without a stated need every function fits: members come from the three kinds of department.
            fits_function=need is None or row["dept_function"] == need,
            load=loads.get(row["id"], 0),
            max_load=min(row["max_load"], limit),
            grade=grades.get(row["id"]),
            joined_on=joined.get(row["id"]),
            recused=row["id"] in away,
        )
        for row in members
    ]


async def acknowledge(step: Step) -> None:
    """The person takes up the post; after the term silence is consent."""
    post = POSTS[step.row["kind"]]
    due = step.row["acknowledge_due_at"]
    if step.is_system and (due is None or step.now <= due):
        raise TERM_NOT_OVER()
    holders = await step.find(
        "Assignment",
        **{f"{post.target}_id": step.row[f"{post.target}_id"], "kind": step.row["kind"], "status": "ACTIVE"},
    )
    _is_free(holders, post)
    step.set(acknowledged_at=step.now, auto_acknowledged=step.is_system)


async def change(step: Step) -> None:
    """An adjustment, for one of the reasons and with the approval of the committee (measure 9.6)."""
    reason, document = step.given.get("change_reason"), step.given.get("approval_doc_no")
    if reason in (None, "LANDING_CONVERSION"):
        raise ADJUSTMENT_NOT_PERMITTED()
    if not (document or "").strip():
        raise ADJUSTMENT_NOT_PERMITTED("approvalDocNo")
    step.set(end_on=step.given.get("end_on") or _last_day(step))


async def close(step: Step) -> None:
    """The end of an assignment whose target is over, or of a proposal."""
    step.set(end_on=step.given.get("end_on") or _last_day(step))


async def log_service(step: Step) -> None:
    """A record of what was done, in an assignment that is in force, not for a day to come."""
    (assignment,) = await step.find("Assignment", id=step.value("assignment_id"))
    if assignment["status"] not in ("ACTIVE", "CONVERTED"):
        raise NOT_IN_FORCE()
    if (step.value("date") or step.today) > step.today:
        raise SERVICE_AHEAD()


# --- rules --------------------------------------------------------------------------------------


def _named(step: Step, post: Post) -> tuple[UUID, UUID]:
    for name, label in (
        ("project", "项目"),
        ("enterprise", "企业"),
        ("leader", "领导"),
        ("commissioner", "专员"),
    ):
        wanted = name in (post.target, post.person)
        if wanted != (step.value(f"{name}_id") is not None):
            raise WRONG_SORT(name, post=post.label, must="须" if wanted else "不得", what=label)
    return step.value(f"{post.target}_id"), step.value(f"{post.person}_id")


def _occupied(step: Step, post: Post, target: UUID) -> Find:
    return Find(
        entity="Assignment",
        equal={
            f"{post.target}_id": target,
            "kind": step.value("kind"),
            "status": ("PROPOSED", "ACTIVE"),
        },
    )


def _is_free(existing: Sequence[Row], post: Post) -> None:
    if existing:
        raise ASSIGNMENT_EXISTS(post=post.label)


def _is_open(project: Row) -> None:
    if project["stage"] == "TERMINATED":
        raise PROJECT_OVER()


def _keeps_rank(step: Step, project: Row, leader: Row) -> None:
    if rank_fits(project["tier"], leader):
        return
    approved = step.given.get("override") and (step.value("approval_doc_no") or "").strip()
    if not (approved and project["tier"] == "KEY" and leader["level"] == "CITY"):
        raise MANAGER_RANK_MISMATCH(expected=EXPECTED[project["tier"]])


def _listed(step: Step, enterprise: UUID) -> Find:
    return Find(
        entity="KeyEnterprise",
        equal={"enterprise_id": enterprise, "year": step.today.year, "removed_on": None},
    )


def _is_listed(listings: Sequence[Row]) -> None:
    if not listings:
        raise NOT_ON_KEY_LIST()


def _past(column: str) -> Predicate:
    return all_of(Compare(column, "is_null", False), Compare(column, "lte", TODAY))


def _last_day(step: Step) -> Any:
    return max(step.today, step.row["start_on"])


def _counted(ids: Iterable[UUID]) -> dict[UUID, int]:
    counts: dict[UUID, int] = {}
    for each in ids:
        counts[each] = counts.get(each, 0) + 1
    return counts
