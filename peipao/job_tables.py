"""The tables of the job queue: pgqueuer's own, in a schema beside the city's.

They are no entities: ``peipao migrate`` installs and upgrades them, and neither aerich nor the comparison
of catalogs, which look at the public schema, sees them.
"""

from importlib.metadata import version

import asyncpg

from peipao.settings import StartupError

SCHEMA = "pgqueuer"
RELEASE = f"pgqueuer {version('pgqueuer')}"
"""What the schema's comment says when it has the shape of the installed release."""

SHAPE = "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = $1"


async def ensure_job_tables(owners: asyncpg.Connection, application: str | None) -> None:
    """Bring the queue's tables to the shape of the installed release; the application may use their rows.

    Raises:
        StartupError: the owner may not make a schema in this database.
    """
    if await owners.fetchval(SHAPE, SCHEMA) != RELEASE:
        # pgqueuer comes with a web of packages that a process which only serves can do without.
        from peipao.jobs import install  # noqa: PLC0415

        try:
            await install(owners)
        except asyncpg.InsufficientPrivilegeError as problem:
            raise StartupError(
                f"the schema {SCHEMA} of the job queue cannot be made ({problem}); "
                "let the role of PEIPAO_DATABASE_DIRECT_URL own the database, or grant it create on it"
            ) from problem
        await owners.execute(f"comment on schema {SCHEMA} is '{RELEASE}'")
    if application is not None:
        role = '"' + application.replace('"', '""') + '"'
        await owners.execute(
            f"grant usage on schema {SCHEMA} to {role};"
            f"grant select, insert, update, delete on all tables in schema {SCHEMA} to {role};"
            f"grant usage, select on all sequences in schema {SCHEMA} to {role}"
        )
