"""Whom a policy item is for, as far as its structured targets say."""

from collections.abc import Iterator, Mapping
from typing import Any

MATCHES, DOES_NOT_MATCH, CHECK = "MATCHES", "DOES_NOT_MATCH", "CHECK"
NOTES: Mapping[str, str] = {
    MATCHES: "主体类型和行业在适用对象之内，其他条件须自行核对",
    DOES_NOT_MATCH: "主体类型或行业不在适用对象之内",
    CHECK: "须自行核对条件",
}


def fit(targets: Any, entity_type: str, industry_class: str) -> str:
    """What the structured targets say of an enterprise: ``entityTypes``, and ``industries`` by their codes.

    >>> fit({"entityTypes": ["ENTERPRISE"], "industries": ["C"]}, "ENTERPRISE", "C1530")
    'MATCHES'
    >>> fit({"entityTypes": ["ENTERPRISE"]}, "INDIVIDUAL", "H61")
    'DOES_NOT_MATCH'
    >>> fit({"employees": {"gte": 20}}, "ENTERPRISE", "C1530")
    'CHECK'
    """
    if not isinstance(targets, dict):
        return CHECK
    said = dict(_judged(targets, entity_type, industry_class))
    if False in said.values():
        return DOES_NOT_MATCH
    return MATCHES if said and said.keys() == targets.keys() else CHECK


def _judged(targets: Mapping[str, Any], entity_type: str, industry_class: str) -> Iterator[tuple[str, bool]]:
    types, industries = targets.get("entityTypes"), targets.get("industries")
    if isinstance(types, list):
        yield "entityTypes", entity_type in types
    if isinstance(industries, list):
        yield "industries", not industries or industry_class.startswith(tuple(map(str, industries)))
