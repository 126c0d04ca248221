"""Valid quizzes of all types, drawn from a seed: the same seed gives the same quiz."""

from __future__ import annotations

import json
from random import Random
from typing import Any

WORDS = [
    *"ask wait roster plan thank listen shift boat ward keys praise reason talk agree Mira Zoë".split(),
    *"København naïve 東京 مدير ½ 9:40 1:1 R&D “soon” *really* **now** `rota`".split(),
    *["a < b > c", "[here](#two-questions)", "![A drawing](drawing.svg)"],
]
BLOCKS = (
    "- {0}\n- {1}",
    "| {0} | {1} |\n|---|---|\n| a | b |",
    "{0}\n\n{1}",
    "```\n{0}\n  {1}\n```",
    "!!! why\n    {0} {1}",
)
RATINGS = ("best", "acceptable", "poor")


def random_quiz(seed: int, count: int = 8) -> str:
    """Return a quiz file with *count* questions; the first eight are of all eight types."""
    random = Random(f"quiz {seed}")  # noqa: S311 - a draw that can be repeated
    makers = list(MAKERS.items())
    random.shuffle(makers)
    questions = [
        _question(random, f"q{seed}-{number}", *makers[number % len(makers)])
        for number in range(count)
    ]
    quiz = {"title": f"Quiz {seed}", "pass_mark": random.randint(1, 100), "questions": questions}

    return json.dumps(quiz, ensure_ascii=False, indent=1) + "\n"


def _question(random: Random, name: str, kind: str, make: Any) -> dict[str, Any]:
    question: dict[str, Any] = {
        "id": name,
        "rev": random.randint(1, 9),
        "type": kind,
        "objective": "distinguish",
        "level": random.choice(["remember", "understand", "apply", "analyse", "evaluate"]),
        "prompt": _text(random) + "?",
    }
    if random.random() < 0.3:
        question["prompt"] += "\n\n" + _markdown(random)
    for key in ("situation", "hint", "feedback"):
        if random.random() < 0.4:
            question[key] = _markdown(random)
    if random.random() < 0.4:
        question["reread"] = "two-questions"
    if kind != "order" and random.random() < 0.2:
        question["shuffle"] = False
    if kind != "reflection":
        question["points"] = random.randint(1, 20)

    particular: dict[str, Any] = make(random)

    return question | particular


def _choice(random: Random) -> dict[str, Any]:
    many = random.random() < 0.5
    count = random.randint(4, 7) if many else random.choice([2, 3, 4])
    right = random.sample(range(count), random.randint(2, count - 1) if many else 1)
    choices = [
        part | {"feedback": _text(random, n)} for n, part in enumerate(_parts(random, count))
    ]
    for number in right:
        choices[number]["correct"] = True
    scoring = {"scoring": random.choice(["partial", "all-or-nothing"])} if many else {}

    return {"select": "many" if many else "one", "choices": choices} | scoring


def _judgement(random: Random) -> dict[str, Any]:
    count = random.choice([3, 4])
    ratings = ["best", random.choice(RATINGS[1:])]
    ratings += [random.choice(RATINGS) for _ in range(count - 2)]
    random.shuffle(ratings)

    return {
        "choices": [
            part | {"rating": rating, "feedback": _text(random, n)}
            for n, (part, rating) in enumerate(zip(_parts(random, count), ratings, strict=True))
        ]
    }


def _sort(random: Random) -> dict[str, Any]:
    names = random.sample(["manage", "lead", "both", "neither", "later"], random.randint(2, 4))
    cards = _parts(random, random.randint(max(3, len(names)), 24), blocks=True)
    for number, card in enumerate(cards):
        # Each bin has a card.
        card["bin"] = names[number] if number < len(names) else random.choice(names)
        card["feedback"] = _markdown(random)
    random.shuffle(cards)

    return {"bins": [{"id": name, "title": name.title()} for name in names], "cards": cards}


def _order(random: Random) -> dict[str, Any]:
    steps = _parts(random, random.randint(3, 7))
    for step in steps:
        step["text"] = "Do " + step["text"]
        if random.random() < 0.5:
            step["feedback"] = _markdown(random)

    return {"steps": steps}


