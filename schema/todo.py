"""``myTodo``: what waits for whoever asks, with a countdown."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from datetime import datetime
from typing import Annotated, Any

import strawberry
from strawberry import Info

from models import clock
from models.naming import camel
from resolvers.todo import Waiting, todo
from schema.scalars import Day, Instant

HOUR_S = 3_600


@strawberry.type(description="可办理的操作 | A step that is yours to take")
class TodoAction:
    """One action on the row."""

    name: str = strawberry.field(description="操作名 | Name in the API")
    label: str = strawberry.field(description="标签 | Label")


@strawberry.type(description="待办事项 | A row that waits for you")
class TodoItem:
    """One row with its countdown."""

    id: strawberry.ID = strawberry.field(description="标识 | Opaque id of the row")
    entity: str = strawberry.field(description="类型名 | Name of its type")
    entity_label: str = strawberry.field(description="类型 | What kind of thing it is")
    title: str = strawberry.field(description="标题 | What names it")
    due_at: Instant | None = strawberry.field(description="时限 | When the step is due")
    days_left: int | None = strawberry.field(
        description="剩余天数，负数为逾期 | Days left; negative: overdue"
    )
    hours_left: int | None = strawberry.field(
        description="剩余小时（满），负数为逾期 | Full hours left; negative: overdue"
    )
    overdue: bool = strawberry.field(description="是否逾期 | Whether it is overdue")
    light: str | None = strawberry.field(description="灯 | GREEN, YELLOW, RED or GREY")
    actions: list[TodoAction] = strawberry.field(description="可办理的操作 | What you may do now")

    @classmethod
    def of(cls, waiting: Waiting, now: datetime) -> "TodoItem":
        """The row with what is left of its time."""
        due = waiting.due_at
        return cls(
            id=strawberry.ID(waiting.id),
            entity=waiting.entity.__name__,
            entity_label=waiting.entity.label().zh,
            title=waiting.title,
            due_at=Instant(due) if due else None,
            days_left=(due.astimezone(clock.SHANGHAI).date() - now.date()).days if due else None,
            hours_left=int((due - now).total_seconds() // HOUR_S) if due else None,
            overdue=due is not None and due < now,
            light=waiting.light,
            actions=[TodoAction(name=camel(each.name), label=each.words.zh) for each in waiting.actions],
        )


@strawberry.type
class TodoQuery:
    """The root field; a base of ``PythonQuery``."""

    @strawberry.field(
        description="我的待办，最急的在前，最多 100 条 | What waits for you, the most urgent first"
    )
    async def my_todo(
        self,
        info: Info,
        due: Annotated[
            Day | None,
            strawberry.argument(description="只看此日（含）前到期的 | Only what is due by this day"),
        ] = None,
    ) -> list[TodoItem]:
        """Rows on which a step is the viewer's to take now."""
        context: Any = info.context
        now = clock.now()
        return [TodoItem.of(each, now) for each in await todo(context.rows, context.viewer, due)]
