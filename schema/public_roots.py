"""What may be asked and done by whoever has not signed in: a closed list of root fields, and as whom."""

from typing import Final
from uuid import UUID

from models.access import Role, Viewer
from models.entity import Entity
from resolvers.deeds import Deed

PUBLIC_QUERIES: Final = frozenset(
    {
        "blacklist",
        "clearanceRanking",
        "complaintByCode",
        "idleLandTest",
        "paymentDue",
        "sizeTest",
        "subsidyCalculator",
    }
)
"""Root queries with resolvers that see to it themselves what they tell."""

PASSER_BY: Final = Viewer(
    user_id=UUID(int=0),
    username="",
    display_name="",
    city_id=Entity._meta.fields_map["city_id"].default,
    shape=frozenset({Role.PUBLIC}),
)
"""Nobody in particular: what the public may do, without a person and without a session."""


def is_public(deed: Deed) -> bool:
    """Whether the deed may be done without signing in: it makes a row, and a grant names the public."""
    return deed.creates and any(Role.PUBLIC in grant.roles for grant in deed.grants)
