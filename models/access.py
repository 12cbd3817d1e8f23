"""The whole permission vocabulary: roles, grants, masks, and who is asking.

A grant is data with a reason: roles, rows and a Chinese sentence. Grants of an entity are
joined by OR; what no grant gives is closed. A narrower rule is a narrower predicate, never a
second mechanism that takes away.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import auto
from uuid import UUID

from models.labels import Choice
from models.predicates import ALWAYS, NEVER, ROLE_SCOPED, Exists, Predicate, Visible


class Role(Choice):
    """角色 | What a person may be in the city"""

    CITY_RELIEF_OFFICE = auto(), "市民营办 | Private-economy office"
    CITY_INVEST_OFFICE = auto(), "市招商委办（市投资促进局） | Investment office"
    CITY_BIZENV_OFFICE = auto(), "市营商办 | Business-environment office"
    CITY_BIZENV_LEAD = auto(), "市营商办负责人 | Head of the business-environment office"
    CITY_SUPERVISION = auto(), "督查室 | Supervision office"
    CITY_DEPT_STAFF = auto(), "市直部门经办 | City department staff"
    CITY_DEPT_LEAD = auto(), "市直部门负责人 | City department head"
    CITY_FINANCE = auto(), "市财政局 | City finance"
    CITY_ORG_DEPT = auto(), "市委组织部 | Organisation department"
    CITY_ASSESSMENT = auto(), "市考评办 | Assessment office"
    COUNTY_ADMIN = auto(), "县级管理员 | County administrator"
    COUNTY_DEPT_STAFF = auto(), "县(区)部门经办 | County department staff"
    COUNTY_DEPT_LEAD = auto(), "县(区)部门负责人 | County department head"
    ZONE_ADMIN = auto(), "园区管理员 | Zone administrator"
    LEADER = auto(), "项目主管/纾困主管 | Leader"
    LIAISON = auto(), "联络员 | Leader's liaison"
    COMMISSIONER = auto(), "服务专员/政策专员 | Commissioner"
    ENTERPRISE_ADMIN = auto(), "企业管理员 | Enterprise administrator"
    ENTERPRISE_MEMBER = auto(), "企业成员 | Enterprise member"
    ASSOCIATION = auto(), "工商联/商会/协会 | Association"
    DISCIPLINE = auto(), "市纪委市监委 | Discipline inspection"
    AUDITOR = auto(), "市审计局 | Auditor"
    SECURITY_AUDITOR = auto(), "安全审计员 | Security auditor"
    SYS_ADMIN = auto(), "系统管理员 | System administrator"
    BANK = auto(), "银行 | Bank"
    EVALUATOR = auto(), "第三方评估 | Third-party evaluator"
    JUDICIAL = auto(), "司法机关联络 | Judicial liaison"
    SME_SERVICE = auto(), "中小企业服务平台 | SME service platform"
    PUBLIC = auto(), "公众 | Public"


class Masking(Choice):
    """脱敏方式 | How a value is shown to those who may not read it in clear"""

    PHONE = auto(), "保留前三后四 | First three and last four"
    NAME = auto(), "隐去名字 | Surname only, or first and last"
    RESIDENT_ID = auto(), "保留前三后四 | First three and last four"
    ACCOUNT = auto(), "保留后四位 | Last four"
    EMAIL = auto(), "保留首字母与域名 | First letter and domain"
    USCC = auto(), "隐去第九至十四位 | Without characters 9 to 14"
    ABSENT = auto(), "不显示 | Not shown at all"


class PendingStep(Choice):
    """待完成的登录步骤 | What a session has yet to do before any role holds in it"""

    SECOND_FACTOR = auto(), "输入动态验证码 | A one-time code"
    ENROLMENT = auto(), "启用动态验证码 | Setting up one-time codes"
    PASSWORD = auto(), "修改密码 | A new password"


ViewerShape = frozenset[Role]
"""What plans are cached by: the roles of whoever asks, never whose they are."""


class BorrowedShape(frozenset[Role]):
    """The roles of somebody with whose eyes another person looks: never equal to the same roles held.

    Plans for it leave out what is withheld from such looks, and show masked columns masked to everybody.
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BorrowedShape) and frozenset.__eq__(self, other)

    def __hash__(self) -> int:
        return hash((BorrowedShape, frozenset(self)))


VERBS = ("read", "create", "update", "delete")
"""What grants of an entity are for, besides its actions; the names of ``Access``'s parts."""


