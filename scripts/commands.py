"""Run other programs: with progress, and with a plain sentence when one fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path

# What the shell of a developer may set for another Python, or npm for the script that called us.
FOREIGN = (
    "PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PYTHONUSERBASE", "PYTHONEXECUTABLE",
    "PYTHONPLATLIBDIR", "PYTHONSAFEPATH", "__PYVENV_LAUNCHER__",
    "VIRTUAL_ENV", "CONDA_PREFIX", "CONDA_DEFAULT_ENV",
    "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_PYTHON",
    "PIP_REQUIREMENT", "PIP_NO_DEPS",
    "NODE_ENV", "NODE_OPTIONS", "NODE_PATH",
    "npm_config_prefix", "npm_config_global", "npm_config_omit",
)  # fmt: skip


def clean_environment() -> dict[str, str]:
    """Return our variables without those of another Python; mirrors and certificates stay."""
    foreign = {name.upper() for name in FOREIGN}

    return {name: value for name, value in os.environ.items() if name.upper() not in foreign}


def words_of(command: Sequence[str | Path]) -> str | None:
    """What a short command prints, or None when it cannot be run."""
    try:
        done = subprocess.run(
            [str(word) for word in command],
            env=clean_environment(),
            capture_output=True,
            text=True,
            timeout=60,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None

    return done.stdout.strip() if done.returncode == 0 else None


def try_to(title: str, command: Sequence[str | Path], cwd: Path | None = None) -> str | None:
    """Run a long command. A terminal shows how it goes on, a log gets one line.

    Gives the command's last words when it fails, None when it succeeds.
    """
    lines: deque[str] = deque(maxlen=25)
    if not sys.stderr.isatty():
        print(f"{title} ...", file=sys.stderr, flush=True)
    try:
        process = subprocess.Popen(
            [str(word) for word in command],
            cwd=cwd,
            env=clean_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        return str(error)

    with process:
        reader = threading.Thread(target=lines.extend, args=(process.stdout,), daemon=True)
        reader.start()
        try:
            _show_progress(title, reader, lines)
            status = process.wait()
        except KeyboardInterrupt:
            process.terminate()
            reader.join()
            print("\nStopped. The next run starts this step again.", file=sys.stderr)
            sys.exit(130)

    return None if status == 0 else "".join(lines).strip() or f"it ended with status {status}"


def must(title: str, command: Sequence[str | Path], cwd: Path | None = None) -> None:
    """Run a long command that all else rests on; where it fails, show its last words and end."""
    failure = try_to(title, command, cwd)
    if failure is not None:
        sys.exit(f"{failure}\n\n{title} failed; the reason stands above. The next run tries again.")


def apt_install(*packages: str) -> bool:
    """Install Debian packages where that needs no password; False where it does not work."""
    if os.name == "nt" or shutil.which("apt-get") is None:
        return False
    root: list[str] = []
    if os.geteuid() != 0:
        root = ["sudo", "-n"]
        if words_of([*root, "true"]) is None:
            return False

    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    install = [*apt, "install", "--yes", "--no-install-recommends", *packages]
    title = f"Installing {' and '.join(packages)} with apt-get"
    if try_to(title, install) is None:
        return True
    # A fresh machine or container has no package lists, or lists so old that the files have gone.
    return (
        try_to("Reading the package lists", [*apt, "update"]) is None
        and try_to(title, install) is None
    )


def _show_progress(title: str, reader: threading.Thread, lines: deque[str]) -> None:
    """Wait until *reader* has read everything; on a terminal, keep one line up to date."""
    terminal = sys.stderr.isatty()
    started = time.monotonic()
    while reader.is_alive():
        reader.join(0.2)
        latest = lines[-1].strip() if lines else ""
        if terminal:
            _rewrite_line(f"{title} ... {time.monotonic() - started:.0f} s  {latest}")
    if terminal:
        _rewrite_line(f"{title}: {time.monotonic() - started:.0f} s")
        print(file=sys.stderr)


def _rewrite_line(text: str) -> None:
    width = shutil.get_terminal_size().columns - 1
    print("\r" + text[:width].ljust(width), end="", file=sys.stderr, flush=True)
