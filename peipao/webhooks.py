"""Webhooks: the deliveries that the outbox has written are sent, signed, tried again, and given up.

A delivery is sent at least once and carries its id, by which the receiver knows a repetition. What it
says is that something happened to a row: an event, an opaque id and a time, never what the row holds.
"""

import asyncio
import hashlib
import hmac
import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
import orjson

from models.clock import SHANGHAI
from peipao.calling import DEADLINE_S, AddressRefused, CallFailed, Network, post
from resolvers.binding import opaque_id

BATCH = 10
LEASE = timedelta(seconds=4 * DEADLINE_S)
"""How long a delivery is its sender's: whoever is killed meanwhile leaves it to the next."""
PAUSES = tuple(timedelta(seconds=seconds) for seconds in (10, 30, 120, 600, 1_800, 7_200, 21_600))
"""How long to wait after each failed attempt; after the last there is none."""

CLAIM = """with due as (
  select d.id from webhook_delivery d join webhook w on w.id = d.webhook_id
  where d.status = 'PENDING' and d.deleted_at is null and w.status = 'ACTIVE' and w.deleted_at is null
    and (d.next_attempt_at is null or d.next_attempt_at <= clock_timestamp())
  order by d.id limit $1 for no key update of d skip locked)
update webhook_delivery d
set attempts = d.attempts + 1, next_attempt_at = clock_timestamp() + $2, version = d.version + 1
from due, webhook w where d.id = due.id and w.id = d.webhook_id
returning d.id, d.event, d.entity, d.row_id, d.at, d.attempts, w.url, w.secret"""

CONCLUDE = """update webhook_delivery
set status = $3::text, http_status = $4, problem = $5, next_attempt_at = clock_timestamp() + $6::interval,
  delivered_at = case when $3::text = 'DELIVERED' then clock_timestamp() end,
  version = version + 1, updated_at = clock_timestamp()
where id = $1 and attempts = $2 and status = 'PENDING'"""
"""Only by whoever made the last attempt: a sender that was slower than its lease has no say."""

log = logging.getLogger("peipao.webhooks")


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One attempt at one delivery."""

    id: UUID
    event: str
    entity: str
    row_id: str
    at: datetime
    attempts: int
    url: str
    secret: str

    def body(self) -> bytes:
        """What the receiver is told."""
        return orjson.dumps(
            {
                "delivery": opaque_id("WebhookDelivery", self.id),
                "event": self.event,
                "entity": self.entity,
                "id": self.row_id,
                "at": self.at.astimezone(SHANGHAI).isoformat(timespec="seconds"),
            }
        )

    def headers(self, timestamp: int) -> Mapping[str, str]:
        """What proves who sent it, and when."""
        delivery = opaque_id("WebhookDelivery", self.id)
        return {
            "Peipao-Event": self.event,
            "Peipao-Delivery": delivery,
            "Peipao-Timestamp": str(timestamp),
            "Peipao-Signature": f"v1={signature(self.secret, timestamp, delivery, self.body())}",
        }


def signature(secret: str, timestamp: int, delivery: str, body: bytes) -> str:
    """HMAC-SHA256 over ``<timestamp>.<delivery id>.<body>``, in hexadecimal digits."""
    signed = b"%d.%s.%s" % (timestamp, delivery.encode("ascii"), body)
    return hmac.new(secret.encode("ascii"), signed, hashlib.sha256).hexdigest()


async def deliver_due(
    pool: asyncpg.Pool, *, allowed: Sequence[Network], pauses: Sequence[timedelta] = PAUSES
) -> int:
    """Send the deliveries that are due, some at a time; how many were tried."""
    async with pool.acquire() as connection:
        rows = await connection.fetch(CLAIM, BATCH, LEASE)
    deliveries = [Delivery(**row) for row in rows]
    await asyncio.gather(*(_deliver(pool, each, allowed, pauses) for each in deliveries))
    return len(deliveries)


async def _deliver(
    pool: asyncpg.Pool, delivery: Delivery, allowed: Sequence[Network], pauses: Sequence[timedelta]
) -> None:
    status: int | None = None
    problem: str | None = None
    final = False
    try:
        body = delivery.body()
        status = await post(delivery.url, delivery.headers(int(time.time())), body, allowed=allowed)
        if not 200 <= status < 300:
            problem = f"对方返回 {status}"
    except AddressRefused as refused:
        problem, final = str(refused), True
    except CallFailed as failed:
        problem = str(failed)
    pause = None
    if problem is None:
        state = "DELIVERED"
    elif final or delivery.attempts > len(pauses):
        state = "DEAD"
        log.warning("webhook delivery %s is given up after %d attempts", delivery.id, delivery.attempts)
    else:
        state, pause = "PENDING", pauses[delivery.attempts - 1]
    async with pool.acquire() as connection:
        await connection.execute(CONCLUDE, delivery.id, delivery.attempts, state, status, problem, pause)
