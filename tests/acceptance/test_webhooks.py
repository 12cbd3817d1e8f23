"""Webhooks: who registers them, what they are told and how it is proven, and where they may not lead."""

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from models.audiences import COUNTY, DISCIPLINE
from models.entity import Entity
from models.workflow import Audience
from peipao import calling
from peipao.calling import AddressRefused, CallFailed, Target, permitted, post, resolve
from peipao.outbox import tell_batch
from peipao.webhooks import deliver_due, signature
from resolvers.names import names
from tests.acceptance.test_notifications import announce
from tests.writing import WritableCity

LOOPBACK = (ip_network("127.0.0.0/8"), ip_network("::1/128"))
AT_ONCE = (timedelta(0), timedelta(0))
"""Two further attempts, without waiting."""
DELIVERIES = (
    "{ webhookDeliveries(first: 100) { nodes "
    "{ id version event entity rowId status attempts httpStatus problem deliveredAt nextAttemptAt } } }"
)


# --- where they may lead ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1"),  # noqa: S104
        *("169.254.169.254", "100.64.0.1", "100.100.100.200", "198.18.0.1", "192.0.2.1", "240.0.0.1"),
        *("224.0.0.1", "239.255.255.250", "255.255.255.255"),
        *("::", "::1", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "2001:db8::1"),
        # an inner IPv4 address in the clothes of an IPv6 one
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1"),
        *("64:ff9b::7f00:1", "64:ff9b::a00:1", "2002:7f00:1::", "2002:a9fe:a9fe::1"),
    ],
)
def test_no_inner_address_may_be_called(address: str) -> None:
    assert not permitted(ip_address(address), ())


@pytest.mark.parametrize("address", ["8.8.8.8", "223.5.5.5", "2400:3200::1", "::ffff:8.8.8.8"])
def test_the_public_internet_may_be_called(address: str) -> None:
    assert permitted(ip_address(address), ())


def test_an_inner_network_may_be_called_when_the_operator_has_named_it() -> None:
    allowed = (ip_network("10.20.0.0/16"),)
    assert permitted(ip_address("10.20.3.4"), allowed)
    assert permitted(ip_address("::ffff:10.20.3.4"), allowed)
    assert not permitted(ip_address("10.21.0.1"), allowed)


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost/",
        "http://127.0.0.1:5432/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[::1]:8000/graphql",
        "http://[::ffff:169.254.169.254]/latest/meta-data/",
        "https://169.254.169.254/",
        "http://0/",
    ],
)
async def test_an_address_that_leads_inside_is_refused_however_it_is_written(url: str) -> None:
    with pytest.raises(AddressRefused):
        await post(url, {}, b"{}", allowed=())


async def test_a_name_that_is_half_inside_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    _resolving(monkeypatch, ["8.8.8.8", "10.0.0.1"])
    with pytest.raises(AddressRefused):
        await resolve(Target.of("https://hooks.example.cn/"), ())


async def test_the_connection_goes_to_the_address_that_was_judged_and_the_name_is_asked_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with receiving(200) as receiver:
        asked = _resolving(monkeypatch, ["127.0.0.1"])
        url = receiver.url.replace("127.0.0.1", "rebinding.example.cn")
        assert await post(url, {}, b"{}", allowed=LOOPBACK) == 200
        assert asked == ["rebinding.example.cn"]
    (request,) = receiver.requests
    assert request.headers["host"] == f"rebinding.example.cn:{receiver.port}"


def _resolving(monkeypatch: pytest.MonkeyPatch, addresses: list[str]) -> list[str]:
    """Let every name lead to these addresses; the names that are asked."""
    asked: list[str] = []
    real = asyncio.get_running_loop().getaddrinfo

    async def getaddrinfo(host: Any, port: Any, **how: Any) -> Any:
        if any(host == address for address in addresses):
            return await real(host, port, **how)
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", getaddrinfo, raising=False)
    return asked


# --- how the other side is met ------------------------------------------------------------------


@dataclass
class Request:
    """A request as the receiver got it."""

    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """A system on this machine that webhooks lead to; it answers with each status in turn, then the last."""

    port: int
    answers: list[bytes]
    requests: list[Request] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}/hook?city=530800"


