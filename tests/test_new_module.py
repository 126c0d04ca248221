"""`make new`: a draft with every part, and one more line in the navigation."""

from __future__ import annotations

from pathlib import Path

import pytest

from course.new_module import make_module
from tests.commands import Commands
from tests.rule_pages import KioskCourse

FILES = [
    "modules/hard-news/activities.yml",
    "modules/hard-news/index.md",
    "modules/hard-news/job-aid.md",
    "quizzes/hard-news.yml",
    "modules/hard-news/slides.md",
    "modules/hard-news/workshop.yml",
]


@pytest.fixture
def kiosk(tmp_path: Path) -> KioskCourse:
    return KioskCourse(tmp_path / "course")


@pytest.fixture
def build(kiosk: KioskCourse, capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(kiosk.root, capsys)


def test_a_new_module_lacks_only_what_is_still_to_be_written(
    kiosk: KioskCourse, build: Commands
) -> None:
    outcome = build.run("new", "hard-news")

    assert outcome.status == 0
    assert outcome.out.split("\n")[:7] == [*FILES, "mkdocs.yml"]
    checked = build.run("check")
    assert checked.status == 0
    told = [line for line in checked.err.split("\n") if line and not line.startswith("    ")]
    assert told.pop() == "6 warnings"
    assert [line.split(":")[0] for line in told] == sorted(FILES)
    assert all(line.endswith("[to-be-written]") for line in told)
    assert build.run("check", "--strict").status == 1


def test_a_module_of_which_nothing_is_written_cannot_be_published(
    kiosk: KioskCourse, build: Commands
) -> None:
    build.run("new", "hard-news")
    kiosk.replace("modules/hard-news/index.md", "draft: true\n", "")

    checked = build.run("check")
    assert checked.status == 1
    assert "6 errors" in checked.err


def test_the_navigation_gets_one_line_and_nothing_else_changes(
    kiosk: KioskCourse, build: Commands
) -> None:
    kiosk.replace(
        "mkdocs.yml",
        "      - A. At the station:\n          - modules/kiosk/index.md\n",
        "      - A. At the station:   # the first part\n"
        "          - modules/kiosk/index.md  # since May\n"
        "  # - Later: later.md\n",
    )
    before = kiosk.read("mkdocs.yml")
    build.run("new", "hard-news")

    assert kiosk.read("mkdocs.yml") == before.replace(
        "# since May\n", "# since May\n          - modules/hard-news/index.md\n"
    )


def test_line_ends_of_windows_stay(kiosk: KioskCourse, build: Commands) -> None:
    kiosk.write("mkdocs.yml", kiosk.read("mkdocs.yml").replace("\n", "\r\n"))
    build.run("new", "hard-news")

    text = kiosk.read("mkdocs.yml")
    assert "kiosk/index.md\r\n          - modules/hard-news/index.md\r\n" in text
    assert text.count("\n") == text.count("\r\n")


def test_a_part_can_be_named(kiosk: KioskCourse, build: Commands) -> None:
    build.run("new", "hard-news")
    kiosk.replace(
        "mkdocs.yml",
        "          - modules/hard-news/index.md\n",
        '      - "B. In the train":\n          - modules/hard-news/index.md\n',
    )

    assert build.run("new", "late-train", "--part", "A. At the station").status == 0
    assert "kiosk/index.md\n          - modules/late-train/index.md\n" in kiosk.read("mkdocs.yml")
    assert build.run("new", "no-train", "--part", "C. Nowhere").err == (
        "There is no part “C. Nowhere” with modules. Parts: “A. At the station”, "
        "“B. In the train”.\n"
    )


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("", "title: Hard news"),
        ("Hard news, said well", "title: Hard news, said well"),
        ("Hard news: said well", 'title: "Hard news: said well"'),
        ('“Hard” and "hard"', 'title: "“Hard” and \\"hard\\""'),
    ],
)
def test_the_title_may_hold_anything(
    title: str, line: str, kiosk: KioskCourse, build: Commands
) -> None:
    build.run("new", "hard-news", "--title", title)

    assert kiosk.read("modules/hard-news/index.md").split("\n")[1] == line
    assert build.run("check").status == 0


@pytest.mark.parametrize(
    ("slug", "said"),
    [
        ("Hard_News", "“Hard_News” cannot be the name of a module. Use small letters"),
        ("claims", "“claims” cannot be the name of a module."),
        ("x" * 41, "cannot be the name of a module."),
        ("kiosk", "There is already something at modules/kiosk. Choose another name."),
    ],
)
def test_a_name_that_does_not_work_writes_nothing(
    slug: str, said: str, kiosk: KioskCourse, build: Commands
) -> None:
    before = sorted(kiosk.root.rglob("*"))
    outcome = build.run("new", slug)

    assert outcome.status == 1
    assert said in outcome.err
    assert sorted(kiosk.root.rglob("*")) == before


@pytest.mark.parametrize(
    "nav",
    [
        "nav: [{Course: [{A: [modules/kiosk/index.md]}]}]\n",
        "nav:\n  - Home: index.md\n",
    ],
)
def test_a_navigation_that_cannot_take_a_line_is_left_alone(
    nav: str, kiosk: KioskCourse, build: Commands
) -> None:
    text = kiosk.read("mkdocs.yml")
    start, end = text.index("nav:"), text.index("theme:")
    kiosk.write("mkdocs.yml", text[:start] + nav + text[end:])
    before = kiosk.read("mkdocs.yml")
    outcome = build.run("new", "hard-news")

    assert outcome.err == (
        "The line for it cannot be put into “nav” of mkdocs.yml by itself. "
        "Write “- modules/hard-news/index.md” below a part, and start again.\n"
    )
    assert kiosk.read("mkdocs.yml") == before
    assert not (kiosk.root / "modules/hard-news").exists()


def test_without_settings_that_can_be_read_nothing_is_written(
    kiosk: KioskCourse, build: Commands
) -> None:
    (kiosk.root / "mkdocs.yml").write_bytes(b"nav: [\xff]\n")
    outcome = build.run("new", "hard-news")

    assert (outcome.status, outcome.err) == (1, "There is no mkdocs.yml that can be read here.\n")
    assert not (kiosk.root / "modules/hard-news").exists()


def test_every_file_names_its_schema(kiosk: KioskCourse) -> None:
    for path in make_module("hard-news", "", "", kiosk.root):
        first = kiosk.read(path).split("\n")[0]
        if path.endswith(".yml") and path != "mkdocs.yml":
            schema = first.removeprefix("# yaml-language-server: $schema=")
            target = (kiosk.root / path).parent / schema
            assert target.resolve().parent == kiosk.root / "build/schemas"
