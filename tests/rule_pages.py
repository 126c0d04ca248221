"""The authoring pages on rules: each rule with a weak and a better example, put into a small course.

An example shows only what its rule looks at. Here it is laid over a part of the kiosk course in
``tests/cases/teaching/course``, in which no rule finds anything.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from course.loader import load_course
from course.problems import Problem
from course.yaml_scalars import CoreLoader
from environment import ROOT
from tests.course_folder import CourseFolder

AUTHORING = ROOT / "docs" / "authoring"
PAGES = ("rules-questions.md", "rules-modules.md", "rules-workshops.md")
KIOSK = Path(__file__).parent / "cases" / "teaching" / "course"

_RULE = re.compile(r"### `([a-z-]+)` \{#([a-z-]+)\}")
_HEADING_ID = re.compile(r"^## .*\{#([\w-]+)[^}]*\}", re.MULTILINE)

FEEDBACK = (
    "From tomorrow two people can do it, and neither of them has to be woken up.",
    "It helps as long as he is well; on the next ill day the stove stays cold.",
    "They know it already, and not one of them has been shown what to press first.",
    "It would cost more than all the loaves of that month have brought in so far.",
)
NUMBER = {
    "id": "hours-of-work",
    "type": "number",
    "objective": "open",
    "level": "apply",
    "situation": "Omar leads a bakery in Tangier. His oven needs an hour, and he lights it at five.",
    "prompt": "At which hour is it hot?",
    "value": 6,
    "feedback": "An hour after five it is six, as long as nobody has opened the door.",
    "reread": "steps",
}


DRAWING = "## The queue {#queue}\n\n{{ diagram('drawing') }}\n".replace("'", '"')


class Example(NamedTuple):
    """An example of a page: its language and its text."""

    language: str
    text: str

    @property
    def where(self) -> str:
        """What the first line says the example is a part of: ``a step``; "" for a question."""
        match = re.match(r"(?:#|<!--) (.+?)(?: -->)?\n", self.text)

        return match[1] if match else ""


@dataclass
class RuleEntry:
    """A rule as a page explains it: examples before the word “Better” are weak, else the first."""

    page: str
    rule: str
    anchor: str
    words: list[str] = field(default_factory=list)
    weak: list[Example] = field(default_factory=list)
    better: list[Example] = field(default_factory=list)

    def sort_out(self, examples: list[Example], marked: int) -> None:
        """Tell weak and better examples apart."""
        count = marked or min(1, len(examples))
        self.weak, self.better = examples[:count], examples[count:]


def entries() -> Iterator[RuleEntry]:
    """Yield every rule that a page explains, in order."""
    for page in PAGES:
        yield from _entries(page, (AUTHORING / page).read_text(encoding="utf-8").split("\n"))


def _entries(page: str, lines: list[str]) -> Iterator[RuleEntry]:
    entry: RuleEntry | None = None
    examples: list[Example] = []
    block: list[str] = []
    language = ""
    marked = 0
    for line in [*lines, "## "]:
        if line.startswith("```"):
            if language and entry:
                examples.append(Example(language, "".join(block)))
            language, block = ("", []) if language else (line[3:], [])
        elif language:
            block.append(f"{line}\n")
        elif line.startswith("##"):
            if entry:
                entry.sort_out(examples, marked)
                yield entry
            named = _RULE.fullmatch(line)
            entry = RuleEntry(page, named[1], named[2]) if named else None
            examples, marked = [], 0
        elif line.startswith("Better"):
            marked = len(examples)
        elif entry and line:
            entry.words.append(line)


class KioskCourse(CourseFolder):
    """The kiosk course, which an example can be laid over."""

    source = KIOSK

    def found(self) -> list[Problem]:
        """Return every problem, those of teaching included."""
        return list(load_course(self.root, teach=True)[1])

    def told(self) -> str:
        """Return every problem as it is told, with the line of the file that it is about."""
        return "".join(f"{problem.as_text()}\n{self._line(problem)}" for problem in self.found())

    def _line(self, problem: Problem) -> str:
        lines = (self.root / problem.place.path).read_text(encoding="utf-8").split("\n")

        return f"    > {lines[problem.place.line - 1].strip()}\n"

    def lay_over(self, example: Example) -> None:
        """Put an example into the course."""
        where = example.where
        if example.language == "markdown":
            path = "slides.md" if where == "a slide" else "index.md"
            self._lay_section(
                f"modules/kiosk/{path}", example.text.partition(" -->\n")[2] or example.text
            )
        elif example.language == "xml":
            self.write("modules/kiosk/drawing.svg", example.text)
            if "drawing" not in self.read("modules/kiosk/index.md"):
                self._lay_section("modules/kiosk/index.md", DRAWING)
        elif where.startswith("a question") or not where:
            self.lay_over_question(read_yaml(example.text))
        elif where == "front matter":
            self.lay_over_front_matter(read_yaml(example.text))
        elif where == "every question":
            self._lay_everywhere("quizzes/kiosk.yml", "questions", read_yaml(example.text))
        elif where == "every step":
            self._lay_everywhere("modules/kiosk/workshop.yml", "steps", read_yaml(example.text))
        elif where == "every slide but":
            self._keep_slides(read_yaml(example.text)["keep"])
        elif where == "no file":
            self.delete(read_yaml(example.text)["path"])
        elif where == "a sensitive workshop":
            self.lay_over_front_matter({"sensitive": True, "stop_lines": ["Somebody is hurt."]})
            page = self.read("modules/kiosk/index.md")
            if "get_help" not in page:
                self.write("modules/kiosk/index.md", f"{page}\n{{{{ get_help() }}}}\n")
            self._lay_entry("a workshop", read_yaml(example.text))
        else:
            self._lay_entry(where, read_yaml(example.text))

    def lay_over_question(self, changes: dict[str, Any]) -> None:
        quiz = read_yaml(self.read("quizzes/kiosk.yml"))
        questions = quiz["questions"]
        kind = changes.get("type", "choice")
        same = [q for q in questions if q["type"] == kind and q.get("use") != "pretest"]
        base = same[0] if same else copy.deepcopy(NUMBER)
        if not same:
            questions.append(base)
        base.update(changes)
        _complete(base)
        self._dump("quizzes/kiosk.yml", quiz)

    def lay_over_front_matter(self, changes: dict[str, Any]) -> None:
        text = self.read("modules/kiosk/index.md")
        _, head, body = text.split("---\n", 2)
        front_matter = {**read_yaml(head), **changes}
        self.write("modules/kiosk/index.md", f"---\n{dump_yaml(front_matter)}---\n{body}")

    def _lay_entry(self, where: str, changes: dict[str, Any]) -> None:
        """Change an entry of a list, or add one: ``a claim``, ``an activity``, ``a step``."""
        path, key = {
            "a claim": ("modules/claims.yml", "claims"),
            "a reference": ("modules/references.yml", "references"),
            "a term": ("modules/glossary.yml", "terms"),
            "an activity": ("modules/kiosk/activities.yml", "activities"),
            "a step": ("modules/kiosk/workshop.yml", "steps"),
            "a workshop": ("modules/kiosk/workshop.yml", ""),
        }[where]
        document = read_yaml(self.read(path))
        if not key:
            document.update(changes)
        else:
            entry = next((e for e in document[key] if e["id"] == changes["id"]), None)
            if entry is None:
                document[key].append(changes)
            else:
                entry.update(changes)
        self._dump(path, document)

    def _lay_everywhere(self, path: str, key: str, changes: dict[str, Any]) -> None:
        document = read_yaml(self.read(path))
        for entry in document[key]:
            entry.update(changes)
        self._dump(path, document)

    def _keep_slides(self, count: int) -> None:
        parts = re.split(r"^(?=## )", self.read("modules/kiosk/slides.md"), flags=re.MULTILINE)
        self.write("modules/kiosk/slides.md", "".join(parts[: count + 1]))

    def _lay_section(self, path: str, text: str) -> None:
        """Put a section in place of the one with its id, or before the last one."""
        page = self.read(path)
        name = _HEADING_ID.search(text)
        assert name, f"An example in Markdown begins with a heading: {text}"
        parts = re.split(r"^(?=## )", page, flags=re.MULTILINE)
        for number, part in enumerate(parts):
            found = _HEADING_ID.match(part)
            if found and found[1] == name[1]:
                parts[number] = text.strip() + "\n\n"
                break
        else:
            parts.insert(len(parts) - 1, text.strip() + "\n\n")
        self.write(path, "".join(parts))

    def _dump(self, path: str, document: Any) -> None:
        self.write(path, dump_yaml(document))


def _complete(question: dict[str, Any]) -> None:
    """Write into a question what an example leaves out."""
    for key in ("choices", "cards", "prompts"):
        if key == "choices" and question["type"] not in ("choice", "judgement"):
            continue
        for number, part in enumerate(question.get(key, ())):
            part.setdefault("id", "abcd"[number])
            part.setdefault("feedback", FEEDBACK[number])
            wrong = not part.get("correct") and part.get("rating", "poor") == "poor"
            if key == "choices" and wrong:
                part.setdefault("misconception", "trying harder repairs a process")
    question["choices"] = question.get("choices") if "choices" in question else None
    if question["choices"] is None:
        del question["choices"]
    if question.get("select") is None and question["type"] == "choice":
        question["select"] = "one"


def read_yaml(text: str) -> Any:
    """Return YAML as the course reads it: “no” is a text."""
    return yaml.load(text, CoreLoader)  # noqa: S506 - derived from the safe loader


class _Plain(yaml.SafeDumper):
    """Writes everything out; a course knows no anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def dump_yaml(document: Any) -> str:
    """Return a document as YAML."""
    return str(yaml.dump(document, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=1000))
