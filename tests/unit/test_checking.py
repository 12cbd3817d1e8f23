"""A declaration that contradicts itself is refused with a sentence that says what to write instead."""

import contextvars
import time
from collections.abc import Mapping
from enum import StrEnum, auto
from types import ModuleType
from typing import Any

import pytest
from tortoise import Tortoise, fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from models.access import Access, Internal, Mask, Masking, Role, grant, whoever_sees
from models.checking import RULES, RULES_BETWEEN, check, contradictions
from models.checking_form import FORM_RULES
from models.columns import anatomy
from models.entity import ChoiceField, Entity, LooseKey, Money, PinyinKey
from models.errors import DeclarationError
from models.labels import Choice
from models.page import Page
from models.predicates import NEVER, NOW, TODAY, VIEWER, Compare, Exists, Not, ViewerValue, Visible, any_of
from models.workflow import Action, Audience, Guard, Input, Refusal


class Mood(Choice):
    """心情 | Mood"""

    GOOD = auto(), "好 | Good", "success"
    BAD = auto(), "差 | Bad", "danger"


@pytest.fixture(autouse=True)
def entities_of_the_test_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Entities are known by name in the whole process: those of a test are forgotten after it."""
    monkeypatch.setattr(Entity, "by_name", {})


CLERKS = grant(Role.CITY_FINANCE, reason="市财政局可读")
COUNTY = grant(
    Role.COUNTY_ADMIN, reason="县级管理员可读本县(区)", rows=Compare("county_id", "in", VIEWER.counties)
)


def reads(*rows: Any, roles: tuple[Role, ...] = (Role.COUNTY_ADMIN,)) -> Access:
    """An access in which the roles read the rows."""
    return Access(read=tuple(grant(*roles, reason="可读", rows=each) for each in rows))


def relation(target: str, related_name: Any, **changed: Any) -> Any:
    """A foreign key as it should be, but for what is changed."""
    said = {"db_index": True, "on_delete": fields.RESTRICT, "description": "关系 | Relation"} | changed
    return fields.ForeignKeyField(f"models.{target}", related_name=related_name, **said)


def text(**said: Any) -> Any:
    """A text column with a label."""
    return fields.CharField(50, **({"description": "文本 | Text"} | said))


def number(**said: Any) -> Any:
    """A whole number with a label."""
    return fields.IntField(**({"description": "数量（件） | Number"} | said))


def declared(name: str, said: Mapping[str, Any]) -> type[Entity]:
    """An entity of this name with a name, open to finance, but for what is said."""
    meta = {"table": name.lower(), "constraints": said.get("constraints", ())}
    body = {
        "__doc__": "东西 | A thing.",
        "__module__": __name__,
        "name": text(),
        "access": Access(read=(CLERKS,)),
        "page": Page(columns="name"),
        "Meta": type("Meta", (), meta),
    }
    body |= {key: value for key, value in said.items() if key != "constraints"}
    return type(Entity)(name, (Entity,), {key: value for key, value in body.items() if value is not ...})


def city(thing: Mapping[str, Any], others: Mapping[str, Mapping[str, Any]]) -> tuple[type[Entity], ...]:
    """A city with users, regions, a Thing as said, and others."""
    defaults: dict[str, Any] = {
        "status": ChoiceField(Mood, description="状态 | Status"),
        "size": number(),
        "phone": text(null=True),
        "tags": ArrayField("text", default=list, description="标签 | Tags"),
        "born_on": fields.DateField(null=True, description="日期 | Born on"),
        "seen_at": fields.DatetimeField(null=True, description="时间 | Seen at"),
        "county": relation("Region", "things"),
    }
    entities = [declared("User", {}), declared("Region", {}), declared("Thing", defaults | thing)]
    entities += [declared(name, said) for name, said in others.items()]
    module = ModuleType("city")
    for entity in entities:
        setattr(module, entity.__name__, entity)
    # The names are connected in a context of their own, so that no test sees another's city.
    contextvars.copy_context().run(Tortoise.init_models, [module], "models")
    return tuple(entities)


def refused(
    because: str, sentence: str, others: Mapping[str, Mapping[str, Any]] | None = None, **thing: Any
) -> Any:
    """A line of the table: why, what is said of the Thing and others, and the sentence."""
    return pytest.param(thing, others or {}, sentence, id=because)


class Loud(StrEnum):
    """No labels."""

    YES = auto()


class Painted(Choice):
    """颜色 | Painted"""

    RED = auto(), "红 | Red", "scarlet"


class Valued(Choice):
    """取值 | Valued"""

    ONE = "1", "一 | One"


def another_mood() -> type[Choice]:
    """An enumeration of a name that is taken."""

    class Mood(Choice):
        """心境 | Mood"""

        CALM = auto(), "静 | Calm"

    return Mood


def action(**said: Any) -> tuple[Action, ...]:
    """One action as it should be, but for what is said."""
    return (Action(**({"name": "cheer", "label": "鼓励 | Cheer", "granted": (CLERKS,)} | said)),)


FORM = [
    refused(
        "the entity has no label",
        'Thing: the docstring begins with \'Just a thing.\'; begin it with """中文 | English."""',
        __doc__="Just a thing.",
    ),
    refused(
        "a field has no label",
        "Thing.size: it has no label; write description='中文 | English'",
        size=fields.IntField(),
    ),
    refused(
        "a label has one language",
        "Thing.size: it has no label; write description='中文 | English'",
        size=fields.IntField(description="数量"),
    ),
    refused(
        "a column is of an unknown type",
        "Thing.size: there is no type for TimeDeltaField; "
        "use a field of KINDS in models/columns.py, or add this one there",
        size=fields.TimeDeltaField(description="时长 | Duration"),
    ),
    refused(
        "a column is a float",
        "Thing.size: a float does not keep what was written; "
        "write Money(...) for yuan, fields.DecimalField(...) for the rest",
        size=fields.FloatField(description="大小 | Size"),
    ),
    refused(
        "an enumeration has no labels",
        "Thing.status: the values of Loud have no labels; "
        'write class Loud(Choice) with OPEN = auto(), "待办 | Open"',
        status=fields.CharEnumField(Loud, description="状态 | Status"),
    ),
    refused(
        "a value of an enumeration is not its name",
        "Valued.ONE: its value is '1'; write ONE = auto(), \"一 | One\"",
        status=ChoiceField(Valued, description="状态 | Status"),
    ),
    refused(
        "a value has an unknown colour",
        "Painted.RED: there is no colour 'scarlet'; write one of neutral, info, success, warning, danger",
        status=ChoiceField(Painted, description="状态 | Status"),
    ),
    refused(
        "nothing is said of access",
        "Thing: it does not say who may read it; "
        'write access = Access(read=(...)) or access = Internal("why nobody does")',
        access=...,
    ),
    refused(
        "there is no page",
        'Thing: it has no page; write page = Page(columns="...", title="...")',
        page=...,
    ),
]

COLUMNS = [
    refused(
        "an unknown column is filterable",
        "Thing.filterable: there is no column 'siz'; write 'size'",
        filterable="siz",
    ),
    refused(
        "an indexed column is declared filterable",
        "Thing.filterable: 'county' has an index and is filterable by it; leave it out",
        filterable="county",
    ),
    refused(
        "a document is filterable",
        "Thing.filterable: 'notes' is JSON and has no order; "
        "leave it out, or keep what is asked for in a column of its own",
        notes=fields.JSONField(description="说明 | Notes"),
        filterable="notes",
    ),
    refused(
        "a hidden column does not exist",
        "Thing.hidden: there is no column 'phome'; write 'phone'",
        hidden="phome",
    ),
    refused(
        "a natural key does not exist",
        "Thing.natural_keys: there is no column 'nam'; write 'name'",
        natural_keys=("nam",),
    ),
    refused(
        "a natural key is not held unique",
        "Thing.natural_keys: nothing holds 'name' unique; "
        'write UniqueConstraint(fields=("city_id", "name"), name="uq_thing_name") in Meta.constraints',
        natural_keys=("name",),
    ),
    refused(
        "a natural key is unique among some rows only",
        "Thing.natural_keys: nothing holds 'name size' unique; "
        'write UniqueConstraint(fields=("city_id", "name", "size"), name="uq_thing_name") '
        "in Meta.constraints",
        natural_keys=("name size",),
        constraints=(UniqueConstraint(fields=("name", "size"), name="uq_x", condition="status = 'GOOD'"),),
    ),
    refused(
        "a natural key is masked",
        "Thing.natural_keys: 'phone' is masked, and asking by it would tell what the mask hides; "
        "take the mask or the key away",
        phone=text(null=True, unique=True),
        natural_keys=("phone",),
        access=Access(read=(CLERKS,), masks=(Mask("phone", Masking.PHONE),)),
    ),
    refused(
        "a natural key is hidden",
        "Thing.natural_keys: 'phone' is hidden; name a column that the API shows",
        phone=text(unique=True),
        natural_keys=("phone",),
        hidden="phone",
    ),
    refused(
        "a unique constraint names a relation instead of its column",
        "Thing.Meta.constraints: there is no column 'county'; write 'county_id'",
        constraints=(UniqueConstraint(fields=("county", "name"), name="uq_x"),),
    ),
    refused(
        "a foreign key has no index",
        "Thing.county: the foreign key has no index; write db_index=True",
        county=relation("Region", "things", db_index=False),
    ),
    refused(
        "a foreign key does not name the way back",
        "Thing.county: the way back has no name; "
        "write related_name='...', or related_name=False where there is no way back",
        county=relation("Region", None),
    ),
    refused(
        "deleting a parent would delete the row",
        "Thing.county: on_delete is CASCADE, which removes or changes rows unasked; "
        "write on_delete=fields.RESTRICT",
        county=relation("Region", "things", on_delete=fields.CASCADE),
    ),
    refused(
        "a loose key leads nowhere",
        "Thing.owner_id: there is no entity 'Usr'; write 'User'",
        owner_id=LooseKey("Usr", description="所有者 | Owner"),
    ),
    refused(
        "a loose key is not named like one",
        "Thing.owner: it is the id of another row; call it 'owner_id'",
        owner=LooseKey("User", description="所有者 | Owner"),
        hidden="owner",
    ),
    refused(
        "money is a plain number",
        "Thing.paid_amount: it is named like money and is INT; "
        "write Money(description='… （元） | …, yuan'), or name the unit that it counts",
        paid_amount=number(),
    ),
    refused(
        "an amount is kept in 万元",
        "Thing.size: it is named like money and is DECIMAL; "
        "write Money(description='… （元） | …, yuan'), or name the unit that it counts",
        size=fields.DecimalField(18, 2, description="规模（万元） | Size"),
    ),
]

PREDICATES = [
    refused(
        "a rule names an unknown column",
        "Thing.access.read[0]: there is no column 'county'; write 'county_id'",
        access=reads(Compare("county", "in", VIEWER.counties)),
    ),
    refused(
        "a rule on related rows names an unknown column",
        "Thing.access.read[0]: there is no column 'nama'; write 'name'",
        access=reads(Exists("county", Not(Compare("nama", "eq", "思茅区")))),
    ),
    refused(
        "a rule names an unknown relation",
        "Thing.access.read[0]: there is no relation 'countys'; write 'county'",
        access=reads(Visible("countys")),
    ),
    refused(
        "an operator does not fit the column",
        "Thing.access.read[0]: 'overlaps' does not fit 'name', which is TEXT; "
        "write one of eq, in, is_null, contains, starts_with",
        access=reads(Compare("name", "overlaps", ("a",))),
    ),
    refused(
        "text is looked for in a number",
        "Thing.access.read[0]: 'contains' does not fit 'size', which is INT; "
        "write one of eq, in, gt, gte, lt, lte, is_null",
        access=reads(Compare("size", "contains", "1")),
    ),
    refused(
        "a value is not of the enumeration",
        "Thing.access.read[0]: there is no value of Mood 'GOD'; write 'GOOD'",
        access=reads(Compare("status", "in", ("GOD", "BAD"))),
    ),
    refused(
        "a value is not of the column's type",
        "Thing.access.read[0]: 'size' is INT and cannot be '5'; write a whole number",
        access=reads(Compare("size", "gte", "5")),
    ),
    refused(
        "a date is compared with an instant",
        "Thing.access.read[0]: 'born_on' is DATE and cannot be Moment(name='now'); write TODAY",
        access=reads(any_of(Compare("born_on", "lt", NOW), Compare("seen_at", "lt", NOW))),
    ),
    refused(
        "a list is compared as one value",
        "Thing.access.read[0]: VIEWER.counties is a list and 'eq' takes one value; "
        'write Compare("county_id", "in", VIEWER.counties)',
        access=reads(Compare("county_id", "eq", VIEWER.counties)),
    ),
    refused(
        "one value is compared as a list",
        "Thing.access.read[0]: VIEWER.user is one value and 'in' takes several; "
        'write Compare("created_by_id", "eq", VIEWER.user)',
        access=reads(Compare("created_by_id", "in", VIEWER.user)),
    ),
    refused(
        "the viewer has no such value",
        "Thing.access.read[0]: there is no value of VIEWER called 'county'; write 'counties'",
        access=reads(Compare("county_id", "in", ViewerValue("county"))),
    ),
    refused(
        "ids of one entity are compared with those of another",
        "Thing.access.read[0]: VIEWER.units are ids of OrgUnit and 'county_id' is one of Region; "
        "write VIEWER.counties or VIEWER.zones",
        access=reads(Compare("county_id", "in", VIEWER.units)),
    ),
    refused(
        "ids are compared with text",
        "Thing.access.read[0]: VIEWER.counties holds ids and 'name' is TEXT; compare the id of a relation",
        access=reads(Compare("name", "in", VIEWER.counties)),
    ),
    refused(
        "what is never null is asked for null",
        "Thing.access.read[0]: 'size' is never null; "
        "leave the comparison out, or write null=True in the field",
        access=reads(Compare("size", "is_null", False)),
    ),
    refused(
        "null is compared with a text",
        "Thing.access.read[0]: 'is_null' is compared with 'yes'; write True or False",
        access=reads(Compare("phone", "is_null", "yes")),
    ),
]

ACCESS = [
    refused(
        "nobody may read it",
        'Thing.access.read: nobody may read it; write a grant, or access = Internal("why nobody does")',
        access=Access(read=()),
    ),
    refused(
        "grants never hold",
        'Thing.access.read: nobody may read it; write a grant, or access = Internal("why nobody does")',
        access=reads(NEVER),
    ),
    refused(
        "it is internal for no reason",
        'Thing.access: Internal gives no reason; write Internal("why nobody reads it")',
        access=Internal(" "),
    ),
    refused(
        "a grant names no role",
        "Thing.access.read[1]: the grant names no role; write grant(Role.…, reason='…')",
        access=Access(read=(CLERKS, grant(reason="可读"))),
    ),
    refused(
        "a grant gives no reason",
        "Thing.access.read[0]: the reason 'because' is no Chinese sentence; write reason='……' for a clerk",
        access=Access(read=(grant(Role.CITY_FINANCE, reason="because"),)),
    ),
    refused(
        "a role cannot have that scope",
        "Thing.access.read[0]: BANK, PUBLIC cannot have VIEWER.counties; "
        "give these roles a grant of their own, with rows that they can have",
        access=reads(
            Compare("county_id", "in", VIEWER.counties), roles=(Role.PUBLIC, Role.BANK, Role.COUNTY_ADMIN)
        ),
    ),
    refused(
        "the public has no account",
        "Thing.access.read[0]: PUBLIC cannot have VIEWER.user; "
        "give these roles a grant of their own, with rows that they can have",
        access=reads(Compare("created_by_id", "eq", VIEWER.user), roles=(Role.PUBLIC,)),
    ),
    refused(
        "an update is limited to an unknown column",
        "Thing.access.update[0]: there is no column 'fone'; write 'phone'",
        access=Access(read=(CLERKS,), update=(CLERKS.limited_to("fone"),)),
    ),
    refused(
        "a read is limited to columns",
        "Thing.access.read[0]: limited_to limits updates only; leave limited_to(...) out",
        access=Access(read=(CLERKS.limited_to("phone"),)),
    ),
    refused(
        "somebody changes what they cannot read",
        "Thing.access.update[0]: COUNTY_ADMIN can read no row; add a read grant, or leave these roles out",
        access=Access(read=(CLERKS,), update=(COUNTY,)),
    ),
    refused(
        "a mask covers an unknown column",
        "Thing.access.masks: there is no column to mask called 'phoen'; write 'phone'",
        access=Access(read=(CLERKS,), masks=(Mask("phoen", Masking.PHONE),)),
    ),
    refused(
        "two masks cover one column",
        "Thing.access.masks: 'phone' is masked twice; keep one mask, and join their clear_for",
        access=Access(read=(CLERKS,), masks=(Mask("phone", Masking.PHONE), Mask("phone", Masking.ABSENT))),
    ),
    refused(
        "what is never null is masked as absent",
        "Thing.access.masks: 'size' is masked ABSENT and never null; write null=True in the field",
        access=Access(read=(CLERKS,), masks=(Mask("size", Masking.ABSENT),)),
    ),
    refused(
        "a number is masked as a telephone",
        "Thing.access.masks: 'size' is INT and has no form PHONE; "
        "write Masking.ABSENT and null=True in the field",
        access=Access(read=(CLERKS,), masks=(Mask("size", Masking.PHONE),)),
    ),
    refused(
        "a value is in clear for somebody who sees no row",
        "Thing.access.masks(phone).clear_for[0]: clear_for names COUNTY_ADMIN, who can read no row; "
        "add a read grant, or leave these roles out",
        access=Access(read=(CLERKS,), masks=(Mask("phone", Masking.PHONE, clear_for=(COUNTY,)),)),
    ),
    refused(
        "who may read it depends on itself",
        "Thing.access.read: who may read it depends on itself: Thing → Part → Thing; "
        "write out the rows of one of them instead of Visible(...)",
        access=Access(read=(CLERKS, whoever_sees("parts", "看得到部件者可读"))),
        others={
            "Part": {
                "thing": relation("Thing", "parts"),
                "access": Access(read=(whoever_sees("thing", "看得到东西者可读"),)),
            }
        },
    ),
]

PAGES = [
    refused(
        "the list shows an unknown column",
        "Thing.page.columns: there is no column 'county_id'; write 'county'",
        page=Page(columns="name county_id"),
    ),
    refused(
        "the list shows a hidden column",
        "Thing.page.columns: there is no column 'phone'; "
        "write one of born_on, county, created_at, created_by, id, name, seen_at, size, status, tags, "
        "updated_at, updated_by, version",
        page=Page(columns="name phone"),
        hidden="phone",
    ),
    refused(
        "the title is unknown",
        "Thing.page.title: there is no column 'nome'; write 'name'",
        page=Page(columns="name", title="nome"),
    ),
    refused(
        "a section shows an unknown column",
        "Thing.page.groups['基本 | Basics']: there is no column 'sizes'; write 'size'",
        page=Page(columns="name", groups={"基本 | Basics": "name sizes"}),
    ),
    refused(
        "a section has no label",
        "Thing.page.groups: 'Basics' is no label; write {'中文 | English': '...'}",
        page=Page(columns="name", groups={"Basics": "name"}),
    ),
    refused(
        "a column stands in two sections",
        "Thing.page.groups: 'name' stands there twice; keep one",
        page=Page(columns="name", groups={"甲 | A": "name", "乙 | B": "size name"}),
    ),
    refused(
        "tabs are not of an enumeration",
        "Thing.page.tabs: 'size' is INT, not an enumeration; write one of status",
        page=Page(columns="name", tabs="size"),
    ),
    refused(
        "tabs are masked",
        "Thing.page.tabs: 'status' is masked, and the tab of a row would tell it; "
        "split the list by another enumeration, or not at all",
        status=ChoiceField(Mood, null=True, description="状态 | Status"),
        page=Page(columns="name", tabs="status"),
        access=Access(read=(CLERKS,), masks=(Mask("status", Masking.ABSENT),)),
    ),
    refused(
        "tabs are unknown",
        "Thing.page.tabs: there is no column 'state'; write 'status'",
        page=Page(columns="name", tabs="state"),
    ),
    refused(
        "a number is searched for text",
        "Thing.page.search: 'size' is INT, not text; leave it out and filter by it",
        page=Page(columns="name", search="name size"),
    ),
    refused(
        "a masked column is searched",
        "Thing.page.search: 'phone' is masked, and finding rows by it would tell it; leave it out",
        page=Page(columns="name", search="phone"),
        access=Access(read=(CLERKS,), masks=(Mask("phone", Masking.PHONE),)),
    ),
    refused(
        "a hidden column is searched",
        "Thing.page.search: 'phone' is hidden, and finding rows by it would tell it; leave it out",
        page=Page(columns="name", search="phone"),
        hidden="phone",
    ),
    refused(
        "an unknown column is searched",
        "Thing.page.search: there is no column 'nmae'; write 'name'",
        page=Page(columns="name", search="nmae"),
    ),
    refused(
        "a step is no state",
        "Thing.page.steps: there is no state 'GOOOD'; write 'GOOD'",
        state="status",
        page=Page(columns="name", steps="GOOOD"),
    ),
    refused(
        "a printed form has no label",
        "Thing.page.printed: 'Form' is no label; write '中文 | English'",
        page=Page(columns="name", printed="Form"),
    ),
    refused(
        "an action moves to an unknown state",
        "Thing.actions.cheer.moves: there is no state of Mood 'GOOOD'; write 'GOOD'",
        state="status",
        actions=action(moves=(("BAD",), "GOOOD")),
    ),
    refused(
        "an action moves a state that there is not",
        'Thing.actions.cheer.moves: it moves a state and the entity has none; write state = "status"',
        actions=action(moves=(("BAD",), "GOOD")),
    ),
    refused(
        "a state is changed without an action",
        "Thing.access.update[0]: it covers the state 'status', which actions move; "
        "leave it out of limited_to(...) and declare an action",
        state="status",
        access=Access(read=(CLERKS,), update=(CLERKS.limited_to("size", "status"),)),
    ),
    refused(
        "the state is no enumeration",
        "Thing.state: 'size' is INT; name a ChoiceField",
        state="size",
    ),
    refused("the state is unknown", "Thing.state: there is no column 'stat'; write 'status'", state="stat"),
    refused(
        "an action is for somebody who sees no row",
        "Thing.actions.cheer.granted[0]: COUNTY_ADMIN can read no row; "
        "add a read grant, or leave these roles out",
        actions=action(granted=(COUNTY,)),
    ),
    refused(
        "an action grants columns",
        "Thing.actions.cheer.granted[0]: limited_to limits updates only; leave limited_to(...) out",
        actions=action(granted=(CLERKS.limited_to("phone"),)),
    ),
    refused(
        "two actions have one name",
        "Thing.actions.cheer: there are two of this name; rename one",
        actions=action() + action(label="再鼓励 | Cheer again"),
    ),
    refused(
        "an action has no label",
        "Thing.actions.cheer: 'Cheer' is no label; write label='中文 | English'",
        actions=action(label="Cheer"),
    ),
    refused(
        "an action is called like a verb of every entity",
        "Thing.actions.update: every entity has a verb of this name; "
        "say it in access, or name the action otherwise",
        actions=action(name="update"),
    ),
    refused(
        "an action is not called as the others are",
        "Thing.actions.cheerUp: the name is not snake_case; write it like 'transfer_county'",
        actions=action(name="cheerUp"),
    ),
    refused(
        "nobody may act",
        "Thing.actions.cheer: nobody may do it; write granted=(...), or leave the action out",
        actions=action(granted=()),
    ),
    refused(
        "an action needs an unknown column",
        "Thing.actions.cheer.needs: there is no column 'county_id'; write 'county'",
        actions=action(needs=("phone", "county_id")),
    ),
]

WELL = Refusal("NOT_WELL", "心情不好的不能鼓励")

ACTIONS = [
    refused(
        "an action branches to an unknown state",
        "Thing.actions.cheer.branches: there is no state of Mood 'BADD'; write 'BAD'",
        state="status",
        actions=action(moves=(("BAD",), None), branches=("GOOD", "BADD")),
    ),
    refused(
        "an action branches where there is no state",
        'Thing.actions.cheer.branches: it moves a state and the entity has none; write state = "status"',
        actions=action(branches=("GOOD",)),
    ),
    refused(
        "an action takes an unknown column",
        "Thing.actions.cheer.takes: there is no column 'county_id'; write 'county'",
        actions=action(takes=("phone", "county_id")),
    ),
    refused(
        "an action fills what it does not need",
        "Thing.actions.cheer.fills: it does not need 'phone'; add it to needs=(...), or leave it out",
        actions=action(needs=("county",), fills=("phone",)),
    ),
    refused(
        "an input has the name of a column",
        "Thing.actions.cheer.takes[phone]: the entity has a column of this name; "
        "write 'phone' to take the column",
        actions=action(takes=(Input(name="phone", of=str, label="电话 | Phone"),)),
    ),
    refused(
        "an input is not called as the others are",
        "Thing.actions.cheer.takes[howLoud]: the name is not snake_case; write it like 'due_on'",
        actions=action(takes=(Input(name="howLoud", of=int, label="音量 | How loud"),)),
    ),
    refused(
        "an input has no label",
        "Thing.actions.cheer.takes[why]: 'Why' is no label; write label='中文 | English'",
        actions=action(takes=(Input(name="why", of=str, label="Why"),)),
    ),
    refused(
        "an input names an unknown entity",
        "Thing.actions.cheer.takes[friend]: there is no entity 'Usr'; write 'User'",
        actions=action(takes=(Input(name="friend", of="Usr", label="朋友 | Friend"),)),
    ),
    refused(
        "an input names an entity that nobody can name",
        "Thing.actions.cheer.takes[secret]: Vault is not part of the API; name an open entity",
        actions=action(takes=(Input(name="secret", of="Vault", label="秘密 | Secret"),)),
        others={"Vault": {"access": Internal("只供系统")}},
    ),
    refused(
        "an input is of a type that the API does not know",
        "Thing.actions.cheer.takes[share]: the API has no input of type float; "
        "write str, int, bool, Decimal, date, datetime, a Choice or the name of an entity",
        actions=action(takes=(Input(name="share", of=float, label="份额 | Share"),)),
    ),
    refused(
        "a guard names an unknown column",
        "Thing.actions.cheer.guards[NOT_WELL]: there is no column 'statu'; write 'status'",
        actions=action(guards=(Guard(WELL, Compare("statu", "eq", "GOOD")),)),
    ),
    refused(
        "a guard depends on the viewer's scope",
        "Thing.actions.cheer.guards[NOT_WELL]: it depends on the viewer's role; "
        "say it in granted=(...), or use VIEWER.user",
        actions=action(guards=(Guard(WELL, Compare("county_id", "in", VIEWER.counties)),)),
    ),
    refused(
        "a guard depends on what the viewer sees",
        "Thing.actions.cheer.guards[NOT_WELL]: it depends on the viewer's role; "
        "say it in granted=(...), or use VIEWER.user",
        actions=action(guards=(Guard(WELL, Visible("county")),)),
    ),
    refused(
        "a guard's sentence is to be filled in",
        "Thing.actions.cheer.guards[NOT_IN]: '{county}的不能鼓励' is no finished Chinese sentence; "
        "write one without {names}, or refuse in the effect",
        actions=action(
            guards=(Guard(Refusal("NOT_IN", "{county}的不能鼓励"), Compare("size", "gt", 0)),),
        ),
    ),
    refused(
        "a new row is guarded",
        "Thing.actions.cheer: it makes a new row, and guards speak of one that is there; "
        "refuse in the effect",
        state="status",
        actions=action(moves=((), "GOOD"), guards=(Guard(WELL, Compare("size", "gt", 0)),)),
    ),
    refused(
        "duties are separated from an unknown action",
        "Thing.actions.cheer.separate_from: there is no action 'cheerr'; write 'cheer'",
        actions=action(separate_from=("cheerr",)),
    ),
    refused(
        "people are told over an unknown relation",
        "Thing.actions.cheer.notifies[friends]: there is no relation 'countys'; write 'county'",
        actions=action(notifies=(Audience("friends", path="countys"),)),
    ),
    refused(
        "an audience is nobody",
        "Thing.actions.cheer.notifies[friends]: it names nobody; write path='...' or roles=(...)",
        actions=action(notifies=(Audience("friends"),)),
    ),
    refused(
        "a row owns what is one",
        "Thing.owns: there is no relation to many 'county'; write one of (there are none)",
        owns="county",
    ),
    refused(
        "a row owns what nobody may create",
        "Thing.owns: nobody may create a Part; write create=(...) in its access, or leave it out",
        owns="parts",
        others={"Part": {"thing": relation("Thing", "parts")}},
    ),
    refused(
        "a row owns rows that stand alone",
        "Thing.owns: the rows of 'regions' stand alone; leave it out; their ids are an input anyway",
        owns="regions",
        regions=fields.ManyToManyField(
            "models.Region",
            related_name="in_things",
            through="thing_region",
            on_delete=fields.RESTRICT,
            description="地区 | Regions",
        ),
    ),
    refused(
        "an unknown column is computed",
        "Thing.computed: there is no column 'siz'; write 'size'",
        computed="siz",
    ),
    refused(
        "a computed column is the id behind a relation",
        "Thing.computed: 'county_id' is the id behind a relation; write 'county'",
        computed="size county_id",
    ),
    refused(
        "a period ends in an unknown column",
        "Thing.in_force: there is no column 'bron_on'; write 'born_on'",
        in_force=("born_on", "bron_on"),
    ),
    refused(
        "a period ends at an instant",
        "Thing.in_force: 'seen_at' is INSTANT; name two DateFields",
        in_force=("born_on", "seen_at"),
    ),
    refused(
        "a period is masked",
        "Thing.in_force: 'born_on' is not shown to everybody, and asking by it would tell it; leave it out",
        in_force=("born_on", "gone_on"),
        gone_on=fields.DateField(null=True, description="离开日 | Gone on"),
        access=Access(read=(CLERKS,), masks=(Mask("born_on", Masking.ABSENT),)),
    ),
    refused(
        "an action has the name of another entity's",
        "Part.actions.cheer: 'cheer' is already Thing.actions.cheer; rename it",
        actions=action(),
        others={"Part": {"actions": action()}},
    ),
    refused(
        "an action has the name of a derived mutation",
        "Thing.actions.update_part: 'updatePart' is already the update of Part; rename it",
        actions=action(name="update_part"),
        others={"Part": {"access": Access(read=(CLERKS,), update=(CLERKS,))}},
    ),
]

NAMES = [
    refused(
        "a column is named like what every row has",
        "Thing.history: 'history' is a word of every row; rename it",
        history=text(),
    ),
    refused(
        "two columns have one name in the API",
        "Thing: seen_at and seenAt are both 'seenAt' in the API; rename one",
        seenAt=number(),
    ),
    refused(
        "a column is named like the field of a mask",
        "Thing: phone_masked and the mask of phone are both 'phoneMasked' in the API; rename one",
        phone_masked=fields.BooleanField(default=False, description="是否脱敏 | Masked"),
        access=Access(read=(CLERKS,), masks=(Mask("phone", Masking.PHONE),)),
    ),
    refused(
        "a natural key is the id",
        "Thing.natural_keys: 'id' is already asked by; leave 'id' out",
        natural_keys=("id",),
    ),
    refused(
        "a column is named like a part of connections",
        "Thing.total_count: 'totalCount' is a word of connections; rename it",
        total_count=number(),
    ),
    refused(
        "a column is named like a word of filters",
        "Thing.search: 'search' is a word of filters; rename it",
        search=text(),
    ),
    refused(
        "the plural of one entity is the name of another",
        "Things: 'things' already asks for Thing; rename the class",
        others={"Things": {}},
    ),
    refused(
        "an entity is named like a type of the API",
        "Money: the API has a type of this name; rename the class",
        others={"Money": {}},
    ),
    refused(
        "an entity is named like a field of the root",
        "AdminMeta: 'adminMeta' already asks for the API itself; rename the class",
        others={"AdminMeta": {}},
    ),
    refused(
        "an enumeration is named like an entity",
        "Thing.status: Mood is also an entity; rename the enumeration",
        others={"Mood": {}},
    ),
    refused(
        "two enumerations have one name",
        "Part.status: there is another enumeration Mood; rename one, or share it",
        others={"Part": {"status": ChoiceField(another_mood(), description="状态 | Status")}},
    ),
    refused(
        "two entities have one table",
        "PART.Meta: Part has a table 'part' too; rename one",
        others={"Part": {}, "PART": {}},
    ),
    refused(
        "two constraints have one name",
        "Part.Meta: Thing has a constraint 'uq_x' too; rename one",
        constraints=(UniqueConstraint(fields=("name",), name="uq_x"),),
        others={"Part": {"constraints": (UniqueConstraint(fields=("name",), name="uq_x"),)}},
    ),
    refused(
        "a constraint is named like the check of an enumeration",
        "Thing.Meta: 'ck_thing_status' is the check of an enumeration; rename it",
        status=ChoiceField(another_mood(), description="状态 | Status"),
        constraints=(CheckConstraint(check="name <> ''", name="ck_thing_status"),),
    ),
]


@pytest.mark.parametrize(
    ("thing", "others", "sentence"), [*FORM, *COLUMNS, *PREDICATES, *ACCESS, *PAGES, *ACTIONS, *NAMES]
)
def test_it_is_refused_because(
    thing: dict[str, Any], others: dict[str, dict[str, Any]], sentence: str
) -> None:
    assert contradictions(city(thing, others)) == (sentence,)


def test_a_sound_city_is_accepted() -> None:
    sound = {
        "access": Access(
            read=(CLERKS, COUNTY),
            create=(CLERKS,),
            update=(COUNTY.limited_to("phone"),),
            masks=(Mask("phone", Masking.PHONE, clear_for=(CLERKS,)), Mask("seen_at", Masking.ABSENT)),
        ),
        "page": Page(
            columns="name county", tabs="status", search="name", groups={"基本 | Basics": "name phone"}
        ),
        "state": "status",
        "actions": (
            *action(
                moves=(("BAD",), "GOOD"),
                branches=("BAD",),
                needs=("phone", "county"),
                fills=("county",),
                takes=("size", Input(name="friend", of="User", label="朋友 | Friend", many=True)),
                guards=(Guard(WELL, Not(Compare("created_by_id", "eq", VIEWER.user))),),
                separate_from=("hand_in",),
                notifies=(Audience("creator", path="created_by"),),
            ),
            # Somebody may hand in what only others will read.
            *action(name="hand_in", moves=((), "BAD"), granted=(grant(Role.PUBLIC, reason="任何人可提交"),)),
        ),
        "owns": "parts",
        "computed": "worth seen_at",
        "period": ("born_on", "gone_on"),
        "gone_on": fields.DateField(null=True, description="离开日 | Gone on"),
        "worth": Money(null=True, description="价值（元） | Worth, yuan"),
        "filterable": "worth size",
        "natural_keys": ("county_id name",),
        "constraints": (
            UniqueConstraint(
                fields=("city_id", "county_id", "name"), name="uq_thing", condition="deleted_at is null"
            ),
        ),
    }
    others = {
        "Part": {
            "thing": relation("Thing", "parts"),
            "due_on": fields.DateField(null=True, description="到期日 | Due on"),
            "access": Access(
                create=(CLERKS,),
                read=(
                    whoever_sees("thing", "看得到东西者可读"),
                    COUNTY.via("thing"),
                    CLERKS.but(Compare("due_on", "lte", TODAY), "市财政局可读到期的"),
                ),
            ),
        }
    }
    check(city(sound, others))


def test_everything_wrong_is_said_at_once() -> None:
    wrong = city({"hidden": "phome", "page": Page(columns="nmae"), "access": Access(read=())}, {})
    with pytest.raises(DeclarationError) as refusal:
        check(wrong)
    assert str(refusal.value).splitlines() == [
        "Thing.hidden: there is no column 'phome'; write 'phone'",
        'Thing.access.read: nobody may read it; write a grant, or access = Internal("why nobody does")',
        "Thing.page.columns: there is no column 'nmae'; write 'name'",
    ]


def test_a_choice_without_a_label_cannot_even_be_written() -> None:
    with pytest.raises(Exception) as refusal:  # noqa: PT011 - Python 3.11 wraps what an enumeration raises

        class Bare(Choice):
            OPEN = auto()

    assert "is not of the form '中文 | English'" in repr(refusal.value.__cause__ or refusal.value)


def test_there_is_a_rule_for_every_kind_of_contradiction() -> None:
    rules = (*FORM_RULES, *RULES, *RULES_BETWEEN)
    assert len(rules) == len({rule.__name__ for rule in rules})
    assert len(rules) >= 20
    assert all(rule.__doc__ for rule in rules)


def test_sixty_entities_are_checked_in_half_a_second() -> None:
    others = {
        f"Part{place}": {
            "thing": relation("Thing", f"parts{place}"),
            "access": Access(read=(CLERKS, whoever_sees("thing", "看得到东西者可读"), COUNTY.via("thing"))),
        }
        for place in range(60)
    }
    entities = city({}, others)
    began = time.perf_counter()
    check(entities)
    assert time.perf_counter() - began < 0.5


@pytest.mark.parametrize("of", ["title", "size"])
def test_a_sound_is_that_of_a_text_column(of: str) -> None:
    _, _, thing = city({"name_pinyin": PinyinKey(of)}, {})
    with pytest.raises(DeclarationError, match=f"Thing.name_pinyin: '{of}' is no text column"):
        anatomy(thing)
