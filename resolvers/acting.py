"""One change of one row: who may, what follows, what is written of it; all but the conclusion.

The statements, in order: the row locked through its read predicate, with every question answered
and every named row found; what the effect finds; updates; insertions; new rows judged by the
grants that let them be made; the payload read back.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, TypeAlias
from uuid import UUID

from models.access import Access, Grant, Role, Viewer
from models.columns import anatomy
from models.entity import CUSTOM, Entity, new_id
from models.errors import Conflict, Forbidden, InvalidInput, NotFound
from models.naming import camel
from models.workflow import Effect, Row
from resolvers import rules
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import changes_of, subject_of
from resolvers.binding import binders, parse_id
from resolvers.deeds import Deed, InputField, Verb, covers, derived
from resolvers.inputs import INVALID, Inputs, inputs_of
from resolvers.outcome import Asked, Outcome, ReadBack, Verdict
from resolvers.parameters import reference
from resolvers.placing import placed
from resolvers.questioning import Asking, first_statement, judgement, roles_of
from resolvers.sql import Writer
from resolvers.steps import NOBODY, WorkingStep, new_row, with_sounds
from resolvers.writing_added import judge_added, put_added
from resolvers.writing_sql import (
    NewRow,
    OutboxRow,
    RowChange,
    by_key,
    inserting,
    showing,
    updating,
)


class ViewerOutOfDate(Exception):
    """The viewer's rights have changed since they were loaded: load them again and repeat."""


class Stale(Conflict):
    """Somebody changed the row first; tells the version it has now and who that was."""

    def __init__(self, version: int, changed_by: str | None) -> None:
        who = f"“{changed_by}”" if changed_by else "他人"
        super().__init__(f"数据已被{who}修改（当前版本 {version}），请刷新后重试", field="version")
        self.version, self.changed_by = version, changed_by


@dataclass(slots=True)
class Pending:
    """What is still to be written of a change when all else is done."""

    entries: list[AuditEntry] = field(default_factory=list)
    outbox: list[OutboxRow] = field(default_factory=list)


OF_ADDED = f"{CUSTOM}."
"""Begins the keys of inputs that are fields added at run time."""

Changed: TypeAlias = tuple[type[Entity], UUID, Row, Row]
"""A row that was changed or made: as it was, and what became of it."""


# --- one change ---------------------------------------------------------------------------------


