"""The command line: ``peipao <command>``."""

import argparse
import asyncio
import logging
import secrets
import shutil
import signal
import socket
import sys
import textwrap
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import asyncpg
from uvicorn.loops.auto import auto_loop_factory

from models import clock
from models.entities import ENTITIES
from models.errors import ApiError
from models.matrix import print_matrix
from peipao import diagrams
from peipao.app import Application
from peipao.database import DATABASE, Database, open_database, user_of
from peipao.demo.cast import CAST
from peipao.demo.golden import load_golden
from peipao.demo.scale import load_scaled
from peipao.demo.second_factors import make_ready, needs_code
from peipao.frontend import build_assets
from peipao.migrating import migrate, new_migration
from peipao.orm import close_orm, init_orm
from peipao.reference.loading import load_reference
from peipao.renewing import following
from peipao.seal_keys import make_first_key, use_keys
from peipao.serving import ServerLimits, server
from peipao.settings import Settings, StartupError
from resolvers.audit_verifying import verify
from resolvers.sealing import BadKeyFile, rotate
from resolvers.signing_in import issue_token, print_code
from schema.build import sdl

PROGRAM = "peipao"
DEMO_DATABASE = "peipao_demo"
REFERENCE = "基础数据 | reference data"
DEMO_MORNING = datetime.fromisoformat("2026-06-30T10:00:00+08:00")
SCHEMA_FILE = Path("schema/schema.graphql")
MATRIX_FILE = Path("tests/snapshots/access.md")


@dataclass(frozen=True, slots=True)
class Command:
    """One command: what it does, in a line, how to run it and its arguments."""

    help: str
    run: Callable[[Settings, argparse.Namespace], Coroutine[None, None, None]]
    arguments: Sequence[tuple[str, dict[str, object]]] = ()


def say(text: str = "") -> None:
    """Tell whoever sits at the terminal."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


@asynccontextmanager
async def _ready_database(settings: Settings, name: str = DATABASE) -> AsyncIterator[Database]:
    """The database, migrated, with the ORM connected."""
    async with open_database(settings, name) as database, _models(database):
        yield database


@asynccontextmanager
async def _models(database: Database) -> AsyncIterator[None]:
    """The database brought to the declared shape, with the ORM connected."""
    await migrate(database.direct_url, user_of(database.url))
    await init_orm(database.url, 2)
    try:
        yield
    finally:
        await close_orm()


async def _serve(settings: Settings, _: argparse.Namespace) -> None:
    with _listening(settings) as listening:
        async with open_database(settings) as database:
            await _run_server(settings, database, listening)


def _listening(settings: Settings) -> socket.socket:
    """The address, taken before anything takes long.

    Raises:
        StartupError: it cannot be had.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    # With the protocol named, as socket.create_server does not: the event loop turns Nagle's algorithm
    # off only where it reads TCP, and each answer would wait 40 ms for the client's acknowledgement.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((settings.host, settings.port))
        listening.listen(ServerLimits().backlog)
    except OSError as problem:
        listening.close()
        raise StartupError(
            f"{settings.host}:{settings.port} cannot be listened on ({problem.strerror}); stop what uses it, "
            "or set PEIPAO_HOST and PEIPAO_PORT to another address"
        ) from problem
    return listening


async def _run_server(settings: Settings, database: Database, listening: socket.socket) -> None:
    use_keys(settings)
    application = Application(settings, database)
    say(f"\n正在运行 | serving {_site(settings)}   (Ctrl-C 停止 | stops)")
    await server(application, host=settings.host, port=settings.port).serve([listening])


def _site(settings: Settings) -> str:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"http://{host}:{settings.port}"


async def _migrate(settings: Settings, _: argparse.Namespace) -> None:
    async with open_database(settings) as database:
        applied = await migrate(database.direct_url, user_of(database.url))
        say(f"applied: {', '.join(applied) or 'nothing, the database is up to date'}")


async def _reference(settings: Settings, _: argparse.Namespace) -> None:
    async with _ready_database(settings) as database:
        _report(REFERENCE, await _with_connection(database.url, load_reference))


async def _token(settings: Settings, arguments: argparse.Namespace) -> None:
    name = DEMO_DATABASE if arguments.demo else DATABASE
    async with _ready_database(settings, name):
        say(await issue_token(arguments.username, arguments.days))


