"""What a row offers is what its mutations would do: the same questions, asked in another place."""

from typing import Any

import pytest

from models import clock
from models.entities import ENTITIES
from models.entity import Entity
from models.labels import Choice
from models.naming import camel, plural
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record
from resolvers.deeds import InputField, deeds

ACTING = [entity for entity in ENTITIES if any(not action.creates for action in entity.actions)]
PEOPLE = (
    "city.relief", "city.bizenv", "bizenv.lead", "city.invest", "city.org", "county.simao", "dept.commerce",
    "dept.industry", "city.finance", "leader.l1", "commissioner.c1", "enterprise.e01", "discipline",
    "sysadmin",
)  # fmt: skip
ROWS = """query ($first: Int!, $filter: %sFilter) {
  %s(first: $first, filter: $filter) {
    nodes { id version availableActions { name allowed reasonZh } }
  }
}"""


async def offered(city: Any, person: str, entity: type[Entity]) -> list[dict[str, Any]]:
    """Rows of every state that the person sees, two of each, with what they offer."""
    query = ROWS % (entity.__name__, plural(entity))
    filters: list[Any] = [None]
    if entity.state:
        choice = entity._meta.fields_map[entity.state].enum_type  # type: ignore[attr-defined]
        filters = [{camel(entity.state): {"eq": state.value}} for state in choice]
    found = []
    for each in filters:
        answer = await city.answer(person, query, {"first": 2, "filter": each})
        if "errors" in answer:  # nobody of this kind reads the entity
            return []
        found += answer["data"][plural(entity)]["nodes"]
    return found


def dummy(given: InputField) -> Any:
    """A value that the API accepts for an input, whatever comes of it."""
    of = given.declared.of if given.declared else str
    if isinstance(of, type) and issubclass(of, Choice):
        return next(iter(of)).value
    value = {"str": "测试", "int": 1, "bool": True, "Decimal": "1", "date": "2026-07-10"}.get(
        of.__name__ if isinstance(of, type) else "", "2026-07-10T09:00:00+08:00"
    )
    return [value] if given.many else value


async def inputs(city: Any, person: str, name: str) -> dict[str, Any] | None:
    """Values for what a mutation insists on; None where that is a row and the person sees none."""
    given: dict[str, Any] = {}
    for each in deeds()[name].inputs.values():
        if each.required and each.target:
            many = plural(each.target)
            answer = await city.answer(person, f"{{ {many}(first: 1) {{ nodes {{ id }} }} }}")
            rows = [] if "errors" in answer else [row["id"] for row in answer["data"][many]["nodes"]]
            if each.children or not rows:
                return None
            given[each.name] = rows if each.many else rows[0]
        elif each.required:
            given[each.name] = dummy(each)
    return given


@pytest.mark.parametrize("entity", ACTING, ids=lambda entity: entity.__name__)
async def test_what_is_offered_is_what_the_mutation_answers(writable_city: Any, entity: type[Entity]) -> None:
    offers = compared = 0
    for person in PEOPLE:
        for row in await offered(writable_city, person, entity):
            for action in row["availableActions"]:
                offers += 1
                given = await inputs(writable_city, person, action["name"])
                if given is not None:
                    compared += await agrees(writable_city, person, row, action, given)
    assert compared or not offers, "nothing was compared"


async def agrees(
    city: Any, person: str, row: dict[str, Any], action: dict[str, Any], given: dict[str, Any]
) -> bool:
    """Whether the mutation looked at the row; then it must say what was offered."""
    payload = await city.do(
        person,
        action["name"],
        id=row["id"],
        version=row["version"],
        input=given if deeds()[action["name"]].inputs else None,
        dry_run=True,
    )
    verdicts, said = payload["verdicts"], f"{person}: {action['name']} on {row['id']}: {payload['errors']}"
    if not verdicts:  # the input was refused before the row was looked at
        return False
    broken = [verdict for verdict in verdicts if not verdict["allowed"]]
    assert action["allowed"] is (not broken), said
    assert action["reasonZh"] == (broken[0]["reasonZh"] if broken else None), said
    if broken:
        assert payload["ok"] is False, said
        assert payload["errors"][0]["message"] == action["reasonZh"], said
    elif not payload["ok"]:
        assert payload["errors"][0]["code"] != "FORBIDDEN", said
    return True


OFFER = "availableActions { name label allowed reasonZh deadline }"


async def offers(city: Any, person: str, row: str) -> dict[str, dict[str, Any]]:
    """What the row offers the person, by the names of the mutations."""
    query = f"query ($id: ID!) {{ node(id: $id) {{ ... on {row.partition('_')[0]} {{ {OFFER} }} }} }}"
    node = (await city.ask(person, query, {"id": row}))["node"]
    return {action["name"]: action for action in node["availableActions"]}


async def test_the_state_in_which_it_is_and_those_that_allow_it_are_named(writable_city: Any) -> None:
    issue = await writable_city.id_of("Issue", no="WT20260511-0001")
    closed = await offers(writable_city, "city.relief", issue)
    assert closed["mergeIssue"] == {
        "name": "mergeIssue",
        "label": "合并",
        "allowed": False,
        "reasonZh": "当前为“已销号”，不能“合并”，须为“待受理”、“已受理”",
        "deadline": None,
    }


