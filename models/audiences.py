"""Who is told of events: the audiences that actions name (DOMAIN §6); what events are called."""

from collections.abc import Mapping

from models.access import Role
from models.labels import Label
from models.workflow import Audience

ENTERPRISE = Audience("enterprise", path="enterprise")
COMPLAINANT = Audience("complainant", path="complainant_enterprise")
RESPONSIBLE_UNIT = Audience("responsible_unit", path="responsible_unit")
HANDLER = Audience("handler", path="handler")
LEAD_LEADER = Audience("lead_leader", path="lead_leader")
LEADER = Audience("leader", path="leader")
COMMISSIONER = Audience("commissioner", path="commissioner")
COUNTY = Audience("county", path="county", roles=(Role.COUNTY_ADMIN,))
RELIEF_OFFICE = Audience("relief_office", roles=(Role.CITY_RELIEF_OFFICE,))
INVEST_OFFICE = Audience("invest_office", roles=(Role.CITY_INVEST_OFFICE,))
BIZENV_OFFICE = Audience("bizenv_office", roles=(Role.CITY_BIZENV_OFFICE, Role.CITY_BIZENV_LEAD))
SUPERVISION = Audience("supervision", roles=(Role.CITY_SUPERVISION,))
DISCIPLINE = Audience("discipline", roles=(Role.DISCIPLINE,))
ORG_DEPT = Audience("org_dept", roles=(Role.CITY_ORG_DEPT,))
JUDICIAL = Audience("judicial", roles=(Role.JUDICIAL,))
CREATOR = Audience("creator", path="created_by")
REQUESTER = Audience("requester", path="requester")

EVENTS: Mapping[str, Label] = {
    "create": Label("新建", "Created"),
    "update": Label("修改", "Changed"),
    "delete": Label("删除", "Deleted"),
    "remind": Label("临近时限", "The deadline is near"),
    "urged": Label("督促", "Urged"),
    "bulletin_candidate": Label("拟列入通报", "May be named in a bulletin"),
    "finish_export": Label("导出已生成，可下载", "The export is ready"),
    "fail_export": Label("导出未能生成", "The export failed"),
    "finish_check": Label("导入文件已检查", "The sheet to import is checked"),
    "finish_import": Label("导入已完成", "The rows are imported"),
    "fail_import": Label("导入未能完成", "The import failed"),
    "request_tier_decision": Label("提请定级", "A tier is to be decided"),
    "review_manager_rank": Label("核对项目主管职级", "The manager's rank is to be checked"),
    "decide_landing_pair": Label("请决定落地后承接人选", "Who serves the enterprise is to be decided"),
    "invite_application": Label("请确认免申即享补助", "A subsidy may be had without applying"),
    "open_recovery": Label("应退回补助资金", "Money is to be given back"),
    "change_primary_link": Label("主挂钩领导变更", "The primary link has changed"),
    "hint_subsidy_s01": Label("可关注“小升规”奖补", "The award for new above-scale enterprises may come up"),
    "invite_subsidy_s01": Label(
        "请申报“小升规”奖补", "The award for new above-scale enterprises may be applied for"
    ),
}
"""What is told beside actions, whose labels are their own: by the name after the entity's."""
