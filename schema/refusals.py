"""Refusals that only HTTP knows: the envelope is wrong before GraphQL has been looked at.

They are errors like those of ``models.errors``; they live here because a status such as 413 or
415 means nothing to the domain.
"""

from collections.abc import Mapping
from typing import ClassVar

from models.errors import ApiError

NONE: Mapping[str, str] = {}
ALLOW_BOTH: Mapping[str, str] = {"allow": "GET, POST"}
ALLOW_POST: Mapping[str, str] = {"allow": "POST"}
CLOSE: Mapping[str, str] = {"connection": "close"}


class HttpRefusal(ApiError):
    """A request that is turned away for its form; ``headers`` are sent with the answer."""

    headers: ClassVar[Mapping[str, str]] = NONE


class MalformedRequest(HttpRefusal):
    """The body or the query string is not a GraphQL request."""

    code = "BAD_REQUEST"
    sentence = "请求格式有误，应为含有 query 的 JSON 对象"


class MethodNotAllowed(HttpRefusal):
    """Another method than GET and POST, or something other than a query by GET."""

    code = "METHOD_NOT_ALLOWED"
    status = 405
    sentence = "仅支持 POST，以及用于查询的 GET"
    headers = ALLOW_BOTH


class ChangeByGet(MethodNotAllowed):
    """A mutation or subscription came by GET, which must be safe to repeat, prefetch and log."""

    sentence = "GET 只能用于查询，变更请用 POST"
    headers = ALLOW_POST


class NotAcceptable(HttpRefusal):
    """The caller accepts neither of the two media types that are spoken here."""

    code = "NOT_ACCEPTABLE"
    status = 406
    sentence = "仅能返回 application/graphql-response+json 或 application/json"


class BodyTooSlow(HttpRefusal):
    """The body did not arrive in time."""

    code = "REQUEST_TIMEOUT"
    status = 408
    sentence = "请求体接收超时，请重试"
    headers = CLOSE


class BodyTooLarge(HttpRefusal):
    """The body is, or says it is, longer than allowed."""

    code = "PAYLOAD_TOO_LARGE"
    status = 413
    sentence = "请求体过大，上限为 1 MB"


class UnsupportedMediaType(HttpRefusal):
    """The body is not UTF-8 JSON. Forms and plain text are refused: a foreign page can send them."""

    code = "UNSUPPORTED_MEDIA_TYPE"
    status = 415
    sentence = "请求体须为 UTF-8 编码的 application/json，且不压缩"


class DeadlineExceeded(HttpRefusal):
    """The request took longer than a request may; its work was stopped."""

    code = "TIMEOUT"
    status = 504
    sentence = "处理超时，请缩小查询范围后重试"
