"""Industry classes, the working-day calendar, parameters and dictionaries, as rows."""

from collections.abc import Iterator

from models.columns import anatomy
from models.entities import ENTITIES
from models.entities.bookkeeping import AuditHead
from models.entities.platform import (
    DictItem,
    IndustryClass,
    IndustryLevel,
    SystemParam,
    WorkCalendarDay,
)
from models.entities.platform_workflow import CalendarSource, ParamType
from models.entity import Entity
from models.labels import Choice
from models.published_calendar import days_of
from peipao.reference.industry_classes import CLASSES, SECTIONS, divisions, parent_of
from peipao.reference.parameters import PARAMETERS, VALID_FROM
from peipao.reference.stable_ids import stable_id

LEVELS = {
    1: IndustryLevel.SECTION,
    3: IndustryLevel.DIVISION,
    4: IndustryLevel.GROUP,
    5: IndustryLevel.CLASS,
}
"""Length of a code: its level."""
YEARS = (2024, 2025, 2026)
"""What a city's work calendar begins with; later years are loaded by its administrators."""


def platform_rows() -> Iterator[Entity]:
    """Every class, day, parameter and dictionary item, and the head of the audit trail's chain."""
    yield AuditHead(id=stable_id(AuditHead, "chain"))
    sections = {letter: name for letter, (name, _, _) in SECTIONS.items()}
    for code, name in (sections | divisions() | CLASSES).items():
        parent = parent_of(code)
        yield IndustryClass(
            id=stable_id(IndustryClass, code),
            code=code,
            name=name,
            level=LEVELS[len(code)],
            parent_id=stable_id(IndustryClass, parent) if parent else None,
        )
    for year in YEARS:
        for day in days_of(year):
            yield WorkCalendarDay(
                id=stable_id(WorkCalendarDay, day.date.isoformat()),
                date=day.date,
                is_workday=day.is_workday,
                name=day.name,
                source=CalendarSource.LIBRARY,
            )
    for line in PARAMETERS:
        yield SystemParam(
            id=stable_id(SystemParam, f"{line['key']}:{VALID_FROM}"),
            key=line["key"],
            value=line["value"],
            type=ParamType(line["type"]),
            valid_from=VALID_FROM,
            remark=line["meaning"],
        )
    for choice in choices():
        for order, member in enumerate(choice, 1):
            yield DictItem(
                id=stable_id(DictItem, f"{choice.__name__}:{member.value}"),
                dictionary=choice.__name__,
                code=member.value,
                label_zh=member.label.zh,
                label_en=member.label.en,
                sort_order=order,
            )


def choices() -> tuple[type[Choice], ...]:
    """Every enumeration that a column of the domain uses, by name."""
    found = {
        column.choice.__name__: column.choice
        for entity in ENTITIES
        for column in anatomy(entity).columns.values()
        if column.choice
    }
    return tuple(choice for _, choice in sorted(found.items()))
