"""The permission matrix that is committed is the one that the declarations say."""

import contextvars
import os
from enum import auto
from pathlib import Path
from types import ModuleType

import pytest
from tortoise import Tortoise, fields

from models.access import Access, Internal, Mask, Masking, Role, grant, whoever_sees
from models.entities import ENTITIES
from models.entity import ChoiceField, Entity
from models.labels import Choice
from models.matrix import HEADING, print_matrix
from models.page import Page
from models.predicates import ALWAYS, VIEWER, Compare
from models.workflow import Action, Guard, Refusal

COMMITTED = Path(__file__).parent.parent / "snapshots" / "access.md"


def test_the_committed_matrix_is_what_the_declarations_say() -> None:
    printed = print_matrix(ENTITIES)
    if os.environ.get("PEIPAO_ACCEPT") == "1":
        COMMITTED.write_text(printed, encoding="utf-8")
    committed = COMMITTED.read_text(encoding="utf-8") if COMMITTED.exists() else ""
    assert committed == printed, (
        "Who may do what has changed. Is that meant? Then run ./dev accept (PEIPAO_ACCEPT=1) and review "
        "the difference in tests/snapshots/access.md."
    )


OFFICE = grant(Role.AUDITOR, reason="市审计局可读全市")
UNIT = grant(
    Role.LIAISON,
    Role.LEADER,
    reason="由您负责",
    rows=Compare("status", "in", ("OPEN", "DONE")),
)
NOT_READ = Refusal("NOT_READ", "来信尚未阅读")


class LetterStatus(Choice):
    """状态 | Status"""

    OPEN = auto(), "待办 | Open"
    DONE = auto(), "办结 | Done"


def letters() -> tuple[type[Entity], ...]:
    """A city of people and letters."""

    class User(Entity):
        """用户 | A person."""

        access = Internal("只供登录")

        class Meta:
            """The table."""

            table = "user"

    class Letter(Entity):
        """来信 | A letter."""

        name = fields.CharField(20, description="姓名 | Name")
        phone = fields.CharField(20, description="电话 | Phone")
        secret = fields.CharField(20, description="密钥 | Secret")
        status = ChoiceField(LetterStatus, description="状态 | Status")
        access = Access(
            read=(
                OFFICE,
                UNIT,
                grant(*Role, reason="本人", rows=Compare("created_by_id", "eq", VIEWER.user)),
            ),
            create=(OFFICE,),
            update=(OFFICE, UNIT.limited_to("status", "phone")),
            masks=(Mask("name phone", Masking.PHONE, clear_for=(OFFICE,)), Mask("status", Masking.ABSENT)),
        )
        hidden = "secret"
        state = "status"
        actions = (
            Action(
                name="lodge",
                label="提交 | Lodge",
                granted=(whoever_sees("reply", "可读回复者"),),
                moves=((), "OPEN"),
            ),
            Action(
                name="close",
                label="办结 | Close",
                granted=(UNIT, OFFICE),
                moves=(("OPEN",), "DONE"),
                branches=("OPEN",),
                needs=("phone",),
                guards=(Guard(NOT_READ, Compare("name", "eq", "读")), Guard(NOT_READ, ALWAYS)),
                separate_from=("lodge", "reveal"),
                deadline="LETTER_CLOSE_DAYS",
                automatic=True,
            ),
            Action(
                name="decide",
                label="决定 | Decide",
                granted=(UNIT,),
                moves=(("OPEN",), None),
                branches=("DONE",),
            ),
            Action(name="reveal", label="查看电话 | Reveal", granted=(OFFICE,)),
        )
        page = Page(columns="name")

        class Meta:
            """The table."""

            table = "letter"

    module = ModuleType("city")
    module.User, module.Letter = User, Letter  # type: ignore[attr-defined]
    # The names are connected in a context of their own, so that no test sees another's city.
    contextvars.copy_context().run(Tortoise.init_models, [module], "models")
    return User, Letter


SECTIONS = """## Letter（来信）

| roles | may | rows | why |
|---|---|---|---|
| AUDITOR | read, create, update, see `name`, see `phone`, `close`, `reveal` | always | 市审计局可读全市 |
| LEADER, LIAISON | read, update (phone, status only), `close`, `decide` | status ∈ {OPEN, DONE} | 由您负责 |
| every role | read | created_by_id = viewer.user | 本人 |
| every role | `lodge` | reply is visible | 可读回复者 |

- masked `name`, `phone`: 保留前三后四
- masked `status`: 不显示, for everybody
- never leaves the server: `secret`
- `lodge` 提交: (new) → OPEN
- `close` 办结: OPEN → DONE or OPEN; needs phone; unless NOT_READ; not by who did lodge, reveal; within \
LETTER_CLOSE_DAYS; also by the clock
- `decide` 决定: OPEN → (the same) or DONE
- `reveal` 查看电话

## User（用户）

Not part of the API: 只供登录
"""


def test_a_section_says_who_may_do_what_and_why(monkeypatch: pytest.MonkeyPatch) -> None:
    # Entities are known by name in the whole process: these are forgotten after the test.
    monkeypatch.setattr(Entity, "by_name", {})
    assert print_matrix(letters()) == f"{HEADING}\n{SECTIONS}"


def test_every_entity_has_a_section_in_the_order_of_names() -> None:
    headings = [line for line in print_matrix(ENTITIES).splitlines() if line.startswith("## ")]
    assert [heading.removeprefix("## ").partition("（")[0] for heading in headings] == sorted(
        entity.__name__ for entity in ENTITIES
    )


def test_the_order_of_the_files_does_not_show() -> None:
    assert print_matrix(reversed(ENTITIES)) == print_matrix(ENTITIES)


def test_adding_an_entity_only_adds_lines() -> None:
    everything = print_matrix(ENTITIES).splitlines()
    for added in ENTITIES:
        before = print_matrix(entity for entity in ENTITIES if entity is not added).splitlines()
        after = iter(everything)
        assert all(line in after for line in before), added.__name__