async def _totp(settings: Settings, arguments: argparse.Namespace) -> None:
    if not arguments.demo and settings.cookie_secure and not arguments.yes:
        raise StartupError(
            "a code of somebody else's second factor is for demos; on a served system say --yes "
            "(it is put on record), or let an administrator reset the factor"
        )
    use_keys(settings)
    async with _ready_database(settings, DEMO_DATABASE if arguments.demo else DATABASE):
        code, wait_s = await print_code(arguments.username)
        if wait_s:
            sys.stderr.write(f"{wait_s:.0f} 秒后可用 | good in {wait_s:.0f} seconds\n")
            await asyncio.sleep(wait_s)
        say(code)


async def _audit(settings: Settings, arguments: argparse.Namespace) -> None:
    name = DEMO_DATABASE if arguments.demo else DATABASE
    async with open_database(settings, name) as database:
        connection = await asyncpg.connect(database.direct_url)
        try:
            found = await verify(connection)
        finally:
            await connection.close()
    for chain in found:
        verdict = chain.problem or "完整 | whole"
        say(f"{chain.city_id}: {chain.entries:,} 条 | entries, sha256 {chain.digest}: {verdict}")
    if not found:
        say("审计日志为空 | the audit log is empty")
    if any(chain.problem for chain in found):
        sys.exit(1)


async def _seal(settings: Settings, arguments: argparse.Namespace) -> None:
    name = DEMO_DATABASE if arguments.demo else DATABASE
    async with _ready_database(settings, name) as database:
        connection = await asyncpg.connect(database.direct_url)
        try:
            done, unreadable = await rotate(connection, settings.seal_key_file, int(settings.city))
        finally:
            await connection.close()
    say(f"{settings.seal_key_file}: 新密钥已启用 | a new key is in use; keep a copy of this file")
    say(f"{done} 件已重新密封 | rows sealed anew")
    if unreadable:
        say(f"{unreadable} 件没有可用的旧密钥，未改动 | which no key opens, left alone")
        sys.exit(1)


async def _config(settings: Settings, arguments: argparse.Namespace) -> None:
    # What applies changes brings the whole of the writing side with it.
    from peipao.config_file import load, save  # noqa: PLC0415
    from peipao.configuring import apply, export  # noqa: PLC0415

    clock.fix(settings.clock or (DEMO_MORNING if arguments.demo else None))
    city = int(settings.city)
    if arguments.what == "apply" and arguments.file is None:
        raise StartupError("name the file to apply: peipao config apply FILE")
    wanted = load(Path(arguments.file)) if arguments.what == "apply" else []
    async with _ready_database(settings, DEMO_DATABASE if arguments.demo else DATABASE) as database:
        connection = await asyncpg.connect(database.direct_url)
        try:
            if arguments.what == "export":
                text = await export(connection, city)
            else:
                plan = await apply(connection, city, wanted, dry_run=arguments.dry_run, name=arguments.file)
        finally:
            await connection.close()
    if arguments.what == "export":
        if arguments.file:
            save(text, Path(arguments.file))
        say(f"已写入 | wrote {arguments.file}" if arguments.file else text.rstrip())
        return
    for each in plan:
        say(str(each))
    done = "试运行，未改动 | dry run, nothing was changed" if arguments.dry_run else "已生效 | applied"
    say(f"{len(plan)} 项变更 | changes: {done}" if plan else "无变更 | nothing to change")


async def _worker(settings: Settings, arguments: argparse.Namespace) -> None:
    # Only here is the queue needed, with all that it brings.
    from peipao.worker import Worker, look_for, put_back, tell_held  # noqa: PLC0415

    settings = replace(settings, clock=settings.clock or (DEMO_MORNING if arguments.demo else None))
    clock.fix(settings.clock)
    name = DEMO_DATABASE if arguments.demo else DATABASE
    async with _ready_database(settings, name) as database:
        if arguments.held or arguments.again or arguments.due:
            connection = await asyncpg.connect(database.direct_url)
            try:
                if arguments.due:
                    say(await look_for(connection, arguments.due, int(settings.city)))
                if arguments.held:
                    say(await tell_held(connection))
                if arguments.again:
                    say(await put_back(connection))
            finally:
                await connection.close()
            return
        use_keys(settings)
        city = int(settings.city)
        async with following(database.direct_url, city) as api:
            worker = Worker(database.direct_url, city, allowed=settings.webhook_allow, api=api)
            for signum in (signal.SIGTERM, signal.SIGINT):
                asyncio.get_running_loop().add_signal_handler(signum, worker.stop)
            say("后台任务正在运行 | working   (Ctrl-C 停止 | stops)")
            await worker.run()


