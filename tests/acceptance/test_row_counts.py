"""What each of the cast sees of the golden city (DOMAIN §8.4)."""

from typing import Any

import pytest

COUNTS = """{
    enterprises { totalCount }
    projects { totalCount }
    issues { totalCount }
    complaints { totalCount }
}"""

# viewer: enterprises, projects, issues, complaints; None where DOMAIN leaves the figure open
EXPECTED = {
    "city.relief": (14, 4, 10, 0),
    "city.invest": (14, 4, None, 0),
    "city.bizenv": (14, 4, None, 11),
    "county.simao": (4, 2, 4, 5),
    "county.ninger": (1, 1, 2, 1),
    "county.mojiang": (1, 0, 1, 1),
    "county.jingdong": (1, 0, 0, 1),
    "county.menglian": (1, 1, 1, 1),
    "county.lancang": (2, 1, 2, 2),
    "zone.industrial": (1, 1, None, None),
    "zone.border": (1, 1, None, None),
    "enterprise.e01": (1, 0, None, None),
    "leader.l4": (3, 1, None, None),
    "bank.b1": (0, 0, 0, 0),
    "public": (0, 0, 0, 0),
    "sysadmin": (0, 0, 0, 0),
    "security.auditor": (0, 0, 0, 0),
}


@pytest.mark.parametrize("username", EXPECTED)
async def test_everybody_counts_exactly_their_rows(city: Any, username: str) -> None:
    data = await city.ask(username, COUNTS)
    counts = [data[name]["totalCount"] for name in ("enterprises", "projects", "issues", "complaints")]
    expected = [
        seen if known is None else known for known, seen in zip(EXPECTED[username], counts, strict=True)
    ]
    assert counts == expected
