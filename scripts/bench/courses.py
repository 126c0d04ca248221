"""Made-up courses of any size, for measuring only: random words in the shape of real modules."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import yaml

from environment import ROOT

WORDS = [
    *("ask", "bakery", "boat", "bread", "bridge", "change", "coat", "crew", "date", "early"),
    *("field", "glass", "harbour", "keep", "lamp", "late", "line", "listen", "morning", "nurse"),
    *("order", "oven", "paper", "people", "plan", "price", "promise", "quay", "rain", "reason"),
    *("river", "road", "roster", "screw", "shift", "stone", "table", "team", "van", "week"),
]
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
        "minutes": {"door": 5, "core": 30, "deeper": 20, "field": 20},
        "aliases": [f"boat number {number}"],
        "objectives": [{"id": "tell", "text": "tell a boat from a van", "level": "apply"}],
    }
    sections = [
        f"## {_sentence(source, 4)} {{#section-{index}}}\n\n"
        + "\n\n".join(_paragraph(source, 5) for _ in range(4))
        + ' {{ claim("a-claim") }}\n'
        for index in range(6)
    ]
    body = "\n".join(
        ["{{ objective_list() }}", "", *sections, "{{ quiz() }}", "", "{{ reference_list() }}", ""]
    )
    target = folder / "modules" / name
    target.mkdir(parents=True)
    head = yaml.safe_dump(front_matter, sort_keys=False)
    (target / "index.md").write_text(f"---\n{head}---\n\n{body}")
    quiz = {
        "title": "Check your understanding",
        "questions": [
            _question(f"question-{number}-{index}", source) for index in range(questions)
        ],
    }
    (folder / "quizzes").mkdir(exist_ok=True)
    (folder / f"quizzes/{name}.yml").write_text(yaml.safe_dump(quiz, sort_keys=False))


def _question(name: str, source: random.Random) -> dict[str, object]:
    right = source.randrange(3)

    return {
        "id": name,
        "type": "choice",
        "objective": "tell",
        "level": "apply",
        "select": "one",
        "situation": _paragraph(source, 2),
        "prompt": _sentence(source, 9).replace(".", "?"),
        "choices": [
            {
                "id": f"choice-{index}",
                "text": _sentence(source, 9),
                "feedback": _sentence(source, 20),
                **({"correct": True} if index == right else {"misconception": "boats are vans"}),
            }
            for index in range(3)
        ],
        "reread": "section-2",
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
