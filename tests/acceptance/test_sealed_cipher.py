"""The cipher of sealed cases: never the same twice, bound to its place, rotated, and its file guarded."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from models.access import Role, Viewer
from models.errors import Forbidden
from models.sealing import SEAL, Place
from peipao.seal_keys import make_first_key, use_keys
from peipao.settings import Settings, StartupError
from resolvers.sealing import (
    BadKeyFile,
    SealUnreadable,
    Vault,
    add_key,
    key_of,
    new_keys,
    read_keys,
    rotate,
    use_keys_of,
    write_keys,
)
from tests.complaint_cast import ORDINARY
from tests.writing import WritableCity

HERE = Place("discipline_case", "content_cipher", UUID(int=7))


def somebody(*roles: Role) -> Viewer:
    return Viewer(uuid4(), "somebody", "某人", 530800, frozenset(roles))


INSPECTOR = somebody(Role.DISCIPLINE)


@pytest.fixture
def vault() -> Vault:
    return Vault(new_keys())


@pytest.fixture(autouse=True)
def sealer() -> Iterator[None]:
    held = SEAL.sealer
    yield
    SEAL.sealer = held


def test_the_same_text_is_never_the_same_ciphertext(vault: Vault) -> None:
    ciphers = {vault.seal(HERE, "索要好处") for _ in range(50)}
    assert len(ciphers) == 50
    assert {vault.open(HERE, each, INSPECTOR) for each in ciphers} == {"索要好处"}


@pytest.mark.parametrize("text", ["", "短", "长" * 5000])
def test_every_text_comes_back(vault: Vault, text: str) -> None:
    assert vault.open(HERE, vault.seal(HERE, text), INSPECTOR) == text


def test_lengths_do_not_tell_texts_apart(vault: Vault) -> None:
    assert len({len(vault.seal(HERE, "举报" * n)) for n in range(1, 40)}) == 1


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.DISCIPLINE])
def test_only_discipline_inspection_opens(vault: Vault, role: Role) -> None:
    with pytest.raises(Forbidden):
        vault.open(HERE, vault.seal(HERE, "索要好处"), somebody(role))


def test_one_changed_bit_is_noticed_wherever_it_is(vault: Vault) -> None:
    cipher = vault.seal(HERE, "索要好处")
    for place in range(len(cipher)):
        changed = bytearray(cipher)
        changed[place] ^= 1
        with pytest.raises(SealUnreadable):
            vault.open(HERE, bytes(changed), INSPECTOR)


@pytest.mark.parametrize("length", [0, 1, 5, 30, 100])
def test_what_is_cut_short_does_not_open(vault: Vault, length: int) -> None:
    with pytest.raises(SealUnreadable):
        vault.open(HERE, vault.seal(HERE, "索要好处")[:length], INSPECTOR)


@pytest.mark.parametrize(
    "elsewhere",
    [
        Place("discipline_case", "respondent_cipher", UUID(int=7)),
        Place("discipline_case", "content_cipher", UUID(int=8)),
        Place("complaint", "content_cipher", UUID(int=7)),
    ],
)
def test_a_ciphertext_opens_in_its_own_place_only(vault: Vault, elsewhere: Place) -> None:
    with pytest.raises(SealUnreadable):
        vault.open(elsewhere, vault.seal(HERE, "索要好处"), INSPECTOR)


def test_another_key_does_not_open_it(vault: Vault) -> None:
    with pytest.raises(SealUnreadable):
        Vault(new_keys()).open(HERE, vault.seal(HERE, "索要好处"), INSPECTOR)


# --- the file -----------------------------------------------------------------------------------


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    file = tmp_path / "keys" / "seal.json"
    add_key(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in file.parent.iterdir()] == ["seal.json"], "no draft is left"


def test_a_second_first_start_keeps_the_key(tmp_path: Path) -> None:
    settings = Settings.read({"PEIPAO_DATA": str(tmp_path)})
    make_first_key(settings)
    first = settings.seal_key_file.read_text()
    make_first_key(settings)
    assert settings.seal_key_file.read_text() == first


def test_old_keys_stay_readable_behind_a_new_one(tmp_path: Path) -> None:
    file = tmp_path / "seal.json"
    first = add_key(file)
    cipher = Vault(first).seal(HERE, "索要好处")
    second = add_key(file)
    assert second.current != first.current
    assert Vault(read_keys(file)).open(HERE, cipher, INSPECTOR) == "索要好处"
    assert key_of(Vault(second).seal(HERE, "又一件")) == second.current


def test_a_running_server_notices_a_new_key(tmp_path: Path) -> None:
    file = tmp_path / "seal.json"
    add_key(file)
    running = use_keys_of(file)
    assert SEAL.sealer is running
    second = add_key(file)
    os.utime(file, ns=(1, 1))
    assert key_of(running.seal(HERE, "又一件")) == second.current


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"current": "a", "keys": {"a": "AA=="}, "thread": "AA=="}']
)
def test_a_file_that_is_none_is_refused_with_its_name(tmp_path: Path, text: str) -> None:
    file = tmp_path / "seal.json"
    file.write_text(text)
    with pytest.raises(BadKeyFile, match=r"seal\.json"):
        read_keys(file)


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    settings = Settings.read(
        {"PEIPAO_DATA": str(tmp_path), "PEIPAO_SEAL_KEYS": str(tmp_path / "missing.json")}
    )
    with pytest.raises(StartupError, match="peipao seal rotate"):
        use_keys(settings)


def test_without_a_file_the_process_works_and_seals_nothing(tmp_path: Path) -> None:
    use_keys(Settings.read({"PEIPAO_DATA": str(tmp_path)}))
    assert SEAL.sealer is None


# --- rotation -----------------------------------------------------------------------------------


async def test_rotation_seals_every_case_anew_and_changes_nothing_else(
    writable_city: WritableCity, tmp_path: Path
) -> None:
    file = tmp_path / "seal.json"
    write_keys(file, new_keys(), replace=True)
    use_keys_of(file)
    async with writable_city.pool.acquire() as held:
        # The demo's own case is sealed with a key that nobody has.
        await held.execute("delete from discipline_case")
    for n in range(3):
        given = {**ORDINARY, "content": f"第{n}件举报", "accusesOfficial": True}
        await writable_city.did("enterprise.e01", "lodgeComplaint", input=given)
    before = {row["id"]: row for row in await writable_city.rows("discipline_case")}
    async with writable_city.pool.acquire() as held:
        assert await rotate(held, file) == (3, 0)
    keys = read_keys(file)
    after = {row["id"]: row for row in await writable_city.rows("discipline_case")}
    said = set()
    for row_id, row in after.items():
        changed = {name for name, value in row.items() if value != before[row_id][name]}
        assert changed == {
            "content_cipher",
            "respondent_cipher",
            "complainant_cipher",
            "complaint_cipher",
        }
        assert {key_of(row[name]) for name in changed} == {keys.current}
        place = Place("discipline_case", "content_cipher", row_id)
        said.add(Vault(keys).open(place, row["content_cipher"], INSPECTOR)[:40])
        old = Vault(keys).open(place, before[row_id]["content_cipher"], INSPECTOR)
        assert old == Vault(keys).open(place, row["content_cipher"], INSPECTOR)
    assert len(said) >= 1
    (entry,) = await writable_city.rows("audit_log", action="rotate_seal_keys")
    assert entry["reason"] == "3 件已换用新密钥"


async def test_rotation_leaves_alone_what_no_key_opens(writable_city: WritableCity, tmp_path: Path) -> None:
    SEAL.sealer = Vault(new_keys())
    await writable_city.did("enterprise.e01", "lodgeComplaint", input={**ORDINARY, "accusesOfficial": True})
    before = {row["id"]: row["content_cipher"] for row in await writable_city.rows("discipline_case")}
    async with writable_city.pool.acquire() as held:
        done, unreadable = await rotate(held, tmp_path / "another.json")
    assert (done, unreadable) == (0, len(before))
    after = {row["id"]: row["content_cipher"] for row in await writable_city.rows("discipline_case")}
    assert after == before
