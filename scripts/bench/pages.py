"""What a reader's browser gets and how fast it answers: bytes, requests, feedback latency."""

from __future__ import annotations

import gzip
import sys
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, Response, sync_playwright

import browser
from bench.figures import Figure
from environment import ROOT

sys.path.insert(0, str(ROOT))

from tests.browser.pages_server import serve

MODULE = "modules/two-jobs/"
SLOWER = 4
"""How many times slower the processor is made to seem: a cheap phone against a desktop."""


def page_figures(site: Path) -> list[Figure]:
    """Measure a module page of the built site on a first visit."""
    scripts = {name: _gzip((site / "assets" / name).read_bytes()) for name in _own(site)}
    quiz = scripts.get("quiz.js", scripts["course.js"])
    own = sum(
        size for name, size in scripts.items() if name in ("course.js", "marks.js", "quiz.js")
    )
    with serve(site) as address, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser.find())
        page = chromium.new_page()
        sizes = _load(page, address + MODULE)
        elsewhere = [url for url in sizes if not url.startswith(address)]
        latency = _feedback_latency(page)
        chromium.close()

    return [
        Figure("module page, first visit, gzip", sum(sizes.values()) / 1000, "kB", 135),
        Figure("module page, requests", len(sizes), "", 12),
        Figure("module page, requests to other hosts", len(elsewhere), "", 0),
        Figure("quiz code, gzip", quiz / 1000, "kB", 14),
        Figure("all our JavaScript on the page, gzip", own / 1000, "kB", 24),
        Figure("our CSS, gzip", scripts["course.css"] / 1000, "kB", 12),
        Figure("search, loaded when opened, gzip", scripts["search.js"] / 1000, "kB"),
        Figure("search index, gzip", scripts["search-index.js"] / 1000, "kB"),
        Figure(f"from Check to feedback, CPU {SLOWER} x slower", latency, "ms", 50),
    ]


def _own(site: Path) -> list[str]:
    return [file.name for file in (site / "assets").iterdir() if file.suffix in (".js", ".css")]


def _gzip(content: bytes) -> int:
    return len(gzip.compress(content, 6))


def _load(page: Page, address: str) -> dict[str, int]:
    """Return the compressed size of everything the browser fetched, by address.

    GitHub Pages compresses text and leaves images as they are.
    """
    responses: list[Response] = []
    page.on("response", lambda response: responses.append(response))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    sizes = {}
    for response in responses:
        body = response.body()
        kind = response.headers.get("content-type", "")
        packed = "text" in kind or "svg" in kind or "json" in kind
        sizes[response.url] = _gzip(body) if packed else len(body)

    return sizes


def _feedback_latency(page: Page) -> float:
    """Return the median milliseconds from Check until the feedback is in the page and laid out."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    times: list[float] = []
    # In a conversation every turn but the last leads on to the next scene, and to no feedback.
    for question in page.locator("course-question:not([data-type=scenario])").all():
        question.evaluate(_GIVE_A_RESPONSE)
        times.append(question.evaluate(_TIME_A_CHECK))

    return median(times)


_GIVE_A_RESPONSE = """(question) => {
    const controls = question.querySelector("fieldset");
    for (const control of controls.querySelectorAll("input, select, textarea")) {
        const first = controls.querySelector(`[name="${control.name}"]`) === control;
        if (control.localName === "select") control.selectedIndex = 1;
        else if (["radio", "checkbox"].includes(control.type)) control.checked ||= first;
        else control.value = "1";
    }
    controls.querySelector("[data-move=down][aria-disabled=false]")?.click();
}"""

_TIME_A_CHECK = """(question) => {
    const form = question.querySelector("form");
    const began = performance.now();
    form.requestSubmit();
    const box = question.querySelector(".course-feedback");
    if (!box || !box.textContent.trim()) throw new Error("no feedback");
    void box.getBoundingClientRect();
    return performance.now() - began;
}"""
