"""The engine in force, exchanged for another while requests run: each ends on the one it began on."""

import asyncio
from dataclasses import replace

from models.access import Viewer
from models.custom_fields import Additions, using
from schema.answers import Answer, GraphQLRequest
from schema.build import ApiSchema
from schema.documents import Documents
from schema.executing import Engine

CHANGES = ("CustomField",)
"""What a request says that may change which fields are added."""


class Editions:
    """Answers GraphQL requests with the engine in force, and with the added fields that it was made for."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._additions = engine.api.additions
        self.look = asyncio.Event()
        """Set when something may have been published: whoever watches looks at once."""

    @property
    def api(self) -> ApiSchema:
        """The schema in force; ``api.version`` changes with it."""
        return self._engine.api

    @property
    def version(self) -> str:
        """The version of the schema in force."""
        return self.api.version

    @property
    def documents(self) -> Documents:
        """The documents that the engine in force has prepared."""
        return self._engine.documents

    @property
    def additions(self) -> Additions:
        """The added fields in force, and what kept others from coming into force."""
        return self._additions

    async def __call__(self, request: GraphQLRequest, viewer: Viewer | None) -> Answer:
        """The whole answer to one request."""
        engine, additions = self._engine, self._additions
        try:
            with using(additions):
                return await engine(request, viewer)
        finally:
            if any(word in request.query for word in CHANGES):
                self.look.set()

    def exchange(self, engine: Engine) -> None:
        """Answer with this engine from the next request on."""
        self._engine, self._additions = engine, engine.api.additions

    def failed(self, problem: str | None) -> None:
        """Keep the engine, and tell administrators who ask what kept another from being made."""
        self._additions = replace(self._additions, problem=problem)
