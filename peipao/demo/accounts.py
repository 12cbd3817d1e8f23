"""The accounts of the cast and the roles they hold, as rows."""

from collections.abc import Iterator
from uuid import UUID

from models.access import Role
from models.entities.org import Bank, OrgUnit
from models.entities.person import RoleGrant, ScopeKind, User
from models.entity import Entity
from peipao.demo.cast import CAST, SILENT, Account
from peipao.demo.golden_rows import SETTLED, region, row
from peipao.reference.stable_ids import stable_id


def user(username: str) -> UUID:
    """The id of an account of the cast."""
    return stable_id(User, username)


def account_rows(password_hash: str) -> Iterator[Entity]:
    """Accounts, the demo bank and the roles; everybody who signs in has the same password."""
    yield row(Bank, "B1", SETTLED, code="B1", name="普洱示例银行")
    for account in (*CAST, *SILENT):
        yield row(
            User,
            account.username,
            SETTLED,
            username=account.username,
            display_name=account.display_name,
            phone=account.phone,
            unit_id=stable_id(OrgUnit, account.unit) if account.unit else None,
            password_hash=password_hash if account in CAST else None,
            password_changed_at=SETTLED,
            console=account.console,
        )
    for account in (*CAST, *SILENT):
        for role in account.roles:
            yield _grant(account, role)


def _grant(account: Account, role: Role) -> RoleGrant:
    return row(
        RoleGrant,
        f"{account.username}:{role}",
        SETTLED,
        user_id=user(account.username),
        role=role,
        scope_kind=ScopeKind(account.scope),
        region_id=None if account.scope == "SELF" else region(account.region),
        unit_id=stable_id(OrgUnit, account.unit) if account.unit and account.scope == "UNIT" else None,
        bank_id=stable_id(Bank, "B1") if role is Role.BANK else None,
        valid_from=SETTLED.date(),
        granted_by_id=user("sysadmin"),
    )