async def _demo(settings: Settings, arguments: argparse.Namespace) -> None:
    settings = replace(
        settings,
        clock=settings.clock or DEMO_MORNING,
        cookie_secure=False,
        worker=settings.worker is not False,
    )
    clock.fix(settings.clock)
    with nullcontext() if arguments.load_only else _listening(settings) as listening:
        password = _demo_password(settings)
        make_first_key(settings)
        use_keys(settings)
        say("正在启动数据库 | starting the database")
        async with open_database(settings, DEMO_DATABASE) as database:
            async with _models(database):
                await _load_demo(database, password, arguments)
                await make_ready()
            _print_cast(settings, password)
            if listening is not None:
                _print_addresses(settings)
                await _run_server(settings, database, listening)


async def _load_demo(database: Database, password: str, arguments: argparse.Namespace) -> None:
    _report(REFERENCE, await _with_connection(database.url, load_reference))
    _report("演示数据 | demo city", await _with_connection(database.url, lambda c: load_golden(c, password)))
    if arguments.scale:
        load = lambda held: load_scaled(held, arguments.scale, arguments.seed)  # noqa: E731
        say(f"正在生成 {arguments.scale} 倍数据，可能需要几分钟 | scaling the city, which may take minutes")
        _report("规模数据 | scaled city", await _with_connection(database.direct_url, load))


def _demo_password(settings: Settings) -> str:
    """The password of the demo's cast, made once for a data folder."""
    file = settings.data / "demo_password"
    if not file.exists():
        settings.data.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(f"Demo-{secrets.token_hex(4)}-{secrets.randbelow(90) + 10}", encoding="utf-8")
    return file.read_text(encoding="utf-8")


def _print_cast(settings: Settings, password: str) -> None:
    say(f"\n普洱市演示数据已就绪，时钟固定在 {settings.clock:%Y-%m-%d %H:%M} | The demo city is ready")
    say(f"\n以下账号的密码 | password of everybody below:  {password}\n")
    for account in CAST:
        marks = ("" if account.console else "（无控制台）") + (
            "（需动态验证码）" if needs_code(account) else ""
        )
        say(f"  {account.username:<20} {account.display_name}{marks}")
    say(f"\n打印动态验证码 | print a one-time code:  {_program()} totp --demo county.simao")


def _print_addresses(settings: Settings) -> None:
    say("\n请在浏览器中打开管理平台，以 county.simao 登录 | open the panel and sign in as county.simao:\n")
    for path, what in (
        ("admin/", "管理平台 | panel"),
        ("graphiql", "查询控制台 | console"),
        ("graphql", "接口 | endpoint"),
        ("health/live", "存活 | is it running"),
        ("health/ready", "就绪 | can it answer"),
    ):
        say(f"  {f'{_site(settings)}/{path}':<36} {what}")
    say(f"\n打印接口令牌 | print a bearer token:  {_program()} token --demo county.simao")


def _program() -> str:
    """How whoever reads this calls this program."""
    own = Path(sys.argv[0])
    if own.name != PROGRAM or shutil.which(PROGRAM):
        return PROGRAM
    return str(own.relative_to(Path.cwd())) if own.is_relative_to(Path.cwd()) else str(own)


async def _with_connection(
    url: str, work: Callable[[asyncpg.Connection], Awaitable[dict[str, int]]]
) -> dict[str, int]:
    held = await asyncpg.connect(url)
    try:
        return await work(held)
    finally:
        await held.close()


def _report(what: str, counts: dict[str, int]) -> None:
    # A figure and its name stay on one line.
    new = [f"{count:,}\N{NO-BREAK SPACE}{name}" for name, count in counts.items() if count]
    if not new:
        say(f"{what}: 已存在，无新增 | nothing new, it is there already")
        return
    say(f"{what}: {sum(counts.values()):,} 条 | rows")
    lines = textwrap.fill(", ".join(new), 100, initial_indent="  ", subsequent_indent="  ")
    say(lines.replace("\N{NO-BREAK SPACE}", " "))


async def _migration(_: Settings, arguments: argparse.Namespace) -> None:
    file = await new_migration(arguments.name)
    say(f"wrote {file}: review it" if file else "nothing has changed since the last migration")


async def _assets(_: Settings, __: argparse.Namespace) -> None:
    if not await asyncio.to_thread(build_assets):
        sys.exit(1)


async def _accept(_: Settings, __: argparse.Namespace) -> None:
    await asyncio.to_thread(_write_snapshots)


def _write_snapshots() -> None:
    SCHEMA_FILE.write_text(sdl(), encoding="utf-8")
    MATRIX_FILE.write_text(print_matrix(ENTITIES), encoding="utf-8")
    diagrams.write(ENTITIES)
    say(f"wrote {SCHEMA_FILE}, {MATRIX_FILE} and {diagrams.FOLDER}: review the difference")


