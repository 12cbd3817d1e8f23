"""What was set up at run time as a file: exported, applied, refused with line and reason."""

import string
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.custom_fields import CustomFieldKind
from peipao.config_file import BY_NAME, ConfigError, Item, normal, read_config, written
from peipao.configuring import apply, export, stored
from tests.writing import WritableCity

ADMIN, CITY = "sysadmin", 530800
FILE = """format = 1

[[custom_field]]
entity = "Enterprise"
key = "main_product"
label_zh = "主营产品"
label_en = "Main product"
kind = "TEXT"
max_length = 40
is_filterable = true
status = "PUBLISHED"

[[custom_field]]
entity = "Enterprise"
key = "grade"
label_zh = "等级"
label_en = "Grade"
kind = "CHOICE"
choices = ['{"value": "GOLD", "zh": "金", "en": "Gold", "colour": "success"}']
status = "RETIRED"

[[notification_rule]]
name = "红灯诉求通知县级"
entity = "Issue"
event = "create"
roles = ["COUNTY_ADMIN"]
place = "COUNTY"
text_zh = "新诉求：{title}"
enabled = false

[[saved_report]]
name = "各县企业"
entity = "Enterprise"
group_by = ["county.code"]
chart = "BAR"
conditions = '{"cMainProduct": {"contains": "茶"}}'
shared_with = ["CITY_RELIEF_OFFICE", "COUNTY_ADMIN"]
"""


@pytest.fixture
async def connection(empty_city: WritableCity) -> AsyncIterator[asyncpg.Connection]:
    """A connection in a transaction that leaves nothing behind."""
    async with empty_city.pool.acquire() as held:
        around = held.transaction()
        await around.start()
        try:
            yield held
        finally:
            await around.rollback()


async def test_a_file_is_applied_once_and_then_there_is_nothing_to_do(connection: asyncpg.Connection) -> None:
    wanted = read_config(FILE)
    plan = [str(each) for each in await apply(connection, CITY, wanted, dry_run=False)]
    assert plan == [
        "+ custom_field Enterprise.grade",
        "+ custom_field Enterprise.main_product",
        "+ notification_rule 红灯诉求通知县级",
        "+ saved_report 各县企业",
    ]
    assert await apply(connection, CITY, wanted, dry_run=False) == []
    text = await export(connection, CITY)
    assert text == written(wanted)
    assert await apply(connection, CITY, read_config(text), dry_run=False) == []


async def test_a_dry_run_tells_what_would_be_done_and_leaves_nothing(connection: asyncpg.Connection) -> None:
    assert len(await apply(connection, CITY, read_config(FILE), dry_run=True)) == 4
    assert await stored(connection, CITY) == []


async def test_what_the_file_no_longer_names_is_retired_or_removed(connection: asyncpg.Connection) -> None:
    await apply(connection, CITY, read_config(FILE), dry_run=False)
    plan = [str(each) for each in await apply(connection, CITY, read_config("format = 1"), dry_run=False)]
    assert plan == [
        "- custom_field Enterprise.main_product",
        "- notification_rule 红灯诉求通知县级",
        "- saved_report 各县企业",
    ]
    left = {each.item.words: each.item.values.get("status") for each in await stored(connection, CITY)}
    assert left == {
        "custom_field Enterprise.grade": "RETIRED",
        "custom_field Enterprise.main_product": "RETIRED",
    }


