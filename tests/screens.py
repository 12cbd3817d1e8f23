"""``./dev screens``: pictures of the main screens, at a desk and on a phone, of the demo on its morning."""

import argparse
import asyncio
import io
import re
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, ViewportSize, async_playwright

from tests.chromium import ARGUMENTS, MISSING, program
from tests.panel_browser import DESK, PHONE, Seat, seat
from tests.site import BROWSER_MEDIA, PROJECT, Client, Site, running_demo

FOLDER = PROJECT / "docs" / "screens"
VIEWPORTS: dict[str, ViewportSize] = {"desktop": DESK, "phone": PHONE}
COLOURS = 256
MOST_BYTES = 150_000
TALLEST = 1_700
"""A phone's page is shown whole as far as this; what follows says nothing new."""
SETTLED_MS = 900
"""After which charts and dialogs stand still."""


async def _nothing(seat: Seat) -> None:
    del seat


async def _running_issue(seat: Seat) -> None:
    await seat.page.get_by_role("link", name=re.compile("甘蔗原料基地道路用地")).first.click()
    await seat.page.wait_for_load_state()


async def _errors(seat: Seat) -> None:
    page = seat.page
    await page.get_by_label("统一社会信用代码").fill("91530802MA6N0TEA1B")
    await page.get_by_label("企业名称").fill("思茅示例古树茶有限公司")
    await page.get_by_label("注册资本").fill("5,000,000")
    await page.get_by_label("法定代表人").fill("王小明")
    await page.get_by_label("联系电话").fill("138-0879")
    await page.get_by_label("经营地址").fill("思茅区茶城大道9号")
    await page.get_by_role("button", name="保存").click()
    await page.wait_for_load_state()


async def _dialog(seat: Seat) -> None:
    await seat.page.locator("[data-act]:visible").first.click()
    await seat.page.locator("dialog[open] form").wait_for()


async def _first_task(seat: Seat) -> None:
    await seat.page.locator("[data-row-link]").first.click()
    await seat.page.wait_for_load_state()


