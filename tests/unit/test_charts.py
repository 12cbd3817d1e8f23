"""The charts of the panel: for whoever is signed in, under a name that changes with them."""

import json
from pathlib import Path
from typing import cast

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request

from models.access import Viewer
from models.errors import Unauthenticated
from peipao.charts import chart_routes
from peipao.frontend import ASSETS

SOMEBODY = cast("Viewer", object())


@pytest.fixture
def vendor(tmp_path: Path) -> Path:
    """A bundle, with a file of the console beside the charts."""
    (tmp_path / "panel").mkdir()
    names = {"script": "console-A1.js", "style": "console-B2.css", "charts": "charts-C3.js"}
    (tmp_path / "manifest.json").write_text(json.dumps({"stamp": "s", **names}))
    (tmp_path / "console-A1.js").write_text("of the console")
    (tmp_path / "panel" / "charts-C3.js").write_text("plain")
    (tmp_path / "panel" / "charts-C3.js.gz").write_bytes(b"packed")
    return tmp_path


def browser(viewer: Viewer | Exception | None, vendor: Path) -> httpx.AsyncClient:
    async def authenticate(_: Request) -> Viewer | None:
        if isinstance(viewer, Exception):
            raise viewer
        return viewer

    app = Starlette(routes=chart_routes(authenticate=authenticate, vendor=vendor))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://city")


async def test_the_lasting_name_leads_to_the_charts_of_today(vendor: Path) -> None:
    async with browser(SOMEBODY, vendor) as client:
        asked = await client.get("/assets/panel/charts.js")
        assert (asked.status_code, asked.headers["location"]) == (307, "/assets/panel/charts-C3.js")
        assert asked.headers["cache-control"] == "no-store"
        async with client.stream("GET", asked.headers["location"]) as found:
            assert [chunk async for chunk in found.aiter_raw()] == [b"packed"]
        assert found.headers["content-encoding"] == "gzip"
        assert found.headers["cache-control"] == "private, max-age=31536000, immutable"
        assert found.headers["content-type"] == "text/javascript; charset=utf-8"


async def test_a_browser_that_does_not_unpack_gets_them_plain(vendor: Path) -> None:
    async with browser(SOMEBODY, vendor) as client:
        found = await client.get("/assets/panel/charts-C3.js", headers={"accept-encoding": "identity"})
    assert (found.text, "content-encoding" in found.headers) == ("plain", False)


@pytest.mark.parametrize("nobody", [None, Unauthenticated()])
async def test_nobody_gets_them_without_signing_in(vendor: Path, nobody: Exception | None) -> None:
    async with browser(nobody, vendor) as client:
        for name in ("charts.js", "charts-C3.js"):
            assert (await client.get(f"/assets/panel/{name}")).status_code == 401


@pytest.mark.parametrize("name", ["console-A1.js", "manifest.json", "..%2Fconsole-A1.js", "charts-C3.js.gz"])
async def test_nothing_but_the_charts_is_given_out(vendor: Path, name: str) -> None:
    async with browser(SOMEBODY, vendor) as client:
        assert (await client.get(f"/assets/panel/{name}")).status_code == 404


async def test_without_a_bundle_there_are_no_charts(tmp_path: Path) -> None:
    async with browser(SOMEBODY, tmp_path) as client:
        assert (await client.get("/assets/panel/charts.js")).status_code == 404


def test_the_charts_are_made_to_write_no_styles_into_the_page() -> None:
    source = (ASSETS / "charts.js").read_text(encoding="utf-8")
    assert 'renderMode: "richText"' in source
    assert "SVGRenderer" not in source
