"""How an accusation is sealed: AES-GCM, field by field, with keys that stand outside the database.

A ciphertext names its key (so that old ones stay readable after a rotation) and is bound to its
table, column and row: taken elsewhere, or changed by one bit, it does not open. Texts are padded,
so that their length does not tell one case from another.

This protects what is written from whoever has the tables. Whoever runs the server, or watches the
database while a complaint is handed in, sees two rows come at the same moment; no cipher hides that.
"""

import base64
import binascii
import contextlib
import hmac
import json
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from models import clock
from models.access import Role, Viewer
from models.errors import Forbidden, InvalidInput, NotFound, Unavailable
from models.sealing import SEAL, Place
from resolvers.audit_chain import AuditEntry
from resolvers.auditing import record
from resolvers.binding import parse_id
from resolvers.looking import refuse_changes

FORMAT = 1
NONCE_BYTES, KEY_BYTES = 12, 32
PAD_TO = 256
OWN_TABLES = frozenset({"second_factor"})
"""What the process opens by itself, for nobody's eyes; all else is for discipline inspection."""
LENGTH_BYTES = 4


class SealUnreadable(Unavailable):
    """The key of a ciphertext is not at hand, or it is not what was written in its place."""

    code = "SEAL_UNREADABLE"
    sentence = "密文无法解开：密钥文件中没有对应的密钥，或数据已被改动；请联系系统管理员核对密钥文件"


class BadKeyFile(Exception):
    """The file of keys cannot be used; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class SealKeys:
    """The keys by their ids, the one that seals today, and the one that ties query codes to cases."""

    current: str
    keys: Mapping[str, bytes]
    thread: bytes

    def with_new(self) -> "SealKeys":
        """The same keys and a new one, which seals from now on."""
        key_id = _new_id()
        return SealKeys(key_id, {**self.keys, key_id: secrets.token_bytes(KEY_BYTES)}, self.thread)


def new_keys() -> SealKeys:
    """A first key."""
    key_id = _new_id()
    return SealKeys(key_id, {key_id: secrets.token_bytes(KEY_BYTES)}, secrets.token_bytes(KEY_BYTES))


def _new_id() -> str:
    return f"{clock.today():%Y%m%d}-{secrets.token_hex(4)}"


# --- the file -----------------------------------------------------------------------------------


def read_keys(file: Path) -> SealKeys:
    """The keys in the file.

    Raises:
        BadKeyFile: it is not there, or not a file of keys.
    """
    try:
        said = json.loads(file.read_text(encoding="ascii"))
        keys = {name: base64.b64decode(text, validate=True) for name, text in said["keys"].items()}
        made = SealKeys(said["current"], keys, base64.b64decode(said["thread"], validate=True))
    except OSError as problem:
        raise BadKeyFile(f"{file}: {problem.strerror}; make it with: peipao seal rotate") from problem
    except (ValueError, KeyError, TypeError, AttributeError, binascii.Error) as problem:
        raise BadKeyFile(f"{file}: no file of seal keys; put the right one back from its copy") from problem
    if made.current not in keys or any(len(key) != KEY_BYTES for key in (*keys.values(), made.thread)):
        raise BadKeyFile(f"{file}: a key is missing or is not {KEY_BYTES} bytes; put the right file back")
    return made


def write_keys(file: Path, keys: SealKeys, *, replace: bool) -> None:
    """Write the file whole, for its owner alone; without ``replace`` one that is there is left as it is."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o711)
    draft = file.with_name(f"{file.name}.{os.getpid()}.{secrets.token_hex(4)}")
    text = json.dumps(
        {
            "current": keys.current,
            "keys": {name: base64.b64encode(key).decode() for name, key in keys.keys.items()},
            "thread": base64.b64encode(keys.thread).decode(),
        },
        indent=2,
    )
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as new:
            new.write(text + "\n")
            new.flush()
            # The rows that a new key has sealed are lost with it: it is on disk before the first of them.
            os.fsync(new.fileno())
        if replace:
            draft.replace(file)
        else:
            # A link never replaces: of several first starts one wins.
            with contextlib.suppress(FileExistsError):
                os.link(draft, file)
    finally:
        draft.unlink(missing_ok=True)


def add_key(file: Path) -> SealKeys:
    """Put a new key into the file, or the first one into a new file."""
    keys = read_keys(file).with_new() if file.exists() else new_keys()
    write_keys(file, keys, replace=True)
    return keys


# --- the cipher ---------------------------------------------------------------------------------