async def test_changes_are_named_column_by_column_and_are_on_record(connection: asyncpg.Connection) -> None:
    await apply(connection, CITY, read_config(FILE), dry_run=False)
    changed = FILE.replace("max_length = 40", "max_length = 60").replace(
        'status = "RETIRED"', 'status = "PUBLISHED"'
    )
    plan = [str(each) for each in await apply(connection, CITY, read_config(changed), dry_run=False)]
    assert plan == [
        "~ custom_field Enterprise.grade: status",
        "~ custom_field Enterprise.main_product: max_length",
    ]
    told = await connection.fetch(
        "select action from audit_log where entity = 'CustomField' order by seq desc limit 2"
    )
    assert {row["action"] for row in told} == {"publish_custom_field", "update"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('kind = "TEXT"', 'kind = "COLOUR"', "test.toml:3: .*没有这种字段类型"),
        (
            'entity = "Enterprise"\nkey = "grade"',
            'entity = "AuditLog"\nkey = "grade"',
            "test.toml:13: .*不能添加",
        ),
        ('key = "main_product"', 'key = "name"', "test.toml:3: .*同名"),
        ("max_length = 40", 'max_length = "40"', "test.toml:3: max_length: '40' is not of its type"),
        ("max_length = 40", "longest = 40", "test.toml:3: custom_field has no 'longest'"),
        ('key = "grade"', 'key = "main_product"', "test.toml:13: .*stands on line 3 already"),
        ('event = "create"', 'event = "explode"', "test.toml:22: .*没有“explode”这种事件"),
        ("{title}", "{secret}", "test.toml:22: .*没有“secret”字段"),
        ('group_by = ["county.code"]', 'group_by = ["nowhere.name"]', "test.toml:31: .*没有“nowhere”"),
        ("format = 1", "format = 2", "test.toml:1: write 'format = 1'"),
        ("[[saved_report]]", "[[saved_query]]", "there is no section 'saved_query'"),
        ('status = "RETIRED"', 'status = "GONE"', "test.toml:13: .*cannot become 'GONE'"),
        ("format = 1", "format = = 1", "line 1"),
    ],
)
async def test_a_contradiction_is_refused_with_line_and_reason_and_nothing_is_done(
    connection: asyncpg.Connection, old: str, new: str, said: str
) -> None:
    assert old in FILE
    with pytest.raises(ConfigError, match=said):
        await apply(
            connection,
            CITY,
            read_config(FILE.replace(old, new), "test.toml"),
            dry_run=False,
            name="test.toml",
        )
    assert await stored(connection, CITY) == []


# --- what is exported is what was applied -------------------------------------------------------

WORDS = st.text("茶咖啡项目Aa\"'\\ {}#é\u3000", min_size=1, max_size=12).filter(
    lambda text: text.strip() == text
)
KEYS = st.from_regex(r"[a-z][a-z0-9]{0,8}(_[a-z][a-z0-9]{0,5})?", fullmatch=True).filter(
    lambda key: not key.endswith("_masked")
)
VALUES = st.text(string.ascii_uppercase, min_size=1, max_size=6)


@st.composite
def custom_fields(draw: Any) -> Item:
    kind = draw(st.sampled_from(list(CustomFieldKind))).value
    said: dict[str, Any] = {
        "entity": draw(st.sampled_from(["Enterprise", "Project", "Issue"])),
        "key": draw(KEYS) + "_x",
        "label_zh": draw(WORDS),
        "label_en": draw(WORDS),
        "kind": kind,
        "required": draw(st.booleans()),
        "in_list": draw(st.booleans()),
        "place": draw(st.integers(0, 500)),
        "read_roles": draw(
            st.sampled_from([[], ["CITY_RELIEF_OFFICE"], ["COUNTY_ADMIN", "CITY_RELIEF_OFFICE"]])
        ),
        "status": draw(st.sampled_from(["DRAFT", "PUBLISHED", "RETIRED"])),
    }
    if kind == "TEXT":
        said["max_length"] = draw(st.none() | st.integers(1, 4_000))
    if kind == "NUMBER":
        said["smallest"] = draw(st.none() | st.integers(-10, 0).map(str))
        said["largest"] = draw(st.none() | st.decimals(1, 90, places=3, allow_nan=False))
    if kind == "CHOICE":
        said["choices"] = [
            {"value": value, "zh": draw(WORDS), "en": draw(WORDS), "colour": "info"}
            for value in draw(st.lists(VALUES, min_size=1, max_size=3, unique=True))
        ]
    if kind != "FILE":
        said["is_filterable"] = draw(st.booleans())
    section = BY_NAME["custom_field"]
    return Item(section, normal(section, said))


@given(st.lists(custom_fields(), max_size=4, unique_by=lambda item: item.key))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_a_text_says_the_things_that_it_was_written_from(items: list[Item]) -> None:
    text = written(items)
    assert {item.key: item.values for item in read_config(text)} == {item.key: item.values for item in items}
    assert written(read_config(text)) == text


async def test_export_after_apply_is_the_file_again(connection: asyncpg.Connection) -> None:
    for seed in range(6):
        items = _drawn(seed)
        inner = connection.transaction()
        await inner.start()
        await apply(connection, CITY, read_config(written(items)), dry_run=False)
        assert await export(connection, CITY) == written(items)
        assert await apply(connection, CITY, read_config(await export(connection, CITY)), dry_run=False) == []
        await inner.rollback()


def _drawn(number: int) -> list[Item]:
    """Some things, others for each number and always the same for one."""
    found: list[list[Item]] = []

    @settings(max_examples=number + 5, deadline=None, derandomize=True, database=None)
    @given(st.lists(custom_fields(), min_size=number % 4, max_size=4, unique_by=lambda item: item.key))
    def draw(items: list[Item]) -> None:
        found.append(items)

    draw()
    return found[-1]
