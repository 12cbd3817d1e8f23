"""What the security auditor reads of the audit log beyond its rows: words, changes, and whether it is whole.

What changed is business content, which the auditor does not see (DOMAIN §5.1): of business rows the
names of the changed fields are told. Of accounts, roles and settings the values are told too: whether
those were changed rightly is what the auditor is there for. Of what is sealed, nothing is.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tortoise import Tortoise

from models.access import Access, Role, Viewer
from models.audiences import EVENTS
from models.columns import anatomy
from models.entities import ENTITIES
from models.entities.platform import AuditLog
from models.entity import Entity
from models.errors import Forbidden, NotFound
from models.labels import Choice
from models.naming import camel
from models.predicates import NEVER
from resolvers.audit_verifying import Finding, verify_end
from resolvers.binding import parse_id

OF_THE_PLATFORM = frozenset(
    {
        "CustomField",
        "Delegation",
        "DictItem",
        "NotificationRule",
        "OrgUnit",
        "Region",
        "RoleGrant",
        "SavedReport",
        "SystemParam",
        "User",
        "Viewing",
        "Webhook",
        "WorkCalendarDay",
    }
)
"""Entities whose changes are told with their values."""
MOST_CHECKED = 20_000
WORDS: Mapping[str, str] = {
    "SIGN_IN": "登录",
    "SIGN_IN_REFUSED": "登录被拒",
    "SIGN_OUT": "退出登录",
    "SIGN_OUT_EVERYWHERE": "退出全部会话",
    "PASSWORD_ACCEPTED": "密码验证通过，待动态验证码",
    "CHANGE_PASSWORD": "修改密码",
    "CHANGE_PASSWORD_REFUSED": "修改密码被拒",
    "ENROL_SECOND_FACTOR": "启用动态验证码",
    "ENROL_SECOND_FACTOR_REFUSED": "启用动态验证码被拒",
    "RESET_SECOND_FACTOR": "重置动态验证码",
    "PRINT_CODE": "在命令行打印动态验证码",
    "ISSUE_TOKEN": "签发访问令牌",
    "ACT_AS": "切换角色",
    "VIEW_AS": "以他人视角读取",
    "END_VIEW_AS": "结束以他人视角查看",
    "INSPECT_ACCESS": "核查可见性",
    "issuePassword": "设置初始密码",
    "resetSecondFactor": "重置动态验证码",
    "revealContact": "查看脱敏信息明文",
    "revealSealed": "查看密封内容",
    "leaderReference": "出具领导参考材料",
    "print": "打印",
    "rotate_seal_keys": "更换密封密钥",
}
"""Actions of the log that no entity declares."""


@dataclass(frozen=True, slots=True)
class ChangeTold:
    """One changed field; without values where they are business content."""

    field: str
    label: str
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class EntryTold:
    """What an entry says of changes."""

    changes: tuple[ChangeTold, ...]
    has_values: bool
    note: str | None


def check_auditor(viewer: Viewer) -> None:
    """Pass for the security auditor alone.

    Raises:
        Forbidden: somebody else.
    """
    if Role.SECURITY_AUDITOR not in viewer.shape or viewer.look is not None:
        raise Forbidden


@cache
def action_words() -> Mapping[str, str]:
    """What the actions of the log are called, by their names there."""
    declared = {action.name: action.words.zh for entity in ENTITIES for action in entity.actions}
    return {**{name: label.zh for name, label in EVENTS.items()}, **declared, **WORDS}


@cache
def entity_words() -> Mapping[str, str]:
    """What the kinds of rows are called."""
    return {entity.__name__: entity.label().zh for entity in ENTITIES}


async def entry(viewer: Viewer, entry_id: str) -> EntryTold:
    """What an entry of the viewer's city changed, as far as the auditor is told.

    Raises:
        Forbidden: not the security auditor.
        NotFound: no such entry.
    """
    check_auditor(viewer)
    found = parse_id(entry_id)
    row: Any = None
    if found is not None and found[0] == AuditLog.__name__:
        row = await AuditLog.get_or_none(id=found[1], city_id=viewer.city_id)
    if row is None:
        raise NotFound(field="id")
    entity = next((each for each in ENTITIES if each.__name__ == row.entity), None)
    changes = row.changes or []
    if entity is None or not changes:
        return EntryTold((), has_values=False, note=None)
    if isinstance(entity.access, Access) and entity.access.withheld != NEVER:
        return EntryTold((), has_values=False, note="该类数据涉密，变更内容不在此显示")
    has_values = entity.__name__ in OF_THE_PLATFORM
    note = None if has_values else "业务数据只列出变更的字段，不显示内容"
    return EntryTold(tuple(_told(entity, changes, has_values=has_values)), has_values=has_values, note=note)


def _told(
    entity: type[Entity], changes: Iterable[Mapping[str, Any]], *, has_values: bool
) -> Iterator[ChangeTold]:
    shape = anatomy(entity)
    labels = {camel(name): column.label.zh for name, column in shape.columns.items()}
    labels |= {camel(name): relation.label.zh for name, relation in shape.relations.items()}
    choices = {camel(name): column.choice for name, column in shape.columns.items() if column.choice}
    for each in changes:
        field = each["field"]
        old, new = (
            _worded(choices.get(field), each[side]) if has_values else None for side in ("old", "new")
        )
        yield ChangeTold(field, labels.get(field, field), old, new)


def _worded(choice: type[Choice] | None, value: str | None) -> str | None:
    """A value of an enumeration by its name; anything else as it was written."""
    return choice(value).label.zh if choice and value and value in choice.__members__ else value


async def chain(viewer: Viewer, last: int) -> Finding:
    """Whether the last so many entries are as they were written.

    Raises:
        Forbidden: not the security auditor.
    """
    check_auditor(viewer)
    async with Tortoise.get_connection("default").acquire_connection() as connection:
        return await verify_end(connection, viewer.city_id, max(1, min(last, MOST_CHECKED)))
