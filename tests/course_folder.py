"""A small course in a folder of its own, and the changes that an author makes to it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from course.loader import load_course
from course.model.course import Course
from course.problems import Problems

SMALL_COURSE = Path(__file__).parent / "cases" / "course"


class CourseFolder:
    """A course below ``root``, complete and without a problem until somebody changes it."""

    source = SMALL_COURSE

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(self.source, root)

    def write(self, path: str, text: str | bytes) -> None:
        """Write a file, in the folders it needs."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def read(self, path: str) -> str:
        """Return the text of a file."""
        return (self.root / path).read_bytes().decode()

    def replace(self, path: str, old: str, new: str) -> None:
        """Put something else where *old* stands; it must stand there once."""
        text = self.read(path)
        assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {path}"
        self.write(path, text.replace(old, new))

    def delete(self, path: str) -> None:
        """Delete a file, or a folder with all that is in it."""
        file = self.root / path
        if file.is_dir() and not file.is_symlink():
            shutil.rmtree(file)
        else:
            file.unlink()

    def change(self, changes: Iterable[Mapping[str, str]]) -> None:
        """Make changes as the cases in ``tests/cases/problems`` write them."""
        for change in changes:
            match change:
                case {"file": path, "old": old, "new": new}:
                    self.replace(path, old, new)
                case {"file": path, "text": text}:
                    self.write(path, text)
                case {"file": path, "hex": digits}:
                    self.write(path, bytes.fromhex(digits))
                case {"file": path, "line": line, "times": times}:
                    self.write(path, f"{line}\n" * int(times))
                case {"append": path, "text": text}:
                    self.write(path, self.read(path) + text)
                case {"delete": path}:
                    self.delete(path)
                case {"move": path, "to": target}:
                    (self.root / path).rename(self.root / target)
                case {"link": path, "to": target}:
                    (self.root / path).symlink_to(target)
                case {"folder": path}:
                    (self.root / path).mkdir(parents=True)
                case _:
                    raise AssertionError(f"No such change: {change}")

    def load(self) -> tuple[Course | None, Problems]:
        """Load the course with its problems."""
        return load_course(self.root)

    def problems(self) -> list[str]:
        """Return every problem as it is told, the hint on a line of its own."""
        return [problem.as_text() for problem in self.load()[1]]

    def heads(self) -> list[str]:
        """Return ``path:line:column [rule]`` of every problem."""
        return [f"{problem.place} [{problem.rule}]" for problem in self.load()[1]]
