"""Carries out the root fields of a mutation, one after the other, each in a transaction of its own."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Final, TypeAlias, TypeVar

import orjson
from graphql import FieldNode

from models.access import Viewer
from models.errors import Forbidden, InvalidInput, NotFound, Unauthenticated
from resolvers.acting import ViewerOutOfDate
from resolvers.asked import Argument
from resolvers.changing import change, change_all
from resolvers.deeds import Deed
from resolvers.looking import refuse_changes
from resolvers.outcome import Asked, Outcome, Problem
from resolvers.plan import Constant, Several, Variable
from resolvers.viewers import renew, up_to_date
from schema.answers import GraphQLRequest
from schema.build import ApiSchema
from schema.documents import Prepared
from schema.errors import wire_error, wire_errors
from schema.mutations import MOST_ROWS
from schema.payloads import ReadingBack, statements_of
from schema.planning_changes import ByPython, ChangeMany, ChangeOne, RootChange, TypeName
from schema.python_mutations import MutationContext
from schema.selecting import Selecting

ENDS_A_LOOK: Final = "endViewAs"
"""The one thing that is done with another's eyes."""
ATTEMPTS: Final = 3
"""How often one change is begun again because the viewer's rights changed under it."""
WANT_OF_RIGHTS: Final = frozenset({Forbidden.code, NotFound.code})

T = TypeVar("T")
Lend: TypeAlias = Callable[[], AbstractAsyncContextManager[Any]]


@dataclass(slots=True)
class Changed:
    """What came of a mutation: its data by response key, errors beside it, and the first error itself.

    ``data`` is None for a root field that the system failed.
    """

    data: dict[str, bytes | None] = field(default_factory=dict)
    errors: list[dict[str, Any]] = field(default_factory=list)
    failure: Exception | None = None

    @property
    def all_failed(self) -> bool:
        """Whether nothing came of any root field."""
        return not any(self.data.values())

    @property
    def json(self) -> bytes:
        """The data as JSON."""
        return b"{%b}" % b",".join(
            b'"%b":%b' % (alias.encode(), text or b"null") for alias, text in self.data.items()
        )


@dataclass(frozen=True, slots=True)
class _Wish:
    """The changes that a root field asks for, and whether one refusal refuses all."""

    asked: list[Asked] = field(default_factory=list)
    together: bool = True


