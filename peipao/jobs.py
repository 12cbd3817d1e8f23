"""The queue of jobs: pgqueuer over our connections, under names of our own.

Whatever imports this module imports pgqueuer with all that it brings.
"""

from typing import Any

from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.adapters.persistence.qb import (
    QueryBuilderEnvironment,
    QueryQueueBuilder,
    QuerySchedulerBuilder,
)
from pgqueuer.adapters.persistence.queries import Queries
from pgqueuer.domain.settings import DBSettings, Durability
from pgqueuer.domain.types import Channel

from peipao.job_tables import SCHEMA

# Every name is given: pgqueuer would otherwise take them from environment variables as common as FUNCTION.
SETTINGS = DBSettings(
    prefix="",
    db_schema=SCHEMA,
    channel=Channel("peipao_jobs"),
    function="job_changed",
    statistics_table="job_statistics",
    queue_status_type="job_status",
    queue_table="job",
    queue_table_log="job_log",
    trigger="job_changed",
    schedules_table="schedule",
    durability=Durability.durable,
    widen_id=True,
)


def queries(connection: Any) -> Queries:
    """The queue, over a connection and in whatever transaction it is in."""
    return Queries(
        AsyncpgDriver(connection),
        QueryBuilderEnvironment(settings=SETTINGS),
        QueryQueueBuilder(settings=SETTINGS),
        QuerySchedulerBuilder(settings=SETTINGS),
    )


async def install(owners: Any) -> None:
    """Bring the queue's tables to the shape of the installed release."""
    queue = queries(owners)
    if await queue.schema_is_installed():
        await queue.apply_upgrade()
    else:
        await queue.install()
