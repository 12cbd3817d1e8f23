"""Every exception as a caller may see it: a code, a sentence, the culprit, and nothing from inside.

What is raised on purpose carries its own words. What GraphQL's own rules say is named in Chinese
and kept in English beside it. What the database says is known by SQLSTATE. The rest is a bug: the
caller gets a reference, the log gets the traceback under the same reference.
"""

import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import asyncpg
import orjson
from graphql import GraphQLError, GraphQLSyntaxError

from models.errors import ApiError, Conflict, InvalidInput, Unavailable
from resolvers.constraints_told import told
from schema.answers import Answer
from schema.refusals import DeadlineExceeded, HttpRefusal
from schema.weighing import cut

MAX_ERRORS = 5
MAX_MESSAGE_CHARS = 300

log = logging.getLogger(__name__)


# The beginning of a SQLSTATE (the longest that fits decides) -> what it means to the caller.
SQLSTATES: Mapping[str, type[ApiError]] = {
    "57014": DeadlineExceeded,  # statement_timeout
    "25P03": DeadlineExceeded,  # idle_in_transaction_session_timeout
    "25P04": DeadlineExceeded,  # transaction_timeout
    "55P03": Unavailable,  # lock_timeout, or NOWAIT on a locked row
    "08": Unavailable,  # connection
    "53": Unavailable,  # disk full, out of memory, too many connections
    "57P": Unavailable,  # shutdown, crash, still starting
    "25006": Unavailable,  # read-only: a standby, or a disk that is being saved
    "58": Unavailable,  # the operating system under the database
    "40": Conflict,  # deadlock, serialization
    "23505": Conflict,
    "23": InvalidInput,
    "22": InvalidInput,
}
SENTENCES: Mapping[str, str] = {
    "40": "与其他操作冲突，请重试",
    "23505": "已有相同的记录",
    "23": "数据不符合约束",
    "22": "输入的值超出允许的范围或格式有误",
}
# What is no answer of the server but comes from the driver or the system beneath it.
DRIVER_ERRORS: Sequence[tuple[type[Exception], type[ApiError]]] = (
    (TimeoutError, DeadlineExceeded),
    (OSError, Unavailable),
    (asyncpg.InternalClientError, Unavailable),
)
CLOSED_CONNECTION = re.compile(r"\bclos(ed|ing)\b|released back")

# What GraphQL's validation says in English -> what it means. The first that is found.
VALIDATION_SENTENCES: Sequence[tuple[re.Pattern[str], str]] = tuple(
    (re.compile(pattern), sentence)
    for pattern, sentence in (
        (r"^Cannot query field", "查询了不存在的字段"),
        (r"^Unknown argument", "使用了不存在的参数"),
        (r"^Unknown type", "使用了不存在的类型"),
        (r"^Unknown fragment", "引用了不存在的片段"),
        (r"^Unknown directive", "使用了不存在的指令"),
        (r"^Cannot spread fragment .* within itself", "片段不能引用自身"),
        (r"^Fragment .* is never used", "有未使用的片段"),
        (r"^Variable .* is not defined", "使用了未声明的变量"),
        (r"^Variable .* is never used", "有未使用的变量"),
        (r"^Variable .* of type .* used in position", "变量类型与参数类型不符"),
        (r"must have a selection of subfields", "对象字段须选取子字段"),
        (r"must not have a selection", "标量字段不能选取子字段"),
        (r"conflict because", "同名字段的参数或含义不一致，请使用别名"),
        (r"is required, but it was not provided|of required type", "缺少必填的参数"),
        (r"cannot represent|^Expected value of type|^Enum .* cannot|does not exist in", "参数值的类型有误"),
        (r"is not defined by type", "输入对象含有未定义的字段"),
        (r"^There can be only one", "名称重复"),
        (r"nested too deep", "查询嵌套过深"),
        (r"[Ii]ntrospection", "接口结构查询过深"),
    )
)
SUGGESTION = re.compile(r"\s*Did you mean .*$", re.DOTALL)
# Everything after these words repeats what the caller wrote: numbers and texts of any length.
ECHOED_VALUE = re.compile(
    r"(cannot represent [^:\"']{0,80}|Expected value of type .{0,160}?)(?:: |, found:? ).*$", re.DOTALL
)
VARIABLE_VALUE = re.compile(
    r"^Variable '\$(?P<name>\w+)' (?:has|got) invalid value(?: at (?P<within>[.\[\]\w]+))?:"
    r"(?P<empty>.*non-null)?"
)


