"""Choice sets: everything in a question bank that is picked from a few choices.

That is a question of type ``choice`` or ``judgement``, and each scene of a ``scenario``. Rules on
cues look at all three alike: where every choice has a rating, the best ones are the key.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from course.model.choice import Choice, ChoiceQuestion
from course.model.judgement import JudgementQuestion, RatedChoice
from course.model.quiz import AnyQuestion
from course.model.scenario import ScenarioQuestion, Scene, SceneReply
from course.prose.plain import plain
from course.prose.words import content, tokens

AnyChoice = Choice | RatedChoice | SceneReply


class Pick:
    """One thing that can be picked.

    Attributes:
        choice: the record.
        key: whether it belongs to the key.
        text: its text without markup.
        words: the words of the text, in lower case.
        content: the stems of its content words.
    """

    __slots__ = ("choice", "content", "key", "text", "words")

    def __init__(self, choice: AnyChoice, key: bool) -> None:
        self.choice = choice
        self.key = key
        self.text = plain(choice.text)
        self.words = tokens(self.text)
        self.content = content(self.words)


@dataclass(slots=True, eq=False)
class ChoiceSet:
    """Some choices and what they are to be picked for.

    Attributes:
        question: the question they belong to.
        scene: the scene they belong to, in a scenario.
        prompt: what is asked, without markup; for a scene, what has just happened.
        picks: the choices in the order of the file.
        single: whether one of them is to be picked.
    """

    question: AnyQuestion
    scene: Scene | None
    prompt: str
    picks: Sequence[Pick]
    single: bool
    keys: Sequence[Pick] = field(init=False)
    others: Sequence[Pick] = field(init=False)

    def __post_init__(self) -> None:
        self.keys = [pick for pick in self.picks if pick.key]
        self.others = [pick for pick in self.picks if not pick.key]

    @property
    def name(self) -> str:
        """The id of the question, and of the scene if there is one."""
        return f"{self.question.id}/{self.scene.id}" if self.scene else self.question.id


def choice_sets(question: AnyQuestion) -> Iterator[ChoiceSet]:
    """Yield the choice sets of a question: none, one, or one for each scene."""
    match question:
        case ChoiceQuestion():
            picks = [Pick(choice, choice.correct) for choice in question.choices]
            single = question.select == "one"
            yield ChoiceSet(question, None, plain(question.prompt), picks, single)
        case JudgementQuestion():
            picks = [Pick(choice, choice.rating == "best") for choice in question.choices]
            yield ChoiceSet(question, None, plain(question.prompt), picks, True)
        case ScenarioQuestion():
            for scene in question.scenes:
                if scene.replies:
                    picks = [Pick(reply, reply.rating == "best") for reply in scene.replies]
                    yield ChoiceSet(question, scene, plain(scene.text), picks, True)
