"""A printed form as a PDF with its fonts inside, made by this process."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from functools import cache
from pathlib import Path

import typst

from admin.printing import Form
from models.errors import Unavailable

LAYOUT = Path(__file__).parent / "templates" / "print.typ"
BODY = (
    "FangSong_GB2312", "FangSong", "仿宋", "STFangsong", "Noto Serif CJK SC", "Noto Serif SC",
    "Source Han Serif SC", "Songti SC", "SimSun", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
    "Microsoft YaHei", "PingFang SC", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "AR PL UMing CN",
)  # fmt: skip
"""Families with Chinese characters for texts, the first that is there."""
HEADINGS = (
    "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋简体", "Noto Serif CJK SC", "Noto Serif SC",
    "Source Han Serif SC", "SimHei", "Noto Sans CJK SC", "Source Han Sans SC",
)  # fmt: skip
"""The same for headings; of texts where there is none of them."""
NO_FONT = (
    "服务器上没有可用的中文字体，无法生成 PDF。请安装 Noto CJK 字体（如 fonts-noto-cjk），"
    "或以 PEIPAO_FONT 指定字体文件后重启；打印页面仍可直接打印"
)


class Fonts:
    """The Chinese fonts that there are: those of a file or folder, else those of the machine.

    They are looked for when the first PDF is made.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path

    @property
    def found(self) -> "tuple[typst.Fonts, str, str]":
        """The fonts, and the families for texts and for headings.

        Raises:
            Unavailable: there are none.
        """
        fonts = _fonts(self.path)
        known = _families(fonts, self.path)
        body = _first(BODY, known) or (known[0] if known and self.path else None)
        if body is None:
            raise Unavailable(NO_FONT)
        return fonts, body, _first(HEADINGS, known) or body


@cache
def _fonts(path: Path | None) -> typst.Fonts:
    folder = path if path is None or path.is_dir() else path.parent
    return typst.Fonts(
        include_system_fonts=path is None,
        include_embedded_fonts=False,
        font_paths=[str(folder)] if folder else [],
    )


def _families(fonts: typst.Fonts, path: Path | None) -> Sequence[str]:
    """The families; of a file only its own."""
    if path is None or path.is_dir():
        return fonts.families()
    return list(dict.fromkeys(each.family for each in fonts.fonts() if each.path == str(path)))


def _first(wanted: Iterable[str], known: Sequence[str]) -> str | None:
    return next((family for family in wanted if family in known), None)


def pdf_of(form: Form, fonts: Fonts) -> bytes:
    """The PDF. It takes tenths of a second of computing: call it in a thread.

    Raises:
        Unavailable: there are no Chinese fonts.
    """
    found, body, heading = fonts.found
    said = {**asdict(form), "watermark": form.watermark, "body": body, "heading": heading}
    # As data, never as markup: nothing that people typed can become an instruction of the layout.
    return typst.compile(
        LAYOUT.read_bytes(),
        font_paths=found,
        ignore_system_fonts=True,
        sys_inputs={"form": json.dumps(said, ensure_ascii=False)},
    )
