"""Answers about the schema itself: the same for everybody who may ask, so worked out once and kept.

The question that every tool asks first takes a third of a second of pure computing on a schema of this
size. It is done in a thread, so that other requests are answered meanwhile, and once at a time.
"""

import asyncio
from asyncio import Task
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import orjson

from schema.build import ApiSchema
from schema.documents import Cache

ENTRIES, SIZE = 50, 32 * 2**20

Key = tuple[str, bytes]


class Introspection:
    """The answers to operations that ask for nothing but the schema."""

    def __init__(self, api: ApiSchema, *, entries: int = ENTRIES, size: int = SIZE) -> None:
        self.api = api
        self.kept: Cache[Key, bytes] = Cache(entries, size)
        self.pending: dict[Key, Task[bytes]] = {}
        # One thread: two that compute share one processor, and keep the event loop from it twice as long.
        self.thread = ThreadPoolExecutor(1, "introspection")

    async def data(self, document: str, variables: Mapping[str, Any]) -> bytes:
        """The ``data`` of the answer, as JSON. The document is valid, and its asker may read the schema.

        Raises:
            ExceptionGroup: of GraphQL's errors.
        """
        key = (document, orjson.dumps(variables, option=orjson.OPT_SORT_KEYS))
        kept = self.kept.get(key)
        if kept is not None:
            return kept
        if key not in self.pending:
            self.pending[key] = asyncio.create_task(self._work_out(key, variables))
            self.pending[key].add_done_callback(lambda task: self._finish(key, task))
        # Whoever asked first may leave; others wait for the same answer.
        return await asyncio.shield(self.pending[key])

    async def _work_out(self, key: Key, variables: Mapping[str, Any]) -> bytes:
        return await asyncio.get_running_loop().run_in_executor(
            self.thread, self._executed, key[0], dict(variables)
        )

    def _executed(self, document: str, variables: dict[str, Any]) -> bytes:
        result = self.api.strawberry.execute_sync(document, variable_values=variables)
        if result.errors:
            raise ExceptionGroup("the schema could not be told", result.errors)
        return orjson.dumps(result.data)

    def _finish(self, key: Key, task: Task[bytes]) -> None:
        del self.pending[key]
        if not task.cancelled() and task.exception() is None:
            self.kept.put(key, task.result(), len(task.result()))
