"""Files over HTTP: who may bring which, who may have them, and what the answers say."""

import hashlib
import re
from urllib.parse import quote

import pytest

from models.entities.stored_file import MOST_BYTES
from tests.sheet_work import sheet
from tests.site import Client, Site, codes_of

PDF = b"%PDF-1.7\n" + b"x" * 1_000
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100


def send(client: Client, name: str, data: bytes, **headers: str) -> tuple[int, dict[str, str]]:
    answer = client.post("/files", content=data, headers={"x-file-name": quote(name), **headers})
    return answer.status_code, answer.json()


@pytest.fixture(scope="module")
def upload(demo_site: Site) -> str:
    status, told = send(demo_site.as_("county.simao"), "佐证材料.pdf", PDF)
    assert status == 201, told
    assert told["name"] == "佐证材料.pdf"
    assert told["sha256"] == hashlib.sha256(PDF).hexdigest()
    assert re.fullmatch(r"StoredFile_[0-9a-f-]{36}", told["id"])
    return told["id"]


def test_a_file_comes_back_as_it_went_in_and_is_only_to_be_saved(demo_site: Site, upload: str) -> None:
    answer = demo_site.as_("county.simao").get(f"/files/{upload}")
    assert answer.status_code == 200
    assert answer.content == PDF
    disposition = answer.headers["content-disposition"]
    assert disposition == f"attachment; filename*=UTF-8''{quote('佐证材料.pdf')}"
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("who", ["county.ninger", "city.relief", "sysadmin", "security.auditor"])
def test_a_file_of_another_person_is_not_there(demo_site: Site, upload: str, who: str) -> None:
    answer = demo_site.as_(who).get(f"/files/{upload}")
    assert answer.status_code == 404
    assert codes_of(answer.json()) == ["NOT_FOUND"]
    absent = demo_site.as_(who).get("/files/StoredFile_00000000-0000-7000-8000-000000000000")
    assert (absent.status_code, absent.json()["errors"][0]["message"]) == (
        404,
        answer.json()["errors"][0]["message"],
    )


def test_who_has_not_signed_in_neither_brings_nor_has_files(demo_site: Site, upload: str) -> None:
    nobody = demo_site.as_(None)
    assert nobody.get(f"/files/{upload}").status_code == 401
    assert send(nobody, "a.pdf", PDF)[0] == 401


@pytest.mark.parametrize(
    ("name", "data", "status"),
    [
        ("页面.html", b"<script>alert(1)</script>", 415),
        ("图.svg", b"<svg/>", 415),
        ("程序.exe", b"MZ", 415),
        ("假的.pdf", b"<script>", 415),
        ("假的.png", PDF, 415),
        ("无类型", PDF, 415),
        ("空.pdf", b"", 400),
        ("", PDF, 400),
        ("...", PDF, 400),
    ],
)
def test_what_is_no_file_of_a_known_kind_is_refused(
    demo_site: Site, name: str, data: bytes, status: int
) -> None:
    assert send(demo_site.as_("county.simao"), name, data)[0] == status


@pytest.mark.parametrize("name", ["../../etc/passwd.pdf", "..\\..\\a\\b.pdf", "/abs/olute.pdf", "a\r\nb.pdf"])
def test_a_name_is_never_a_path(demo_site: Site, name: str) -> None:
    status, told = send(demo_site.as_("county.simao"), name, PDF)
    assert status == 201
    assert not set(told["name"]) & set("/\\\r\n")


def test_a_file_that_is_too_large_is_refused_before_it_is_read(demo_site: Site) -> None:
    client = demo_site.as_("county.simao")
    headers = {"x-file-name": "a.pdf"}
    told = client.post("/files", content=PDF + b"x" * MOST_BYTES, headers=headers)
    assert (told.status_code, codes_of(told.json())) == (413, ["PAYLOAD_TOO_LARGE"])


def test_large_files_are_whole_again(demo_site: Site) -> None:
    data = PNG + bytes(range(256)) * 8_000
    status, told = send(demo_site.as_("county.simao"), "大图.png", data)
    assert status == 201
    assert demo_site.as_("county.simao").get(f"/files/{told['id']}").content == data


def test_a_cookie_alone_brings_no_file(demo_site: Site) -> None:
    with Client(base_url=demo_site.url, timeout=30) as browser:
        credentials = {"username": "dept.commerce", "password": demo_site.password("dept.commerce")}
        signed = browser.post("/auth/signin", json=credentials)
        assert signed.status_code == 200, signed.text
        assert send(browser, "a.pdf", PDF, origin=demo_site.url)[0] == 403
        assert send(browser, "a.pdf", PDF, origin="http://elsewhere.example")[0] == 403
        csrf = browser.get("/auth/session").json()["csrf"]
        headers = {"origin": demo_site.url, "x-csrf-token": csrf}
        assert send(browser, "a.xlsx", sheet(["甲"], []), **headers)[0] == 201


def test_every_download_is_on_record(demo_site: Site, upload: str) -> None:
    demo_site.as_("county.simao").get(f"/files/{upload}")
    query = """query Log($s: String!) { auditLogs(filter: {subject: {eq: $s}, action: {eq: "downloadFile"}}) {
      totalCount nodes { success reason actor { displayName } } } }"""
    logs = demo_site.as_("security.auditor").ask(query, {"s": upload})["auditLogs"]
    assert logs["totalCount"] >= 1
    assert logs["nodes"][0]["reason"] == "佐证材料.pdf"


@pytest.mark.parametrize("path", ["..%2f..%2fetc%2fpasswd", "Enterprise_1", "x", "%00"])
def test_only_ids_of_files_lead_to_files(demo_site: Site, path: str) -> None:
    assert demo_site.as_("county.simao").get(f"/files/{path}").status_code == 404
