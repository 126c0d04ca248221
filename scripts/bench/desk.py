"""What a learner with two years of work meets: how soon the home page is ready, and how much is stored."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Page, sync_playwright

import browser
from bench.figures import Figure
from environment import ROOT

sys.path.insert(0, str(ROOT))

from tests.browser.pages_server import serve

SLOWER = 4
ROUNDS = 5
DAY = 86_400_000
LATEST = 1_772_000_000_000
ROWS = 2_000
"""The log is full: the newest checks of two years."""


def desk_figures(site: Path) -> list[Figure]:
    """Measure the home page of the built site with two years of work behind it."""
    outline = _outline(site)
    course = _course_id()
    work = {**two_years(outline), "course": course}
    stored = json.dumps(work, separators=(",", ":"), ensure_ascii=False)
    key = f"lead-course:{course}:progress"
    with serve(site) as address, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser.find())
        page = chromium.new_page()
        page.goto(f"{address}about/")
        page.evaluate("([key, raw]) => localStorage.setItem(key, raw)", [key, stored])
        times = [_script_time(page, address) for _ in range(ROUNDS)]
        page.goto(f"{address}my-course/")
        link = page.locator("#send-link").input_value()
        chromium.close()

    return [
        Figure(
            f"home page, two years of work, script, CPU {SLOWER} x slower", median(times), "ms", 100
        ),
        Figure("stored document, two years of work", len(stored.encode()) / 1000, "kB", 200),
        Figure("link to a place, two years of work", len(link.partition("#")[2]), "letters", 2000),
    ]


def two_years(outline: dict[str, Any]) -> dict[str, Any]:
    """Return the document of somebody who did everything, and reviewed it for two years."""
    questions = [one for module in outline["modules"] for one in module["questions"]]
    log = [
        [
            one["id"],
            one["rev"],
            LATEST - (ROWS - row) * DAY * 730 // ROWS,
            int(row % 5 > 0),
            row % 3 > 0,
        ]
        for row, one in ((row, questions[row % len(questions)]) for row in range(ROWS))
    ]
    # As in the course itself: every fourth question has several parts, the others one.
    pairs = {"type": "pairs", "value": [["one-of-the-cards", "the-bin"]] * 4}
    one_choice = {"type": "one", "value": "one-of-the-choices"}
    results = {
        name: {
            **{"rev": rev, "at": at, "outcome": "correct", "score": score, "checks": 6},
            **{"sure": sure, "response": one_choice if number % 4 else pairs},
        }
        for number, (name, rev, at, score, sure) in enumerate(log)
    }
    sections = {
        f"{module['id']}#{section['id']}": {"at": LATEST, "read": True}
        for module in outline["modules"]
        for section in module["sections"]
    }
    note = "Words about a real week, as people write them into a box. " * 4

    return {
        **{"app": "lead-course", "schema": 1, "course": "", "generation": 1, "seed": 7},
        **{"created": LATEST - 730 * DAY, "updated": LATEST, "questions": results, "quizzes": {}},
        "sections": sections,
        "texts": {
            f"{module['id']}/{n}": {"at": LATEST, "value": note}
            for module in outline["modules"]
            for n in range(5)
        },
        **{"settings": {}, "position": None, "log": log},
    }


def _outline(site: Path) -> dict[str, Any]:
    script = (site / "assets/course-outline.js").read_text(encoding="utf-8")
    outline: dict[str, Any] = json.loads(script.partition("=")[2].rstrip().rstrip(";"))

    return outline


def _course_id() -> str:
    """Return the course's id, which the document has to name."""
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")

    return re.search(r"course_id: *(\S+)", settings)[1]  # type: ignore[index]


def _script_time(page: Page, address: str) -> float:
    """Return the milliseconds of script until the home page is loaded, ours and the theme's."""
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    session.send("Performance.enable")
    page.goto("about:blank")
    before = _metric(session)
    page.goto(address, wait_until="load")
    page.wait_for_selector(".course-home__more")
    spent = _metric(session) - before
    session.detach()

    return spent * 1000


def _metric(session: Any) -> float:
    metrics = session.send("Performance.getMetrics")["metrics"]

    return next(float(one["value"]) for one in metrics if one["name"] == "ScriptDuration")
