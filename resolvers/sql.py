"""Plan -> SQL: the only module that writes a query. Input never becomes text here, only ``$n``.

One operation is one statement that returns its answer as JSON. The shape was measured
(``docs/performance.md``): ``row_to_json`` over named sub-selects, json and never jsonb, limits
as literals, everything else as typed parameters. A row is written ``o.*``: a bare ``o`` would be
the column, where the request has given one that name.
"""

from collections.abc import Iterable
from functools import partial

from models.columns import Column, Kind, Relation
from models.constraints import search_text
from resolvers import actions_sql
from resolvers.expressions import (
    AS_TEXT,
    CITY,
    OPERATORS,
    Parameters,
    beyond,
    direction,
    measures_in,
    name_of,
    shown_as_text,
    value_of,
)
from resolvers.masks_sql import MASKS
from resolvers.plan import (
    FALSE,
    TRUE,
    After,
    Both,
    Condition,
    Connection,
    ConnectionOutput,
    Did,
    EdgesOut,
    Either,
    FiguresOut,
    GroupKey,
    GroupsOut,
    Has,
    IdOut,
    IsNull,
    KeyOut,
    ManyOut,
    MaskedFlagOut,
    MeasureOf,
    Negation,
    NodesOut,
    OneOut,
    Operation,
    OrderKey,
    Output,
    PageInfoOut,
    Root,
    RootMany,
    RootNodes,
    RootNothing,
    RootOne,
    ScalarOut,
    Search,
    Source,
    Test,
    TextOut,
    TotalOut,
    order_signature,
)
from resolvers.plan_actions import ActionsOut, HistoryOut
from resolvers.rules import both


