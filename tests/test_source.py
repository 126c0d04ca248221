"""Files are read whatever system they were saved on, and refused with a reason where they cannot be."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from course.problems import Problems
from course.source import LARGEST_FILE, read_page, read_text, read_yaml
from tests.course_folder import CourseFolder


def told(problems: Problems) -> list[str]:
    return [f"{problem.place} [{problem.rule}]" for problem in problems]


def text_of(folder: Path, raw: bytes) -> tuple[str | None, list[str]]:
    (folder / "a.md").write_bytes(raw)
    problems = Problems()
    text = read_text(folder, "a.md", problems)

    return text, told(problems)


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_line_ends_of_any_system_read_alike(end: bytes, tmp_path: Path) -> None:
    assert text_of(tmp_path, b"one" + end + b"two" + end) == ("one\ntwo\n", [])


def test_a_byte_order_mark_is_dropped(tmp_path: Path) -> None:
    assert text_of(tmp_path, b"\xef\xbb\xbfone\n") == ("one\n", [])


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        (b"\xff", "a.md:1:1"),
        (b"one\nm\xc3\xa4rz\ncaf\xe9\n", "a.md:3:4"),
        (b"one\r\ntwo\r\n\xe4\r\n", "a.md:3:1"),
        (b"one\rtwo\r\xe4", "a.md:3:1"),
        (b"\xef\xbb\xbf\xc3\xa4\xe4", "a.md:1:2"),
        (b"cut off \xe2\x82", "a.md:1:9"),
    ],
)
def test_the_first_byte_that_is_no_text_is_named(raw: bytes, place: str, tmp_path: Path) -> None:
    assert text_of(tmp_path, raw) == (None, [f"{place} [encoding]"])


def test_a_file_may_be_large_and_not_larger(tmp_path: Path) -> None:
    assert text_of(tmp_path, b"x" * LARGEST_FILE)[1] == []
    assert text_of(tmp_path, b"x" * (LARGEST_FILE + 1)) == (None, ["a.md:1:1 [too-large]"])


def test_what_git_could_not_merge_is_not_read(tmp_path: Path) -> None:
    raw = b"one\n<<<<<<< ours\ntwo\n=======\nthree\n>>>>>>> theirs\n"
    assert text_of(tmp_path, raw) == (None, ["a.md:2:1 [merge-conflict]"])
    assert text_of(tmp_path, b"<<<<<<< only an arrow\n=======\n")[1] == []


def test_a_missing_file_a_folder_and_a_pipe_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "folder.md").mkdir()
    os.mkfifo(tmp_path / "pipe.md")
    problems = Problems()
    for path in ("gone.md", "folder.md", "pipe.md", "a/b.md"):
        assert read_text(tmp_path, path, problems) is None
    assert told(problems) == [
        "a/b.md:1:1 [file-missing]",
        "folder.md:1:1 [file-missing]",
        "gone.md:1:1 [file-missing]",
        "pipe.md:1:1 [file-missing]",
    ]


def test_a_page_has_front_matter_and_a_body_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("--- \ntitle: A\n...\n\n# Text\n")
    problems = Problems()
    page = read_page(tmp_path, "a.md", problems)
    assert page is not None
    assert (page.written, page.body, page.body_line) == ({"title": "A"}, "\n# Text\n", 4)
    assert (page.broken, told(problems)) == (False, [])


@pytest.mark.parametrize(
    ("text", "body", "line", "problem"),
    [
        ("# Text\n", "# Text\n", 1, "a.md:1:1 [front-matter]"),
        ("", "", 1, "a.md:1:1 [front-matter]"),
        ("---\ntitle: A\n\n# Text\n", "# Text\n", 4, "a.md:1:1 [front-matter]"),
        ("---\ntitle: A", "title: A", 2, "a.md:1:1 [front-matter]"),
        ("---\ntitle: 'A\n---\n# Text\n", "# Text\n", 4, "a.md:2:8 [yaml]"),
        ("---\n---\n# Text\n", "# Text\n", 3, "a.md:2:1 [yaml]"),
    ],
)
def test_a_page_without_usable_front_matter_still_has_its_text(
    text: str, body: str, line: int, problem: str, tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text(text)
    problems = Problems()
    page = read_page(tmp_path, "a.md", problems)
    assert page is not None
    assert (page.body, page.body_line, page.broken) == (body, line, True)
    assert told(problems) == [problem]


def test_a_broken_yaml_file_still_has_its_text(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("a: 'b\n")
    document = read_yaml(tmp_path, "a.yml", Problems())
    assert document is not None
    assert (document.broken, document.written, document.text) == (True, {}, "a: 'b\n")


def test_file_names_may_hold_spaces_and_letters_of_any_language(course: CourseFolder) -> None:
    page = "---\ntitle: Q\nsummary: Q.\n---\nBack to [the first](../index.md).\n"
    course.write("docs/über uns/die fähre.md", page)
    course.replace("docs/index.md", "(about/index.md)", "(<über uns/die fähre.md>)")
    course.replace(
        "docs/about/index.md", "(../index.md)", "(../%C3%BCber%20uns/die%20f%C3%A4hre.md)"
    )
    assert course.problems() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no names that are no text")
def test_a_file_name_that_is_no_text_is_told_in_letters_that_can_be_printed(
    course: CourseFolder,
) -> None:
    name = b"docs/caf\xe9.md".decode(errors="surrogateescape")
    course.write(name, "no front matter")
    assert course.heads() == ["docs/caf\\udce9.md:1:1 [front-matter]"]


@pytest.fixture
def locked() -> Iterator[CourseFolder]:
    """A small course outside of pytest's own folders, as somebody who is not root sees it."""
    if os.name == "nt":
        pytest.skip("Windows has other permissions")
    folder = Path(tempfile.mkdtemp(prefix="course-"))
    folder.chmod(0o755)
    course = CourseFolder(folder / "course")
    root = os.geteuid() == 0
    if root:  # nothing is locked to root
        for path in (folder, *folder.rglob("*")):
            os.chown(path, 65534, 65534)
        os.seteuid(65534)
    yield course
    if root:
        os.seteuid(0)
    for path in (folder, *folder.rglob("*")):
        path.chmod(stat.S_IRWXU)
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    "path",
    ["quizzes/tides.yml", "docs/about/index.md", "mkdocs.yml", "docs/assets/img/harbour.png"],
)
def test_a_locked_file_is_one_problem(path: str, locked: CourseFolder) -> None:
    (locked.root / path).chmod(0)
    assert locked.problems() == [
        f"{path}:1:1: This cannot be read (Permission denied). [unreadable]\n"
        "    Check its permissions."
    ]