@dataclass(slots=True)
class Vault:
    """Seals for everybody, opens for discipline inspection; reads its file again when it has changed."""

    keys: SealKeys
    file: Path | None = None
    read_at: int = field(default=0, init=False)

    def seal(self, place: Place, text: str) -> bytes:
        """The text as ciphertext for its place: header (format, key id), nonce, ciphertext with tag."""
        self._refresh()
        return sealed_with(self.keys, place, text)

    def open(self, place: Place, cipher: bytes, viewer: Viewer) -> str:
        """The text of a ciphertext.

        Raises:
            Forbidden: not a session of discipline inspection.
            SealUnreadable: no key, another place, or tampered with.
        """
        if Role.DISCIPLINE not in viewer.shape:
            raise Forbidden("密封内容仅市纪委市监委可以打开")
        self._refresh()
        return opened_with(self.keys, place, cipher)

    def open_own(self, place: Place, cipher: bytes) -> str:
        """The text of a ciphertext that the process keeps for itself, such as the secrets of signing in.

        Raises:
            Forbidden: it is not one of these.
            SealUnreadable: no key, another place, or tampered with.
        """
        if place.table not in OWN_TABLES:
            raise Forbidden("密封内容仅市纪委市监委可以打开")
        self._refresh()
        return opened_with(self.keys, place, cipher)

    def thread(self, kept_code: str) -> str:
        """A keyed digest: it leads from a complaint's kept code to its case, and not back."""
        return hmac.digest(self.keys.thread, kept_code.encode(), "sha256").hex()

    def _refresh(self) -> None:
        """Another process may have rotated the keys: what it seals must open here."""
        if self.file is None:
            return
        with contextlib.suppress(OSError, BadKeyFile):
            changed = self.file.stat().st_mtime_ns
            if changed != self.read_at:
                self.keys, self.read_at = read_keys(self.file), changed


def use_keys_of(file: Path) -> Vault:
    """Seal and open with the keys of this file from now on.

    Raises:
        BadKeyFile: they cannot be read.
    """
    vault = Vault(read_keys(file), file)
    SEAL.sealer = vault
    return vault


def sealed_with(keys: SealKeys, place: Place, text: str) -> bytes:
    """The ciphertext; never the same twice."""
    header = _header(keys.current)
    nonce = secrets.token_bytes(NONCE_BYTES)
    said = text.encode()
    padded = len(said).to_bytes(LENGTH_BYTES) + said
    padded += bytes(-len(padded) % PAD_TO)
    return header + nonce + AESGCM(keys.keys[keys.current]).encrypt(nonce, padded, header + _binding(place))


def opened_with(keys: SealKeys, place: Place, cipher: bytes) -> str:
    """The text.

    Raises:
        SealUnreadable: it does not open.
    """
    key_id, header, rest = _parted(cipher)
    key = keys.keys.get(key_id)
    if key is None:
        raise SealUnreadable
    try:
        padded = AESGCM(key).decrypt(rest[:NONCE_BYTES], rest[NONCE_BYTES:], header + _binding(place))
    except (InvalidTag, ValueError):
        raise SealUnreadable from None
    length = int.from_bytes(padded[:LENGTH_BYTES])
    return padded[LENGTH_BYTES : LENGTH_BYTES + length].decode()


def key_of(cipher: bytes) -> str:
    """The id of the key that sealed it; empty where it is no ciphertext of ours."""
    return _parted(cipher)[0]


def _header(key_id: str) -> bytes:
    said = key_id.encode("ascii")
    return bytes([FORMAT, len(said)]) + said


def _parted(cipher: bytes) -> tuple[str, bytes, bytes]:
    if len(cipher) < 2 or cipher[0] != FORMAT:
        return "", b"", b""
    end = 2 + cipher[1]
    return cipher[2:end].decode("ascii", "replace"), cipher[:end], cipher[end:]


def _binding(place: Place) -> bytes:
    return f"{place.table}/{place.column}/{place.row_id}".encode()


# --- opening ------------------------------------------------------------------------------------

TABLE = "discipline_case"
COLUMNS = ("content_cipher", "respondent_cipher", "complainant_cipher", "complaint_cipher")

READ = """select id, no, content_cipher, respondent_cipher, complainant_cipher, complaint_cipher
from discipline_case where city_id = $1 and id = $2 and deleted_at is null"""
READ_SEALED = "read_sealed"
LONGEST_REASON = 300


async def reveal(
    connection: Any, viewer: Viewer, opaque: str, reason: str, *, request_id: str | None = None
) -> tuple[str, dict[str, Any]]:
    """The number of a case and what is sealed in it; that it was read is on record before it is told.

    Raises:
        NotFound: no such case, or the viewer is not of discipline inspection: nobody can tell which.
        InvalidInput: no reason is given.
        Forbidden: the accused does not open the case.
        SealUnreadable: no key opens it.
    """
    found = parse_id(opaque)
    if Role.DISCIPLINE not in viewer.shape or found is None or found[0] != "DisciplineCase":
        raise NotFound
    if not reason.strip() or len(reason) > LONGEST_REASON:
        raise InvalidInput(f"请填写查看理由，最多 {LONGEST_REASON} 个字符", field="reason")
    row = await connection.fetchrow(READ, viewer.city_id, found[1])
    if row is None:
        raise NotFound
    sealer = SEAL.sealer
    if sealer is None:
        raise SealUnreadable
    told = {
        column: json.loads(sealer.open(Place(TABLE, column, row["id"]), bytes(row[column]), viewer))
        for column in COLUMNS
        if row[column] is not None
    }
    accused = told.get("respondent_cipher", {})
    is_accused = accused.get("user_id") == str(viewer.user_id)
    held = next((held for held in viewer.held if held.role is Role.DISCIPLINE), None)
    entry = AuditEntry(
        seq=0,
        at=clock.now(),
        actor_id=viewer.user_id,
        role_grant_id=held.grant_id if held else None,
        action=READ_SEALED,
        entity="DisciplineCase",
        subject=opaque,
        fields_viewed=None if is_accused else [column.removesuffix("_cipher") for column in told],
        success=not is_accused,
        reason=reason.strip(),
        request_id=request_id,
    )
    await record(connection, [entry], viewer.city_id)
    if is_accused:
        raise Forbidden("您是被举报人，不能查看该案件")
    return row["no"], told


