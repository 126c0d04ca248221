"""Responses to any question, drawn at random: right, wrong and in between.

The browser tests give them to Python and to JavaScript, and compare the scores.
"""

from __future__ import annotations

from random import Random
from typing import Any

from course.model.quiz import AnyQuestion
from course.model.scenario import ScenarioQuestion
from course.scoring.responses import Response


def random_response(random: Random, question: AnyQuestion, *, whole: bool = False) -> Response:
    """Return something a learner may give: right, wrong or in between.

    Args:
        random: where it is drawn from.
        question: a valid question.
        whole: whether every card and every prompt gets a response, and a figure is one.
    """
    match question.type:
        case "choice" | "judgement":
            ids = [part.id for part in question.choices]
            if question.type == "choice" and question.select == "many":
                chosen = random.sample(ids, random.randint(1, len(ids)))
                return {"type": "many", "value": sorted(chosen)}
            return {"type": "one", "value": random.choice(ids)}
        case "sort":
            places = [bin_.id for bin_ in question.bins]
            return _pairs(random, {card.id: card.bin for card in question.cards}, places, whole)
        case "match":
            replies = [reply.id for reply in question.replies]
            return _pairs(random, {p.id: p.reply for p in question.prompts}, replies, whole)
        case "order":
            steps = [step.id for step in question.steps]
            for _ in range(random.randint(0, len(steps))):
                steps.insert(random.randrange(len(steps)), steps.pop())
            return {"type": "order", "value": steps}
        case "number":
            return {"type": "number", "value": _figure(random, question, whole)}
        case "scenario":
            return {"type": "order", "value": _way(random, question)}
    return {"type": "text", "value": random.choice(["Something.", "Zwei Zeilen\nText", "مدير"])}


def _pairs(random: Random, key: dict[str, str], places: list[str], whole: bool) -> Response:
    known = random.choice([0, 0.5, 0.9, 1])
    pairs = [
        [name, right if random.random() < known else random.choice(places)]
        for name, right in key.items()
        if whole or random.random() < 0.9
    ]

    return {"type": "pairs", "value": sorted(pairs)}


def _figure(random: Random, question: Any, whole: bool) -> str:
    bounds = (question.value - question.tolerance, question.value + question.tolerance)
    figure = random.choice([question.value, *bounds, bounds[1] + 1, random.uniform(*bounds)])
    typed = f"{figure:.{random.choice([0, 1, 3])}f}"
    if random.random() < 0.5:
        typed = typed.replace(".", ",")
    if random.random() < 0.3:
        typed = typed.replace("-", "\u2212")
    if question.unit and random.random() < 0.5:
        typed += random.choice(["", " ", "\u00a0"]) + question.unit.upper()
    if not whole and random.random() < 0.1:
        typed = random.choice(["", "none", "1,000.5", ".", "-", "1e3", "12 34"])

    return typed


def _way(random: Random, question: ScenarioQuestion) -> list[str]:
    """Return the turns of a way through a conversation, to an ending."""
    scenes = {scene.id: scene for scene in question.scenes}
    places = {scene.id: number for number, scene in enumerate(question.scenes)}
    scene = question.scenes[0]
    turns: list[str] = []
    while not scene.ending:
        forward = [r for r in scene.replies if places[r.next] > places[scene.id]]
        reply = random.choice(forward if len(turns) > 20 else scene.replies)
        turns.append(f"{scene.id}/{reply.id}")
        scene = scenes[reply.next]

    return turns
