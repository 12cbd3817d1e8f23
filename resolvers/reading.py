"""Runs a plan: one prepared statement, whose answer is JSON bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from models.access import Viewer
from resolvers.binding import Binder, Variables, binders
from resolvers.plan import OfViewer, Operand, Operation
from resolvers.sql import Writer
from resolvers.stamp import STAMP


class Connection(Protocol):
    """What reading needs of a database connection."""

    async def fetchrow(self, query: str, *args: Any) -> Any:
        """The first row of the query's result."""
        ...


@dataclass(frozen=True, slots=True)
class Statement:
    """The SQL of a plan and what fetches each of its parameters."""

    sql: str
    binders: tuple[Binder, ...]

    def values(self, variables: Variables, viewer: Viewer) -> list[Any]:
        """The parameters of one request.

        Raises:
            InvalidInput: a value that the statement cannot take.
        """
        return [bind(variables, viewer) for bind in self.binders]


@dataclass(frozen=True, slots=True)
class Rows:
    """The answer of a statement: JSON of all its root fields, and which single rows were not found."""

    data: bytes
    missing: Sequence[bool]
    stamp: str | None


def compile_operation(operation: Operation) -> Statement:
    """The one statement that answers all the root fields of the operation."""
    writer = Writer()
    stamp = STAMP.format(session=writer.parameters.add(Operand(OfViewer("session", None), "uuid")))
    sql = writer.operation(operation, stamp)
    return Statement(sql, binders(writer.parameters.operands))


async def read(connection: Connection, statement: Statement, values: list[Any]) -> Rows:
    """Run the statement with the values of one request."""
    data, missing, stamp = await connection.fetchrow(statement.sql, *values)
    return Rows(data, missing, stamp)