@pytest.mark.parametrize("path", ["docs", "docs/about", "modules", "modules/ropes", "quizzes"])
def test_a_locked_folder_is_one_problem(path: str, locked: CourseFolder) -> None:
    (locked.root / path).chmod(0)
    assert locked.heads() == [f"{path}:1:1 [unreadable]"]


def test_a_pipe_among_the_pictures_is_a_problem(course: CourseFolder) -> None:
    os.mkfifo(course.root / "docs/assets/img/pipe.png")
    assert course.problems() == [
        "docs/assets/img/pipe.png:1:1: This is neither a file nor a folder. [unreadable]\n"
        "    Remove it from the project."
    ]


def test_a_link_out_of_the_project_is_not_followed_even_when_it_can_be(
    course: CourseFolder,
) -> None:
    (course.root.parent / "secret.md").write_text("---\ntitle: S\nsummary: S.\n---\nSecret.\n")
    course.change([{"link": "docs/secret.md", "to": "../../secret.md"}])
    assert course.heads() == ["docs/secret.md:1:1 [symlink]"]


def test_a_link_to_a_file_of_the_project_is_read(course: CourseFolder) -> None:
    course.change(
        [
            {"move": "quizzes/ropes.yml", "to": "ropes.yml"},
            {"link": "quizzes/ropes.yml", "to": "../ropes.yml"},
        ]
    )
    assert course.problems() == []
