"""What links and visits check and bring about (measure 2, DOMAIN §6.5)."""

from models.entities.assignment_effects import LEADER_LEFT
from models.entities.issue_intake import raise_issue
from models.predicates import TODAY, Compare, Exists, any_of
from models.workflow import Audience, Find, Refusal, Step

DEADLINE_PASSED = Refusal(
    "DEADLINE_PASSED", "走访已超过 {days} 个工作日，补录须先经市民营办同意", "visitedOn"
)
NOT_PRIVATE = Refusal("VALIDATION", "挂钩联系的企业须是民营企业", "enterprise")
LINK_OFF_KEY_LIST = Refusal("VALIDATION", "挂钩联系的企业须在重点服务清单内", "enterprise")
PRIMARY_TAKEN = Refusal("VALIDATION", "该企业已有主要挂钩领导，如需更换请用“设为主要挂钩”", "isPrimary")
LINK_IS_OVER = Refusal("STATE_CONFLICT", "该挂钩联系已结束，不能再计划调研", "link")
VISIT_AHEAD = Refusal("VALIDATION", "走访日期不能晚于今天", "visitedOn")
VISIT_OUTSIDE_LINK = Refusal("VALIDATION", "走访日期须在挂钩联系期间", "visitedOn")
EVIDENCE_MISSING = Refusal("VALIDATION", "请提供走访佐证材料", "evidence")
TERM_NOT_OVER = Refusal("STATE_CONFLICT", "确认期限未满，不能视为确认")
TITLE_LENGTH = 60
VISITED = Audience("enterprise", path="link.enterprise")
VISITOR = Audience("leader", path="link.leader")


async def begin(step: Step) -> None:
    """A link of a leader in office to a private enterprise on the key list (measure 2.1)."""
    enterprise_id = step.value("enterprise_id")
    (leader,), (enterprise,), listings, primaries = await step.find_all(
        Find(entity="Leader", equal={"id": step.value("leader_id")}),
        Find(entity="Enterprise", equal={"id": enterprise_id}),
        Find(
            entity="KeyEnterprise",
            equal={"enterprise_id": enterprise_id, "year": step.today.year, "removed_on": None},
        ),
        Find(
            entity="LeaderLink",
            equal={"enterprise_id": enterprise_id, "is_primary": True, "end_on": None},
        ),
    )
    if leader["end_on"] is not None and leader["end_on"] < step.today:
        raise LEADER_LEFT()
    if not enterprise["is_private"]:
        raise NOT_PRIVATE()
    if not listings:
        raise LINK_OFF_KEY_LIST()
    if step.value("is_primary") and primaries:
        raise PRIMARY_TAKEN()


async def end(step: Step) -> None:
    """The end of a link: today, unless said otherwise."""
    step.set(end_on=step.given.get("end_on") or max(step.today, step.row["start_on"]))


async def make_primary(step: Step) -> None:
    """This link is the primary one of its enterprise, and the one that was no longer is."""
    others = await step.find_all(
        Find(
            entity="LeaderLink",
            equal={"enterprise_id": step.row["enterprise_id"], "is_primary": True, "end_on": None},
            lock=True,
        )
    )
    for other in others[0]:
        step.change("LeaderLink", other["id"], is_primary=False)
    step.set(is_primary=True)


async def plan(step: Step) -> None:
    """A visit in a link that is in force."""
    links = await step.find_all(
        Find(
            entity="LeaderLink",
            equal={"id": step.value("link_id")},
            where=any_of(Compare("end_on", "is_null", True), Compare("end_on", "gte", TODAY)),
        )
    )
    if not links[0]:
        raise LINK_IS_OVER()


async def complete(step: Step) -> None:
    """What took place, on a day of the link that is not to come."""
    visited = step.value("visited_on")
    if visited is None:
        return
    (link,) = await step.find("LeaderLink", id=step.row["link_id"])
    if visited > step.today:
        raise VISIT_AHEAD()
    if visited < link["start_on"] or (link["end_on"] is not None and visited > link["end_on"]):
        raise VISIT_OUTSIDE_LINK()
    if visited != step.row["visited_on"]:
        # The approval was given for another day.
        step.set(backdating_approved_by_id=None)


async def approve_backdating(step: Step) -> None:
    """The office's consent to a record that comes late."""
    step.set(backdating_approved_by_id=step.viewer.user_id)


async def submit(step: Step) -> None:
    """The record goes to the enterprise; each problem that was found becomes an issue (measure 2.3)."""
    visited = step.value("visited_on")
    if visited is None:
        return
    if not step.value("evidence"):
        raise EVIDENCE_MISSING()
    if visited > step.today:
        raise VISIT_AHEAD()
    late = step.work_days_between(visited, step.today)
    allowed = step.parameter("visit.backdate_wd")
    if late > allowed and step.row["backdating_approved_by_id"] is None:
        raise DEADLINE_PASSED(days=allowed)
    term = step.parameter("visit.submit_wd")
    if late > term:
        step.warn("DEADLINE_PASSED", f"走访后已超过 {term} 个工作日才提交", "visitedOn")
    step.set(submitted_at=step.now, confirm_due_at=step.deadline("visit.confirm_wd"), reject_reason=None)
    step.tell(VISITED)
    problems = [each for each in step.given.get("problems_found", ()) if each]
    if problems:
        await _make_issues(step, problems)


async def _make_issues(step: Step, problems: list[str]) -> None:
    link_id, visit_id = str(step.row["link_id"]), str(step.row_id)
    (link,), (enterprise,), earlier = await step.find_all(
        Find(entity="LeaderLink", equal={"id": step.row["link_id"]}),
        Find(entity="Enterprise", where=Exists("leader_links", Compare("id", "eq", link_id))),
        Find(entity="Issue", where=Exists("link_visits", Compare("id", "eq", visit_id))),
    )
    made = [
        raise_issue(
            step,
            enterprise,
            title=problem[:TITLE_LENGTH],
            content=problem,
            category="OTHER",
            source="LINK_VISIT",
            lead_leader_id=link["leader_id"],
        )
        for problem in problems
    ]
    step.link("problems", [*(issue["id"] for issue in earlier), *made])


async def confirm(step: Step) -> None:
    """The enterprise's word that it took place; after the term silence is a yes."""
    due = step.row["confirm_due_at"]
    if step.is_system and (due is None or step.now <= due):
        raise TERM_NOT_OVER()
    step.tell(VISITOR)
    step.set(
        confirmed_at=step.now,
        confirmed_by_id=None if step.is_system else step.viewer.user_id,
        auto_confirmed=step.is_system,
    )


async def reject(step: Step) -> None:
    """Back to the visitor with a reason; the clock of silence stops."""
    step.tell(VISITOR)
    step.set(confirm_due_at=None)