@dataclass(frozen=True, slots=True)
class Grant:
    """Roles that may do something to the rows that match, and the sentence that says why."""

    roles: frozenset[Role]
    reason: str
    rows: Predicate = ALWAYS
    only: frozenset[str] = frozenset()

    def via(self, relation: str) -> "Grant":
        """The same grant for rows whose ``relation`` meets it."""
        return replace(self, rows=Exists(relation, self.rows))

    def but(self, rows: Predicate, reason: str) -> "Grant":
        """The grant narrowed (or changed) to ``rows``, with the sentence that says so."""
        return replace(self, rows=rows, reason=reason)

    def limited_to(self, *columns: str) -> "Grant":
        """For ``update``: the grant covers these columns only."""
        return replace(self, only=frozenset(columns))


def grant(*roles: Role, reason: str, rows: Predicate = ALWAYS) -> Grant:
    """A grant to any of the roles; without ``rows`` it covers every row of the city."""
    return Grant(frozenset(roles), reason, rows)


def whoever_sees(relation: str, reason: str, *roles: Role) -> Grant:
    """Rows whose related row is visible; for all roles, or the named ones."""
    return Grant(frozenset(roles or Role), reason, Visible(relation))


@dataclass(frozen=True, slots=True)
class Mask:
    """Columns shown in another form to viewers whom no grant of ``clear_for`` covers.

    Who is covered by ``on_request`` is told the value who asks for it and says why: ``revealContact``,
    which is on record.
    """

    columns: str
    how: Masking
    clear_for: tuple[Grant, ...] = ()
    on_request: tuple[Grant, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The columns it covers."""
        return tuple(self.columns.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Who may read, create, update and delete rows of an entity. Closed by default.

    ``withheld`` are rows that nobody reads with another person's eyes, nor has explained to them:
    what is sealed, protected or a person's own. Whatever belongs to such a row is withheld with it.
    """

    read: tuple[Grant, ...]
    create: tuple[Grant, ...] = ()
    update: tuple[Grant, ...] = ()
    delete: tuple[Grant, ...] = ()
    masks: tuple[Mask, ...] = ()
    withheld: Predicate = NEVER

    def mask_of(self, column: str) -> Mask | None:
        """The mask that covers the column, if one does."""
        return next((mask for mask in self.masks if column in mask.names), None)


@dataclass(frozen=True, slots=True)
class Internal:
    """The entity is not part of the API: nobody reads it there, for the reason given."""

    reason: str


@dataclass(frozen=True, slots=True)
class HeldRole:
    """One role of a person, with where it holds."""

    role: Role
    scope: str
    label: str
    grant_id: UUID | None = None
    """The row that grants it, for the audit trail."""


@dataclass(frozen=True, slots=True)
class Look:
    """One person looks with another's eyes: who it is, at whose rows, why, and until when."""

    id: UUID
    looker_id: UUID
    looker_grant_id: UUID | None
    display_name: str
    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Viewer:
    """Whoever asks: their roles, and the values that rules refer to.

    ``scopes`` holds lists of ids by (role, name) for what comes with a role (counties, zones,
    units, enterprises, leaders) and by (None, name) for what belongs to the person.

    ``held`` are the roles in use; ``choices`` all that the person could use, where one of several was
    chosen. With a ``look``, ``user_id``, roles and scopes are those of the person looked at, and the
    names still those of whoever signed in (``person_id``).
    """

    user_id: UUID
    username: str
    display_name: str
    city_id: int
    shape: ViewerShape
    held: tuple[HeldRole, ...] = ()
    scopes: Mapping[tuple[Role | None, str], tuple[UUID, ...]] = field(default_factory=dict)
    console: bool = False
    session_id: UUID | None = None
    stamp: str = ""
    choices: tuple[HeldRole, ...] = ()
    look: Look | None = None
    pending: PendingStep | None = None
    """What is left of signing in; until it is done there are no roles."""

    @property
    def person_id(self) -> UUID:
        """The account that is signed in, with whose eyes soever it looks."""
        return self.look.looker_id if self.look else self.user_id

    def value(self, name: str, role: Role | None) -> UUID | tuple[UUID, ...]:
        """What ``VIEWER.<name>`` means for this person in a grant to ``role``."""
        if name == "user":
            return self.user_id
        return self.scopes.get((role if name in ROLE_SCOPED else None, name), ())
