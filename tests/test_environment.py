"""Setting up: once, again when something has changed, and after an accident."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import environment
import stamps
from tests.machine import NODE, Machine


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine(tmp_path)
    monkeypatch.setattr(sys, "_base_executable", str(machine.python), raising=False)
    monkeypatch.setenv("PATH", f"{machine.bin}:/usr/bin:/bin")

    return machine


@pytest.fixture
def set_up(machine: Machine) -> Callable[[environment.Level], list[str]]:
    """Set up, and return what that made and installed."""

    def run(level: environment.Level) -> list[str]:
        environment.ensure(level, machine.root)
        return machine.calls()

    return run


SetUp = Callable[[environment.Level], list[str]]


def test_a_second_run_installs_nothing_and_says_nothing(
    set_up: SetUp, capfd: pytest.CaptureFixture[str]
) -> None:
    assert set_up("site") == ["venv", "site", "npm site"]
    assert "Installing 1 Python packages from site.txt ..." in capfd.readouterr().err

    assert set_up("site") == []
    assert capfd.readouterr() == ("", "")


def test_the_tools_of_developers_come_on_top_and_stay(set_up: SetUp) -> None:
    set_up("site")

    assert set_up("develop") == ["develop", "npm develop"]
    assert set_up("site") == []


def test_a_changed_lock_is_installed_into_a_fresh_environment(
    set_up: SetUp, machine: Machine
) -> None:
    set_up("develop")
    machine.lock("site").write_text("site==2\n")
    assert set_up("site") == ["venv", "site"]

    (machine.root / "package-lock.json").write_text("{ }")
    assert set_up("site") == ["npm site"]


def test_another_python_gets_an_environment_of_its_own(
    set_up: SetUp, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up("site")
    monkeypatch.setattr(sys, "base_prefix", "/another/python")

    assert set_up("site") == ["venv", "site"]


@pytest.mark.parametrize("lost", [".venv/bin/python", ".venv/.installed.json"])
def test_a_broken_environment_is_made_anew(lost: str, set_up: SetUp, machine: Machine) -> None:
    set_up("site")
    (machine.root / lost).unlink()

    assert set_up("site") == ["venv", "site"]


def test_a_failed_install_ends_in_a_sentence_and_is_repaired(
    set_up: SetUp, machine: Machine
) -> None:
    set_up("site")
    machine.broken.touch()
    with pytest.raises(
        SystemExit, match=r"no such package(?s:.*)Installing 1 Python packages .* failed"
    ):
        set_up("develop")
    machine.calls()
    machine.broken.unlink()

    assert set_up("develop") == ["venv", "develop", "npm develop"]


@pytest.mark.parametrize("lost", ["requirements/site.txt", "package-lock.json"])
def test_a_missing_lock_file_is_named(lost: str, set_up: SetUp, machine: Machine) -> None:
    (machine.root / lost).unlink()
    with pytest.raises(SystemExit, match=f"cannot be set up here: .*{lost}"):
        set_up("site")


def test_an_npm_install_that_stopped_half_way_starts_again(set_up: SetUp, machine: Machine) -> None:
    set_up("site")
    stamps.remove(machine.root / "node_modules")

    assert set_up("site") == ["npm site"]


@pytest.mark.parametrize("missing", ["node", "npm", "a new one"])
def test_without_a_usable_node_the_python_package_brings_one(
    missing: str, set_up: SetUp, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    if missing == "a new one":
        machine.program(machine.bin / "node", NODE, version="v18.20.0")
    else:
        (machine.bin / missing).unlink()
    monkeypatch.setenv("PATH", str(machine.bin))
    for name in ("rm", "mkdir", "cp"):
        (machine.bin / name).symlink_to(f"/bin/{name}")

    assert set_up("site") == ["venv", "site", "node", "npm site"]
    found = environment.ensure("site", machine.root)
    assert found.node == machine.wheel / "bin" / "node"
    assert found.npm == (
        str(found.node),
        str(machine.wheel / "lib/node_modules/npm/bin/npm-cli.js"),
    )


def test_an_old_python_is_told_what_to_do(
    monkeypatch: pytest.MonkeyPatch, machine: Machine
) -> None:
    machine.program(machine.bin / "python3.13", NODE, version="Python 3.13.1")
    monkeypatch.setattr(environment, "OLDEST_PYTHON", (99, 0))
    with pytest.raises(
        SystemExit, match=r"Python 3\.11 or newer is needed; this is 3\..*PYTHON=python3\.13"
    ):
        environment.ensure("site", machine.root)

    assert machine.calls() == []


def test_an_old_python_can_read_the_files_that_tell_it_so() -> None:
    for name in ("build", "dev", "environment", "commands", "browser", "node_packages", "stamps"):
        text = (environment.ROOT / "scripts" / f"{name}.py").read_text(encoding="utf-8")
        ast.parse(text, f"{name}.py", feature_version=(3, 8))


def test_a_python_without_venv_names_the_missing_part(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)
    machine.program(machine.bin / "apt-get", "#!/bin/sh\nexit 1\n")
    machine.program(machine.bin / "sudo", "#!/bin/sh\nexit 1\n")
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    with pytest.raises(SystemExit, match=rf"sudo apt-get install python{version}-venv"):
        environment.ensure("site", machine.root)


def test_a_command_goes_on_inside_the_environment(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It keeps its arguments, loses what belongs to another Python, and hands on the exit status."""
    inside = machine.root / ".venv"
    base = Path(sys.base_prefix) / "bin" / "python3"
    subprocess.run([base, "-m", "venv", "--without-pip", inside], check=True)
    identity = environment.python_identity(machine.root)
    stamps.write(inside, {"python": identity, "site": stamps.digest(machine.lock("site"))})
    door = machine.root / "door.py"
    door.write_text(
        f"import os, sys; sys.path.insert(0, {str(environment.ROOT / 'scripts')!r})\n"
        "import environment; from pathlib import Path\n"
        "environment.rerun_inside('site', Path(__file__).parent)\n"
        "print(sys.prefix, os.environ.get('PYTHONPATH'), *sys.argv[1:]); sys.exit(7)\n"
    )
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("VIRTUAL_ENV", "/elsewhere")
    for python in (base, sys.executable, inside / "bin" / "python"):
        done = subprocess.run(
            [python, door, "a b", "-c"], capture_output=True, text=True, check=False
        )

        outside = python != inside / "bin" / "python"
        path = None if outside else "/elsewhere"
        assert (done.returncode, done.stdout) == (7, f"{inside} {path} a b -c\n"), done.stderr