@asynccontextmanager
async def receiving(*answers: int | bytes, tls: ssl.SSLContext | None = None) -> AsyncIterator[Receiver]:
    """A receiver that gives these answers: a status, or whatever bytes."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("ascii").split("\r\n")
            headers = {
                name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:-2])
            }
            body = await reader.readexactly(int(headers["content-length"]))
            receiver.requests.append(Request(head[0].split()[1], headers, body))
            answer = receiver.answers.pop(0) if len(receiver.answers) > 1 else receiver.answers[0]
            writer.write(answer)
            if answer:
                await writer.drain()
                writer.close()
            else:
                await reader.read()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    written = [
        each if isinstance(each, bytes) else b"HTTP/1.1 %d -\r\nLocation: http://127.0.0.1:1/\r\n\r\n" % each
        for each in answers
    ]
    receiver = Receiver(server.sockets[0].getsockname()[1], written)
    async with server:
        yield receiver


async def test_a_redirect_is_an_answer_and_not_a_direction() -> None:
    async with receiving(302, 500) as receiver:
        assert await post(receiver.url, {}, b"{}", allowed=LOOPBACK) == 302
        assert len(receiver.requests) == 1


@pytest.mark.parametrize("answer", [b"SSH-2.0-OpenSSH_9.2\r\n", b"x" * 1_000_000, b"HTTP/1.1 abc\r\n\r\n"])
async def test_what_does_not_speak_http_is_a_failure_whatever_it_sends(answer: bytes) -> None:
    async with receiving(answer) as receiver:
        with pytest.raises(CallFailed):
            await post(receiver.url, {}, b"{}", allowed=LOOPBACK)


async def test_who_does_not_answer_is_not_waited_for_longer_than_the_deadline() -> None:
    async with receiving(b"") as receiver:
        before = asyncio.get_running_loop().time()
        with pytest.raises(CallFailed, match="没有响应"):
            await post(receiver.url, {}, b"{}", allowed=LOOPBACK, deadline_s=0.3)
        assert asyncio.get_running_loop().time() - before < 2
    assert calling.DEADLINE_S == 5


async def test_the_certificate_must_be_that_of_the_name_although_an_address_is_connected_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusting, serving = certificate_for("hooks.example.cn", tmp_path)
    _resolving(monkeypatch, ["127.0.0.1"])
    async with receiving(200, tls=serving) as receiver:
        url = f"https://hooks.example.cn:{receiver.port}/"
        with pytest.raises(CallFailed):
            await post(url, {}, b"{}", allowed=LOOPBACK)  # nobody we know has signed it
        monkeypatch.setattr(calling, "_tls", lambda: trusting)
        assert await post(url, {}, b"{}", allowed=LOOPBACK) == 200
        with pytest.raises(CallFailed):
            await post(url.replace("hooks.", "other."), {}, b"{}", allowed=LOOPBACK)
    assert len(receiver.requests) == 1


def certificate_for(name: str, folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A certificate for a name that nobody else has signed: who trusts it, and who serves with it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = folder / "certificate.pem"
    file.write_bytes(
        signed.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(file)
    return ssl.create_default_context(cafile=str(file)), serving


# --- who registers them -------------------------------------------------------------------------


@pytest.fixture(autouse=True)
async def quiet(request: pytest.FixtureRequest) -> None:
    """Every test of a city begins without webhooks, and with nothing to be told."""
    if "writable_city" in request.fixturenames:
        city: WritableCity = request.getfixturevalue("writable_city")
        for table in ("outbox_event", "notification", "webhook_delivery", "webhook"):
            await city.pool.execute(f"delete from {table}")  # noqa: S608 - the names above


async def register(city: WritableCity, url: str, *events: str) -> tuple[str, str]:
    """A new webhook's id and secret."""
    made = await city.do("sysadmin", "registerWebhook", input={"url": url, "events": list(events)})
    assert made["ok"], made["errors"]
    (secret,) = (each["value"] for each in made["secrets"] if each["name"] == "secret")
    return made["row"]["id"], secret


async def issue_of(city: WritableCity) -> str:
    """An issue to speak of."""
    return await city.id_of("Issue", title="春茶收购流动资金贷款续贷困难")


async def tell_of(city: WritableCity, event: str, row: str, audience: Audience = COUNTY) -> None:
    """Write an event about a row and empty the outbox."""
    await announce(city, event, row, audience)
    while await tell_batch(city.pool):
        pass


async def deliveries(city: WritableCity) -> list[dict[str, Any]]:
    """All deliveries as the system administrator sees them."""
    found: list[dict[str, Any]] = (await city.ask("sysadmin", DELIVERIES))["webhookDeliveries"]["nodes"]
    return found


