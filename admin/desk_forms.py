"""What the work desks share: the steps that a row offers, and the form of one step beside the row."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from starlette.datastructures import FormData

from admin.asking import Problem, Refused, problems_of
from admin.doing import with_titles
from admin.entity_view import PAYLOAD_ERRORS, EntityView, NotSaved
from admin.forms import Control, Mistyped, filled, given, of_input, posted, told, version_in, with_errors
from admin.selecting import capital
from admin.visit import Visit
from schema.entity_metas import ActionMeta

Row = Mapping[str, Any]

WORKED_OUT = frozenset({"dueAt"})
"""Inputs that the row must have, and that the step works out where they are left empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A step of a row: its name and label, and whether it may be taken now or why not."""

    name: str
    label: str
    allowed: bool
    reason: str | None
    meta: ActionMeta


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The form of one step of one row, with what was typed and what is wrong with it."""

    offer: Offer
    controls: Sequence[Control]
    version: int
    key: str
    problems: Sequence[Problem] = ()
    tried: Row | None = None
    """The row as the step would leave it, when it was only tried."""

    @property
    def failed(self) -> bool:
        """Whether something is wrong."""
        return bool(self.problems or any(control.error for control in self.controls))

    def control(self, name: str) -> Control | None:
        """The control of an input."""
        return next((control for control in self.controls if control.name == name), None)

    def others(self, *names: str) -> list[Control]:
        """The controls of all inputs but these."""
        return [control for control in self.controls if control.name not in names]


def offers(view: EntityView, row: Row, names: Sequence[str]) -> list[Offer]:
    """The steps of these names that the person's roles may take on such rows, in the order of the names."""
    metas = {action.name: action for action in view.meta.actions}
    said = {each["name"]: each for each in row["availableActions"]}
    return [
        Offer(
            name=name,
            label=metas[name].label.en if view.visit.lang == "en" else metas[name].label.zh,
            allowed=said[name]["allowed"],
            reason=said[name]["reasonZh"],
            meta=metas[name],
        )
        for name in names
        if name in said and name in metas
    ]


def chosen(found: Sequence[Offer], wanted: str | None) -> Offer | None:
    """The step that was asked for, if it may be taken; else the first that may."""
    allowed = [offer for offer in found if offer.allowed]
    return next((offer for offer in allowed if offer.name == wanted), allowed[0] if allowed else None)


def _controls(offer: Offer) -> list[Control]:
    controls = [of_input(each) for each in offer.meta.inputs]
    return [replace(each, required=each.required and each.name not in WORKED_OUT) for each in controls]


async def sheet(visit: Visit, row: Row, offer: Offer) -> Sheet:
    """The form of a step with what the row holds already."""
    controls = filled(_controls(offer), row)
    return Sheet(
        offer=offer,
        controls=await with_titles(visit, controls),
        version=row["version"],
        key=secrets.token_urlsafe(12),
    )


async def taken(
    view: EntityView, row: Row, offer: Offer, form: FormData, *, try_only: str | None = None
) -> Row | Sheet:
    """What the mutation answered, or the form again with what is wrong. ``try_only`` is what to select
    of the row as it would be, and nothing is written."""
    controls = posted(_controls(offer), form)
    version = version_in(form, row["version"])
    again = Sheet(offer=offer, controls=controls, version=version, key=secrets.token_urlsafe(12))
    try:
        data = given(controls)
        if try_only is not None:
            found = await _tried(view, offer, {"id": row["id"], "version": version, "input": data}, try_only)
            return replace(again, controls=await with_titles(view.visit, controls), tried=found)
        arguments: dict[str, tuple[str, Any]] = {"id": ("ID!", row["id"]), "version": ("Int!", version)}
        if offer.meta.inputs:
            arguments["input"] = (f"{capital(offer.name)}Input!", data)
        if key := str(form.get("key") or ""):
            arguments["idempotencyKey"] = ("String", key)
        return await view.changed(offer.name, arguments)
    except Mistyped as wrong:
        return replace(again, controls=await with_titles(view.visit, with_errors(controls, wrong.args[0])))
    except NotSaved as refused:
        controls, rest = told(controls, refused.problems)
        return replace(again, controls=await with_titles(view.visit, controls), problems=rest)


async def _tried(view: EntityView, offer: Offer, given_: Mapping[str, Any], select: str) -> Row:
    """The row as the step would leave it.

    Raises:
        NotSaved: why it would be refused.
    """
    document = (
        f"mutation($id: ID!, $version: Int!, $input: {capital(offer.name)}Input!) {{ payload: {offer.name}"
        f"(id: $id, version: $version, input: $input, dryRun: true)"
        f" {{ ok row: {view.meta.one} {{ {select} }} {PAYLOAD_ERRORS} }} }}"
    )
    try:
        answer = await view.visit.ask(document, given_)
    except Refused as refused:
        raise NotSaved(refused.problems) from refused
    payload: dict[str, Any] = answer["payload"]
    if not payload["ok"]:
        raise NotSaved(problems_of(payload))
    found: Row = payload["row"]
    return found
