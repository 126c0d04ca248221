"""Running a command and asking the operating system what it cost."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

_KILOBYTES = 1024 if sys.platform != "darwin" else 1024 * 1024
"""`ru_maxrss` is in kilobytes on Linux and in bytes on macOS (getrusage(2))."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process and its children took: CPU and wall seconds, the largest one's megabytes."""

    cpu: float
    wall: float
    megabytes: float


def cost_of(command: Sequence[str], folder: Path, *, runs: int = 1) -> Cost:
    """Return the median cost of a command over several runs.

    Raises:
        SystemExit: the command failed; its own words are in the message.
    """
    costs = [_run(command, folder) for _ in range(runs)]

    return Cost(
        median(cost.cpu for cost in costs),
        median(cost.wall for cost in costs),
        max(cost.megabytes for cost in costs),
    )


def _run(command: Sequence[str], folder: Path) -> Cost:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment
    ) as process:
        said = process.stdout.read() if process.stdout else b""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - began
    if process.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{said.decode(errors='replace')[-3000:]}")

    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024 / _KILOBYTES / 1024)
