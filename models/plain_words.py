"""Predicates in Chinese, as a clerk reads them: ``属地县(区) 属于 其管理的县(区)``."""

from collections.abc import Mapping

from models.columns import Column, Kind, anatomy
from models.entity import Entity
from models.predicates import (
    All,
    Any_,
    Compare,
    Exists,
    Moment,
    Not,
    Operator,
    Predicate,
    ViewerValue,
    Visible,
)

VALUES: Mapping[str, str] = {
    "user": "本人",
    "counties": "其管理的县(区)",
    "zones": "其管理的园区",
    "units": "其单位（含下属单位）",
    "enterprises": "其绑定的企业",
    "leaders": "其本人（或其联络的领导）",
    "commissioners": "其专员身份",
    "banks": "其所属银行",
}
"""What rules call values of the viewer."""
MOMENTS: Mapping[str, str] = {"today": "今天", "now": "此刻"}
OPERATORS: Mapping[Operator, str] = {
    "eq": "是",
    "in": "属于",
    "gt": "大于",
    "gte": "不小于",
    "lt": "小于",
    "lte": "不大于",
    "contains": "包含",
    "starts_with": "开头是",
    "overlaps": "涉及",
}
NEGATED: Mapping[Operator, str] = {"eq": "不是", "in": "不属于", "contains": "不包含", "overlaps": "不涉及"}
OF_TIME: Mapping[Operator, str] = {"gt": "晚于", "gte": "不早于", "lt": "早于", "lte": "不晚于"}


def heading(entity: type[Entity], predicate: Predicate) -> str:
    """The predicate in a line; of one with parts, what is said before the parts."""
    match predicate:
        case All(()):
            return "不限范围"
        case Any_(()):
            return "任何情况下都不成立"
        case All():
            return "以下各项都成立"
        case Any_():
            return "以下至少一项成立"
        case Not(Compare() as compare):
            return _compared(entity, compare, negated=True)
        case Not():
            return "以下不成立"
        case Exists(name):
            relation = anatomy(entity).relations[name]
            said = "有符合以下条件的" if relation.many else "符合以下条件的"
            return f"{said}“{relation.label.zh}”"
        case Visible(name):
            return f"能看到所属的“{anatomy(entity).relations[name].label.zh}”"
        case Compare():
            return _compared(entity, predicate)
    raise TypeError(f"no words for {predicate!r}; add them to models/plain_words.py")


def _compared(entity: type[Entity], compare: Compare, *, negated: bool = False) -> str:
    shape = anatomy(entity)
    column = shape.columns[compare.column]
    relation = next((r for r in shape.relations.values() if r.near == compare.column and not r.many), None)
    label = (relation or column).label.zh
    if compare.operator == "is_null":
        return f"{label} {'已有内容' if negated == bool(compare.value) else '没有填写'}"
    timed = column.kind in (Kind.DATE, Kind.INSTANT)
    sign = (OF_TIME if timed else {}).get(compare.operator) or OPERATORS[compare.operator]
    if negated:
        sign = NEGATED.get(compare.operator, f"并非{sign}")
    return f"{label} {sign} {_value(column, compare.value)}"


def _value(column: Column, value: object) -> str:
    match value:
        case ViewerValue(name):
            return VALUES[name]
        case Moment(name):
            return MOMENTS[name]
        case bool():
            return "是" if value else "否"
        case tuple():
            return "、".join(_value(column, each) for each in value)
    text = str(value)
    return column.choice(text).label.zh if column.choice else text
