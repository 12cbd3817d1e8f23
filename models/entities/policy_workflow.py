"""Who drafts, reviews and releases policies, and how a document moves (DOMAIN §6.7)."""

from dataclasses import replace

from models.access import Role, grant
from models.entities.policy_effects import due_release, expire, override_item, publish, review
from models.grants import BUSINESS_STAFF, CITY_DEPTS, COUNTY_DEPTS, COUNTY_OF_LOCATION, RELIEF_OFFICE, via
from models.predicates import VIEWER, Compare, Exists, all_of
from models.workflow import Action, Guard, Refusal

_RELEASED = Compare(
    "status", "in", ("PUBLISHED", "AMENDED", "SUPERSEDED", "OVERRIDDEN", "EXPIRED", "REPEALED")
)
PUBLISHED = grant(*Role, reason="已发布的政策任何人可读", rows=Compare("status", "eq", "PUBLISHED"))
RELEASED_TO_STAFF = grant(*BUSINESS_STAFF, reason="工作人员可读曾发布过的政策", rows=_RELEASED)
_ISSUING_UNIT = grant(
    *CITY_DEPTS,
    *COUNTY_DEPTS,
    reason="本单位（含下属单位）起草的政策",
    rows=Compare("issuer_unit_id", "in", VIEWER.units),
)
_ISSUING_HEAD = grant(
    Role.CITY_DEPT_LEAD, Role.COUNTY_DEPT_LEAD, reason="起草单位负责人审核", rows=_ISSUING_UNIT.rows
)
RELEASING_UNIT = grant(
    *CITY_DEPTS,
    reason="本单位（含下属单位）统一发布的政策",
    rows=Compare("release_unit_id", "in", VIEWER.units),
)
_RELEASING_HEAD = grant(Role.CITY_DEPT_LEAD, reason="统一发布单位负责人", rows=RELEASING_UNIT.rows)
DRAFTERS = (_ISSUING_UNIT, RELIEF_OFFICE, COUNTY_OF_LOCATION)
UNRELEASED = tuple(
    each.but(
        all_of(Compare("status", "in", ("DRAFT", "REVIEW")), each.rows),
        "发布前可修改，发布后正文不再改动",
    )
    for each in DRAFTERS
)

NOT_RELEASED = Refusal("STATE_CONFLICT", "政策文件尚未发布，直接修改事项即可")


def _ending(name: str, label: str, target: str) -> Action:
    return Action(name=name, label=label, granted=(_RELEASING_HEAD,), moves=(("PUBLISHED",), target))


POLICY_ACTIONS = (
    Action(
        name="draft_policy",
        label="起草 | Draft",
        granted=DRAFTERS,
        moves=((), "DRAFT"),
        needs=("title", "level", "body", "issued_on", "effective_on"),
        takes=(
            "doc_no",
            "issuer_unit",
            "issuer_name",
            "release_unit",
            "county",
            "expires_on",
            "comment_evidence",
            "supersedes",
        ),
        effect=due_release,
    ),
    Action(
        name="submit_policy",
        label="送审 | Submit for review",
        granted=DRAFTERS,
        moves=(("DRAFT",), "REVIEW"),
    ),
    Action(
        name="review_policy",
        label="审核 | Review",
        granted=(_ISSUING_HEAD, RELIEF_OFFICE, COUNTY_OF_LOCATION),
        moves=(("REVIEW",), "APPROVED"),
        needs=("legality_checked",),
        takes=("comment_evidence",),
        effect=review,
    ),
    Action(
        name="publish_policy",
        label="发布 | Publish",
        granted=(_RELEASING_HEAD,),
        moves=(("APPROVED",), "PUBLISHED"),
        deadline="policy.release_wd",
        effect=publish,
    ),
    _ending("amend_policy", "修订 | Amend by a new version", "AMENDED"),
    # By the clock where newer policies, released before they are in force, have replaced all its items.
    replace(_ending("supersede_policy", "标记被替代 | Mark as superseded", "SUPERSEDED"), automatic=True),
    _ending("override_policy", "按上级政策执行 | Mark as overridden", "OVERRIDDEN"),
    _ending("repeal_policy", "废止 | Repeal", "REPEALED"),
    Action(
        name="expire_policy",
        label="到期 | Expire",
        granted=(_RELEASING_HEAD,),
        moves=(("PUBLISHED",), "EXPIRED"),
        needs=("expires_on",),
        effect=expire,
    ),
)

ITEM_ACTIONS = (
    Action(
        name="override_policy_item",
        label="改按上级事项执行 | Override by the higher level",
        granted=via("document", _RELEASING_HEAD),
        moves=(("IN_FORCE", "OVERRIDDEN"), "OVERRIDDEN"),
        needs=("overridden_by", "overridden_from"),
        takes=("overridden_until",),
        guards=(Guard(NOT_RELEASED, Exists("document", Compare("status", "eq", "PUBLISHED"))),),
        effect=override_item,
    ),
)
