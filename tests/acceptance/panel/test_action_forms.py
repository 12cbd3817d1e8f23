"""The forms of workflow actions: every one opens, for whoever may take it, and asks for what it takes."""

import re

import pytest
from graphql import is_required_argument

from admin.doing import arguments_of
from schema.build import city_schema
from schema.entity_metas import entity_metas
from tests.panel import PanelOfCity

CAST = ("county.simao", "city.relief", "city.invest", "city.bizenv", "city.finance", "city.org", "sysadmin")


@pytest.mark.parametrize("username", CAST)
async def test_what_the_panel_sends_with_an_action_is_of_the_type_that_the_mutation_takes(
    panel: PanelOfCity, username: str
) -> None:
    mutations = city_schema().graphql.mutation_type.fields
    viewer = await panel.city.viewer(username)
    for meta in entity_metas(viewer.shape):
        for action in meta.actions:
            takes = mutations[action.name].args
            sent = arguments_of(action, row_id=None if action.creates else "x", version=1, data={}, key="k")
            for name, (kind, _) in sent.items():
                assert kind in {str(takes[name].type), f"{takes[name].type}!"}, (action.name, name)
            required = {name for name, given in takes.items() if is_required_argument(given)}
            assert required <= sent.keys(), action.name


async def test_every_action_that_is_possible_has_a_form_that_opens(panel: PanelOfCity) -> None:
    for username in ("county.simao", "city.relief", "city.invest"):
        for key in ("issue", "project", "enterprise", "subsidyApplication"):
            page = await panel.get(username, f"/{key}/list")
            if page.status_code != 200:
                continue
            for address in sorted(set(re.findall(r'data-act="/admin(/[^"]+)"', page.text)))[:12]:
                form = await panel.get(username, address.replace("&amp;", "&"))
                assert form.status_code == 200, (username, address)
                assert '<form method="post"' in form.text
