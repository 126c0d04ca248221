"""What holds for every piece of HTML that stands on a page."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from typing import Any

from lxml import html

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
CLOSES_P = set(
    "address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr main nav ol p pre section table ul".split()
)
"""The start tags that end an open ``p`` (HTML, "The p element", tag omission)."""
NAMED_BY = ("for", "aria-labelledby", "aria-describedby")


class _Balance(HTMLParser):
    """Finds tags that are not closed as they were opened, and blocks inside paragraphs."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if "p" in self._open and tag in CLOSES_P:
            self.faults.append(f"<{tag}> inside <p>")
        twice = [name for name, count in Counter(name for name, _ in attrs).items() if count > 1]
        if twice:
            self.faults.append(f"<{tag}> has {twice[0]} twice")
        if tag == "a" and "a" in self._open:
            self.faults.append("a link inside a link")
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"</{tag}> closes what was not opened")

    def close(self) -> None:
        super().close()
        self.faults += [f"<{tag}> is not closed" for tag in self._open]


def faults_of(text: str) -> list[str]:
    """Return what is wrong with a piece of HTML: nesting, ids used twice, names that lead nowhere."""
    balance = _Balance()
    balance.feed(text)
    balance.close()
    root = parse(text)
    ids = Counter(root.xpath("//@id"))
    faults = balance.faults + [f"the id {name} is used twice" for name, n in ids.items() if n > 1]
    for attribute in NAMED_BY:
        named = {name for value in root.xpath(f"//@{attribute}") for name in value.split()}
        faults += [f"{attribute} names {name}, which is nowhere" for name in sorted(named - {*ids})]
    controls = root.xpath("//input | //select | //textarea")
    labelled = set(root.xpath("//label/@for"))
    faults += [f"{c.get('id')} has no label" for c in controls if c.get("id") not in labelled]

    return faults


def parse(text: str) -> Any:
    """Return HTML as a browser would read it."""
    return html.document_fromstring(f"<body>{text}</body>")
