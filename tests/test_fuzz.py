"""Whatever happens to its files, loading a course tells problems that can be found, and never fails.

The damage is drawn from a seed, so that a run can be had again. More of it with
``COURSE_FUZZ=5000 python3 scripts/dev.py test tests/test_fuzz.py``.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from course.loader import load_course
from course.problems import Problem
from tests.course_folder import CourseFolder
from tests.project import copy_project

ROUNDS = int(os.environ.get("COURSE_FUZZ", "400"))
"""How often the small course is damaged; the real one a tenth of it."""

ODD = [
    *("\t", "\x00", "\x0b", "\x0c", "\x1b", "\x85", "\u2028", "\ufeff", "\u202e", "\U0001f9ed"),
    *(
        "'",
        '"',
        "“",
        ":",
        ": ",
        "- ",
        "-",
        "#",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%",
        "@",
        "`",
        "? ",
        "<<: ",
    ),
    *("[", "]", "{", "}", "{{", "}}", "{%", "%}", "{##", "##}", "{#", "{{ quiz() }}", "{% raw %}"),
    *(
        "---\n",
        "...\n",
        "<!--",
        "-->",
        "```\n",
        "~~~\n",
        "](",
        "![",
        "[^x]",
        "][",
        "<a href='",
        "\n\n",
    ),
    *("<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "9" * 5000, "[" * 1200, "(" * 3000, "x: " * 50),
    *("null", "true", "1e999", "-0", "{}", "[]", "\\", "\r", "\r\n"),
]
"""What is put in where it does not belong."""


def seeded(number: int) -> random.Random:
    """The source of one round's damage."""
    return random.Random(number)  # noqa: S311 - it draws no secrets


def lines_of(text: str) -> list[str]:
    return text.splitlines(keepends=True) or [""]


def drop_lines(text: str, draw: random.Random) -> str:
    lines = lines_of(text)
    start = draw.randrange(len(lines))
    del lines[start : start + draw.randint(1, 4)]

    return "".join(lines)


def double_lines(text: str, draw: random.Random) -> str:
    lines = lines_of(text)
    start = draw.randrange(len(lines))
    end = start + draw.randint(1, 12)

    return "".join([*lines[:end], *lines[start:end], *lines[end:]])


def swap_lines(text: str, draw: random.Random) -> str:
    lines = lines_of(text)
    one, other = draw.randrange(len(lines)), draw.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]

    return "".join(lines)


def indent_lines(text: str, draw: random.Random) -> str:
    lines = lines_of(text)
    start = draw.randrange(len(lines))
    step = draw.choice([-4, -3, -2, -1, 1, 2, 3, 4])
    for number in range(start, min(start + draw.randint(1, 5), len(lines))):
        line = lines[number]
        lines[number] = " " * step + line if step > 0 else line.removeprefix(" " * -step)

    return "".join(lines)


def put_in(text: str, draw: random.Random) -> str:
    for _ in range(draw.randint(1, 3)):
        position = draw.randint(0, len(text))
        text = text[:position] + draw.choice(ODD) + text[position:]

    return text


def take_out(text: str, draw: random.Random) -> str:
    position = draw.randint(0, len(text))

    return text[:position] + text[position + draw.choice([1, 1, 1, 2, 5, 40]) :]


def cut_off(text: str, draw: random.Random) -> str:
    return text[: draw.randint(0, len(text))]


def replace_word(text: str, draw: random.Random) -> str:
    words = text.split(" ")
    words[draw.randrange(len(words))] = draw.choice([*ODD, *words])

    return " ".join(words)


DAMAGES: list[Callable[[str, random.Random], str]] = [
    drop_lines,
    double_lines,
    swap_lines,
    indent_lines,
    put_in,
    put_in,
    take_out,
    cut_off,
    replace_word,
]


def files_of(root: Path) -> list[Path]:
    found = [*root.glob("docs/**/*"), *root.glob("modules/**/*"), *root.glob("quizzes/*")]
    texts = [file for file in found if file.suffix in (".md", ".yml", ".svg", ".lock")]

    return [root / "mkdocs.yml", *sorted(texts)]


def damage(file: Path, others: list[Path], draw: random.Random) -> None:
    """Do something to a file that no author would want."""
    raw = file.read_bytes()
    match draw.randint(0, 24):
        case 0:
            position = draw.randint(0, len(raw))
            raw = raw[:position] + draw.randbytes(draw.randint(1, 4)) + raw[position + 1 :]
        case 1:
            other = draw.choice(others).read_bytes()
            raw = raw[: draw.randint(0, len(raw))] + other[draw.randint(0, len(other)) :]
        case 2:
            raw = draw.choice([b"", b"\n", b"\xff\xfe", draw.choice(others).read_bytes()])
        case 3:
            file.unlink()
            return
        case 4:
            file.unlink()
            file.mkdir()
            return
        case _:
            text = raw.decode(errors="replace")
            for _ in range(draw.choice([1, 1, 1, 2, 4])):
                text = draw.choice(DAMAGES)(text, draw)
            raw = text.encode()
    file.write_bytes(raw)


def check_place(problem: Problem, root: Path) -> None:
    """A problem names a line that is there, in a file that is there or is the missing one."""
    path, line, column = problem.place
    assert line >= 1
    assert column >= 1
    file = root / path
    if not file.is_file():
        assert (line, column) == (1, 1)
        assert problem.message
        return
    text = file.read_bytes().decode(errors="replace")
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert line <= len(lines), problem.as_text()
    assert column <= len(lines[line - 1]) + 1, problem.as_text()


def load_damaged(root: Path, draw: random.Random) -> None:
    """Damage one or two files below *root*, and hold the loader to its promise."""
    files = files_of(root)
    before = {file: file.read_bytes() for file in files}
    for _ in range(draw.choice([1, 1, 2])):
        file = draw.choice(files)
        if file.is_file():
            damage(file, [other for other in files if other.is_file()], draw)
    course, problems = load_course(root, teach=True)
    for problem in problems:
        check_place(problem, root)
    assert course is not None or problems.fatal()
    for file, raw in before.items():
        if file.is_dir():
            shutil.rmtree(file)
        if not file.exists() or file.read_bytes() != raw:
            file.write_bytes(raw)


@pytest.mark.parametrize("seed", range(0, ROUNDS, 50))
def test_a_damaged_small_course_is_told_and_never_raises(seed: int, course: CourseFolder) -> None:
    for number in range(seed, min(seed + 50, ROUNDS)):
        try:
            load_damaged(course.root, seeded(number))
        except BaseException:
            print(f"damaged by random.Random({number})")
            raise


@pytest.mark.parametrize("seed", range(0, ROUNDS // 10, 20))
def test_a_damaged_real_course_is_told_and_never_raises(seed: int, tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    for number in range(seed, min(seed + 20, ROUNDS // 10)):
        try:
            load_damaged(project, seeded(-1 - number))
        except BaseException:
            print(f"damaged by random.Random({-1 - number})")
            raise
