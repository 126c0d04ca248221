"""What happens to whole files of the real course."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from tests.mutations.mutation import PAGE, QUIZ, SETTINGS


def spoil_encoding(project: Path) -> None:
    file = project / QUIZ
    file.write_bytes(file.read_bytes().replace("’".encode(), b"\x92", 1))


def too_large(project: Path) -> None:
    file = project / PAGE
    file.write_bytes(file.read_bytes() + b"more words\n" * 100_000)


def link_out(project: Path) -> None:
    (project / "docs/about/privacy.md").unlink()
    (project / "docs/about/privacy.md").symlink_to("../../../privacy.md")


def folder_out(project: Path) -> None:
    shutil.rmtree(project / "modules/one-to-ones")
    (project / "modules/one-to-ones").symlink_to("../..")


def remove(path: str) -> Callable[[Path], None]:
    def run(project: Path) -> None:
        file = project / path
        shutil.rmtree(file) if file.is_dir() else file.unlink()

    return run


def write(path: str, text: str | bytes) -> Callable[[Path], None]:
    def run(project: Path) -> None:
        file = project / path
        if file.is_dir():
            shutil.rmtree(file)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    return run


def make_folder(path: str) -> Callable[[Path], None]:
    def run(project: Path) -> None:
        (project / path).unlink(missing_ok=True)
        (project / path).mkdir()

    return run


def move(path: str, target: str) -> Callable[[Path], None]:
    def run(project: Path) -> None:
        (project / path).rename(project / target)

    return run


WHOLE_FILES: dict[str, tuple[Callable[[Path], None], str]] = {
    "quiz-encoding": (spoil_encoding, rf"{QUIZ}:\d+ encoding"),
    "page-too-large": (too_large, f"{PAGE}:1 too-large"),
    "link-out": (link_out, "docs/about/privacy.md:1 symlink"),
    "folder-out": (folder_out, "modules/one-to-ones:1 symlink"),
    "quiz-gone": (remove(QUIZ), f"{PAGE}:1 module-without-quiz"),
    "quiz-misnamed": (
        move(QUIZ, "quizzes/two-job.yml"),
        "quizzes/two-job.yml:1 quiz-without-module",
    ),
    "quiz-of-nobody": (
        write("quizzes/knots.yml", "title: K\n"),
        "quizzes/knots.yml:1 quiz-without-module",
    ),
    "quiz-is-a-folder": (make_folder(QUIZ), f"{QUIZ}:1 file-missing"),
    "quiz-is-junk": (write(QUIZ, bytes(range(256))), f"{QUIZ}:3 encoding"),
    "quiz-in-utf-16": (write(QUIZ, "title: Q".encode("utf-16")), f"{QUIZ}:1 encoding"),
    "page-gone": (remove(PAGE), f"{PAGE}:1 file-missing"),
    "page-empty": (write(PAGE, ""), f"{PAGE}:1 front-matter"),
    "page-is-a-folder": (make_folder(PAGE), f"{PAGE}:1 file-missing"),
    "claims-gone": (remove("modules/claims.yml"), "modules/claims.yml:1 file-missing"),
    "claims-empty": (write("modules/claims.yml", ""), "modules/claims.yml:1 yaml"),
    "references-gone": (remove("modules/references.yml"), "modules/references.yml:1 file-missing"),
    "glossary-gone": (remove("modules/glossary.yml"), "modules/glossary.yml:1 file-missing"),
    "job-aid-misnamed": (
        move("modules/two-jobs/job-aid.md", "modules/two-jobs/jobaid.md"),
        "modules/two-jobs/jobaid.md:1 file-unknown",
    ),
    "activities-misnamed": (
        move("modules/two-jobs/activities.yml", "modules/two-jobs/activites.yml"),
        "modules/two-jobs/activites.yml:1 file-unknown",
    ),
    "drawing-gone": (
        remove("modules/two-jobs/two-gaps.svg"),
        rf"{PAGE}:\d+ diagram-unknown",
    ),
    "settings-gone": (remove(SETTINGS), f"{SETTINGS}:1 file-missing"),
    "settings-empty": (write(SETTINGS, ""), f"{SETTINGS}:1 yaml"),
    "settings-is-a-folder": (make_folder(SETTINGS), f"{SETTINGS}:1 file-missing"),
    "docs-gone": (remove("docs"), "docs:1 folder-missing"),
    "modules-gone": (remove("modules"), "modules:1 folder-missing"),
    "quizzes-gone": (remove("quizzes"), "quizzes:1 folder-missing"),
    "modules-is-a-file": (write("modules", "modules"), "modules:1 folder-missing"),
    "module-named-oddly": (
        write("modules/My Module/index.md", "---\ntitle: M\n---\nM.\n"),
        "modules/My Module/index.md:1 id-form",
    ),
    "module-not-in-nav": (
        write("modules/knots/index.md", "---\ntitle: M\n---\nM.\n"),
        rf"{SETTINGS}:\d+ nav-missing",
    ),
}
"""What happens to whole files, and what must be told, as a regular expression."""

MANY = {
    "quizzes-gone",
    "job-aid-misnamed",
    "link-out",
    "module-named-oddly",
    "module-not-in-nav",
    "page-gone",
    "page-is-a-folder",
    "drawing-gone",
}
"""Those of them that are rightly more than one problem."""