COUNT = """select (select count(*) from discipline_case where city_id = $1 and deleted_at is null
    and received_at >= $2 and received_at < $3) as received, (select value from system_param
    where city_id = $1 and key = 'stat.small_cell' and valid_from <= $4 and deleted_at is null
    order by valid_from desc limit 1) as smallest"""
SMALLEST_TOLD = 3


async def sealed_count(rows: Any, viewer: Viewer, period: str) -> str:
    """How many were sealed in a month (``2026-06``), as the office may know: small numbers as "<3".

    Raises:
        Forbidden: neither the business-environment office nor discipline inspection asks.
        InvalidInput: no month.
    """
    refuse_changes(viewer)  # nothing of what is sealed is told with another's eyes, not even how many
    if not viewer.shape & {Role.CITY_BIZENV_OFFICE, Role.CITY_BIZENV_LEAD, Role.DISCIPLINE}:
        raise Forbidden
    if not re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", period):
        raise InvalidInput("请以“2026-06”的形式填写月份", field="period")
    start = datetime.fromisoformat(f"{period}-01").replace(tzinfo=clock.SHANGHAI)
    end = (start + timedelta(days=32)).replace(day=1)
    found = await rows.fetchrow(COUNT, viewer.city_id, start, end, clock.today())
    least = int(found["smallest"] or SMALLEST_TOLD)
    received: int = found["received"]
    return f"<{least}" if 0 < received < least else str(received)


# --- rotation -----------------------------------------------------------------------------------

AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class _Sealed:
    """A table with ciphertexts, and the statements that seal a part of its rows anew."""

    table: str
    columns: tuple[str, ...]
    batch: str
    reseal: str


# Versions are left alone: to whoever works on a case nothing has changed.
SEALED = (
    _Sealed(
        TABLE,
        COLUMNS,
        """select id, content_cipher, respondent_cipher, complainant_cipher, complaint_cipher
from discipline_case where id > $1 order by id limit $2 for update""",
        """update discipline_case set content_cipher = $2, respondent_cipher = $3,
complainant_cipher = $4, complaint_cipher = $5 where id = $1""",
    ),
    _Sealed(
        "second_factor",
        ("secret_cipher",),
        """select id, secret_cipher from second_factor
where id > $1 and secret_cipher is not null order by id limit $2 for update""",
        "update second_factor set secret_cipher = $2 where id = $1",
    ),
)
FIRST_ID = "00000000-0000-0000-0000-000000000000"


async def rotate(connection: Any, file: Path, city_id: int = 530800) -> tuple[int, int]:
    """Seal everything anew with a new key: how many rows, and how many could not be opened.

    The new key stands in the file before it is used; the old ones stay there, so that copies of the
    database that were made before can still be read. Interrupted, it is simply run again.

    Raises:
        BadKeyFile: the file is there and cannot be read.
    """
    keys = add_key(file)
    done, unreadable = 0, 0
    for sealed in SEALED:
        resealed, left = await _seal_anew(connection, keys, sealed)
        done, unreadable = done + resealed, unreadable + left
    told = AuditEntry(seq=0, at=clock.now(), action="rotate_seal_keys", reason=f"{done} 件已换用新密钥")
    await record(connection, [told], city_id)
    return done, unreadable


async def _seal_anew(connection: Any, keys: SealKeys, sealed: _Sealed) -> tuple[int, int]:
    done, unreadable, last = 0, 0, FIRST_ID
    while True:
        async with connection.transaction():
            rows = await connection.fetch(sealed.batch, last, AT_ONCE)
            for row in rows:
                try:
                    ciphers = [_resealed(keys, row, sealed.table, column) for column in sealed.columns]
                except SealUnreadable:
                    unreadable += 1
                    continue
                await connection.execute(sealed.reseal, row["id"], *ciphers)
                done += 1
        if len(rows) < AT_ONCE:
            return done, unreadable
        last = rows[-1]["id"]


def _resealed(keys: SealKeys, row: Mapping[str, Any], table: str, column: str) -> bytes | None:
    if row[column] is None:
        return None
    place = Place(table, column, row["id"])
    return sealed_with(keys, place, opened_with(keys, place, row[column]))
