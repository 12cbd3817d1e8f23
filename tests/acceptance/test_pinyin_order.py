"""Names stand in the order of their sounds, as in every list that people here know."""

from typing import Any

NAMES = """query($after: String) { enterprises(first: 5, after: $after, orderBy: [{name: ASC}]) {
    nodes { name } pageInfo { endCursor hasNextPage }
} }"""


async def test_enterprises_by_name_are_in_the_order_of_pinyin_over_all_pages(city: Any) -> None:
    names, after, more = list[str](), None, True
    while more:
        page = (await city.ask("city.relief", NAMES, {"after": after}))["enterprises"]
        names += [row["name"][:2] for row in page["nodes"]]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    assert names == [
        "江城",
        "景东",
        "景谷",
        "澜沧",
        "澜沧",
        "孟连",
        "墨江",
        "宁洱",
        "普洱",
        "普洱",
        "思茅",
        "思茅",
        "西盟",
        "镇沅",
    ]


async def test_people_by_name_too(city: Any) -> None:
    data = await city.ask("city.org", "{ leaders(orderBy: [{name: ASC}]) { nodes { name } } }")
    names = [leader["name"] for leader in data["leaders"]["nodes"]]
    assert names == ["高云霞", "何志远", "李国梁", "岩温", "叶建华", "张文军", "赵明辉"]


async def test_the_sound_itself_never_leaves_the_server(city: Any) -> None:
    assert await city.codes("city.relief", "{ enterprises { nodes { namePinyin } } }") == [
        "GRAPHQL_VALIDATION_FAILED"
    ]
