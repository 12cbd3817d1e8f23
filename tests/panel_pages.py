"""Pages of the panel as a browser reads them: their elements, their forms, and what breaks the policy."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlsplit

VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)
ADDRESSES = frozenset({"src", "href", "action", "formaction", "srcset", "poster", "data", "background"})


@dataclass
class Element:
    """One element of a page."""

    tag: str
    attributes: Mapping[str, str]
    parent: "Element | None" = None
    children: list["Element"] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def all(self, tag: str | None = None, **equal: str) -> Iterator["Element"]:
        """The elements below with this tag and these attributes; ``data_x`` stands for ``data-x``."""
        for child in self.children:
            if (tag is None or child.tag == tag) and all(
                child.attributes.get(name.rstrip("_").replace("_", "-")) == value
                for name, value in equal.items()
            ):
                yield child
            yield from child.all(tag, **equal)

    def one(self, tag: str | None = None, **equal: str) -> "Element":
        """The only such element below."""
        found = list(self.all(tag, **equal))
        assert len(found) == 1, f"{len(found)} elements {tag} {equal}"
        return found[0]

    def with_class(self, name: str) -> list["Element"]:
        """The elements below of a class."""
        return [each for each in self.all() if name in each.attributes.get("class", "").split()]

    @property
    def text(self) -> str:
        """All that is written in it, spaces made one."""
        return " ".join("".join(self._written()).split())

    def _written(self) -> Iterator[str]:
        # The parser notes a mark in ``texts`` wherever a child stands.
        children = iter(self.children)
        for text in self.texts:
            if text == "\0":
                yield from next(children)._written()
            else:
                yield text


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.here = Element("", {})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = Element(tag, {name: value or "" for name, value in attrs}, self.here)
        self.here.children.append(made)
        self.here.texts.append("\0")
        if tag not in VOID:
            self.here = made

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        open_ = self.here
        while open_.tag != tag and open_.parent is not None:
            open_ = open_.parent
        if open_.parent is not None:
            self.here = open_.parent

    def handle_data(self, data: str) -> None:
        self.here.texts.append(data)


def read_page(html: str) -> Element:
    """The page as a tree."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.root


def main_text(html: str) -> str:
    """What stands in the middle of a page, without the menu."""
    page = read_page(html)
    return next((each.text for each in page.all("main")), page.text)


def typed_in(form: Element) -> dict[str, list[str]]:
    """What a browser would send of a form as it stands, by name."""
    sent: dict[str, list[str]] = {}
    for each in form.all():
        name = each.attributes.get("name")
        if name is None or _in_template(each):
            continue
        if each.tag == "input" and (
            each.attributes.get("type") not in {"checkbox", "radio"} or "checked" in each.attributes
        ):
            sent.setdefault(name, []).append(each.attributes.get("value", ""))
        elif each.tag == "textarea":
            sent.setdefault(name, []).append("".join(text for text in each.texts if text != "\0"))
        elif each.tag == "select":
            options = list(each.all("option"))
            chosen = next((option for option in options if "selected" in option.attributes), options[0])
            sent.setdefault(name, []).append(chosen.attributes.get("value", chosen.text))
    return sent


def _in_template(element: Element) -> bool:
    above = element.parent
    while above is not None:
        if above.tag == "template":
            return True
        above = above.parent
    return False


def control(page: Element, name: str) -> Element:
    """The part of a form that asks for something, with its label and error."""
    return page.one(data_control=name)


def error_of(page: Element, name: str) -> str | None:
    """What the form says is wrong with an input, where its control is tied to that sentence."""
    asked = control(page, name)
    told = asked.with_class("invalid-feedback")
    if not told:
        return None
    tied = [
        each.attributes.get("aria-describedby") for each in asked.all() if "aria-invalid" in each.attributes
    ]
    assert tied == [told[0].attributes["id"]], f"{name}: the error is not tied to its control"
    return told[0].text


def against_the_policy(html: str, nonce: str) -> list[str]:
    """What of a page a strict policy would refuse, or lead to another host."""
    found: list[str] = []
    for each in read_page(html).all():
        said = f"<{each.tag} {' '.join(f'{name}={value[:60]!r}' for name, value in each.attributes.items())}>"
        if "style" in each.attributes or each.tag == "style":
            found.append(f"inline style: {said}")
        if any(name.startswith("on") for name in each.attributes):
            found.append(f"inline handler: {said}")
        if each.tag == "script":
            data = each.attributes.get("type") == "application/json"
            if not data and each.attributes.get("nonce") != nonce:
                found.append(f"script without the nonce: {said}")
            if not data and "src" not in each.attributes:
                found.append(f"inline script: {said}")
        for name in ADDRESSES & each.attributes.keys():
            parts = urlsplit(each.attributes[name])
            if parts.netloc or parts.scheme not in {"", "data"}:
                found.append(f"another host: {said}")
    return found
