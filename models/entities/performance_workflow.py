"""How the use of money is evaluated, and what its grade brings (measure 7.3)."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from models.access import Role, grant
from models.predicates import VIEWER, Compare
from models.rules.performance import HIGHEST, LOWEST, consequence, grade_of, suspension_until
from models.workflow import Action, Audience, Find, Refusal, Step

EVALUATORS = (
    grant(
        Role.CITY_DEPT_LEAD,
        reason="行业主管部门负责人评价本单位（含下属单位）主管资金的绩效",
        rows=Compare("evaluator_unit_id", "in", VIEWER.units),
    ),
)
EVALUATED = Audience("evaluated_unit", path="unit")

SCORE_OUT_OF_RANGE = Refusal("VALIDATION", "绩效得分应在 0 至 100 之间", "score")
EVALUATION_OF_WHAT = Refusal("VALIDATION", "评价{scope}须填写{what}，且不填写其他对象", "scope")
EVALUATION_YEAR_AHEAD = Refusal("VALIDATION", "不能评价尚未到来的年度", "year")
EVALUATED_ITSELF = Refusal("VALIDATION", "评价单位不能评价本单位", "unit")
NOT_THE_LEAD = Refusal("VALIDATION", "补助项目由其牵头单位评价", "evaluatorUnit")


def graded(score: Decimal, evaluated_on: date, years: int) -> Mapping[str, Any]:
    """The columns of an evaluation that follow from its score.

    Raises:
        RuleBroken: the score is not between 0 and 100.
    """
    if not LOWEST <= score <= HIGHEST:
        raise SCORE_OUT_OF_RANGE()
    grade = grade_of(score)
    until = suspension_until(grade, evaluated_on, years)
    return {
        "score": score,
        "grade": grade,
        "evaluated_on": evaluated_on,
        "suspended_until": until,
        "linked_action": consequence(grade, until),
    }


async def evaluate(step: Step) -> None:
    """A department judges an item of the catalogue that it leads, or how a unit used the money."""
    scope, item_id, unit_id = (step.value(name) for name in ("scope", "item_id", "unit_id"))
    if step.value("year") > step.today.year:
        raise EVALUATION_YEAR_AHEAD()
    if scope == "ITEM":
        if item_id is None or unit_id is not None:
            raise EVALUATION_OF_WHAT(scope="补助项目", what="补助项目")
        ((item,),) = await step.find_all(Find(entity="SubsidyItem", equal={"id": item_id}))
        if item["lead_unit_id"] != step.value("evaluator_unit_id"):
            raise NOT_THE_LEAD()
    elif scope == "UNIT":
        if unit_id is None:
            raise EVALUATION_OF_WHAT(scope="单位", what="单位")
        if unit_id == step.value("evaluator_unit_id"):
            raise EVALUATED_ITSELF()
    else:
        raise EVALUATION_OF_WHAT(scope="企业", what="补助申报（请在该申报上评价）")
    years = step.parameter("performance.suspension_years")
    step.set(**graded(step.value("score"), step.today, years))


PERFORMANCE_ACTIONS = (
    Action(
        name="evaluate_fund",
        label="资金绩效评价 | Evaluate the use of a fund",
        granted=EVALUATORS,
        moves=((), None),
        needs=("scope", "evaluator_unit", "year", "score", "findings"),
        takes=("item", "unit"),
        effect=evaluate,
        notifies=(EVALUATED,),
    ),
)