async def _inspected(seat: Seat) -> None:
    page = seat.page
    await seat.pick("人员", "思茅区")
    await page.locator("input[name=row]").fill("WT20260605-0001")
    await page.get_by_role("button", name="核查").click()
    await page.wait_for_load_state()


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One picture: whose page it is, where, and what is done there first."""

    name: str
    username: str | None
    path: str
    prepare: Callable[[Seat], Awaitable[None]] = _nothing


SCREENS = (
    Screen(name="sign-in", username=None, path="/signin"),
    Screen(name="home-county", username="county.simao", path="/admin/"),
    Screen(name="home-city", username="city.relief", path="/admin/"),
    Screen(name="list", username="city.relief", path="/admin/issue/list"),
    Screen(name="detail", username="city.relief", path="/admin/issue/list", prepare=_running_issue),
    Screen(name="form-errors", username="county.simao", path="/admin/enterprise/create", prepare=_errors),
    Screen(name="action-dialog", username="city.relief", path="/admin/issue/list", prepare=_dialog),
    Screen(name="dispatch-desk", username="city.relief", path="/admin/desk/dispatch", prepare=_first_task),
    Screen(name="review-desk", username="dept.industry", path="/admin/desk/review", prepare=_first_task),
    Screen(name="project-board", username="city.invest", path="/admin/board"),
    Screen(name="wall-map", username="city.invest", path="/admin/wall-map"),
    Screen(name="inspector", username="sysadmin", path="/admin/inspector", prepare=_inspected),
)


def main(arguments: Sequence[str]) -> None:
    """Take the pictures that are asked for, and say how large they are."""
    parser = argparse.ArgumentParser(prog="./dev screens", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=[s.name for s in SCREENS], help="these screens only")
    parser.add_argument("--folder", type=Path, default=FOLDER, help=f"where to put them ({FOLDER})")
    chosen = parser.parse_args(arguments)
    screens = [screen for screen in SCREENS if not chosen.only or screen.name in chosen.only]
    # Not in the project's own data folder: a demo that runs there stays as it is.
    with tempfile.TemporaryDirectory(prefix="peipao-screens-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        chosen.folder.mkdir(parents=True, exist_ok=True)
        with running_demo(Path(folder) / "data") as site:
            asked_for(site)
            asyncio.run(_taken(site, screens, chosen.folder))


WAITING = (
    ("茶园道路雨季塌方", "茶园入口道路雨季塌方，鲜叶运不出来，请协调交通部门抢修。", "UTILITIES"),
    ("新厂房用电增容", "二期厂房投产在即，现有变压器容量不足，请协调供电部门增容。", "UTILITIES"),
    ("春茶收购贷款续贷", "贷款7月到期，续贷审批时间长，请协调银行。", "FINANCE"),
)
"""What an enterprise asks for on the morning of the pictures, so that the dispatch desk has work."""


def asked_for(site: Site) -> None:
    """Have the enterprise submit its issues."""
    with Client(
        base_url=site.url, headers={"accept": BROWSER_MEDIA, "origin": site.url}, timeout=30
    ) as client:
        client.headers["x-csrf-token"] = site.sign_in(client, "enterprise.e01")["csrf"]
        firm = client.ask("{ enterprises(first: 1) { nodes { id } } }")["enterprises"]["nodes"][0]["id"]
        for title, content, category in WAITING:
            made = client.ask(
                "mutation($input: CreateIssueInput!) "
                "{ done: createIssue(input: $input) { issue { id version } } }",
                {"input": {"title": title, "content": content, "category": category, "enterprise": firm}},
            )["done"]["issue"]
            client.ask(
                "mutation($id: ID!, $version: Int!) { submitIssue(id: $id, version: $version) { ok } }", made
            )


async def _taken(site: Site, screens: Sequence[Screen], folder: Path) -> None:
    found = program()
    if found is None:
        sys.stderr.write(f"screens: {MISSING}\n")
        sys.exit(2)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found, args=list(ARGUMENTS))
        for username in dict.fromkeys(screen.username for screen in screens):
            await _of_person(browser, site, [s for s in screens if s.username == username], folder)
        await browser.close()


async def _of_person(browser: Browser, site: Site, screens: Sequence[Screen], folder: Path) -> None:
    async with seat(browser, site) as here:
        if screens[0].username:
            await here.sign_in(screens[0].username)
        for screen in screens:
            for name, viewport in VIEWPORTS.items():
                await here.page.set_viewport_size(viewport)
                answer = await here.page.goto(f"{here.origin}{screen.path}")
                if answer is None or not answer.ok:
                    raise RuntimeError(f"{screen.name}: {screen.path} is not shown to {screen.username}")
                await screen.prepare(here)
                await here.page.wait_for_timeout(SETTLED_MS)
                await _kept(here, folder / f"{screen.name}-{name}.png", whole=name == "phone")
        if here.complaints or here.foreign:
            sys.stderr.write("".join(f"screens: {line}\n" for line in here.complaints + here.foreign))


async def _kept(here: Seat, path: Path, *, whole: bool) -> None:
    dialog = await here.page.locator("dialog[open]").count()
    taken = await here.page.screenshot(full_page=whole and not dialog)
    size = await asyncio.to_thread(_saved, taken, path)
    sys.stdout.write(f"{path.name}  {size / 1_000:.0f} kB{'  TOO LARGE' if size > MOST_BYTES else ''}\n")


def _saved(taken: bytes, path: Path) -> int:
    with Image.open(io.BytesIO(taken)) as image:
        shown = image.crop((0, 0, image.width, min(image.height, TALLEST))).convert("RGB")
        shown.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    return path.stat().st_size


if __name__ == "__main__":
    main(sys.argv[1:])