class Mutating:
    """One mutation operation for one viewer."""

    def __init__(
        self,
        api: ApiSchema,
        lend: Lend,
        prepare: Callable[[Viewer], Prepared],
        request: GraphQLRequest,
        viewer: Viewer,
        *,
        most_rows: int = MOST_ROWS,
    ) -> None:
        self.api, self.lend, self.prepare = api, lend, prepare
        self.most_rows = most_rows
        self.request, self.viewer = request, viewer

    async def run(self, prepared: Prepared) -> Changed:
        """Carry out all root fields; one that the system fails leaves the others what they are.

        Raises:
            InvalidInput: something that was given is nothing that could be meant; nothing was done.
            RuleBroken: VIEW_ONLY, nothing is changed with another's eyes.
        """
        self.prepared = prepared
        for root in prepared.variant.changes:
            self._check_look(root)
        # All arguments are read before the first change: a mistake in the last refuses the first.
        wishes = [self._wish(root) for root in prepared.variant.changes]
        if sum(len(wish.asked) for wish in wishes) > self.most_rows:
            raise InvalidInput(f"一次请求最多变更 {self.most_rows} 条，请分批提交", field="inputs")
        changed = Changed()
        for place, (root, wish) in enumerate(zip(prepared.variant.changes, wishes, strict=True)):
            try:
                changed.data[root.alias] = await self._carried_out(place, wish, changed)
            except Exception as error:  # whatever it is becomes an answer; see schema/errors.py
                changed.data[root.alias] = None
                entry = wire_error(error, reference=self.request.request_id, path=[root.alias])
                changed.errors.append(entry)
                changed.failure = changed.failure or error
        return changed

    async def _carried_out(self, place: int, wish: "_Wish", changed: Changed) -> bytes | None:
        """The JSON of one root field; None where a resolver has refused it."""
        root = self.prepared.variant.changes[place]
        if isinstance(root, TypeName):
            return b'"Mutation"'
        if isinstance(root, ByPython):
            return await self._with_rights(place, lambda _, held: self._by_python(root, held, changed))
        if isinstance(root, ChangeOne):
            outcome = await self._with_rights(place, partial(self._one_row, wish.asked[0]))
            return root.payload.json(outcome)
        if wish.together:
            return root.payload.json(await self._with_rights(place, partial(self._all_rows, wish.asked)))
        return root.payload.json([await self._each_row(place, n, each) for n, each in enumerate(wish.asked)])

    async def _with_rights(self, place: int, work: Callable[[Any, Any], Awaitable[T]]) -> T:
        """What comes of the work on a root field, done with the rights that the viewer has now.

        Raises:
            Unauthenticated: the session has ended, or its rights change faster than they can be read.
            RuleBroken: VIEW_ONLY, nothing is changed with another's eyes.
        """
        for _ in range(ATTEMPTS):
            root = self.prepared.variant.changes[place]
            self._check_look(root)  # each time: a look may have begun in another window
            try:
                async with self.lend() as connection:
                    return await work(root, connection)
            except ViewerOutOfDate:
                self.viewer = await renew(self.viewer)
                # Another kind of viewer has other plans for the same root fields.
                self.prepared = self.prepare(self.viewer)
        raise Unauthenticated

    def _check_look(self, root: RootChange) -> None:
        if not (isinstance(root, ByPython) and root.name == ENDS_A_LOOK):
            refuse_changes(self.viewer)

    async def _one_row(self, asked: Asked, root: ChangeOne | ChangeMany, connection: Any) -> Outcome:
        outcome = await change(connection, self.viewer, asked, self._reading(root))
        await self._check_rights([outcome])
        return outcome

    async def _all_rows(self, asked: list[Asked], root: ChangeMany, connection: Any) -> list[Outcome]:
        outcomes = await change_all(connection, self.viewer, asked, self._reading(root))
        await self._check_rights(outcomes)
        return outcomes

    async def _each_row(self, place: int, number: int, asked: Asked) -> Outcome:
        """One of many rows, by itself: also where the system fails it, the others have their results."""
        if asked.key:
            asked = replace(asked, key=f"{asked.key}#{number}")
        try:
            return await self._with_rights(place, partial(self._one_row, asked))
        except Exception as error:  # whatever it is becomes an answer; see schema/errors.py
            told = wire_error(error, reference=self.request.request_id)
            problem = Problem(code=told["extensions"]["code"], message=told["message"])
            return Outcome(ok=False, problems=[problem])

    def _reading(self, root: ChangeOne | ChangeMany) -> ReadingBack | None:
        """What reads the row for the payload; nothing where it is not selected."""
        statements = statements_of(root.payload)
        if not statements:
            return None
        return ReadingBack(root.deed.entity, statements, self.prepared.variables, self.viewer)

    async def _check_rights(self, outcomes: Sequence[Outcome]) -> None:
        """See to it that nothing is refused for want of a right that was given a moment ago.

        Raises:
            ViewerOutOfDate: nothing was done, and the viewer's rights are others now.
        """
        if self.viewer.session_id is None or any(outcome.ok for outcome in outcomes):
            return
        codes = {problem.code for outcome in outcomes for problem in outcome.problems}
        if codes & WANT_OF_RIGHTS and await up_to_date(self.viewer) is not self.viewer:
            raise ViewerOutOfDate

    async def _by_python(self, root: ByPython, connection: Any, changed: Changed) -> bytes | None:
        if self.viewer.session_id and await up_to_date(self.viewer) is not self.viewer:
            raise ViewerOutOfDate
        result = await self.api.strawberry.execute(
            root.document,
            variable_values=self.request.variables,
            context_value=MutationContext(self.viewer, connection, self.request, self.api),
        )
        for entry in wire_errors(result.errors or (), reference=self.request.request_id):
            entry.pop("locations", None)  # they are of the part that Python was given
            changed.errors.append(entry)
        data = (result.data or {}).get(root.alias)
        if data is None and result.errors:
            changed.failure = changed.failure or result.errors[0]
            return None
        return orjson.dumps(data)

    # --- what is asked -------------------------------------------------------------------------

    def _wish(self, root: RootChange) -> "_Wish":
        """What a root field asks for; nothing of one that changes no rows by their rules.

        Raises:
            InvalidInput: no row at all, or a null where none may be.
        """
        if isinstance(root, ByPython | TypeName):
            return _Wish()
        given = self._arguments(root.node)
        if isinstance(root, ChangeOne):
            return _Wish([self._one(root.deed, given, given)])
        if not given["inputs"]:
            raise InvalidInput("请至少给出一条", field="inputs")
        asked = [self._one(root.deed, _as_single(root.deed, row), given) for row in given["inputs"]]
        return _Wish(asked, together=given.get("policy") != "EACH")

    def _one(self, deed: Deed, row: Mapping[str, Any], given: Mapping[str, Any]) -> Asked:
        return Asked(
            deed=deed,
            row_id=row.get("id"),
            version=row.get("version"),
            given=row.get("input") or {},
            key=given.get("idempotencyKey") or None,
            dry_run=bool(given.get("dryRun")),
            request_id=self.request.request_id,
            ip=self.request.ip,
            client=self.request.client,
        )

    def _arguments(self, node: FieldNode) -> dict[str, Any]:
        """The arguments of a root field as plain values."""
        root = self.api.graphql.mutation_type
        assert root is not None  # noqa: S101 - it has the field
        variables = self.prepared.variables
        selecting = Selecting(self.api.graphql, {}, variables, frozenset())
        return {name: plain(value, variables) for name, value in selecting.arguments(node, root).items()}


def _as_single(deed: Deed, row: Mapping[str, Any]) -> Mapping[str, Any]:
    """A row of a bulk mutation as the arguments of the one that does it to a single row."""
    return {"input": row} if deed.creates else {**row, "input": row.get("set")}


def plain(argument: Argument, variables: Mapping[str, Any]) -> Any:
    """The value of an argument for these variables.

    >>> plain({"name": Variable(("name",)), "tags": Several((Constant("a"), Variable(("b",))))},
    ...       {"name": "普洱茶", "b": "b"})
    {'name': '普洱茶', 'tags': ['a', 'b']}
    """
    match argument:
        case Constant(value):
            return list(value) if isinstance(value, tuple) else value
        case Variable(path):
            found: Any = variables
            for step in path:
                found = found[step]
            return found
        case Several(parts):
            return [plain(part, variables) for part in parts]
        case tuple():
            return [plain(part, variables) for part in argument]
    return {name: plain(part, variables) for name, part in argument.items()}
