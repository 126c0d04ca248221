"""What all tests share: the cases in ``tests/cases/``, and how they are written anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.course_folder import CourseFolder

Compare = Callable[[Path, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let ``--update-cases`` write what comes out now as what is expected."""
    parser.addoption(
        "--update-cases",
        action="store_true",
        help="write the results into tests/cases/ instead of comparing; read the diff afterwards",
    )


@pytest.fixture
def compare(request: pytest.FixtureRequest) -> Compare:
    """Compare a text with a file of a case, or write it there."""

    def compare_or_write(file: Path, text: str) -> None:
        if request.config.getoption("update_cases"):
            file.write_text(text, encoding="utf-8")
        assert text == file.read_text(encoding="utf-8"), f"{file.name} differs"

    return compare_or_write


@pytest.fixture
def course(tmp_path: Path) -> CourseFolder:
    """A small course without a problem, for a test to break."""
    return CourseFolder(tmp_path / "course")
