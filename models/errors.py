"""Every error that is raised on purpose: one page, drawn as a tree.

``code`` is stable English for programs, ``message`` is Chinese for people. What is not on this
page is a bug: the client gets a reference number, the log gets the traceback.

    ApiError
    ├── InvalidInput       the request says something that cannot be meant
    ├── Unauthenticated    nobody is signed in
    ├── Forbidden          a visible row, a disallowed action
    ├── NotFound           not there, or not yours to see: the same
    ├── StateConflict      the row is not in a state that allows this
    ├── Conflict           somebody was faster
    ├── DeadlinePassed     too late
    ├── RuleBroken         a rule of the measures forbids it; each rule has its own code
    ├── QueryTooComplex    refused before any work was done
    ├── RateLimited        too often
    └── Unavailable        not now; repeating it later is right
    DeclarationError       a declaration contradicts itself; the process does not start
"""

from collections.abc import Sequence
from typing import ClassVar


class ApiError(Exception):
    """An answer that says no, with a code for programs and a sentence for people."""

    code: str = "ERROR"
    status: ClassVar[int] = 400
    sentence: ClassVar[str] = "请求未能完成"

    def __init__(
        self,
        message: str | None = None,
        *,
        code: str | None = None,
        field: str | None = None,
        path: Sequence[str | int] | None = None,
    ) -> None:
        self.message = message or self.sentence
        self.code = code or type(self).code
        self.field = field
        self.path = path
        super().__init__(self.message)


class InvalidInput(ApiError):
    """The request says something that cannot be meant; ``field`` names the argument at fault."""

    code = "BAD_USER_INPUT"
    sentence = "输入有误"


class Unauthenticated(ApiError):
    """Nobody is signed in, or the session has ended."""

    code = "UNAUTHENTICATED"
    status = 401
    sentence = "请先登录"


class Forbidden(ApiError):
    """The row is visible, the action is not allowed. Never raised for an invisible row."""

    code = "FORBIDDEN"
    status = 403
    sentence = "您没有此项权限"


class NotFound(ApiError):
    """The row is not there, or not the viewer's to see: nobody can tell which."""

    code = "NOT_FOUND"
    status = 404
    sentence = "未找到"


class StateConflict(ApiError):
    """The row is not in a state that allows this."""

    code = "STATE_CONFLICT"
    status = 409
    sentence = "当前状态不允许此操作"


class Conflict(ApiError):
    """Somebody changed the row first; read it again and repeat."""

    code = "CONFLICT"
    status = 409
    sentence = "数据已被他人修改，请刷新后重试"


class DeadlinePassed(ApiError):
    """The time in which this was possible is over."""

    code = "DEADLINE_PASSED"
    status = 409
    sentence = "已超过办理时限"


class RuleBroken(ApiError):
    """A rule of the measures forbids it; codes and sentences are declared beside the actions."""

    code = "VALIDATION"
    status = 409
    sentence = "不符合规定"


class QueryTooComplex(ApiError):
    """The document asks for more than one request may cost; nothing was executed."""

    code = "QUERY_TOO_COMPLEX"
    sentence = "查询过于复杂，请减少层级、别名或每页条数"


class RateLimited(ApiError):
    """Too many requests or failed attempts; wait."""

    code = "RATE_LIMITED"
    status = 429
    sentence = "操作过于频繁，请稍后再试"


class Unavailable(ApiError):
    """A resource that is needed is away or busy; the same request may succeed later."""

    code = "UNAVAILABLE"
    status = 503
    sentence = "系统繁忙，请稍后再试"


class DeclarationError(Exception):
    """A declaration contradicts itself. The message says where, what, and what to write instead."""
