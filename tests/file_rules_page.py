"""The authoring page on rules for files: made from the cases in ``tests/cases/problems``.

Each case breaks one thing in a small course, so what was there before is the good example, and what
stands there afterwards the bad one. `test_docs.py` compares the page; ``--update-cases`` writes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

CASES = Path(__file__).parent / "cases" / "problems"

HEAD = """\
---
title: Rules for files and names
summary: What the checker says of files that cannot be read as they stand, each with a wrong example and a right one.
aliases: [error messages, file rules]
---

These rules hold a course together: files can be read, names lead somewhere, calls can be run.
The examples are taken from a small course about a harbour, in which the checker is tested. Below
each rule stands what is said of the wrong one. Rules without an example here are about whole files,
and stand in [What the checker says](index.md#checker).

{% raw %}
"""

GROUPS = {
    "Files": (
        "A file that cannot be read is told at the place where it stops making sense.",
        "yaml front-matter duplicate-key svg",
    ),
    "Keys and values": (
        "A misspelled key would be ignored, and what it says would be lost. So every key is known, "
        "and every value is of its kind.",
        "unknown-key missing-key wrong-type wrong-value empty-text empty-list too-long",
    ),
    "Ids and names": (
        "Links, progress and other systems find things by their ids. A name that leads nowhere "
        "would be a dead end for a learner.",
        "id-form duplicate-id alias-twice address-twice objective-unknown section-unknown "
        "claim-unknown reference-unknown activity-unknown question-unknown depth-unknown "
        "diagram-unknown part-unknown module-unknown module-twice",
    ),
    "Navigation and settings": (
        "The navigation is the outline of the course: each module stands in it once.",
        "nav nav-missing nav-twice nav-unknown setting not-installed language-unknown",
    ),
    "Links and headings": (
        "Links are written from file to file, so that they hold wherever the site is put.",
        "page-missing image-missing link-empty link-form link-absolute link-html link-undefined "
        "footnote-undefined heading-form",
    ),
    "Calls": (
        "A call in double curly brackets is replaced by what it stands for. One that cannot be run "
        "would be printed as it is.",
        "macro-unknown macro-syntax macro-place macro-twice macro-hidden question-placed-twice "
        "routes-missing call-without-file",
    ),
    "Questions": (
        "A question must be possible to answer, and its parts must be possible to tell apart.",
        "choice-count no-correct-choice two-correct-choices one-correct-of-many same-text "
        "same-feedback same-title no-best-choice bin-unknown bin-unused card-count step-count "
        "step-cue order-shown reply-unknown reply-twice reply-unused number-tolerance "
        "number-feedback near-miss-right near-miss-twice scene-unknown scene-unreachable "
        "scene-dead-end ending-first ending-replies ending-debrief no-best-reply parallel-self "
        "parallel-objective replaces-existing",
    ),
    "Evidence": (
        "A reader must be able to find each source, and a key may rest only on what was read in it.",
        "figure-unverified reference-address doi-form url-form",
    ),
    "The self-assessment": (
        "Its statements are counted, so each has its place.",
        "assessment-count dimension-empty",
    ),
}
"""The groups of the page: why they are there, and their rules."""


class Case(NamedTuple):
    """What stood in a file, what stands there now, and what is said of it."""

    right: str
    wrong: str
    language: str
    told: str


def rules() -> list[str]:
    """Return every rule of the page."""
    return [rule for _, names in GROUPS.values() for rule in names.split()]


def page_text() -> str:
    """Return the page as it should be."""
    parts = [HEAD]
    for title, (why, names) in GROUPS.items():
        parts += [f"## {title} {{#{title.lower().replace(' ', '-')}}}", "", why, ""]
        for rule in names.split():
            parts += _entry(rule)

    return "\n".join([*parts, "{% endraw %}", ""])


def _entry(rule: str) -> Iterator[str]:
    case = _case_of(rule)
    yield f"### `{rule}` {{#{rule}}}"
    yield ""
    # The end of “raw” in a message would end it on the page, too, and a footnote would be one.
    told = case.told.replace("{%", "&#123;%").replace("[^", "\\[^")
    yield f"> {told}"
    for label, text in (("Wrong:", case.wrong), ("Right:", case.right)):
        yield ""
        if text:
            yield from (label, "", f"```{case.language}", text, "```")
        else:
            yield f"{label} without these lines."
    yield ""


def _case_of(rule: str) -> Case:
    """Return the case that shows a rule best: its namesake, or the first with one change."""
    folders = [CASES / rule, *sorted(CASES.iterdir())]
    for folder in folders:
        told = _told(folder, rule)
        changes = _changes(folder)
        if told and len(changes) == 1 and "old" in changes[0]:
            change = changes[0]
            return Case(_fragment(change["old"]), _fragment(change["new"]), _language(change), told)

    raise AssertionError(f"No case shows {rule} with one change.")


def _told(folder: Path, rule: str) -> str:
    file = folder / "problems.txt"
    if not file.exists():
        return ""
    text = file.read_text(encoding="utf-8")
    found = re.search(rf"^\S+:\d+:\d+: (.+) \[{rule}\]$(?:\n    (.+))?", text, re.MULTILINE)

    return f"{found[1]} {found[2] or ''}".strip() if found else ""


def _changes(folder: Path) -> list[dict[str, Any]]:
    file = folder / "changes.yml"
    if not file.exists():
        return []
    changes: list[dict[str, Any]] = yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)

    return changes


def _fragment(text: str) -> str:
    """Return a part of a file without the space in front of all its lines."""
    lines = text.strip("\n").split("\n")
    indents = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    left = min(indents, default=0)

    return "\n".join(line[left:].rstrip() for line in lines)


def _language(change: dict[str, Any]) -> str:
    """Return how an example is coloured; a part of a line is no YAML by itself."""
    ending = str(change["file"]).rpartition(".")[2]
    whole = change["old"].startswith((" ", "-")) or change["old"].endswith("\n")

    return {"yml": "yaml" if whole else "text", "md": "markdown", "svg": "xml"}[ending]
