"""Serve a folder as GitHub Pages serves a project site: under a path of its own, with its 404.html."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class _Pages(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = {  # noqa: RUF012 (the base class has it as a plain attribute)
        **SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".svg": "image/svg+xml",
        ".webmanifest": "application/manifest+json",
    }

    def __init__(self, *arguments: Any, folder: Path, base: str) -> None:
        self._folder, self._base = folder, base
        super().__init__(*arguments, directory=str(folder))

    def translate_path(self, path: str) -> str:
        if not path.startswith(self._base):
            return str(self._folder / "outside the site")
        file = super().translate_path("/" + path.removeprefix(self._base))
        page = Path(f"{file}.html")

        return str(page) if page.is_file() and not Path(file).exists() else file

    def send_head(self) -> Any:
        # A site may be exchanged for an older one, so the date of a file does not tell whether it
        # has changed.
        del self.headers["If-Modified-Since"]

        return super().send_head()

    def end_headers(self) -> None:
        # Nor may the browser guess that it has not.
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def list_directory(self, path: Any) -> None:
        # A folder without an index page is not shown.
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = self._folder / "404.html"
        if (
            code != HTTPStatus.NOT_FOUND
            or not self.path.startswith(self._base)
            or not page.exists()
        ):
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *arguments: Any) -> None:
        pass


@contextmanager
def serve(folder: Path, base: str = "/repo-name/") -> Iterator[str]:
    """Serve *folder* on a free port of this machine, and give the address of its home page."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Pages, folder=folder, base=base))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{base}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
