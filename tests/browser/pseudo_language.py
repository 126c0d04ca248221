"""The course with every type in a language that shows where each word comes from.

Whatever an author wrote is put into Greek letters. The site's own words are accented, longer, and
stand between brackets. So a word in plain Latin letters comes from neither: it cannot be
translated.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from course.publishing import SITE
from tests.browser.every_type import make_project
from tests.project import esbuild, in_project

LANGUAGE = "ar"
"""Any language that the theme writes from right to left; its table is ours."""

NO_WORDS = ("decimal-sign", "search-small-words")
"""Entries of the table that are no words to be read."""

GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "αβψδεφγηιξκλμνοπκρστθωςχυζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΚΡΣΤΘΩΣΧΥΖ",
)
ACCENTED = str.maketrans("aeiouyncsAEIOUNCS", "áéíóúýñçšÁÉÍÓÚÑÇŠ")

NO_TEXT = re.compile(
    r"\{\{.*?\}\}|\]\([^)]*\)|<[^>]*>|\{[^}]*\}|`[^`]*`|&#?\w+;|^:+ .*?$", re.MULTILINE
)
"""What stands in a text and is no word of it: calls, addresses, tags, attributes."""

WORDS_OF_AUTHORS = {
    *("title", "summary", "text", "prompt", "situation", "feedback", "hint", "misconception"),
    *("feedback_right", "feedback_wrong", "unit", "response", "debrief", "purpose", "label"),
    *("definition", "term", "citation", "caution", "says", "alone", "no_desk", "remote", "access"),
    *("what", "so_what", "now_what", "value"),
}
LISTS_OF_AUTHORS = {"checklist", "steps", "materials", "also", "aliases", "stop_lines"}

BUILD = """
import json, sys
from pathlib import Path
from course.bundles import bundle
from course.cli import finish
from course.engine import build_site
from course.loader import load_course
from course.publishing import NEW, swap
from course.staging import stage
root = Path.cwd()
course, problems = load_course(root)
if course and not problems.fatal():
    stage(course, root, NEW)
    bundle(course, root, json.loads(ESBUILD), problems)
    build_site(course, root, problems)
if course is None or problems.fatal():
    sys.exit("\\n".join(problem.as_text() for problem in problems))
finish(course, root / NEW)
swap(root)
"""


def greek(text: str) -> str:
    """Return an author's text in Greek letters; what is no word of it stays."""
    parts, end = [], 0
    for match in NO_TEXT.finditer(text):
        parts += [text[end : match.start()].translate(GREEK), match[0]]
        end = match.end()

    return "".join(parts) + text[end:].translate(GREEK)


def pseudo(text: str) -> str:
    """Return a text of the site as a long translation with accents; its slots stay."""
    parts = re.split(r"(\{\w+\})", text)
    words = "".join(part if part.startswith("{") else part.translate(ACCENTED) for part in parts)

    return f"⟦{words}{' ~' * max(1, len(text) // 5)}⟧"


@cache
def pseudo_site() -> Path:
    """Return the folder of the site, built once for all tests of this process."""
    project = make_project(_put_into_pseudo_language)
    said = in_project(project, f"ESBUILD = {json.dumps(esbuild())!r}\n{BUILD}")
    if not (project / SITE).is_dir():
        raise AssertionError(said)

    return project / SITE


def _put_into_pseudo_language(project: Path) -> None:
    for page in [*project.glob("docs/**/*.md"), *project.glob("modules/**/*.md")]:
        _, head, body = page.read_text(encoding="utf-8").split("---\n", 2)
        written = _walk(yaml.safe_load(head))
        front_matter = yaml.safe_dump(written, allow_unicode=True, sort_keys=False)
        page.write_text(f"---\n{front_matter}---\n{greek(body)}", encoding="utf-8")
    for file in [*project.glob("modules/**/*.yml"), *project.glob("quizzes/*.yml")]:
        written = _walk(yaml.safe_load(file.read_text(encoding="utf-8")))
        file.write_text(
            yaml.safe_dump(written, allow_unicode=True, sort_keys=False), encoding="utf-8"
        )
    for drawing in project.glob("modules/**/*.svg"):
        text = drawing.read_text(encoding="utf-8")
        drawing.write_text(
            re.sub(r">([^<]+)<", lambda match: f">{match[1].translate(GREEK)}<", text),
            encoding="utf-8",
        )
    settings = project / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    text = re.sub(r"^(site_name|copyright): (.*)$", _greek_value, text, flags=re.MULTILINE)
    text = re.sub(r"^( +- )([^:\n]+):", _greek_title, text, flags=re.MULTILINE)
    text = text.replace("  language: en", f"  language: {LANGUAGE}")
    settings.write_text(text, encoding="utf-8")
    table = project / "scripts/course/texts/en.yml"
    english = yaml.safe_load(table.read_text(encoding="utf-8"))
    other = {
        group: {key: text if key in NO_WORDS else pseudo(text) for key, text in texts.items()}
        for group, texts in english.items()
    }
    (table.parent / f"{LANGUAGE}.yml").write_text(yaml.safe_dump(other, allow_unicode=True))


def _greek_value(match: re.Match[str]) -> str:
    return f"{match[1]}: {match[2].translate(GREEK)}"


def _greek_title(match: re.Match[str]) -> str:
    """Put a title of the navigation into Greek, but no key of a setting below a list."""
    title = match[2]

    return match[0] if title[0].islower() else f"{match[1]}{title.translate(GREEK)}:"


def _walk(written: Any, key: str = "") -> Any:
    if isinstance(written, dict):
        return {name: _walk(value, name) for name, value in written.items()}
    if isinstance(written, list):
        return [
            greek(entry) if key in LISTS_OF_AUTHORS and isinstance(entry, str) else _walk(entry)
            for entry in written
        ]

    return greek(written) if key in WORDS_OF_AUTHORS and isinstance(written, str) else written
