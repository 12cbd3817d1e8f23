"""Who lacks a manager, a supervisor or a commissioner: the rows behind the gaps of the home page."""

from typing import Any, ClassVar

from starlette.responses import Response

from admin.screen import Screen
from admin.visit import Visit

PAGE = 50
KINDS = {
    "PROJECT": "签约及以后的项目 | Projects signed or later",
    "ENTERPRISE": "重点服务企业 | Key enterprises",
}
FACTS = "required totalCount rate"
QUESTION = f"""query($kind: CoverageKind!, $offset: Int!) {{
  shown: coverageGaps(kind: $kind, first: {PAGE}, offset: $offset) {{ {FACTS}
    nodes {{ id name countyId county dueOn missing {{ label }} }} }}
  PROJECT: coverageGaps(kind: PROJECT, first: 1) {{ totalCount }}
  ENTERPRISE: coverageGaps(kind: ENTERPRISE, first: 1) {{ totalCount }} }}"""


class Coverage(Screen):
    """The list of gaps, the most urgent first."""

    path = "/coverage"
    label: ClassVar[str] = "配备缺口 | Coverage gaps"
    icon = "people"
    order: ClassVar[int] = 60
    entities: ClassVar[tuple[str, ...]] = ("Assignment", "Project", "Enterprise")

    async def page(self, visit: Visit) -> Response:
        """``?kind=`` PROJECT or ENTERPRISE, ``?page=`` from 1."""
        kind = visit.query.get("kind", "")
        kind = kind if kind in KINDS else "PROJECT"
        asked = visit.query.get("page", "")
        page = max(int(asked), 1) if asked.isascii() and asked.isdigit() and len(asked) < 6 else 1
        found: dict[str, Any] = await visit.ask(QUESTION, {"kind": kind, "offset": (page - 1) * PAGE})
        if found["shown"] is None:
            return visit.page("screens/coverage.html", found=None)
        return visit.page(
            "screens/coverage.html",
            kind=kind,
            kinds=[(name, label, found[name]["totalCount"]) for name, label in KINDS.items()],
            found=found["shown"],
            page=page,
            last_page=max(-(-found["shown"]["totalCount"] // PAGE), 1),
        )
