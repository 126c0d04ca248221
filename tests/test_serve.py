"""`make serve`: a saved edit appears by itself, a mistake keeps the last good pages."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from course.cli import main
from environment import ROOT
from tests.project import copy_project, esbuild

SERVE = """
import json, sys
from pathlib import Path
root = Path(sys.argv[1])
sys.path.insert(0, str(root / "scripts"))
from course.cli import main
sys.exit(main(["serve", "--address", sys.argv[2]], root, json.loads(sys.argv[3])))
"""


def fetch(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=10) as response:  # noqa: S310 - our own server
            text: str = response.read().decode()
            return text
    except (urllib.error.URLError, ConnectionError):
        return ""


def wait_until(what: Callable[[], bool], seconds: float = 30) -> None:
    """Wait for something that will come; a generous end, for this is no test of speed."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.1)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str, Path]]:
    """A copy of the project being served: its folder, its address, and what the terminal shows."""
    project = copy_project(tmp_path / "project")
    (project / "quizzes/ids.lock").unlink()  # a test may change what a question means
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    log = tmp_path / "terminal.txt"
    with log.open("w") as terminal:
        process = subprocess.Popen(
            [sys.executable, "-c", SERVE, str(project), address, json.dumps(esbuild())],
            stdout=terminal,
            stderr=terminal,
            start_new_session=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        try:
            wait_until(lambda: "course-question" in fetch(f"http://{address}/modules/two-jobs/"))
            yield project, f"http://{address}", log
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()


def test_edits_appear_and_mistakes_do_not(served: tuple[Path, str, Path]) -> None:
    project, address, log = served
    module, quiz = project / "modules/two-jobs/index.md", project / "quizzes/two-jobs.yml"
    page = f"{address}/modules/two-jobs/"
    text = module.read_text(encoding="utf-8")

    module.write_text(f"{text}\nA line about xylophones.\n", encoding="utf-8")
    wait_until(lambda: "A line about xylophones." in fetch(page))

    module.write_text(f"{text}\n{{{{ quizz() }}}} nobody sees this\n", encoding="utf-8")
    wait_until(lambda: "There is no macro “quizz”" in log.read_text(encoding="utf-8"))
    assert "A line about xylophones." in fetch(page)
    assert "nobody sees this" not in fetch(page)

    module.write_text(text, encoding="utf-8")
    asked = quiz.read_text(encoding="utf-8")
    quiz.write_text(asked.replace("prompt: What", "prompt: Whatever", 1), encoding="utf-8")
    wait_until(lambda: "Whatever" in fetch(page))

    style = project / "docs/assets/css/course.css"
    style.write_text(style.read_text(encoding="utf-8") + "\n.xylophone { color: inherit }\n")
    wait_until(lambda: ".xylophone" in fetch(f"{address}/assets/course.css"))
    assert "xylophones" not in fetch(f"{address}/assets/search-index.js")


def test_an_address_in_use_is_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        address = f"127.0.0.1:{other.getsockname()[1]}"
        assert main(["serve", "--address", address], ROOT, esbuild()) == 1
    assert f"Another program already answers at {address}" in capsys.readouterr().out
