"""List pages and the pages of their rows: what stands on them, and for whom."""

import re

import pytest

from schema.entity_metas import entity_metas
from tests.panel import PanelOfCity

TOLD = re.compile(r'role="alert">.*?<p>(.*?)</p><p class="text-secondary">(.*?)</p>', re.DOTALL)


async def test_a_county_sees_the_tickets_of_its_own_and_the_number_of_them(panel: PanelOfCity) -> None:
    page = await panel.get("county.simao", "/issue/list")
    assert page.status_code == 200, page.text
    found = await panel.city.ask("county.simao", "{ issues { totalCount } }")
    assert f'<b class="pp-figure">{found["issues"]["totalCount"]}</b>' in page.text


@pytest.mark.parametrize("username", ["city.invest", "city.finance"])
async def test_every_list_opens_for_whoever_may_read_it_and_so_does_its_first_row(
    panel: PanelOfCity, username: str
) -> None:
    viewer = await panel.city.viewer(username)
    failed = []
    for meta in entity_metas(viewer.shape):
        page = await panel.get(username, f"/{meta.one}/list")
        if page.status_code != 200:
            failed.append((meta.name, "list", page.status_code, TOLD.findall(page.text)))
        data = await panel.city.ask(username, f"{{ rows: {meta.many}(first: 1) {{ nodes {{ id }} }} }}")
        for row in data["rows"]["nodes"]:
            page = await panel.get(username, f"/{meta.one}/detail", pk=row["id"])
            if page.status_code != 200:
                failed.append((meta.name, "detail", page.status_code, TOLD.findall(page.text)))
    assert not failed, "\n".join(map(str, failed))