async def _diagrams(_: Settings, arguments: argparse.Namespace) -> None:
    if not arguments.check:
        say(f"wrote {', '.join(await asyncio.to_thread(diagrams.write, ENTITIES)) or 'nothing'}")
    elif stale := await asyncio.to_thread(diagrams.differing, ENTITIES):
        raise StartupError(
            f"{diagrams.FOLDER}: {', '.join(stale)} are not what is declared; run peipao diagrams"
        )


COMMANDS: dict[str, Command] = {
    "serve": Command("serve the application", _serve),
    "migrate": Command("bring the database to the declared shape", _migrate),
    "reference": Command("load regions, organisations, calendar, parameters; safe to repeat", _reference),
    "demo": Command(
        "load the demo city and serve it; safe to repeat",
        _demo,
        (
            ("--scale", {"type": int, "default": 0, "metavar": "N", "help": "add N x 2,000 enterprises"}),
            ("--seed", {"type": int, "default": 1, "help": "of the scaled city"}),
            ("--load-only", {"action": "store_true", "help": "load and stop"}),
        ),
    ),
    "token": Command(
        "print a bearer token for an account",
        _token,
        (
            ("username", {}),
            ("--days", {"type": int, "default": 1, "help": "how long it is good"}),
            ("--demo", {"action": "store_true", "help": "of the demo city"}),
        ),
    ),
    "totp": Command(
        "print a one-time code of an account that was not used yet",
        _totp,
        (
            ("username", {}),
            ("--demo", {"action": "store_true", "help": "of the demo city"}),
            ("--yes", {"action": "store_true", "help": "of a served system, too"}),
        ),
    ),
    "audit": Command(
        "check that no entry of the audit log was changed or removed; exits with 1 if one was",
        _audit,
        (
            ("what", {"choices": ["verify"], "help": "what to do with the log"}),
            ("--demo", {"action": "store_true", "help": "of the demo city"}),
        ),
    ),
    "seal": Command(
        "make the keys that seal accusations and secrets of sign-in, or a new one, and seal all anew",
        _seal,
        (
            ("what", {"choices": ["rotate"], "help": "what to do with the keys"}),
            ("--demo", {"action": "store_true", "help": "of the demo city"}),
        ),
    ),
    "config": Command(
        "write what was set up at run time (fields, notification rules, reports) or bring it back",
        _config,
        (
            ("what", {"choices": ["export", "apply"], "help": "write it, or make it as the file says"}),
            ("file", {"nargs": "?", "metavar": "FILE", "help": "the file; export prints without one"}),
            ("--dry-run", {"action": "store_true", "help": "check everything and change nothing"}),
            ("--demo", {"action": "store_true", "help": "of the demo city"}),
        ),
    ),
    "worker": Command(
        "tell events, send webhooks and do what falls due by the clock, until stopped",
        _worker,
        (
            ("--demo", {"action": "store_true", "help": "over the demo city"}),
            ("--due", {"metavar": "NAME", "help": "look for this due work now (all: for every), and end"}),
            ("--held", {"action": "store_true", "help": "list the jobs that have failed for good, and end"}),
            ("--again", {"action": "store_true", "help": "put those jobs back on the queue, and end"}),
        ),
    ),
    "migration": Command("draft the next migration from the declarations", _migration, (("name", {}),)),
    "assets": Command("fetch and bundle the console's files", _assets),
    "accept": Command("renew the printed schema, the permission matrix and the workflows", _accept),
    "diagrams": Command(
        "draw the workflows anew in docs/workflows",
        _diagrams,
        (("--check", {"action": "store_true", "help": "only say which are not what is declared"}),),
    ),
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command; exits with 2 and a sentence where a setting or an input is wrong."""
    parser = argparse.ArgumentParser(prog=PROGRAM, description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, command in COMMANDS.items():
        sub = commands.add_parser(name, help=command.help)
        for flag, options in command.arguments:
            sub.add_argument(flag, **options)  # type: ignore[arg-type]
    chosen = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    # Tortoise logs statements with their values, which are people's data. What else they say at this
    # level (started, stopped) is said here in a sentence.
    for library in ("starlette_admin", "tortoise", "uvicorn"):
        logging.getLogger(library).setLevel(logging.WARNING)
    try:
        # uvicorn chooses the faster loop only where it starts the loop itself.
        with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
            runner.run(COMMANDS[chosen.command].run(Settings.read(), chosen))
    except (StartupError, ApiError, BadKeyFile) as problem:
        sys.stderr.write(f"peipao: {problem}\n")
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
