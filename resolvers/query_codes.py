"""Query codes: six digits by which a complainant follows what they told, and nobody else does.

Six digits are a million guesses, which is nothing against a stolen table: what is kept is a digest
under the server's own key. Against guessing through the API there is a limit on wrong codes, of a
number and of everybody together.
"""

import hmac
import json
import secrets
import time
from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from models.access import Viewer
from models.errors import NotFound, RateLimited
from models.sealing import SEAL

DIGITS = 6
SALT_CHARS = 16
NOBODYS = f"{'0' * SALT_CHARS}${'0' * 64}"
"""Compared with where there is no such number, so that its absence looks like a wrong code."""

WINDOW_S = 15 * 60.0
MOST_OF_A_NUMBER, MOST_OF_A_VIEWER, MOST_TOLD_APART = 5, 60, 10_000
# All who have not signed in are told apart by nothing here; each number has its own limit besides.
MOST_OF_PASSERS_BY = 600
TOO_OFTEN = "查询次数过多，请 15 分钟后再试"

FIND = """select no, anonymous_query_hash as kept, status, confidentiality, received_at, due_at,
feedback_text, feedback_at, reject_guidance, (
    select coalesce(json_agg(json_build_array(s.type, s.at, s.text) order by s.seq), '[]')::text
    from complaint_step s where s.complaint_id = c.id and s.deleted_at is null) as steps
from complaint c where city_id = $1 and no = $2 and deleted_at is null"""
CASE = """select status, feedback_to_complainant, fed_back_at from discipline_case
where city_id = $1 and follow_digest = $2 and deleted_at is null"""
TOLD_TEXTS = frozenset({"INTERIM_REPLY", "FEED_BACK", "NOT_ACCEPT"})
"""Steps whose words are for the complainant; what else officials write is among themselves."""


@dataclass(frozen=True, slots=True)
class Codes:
    """Issues codes and recognises them, with the server's key."""

    key: bytes

    def issue(self) -> tuple[str, str]:
        """A new code and what is kept of it."""
        code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
        return code, self._kept(secrets.token_hex(SALT_CHARS // 2), code)

    def matches(self, kept: str | None, code: str) -> bool:
        """Whether it is the code of which this was kept."""
        held = kept or NOBODYS
        return hmac.compare_digest(held, self._kept(held[:SALT_CHARS], code)) and bool(kept)

    def _kept(self, salt: str, code: str) -> str:
        return f"{salt}${hmac.digest(self.key, f'{salt}{code}'.encode(), 'sha256').hex()}"


def use_codes_of(server_key: str) -> Codes:
    """Issue and recognise codes with a key that follows from the server's from now on."""
    codes = Codes(hmac.digest(server_key.encode(), b"peipao query codes", "sha256"))
    SEAL.codes = codes
    return codes


# Until a process says with which key, codes last as long as it does: enough for what is not served.
use_codes_of(secrets.token_urlsafe())


# --- wrong codes --------------------------------------------------------------------------------


@dataclass(slots=True)
class Attempts:
    """Wrong codes of late by what they were tried on, in this process; the oldest are forgotten."""

    most: int
    tried: OrderedDict[str, deque[float]] = field(default_factory=OrderedDict)

    def refuse_if_many(self, what: str) -> None:
        """Raise RateLimited if too many have failed within the window."""
        since = time.monotonic() - WINDOW_S
        failed = self.tried.get(what)
        while failed and failed[0] < since:
            failed.popleft()
        if failed and len(failed) >= self.most:
            raise RateLimited(TOO_OFTEN)

    def failed(self, what: str) -> None:
        """Count one."""
        self.tried.setdefault(what, deque(maxlen=self.most)).append(time.monotonic())
        self.tried.move_to_end(what)
        if len(self.tried) > MOST_TOLD_APART:
            self.tried.popitem(last=False)


OF_NUMBERS, OF_VIEWERS = Attempts(MOST_OF_A_NUMBER), Attempts(MOST_OF_A_VIEWER)
OF_PASSERS_BY = Attempts(MOST_OF_PASSERS_BY)


# --- following ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FollowedStep:
    """One step, as the complainant is told of it."""

    type: str
    at: datetime
    text: str | None


@dataclass(frozen=True, slots=True)
class Followed:
    """What a number and its code tell."""

    no: str
    status: str
    received_at: datetime
    due_at: datetime | None
    feedback: str | None
    fed_back_at: datetime | None
    guidance: str | None
    steps: Sequence[FollowedStep]


async def follow(rows: Any, viewer: Viewer, no: str, code: str) -> Followed:
    """How a complaint stands, told to whoever has its number and code.

    Raises:
        NotFound: there is no such number, or the code is another: nobody can tell which.
        RateLimited: too many wrong codes of late, for this number or from this account.
    """
    no, whose = no.strip().upper(), str(viewer.session_id)
    of_viewer = OF_VIEWERS if viewer.session_id else OF_PASSERS_BY
    OF_NUMBERS.refuse_if_many(no)
    of_viewer.refuse_if_many(whose)
    found = await rows.fetchrow(FIND, viewer.city_id, no)
    codes = SEAL.codes
    if not (codes and isinstance(codes, Codes) and codes.matches(found and found["kept"], code.strip())):
        OF_NUMBERS.failed(no)
        of_viewer.failed(whose)
        raise NotFound("编号或查询码有误")
    if found["confidentiality"] == "SEALED":
        return await _sealed(rows, viewer.city_id, found)
    steps = [
        FollowedStep(kind, datetime.fromisoformat(at), text if kind in TOLD_TEXTS else None)
        for kind, at, text in json.loads(found["steps"])
    ]
    return Followed(
        no=found["no"],
        status=found["status"],
        received_at=found["received_at"],
        due_at=found["due_at"],
        feedback=found["feedback_text"],
        fed_back_at=found["feedback_at"],
        guidance=found["reject_guidance"],
        steps=steps,
    )


async def _sealed(rows: Any, city_id: int, found: Any) -> Followed:
    """Of a sealed complaint the status, and what discipline inspection has answered."""
    case = None
    if SEAL.sealer is not None:
        case = await rows.fetchrow(CASE, city_id, SEAL.sealer.thread(found["kept"]))
    return Followed(
        no=found["no"],
        status=found["status"],
        received_at=found["received_at"],
        due_at=None,
        feedback=case and case["feedback_to_complainant"],
        fed_back_at=case and case["fed_back_at"],
        guidance=None,
        steps=(),
    )
