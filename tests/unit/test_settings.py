"""Settings: read from the environment, refused with a sentence, all of them documented."""

import re
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from peipao.settings import SettingError, Settings, project_root, settings_table, variable_of

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "settings.md"


def test_nothing_needs_to_be_set() -> None:
    settings = Settings.read({})
    assert (settings.host, settings.port, settings.pool_size) == ("127.0.0.1", 8000, 4)
    assert (settings.city, settings.cookie_secure, settings.clock) == ("530800", True, None)
    assert settings.database_url is None
    assert settings.data == project_root() / ".peipao"


def test_an_empty_variable_is_an_absent_one() -> None:
    assert Settings.read({"PEIPAO_PORT": "", "PEIPAO_CLOCK": " "}) == Settings.read({})


def test_values_are_read_as_what_they_are(tmp_path: Path) -> None:
    settings = Settings.read(
        {
            "PEIPAO_DATABASE_URL": "postgresql://app@db/city",
            "PEIPAO_DATA": str(tmp_path),
            "PEIPAO_PG_BINDIR": str(tmp_path),
            "PEIPAO_PORT": "9000",
            "PEIPAO_COOKIE_SECURE": "false",
            "PEIPAO_CLOCK": "2026-06-30T10:00",
        }
    )
    assert settings.database_url == "postgresql://app@db/city"
    assert settings.data == settings.pg_bindir == tmp_path
    assert settings.port == 9000
    assert settings.cookie_secure is False
    assert settings.clock == datetime.fromisoformat("2026-06-30T02:00:00+00:00")
    assert settings.clock.utcoffset() == timedelta(hours=8)


@pytest.mark.parametrize(
    ("variable", "value", "words"),
    [
        ("PEIPAO_PORT", "eighty", "'eighty' is not a whole number from 1 to 65535; write for example 8000"),
        ("PEIPAO_PORT", "65536", "not a whole number"),
        ("PEIPAO_PORT", "８０００", "not a whole number"),
        ("PEIPAO_POOL_SIZE", "0", "not a whole number from 1 to 200"),
        ("PEIPAO_COOKIE_SECURE", "maybe", "neither true nor false"),
        ("PEIPAO_CLOCK", "yesterday", "not an ISO 8601 instant; write for example 2026-06-30T10:00+08:00"),
        ("PEIPAO_CITY", "530802", "not the six-digit code of a city"),
        ("PEIPAO_PG_BINDIR", "/no/such/folder", "is not a folder"),
        ("PEIPAO_DATABASE_URL", "sqlite:///city.db", "is not a PostgreSQL address"),
        ("PEIPAO_DATABASE_URL", "postgresql://app@db", "is not a PostgreSQL address"),
        ("PEIPAO_SECRET_KEY", "hunter2", "shorter than 32 characters"),
        ("PEIPAO_PROT", "8000", "no such setting; known are PEIPAO_DATABASE_URL"),
    ],
)
def test_a_bad_value_is_refused_by_name_with_the_way_out(variable: str, value: str, words: str) -> None:
    with pytest.raises(SettingError, match=re.escape(words)) as refusal:
        Settings.read({variable: value})
    assert str(refusal.value).startswith(f"{variable}: ")


@pytest.mark.parametrize("variable", ["PEIPAO_DATABASE_URL", "PEIPAO_SECRET_KEY"])
def test_a_refusal_does_not_repeat_a_secret(variable: str) -> None:
    with pytest.raises(SettingError) as refusal:
        Settings.read({variable: "mysql://root:hunter2@db/x"[:31]})
    assert "hunter2" not in str(refusal.value)


def test_the_secret_key_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    settings = Settings.read({"PEIPAO_DATA": str(tmp_path / "data")})
    key = settings.signing_key()
    assert len(key) >= 64
    assert Settings.read({"PEIPAO_DATA": str(tmp_path / "data")}).signing_key() == key
    assert (tmp_path / "data" / "secret_key").stat().st_mode & 0o777 == 0o600
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["secret_key"]


def test_several_first_starts_agree_on_the_secret_key(tmp_path: Path) -> None:
    program = "from peipao.settings import Settings; print(Settings.read().signing_key())"
    processes = [
        subprocess.Popen(  # noqa: S603 -- this very Python
            [sys.executable, "-c", program],
            env={"PEIPAO_DATA": str(tmp_path)},
            cwd=DOCUMENT.parents[1],
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    assert len({each.communicate()[0] for each in processes}) == 1
    assert {each.returncode for each in processes} == {0}


def test_a_truncated_key_file_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "secret_key").write_text("short")
    with pytest.raises(SettingError, match="secret_key: the key is shorter"):
        Settings.read({"PEIPAO_DATA": str(tmp_path)}).signing_key()


def test_the_document_describes_every_setting_in_both_languages_and_no_other() -> None:
    rows = {
        cells[1].strip(" `"): [cell.strip() for cell in cells[2:-1]]
        for line in DOCUMENT.read_text(encoding="utf-8").splitlines()
        if line.startswith("| `PEIPAO_") and (cells := line.split("|"))
    }
    assert rows == {
        variable_of(name): [
            f"`{shown}`" if (shown := setting.shown_default or setting.default) else "—",
            *(text.strip() for text in setting.description.split("|")),
        ]
        for name, setting in settings_table().items()
    }
