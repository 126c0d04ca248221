"""What a page writes into the console, and what it asks other hosts for."""

from __future__ import annotations

from playwright.sync_api import BrowserContext


class Watch:
    """Keeps what goes wrong unseen on the pages of a context.

    Args:
        context: the context, before a page of it is opened.
        home: the beginning of every address that may be asked for.
    """

    def __init__(self, context: BrowserContext, home: str) -> None:
        self.requests: list[str] = []
        self.faults: list[str] = []
        context.on("request", lambda request: self._look(request.url, home))
        context.on("console", lambda line: self.faults.append(f"console: {line.text}"))
        context.on("weberror", lambda error: self.faults.append(f"error: {error.error}"))

    def _look(self, address: str, home: str) -> None:
        self.requests.append(address)
        if not address.startswith((home, "data:", "blob:")):
            self.faults.append(f"another host: {address}")

    def take(self) -> list[str]:
        """Return the faults since the last time."""
        found, self.faults = self.faults, []

        return found
