"""Made-up courses of any size, for measuring only: random words in the shape of real modules."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import yaml

from course.rules.sections import PARTS
from environment import ROOT

WORDS = [
    *("ask", "bakery", "boat", "bread", "bridge", "change", "coat", "crew", "date", "early"),
    *("field", "glass", "harbour", "keep", "lamp", "late", "line", "listen", "morning", "nurse"),
    *("order", "oven", "paper", "people", "plan", "price", "promise", "quay", "rain", "reason"),
    *("river", "road", "roster", "screw", "shift", "stone", "table", "team", "van", "week"),
]
SHORT_WORDS = ["able", "bank", "calm", "desk", "edge", "fish", "gate", "hall", "iron", "jump"]
"""For choices: all of one length, so that no right one stands out."""

MODULES_IN_A_PART = 50


def make_course(folder: Path, modules: int, *, questions: int = 10) -> Path:
    """Write a course with so many modules, each with so many questions, and return its folder."""
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("docs", "scripts"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for page in (folder / "docs").rglob("*.md"):
        page.unlink()
    (folder / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
    source = random.Random(modules)  # noqa: S311 - words, not secrets
    names = [f"module-{number}" for number in range(modules)]
    for number, name in enumerate(names):
        _write_module(folder, name, number, questions, source)
    home = "---\ntitle: Home\nsummary: The made-up course.\n---\n\n{{ course_map() }}\n"
    (folder / "docs/index.md").write_text(home)
    for kind in ("claims", "references", "terms"):
        file = "glossary" if kind == "terms" else kind
        (folder / f"modules/{file}.yml").write_text(yaml.safe_dump({kind: [_ENTRIES[kind]]}))
    _write_settings(folder, names)

    return folder


_ENTRIES = {
    "claims": {
        "id": "a-claim",
        "text": "Boats that leave on time keep their crew.",
        "badge": "practice",
        "sources": ["a-source"],
    },
    "references": {
        "id": "a-source",
        "citation": "Nobody (2000). *A made-up book*.",
        "no_address": True,
    },
    "terms": {"id": "boat", "term": "boat", "definition": "What the crew works on."},
}


def _sentence(source: random.Random, words: int) -> str:
    return " ".join(source.choice(WORDS) for _ in range(words)).capitalize() + "."


def _paragraph(source: random.Random, sentences: int) -> str:
    return " ".join(_sentence(source, source.randint(8, 16)) for _ in range(sentences))


def _write_module(
    folder: Path, name: str, number: int, questions: int, source: random.Random
) -> None:
    front_matter = {
        "title": f"Module {number}",
        "summary": _sentence(source, 12),
        "minutes": {"door": 2, "core": 25, "deeper": 15, "field": 20},
        "aliases": [f"boat number {number}"],
        "objectives": [{"id": "tell", "text": "tell a boat from a van", "level": "apply"}],
        "lint_ok": dict.fromkeys(
            ("workshop-missing", "slides-missing"), "nobody teaches a made-up module"
        ),
    }
    head = yaml.safe_dump(front_matter, sort_keys=False)
    body = "\n\n".join(_sections(name, source))
    aid = f"---\ntitle: Card {number}\nsummary: {_sentence(source, 8)}\n---\n\n"
    quiz = {
        "title": "Check your understanding",
        "questions": [
            _question(f"{name}-{use}-{index}", use, source)
            for use, count in (("pretest", 2), ("quiz", questions - 2))
            for index in range(count)
        ],
    }
    for path, text in (
        (f"modules/{name}/index.md", f"---\n{head}---\n\n{body}\n"),
        (f"modules/{name}/job-aid.md", f"{aid}{_paragraph(source, 5)}\n"),
        (f"modules/{name}/activities.yml", _yaml({"activities": _activities(name, source)})),
        (f"quizzes/{name}.yml", _yaml(quiz)),
    ):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)


def _yaml(content: object) -> str:
    return yaml.safe_dump(content, sort_keys=False, width=100)


def _sections(name: str, source: random.Random) -> Iterator[str]:
    """Yield a page with every part that a module has."""
    for part in PARTS:
        if part in OPENINGS:
            yield OPENINGS[part]
        teaches = " data-teaches=tell" if part == "steps" else ""
        title = _sentence(source, 4).rstrip(".")
        yield f"## {title} {{#{part} data-part={part}{teaches}}}"
        yield _paragraph(source, 4)
        yield _paragraph(source, 4) + ' {{ claim("a-claim") }}'
        for call in CALLS.get(part, ()):
            yield f"{{{{ {call.format(name=name)} }}}}"


OPENINGS = {
    "door": '{{ depth("door") }}',
    "try-first": '{{ depth("core") }}\n\n{{ objective_list() }}',
    "completion": '{{ depth("deeper") }}',
}
CALLS = {
    "door": ["job_aid()"],
    "try-first": [f'question("{{name}}-pretest-{index}")' for index in range(2)],
    "own-case": ['activity("{name}-exercise-0")'],
    "actions": ['activity("{name}-field-task-0")'],
    "commit": ["commit()"],
    "quiz": ["quiz()"],
    "completion": ['activity("{name}-exercise-1")'],
    "references": ["reference_list()"],
}


def _activities(name: str, source: random.Random) -> list[dict[str, object]]:
    return [
        {
            "id": f"{name}-{kind}-{index}",
            "kind": kind,
            "title": _sentence(source, 3).rstrip("."),
            "purpose": _sentence(source, 10),
            "objectives": ["tell"],
            "minutes": minutes,
            "grouping": "alone",
            "steps": [_sentence(source, 12) for _ in range(3)],
            "response": _paragraph(source, 3),
            "alone": _sentence(source, 10),
            "no_desk": _sentence(source, 10),
        }
        for kind, index, minutes in (("exercise", 0, 8), ("exercise", 1, 9), ("field-task", 0, 20))
    ]


def _question(name: str, use: str, source: random.Random) -> dict[str, object]:
    right = source.randrange(3)

    return {
        "id": name,
        "type": "choice",
        "objective": "tell",
        "level": "apply",
        "select": "one",
        "situation": _paragraph(source, 3),
        "prompt": _sentence(source, 9).replace(".", "?"),
        "choices": [
            {
                "id": f"choice-{index}",
                "text": " ".join(source.choices(SHORT_WORDS, k=9)).capitalize() + ".",
                "feedback": _sentence(source, 16) + " " + _sentence(source, 12),
                **({"correct": True} if index == right else {"misconception": "boats are vans"}),
            }
            for index in range(3)
        ],
        "reread": "steps",
        "use": use,
    }


def _write_settings(folder: Path, names: list[str]) -> None:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    before, _, rest = text.partition("\nnav:\n")
    after = rest[rest.index("\ntheme:") :]
    lines = ["  - Home: index.md", "  - Course:"]
    for start in range(0, len(names), MODULES_IN_A_PART):
        lines.append(f"      - Part {start // MODULES_IN_A_PART + 1}:")
        part = names[start : start + MODULES_IN_A_PART]
        lines += [f"          - modules/{name}/index.md" for name in part]
    settings = f"{before}\nnav:\n" + "\n".join(lines) + f"\n{after}"
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