async def apply(
    connection: Any, viewer: Viewer, asked: Asked, read_back: ReadBack | None, pending: Pending
) -> Outcome:
    """Do it all but the conclusion, which goes to ``pending``."""
    deed, is_system = asked.deed, viewer.user_id == NOBODY and not viewer.shape
    makes = deed.creates or deed.verb is Verb.UPSERT
    # Of a row that is there, an invisible one must answer like a missing one before this is told.
    if makes and not is_system and not roles_of(deed.grants, viewer.shape):
        raise Forbidden
    inputs = inputs_of(deed, asked.given)
    if deed.verb is Verb.UPSERT:
        deed, asked = await _upserted(connection, viewer, asked, inputs)
    row_id = new_id() if deed.creates else _key_of(deed, asked)
    targets = tuple(each.target for each in _named(inputs))
    asking = first_statement(deed, viewer.shape, targets, is_system=is_system)
    variables = {"row": row_id, "named": [list(each.ids) for each in _named(inputs)]}
    answer = await connection.fetchrow(asking.sql, *(bind(variables, viewer) for bind in asking.binders))
    if answer is None:
        raise NotFound
    if viewer.session_id is not None and answer["?stamp"] != viewer.stamp:
        raise ViewerOutOfDate
    for each, found in zip(_named(inputs), answer["?found"], strict=True):
        if found != len(set(each.ids)):
            raise NotFound("未找到所指的记录", field=each.field)
    step = WorkingStep(
        connection=connection,
        viewer=viewer,
        entity=deed.entity,
        row={} if deed.creates else answer,
        row_id=row_id,
        given=inputs.values,
        reference=await reference(connection, viewer.city_id, answer["?reference"]),
        is_system=is_system,
        action=deed.action,
        names=inputs.fields,
    )
    verdicts: list[Verdict] = []
    try:
        role = await _permitted(step, asked, asking, answer, verdicts)
        judge = partial(_covering_role, step, deed.entity, ids=[row_id])
        if step.row and not is_system:
            await judge_added(step, deed, judge)
        await _effected(step, deed, inputs)
        before, after, others, owned = await _written(step, deed, inputs)
        if deed.creates and not is_system:
            await judge_added(step, deed, judge)
        if not is_system and (deed.creates or deed.verb is Verb.UPDATE):
            # As it is now: nobody makes a row, or moves one, where they may not.
            role = await _covering_role(step, deed.entity, deed.grants, [row_id])
        for child, rows in owned.items():
            await _covering_role(step, child, _create_grants(child), [row.row_id for row in rows])
    except Exception as error:
        error.verdicts = verdicts  # type: ignore[attr-defined]
        raise
    data = await read_back(connection, row_id) if read_back else ()
    pending.entries += _entries(step, asked, role, [(deed.entity, row_id, before, after), *others])
    name = deed.action.name if deed.action else deed.verb.name.lower()
    outbox, events = step.events(deed.action.notifies if deed.action else (), name)
    pending.outbox += outbox
    return Outcome(
        ok=True,
        row_id=row_id,
        problems=step.warnings,
        verdicts=verdicts,
        events=events,
        secrets=step.secrets,
        data=data,
        unnamed=step.nameless,
    )


def _key_of(deed: Deed, asked: Asked) -> UUID:
    found = parse_id(asked.row_id)
    if found is None or found[0] != deed.entity.__name__:
        raise NotFound
    return found[1]


def _named(inputs: Inputs) -> list[Any]:
    return [*inputs.named, *(each for rows in inputs.children.values() for row in rows for each in row.named)]


async def _permitted(
    step: WorkingStep, asked: Asked, asking: Asking, answer: Row, verdicts: list[Verdict]
) -> Role | None:
    """The role by which the viewer may; questions are told one by one, and the first that fails refuses.

    Raises:
        Forbidden, Stale, StateConflict, RuleBroken: it may not be done, or not now.
    """
    if not step.row:
        return None
    held = iter(answer["?verdicts"])
    role = next((role for role, holds in [(r, next(held)) for r in asking.roles] if holds), None)
    covering = [grant for grant in asking.grants if next(held)]
    answered = [(question, next(held)) for question in asking.questions]
    verdicts += [
        Verdict(name=q.name, allowed=holds, reason_zh=None if holds else q.said(step.row))
        for q, holds in answered
    ]
    if role is None and not step.is_system:
        raise next((q.refusal(step.row) for q, holds in answered if not holds), Forbidden())
    if asked.version is not None and asked.version != step.row["version"]:
        raise Stale(step.row["version"], await _changed_by(step))
    for question, holds in answered:
        if not holds:
            raise question.refusal(step.row)
    if asked.deed.verb in (Verb.UPDATE, Verb.UPSERT):
        _check_columns(step, covering)
    return role


def _check_columns(step: WorkingStep, covering: Sequence[Grant]) -> None:
    """Every column given must be covered by a grant that holds for this row."""
    for key, name in step.names.items():
        if not key.startswith(OF_ADDED) and not covers(covering, key):
            raise Forbidden("您不能修改此项", field=name)


async def _changed_by(step: WorkingStep) -> str | None:
    """Who changed the row last, for those who may know."""
    relation = anatomy(step.entity).relations.get("updated_by")
    if relation is None or step.row["updated_by_id"] is None:
        return None
    writer = Writer()
    sql = showing(rules.source(relation.target, step.viewer.shape), "display_name", writer)
    who = {"row": step.row["updated_by_id"]}
    values = [bind(who, step.viewer) for bind in binders(writer.parameters.operands)]
    name: str | None = await step.connection.fetchval(sql, *values)
    return name


