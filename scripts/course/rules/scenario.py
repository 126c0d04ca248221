"""Questions of type ``scenario``: every way through the conversation comes to an end."""

from __future__ import annotations

from collections.abc import Iterable

from course.model.scenario import ScenarioQuestion, Scene
from course.problems import Problems, did_you_mean
from course.rules.ids import check_unique
from course.rules.parts import Parts, check_count, check_same

REPLIES = Parts("reply-count", "thing to say", "things to say", good=(2, 4), bearable=(1, 99))


def check(question: ScenarioQuestion, problems: Problems) -> None:
    """Check one question's scenes, and the ways that lead through them."""
    scenes = question.scenes
    check_unique([(s.id, s.at("id")) for s in scenes], "scene", "in the question", problems)
    for scene in scenes:
        if scene.ending:
            _check_ending(scene, problems)
        else:
            _check_replies(scene, problems)
    endings = sum(scene.ending for scene in scenes)
    if endings < 2:
        problems.add(
            question.at("scenes"),
            "ending-count",
            f"There {'is 1 ending' if endings == 1 else 'is no ending'}.",
            "Write two or more scenes with “ending: true”: what is said must make a difference.",
        )
    _check_ways(question, problems)


def _check_ending(scene: Scene, problems: Problems) -> None:
    if scene.replies:
        problems.add(
            scene.at("replies"),
            "ending-replies",
            f"The scene “{scene.id}” is an ending, and there are things to say.",
            "Remove “ending: true”, or the replies.",
        )
    if not scene.debrief:
        problems.add(
            scene.place,
            "ending-debrief",
            f"The ending “{scene.id}” has no debrief.",
            "Write “debrief:” and what can be learned from coming out here.",
        )


def _check_replies(scene: Scene, problems: Problems) -> None:
    replies = scene.replies
    if not replies:
        problems.add(
            scene.place,
            "scene-dead-end",
            f"The scene “{scene.id}” has nothing to say and is no ending.",
            "Write “replies:”, or “ending: true” with a debrief.",
        )
        return
    if scene.debrief:
        problems.add(
            scene.at("debrief"),
            "ending-debrief",
            f"The scene “{scene.id}” has a debrief and is no ending.",
            "Move the debrief to an ending, or write “ending: true”.",
        )
    check_unique([(r.id, r.at("id")) for r in replies], "reply", "in the scene", problems)
    check_count(replies, REPLIES, scene.at("replies"), problems)
    check_same(replies, "text", problems)
    if all(reply.rating != "best" for reply in replies):
        problems.add(
            scene.at("replies"),
            "no-best-reply",
            f"In the scene “{scene.id}” nothing to say is rated “best”.",
            "Give the learner a strong way on in every scene.",
            "warning",
        )


def _check_ways(question: ScenarioQuestion, problems: Problems) -> None:
    """Follow the replies. What a wrong name cuts off is not told a second time."""
    scenes = {scene.id: scene for scene in reversed(question.scenes)}
    whole = len(scenes) == len(question.scenes)
    for scene in question.scenes:
        for reply in scene.replies:
            if reply.next not in scenes:
                whole = False
                problems.add(
                    reply.at("next"),
                    "scene-unknown",
                    f"There is no scene “{reply.next}” in the question.",
                    did_you_mean(reply.next, scenes) or f"Its scenes: {', '.join(sorted(scenes))}.",
                )
    if not question.scenes or not whole:
        return
    first = question.scenes[0]
    if first.ending:
        problems.add(
            first.at("ending"),
            "ending-first",
            "The conversation begins with an ending.",
            "Move the scene behind the others; the first one is where it starts.",
        )
        return
    ways = {
        scene.id: [] if scene.ending else [reply.next for reply in scene.replies]
        for scene in question.scenes
    }
    reached = _reach([first.id], ways)
    for scene in question.scenes:
        if scene.id not in reached:
            problems.add(
                scene.at("id"),
                "scene-unreachable",
                f"No way leads from the first scene to the scene “{scene.id}”.",
                "Write its id behind “next:” of a reply, or remove the scene.",
            )
    back: dict[str, list[str]] = {name: [] for name in ways}
    for name, following in ways.items():
        for target in following:
            back[target].append(name)
    leaving = _reach([name for name, following in ways.items() if not following], back)
    caught = [scene for scene in question.scenes if scene.id in reached - leaving]
    if caught and leaving:
        problems.add(
            caught[0].at("id"),
            "scene-loop",
            f"No way leads from the scene “{caught[0].id}” to an ending.",
            "Let one of the replies lead out of the circle.",
        )


def _reach(starts: Iterable[str], ways: dict[str, list[str]]) -> set[str]:
    """Return the scenes that can be reached from *starts*."""
    found: set[str] = set()
    waiting = list(starts)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += ways[name]

    return found
