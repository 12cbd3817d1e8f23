"""Calls of other systems: one POST to an address that was looked up and judged before it is connected to.

Whoever may register an address could otherwise make this server ask its own network in their stead.
The name is resolved once and the connection goes to the very address that was judged, so a name that
answers differently the next time (rebinding) gains nothing; redirects are answers, not directions.
"""

import asyncio
import socket
import ssl
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TypeAlias
from urllib.parse import urlsplit

Address: TypeAlias = IPv4Address | IPv6Address
Network: TypeAlias = IPv4Network | IPv6Network

DEADLINE_S = 5.0
HEAD_BYTES = 8_192
PORTS = {"https": 443, "http": 80}
NAT64 = ip_network("64:ff9b::/96")


class AddressRefused(Exception):
    """The address lies where this server must not call; calling again would not help."""


class CallFailed(Exception):
    """Nobody answered, or not in HTTP, or not in time; calling again may help."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a URL leads: what to say and whom to ask, once its name has been resolved."""

    scheme: str
    host: str
    port: int
    path: str

    @classmethod
    def of(cls, url: str) -> "Target":
        """The parts of a URL that ``models.entities.notice.webhook_url`` has passed.

        >>> Target.of("https://hooks.example.cn/peipao?city=530800")
        Target(scheme='https', host='hooks.example.cn', port=443, path='/peipao?city=530800')
        """
        parts = urlsplit(url)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        return cls(parts.scheme, parts.hostname or "", parts.port or PORTS[parts.scheme], path)

    @property
    def authority(self) -> str:
        """What the Host header says."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


def embedded(address: Address) -> Address:
    """The IPv4 address that an IPv6 address only wraps, else the address itself.

    >>> embedded(ip_address("::ffff:169.254.169.254"))
    IPv4Address('169.254.169.254')
    """
    if isinstance(address, IPv4Address):
        return address
    if address in NAT64 or address.packed[:12] == bytes(12):
        return IPv4Address(address.packed[12:]) if int(address) > 1 else address
    return address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1] or address


def permitted(address: Address, allowed: Iterable[Network]) -> bool:
    """Whether the server may call there: the public internet, and what the operator has named."""
    real = embedded(address)
    if any(each in network for network in allowed for each in (address, real)):
        return True
    return real.is_global and not real.is_multicast


async def resolve(target: Target, allowed: Sequence[Network]) -> list[str]:
    """The addresses of the target, all of which may be called.

    Raises:
        AddressRefused: one of them lies inside; a name that is half inside is not to be trusted.
        CallFailed: the name is not known.
    """
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as problem:
        raise CallFailed(f"域名无法解析：{target.host}") from problem
    addresses = list(dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found))
    for address in addresses:
        if not permitted(ip_address(address), allowed):
            raise AddressRefused(f"{target.host} 指向内部或保留地址，系统不予访问")
    return addresses


async def post(
    url: str,
    headers: Mapping[str, str],
    body: bytes,
    *,
    allowed: Sequence[Network],
    deadline_s: float = DEADLINE_S,
) -> int:
    """The status that a POST is answered with; of the answer nothing but its head is read.

    Raises:
        AddressRefused: the address must not be called.
        CallFailed: there was no answer in HTTP within the deadline.
    """
    target = Target.of(url)
    try:
        async with asyncio.timeout(deadline_s):
            return await _post(target, await resolve(target, allowed), headers, body)
    except TimeoutError as problem:
        raise CallFailed(f"{deadline_s:g} 秒内没有响应") from problem
    except (OSError, ssl.SSLError, asyncio.IncompleteReadError, asyncio.LimitOverrunError) as problem:
        raise CallFailed(f"连接失败：{type(problem).__name__}") from problem


async def _post(target: Target, addresses: Sequence[str], headers: Mapping[str, str], body: bytes) -> int:
    reader, writer = await _connect(target, addresses)
    try:
        lines = {
            "Host": target.authority,
            "User-Agent": "peipao",
            "Content-Type": "application/json; charset=utf-8",
            "Content-Length": str(len(body)),
            "Connection": "close",
            **headers,
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        writer.write(f"POST {target.path} HTTP/1.1\r\n{head}\r\n".encode("ascii") + body)
        await writer.drain()
        return _status(await reader.readuntil(b"\n"))
    finally:
        # Whatever else the other side has to say, nobody waits for it.
        writer.transport.abort()


async def _connect(
    target: Target, addresses: Sequence[str]
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    secure = target.scheme == "https"
    last: OSError | None = None
    for address in addresses:
        try:
            return await asyncio.open_connection(
                address,
                target.port,
                limit=HEAD_BYTES,
                ssl=_tls() if secure else None,
                server_hostname=target.host if secure else None,
            )
        except OSError as problem:
            last = problem
    raise last or CallFailed(f"域名没有地址：{target.host}")


@cache
def _tls() -> ssl.SSLContext:
    return ssl.create_default_context()


def _status(line: bytes) -> int:
    words = line.split(maxsplit=2)
    if len(words) < 2 or not words[0].startswith(b"HTTP/1.") or not words[1].isdigit():
        raise CallFailed("响应不是 HTTP")
    return int(words[1])
