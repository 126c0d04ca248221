"""Make what the project runs in, .venv and node_modules, from the lock files, and run inside it.

Only the standard library, because this runs before anything is installed. Beside the packages lies
a stamp that says what they were made from. It goes first and comes back last, so that the next run
sees an interrupted one and repairs it.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import commands
import node_packages
import stamps

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
ARRIVING = "COURSE_ENVIRONMENT_ARRIVING"

Level = node_packages.Level  # "site" is enough to build; "develop" also tests and lints


@dataclass(frozen=True)
class Environment:
    """The programs to work with."""

    root: Path
    python: Path
    node: Path
    npm: tuple[str, ...]

    def front_end_tool(self, name: str) -> list[str]:
        """Return the command of a program in node_modules: `front_end_tool("esbuild")`."""
        return node_packages.tool(name, self.root, self.node)


def rerun_inside(level: Level, root: Path = ROOT) -> Environment:
    """Return only inside the project's .venv: outside, start this command line again in it."""
    require_python()
    inside = Path(sys.prefix).resolve() == (root / ".venv").resolve()
    ready = inside and not _outdated(root)
    arriving = os.environ.pop(ARRIVING, None) is not None
    if arriving and not ready:
        sys.exit("The environment in .venv cannot be entered. Delete that folder and start again.")
    if inside and not ready:
        # A Python cannot replace itself while it runs; the one that made it can.
        _start_again(_base_python(), {})
    if not inside:
        _start_again(str(ensure(level, root).python), {ARRIVING: "1"})

    return ensure(level, root)


def ensure(level: Level, root: Path = ROOT) -> Environment:
    """Install what is missing; end the program with a sentence where that does not work."""
    require_python()
    try:
        with _one_at_a_time(root):
            python = _ensure_python_packages(level, root)
            node = node_packages.machine_node()
            if node is None:
                node = node_packages.packaged_node(_ensure_python_packages("node", root))
            node_packages.ensure(level, root, node)
    except OSError as error:  # a file is missing, the disk is full, the folder cannot be written
        sys.exit(f"The project cannot be set up here: {error}")

    return Environment(root, python, *node)


def require_python() -> None:
    """End with a sentence on a Python that is too old, naming a newer one that is at hand."""
    if sys.version_info >= OLDEST_PYTHON:
        return
    names = ("python3.15", "python3.14", "python3.13", "python3.12", "python3.11")
    newer = [name for name in names if commands.words_of([name, "--version"])]
    sys.exit(
        f"Python 3.11 or newer is needed; this is {platform.python_version()} ({sys.executable}). "
        + (f"You have a newer one: make PYTHON={newer[0]}" if newer else "Get one from python.org.")
    )


def _ensure_python_packages(lock_name: str, root: Path) -> Path:
    venv = root / ".venv"
    python = _python_of(venv)
    if _outdated(root):
        _make_venv(root)
    stamp = stamps.read(venv)
    if lock_name in stamp:
        return python

    lock = root / "requirements" / f"{lock_name}.txt"
    count = sum(line[:1].isalnum() for line in lock.read_text(encoding="utf-8").splitlines())
    pip: list[str | Path] = [python, "-m", "pip", "install", "--no-user", "--progress-bar=off"]
    # Wheels only: no package runs code of its own while it is installed.
    locked = ["--only-binary=:all:", "--require-hashes", "--requirement", str(lock)]
    stamps.remove(venv)
    commands.must(f"Installing {count} Python packages from {lock.name}", [*pip, *locked], root)
    stamp[lock_name] = stamps.digest(lock)
    if lock_name == "develop":  # holds all of site.txt, at the same versions
        stamp["site"] = stamps.digest(lock.with_name("site.txt"))
    stamps.write(venv, stamp)

    return python


def _outdated(root: Path) -> bool:
    """Tell whether .venv is missing, half made, or made from something else than we have now."""
    venv = root / ".venv"
    stamp = stamps.read(venv)
    if not _python_of(venv).exists() or stamp.pop("python", None) != python_identity(root):
        return True
    locks = {name: root / "requirements" / f"{name}.txt" for name in stamp}

    return any(
        not lock.exists() or stamp[name] != stamps.digest(lock) for name, lock in locks.items()
    )


def _make_venv(root: Path) -> None:
    venv = root / ".venv"
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not commands.apt_install(package):
            sys.exit(
                "This Python cannot make virtual environments. "
                f"On Debian and Ubuntu, install the missing part: sudo apt-get install {package}"
            )
    stamps.remove(venv)
    commands.must(
        "Making the Python environment .venv", [_base_python(), "-m", "venv", "--clear", venv], root
    )
    stamps.write(venv, {"python": python_identity(root)})


def _python_of(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _base_python() -> str:
    """Return the Python outside of any virtual environment."""
    return getattr(sys, "_base_executable", "") or sys.executable


def python_identity(root: Path) -> str:
    """Return what a .venv hangs on: also its place, which the programs in it have written down.

    Not the last digit of the version: the system may raise that at any time, even between two steps
    of ours, and a .venv goes on working.
    """
    kind = f"{sys.implementation.cache_tag}{getattr(sys, 'abiflags', '')} {platform.machine()}"

    return f"{kind} {os.path.realpath(sys.base_prefix)} {root}"


def _start_again(python: str, extra: dict[str, str]) -> NoReturn:
    """Run this command line in another Python, whose exit status becomes ours."""
    command = [python, *sys.orig_argv[1:]]
    variables = {**commands.clean_environment(), **extra}
    if os.name != "nt":
        sys.stdout.flush()
        os.execve(command[0], command, variables)
    # On Windows exec would give the prompt back while the new process still runs.
    with subprocess.Popen(command, env=variables) as process:
        while True:
            with contextlib.suppress(KeyboardInterrupt):  # reaches the new process by itself
                sys.exit(process.wait())


@contextlib.contextmanager
def _one_at_a_time(root: Path) -> Iterator[None]:
    """Let two commands that start together wait for each other, where the system can."""
    try:
        import fcntl  # Windows has none
    except ImportError:
        yield
        return

    folder = os.open(root, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # nor have some network folders
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)
