"""One adapter for every entity: starlette-admin's view of a model, answered by GraphQL.

It names no entity and knows no rule: which columns there are comes from ``adminMeta``, which rows
there are from the query it asks, and what may be done from the mutation it calls.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette_admin import BaseModelView, StringField

from admin.asking import Problem, Refused, problems_of
from admin.selecting import actions_of, capital, selection
from admin.visit import Visit
from schema.entity_metas import EntityMeta, FieldMeta

if TYPE_CHECKING:
    from admin.panel import Panel

Row = dict[str, Any]
PAYLOAD_ERRORS = "errors { code field message version changedBy }"


class NotSaved(Exception):
    """A mutation refused what was asked; nothing was written."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems[0].message)
        self.problems = problems


class EntityView(BaseModelView):
    """An entity as one person may know it, for one request of theirs."""

    pk_attr = "id"
    fields = (StringField("id"),)
    exporters = ()
    importers = ()
    actions = ()
    row_actions = ()

    def __init__(self, panel: "Panel", visit: Visit, meta: EntityMeta) -> None:
        self.key, self.display_name, self.menu_label = meta.one, meta.label.zh, meta.label.zh
        super().__init__()
        self._admin = panel
        self.visit, self.meta = visit, meta
        self.known: Mapping[str, FieldMeta] = {field.name: field for field in meta.fields}
        self.columns: Sequence[str] = meta.page.columns
        """What ``find_all`` fetches of each row, beside its id, version and actions."""
        self.found: dict[str, Any] = {}
        """The whole answer of the last ``find_all``: rows, their number, the tabs and saved views."""

    async def find_all(
        self,
        request: Request,
        skip: int = 0,
        limit: int = 100,
        q: str | None = None,
        sorts: Sequence[tuple[str, str]] | None = None,
        filters: Any = None,
    ) -> Sequence[Row]:
        """The rows of a page, with their number and the number of rows behind each tab: one statement."""
        tab = self.tab_field
        asked = {**(filters or {}), **({"search": q} if q else {})}
        tabless = {name: value for name, value in asked.items() if tab is None or name != tab.name}
        name = self.meta.name
        tabs = (
            f"tabs: {self.meta.many}(filter: $tabless, first: 1) "
            f"{{ totalCount groups(by: [{{{tab.name}: VALUE}}]) {{ key {{ {tab.name} }} count }} }}"
            if tab
            else ""
        )
        saved = (
            f'views: savedViews(filter: {{target: {{eq: "{name}"}}}}, first: 50)'
            " { nodes { id version name query sharing owner { id displayName } } }"
            if self.visit.meta("SavedView")
            else ""
        )
        chosen = f"{selection(self.visit, self.meta, self.columns)} {actions_of(self.meta)}"
        document = (
            f"query($filter: {name}Filter, {f'$tabless: {name}Filter, ' if tab else ''}"
            f"$order: [{name}Order!], $first: Int, $offset: Int) {{"
            f" rows: {self.meta.many}(filter: $filter, orderBy: $order, first: $first, offset: $offset)"
            f" {{ totalCount nodes {{ {chosen} }} }}"
            f" {tabs} {saved} }}"
        )
        variables = {
            "filter": asked or None,
            "order": [{field: way.upper()} for field, way in sorts or ()] or None,
            "first": limit,
            "offset": skip,
            **({"tabless": tabless or None} if tab else {}),
        }
        self.found = await self.visit.ask(document, variables)
        rows: list[Row] = self.found["rows"]["nodes"]
        return rows

    async def count(self, request: Request, q: str | None = None, filters: Any = None) -> int:
        """How many rows the last ``find_all`` was about: it was told with them."""
        total: int = self.found["rows"]["totalCount"]
        return total

    @property
    def tab_field(self) -> FieldMeta | None:
        """The enumeration that splits the list."""
        field = self.known.get(self.meta.page.tabs or "")
        return field if field is not None and field.filterable else None

    async def find_by_pk(self, request: Request, pk: Any) -> Row | None:
        """A row with everything that its detail page shows; None where it is not there for this person."""
        return await self.one(str(pk), [field.name for field in self.meta.fields if not field.many])

    async def one(self, pk: str, names: Sequence[str], more: str = "") -> Row | None:
        """A row with these fields, and ``more`` selected of it."""
        chosen = f"{selection(self.visit, self.meta, names)} {actions_of(self.meta)} {more}"
        return await self.visit.row(self.meta.one, pk, chosen)

    async def find_by_pks(self, request: Request, pks: list[Any]) -> Sequence[Row]:
        """Those of the rows that are there for this person."""
        self.columns = [self.meta.page.title]
        ids = [str(pk) for pk in pks]
        return await self.find_all(request, 0, max(len(ids), 1), filters={"id": {"in": ids}})

    async def create(self, request: Request, data: dict[str, Any]) -> Row:
        """The new row.

        Raises:
            NotSaved: the mutation refused it.
        """
        return await self.changed(
            f"create{self.meta.name}", {"input": (f"Create{self.meta.name}Input!", data)}
        )

    async def edit(self, request: Request, pk: Any, data: dict[str, Any]) -> Row:
        """The row afterwards. ``data`` holds ``version`` and only what is to change.

        Raises:
            NotSaved: the mutation refused it.
        """
        version = data.pop("version")
        return await self.changed(
            f"update{self.meta.name}",
            {
                "id": ("ID!", str(pk)),
                "version": ("Int!", version),
                "input": (f"Update{self.meta.name}Input!", data),
            },
        )

    async def delete(self, request: Request, pks: list[Any]) -> int:
        """How many rows were deleted: all, or none.

        Raises:
            NotSaved: one of them may not be deleted, or is not there.
        """
        rows = await self.find_by_pks(request, pks)
        if not rows:
            return 0
        name = f"delete{capital(self.meta.many)}"
        items = [{"id": row["id"], "version": row["version"]} for row in rows]
        data = await self.visit.ask(
            f"mutation($inputs: [DeleteItem!]!) {{ payload: {name}(inputs: $inputs) {{ ok {PAYLOAD_ERRORS}"
            f" results {{ {PAYLOAD_ERRORS} }} }} }}",
            {"inputs": items},
        )
        payload = data["payload"]
        if not payload["ok"]:
            each = [problem for result in payload["results"] for problem in problems_of(result)]
            raise NotSaved(tuple(each) or problems_of(payload))
        return len(rows)

    async def changed(self, mutation: str, arguments: Mapping[str, tuple[str, Any]]) -> Row:
        """What a mutation answers: ``row`` with id, version and title, ``errors`` that are warnings,
        ``secrets``.

        ``arguments`` are type and value by name.

        Raises:
            NotSaved: it refused.
        """
        declared = ", ".join(f"${name}: {kind}" for name, (kind, _) in arguments.items())
        given = ", ".join(f"{name}: ${name}" for name in arguments)
        document = (
            f"mutation({declared}) {{ payload: {mutation}({given}) {{ ok row: {self.meta.one}"
            f" {{ id version }} {PAYLOAD_ERRORS} secrets {{ name value }} }} }}"
        )
        try:
            data = await self.visit.ask(document, {name: value for name, (_, value) in arguments.items()})
        except Refused as refused:
            raise NotSaved(refused.problems) from refused
        payload: Row = data["payload"]
        if not payload["ok"]:
            raise NotSaved(problems_of(payload))
        return payload