def _match(random: Random) -> dict[str, Any]:
    prompts = _parts(random, random.randint(2, 8))
    reuse = random.random() < 0.5
    replies = _parts(
        random,
        random.randint(2, 10) if reuse else len(prompts),
        blocks=random.random() < 0.2,
        longest=random.choice([4, 30]),
    )
    ids = [reply["id"] for reply in replies]
    random.shuffle(ids)
    for number, prompt in enumerate(prompts):
        prompt["reply"] = random.choice(ids) if reuse else ids[number]
        prompt["feedback"] = _markdown(random)

    return {"prompts": prompts, "replies": replies} | ({"reuse": True} if reuse else {})


def _number(random: Random) -> dict[str, Any]:
    value = random.choice(
        [random.randint(-50, 5000), random.randint(-500, 500) / 10, random.randint(1, 99) / 100]
    )
    tolerance = random.choice([0, 0.1, 0.25, 1, 2.5])
    feedback = {"feedback_right": _markdown(random), "feedback_wrong": _markdown(random)}
    near = [
        {"value": value + tolerance + distance, "feedback": _markdown(random)}
        for distance in random.sample(range(1, 9), random.randint(0, 3))
    ]
    unit = {"unit": random.choice(["days", "%", "€", "m² & more"])} if random.random() < 0.7 else {}

    return {"value": value, "tolerance": tolerance, "near_misses": near} | unit | feedback


def _reflection(random: Random) -> dict[str, Any]:
    count = random.randint(2, 5)

    return {
        "response": _markdown(random),
        "checklist": [_text(random, number) for number in range(count)],
        "lines": random.randint(2, 30),
    }


def _scenario(random: Random) -> dict[str, Any]:
    names = [f"scene-{number}" for number in range(random.randint(1, 6))]
    endings = [f"end-{number}" for number in range(random.randint(2, 3))]
    ways: dict[str, list[str]] = {name: [] for name in names}
    later = names + endings
    for number, name in enumerate(later[1:], start=1):
        # A way from a scene before it makes it reachable; four things to say are the most.
        before = [scene for scene in names[:number] if len(ways[scene]) < 4]
        ways[random.choice(before)].append(name)
    for number, name in enumerate(names):
        # One step forward from each scene, and nobody is caught in a circle.
        if len(ways[name]) < 4:
            ways[name].append(random.choice(later[number + 1 :]))
        while len(ways[name]) < 2:
            ways[name].append(random.choice(later))
    scenes: list[dict[str, Any]] = []
    for name in names:
        replies = _parts(random, len(ways[name]))
        for number, (reply, target) in enumerate(zip(replies, ways[name], strict=True)):
            reply |= {"rating": "best" if number == 0 else random.choice(RATINGS), "next": target}
            reply["feedback"] = _markdown(random)
        random.shuffle(replies)
        scenes.append({"id": name, "text": _markdown(random), "replies": replies})
    for name in endings:
        ending = {"id": name, "text": _markdown(random), "debrief": _markdown(random)}
        scenes.append(ending | {"ending": True})

    return {"scenes": scenes}


MAKERS = {
    "choice": _choice,
    "judgement": _judgement,
    "sort": _sort,
    "order": _order,
    "match": _match,
    "number": _number,
    "reflection": _reflection,
    "scenario": _scenario,
}
"""What makes the particular keys of each type."""


def _parts(
    random: Random, count: int, *, blocks: bool = False, longest: int = 8
) -> list[dict[str, Any]]:
    """Return parts with ids and texts that differ; some texts are blocks where that is asked for."""
    return [
        {
            "id": f"p{number}",
            "text": (_markdown(random) + "\n\n" if blocks and random.random() < 0.3 else "")
            + _text(random, number, longest=longest),
        }
        for number in range(count)
    ]


def _text(random: Random, number: int | None = None, *, longest: int = 8) -> str:
    """Return a line of Markdown; with a number it differs from those with others."""
    words = random.choices(WORDS, k=random.randint(1, longest))
    end = "" if number is None else f" {number}"

    return f"A{end} {' '.join(words)}"


def _markdown(random: Random) -> str:
    """Return a line of Markdown, or some other block."""
    if random.random() < 0.7:
        return _text(random)

    return random.choice(BLOCKS).format(_text(random), random.choice(WORDS[:16]))