class Writer:
    """Writes one statement: holds its parameters and hands out table aliases."""

    def __init__(self) -> None:
        self.parameters = Parameters()
        self._aliases = 0

    def alias(self) -> str:
        """A table alias that the statement has not used yet."""
        self._aliases += 1
        return f"t{self._aliases}"

    # --- conditions ----------------------------------------------------------------------------

    def condition(self, condition: Condition, table: str) -> str:
        """The condition on the row of ``table`` as a boolean expression."""
        match condition:
            case Both(parts):
                return self._joined(parts, table, " and ", empty="true")
            case Either(parts):
                return self._joined(parts, table, " or ", empty="false")
            case Negation(part):
                return f"({self.condition(part, table)}) is not true"
            case Test(column, operator, operand):
                return OPERATORS[operator](value_of(column, table), self.parameters.add(operand))
            case IsNull(column, negated):
                return f"{value_of(column, table)} is {'not ' if negated else ''}null"
            case Search(shape, operand, exact):
                text, term = search_text(shape, table), self.parameters.add(operand)
                indexed = f"zh_tsv({text}) @@ zh_query({term})"
                return f"({indexed} and strpos(lower({text}), lower({term})) > 0)" if exact else indexed
            case Has(relation, target, where):
                return self._has(relation, target, where, table)
            case Did():
                return self._did(condition, table)
            case After():
                return self._after(condition, table)
        raise TypeError(f"no SQL for the condition {condition!r}; add it to Writer.condition")

    def _joined(self, parts: Iterable[Condition], table: str, sign: str, *, empty: str) -> str:
        rendered = [self.condition(part, table) for part in parts]
        return f"({sign.join(rendered)})" if rendered else empty

    def _has(self, relation: Relation, target: Source, where: Condition, table: str) -> str:
        far = self.alias()
        tables, joined = self.reach(relation, target, table, far)
        return f"exists (select 1 from {tables} where {self.all_of(joined, self.rows(target, far, where))})"

    def _did(self, did: Did, table: str) -> str:
        log, city = self.alias(), self.parameters.add(CITY)
        actions, actor = self.parameters.add(did.actions), self.parameters.add(did.actor)
        return (
            f'exists (select 1 from "audit_log" {log} where {log}.subject = '
            f"'{did.type_name}_' || {table}.\"id\" and {log}.city_id = {city} "
            f"and {log}.action = any({actions}) and {log}.actor_id = {actor} and {log}.success)"
        )

    def _after(self, after: After, table: str) -> str:
        keys = [
            (self.order_expression(key, table), self.parameters.add(operand), key)
            for key, operand in zip(after.order, after.operands, strict=True)
        ]
        directions = {key.descending for _, _, key in keys}
        if len(directions) == 1 and not any(key.nullable for _, _, key in keys):
            sign = "<" if directions.pop() != after.before else ">"
            left = ", ".join(expression for expression, _, _ in keys)
            right = ", ".join(value for _, value, _ in keys)
            return f"({left}) {sign} ({right})"
        choices, equal = [], list[str]()
        for expression, value, key in keys:
            choices.append(" and ".join([*equal, beyond(expression, value, key, before=after.before)]))
            equal.append(
                f"{expression} is not distinct from {value}" if key.nullable else f"{expression} = {value}"
            )
        return "(" + " or ".join(f"({choice})" for choice in choices) + ")"

    # --- tables --------------------------------------------------------------------------------

    def rows(self, source: Source, table: str, asked: Condition = TRUE) -> str:
        """Which rows of the source: alive, of the viewer's city, allowed, and asked for."""
        parts = [f"{table}.deleted_at is null", f"{table}.city_id = {self.parameters.add(CITY)}"]
        parts += [self.condition(part, table) for part in (source.allowed, asked) if part != TRUE]
        return self.all_of(*parts)

    def reach(self, relation: Relation, target: Source, near: str, far: str) -> tuple[str, str]:
        """The FROM clause and the join condition that lead from a row of ``near`` over a relation."""
        table = f'"{target.shape.table}" {far}'
        if relation.through is None:
            return table, f'{far}."{relation.far}" = {near}."{relation.near}"'
        between, through = self.alias(), relation.through
        tables = f'"{through.table}" {between} join {table} on {far}."id" = {between}."{through.far}"'
        return tables, f'{between}."{through.near}" = {near}."id"'

    @staticmethod
    def all_of(*parts: str) -> str:
        """The parts joined by AND."""
        return " and ".join(part for part in parts if part)

    def order_expression(self, key: OrderKey, table: str) -> str:
        """The value of an order's term for a row; null where the way to it is not visible."""
        if not key.steps:
            return value_of(key.column, table)
        (relation, target), *rest = key.steps
        far = self.alias()
        tables, joined = self.reach(relation, target, table, far)
        deeper = OrderKey(steps=tuple(rest), column=key.column, descending=key.descending)
        value = self.order_expression(deeper, far)
        return f"(select {value} from {tables} where {self.all_of(joined, self.rows(target, far))} limit 1)"

    # --- one row -------------------------------------------------------------------------------

    def object(self, outputs: Iterable[Output], table: str) -> str:
        """One row of ``table`` as a JSON object."""
        return f"(select row_to_json(o.*) from (select {self.fields(outputs, table)}) o)"

    def fields(self, outputs: Iterable[Output], table: str) -> str:
        """The select list that becomes the fields of a JSON object."""
        return ", ".join(f'{self.output(output, table)} as "{output.alias}"' for output in outputs)

    def output(self, output: Output, table: str) -> str:
        """What is asked of a row, as an expression."""
        match output:
            case ScalarOut(column=column, clear=clear):
                return self._scalar(column, clear, table)
            case IdOut(type_name=name):
                return f"'{name}_' || {table}.\"id\""
            case TextOut(text=text):
                return f"'{text}'::text"
            case MaskedFlagOut(clear=clear):
                return f"({self.condition(clear, table)}) is not true"
            case OneOut(relation=relation, target=target, outputs=outputs):
                far = self.alias()
                tables, joined = self.reach(relation, target, table, far)
                rows = f"{tables} where {self.all_of(joined, self.rows(target, far))}"
                fields = self.fields(outputs, far)
                return f"(select row_to_json(o.*) from (select {fields} from {rows} limit 1) o)"
            case ManyOut(relation=relation, connection=connection):
                return self.connection(connection, (table, relation))
            case ActionsOut():
                return actions_sql.actions(self, output, table)
            case HistoryOut():
                return actions_sql.history(self, output, table)
        raise TypeError(f"no SQL for the output {output!r}; add it to Writer.output")

    def _scalar(self, column: Column, clear: Condition | None, table: str) -> str:
        value = value_of(column, table)
        shown = f"{value}::text" if column.kind in AS_TEXT else value
        if clear is None or column.mask is None:
            return shown
        masked = MASKS[column.mask.how](value)
        if clear in (FALSE, TRUE):
            return shown if clear == TRUE else masked
        return f"case when {self.condition(clear, table)} then {shown} else {masked} end"

    # --- connections ---------------------------------------------------------------------------

    def connection(self, connection: Connection, parent: tuple[str, Relation] | None = None) -> str:
        """A connection as a JSON object; with ``parent``, over the rows related to that table's row."""
        paged = [out for out in connection.outputs if isinstance(out, NodesOut | EdgesOut | PageInfoOut)]
        page, names = "", dict[ConnectionOutput, str]()
        if not connection.backward and len(paged) == 1 and isinstance(paged[0], NodesOut):
            names[paged[0]] = self._plain_nodes(connection, paged[0], parent)
        elif paged:
            page, names = self._page(connection, paged, parent)
        fields = ", ".join(
            f'{names.get(output) or self._part(connection, output, parent)} as "{output.alias}"'
            for output in connection.outputs
        )
        return f"(select row_to_json(c.*) from (select {fields}{page}) c)"

    def _from_where(
        self,
        connection: Connection,
        parent: tuple[str, Relation] | None,
        table: str,
        cursor: Condition = TRUE,
    ) -> str:
        asked = both(connection.asked, cursor)
        if parent is None:
            tables, joined = f'"{connection.source.shape.table}" {table}', ""
        else:
            near, relation = parent
            tables, joined = self.reach(relation, connection.source, near, table)
        return f"{tables} where {self.all_of(joined, self.rows(connection.source, table, asked))}"

    def _ordered(self, connection: Connection, table: str) -> str:
        return ", ".join(
            f"{self.order_expression(key, table)} {direction(key.descending != connection.backward)}"
            for key in connection.order
        )

    def _limited(self, connection: Connection, table: str, limit: int) -> str:
        offset = f" offset {self.parameters.add(connection.offset)}" if connection.offset else ""
        return f"order by {self._ordered(connection, table)} limit {limit}{offset}"

    def _plain_nodes(
        self, connection: Connection, nodes: NodesOut, parent: tuple[str, Relation] | None
    ) -> str:
        table = self.alias()
        fields = self.fields(nodes.outputs, table)
        rows = self._from_where(connection, parent, table, connection.cursor or TRUE)
        tail = self._limited(connection, table, connection.limit)
        return f"(select coalesce(json_agg(n.*), '[]'::json) from (select {fields} from {rows} {tail}) n)"

    def _page(
        self,
        connection: Connection,
        paged: list[NodesOut | EdgesOut | PageInfoOut],
        parent: tuple[str, Relation] | None,
    ) -> tuple[str, dict[ConnectionOutput, str]]:
        """The page read once (with one row more, to know whether there is more), and its parts."""
        table, limit = self.alias(), connection.limit
        rows = self._from_where(connection, parent, table, connection.cursor or TRUE)
        inner = f"select {table}.* from {rows} {self._limited(connection, table, limit + 1)}"
        cursor = self._cursor(connection.order, table)
        columns, gathered = [f"{cursor} as cursor"], list[str]()
        names: dict[ConnectionOutput, str] = {}
        inside_out = direction(connection.backward)
        for output in paged:
            if isinstance(output, PageInfoOut):
                names[output] = self._page_info(output, connection)
                continue
            part = f"j{len(gathered)}"
            value = (
                self.object(output.outputs, table)
                if isinstance(output, NodesOut)
                else self._edge(output, table, cursor)
            )
            columns.append(f"{value} as {part}")
            gathered.append(
                f"coalesce(json_agg(p.{part} order by p.rank {inside_out}) filter (where p.rank <= {limit}), "
                f"'[]'::json) as {part}"
            )
            names[output] = f"a.{part}"
        ends = ", ".join(
            f"(array_agg(p.cursor order by p.rank {way}) filter (where p.rank <= {limit}))[1] as {end}"
            for way, end in (("asc", "near_end"), ("desc", "far_end"))
        )
        gathered += [f"count(*) > {limit} as more", ends]
        page = f"select row_number() over () as rank, {', '.join(columns)} from ({inner}) {table}"
        return f" from (select {', '.join(gathered)} from ({page}) p) a", names

    def _edge(self, edges: EdgesOut, table: str, cursor: str) -> str:
        parts = []
        for alias, part in edges.parts:
            if part == "cursor":
                value = cursor
            elif isinstance(part, TextOut):
                value = f"'{part.text}'::text"
            else:
                value = self.object(part, table)
            parts.append(f'{value} as "{alias}"')
        return f"(select row_to_json(e.*) from (select {', '.join(parts)}) e)"

    def _page_info(self, info: PageInfoOut, connection: Connection) -> str:
        passed = "true" if connection.cursor else "false"
        if connection.offset:
            passed = f"{self.parameters.add(connection.offset)} > 0 or {passed}"
        near, far = ("a.far_end", "a.near_end") if connection.backward else ("a.near_end", "a.far_end")
        facts = {
            "hasNextPage": passed if connection.backward else "a.more",
            "hasPreviousPage": "a.more" if connection.backward else passed,
            "startCursor": near,
            "endCursor": far,
        }
        shown = (
            (alias, f"'{fact.text}'::text" if isinstance(fact, TextOut) else facts[fact])
            for alias, fact in info.facts
        )
        fields = ", ".join(f'{value} as "{alias}"' for alias, value in shown)
        return f"(select row_to_json(i.*) from (select {fields}) i)"

    def _cursor(self, order: tuple[OrderKey, ...], table: str) -> str:
        values = ", ".join(
            f"{self.order_expression(key, table)}{'::text' if key.column.kind in AS_TEXT else ''}"
            for key in order
        )
        packed = f"json_build_array('{order_signature(order)}', {values})"
        return f"translate(encode(convert_to({packed}::text, 'UTF8'), 'base64'), E'\\n', '')"

    def _part(
        self, connection: Connection, output: ConnectionOutput, parent: tuple[str, Relation] | None
    ) -> str:
        table = self.alias()
        match output:
            case TextOut(text=text):
                return f"'{text}'::text"
            case TotalOut():
                return f"(select count(*) from {self._from_where(connection, parent, table)})"
            case FiguresOut():
                names: dict[MeasureOf | KeyOut, str] = {}
                fields = self._figures(output, table, names, "a")
                columns = ", ".join(f"{self._measure(m, table)} as {n}" for m, n in measures_in(names))
                rows = self._from_where(connection, parent, table)
                return f"(select {fields} from (select {columns or 'count(*) as m0'} from {rows}) a)"
            case GroupsOut():
                return self._groups(output, self._from_where(connection, parent, table), table)
        raise TypeError(f"no SQL for {output!r}; add it to Writer._part")

    # --- figures -------------------------------------------------------------------------------

    def _figures(
        self, figures: FiguresOut, table: str, names: dict[MeasureOf | KeyOut, str], inner: str
    ) -> str:
        """The object of figures over the columns of ``inner``, whose names are noted in ``names``."""
        fields = []
        for alias, part in figures.fields:
            match part:
                case TextOut(text=text):
                    value = f"'{text}'::text"
                case FiguresOut():
                    value = self._figures(part, table, names, inner)
                case _:
                    value = f"{inner}.{names.setdefault(part, name_of(part, len(names)))}"
                    if isinstance(part, MeasureOf) and part.measure != "count":
                        value += "::text" if shown_as_text(part) else ""
                    elif isinstance(part, KeyOut):
                        value = f"{inner}.k{part.index}"
            fields.append(f'{value} as "{alias}"')
        return f"(select row_to_json(f.*) from (select {', '.join(fields)}) f)"

    @staticmethod
    def _measure(measure: MeasureOf | KeyOut, table: str, *, listed: bool = False) -> str:
        """The figure over the rows of ``table``, which with ``listed`` has added fields as columns."""
        if isinstance(measure, KeyOut) or measure.column is None:
            return "count(*)"
        column = measure.column
        value = f'{table}."{column.name}"' if listed and column.added else value_of(column, table)
        figure = f"{measure.measure}({value})"
        # An average comes with sixteen noughts.
        return f"trim_scale({figure})" if measure.measure == "avg" else figure

    def _groups(self, groups: GroupsOut, rows: str, table: str) -> str:
        names: dict[MeasureOf | KeyOut, str] = {}
        fields = self._figures(groups.outputs, table, names, "g")
        wanted = [m for m, _ in measures_in(names)] + [h.measure for h in groups.having]
        wanted += [term for term, _ in groups.order if isinstance(term, MeasureOf)]
        columns = {m.column for m in wanted if m.column}
        added = {column for column in columns if column.added}
        keys = [f"{self._bucketed(key, table)} as k{i}" for i, key in enumerate(groups.keys)]
        values = [value_of(column, table) for column in sorted(columns - added, key=lambda c: c.db)]
        values += [f'{value_of(c, table)} as "{c.name}"' for c in sorted(added, key=lambda c: c.name)]
        listed = [f"r.k{i}" for i in range(len(groups.keys))]
        # Numbers become text only in what is shown: as text, 1000000.00 would come before 200000.00.
        shown = [
            f"r.k{i}::text as k{i}" if key.expression.column.kind in AS_TEXT else f"r.k{i}"
            for i, key in enumerate(groups.keys)
        ]
        figure = partial(self._measure, table="r", listed=True)
        measures = [f"{figure(m)} as {n}" for m, n in measures_in(names)]
        having = " and ".join(
            f"({OPERATORS[h.operator](figure(h.measure), self.parameters.add(h.operand))}) "
            f"is {'not ' if h.negated else ''}true"
            for h in groups.having
        )
        order = [
            f"{f'r.k{term.index}' if isinstance(term, KeyOut) else figure(term)} {direction(descending)}"
            for term, descending in groups.order
        ]
        total_order = ", ".join(order + listed)
        return (
            f"(select coalesce(json_agg({fields} order by g.rank), '[]'::json) from ("
            f"select {', '.join([*shown, *measures])}, row_number() over (order by {total_order}) as rank "
            f"from (select {', '.join(keys + values)} from {rows}) r group by {', '.join(listed)}"
            f"{f' having {having}' if having else ''} order by {total_order} limit {groups.first}) g)"
        )

    def _bucketed(self, key: GroupKey, table: str) -> str:
        value, kind = self.order_expression(key.expression, table), key.expression.column.kind
        if kind is Kind.INSTANT:
            value = f"({value} at time zone 'Asia/Shanghai')"
        return value if key.bucket == "VALUE" else f"date_trunc('{key.bucket.lower()}', {value})::date"

    # --- operations ----------------------------------------------------------------------------

    def operation(self, operation: Operation, stamp: str) -> str:
        """The statement of an operation: its data as UTF-8 bytes, what was not found, the stamp.

        ``offset 0`` keeps PostgreSQL from computing a field twice for the two columns.
        """
        fields = ", ".join(f'{self._root(root)} as "{root.alias}"' for root in operation.roots)
        missing = [flag for root in operation.roots for flag in _not_found_flags(root)]
        return (
            f"select convert_to(row_to_json(d.*)::text, 'UTF8') as data, "
            f"array[{', '.join(missing)}]::boolean[] as missing, {stamp} as stamp "
            f"from (select {fields} offset 0) d"
        )

    def _root(self, root: Root) -> str:
        match root:
            case RootMany(connection=connection):
                return self.connection(connection)
            case RootNothing():
                return "null::json"
            case TextOut(text=text):
                return f"'{text}'::text"
            case RootNodes(ones=ones):
                return f"json_build_array({', '.join(map(self._root, ones))})"
            case RootOne(source=source, where=where, outputs=outputs):
                table = self.alias()
                fields = self.fields(outputs, table)
                rows = f'"{source.shape.table}" {table} where {self.rows(source, table, where)}'
                return f"(select row_to_json(o.*) from (select {fields} from {rows} limit 1) o)"
        raise TypeError(f"no SQL for the root {root!r}; add it to Writer._root")

    def verdicts(self, source: Source, where: Condition, questions: Iterable[Condition]) -> str:
        """A statement that answers each question about one row, whether or not it may be read."""
        table = self.alias()
        answers = ", ".join(f"({self.condition(question, table)}) is true" for question in questions)
        open_source = Source(shape=source.shape, allowed=TRUE)
        return (
            f'select array[{answers}]::boolean[] as verdicts from "{source.shape.table}" {table} '
            f"where {self.rows(open_source, table, where)}"
        )


def _not_found_flags(root: Root) -> list[str]:
    if isinstance(root, RootMany | TextOut):
        return []
    if isinstance(root, RootNodes):
        return [f'(d."{root.alias}"->>{index}) is null' for index in range(len(root.ones))]
    return [f'd."{root.alias}" is null']
