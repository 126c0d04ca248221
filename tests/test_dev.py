"""Running every check, finding a browser, and installing a Debian package."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import browser
import commands
import dev
from environment import ROOT, Environment


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of programs that is all this machine has, next to the system's small tools."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("env", "sh", "sleep"):
        (folder / name).symlink_to(f"/usr/bin/{name}")
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("CHROME_PATH", raising=False)

    return folder


def write(program: Path, *lines: str) -> Path:
    program.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    program.chmod(0o755)

    return program


def test_every_check_runs_and_one_failure_fails_all(capfd: pytest.CaptureFixture[str]) -> None:
    here = Environment(ROOT, Path(sys.executable), Path(sys.executable), ())
    bad, good = [sys.executable, "-c", "exit(3)"], [sys.executable, "-c", "print('looked')"]

    assert dev.run_all({"one": bad, "two": good, "three": bad}, here) == 1
    assert capfd.readouterr().out.splitlines() == [
        *["", "-- one", "", "-- two", "looked", "", "-- three"],
        *["", "Failed: one, three"],
    ]
    assert dev.run_all({"two": good}, here) == 0


def test_the_door_lists_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "dev.py", "tset"], capture_output=True, text=True
    )

    assert done.returncode == 2
    for command in ("test", "lint", "bench", "lock", "clean"):
        assert f"\n{command} " in done.stdout


def test_a_chosen_browser_comes_before_others(
    programs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = write(programs / "chromium", "echo Chromium 150")
    assert browser.find() == found

    chosen = write(tmp_path / "mine", "echo Chromium 151")
    monkeypatch.setenv("CHROME_PATH", str(chosen))
    assert browser.find() == chosen


def test_a_chosen_browser_that_does_not_start_is_not_replaced_in_silence(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(programs / "chromium", "echo Chromium 150")
    monkeypatch.setenv("CHROME_PATH", str(write(programs / "broken", "exit 1")))

    assert browser.ensure() is None


def test_a_stand_in_that_only_names_a_snap_is_passed_over(programs: Path) -> None:
    write(programs / "chromium-browser", "echo please install a snap", "exit 1")
    chrome = write(programs / "google-chrome", "echo Chrome 150")

    assert browser.find() == chrome


def test_old_package_lists_are_read_again(programs: Path, tmp_path: Path) -> None:
    log, fresh = tmp_path / "log", tmp_path / "fresh"
    write(programs / "sudo", 'shift; exec "$@"')
    write(programs / "true")
    write(
        programs / "apt-get",
        f'echo "$*" >> {log}',
        f'case "$*" in *update*) echo yes > {fresh} ;; *) test -e {fresh} || exit 100 ;; esac',
    )

    assert commands.apt_install("one", "two")
    install = "install --yes --no-install-recommends one two"
    assert log.read_text().splitlines() == [install, "update", install]


def test_where_no_package_can_be_installed_nothing_is_asked(programs: Path) -> None:
    assert not commands.apt_install("one")

    write(programs / "apt-get", "exit 100")
    write(programs / "sudo", "echo a password is required >&2; exit 1")
    assert not commands.apt_install("one")


def test_a_stopped_step_stops_its_program(tmp_path: Path) -> None:
    """Ctrl+C ends the run with a sentence and leaves nothing running."""
    door = tmp_path / "door.py"
    door.write_text(
        f"import sys; sys.path.insert(0, {str(ROOT / 'scripts')!r}); import commands\n"
        "commands.must('Waiting', ['sleep', '600'])\n"
    )
    process = subprocess.Popen([sys.executable, door], stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    assert process.stderr.readline() == "Waiting ...\n"
    time.sleep(0.2)
    os.kill(process.pid, signal.SIGINT)
    _, words = process.communicate(timeout=20)

    assert process.returncode == 130
    assert words.strip() == "Stopped. The next run starts this step again."
