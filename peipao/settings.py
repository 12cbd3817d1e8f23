"""What can be set from outside: one table of environment variables, read once, refused with a sentence."""

import contextlib
import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, Self, get_type_hints
from urllib.parse import urlsplit

from models.clock import SHANGHAI

PREFIX = "PEIPAO_"


class StartupError(Exception):
    """The process cannot start; the message names what is wrong and what to write instead."""


class SettingError(StartupError):
    """An environment variable holds something that cannot be meant."""


def _text(value: str) -> str:
    return value


def _postgres_url(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
        raise ValueError("is not a PostgreSQL address")
    return value


def _folder(value: str) -> Path:
    return Path(value).expanduser().absolute() if value else project_root() / ".peipao"


def _existing_folder(value: str) -> Path:
    folder = _folder(value)
    if not folder.is_dir():
        raise ValueError("is not a folder")
    return folder


def _existing_path(value: str) -> Path:
    path = _folder(value)
    if not path.exists():
        raise ValueError("is not there")
    return path


def _switch(value: str) -> bool:
    words = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
    if value.lower() not in words:
        raise ValueError("is neither true nor false")
    return words[value.lower()]


def _whole(least: int, most: int) -> Callable[[str], int]:
    def parse(value: str) -> int:
        if not value.isascii() or not value.isdigit() or not least <= int(value) <= most:
            raise ValueError(f"is not a whole number from {least} to {most}")
        return int(value)

    return parse


def _instant(value: str) -> datetime:
    try:
        instant = datetime.fromisoformat(value)
    except ValueError:
        raise ValueError("is not an ISO 8601 instant") from None
    # Without an offset the wall clock of the city is meant.
    return instant.astimezone(SHANGHAI) if instant.tzinfo else instant.replace(tzinfo=SHANGHAI)


def _secret(value: str) -> str:
    if len(value) < 32:
        raise ValueError("is shorter than 32 characters, so it can be guessed")
    return value


def _city(value: str) -> str:
    if not (len(value) == 6 and value.isascii() and value.isdigit() and value.endswith("00")):
        raise ValueError("is not the six-digit code of a city (GB/T 2260)")
    return value


def _networks(value: str) -> tuple[IPv4Network | IPv6Network, ...]:
    try:
        return tuple(ip_network(each.strip()) for each in value.split(",") if each.strip())
    except ValueError:
        raise ValueError("is not a list of networks with commas between them") from None


def project_root(start: Path | None = None) -> Path:
    """The nearest folder upwards that holds a ``pyproject.toml``, else the folder itself."""
    start = (start or Path.cwd()).absolute()
    return next(
        (folder for folder in (start, *start.parents) if (folder / "pyproject.toml").is_file()), start
    )


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the table. ``default`` is written as the environment would write it; None is absent."""

    parse: Callable[[str], Any]
    default: str | None
    description: str
    example: str
    shown_default: str | None = None
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The process's settings; the fields below are the table, ``docs/settings.md`` prints it."""

    database_url: Annotated[
        str | None,
        Setting(
            _postgres_url,
            None,
            "应用连接数据库的地址（普通角色）；为空则使用内置 PostgreSQL"
            " | Address the application connects to, as an ordinary role; absent: the embedded server",
            example="postgresql://peipao_app:password@db.example:5432/peipao",
            secret=True,
        ),
    ]
    database_direct_url: Annotated[
        str | None,
        Setting(
            _postgres_url,
            None,
            "迁移与后台任务的直连地址（属主角色），不经过连接池；为空则同上"
            " | Direct address of the owner, for migrations and the worker, never through a pooler;"
            " absent: the same",
            example="postgresql://peipao_owner:password@db.example:5432/peipao",
            shown_default="PEIPAO_DATABASE_URL",
            secret=True,
        ),
    ]
    pg_bindir: Annotated[
        Path | None,
        Setting(
            _existing_folder,
            None,
            "内置服务器使用的 PostgreSQL 程序目录（15 至 18）；为空则自动查找"
            " | Folder of the PostgreSQL programs (15 to 18) the embedded server runs; absent: found",
            example="/usr/lib/postgresql/15/bin",
        ),
    ]
    font: Annotated[
        Path | None,
        Setting(
            _existing_path,
            None,
            "生成 PDF 所用的中文字体文件或其所在目录；为空则在本机查找"
            " | File or folder of the Chinese fonts that PDFs are made with; absent: those of the machine",
            example="/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
        ),
    ]
    data: Annotated[
        Path,
        Setting(
            _folder,
            "",
            "数据目录（默认在项目根目录下）：内置数据库、密钥、上传文件"
            " | Data folder, below the project by default: the embedded database, the secret key,"
            " uploaded files",
            example="/var/lib/peipao",
            shown_default=".peipao",
        ),
    ]
    host: Annotated[str, Setting(_text, "127.0.0.1", "监听地址 | Address to listen on", example="127.0.0.1")]
    port: Annotated[int, Setting(_whole(1, 65535), "8000", "监听端口 | Port to listen on", example="8000")]
    clock: Annotated[
        datetime | None,
        Setting(
            _instant,
            None,
            "固定应用时钟（演示与测试用）；为空则使用真实时间"
            " | Instant at which the application's clock stands still, for demos and tests;"
            " absent: real time",
            example="2026-06-30T10:00+08:00",
        ),
    ]
    city: Annotated[
        str,
        Setting(
            _city,
            "530800",
            "本系统所属城市的行政区划代码 | Code of the city this system serves",
            example="530800",
        ),
    ]
    pool_size: Annotated[
        int,
        Setting(
            _whole(1, 200),
            "4",
            "每个进程的数据库连接数 | Database connections of one process",
            example="4",
        ),
    ]
    secret_key: Annotated[
        str | None,
        Setting(
            _secret,
            None,
            "会话与令牌的签名密钥（至少 32 个字符）；为空则首次启动时生成并保存在数据目录"
            " | Key that signs sessions and tokens, at least 32 characters;"
            " absent: made once and kept in the data folder",
            example="python -c 'import secrets; print(secrets.token_urlsafe(48))'",
            shown_default="generated",
            secret=True,
        ),
    ]
    seal_keys: Annotated[
        Path | None,
        Setting(
            _folder,
            None,
            "密封投诉的密钥文件，须存放在数据库之外并另行备份；演示首次启动时自动生成"
            " | File of the keys that seal accusations, kept apart from the database and its copies;"
            " a demo makes its own at the first start",
            example="/etc/peipao/seal_keys.json",
            shown_default=".peipao/seal_keys.json",
        ),
    ]
    cookie_secure: Annotated[
        bool,
        Setting(
            _switch,
            "true",
            "会话 Cookie 仅通过 HTTPS 发送；本机 http 演示时设为 false"
            " | Send the session cookie over HTTPS only; false for plain http on this machine",
            example="true",
        ),
    ]
    worker: Annotated[
        bool | None,
        Setting(
            _switch,
            None,
            "在服务进程内运行后台任务；为空则演示时运行，正式服务时由 peipao worker 单独运行"
            " | Run the worker inside the serving process; absent: in the demo only,"
            " elsewhere peipao worker runs",
            example="true",
            shown_default="demo only",
        ),
    ]
    webhook_allow: Annotated[
        tuple[IPv4Network | IPv6Network, ...],
        Setting(
            _networks,
            "",
            "允许推送到的内部网段（逗号分隔）；为空则只推送到公网地址"
            " | Inner networks that webhooks may lead to, with commas between;"
            " absent: the public internet only",
            example="10.20.0.0/16,192.168.1.5",
            shown_default="none",
        ),
    ]

    @classmethod
    def read(cls, environ: Mapping[str, str] | None = None) -> Self:
        """Settings from the environment; an empty variable is an absent one.

        Raises:
            SettingError: a variable holds a bad value, or an unknown ``PEIPAO_`` name is set.
        """
        environ = os.environ if environ is None else environ
        table = {variable_of(name): setting for name, setting in settings_table().items()}
        for name in environ:
            if name.startswith(PREFIX) and not name.startswith(f"{PREFIX}TEST_") and name not in table:
                raise SettingError(f"{name}: no such setting; known are {', '.join(table)}")
        return cls(
            **{
                name.removeprefix(PREFIX).lower(): _value(name, setting, environ.get(name, "").strip())
                for name, setting in table.items()
            }
        )

    @property
    def seal_key_file(self) -> Path:
        """Where the keys that seal accusations stand, or would."""
        return self.seal_keys or self.data / "seal_keys.json"

    def signing_key(self) -> str:
        """The secret key, made on first use and kept in the data folder for its owner only."""
        return self.secret_key or _kept_secret(self.data / "secret_key")


def settings_table() -> dict[str, Setting]:
    """Every setting by its name."""
    hints = get_type_hints(Settings, include_extras=True)
    return {name: hint.__metadata__[0] for name, hint in hints.items()}


def variable_of(name: str) -> str:
    """The environment variable of a setting."""
    return PREFIX + name.upper()


def _value(variable: str, setting: Setting, written: str) -> Any:
    written = written or setting.default or ""
    if not written and setting.default is None:
        return None
    try:
        return setting.parse(written)
    except ValueError as problem:
        culprit = "the value" if setting.secret else repr(written)
        raise SettingError(f"{variable}: {culprit} {problem}; write for example {setting.example}") from None


def _kept_secret(file: Path) -> str:
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o711)
    draft = file.with_name(f"{file.name}.{os.getpid()}.{secrets.token_hex(4)}")
    try:
        kept = file.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "w", encoding="ascii") as new:
                new.write(secrets.token_urlsafe(48) + "\n")
            # A link never replaces: of several first starts one wins, and all read the winner's key.
            with contextlib.suppress(FileExistsError):
                os.link(draft, file)
        finally:
            draft.unlink()
        kept = file.read_text(encoding="ascii").strip()
    try:
        return _secret(kept)
    except ValueError as problem:
        raise SettingError(f"{file}: the key {problem}; delete the file to make a new one") from None