def wire_error(
    error: BaseException,
    *,
    reference: str,
    path: Sequence[str | int] | None = None,
) -> dict[str, Any]:
    """One entry of ``errors``; ``path`` is where in the answer, if the error is not of the whole request."""
    known = as_api_error(error)
    where = path or _path_of(error)
    extensions: dict[str, Any]
    if known is not None:
        extensions = {"code": known.code}
        if known.field is not None:
            extensions["field"] = known.field
        if known.path is not None:
            extensions["argumentPath"] = list(known.path)
        message = known.message
        if known is not error and isinstance(known, Unavailable | DeadlineExceeded):
            log.warning("%s, reference %s", known.code, reference, exc_info=error)
    elif isinstance(error, GraphQLError) and _is_rule(error):
        message, extensions = _graphql_rule(error)
    else:
        log.error("unexpected error, reference %s", reference, exc_info=error)
        message, extensions = (
            f"系统内部错误，编号 {reference}",
            {
                "code": "INTERNAL_SERVER_ERROR",
                "reference": reference,
            },
        )
    entry: dict[str, Any] = {"message": message[:MAX_MESSAGE_CHARS], "extensions": extensions}
    if where:
        entry["path"] = list(where)
    if isinstance(error, GraphQLError) and error.locations:
        entry["locations"] = [{"line": at.line, "column": at.column} for at in error.locations[:MAX_ERRORS]]
    return entry


def wire_errors(errors: Iterable[BaseException], *, reference: str) -> list[dict[str, Any]]:
    """The first five errors as entries of ``errors``."""
    entries = []
    for error in errors:
        entries.append(wire_error(error, reference=reference))
        if len(entries) == MAX_ERRORS:
            break
    return entries


def refusal(error: BaseException, *, reference: str) -> Answer:
    """The whole answer to a request that was refused, or that failed before it had data."""
    return refusals([error], reference=reference)


def refusals(errors: Sequence[BaseException], *, reference: str) -> Answer:
    """The whole answer to a request with several faults; the first decides the status."""
    body = orjson.dumps({"errors": wire_errors(errors, reference=reference)})
    known = as_api_error(errors[0])
    if known is None:
        # A rule of GraphQL is the caller's fault and has the status of any request without data.
        return Answer(body, has_data=False, status=None if _is_rule(errors[0]) else 500)
    if isinstance(known, HttpRefusal):
        return Answer(body, has_data=False, status=known.status, headers=known.headers)
    # 400 is what each media type has its own convention for.
    return Answer(body, has_data=False, status=known.status if known.status != 400 else None)


def as_api_error(error: BaseException) -> ApiError | None:
    """The error on purpose that an exception amounts to, or None: a rule of GraphQL, or a bug."""
    for cause in _causes(error):
        if isinstance(cause, ApiError):
            return cause
        sqlstate = getattr(cause, "sqlstate", None)
        if isinstance(sqlstate, str):
            return _by_sqlstate(cause, sqlstate)
        if isinstance(cause, asyncpg.InterfaceError):
            return _by_driver(cause)
        for kind, meaning in DRIVER_ERRORS:
            if isinstance(cause, kind):
                return meaning()
    return None


def _causes(error: BaseException) -> Iterable[BaseException]:
    """The error, what GraphQL wrapped and what the ORM wrapped, from the outside in."""
    seen: BaseException | None = error
    for _ in range(4):
        if seen is None:
            return
        yield seen
        seen = seen.original_error if isinstance(seen, GraphQLError) else seen.__cause__


def _by_driver(error: asyncpg.InterfaceError) -> ApiError | None:
    """The driver uses one class for a value that does not fit, a lost connection and our own mistakes."""
    if isinstance(error, ValueError):
        return InvalidInput(SENTENCES["22"])
    return Unavailable() if CLOSED_CONNECTION.search(str(error)) else None


def _by_sqlstate(error: BaseException, sqlstate: str) -> ApiError | None:
    problem = told(error) if isinstance(error, asyncpg.PostgresError) else None
    if problem is not None:
        return InvalidInput(problem.message, code=problem.code, field=problem.field)
    for length in (5, 3, 2):
        kind = SQLSTATES.get(sqlstate[:length])
        if kind is not None:
            return kind(SENTENCES.get(sqlstate[:length]))
    return None


def _is_rule(error: BaseException | None) -> bool:
    """Whether GraphQL itself found the fault, and not something that it called."""
    while isinstance(error, GraphQLError):
        error = error.original_error
    return error is None


def _graphql_rule(error: GraphQLError) -> tuple[str, dict[str, Any]]:
    english = error.message
    if isinstance(error, GraphQLSyntaxError):
        return "查询语法有误", {"code": "GRAPHQL_PARSE_FAILED", "detail": _detail(english)}
    if code := (error.extensions or {}).get("code"):
        return english, {"code": code}  # a scalar of ours says in its own words what it expects
    if match := VARIABLE_VALUE.match(english):
        where = cut(match["name"] + (match["within"] or ""))
        fault = "不能为空" if match["empty"] else "的值有误"
        return f"变量 ${where} {fault}", {"code": InvalidInput.code, "field": where}
    sentence = next(
        (text for rule, text in VALIDATION_SENTENCES if rule.search(english)), "查询不符合接口定义"
    )
    return sentence, {"code": "GRAPHQL_VALIDATION_FAILED", "detail": _detail(english)}


def _detail(english: str) -> str:
    """The English original: without suggestions, which would list the schema, and without values."""
    plain = ECHOED_VALUE.sub(r"\1.", SUGGESTION.sub("", english))
    return plain if len(plain) <= MAX_MESSAGE_CHARS else plain[: MAX_MESSAGE_CHARS - 1] + "…"


def _path_of(error: BaseException) -> Sequence[str | int] | None:
    return error.path if isinstance(error, GraphQLError) else None
