"""The search index, made from the built pages' HTML and stored as a script.

A script, because pages opened from ``file://`` may load scripts but no other files. What carries
``data-search-exclude`` stays out: choices, keys and feedback would spoil the quiz.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import html

from course.made_pages import FOLDER
from course.model.course import Course
from course.model.page import Page
from course.urls import site_file, url_of

INDEX = "assets/search-index.js"
_SKIPPED = {"script", "style", "nav", "button", "template", "svg"}
_BLOCKS = {"p", "li", "dt", "dd", "td", "th", "div", "section", "summary", "figcaption", "br", "tr"}
_HEADINGS = {"h1", "h2", "h3", "h4"}


@dataclass
class _Section:
    anchor: str
    heading: str
    words: list[str] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        text = " ".join("".join(self.words).split())
        made: dict[str, Any] = {"anchor": self.anchor, "heading": self.heading, "text": text}
        if self.aliases:
            made["aliases"] = self.aliases

        return made


def write_search_index(course: Course, site: Path, *, directory_urls: bool) -> int:
    """Write the index of a built site and return its size in bytes.

    Args:
        course: says which pages there are, and their other names.
        site: the folder of the built site.
        directory_urls: how the site was built.
    """
    pages = []
    for page in course.all_pages.values():
        url = url_of(page.path, directory_urls=directory_urls)
        file = site / site_file(page.path, directory_urls=directory_urls)
        pages.append(_page(page, url, file.read_text(encoding="utf-8"), course))
    text = json.dumps({"pages": pages}, ensure_ascii=False, separators=(",", ":"))
    # U+2028 and U+2029 end a line in older JavaScript, also inside a string.
    script = f"self.courseSearchIndex={text};\n".replace("\u2028", " ").replace("\u2029", " ")
    content = script.encode()
    (site / INDEX).parent.mkdir(parents=True, exist_ok=True)
    (site / INDEX).write_bytes(content)

    return len(content)


def _page(page: Page, url: str, text: str, course: Course) -> dict[str, Any]:
    document: Any = html.document_fromstring(text)
    root = next(document.iter("article"), document.body)
    sections = [_Section("", "")]
    _collect(root, sections)
    glossary = any(call.name == "glossary_list" for call in page.outline.macros)
    if glossary:
        names = {f"term-{term.id}": list(term.also) for term in course.terms.values()}
        for section in sections:
            section.aliases = names.get(section.anchor, [])

    return {
        "url": url,
        "title": page.title,
        "kind": _kind(page, glossary=glossary),
        "part": course.modules[page.module].part if page.module else "",
        "aliases": list(page.front_matter.aliases),
        "sections": [section.as_json() for section in sections if section.words or section.heading],
    }


def _kind(page: Page, *, glossary: bool) -> str:
    if page.path.startswith(f"{FOLDER}/"):
        return "facilitator"
    if page.module:
        return "module"
    if page.path.startswith("authoring/"):
        return "authoring"

    return "glossary" if glossary else "page"


def _collect(element: Any, sections: list[_Section]) -> None:
    """Gather the words below an element into sections; a heading with an id opens the next one."""
    for child in element:
        if isinstance(child.tag, str) and not _left_out(child):
            if child.tag in _BLOCKS:
                sections[-1].words.append(" ")
            opens = child.get("id") and (child.tag in _HEADINGS or _is_term(child))
            if opens:
                sections.append(_Section(child.get("id"), _heading(child)))
            elif child.tag != "h1":
                _add(child.text, sections)
                _collect(child, sections)
            if child.tag in _BLOCKS:
                sections[-1].words.append(" ")
        _add(child.tail, sections)


def _add(text: str | None, sections: list[_Section]) -> None:
    if text:
        sections[-1].words.append(text)


def _left_out(element: Any) -> bool:
    return element.tag in _SKIPPED or element.get("data-search-exclude") is not None


def _is_term(element: Any) -> bool:
    return bool(element.tag == "dt" and element.get("id", "").startswith("term-"))


def _heading(element: Any) -> str:
    strong = element.find("strong") if element.tag == "dt" else None
    words: Iterator[str] = (strong if strong is not None else element).itertext()

    return " ".join("".join(words).replace("¶", "").split())