async def test_the_secret_is_shown_once_and_a_new_one_can_be_made(writable_city: WritableCity) -> None:
    webhook, secret = await register(writable_city, "https://hooks.example.cn/peipao", "Issue.*")
    assert len(secret) > 40
    assert "secret" not in names(Entity.by_name["Webhook"]).columns
    assert (await writable_city.row("webhook"))["secret"] == secret
    rotated = await writable_city.do("sysadmin", "rotateWebhookSecret", id=webhook)
    (new,) = (each["value"] for each in rotated["secrets"])
    assert new != secret
    log = json.dumps(await writable_city.rows("audit_log"), default=str)
    assert secret not in log
    assert new not in log


@pytest.mark.parametrize("username", ["city.relief", "county.simao", "enterprise.e01", "security.auditor"])
async def test_only_the_system_administrator_registers_and_sees_webhooks(
    writable_city: WritableCity, username: str
) -> None:
    wanted = {"url": "https://hooks.example.cn/", "events": ["*"]}
    assert await writable_city.refusals(username, "registerWebhook", input=wanted) == ["FORBIDDEN"]
    webhook, _ = await register(writable_city, "https://hooks.example.cn/", "*")
    assert (await writable_city.ask(username, "{ webhooks { totalCount } }"))["webhooks"]["totalCount"] == 0
    assert await writable_city.refusals(username, "pauseWebhook", id=webhook) == ["NOT_FOUND"]


@pytest.mark.parametrize(
    ("url", "events", "code", "field"),
    [
        ("ftp://hooks.example.cn/", ["*"], "VALIDATION", "url"),
        ("https://user:word@hooks.example.cn/", ["*"], "VALIDATION", "url"),
        ("https://hooks.example.cn/#x", ["*"], "VALIDATION", "url"),
        ("https:///nohost", ["*"], "VALIDATION", "url"),
        ("https://hooks.example.cn/a\r\nX: y", ["*"], "VALIDATION", "url"),
        ("https://hooks.example.cn:99999/", ["*"], "VALIDATION", "url"),
        ("https://hooks.example.cn/", ["Issue.no_such_thing"], "WEBHOOK_EVENT_UNKNOWN", "events"),
        ("https://hooks.example.cn/", ["Nothing.*"], "WEBHOOK_EVENT_UNKNOWN", "events"),
    ],
)
async def test_an_address_or_event_that_cannot_be_meant_is_refused_with_its_field(
    writable_city: WritableCity, url: str, events: list[str], code: str, field: str
) -> None:
    tried = await writable_city.do("sysadmin", "registerWebhook", input={"url": url, "events": events})
    assert [(error["code"], error["field"]) for error in tried["errors"]] == [(code, field)]
    assert not await writable_city.rows("webhook")


# --- what they are told -------------------------------------------------------------------------


async def test_a_webhook_is_told_what_happened_to_which_row_and_when_signed_and_nothing_else(
    writable_city: WritableCity,
) -> None:
    row = await issue_of(writable_city)
    async with receiving(204) as receiver:
        _, secret = await register(writable_city, receiver.url, "Issue.accept_issue")
        await tell_of(writable_city, "Issue.accept_issue", row)
        await tell_of(writable_city, "Issue.close_issue", row)  # not asked for
        assert await deliver_due(writable_city.pool, allowed=LOOPBACK) == 1
        assert await deliver_due(writable_city.pool, allowed=LOOPBACK) == 0
    (request,) = receiver.requests
    (delivery,) = await deliveries(writable_city)
    said = json.loads(request.body)
    assert said.keys() == {"delivery", "event", "entity", "id", "at"}
    assert (said["event"], said["entity"], said["id"]) == ("Issue.accept_issue", "Issue", row)
    assert said["delivery"] == request.headers["peipao-delivery"] == delivery["id"]
    timestamp = int(request.headers["peipao-timestamp"])
    expected = signature(secret, timestamp, delivery["id"], request.body)
    assert request.headers["peipao-signature"] == f"v1={expected}"
    assert signature(secret, timestamp + 1, delivery["id"], request.body) != expected
    assert (delivery["status"], delivery["attempts"], delivery["httpStatus"]) == ("DELIVERED", 1, 204)
    assert request.path == "/hook?city=530800"


