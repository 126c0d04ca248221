"""Telling how a longer command gets on: a changing line on a terminal, plain lines otherwise."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Steps:
    """The steps of one command.

    Args:
        total: how many there will be.
    """

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._began = time.monotonic()

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Show a step while its block runs, and then how long it took."""
        self._done += 1
        head = f"[{self._done}/{self._total}] {name}"
        if sys.stdout.isatty():
            print(f"{head} …", end="", flush=True)
            end = "\r"
        else:
            end = ""
        began = time.monotonic()
        try:
            yield
        except BaseException:
            print(f"{end}{head}: stopped", flush=True)
            raise
        print(f"{end}{head}: {time.monotonic() - began:.1f} s", flush=True)

    @property
    def seconds(self) -> float:
        """Seconds since the command began."""
        return time.monotonic() - self._began
