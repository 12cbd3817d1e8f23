"""How a ranking is drafted, published and followed by criticism (measure 7.5, 7.6; K16)."""

from models.entities.arrears_access import OVERSIGHT
from models.entities.arrears_ranking_effects import draft, draft_criticism, publish, redraft, set_average
from models.predicates import Compare
from models.workflow import Action, Guard, Refusal

AVERAGE_MISSING = Refusal(
    "AVERAGE_MISSING", "没有同期全省平均清偿率及其来源，不能形成通报批评", "provincialAverage"
)

RANKING_ACTIONS = (
    Action(
        name="draft_ranking",
        label="测算清偿率排序 | Draft a ranking",
        granted=(OVERSIGHT,),
        moves=((), "DRAFT"),
        needs=("period", "kind"),
        effect=draft,
    ),
    Action(
        name="redraft_ranking",
        label="重新测算 | Compute anew",
        granted=(OVERSIGHT,),
        moves=(("DRAFT",), None),
        effect=redraft,
    ),
    Action(
        name="set_provincial_average",
        label="录入全省平均清偿率 | Record the provincial average",
        granted=(OVERSIGHT,),
        moves=(("DRAFT",), None),
        needs=("provincial_average", "average_source"),
        effect=set_average,
    ),
    Action(
        name="publish_ranking",
        label="发布排序 | Publish",
        granted=(OVERSIGHT,),
        moves=(("DRAFT",), "PUBLISHED"),
        effect=publish,
    ),
    Action(
        name="draft_criticism",
        label="起草通报批评 | Draft the criticism",
        granted=(OVERSIGHT,),
        moves=(("PUBLISHED",), None),
        guards=(Guard(AVERAGE_MISSING, Compare("provincial_average", "is_null", False)),),
        effect=draft_criticism,
    ),
)
