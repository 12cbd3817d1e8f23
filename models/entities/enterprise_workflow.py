"""What is done to enterprises beside plain changes: key list, location, accounts, contacts."""

from models.access import Role, grant
from models.audiences import COUNTY
from models.audiences import RELIEF_OFFICE as TOLD_RELIEF_OFFICE
from models.entities.enterprise_effects import (
    add_to_key_list,
    bind,
    confirm_binding,
    invite,
    remove_from_key_list,
    transfer,
)
from models.entities.enterprise_records import KeyListLevel
from models.grants import (
    BUSINESS_STAFF,
    CITY_OFFICES_READ_BASIC,
    COUNTY_DEPTS_OF_LOCATION,
    COUNTY_OF_LOCATION,
    DISCIPLINE,
    ENTERPRISE_IN_MY_CARE,
    ENTERPRISE_ROLES,
    LOCAL_ADMINS,
    MY_ENTERPRISE_AS_ADMIN,
    OWN_ENTERPRISE,
    RELIEF_OFFICE,
    via,
)
from models.predicates import VIEWER, Compare, Exists, Not, all_of
from models.workflow import Action, Audience, Guard, Input, Refusal

HANDLES_ITS_ISSUE = grant(
    *BUSINESS_STAFF,
    reason="您正在办理该企业尚未办结的问题",
    rows=Exists(
        "issues",
        all_of(
            Compare("handler_id", "eq", VIEWER.user),
            Not(Compare("status", "in", ("CLOSED", "REJECTED", "MERGED"))),
        ),
    ),
)
"""DOMAIN §5.4: the handler of an open ticket reaches the enterprise; a closed one is no reason."""
KEEPERS = (RELIEF_OFFICE, *LOCAL_ADMINS)
REACHES_IT = (*KEEPERS, *ENTERPRISE_IN_MY_CARE, OWN_ENTERPRISE, HANDLES_ITS_ISSUE)
"""Who sees in clear whom to call there (DOMAIN §5.4)."""
REACHES_ON_REQUEST = (CITY_OFFICES_READ_BASIC, COUNTY_DEPTS_OF_LOCATION, DISCIPLINE)
"""Who may be told it, having said why; the auditors never need to call (§5.7)."""

NOT_PRIVATE = Refusal("VALIDATION", "重点服务清单只列民营或民营控股企业")
NOT_OPERATING = Refusal("STATE_CONFLICT", "企业不在营，不能列入重点服务清单")
MEMBER = Audience("member", path="user")

_LEVEL = Input(name="level", of=KeyListLevel, label="层级，默认市级（县级管理员为县级） | Level of the list")

ENTERPRISE_ACTIONS = (
    Action(
        name="transfer_county",
        label="变更属地 | Transfer to another county",
        granted=(RELIEF_OFFICE,),
        needs=("county",),
        takes=(
            "zone",
            Input(name="reason", of=str, label="变更原因 | Reason", required=True, max_length=300),
        ),
        effect=transfer,
        notifies=(COUNTY,),
    ),
    Action(
        name="add_to_key_list",
        label="列入重点服务清单 | Add to the key list",
        granted=(RELIEF_OFFICE, COUNTY_OF_LOCATION),
        takes=(
            _LEVEL,
            Input(name="year", of=int, label="年度，默认本年 | Year, this one unless given"),
            Input(name="reason", of=str, label="列入理由 | Reason", required=True, max_length=300),
        ),
        guards=(
            Guard(NOT_PRIVATE, Compare("is_private", "eq", True)),
            Guard(NOT_OPERATING, Compare("status", "eq", "OPERATING")),
        ),
        effect=add_to_key_list,
    ),
    Action(
        name="remove_from_key_list",
        label="移出重点服务清单 | Remove from the key list",
        granted=(RELIEF_OFFICE, COUNTY_OF_LOCATION),
        takes=(
            _LEVEL,
            Input(name="reason", of=str, label="移出理由 | Reason", required=True, max_length=300),
        ),
        effect=remove_from_key_list,
    ),
    Action(
        name="invite_member",
        label="邀请成员 | Invite a member",
        granted=(
            grant(Role.ENTERPRISE_ADMIN, reason="企业管理员可邀请本企业成员", rows=OWN_ENTERPRISE.rows),
        ),
        takes=(
            Input(
                name="username",
                of=str,
                label="成员的用户名 | Username of the member",
                required=True,
                max_length=150,
            ),
        ),
        effect=invite,
    ),
)

BINDING_ACTIONS = (
    Action(
        name="bind_enterprise",
        label="绑定企业 | Bind an enterprise",
        granted=(
            grant(*ENTERPRISE_ROLES, reason="本人申请绑定企业", rows=Compare("user_id", "eq", VIEWER.user)),
        ),
        moves=((), "PENDING"),
        takes=(
            # The applicant cannot see the enterprise yet: both must be known, and neither is told.
            Input(name="uscc", of=str, label="统一社会信用代码 | Credit code", required=True, max_length=40),
            Input(
                name="legal_rep",
                of=str,
                label="法定代表人 | Legal representative",
                required=True,
                max_length=50,
            ),
            "authorisation_file",
        ),
        effect=bind,
        notifies=(TOLD_RELIEF_OFFICE,),
    ),
    Action(
        name="confirm_binding",
        label="核验通过 | Confirm the binding",
        granted=(*via("enterprise", *KEEPERS), MY_ENTERPRISE_AS_ADMIN),
        moves=(("PENDING",), "ACTIVE"),
        effect=confirm_binding,
        notifies=(MEMBER,),
    ),
    Action(
        name="revoke_binding",
        label="撤销绑定 | Revoke the binding",
        granted=(*via("enterprise", *KEEPERS), MY_ENTERPRISE_AS_ADMIN),
        moves=(("PENDING", "ACTIVE"), "REVOKED"),
        notifies=(MEMBER,),
    ),
)
