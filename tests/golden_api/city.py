"""All of DOMAIN §8.2 to §8.5 and §8.8 in one city, lived day by day through the API."""

from tests.golden_api import complaints, enterprises, issues, links, projects
from tests.golden_api.days import live
from tests.writing import WritableCity

STORIES = (enterprises, links, projects, issues, complaints)
"""What happens at the same moment happens in this order."""


async def build(city: WritableCity) -> None:
    """From a city with its people and nothing done to the morning of 30 June 2026."""
    await live(city, (deed for story in STORIES for deed in story.deeds(city)))
