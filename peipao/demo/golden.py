"""The golden city: fourteen enterprises, four projects and what happened to them up to 30 June 2026."""

from collections.abc import Iterator

from models.entity import Entity
from peipao.database import Connection
from peipao.demo.accounts import account_rows
from peipao.demo.arrears import arrears_rows
from peipao.demo.arrears_records import arrears_record_rows
from peipao.demo.assignments import assignment_rows
from peipao.demo.complaints import complaint_rows
from peipao.demo.credit import credit_rows
from peipao.demo.enterprise_records import record_rows
from peipao.demo.enterprises import enterprise_rows
from peipao.demo.financing import financing_rows
from peipao.demo.funds import fund_rows
from peipao.demo.issues import issue_rows
from peipao.demo.land import land_rows
from peipao.demo.links import link_rows
from peipao.demo.people import people_rows, staff_rows
from peipao.demo.policies import policy_rows
from peipao.demo.projects import project_rows
from peipao.demo.subsidies import subsidy_rows
from peipao.reference.inserting import Tie, insert_missing
from resolvers.passwords import hash_password


async def load_golden(connection: Connection, password: str) -> dict[str, int]:
    """How many rows of each entity were new.

    Everybody in the cast (``peipao.demo.cast``) signs in with ``password``; accounts that are there
    already keep theirs. Safe to run again: what is there stays as it is. All or nothing. Needs
    ``load_reference`` and ``init_orm`` before; the connection may be the application's.
    """
    password_hash = await hash_password(password)
    async with connection.transaction():
        return await insert_missing(connection, golden_rows(password_hash))


async def load_cast(connection: Connection, password: str) -> dict[str, int]:
    """How many rows were new of the city before anything happened in it: accounts, leaders, commissioners.

    As ``load_golden``, which adds the business to it.
    """
    password_hash = await hash_password(password)
    async with connection.transaction():
        return await insert_missing(connection, [*account_rows(password_hash), *staff_rows()])


def golden_rows(password_hash: str) -> Iterator[Entity | Tie]:
    """Every row of the golden city, parents before children."""
    yield from account_rows(password_hash)
    yield from people_rows()
    yield from enterprise_rows()
    yield from record_rows()
    yield from project_rows()
    yield from issue_rows()
    yield from link_rows()
    yield from assignment_rows()
    yield from complaint_rows()
    yield from arrears_rows()
    yield from arrears_record_rows()
    yield from policy_rows()
    yield from subsidy_rows()
    yield from fund_rows()
    yield from land_rows()
    yield from credit_rows()
    yield from financing_rows()