async def _effected(step: WorkingStep, deed: Deed, inputs: Inputs) -> None:
    """Put the inputs on the row, run the effect, see that all is filled, move the state."""
    for said in deed.inputs.values():
        _put(step, said, inputs)
    await put_added(step, deed)
    if deed.creates:
        placed(step, deed)
    if deed.verb is Verb.DELETE:
        step.columns["deleted_at"] = step.now
    effect = _effect(deed)
    if effect is not None:
        await effect(step)
    if deed.action is None:
        return
    for name in deed.action.needs:
        _check_filled(step, name)
    target = step.target or (deed.action.moves[1] if deed.action.moves else None)
    if target is not None and deed.entity.state:
        step.columns[deed.entity.state] = target


def _put(step: WorkingStep, said: InputField, inputs: Inputs) -> None:
    if said.key not in inputs.values or said.children or said.declared is not None:
        return
    if said.column is not None and said.column.added:
        return
    if said.relation is not None and said.relation.many:
        step.links[said.key] = inputs.values[said.key]
    else:
        step.columns[said.key] = inputs.values[said.key]


def _effect(deed: Deed) -> Effect | None:
    if deed.action:
        return deed.action.effect
    effects: dict[Verb, Effect | None] = {
        Verb.CREATE: deed.entity.on_create,
        Verb.UPDATE: deed.entity.on_update,
    }
    return effects.get(deed.verb)


def _check_filled(step: WorkingStep, name: str) -> None:
    shape = anatomy(step.entity)
    relation = shape.relations.get(name)
    if relation is not None and relation.many:
        if name in step.links and not step.links[name]:
            raise InvalidInput(f"请填写{relation.label.zh}", field=camel(name), code=INVALID)
        return
    key, label = (relation.near, relation.label) if relation else (name, shape.columns[name].label)
    if step.value(key) in (None, ""):
        raise InvalidInput(f"请填写{label.zh}", field=camel(name), code=INVALID)


async def _written(
    step: WorkingStep, deed: Deed, inputs: Inputs
) -> tuple[Row, Row, list[Changed], dict[type[Entity], list[NewRow]]]:
    """Write the step: the row before and after, the other rows that it changed or made, those owned."""
    columns = with_sounds(deed.entity, step.columns)
    rows = list(step.new_rows)
    others: list[Changed] = []
    made: NewRow | None = None
    if deed.creates:
        made = new_row(
            deed.entity, {**columns, "id": step.row_id}, step.viewer.city_id, step.author, step.now
        )
    owned = _owned(step, inputs)
    rows = [*([made] if made else []), *(row for listed in owned.values() for row in listed), *rows]
    updates = list(step.changes.values())
    if made is None:
        # Last: where only one of several rows may hold something, it is let go of before it is taken.
        updates.append(RowChange(deed.entity, step.row_id, columns, step.row["version"]))
    if updates:
        sql, values = updating(updates, city=step.viewer.city_id, now=step.now, by=step.author)
        if await step.connection.fetchval(sql, *values) != len(updates):
            raise Conflict
    links = step.link_rows()
    after: Row = columns
    if rows or links:
        sql, values = inserting(
            rows, links, made.row_id if made else None, city=step.viewer.city_id, now=step.now
        )
        written = await step.connection.fetchrow(sql, *values)
        after = dict(written) if made else after
    for each in step.changes.values():
        before = step.found.get((each.entity.__name__, each.row_id), {})
        others.append((each.entity, each.row_id, before, each.columns))
    others += [
        (each.entity, each.row_id, {}, each.columns)
        for each in rows
        if each is not made and not each.entity.unlinked
    ]
    return step.row, after, others, owned