async def test_who_did_the_step_before_is_told_that_somebody_else_must_do_this(writable_city: Any) -> None:
    (row, *_) = await writable_city.rows("issue", status="IN_PROGRESS")
    issue = f"Issue_{row['id']}"
    await writable_city.pool.execute(
        "update issue set status = 'DONE', done_at = now(), reply = '已办结', result = 'RESOLVED' "
        "where id = $1",
        row["id"],
    )
    assert (await offers(writable_city, "city.relief", issue))["verifyIssue"]["allowed"] is True
    user = (await writable_city.row("user", username="city.relief"))["id"]
    finished = AuditEntry(seq=0, at=clock.now(), action="finish_issue", subject=issue, actor_id=user)
    async with writable_city.pool.acquire() as connection:
        await record(connection, [finished], 530800)
    refused = (await offers(writable_city, "city.relief", issue))["verifyIssue"]
    assert refused["allowed"] is False
    assert refused["reasonZh"].startswith("您已办理过该事项的前一环节（签收、办结")
    assert await writable_city.refusals("city.relief", "verifyIssue", id=issue, input={}) == [
        "SEPARATION_OF_DUTIES"
    ]


async def test_the_clock_of_a_ticket_is_the_deadline_of_its_handling(writable_city: Any) -> None:
    query = "{ issues(filter: {status: {eq: IN_PROGRESS}}) { nodes { id dueAt responsibleUnit { code } } } }"
    rows = (await writable_city.ask("city.relief", query))["issues"]["nodes"]
    dated = {row["id"]: row["dueAt"] for row in rows if row["dueAt"]}
    assert dated
    shown = 0
    for person in ("dept.commerce", "dept.industry"):
        answer = await writable_city.ask(person, f"{{ issues(first: 100) {{ nodes {{ id {OFFER} }} }} }}")
        for row in answer["issues"]["nodes"]:
            for action in row["availableActions"]:
                if row["id"] in dated and action["name"] == "finishIssue":
                    assert action["deadline"] == dated[row["id"]]
                    shown += 1
                elif row["id"] in dated and action["name"] in ("signInIssue", "returnIssue", "urge"):
                    assert action["deadline"] is None, "it is past that step"
    assert shown


async def test_actions_stand_wherever_a_row_does(writable_city: Any) -> None:
    query = """{ enterprises(first: 3, filter: {issues: {some: {}}}) { edges { node {
      issues(first: 2) { nodes { enterprise { ...offer } mine: availableActions { n: name __typename } } }
    } } } }
    fragment offer on Enterprise { availableActions { inputs { choices { value } name } label } }"""
    found = await writable_city.ask("city.relief", query)
    for edge in found["enterprises"]["edges"]:
        for issue in edge["node"]["issues"]["nodes"]:
            assert {"n": "acceptIssue", "__typename": "AvailableAction"} in issue["mine"]
            assert all(
                action.keys() == {"inputs", "label"} for action in issue["enterprise"]["availableActions"]
            )


async def test_whoever_holds_no_grant_to_act_is_offered_nothing(writable_city: Any) -> None:
    query = "{ issues(first: 1) { nodes { availableActions { name allowed } } } }"
    found = await writable_city.ask("auditor", query)
    assert found["issues"]["nodes"][0]["availableActions"] == []


async def test_the_panel_is_told_what_an_action_takes_and_whether_it_creates(writable_city: Any) -> None:
    query = """{ adminMeta { entities { name actions { name creates inputs {
      name kind required many target label { zh } choices { value label { zh } } } } } } }"""
    entities = (await writable_city.ask("city.relief", query))["adminMeta"]["entities"]
    issue = next(entity for entity in entities if entity["name"] == "Issue")
    actions = {action["name"]: action for action in issue["actions"]}
    assert actions["acceptIssue"] == {"name": "acceptIssue", "creates": False, "inputs": []}
    taken = {given["name"]: given for given in actions["rejectIssue"]["inputs"]}
    reason = taken["rejectReason"]
    assert (reason["kind"], reason["required"], reason["many"]) == ("CHOICE", True, False)
    assert {"value": "CIVIL_DISPUTE", "label": {"zh": "民事纠纷"}} in reason["choices"]
    units = next(given for given in actions["dispatchIssue"]["inputs"] if given["name"] == "coUnits")
    assert (units["kind"], units["many"], units["target"]) == ("RELATION", True, "OrgUnit")
    assert any(action["creates"] for entity in entities for action in entity["actions"])


async def test_a_step_is_due_when_the_clock_of_its_state_ends(writable_city: Any) -> None:
    lodged = await writable_city.did(
        "enterprise.e01",
        "lodgeComplaint",
        input={"title": "办证拖延", "content": "材料齐全，一再要求补正。", "category": "LICENCE"},
    )
    # Received on Tuesday 30 June 2026: one working day to accept, one more to dispatch.
    dues = {"acceptComplaint": "2026-07-01T23:59:59+08:00"}
    assert await _due(writable_city, lodged["id"]) == {**dues, "notAcceptComplaint": dues["acceptComplaint"]}
    await writable_city.did("city.bizenv", "acceptComplaint", id=lodged["id"])
    found = await _due(writable_city, lodged["id"])
    assert found["dispatchComplaint"] == "2026-07-01T23:59:59+08:00"
    assert "acceptComplaint" not in found


async def _due(city: Any, row: str) -> dict[str, str]:
    query = "query($id: ID!) { complaint(id: $id) { availableActions { name deadline } } }"
    offered = (await city.ask("city.bizenv", query, {"id": row}))["complaint"]["availableActions"]
    return {
        each["name"]: each["deadline"]
        for each in offered
        if each["deadline"] and each["name"] in ("acceptComplaint", "notAcceptComplaint", "dispatchComplaint")
    }