async def test_a_failed_delivery_is_tried_again_given_up_shown_and_sent_when_somebody_asks(
    writable_city: WritableCity,
) -> None:
    row = await issue_of(writable_city)
    async with receiving(500, 503, 302, 200) as receiver:
        await register(writable_city, receiver.url, "*")
        await tell_of(writable_city, "Issue.accept_issue", row)
        for attempt in (1, 2):
            await deliver_due(writable_city.pool, allowed=LOOPBACK, pauses=AT_ONCE)
            (delivery,) = await deliveries(writable_city)
            assert (delivery["status"], delivery["attempts"]) == ("PENDING", attempt)
        await deliver_due(writable_city.pool, allowed=LOOPBACK, pauses=AT_ONCE)
        (dead,) = await deliveries(writable_city)
        assert (dead["status"], dead["attempts"], dead["problem"]) == ("DEAD", 3, "对方返回 302")
        assert await deliver_due(writable_city.pool, allowed=LOOPBACK) == 0
        await writable_city.did("sysadmin", "retryDelivery", id=dead["id"])
        assert await deliver_due(writable_city.pool, allowed=LOOPBACK) == 1
        (delivered,) = await deliveries(writable_city)
    assert (delivered["status"], delivered["problem"]) == ("DELIVERED", None)
    assert len({request.headers["peipao-delivery"] for request in receiver.requests}) == 1
    assert await writable_city.refusals("sysadmin", "retryDelivery", id=dead["id"]) == ["STATE_CONFLICT"]


async def test_attempts_are_further_and_further_apart(writable_city: WritableCity) -> None:
    row = await issue_of(writable_city)
    async with receiving(500) as receiver:
        await register(writable_city, receiver.url, "*")
        await tell_of(writable_city, "Issue.accept_issue", row)
        waits = []
        for _ in range(3):
            await deliver_due(writable_city.pool, allowed=LOOPBACK)
            waits.append(
                await writable_city.pool.fetchval(
                    "select extract(epoch from next_attempt_at - clock_timestamp())::int"
                    " from webhook_delivery"
                )
            )
            await writable_city.pool.execute("update webhook_delivery set next_attempt_at = null")
    assert [round(wait, -1) for wait in waits] == [10, 30, 120]


async def test_a_delivery_that_leads_inside_is_given_up_at_once(writable_city: WritableCity) -> None:
    row = await issue_of(writable_city)
    async with receiving(200) as receiver:
        await register(writable_city, receiver.url, "*")
        await tell_of(writable_city, "Issue.accept_issue", row)
        await deliver_due(writable_city.pool, allowed=())
        assert not receiver.requests
    (delivery,) = await deliveries(writable_city)
    assert (delivery["status"], delivery["attempts"]) == ("DEAD", 1)
    assert "不予访问" in delivery["problem"]


async def test_a_sender_that_was_killed_leaves_its_delivery_to_the_next(writable_city: WritableCity) -> None:
    row = await issue_of(writable_city)
    async with receiving(200) as receiver:
        await register(writable_city, receiver.url, "*")
        await tell_of(writable_city, "Issue.accept_issue", row)
        await writable_city.pool.execute(
            "update webhook_delivery set attempts = 1, next_attempt_at = clock_timestamp() + $1",
            timedelta(hours=1),
        )
        assert await deliver_due(writable_city.pool, allowed=LOOPBACK) == 0
        await writable_city.pool.execute("update webhook_delivery set next_attempt_at = clock_timestamp()")
        assert await deliver_due(writable_city.pool, allowed=LOOPBACK) == 1
    (delivery,) = await deliveries(writable_city)
    assert (delivery["status"], delivery["attempts"]) == ("DELIVERED", 2)


async def test_a_paused_webhook_is_told_nothing_new_and_what_was_waiting_when_it_goes_on(
    writable_city: WritableCity,
) -> None:
    row = await issue_of(writable_city)
    async with receiving(200) as receiver:
        webhook, _ = await register(writable_city, receiver.url, "*")
        await tell_of(writable_city, "Issue.accept_issue", row)
        await writable_city.did("sysadmin", "pauseWebhook", id=webhook)
        await tell_of(writable_city, "Issue.close_issue", row)
        assert await deliver_due(writable_city.pool, allowed=LOOPBACK) == 0
        await writable_city.did("sysadmin", "resumeWebhook", id=webhook)
        while await deliver_due(writable_city.pool, allowed=LOOPBACK):
            pass
    assert [request.headers["peipao-event"] for request in receiver.requests] == ["Issue.accept_issue"]


async def test_of_a_sealed_case_no_webhook_hears(writable_city: WritableCity) -> None:
    (case,) = await writable_city.rows("discipline_case")
    await register(writable_city, "https://hooks.example.cn/", "*")
    await tell_of(writable_city, "DisciplineCase.create", f"DisciplineCase_{case['id']}", DISCIPLINE)
    assert (await writable_city.row("notification"))["entity"] == "DisciplineCase"
    assert not await deliveries(writable_city)