def _owned(step: WorkingStep, inputs: Inputs) -> dict[type[Entity], list[NewRow]]:
    """The rows to be made with this one."""
    made: dict[type[Entity], list[NewRow]] = {}
    for name, listed in inputs.children.items():
        relation = anatomy(step.entity).relations[name]
        for child in listed:
            values = {**child.values, relation.far: step.row_id}
            row = new_row(relation.target, values, step.viewer.city_id, step.author, step.now)
            made.setdefault(relation.target, []).append(row)
    return made


def _create_grants(entity: type[Entity]) -> tuple[Grant, ...]:
    access = entity.access
    assert isinstance(access, Access)  # noqa: S101 - owned rows are open, models/checking_columns.py
    return access.create


async def _covering_role(
    step: WorkingStep, entity: type[Entity], grants: tuple[Grant, ...], ids: list[UUID]
) -> Role:
    """The role by whose grants the new rows may be there.

    Raises:
        Forbidden: no grant covers them as they are now.
    """
    roles, sql, fetch = judgement(entity, grants, step.viewer.shape)
    if not roles:
        raise Forbidden
    verdicts = await step.connection.fetchval(sql, *(bind({"rows": ids}, step.viewer) for bind in fetch))
    role = next((role for role, holds in zip(roles, verdicts, strict=True) if holds), None)
    if role is None:
        raise Forbidden("您没有在此范围内办理的权限")
    return role


async def _upserted(connection: Any, viewer: Viewer, asked: Asked, inputs: Inputs) -> tuple[Deed, Asked]:
    """The deed that an upsert amounts to: a change of the row with this key, if the viewer sees it."""
    entity = asked.deed.entity
    keys = [key.split() for key in entity.natural_keys]
    columns = [
        [anatomy(entity).relations[n].near if n in anatomy(entity).relations else n for n in k] for k in keys
    ]
    given = next((names for names in columns if all(inputs.values.get(n) is not None for n in names)), None)
    if given is None:
        wanted = "、".join(camel(name) for name in keys[0])
        raise InvalidInput(f"请给出 {wanted}", field=camel(keys[0][0]), code=INVALID)
    writer = Writer()
    sql = by_key(rules.source(entity, viewer.shape), given, writer)
    variables = {name: inputs.values[name] for name in given}
    values = [bind(variables, viewer) for bind in binders(writer.parameters.operands)]
    found = await connection.fetchval(sql, *values)
    if found is None:
        created = derived(Verb.CREATE, entity)
        return created, replace(asked, deed=created)
    for name in given:
        # The key tells the row; it is not changed by being told.
        inputs.fields.pop(name, None)
        inputs.values.pop(name, None)
    changed = derived(Verb.UPDATE, entity)
    return changed, replace(asked, deed=changed, row_id=subject_of(entity, found), version=None)


def _entries(step: WorkingStep, asked: Asked, role: Role | None, told: Sequence[Changed]) -> list[AuditEntry]:
    """The entries of the audit trail: of the row, and of every other that was changed or made."""
    action = asked.deed.action
    held = next((h for h in step.viewer.held if h.role is role), None)
    nobody = step.nameless or step.viewer.user_id == NOBODY
    said: dict[str, Any] = {
        "at": step.now,
        "actor_id": None if nobody else step.viewer.user_id,
        "role_grant_id": held.grant_id if held and not nobody else None,
        "ip": None if nobody else asked.ip,
        "client": None if nobody else asked.client,
        "action": action.name if action else asked.deed.verb.name.lower(),
        "anonymous": bool(action and action.anonymous) or step.nameless,
        "request_id": asked.request_id or None,
    }
    return [
        AuditEntry(
            seq=0,
            entity=entity.__name__,
            subject=subject_of(entity, row_id),
            changes=changes_of(entity, earlier, later),
            **said,
        )
        for entity, row_id, earlier, later in told
    ]
