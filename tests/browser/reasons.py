"""What feedback on a response must tell, in the words of the course's files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from course.model.quiz import AnyQuestion
from course.model.scenario import ScenarioQuestion
from course.scoring import score_response
from course.scoring.number import is_near, read_number
from course.scoring.responses import Response


def reasons(question: AnyQuestion, response: Response) -> list[str]:
    """Return the openings of all texts that must be read after this response is checked."""
    general = [question.feedback] if question.feedback else []
    texts = [*_particular(question, response), *general]

    return [opening(text) for text in texts]


def opening(markdown: str) -> str:
    """Return the first line of Markdown as it is read."""
    return re.sub(r"[*`]", "", markdown.strip().splitlines()[0])


def _particular(question: AnyQuestion, response: Response) -> Iterable[str]:
    value: Any = response["value"]
    match question.type:
        case "choice":
            chosen = [value] if response["type"] == "one" else value
            return [c.feedback for c in question.choices if c.id in chosen or c.correct]
        case "judgement":
            return [choice.feedback for choice in question.choices]
        case "sort":
            return _pairs({c.id: (c.bin, c.feedback) for c in question.cards}, dict(value))
        case "match":
            return _pairs({p.id: (p.reply, p.feedback) for p in question.prompts}, dict(value))
        case "order":
            return [step.feedback for step in question.steps if step.feedback]
        case "number":
            return _figure(question, response)
        case "reflection":
            return [question.response, *question.checklist]
        case "scenario":
            return _talk(question, value)


def _pairs(parts: dict[str, tuple[str, str]], given: dict[str, str]) -> list[str]:
    wrong = [feedback for name, (right, feedback) in parts.items() if given[name] != right]

    return wrong or [feedback for _, feedback in parts.values()]


def _figure(question: Any, response: Response) -> list[str]:
    if score_response(question, response):
        return [question.feedback_right]
    figure = read_number(str(response["value"]), question.unit or "") or 0.0
    slips = [m.feedback for m in question.near_misses if is_near(figure, m.value, m.tolerance)]

    return slips or [question.feedback_wrong]


def _talk(question: ScenarioQuestion, turns: list[str]) -> list[str]:
    scenes = {scene.id: scene for scene in question.scenes}
    said = [
        next(reply for reply in scenes[scene].replies if reply.id == name)
        for scene, name in (turn.split("/") for turn in turns)
    ]
    ending = scenes[said[-1].next]

    return [ending.text, ending.debrief or "", *(reply.feedback for reply in said)]
