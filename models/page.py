"""How an entity is shown: declared here, drawn in the panel."""

from dataclasses import dataclass, field
from enum import auto

from models.labels import Choice


class Menu(Choice):
    """菜单 | The sections of the panel's menu, in the order in which it shows them."""

    WORK = auto(), "工作台 | Work"
    ENTERPRISES = auto(), "企业服务 | Enterprises"
    PROJECTS = auto(), "招商项目 | Projects"
    ISSUES = auto(), "问题与投诉 | Issues and complaints"
    PEOPLE = auto(), "人员与结对 | People and pairing"
    POLICIES = auto(), "政策与补贴 | Policies and subsidies"
    FUNDS = auto(), "资金与拖欠 | Funds and arrears"
    FINANCE_LAND = auto(), "融资与用地 | Financing and land"
    LEGAL = auto(), "法治信用 | Law and credit"
    EVALUATION = auto(), "评价与督查 | Evaluation and inspection"
    ORGANISATION = auto(), "组织与账号 | Organisation and accounts"
    PLATFORM = auto(), "平台设置 | Platform"


@dataclass(frozen=True, slots=True)
class Page:
    """The list and detail page of an entity. Names are columns or to-one relations.

    ``columns`` of the list, ``tabs``: the enumeration that splits it, ``search``: the text
    columns that one search box looks through (they get the bigram index), ``title``: what
    names a row in a picker, ``groups``: the sections of the detail page. Without a ``menu`` there is
    no list of its own: its rows are reached from the rows that they belong to. ``steps``: the states
    on the usual way, for the steps above the row; all of them if none are named. ``printed``: the title
    of the form as which a row is printed.
    """

    columns: str
    title: str = "name"
    search: str = ""
    tabs: str | None = None
    groups: dict[str, str] = field(default_factory=dict)
    menu: Menu | None = None
    steps: str = ""
    printed: str | None = None

    @property
    def column_names(self) -> tuple[str, ...]:
        """The columns of the list, in order."""
        return tuple(self.columns.split())

    @property
    def search_columns(self) -> tuple[str, ...]:
        """The columns that the search box looks through, in order."""
        return tuple(self.search.split())
