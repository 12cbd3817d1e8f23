"""A city in which fields are added while it runs, as an application's process does it."""

from typing import Any

from peipao.renewing import Renewing
from schema.build import city_schema
from schema.editions import Editions
from schema.executing import Engine
from tests.recording import recording
from tests.writing import WritableCity

ADMIN = "sysadmin"


class Desk:
    """A city whose schema is exchanged when fields are published, as the application does it."""

    def __init__(self, city: WritableCity) -> None:
        self.editions = Editions(Engine(city_schema(), lambda: recording(city.pool)))
        self.city = WritableCity(city.pool, self.editions, city.tokens)  # type: ignore[arg-type]
        self.renewing = Renewing(
            self.editions,
            lambda api: Engine(api, lambda: recording(city.pool)),
            lambda: recording(city.pool),
            530800,
        )

    async def add(self, **said: Any) -> str:
        """A draft of a field; its id."""
        given = {"entity": "Enterprise", "labelEn": said["key"], **said}
        row = await self.city.did(ADMIN, "createCustomField", input=given)
        return str(row["id"])

    async def publish(self, *ids: str) -> None:
        """Publish drafts and bring them into force."""
        for each in ids:
            await self.city.did(ADMIN, "publishCustomField", id=each)
        assert await self.renewing.look()

    async def ask(self, who: str, query: str, **variables: Any) -> dict[str, Any]:
        """The data of a request that must succeed."""
        return await self.city.ask(who, query, variables)

    async def update(self, who: str, enterprise: str, **values: Any) -> dict[str, Any]:
        """The payload of a change of an enterprise."""
        query = """mutation($id: ID!, $version: Int!, $input: UpdateEnterpriseInput!) {
          updateEnterprise(id: $id, version: $version, input: $input) {
            ok errors { code field message } } }"""
        version = await self.city.version(enterprise)
        data = await self.ask(who, query, id=enterprise, version=version, input=values)
        payload: dict[str, Any] = data["updateEnterprise"]
        return payload
