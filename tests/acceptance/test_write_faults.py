"""What writers notice of a process that dies under them: what was answered is stored, and nothing half."""

import asyncio
import json
import random
import threading
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest

from peipao.database import Database
from tests.site import JSON, Site, running_demo

KILLS = 3
TEA = "91530802X00000019X"
FIND = f'{{ enterprise(uscc: "{TEA}") {{ id version address }} }}'
WRITE = """mutation($id: ID!, $version: Int!, $address: String!, $key: String!) {
  updateEnterprise(id: $id, version: $version, input: {address: $address}, idempotencyKey: $key) {
    ok enterprise { version } errors { code } } }"""


@pytest.fixture
async def database(template: str, new_database: Any) -> Database:
    made: Database = await new_database(template)
    return made


class Writer(threading.Thread):
    """Somebody who changes an address again and again, and notes what was answered."""

    def __init__(self, site: Site, token: str, begins: int) -> None:
        super().__init__()
        self.site, self.token, self.number = site, token, begins
        self.acknowledged = -1
        self.asked: dict[str, Any] = {}

    def run(self) -> None:
        headers = {**JSON, "authorization": f"Bearer {self.token}"}
        with httpx.Client(base_url=self.site.url, headers=headers, timeout=5) as client:
            found = client.post("/graphql", json={"query": FIND}).json()["data"]["enterprise"]
            version = found["version"]
            while True:
                self.asked = {
                    "id": found["id"],
                    "version": version,
                    "address": f"第 {self.number} 号",
                    "key": f"k{self.number}",
                }
                try:
                    answer = client.post("/graphql", json={"query": WRITE, "variables": self.asked})
                    payload = answer.json()["data"]["updateEnterprise"]
                except (httpx.TransportError, json.JSONDecodeError):
                    return
                assert payload["ok"], payload
                version = payload["enterprise"]["version"]
                self.acknowledged = self.number
                self.number += 1


async def test_a_killed_server_leaves_each_change_whole_or_undone_and_loses_none_it_answered(
    database: Database, tmp_path: Path
) -> None:
    chance = random.Random(7)
    settings = {"database_url": database.url, "database_direct_url": database.direct_url}
    token, unanswered, begins = "", dict[str, Any](), 0
    for _ in range(KILLS):
        with running_demo(tmp_path, **settings) as site:
            token = token or site.token("city.relief")
            if unanswered:
                assert (await asyncio.to_thread(repeated, site, token, unanswered))["ok"]
                assert (await _stored(database))[0] == begins - 1, "repeated under its key, it is done once"
            writer = Writer(site, token, begins)
            writer.start()
            await asyncio.sleep(chance.uniform(0.3, 1.0))
            site.process.kill()
            writer.join(20)
            site.process.wait(20)
        stored, told, version = await _stored(database)
        assert writer.acknowledged >= begins, "it wrote something before it died"
        assert stored in (writer.acknowledged, writer.acknowledged + 1)
        assert told == version - 1, "an entry of the audit trail for every change, and no other"
        unanswered, begins = writer.asked, writer.acknowledged + 2


def repeated(site: Site, token: str, asked: dict[str, Any]) -> Any:
    """What the client hears that repeats what was never answered."""
    headers = {**JSON, "authorization": f"Bearer {token}"}
    body = {"query": WRITE, "variables": asked}
    return httpx.post(f"{site.url}/graphql", json=body, headers=headers).json()["data"]["updateEnterprise"]


async def _stored(database: Database) -> tuple[int, int, int]:
    connection = await asyncpg.connect(database.url)
    try:
        row = await connection.fetchrow("select id, version, address from enterprise where uscc = $1", TEA)
        told = await connection.fetchval(
            "select count(*) from audit_log where subject = 'Enterprise_' || $1::text", str(row["id"])
        )
        return int(row["address"].split()[1]), told, row["version"]
    finally:
        await connection.close()
