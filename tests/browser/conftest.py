"""A real Chromium, a server that behaves like GitHub Pages, and axe."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

import browser
from environment import ROOT
from tests.browser.every_type import PAGE, every_type_site
from tests.browser.pages_server import serve

# No sound, no updates, no calls to anyone: only what the test asks for.
QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
RUN_AXE = """async (tags) => {
    const outcome = await axe.run(document, {
        runOnly: { type: "tag", values: tags },
        rules: { "target-size": { enabled: true } },
        resultTypes: ["violations"],
    });
    return outcome.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help}: ${target.join(" ")}`));
}"""

PATIENCE = 10_000
"""Milliseconds: what has not come by then on a busy machine is not coming."""

expect.set_options(timeout=PATIENCE)

Serve = Callable[[Path], str]
NewPage = Callable[..., Page]
Axe = Callable[[Page], list[str]]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test in this folder, so that none is forgotten."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser, started once. A missing one is a failure: a test not run is not passed."""
    path = browser.find()
    if path is None:
        pytest.fail("There is no Chromium that starts. `make test` finds or installs one.")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture
def new_page(chromium: Browser) -> Iterator[NewPage]:
    """A new page with empty storage: new_page(color_scheme="dark"). Settings as in Playwright."""
    with contextlib.ExitStack() as open_contexts:

        def open_page(**settings: object) -> Page:
            context = chromium.new_context(**settings)  # type: ignore[arg-type]
            context.set_default_timeout(PATIENCE)
            open_contexts.callback(context.close)
            return context.new_page()

        yield open_page


@pytest.fixture(scope="session")
def site_server() -> Iterator[Serve]:
    """Serve a folder as GitHub Pages would, under /repo-name/; gives the home page's address."""
    with contextlib.ExitStack() as servers:
        yield lambda folder: servers.enter_context(serve(folder))


class Published:
    """An address whose site can be exchanged, as when a course is published anew."""

    def __init__(self, folder: Path, serve: Serve) -> None:
        self._site = folder / "published"
        self.address = serve(self._site)

    def publish(self, site: Path) -> None:
        """Show another site at the same address."""
        self._site.unlink(missing_ok=True)
        self._site.symlink_to(site, target_is_directory=True)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, site_server: Serve) -> Published:
    """An address of its own, with nothing there yet."""
    return Published(tmp_path_factory.mktemp("published"), site_server)


@pytest.fixture(scope="session")
def every_type(site_server: Serve) -> str:
    """The address of the page with a question of every type and variant."""
    return site_server(every_type_site()) + PAGE


@pytest.fixture
def page(new_page: NewPage, every_type: str) -> Page:
    """The page with every type of question, in a browser that remembers nothing yet."""
    page = new_page()
    page.goto(every_type)

    return page


@pytest.fixture(scope="session")
def axe() -> Axe:
    """Every violation of WCAG 2.0 to 2.2, A and AA, on a page as it is now."""
    script = AXE.read_text(encoding="utf-8") + "\n;undefined"

    def violations(page: Page) -> list[str]:
        # Handed over by the browser's own tools, which the page's security policy lets pass.
        if not page.evaluate("Boolean(window.axe)"):
            page.evaluate(script)
        found: list[str] = page.evaluate(RUN_AXE, WCAG)
        return found

    return violations
