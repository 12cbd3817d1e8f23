"""Projects on the home page: how far they have come, their money, and who lacks somebody in charge."""

from collections.abc import Sequence
from typing import Any

from admin.figures import Counted, Figure, Share, tally
from admin.screens.home.period import Period
from admin.screens.home.section import LIGHTS, Answer, Row, Section

WAY = (
    "LEAD", "RESERVE", "NEGOTIATING", "SIGNED", "LANDED", "UNDER_CONSTRUCTION", "COMMISSIONED", "AT_CAPACITY",
    "ABOVE_SCALE",
)  # fmt: skip
"""The stages of a project from the first lead on."""
SIGNED = WAY[3:]


def _projects(answer: Answer, counted: Counted, period: Period) -> dict[str, Any]:  # noqa: ARG001
    groups, stats = answer["projects"]["groups"], answer["projectStats"]
    counts, lights = tally(groups, "stage"), tally(groups, "light")
    stages, words = counted.labels("Project", "stage"), counted.labels("Project", "light")

    def at(several: Sequence[str]) -> Figure:
        reached = sum(counts.get((each,), 0) for each in several)
        return counted.count(reached, "Project", {"stage": several})

    rows = [
        Row(stages.get(stage, stage), (at((stage,)), at(WAY[place:])), stage)
        for place, stage in enumerate(WAY)
    ]
    aside = [
        Row(text, (at((stage,)),), stage)
        for stage, text in stages.items()
        if stage not in WAY and counts.get((stage,))
    ]
    signed = {"stage": SIGNED}
    in_place = counted.money(stats["inPlace"], "funds.amount", "Project", signed)
    planned = counted.money(stats["planned"], "plannedInvestment", "Project", signed)
    return {
        "total": counted.count(answer["projects"]["totalCount"], "Project", {}),
        "rows": rows,
        "aside": aside,
        "lights": [
            (each, words.get(each, each), counted.count(lights.get((each,), 0), "Project", {"light": each}))
            for each in LIGHTS
        ],
        "funds": Share("资金到位率 | Funds in place", stats["fundsRate"], in_place, planned),
        "shares": [
            Share("落地率 | Landed", stats["landingRate"], at(SIGNED[1:]), at(SIGNED)),
            Share("开工率 | Started", stats["startRate"], at(SIGNED[2:]), at(SIGNED[1:])),
            Share("投产率 | Commissioned", stats["commissioningRate"], at(SIGNED[3:]), at(SIGNED[2:])),
        ],
        "chart": {
            "kind": "funnel",
            "steps": [
                {"name": row.label, "value": int(row.figures[1].value), "url": row.figures[1].url}
                for row in rows
            ],
        },
    }


def _coverage(answer: Answer, counted: Counted, period: Period) -> dict[str, Any]:  # noqa: ARG001
    if answer["projectGaps"] is None:
        return {}
    base = counted.visit.panel.base_url
    kinds = (
        ("PROJECT", "projectGaps", "Project", {"stage": SIGNED}),
        ("ENTERPRISE", "enterpriseGaps", "Enterprise", {"isKey": "true"}),
    )
    return {
        "rows": [
            Row(
                kind,
                (
                    counted.count(answer[alias]["required"], entity, conditions),
                    Figure(
                        f"{answer[alias]['totalCount']:,}",
                        f"{base}/coverage?kind={kind}",
                        "gaps",
                        answer[alias]["totalCount"],
                    ),
                    Figure(f"{answer[alias]['rate']}%" if answer[alias]["rate"] else "—"),
                ),
                kind,
            )
            for kind, alias, entity, conditions in kinds
        ]
    }


PROJECTS = (
    Section(
        name="projects",
        needs=("Project", "FundsInPlace"),
        asks=(
            "projects { totalCount "
            "groups(by: [{stage: VALUE}, {light: VALUE}]) { key { stage light } count } } "
            "projectStats { planned inPlace fundsRate landingRate startRate commissioningRate }"
        ),
        shape=_projects,
    ),
    Section(
        name="coverage",
        needs=("Assignment", "Project", "Enterprise"),
        asks=(
            "projectGaps: coverageGaps(kind: PROJECT, first: 1) { required totalCount rate } "
            "enterpriseGaps: coverageGaps(kind: ENTERPRISE, first: 1) { required totalCount rate }"
        ),
        shape=_coverage,
    ),
)
