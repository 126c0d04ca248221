"""A learner's document with work in it, and what is done on the learner's own pages."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from playwright.sync_api import Page

from tests.browser.storage import COURSE_ID, KEY
from tests.project import built_site

DAY = 86_400_000


def outline() -> dict[str, Any]:
    """Return the outline of the built course."""
    script = (built_site() / "assets/course-outline.js").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(
        script.removeprefix("self.courseOutline=").rstrip().rstrip(";")
    )

    return found


def milliseconds(moment: str) -> int:
    """Return a moment such as ``2026-03-28T23:50:00+01:00`` as JavaScript counts it."""
    return int(datetime.fromisoformat(moment).timestamp() * 1000)


def document(at: int, **more: Any) -> dict[str, Any]:
    """Return an empty document that was begun at a moment, with *more* in it."""
    return {
        **{"app": "lead-course", "schema": 1, "course": COURSE_ID, "generation": 1, "seed": 7},
        **{"created": at, "updated": at, "questions": {}, "quizzes": {}, "sections": {}},
        **{"texts": {}, "settings": {}, "position": None, "log": []},
        **more,
    }


def checked(at: int, questions: list[dict[str, Any]], score: float = 1) -> dict[str, Any]:
    """Return a document in which questions of the outline were checked at a moment."""
    results = {
        question["id"]: {
            **{"rev": question["rev"], "at": at, "outcome": "correct", "score": score},
            **{"checks": 1, "sure": None, "response": None},
        }
        for question in questions
    }
    log = [[question["id"], question["rev"], at, score, None] for question in questions]

    return document(at, questions=results, log=log)


def asked(module: int, count: int) -> list[dict[str, Any]]:
    """Return the first questions of a module that count in its quiz."""
    questions = [one for one in outline()["modules"][module]["questions"] if "use" not in one]
    return questions[:count]


def begin_with(page: Page, stored: dict[str, Any]) -> None:
    """Let every page of the context begin with a document, unless one is there already."""
    page.add_init_script(f"localStorage[{json.dumps(KEY)}] ??= {json.dumps(json.dumps(stored))};")
