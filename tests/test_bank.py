"""What the bank tells: each finding on a made-up bank, in full, and its near miss."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import pytest

from course.bank.entry import Entry
from course.bank.guesser import guess, guess_longest
from course.bank.people import pronouns
from course.bank.shape import lengths, positions, runs
from course.bank.telling import balances
from course.bank.twins import Twins
from course.model.choice import ChoiceQuestion
from course.model.quiz import AnyQuestion
from course.problems import Place, Problems
from course.rules import bank
from course.rules.lint import Lint
from course.yaml_tree import Mapping, empty_mapping

WORDS = [f"word{number}" for number in range(60)]


def entry(
    key: int,
    lengths: Sequence[int] = (40, 40, 40),
    words: Sequence[Sequence[str]] | None = None,
    number: int = 0,
) -> Entry:
    return Entry(
        "quizzes/kiosk.yml",
        f"question-{number}",
        key,
        tuple(lengths),
        tuple(map(tuple, words or ((),) * len(lengths))),
        ("",) * len(lengths),
    )


def fair_bank(count: int, size: int = 3) -> list[Entry]:
    """A bank in which keys stand in turn, and words are drawn by lot."""
    source = random.Random(7)  # noqa: S311 - words, not secrets

    return [
        entry(
            number % size,
            [40] * size,
            [source.sample(WORDS, 6) for _ in range(size)],
            number,
        )
        for number in range(count)
    ]


def question(level: str = "apply", situation: str = "", name: str = "q") -> AnyQuestion:
    return ChoiceQuestion.model_validate(
        written(
            {
                "id": name,
                "type": "choice",
                "objective": "open",
                "level": level,
                "situation": situation or None,
                "prompt": "What now?",
                "select": "one",
                "choices": (),
            }
        )
    )


def written(values: dict[str, object]) -> Mapping:
    """Return keys as if they had been read from a file."""
    mapping = empty_mapping(Place("quizzes/kiosk.yml"))
    mapping.update(values)

    return mapping


def told(
    questions: Sequence[AnyQuestion] = (), entries: Sequence[Entry] = (), rule: str = ""
) -> list[str]:
    """Return all that is said of a bank, or what one rule says."""
    problems = Problems()
    bank.check(questions or [question()], entries, None, Lint(problems))

    return [problem.as_text() for problem in problems if rule in ("", problem.rule)]


def test_nothing_is_said_of_a_fair_bank() -> None:
    assert told([question()] * 40, fair_bank(42)) == []


def test_nothing_is_said_of_fewer_than_twenty() -> None:
    one_sided = [entry(0, (90, 40, 40), number=n) for n in range(19)]

    assert told([question("remember")] * 19, one_sided) == []
    assert positions(one_sided) == []
    assert lengths(one_sided) is None
    assert guess(one_sided) is None
    assert guess_longest(one_sided) is None


def test_keys_in_the_middle_are_told() -> None:
    """22 of 30 in the middle: chi-square 21.4; 16 of 30 is 5.6, which is doubtful only."""
    hidden = [[source, source, source] for source in (["a"], ["b"], ["c"])]
    middle = [entry(1 if n < 22 else 2 * (n % 2), words=hidden[n % 3], number=n) for n in range(30)]

    assert told([], middle) == [
        "quizzes/kiosk.yml:1:1: In questions with 3 choices the right one stands unevenly: 4, 22, 4 times in "
        "place 1 to 3 (p = 0.000). [bank-position]\n"
        "    Move right choices within their lists; the order in the file has no meaning."
    ]


def test_an_unevenness_that_may_be_chance_only_warns() -> None:
    places = [0] * 5 + [1] * 16 + [2] * 9
    doubtful = [entry(place, number=n) for n, place in enumerate(places)]

    assert told([], doubtful) == [
        "quizzes/kiosk.yml:1:1: warning: In questions with 3 choices the right one stands unevenly: 5, 16, 9 "
        "times in place 1 to 3 (p = 0.045). [bank-position]\n"
        "    Move right choices within their lists; the order in the file has no meaning."
    ]
    even = [entry(place, number=n) for n, place in enumerate([0] * 6 + [1] * 15 + [2] * 9)]
    assert told([], even) == []


def test_a_run_is_told_at_its_fifth_key() -> None:
    entries = [entry(place, number=n) for n, place in enumerate([0, 1, 1, 1, 1, 1, 1, 2])]

    assert [found.name for found in runs(entries)] == ["question-5"]
    assert runs([entry(place) for place in (1, 1, 1, 1, 0, 1, 1, 1, 1)]) == []


def test_a_run_does_not_go_on_in_the_next_quiz() -> None:
    entries = [entry(1), entry(1), entry(1), entry(1), entry(1)._replace(quiz="quizzes/till.yml")]

    assert runs(entries) == []


def long_keys(count: int, of: int, key: int, others: int) -> list[Entry]:
    """A bank in which so many keys have another length than all other choices."""
    return [
        entry(
            n % 3, [key if place == n % 3 and n < count else others for place in range(3)], number=n
        )
        for n in range(of)
    ]


def test_keys_that_are_longest_too_often_are_told() -> None:
    assert told([], long_keys(17, 30, 44, 40), "bank-longest") == [
        "quizzes/kiosk.yml:1:1: In 17 of 30 questions the right choice is the longest one (p = 0.0072). "
        "[bank-longest]\n"
        "    See the table of make check ARGS=--bank, and even the lengths out."
    ]
    assert told([], long_keys(16, 30, 44, 40), "bank-longest") == []


def test_keys_that_are_shortest_too_often_are_told() -> None:
    assert told([], long_keys(17, 30, 36, 40), "bank-shortest") == [
        "quizzes/kiosk.yml:1:1: In 17 of 30 questions the right choice is the shortest one (p = 0.0072). "
        "[bank-shortest]\n"
        "    See the table of make check ARGS=--bank, and even the lengths out."
    ]
    assert told([], long_keys(16, 30, 36, 40), "bank-shortest") == []


def test_keys_that_are_longer_on_average_are_told() -> None:
    """Keys of 42 among 40 and 44: never the longest, and half a deviation longer."""
    entries = [
        entry(
            n % 3,
            [44 if p == (n + 1) % 3 else 42 if p == n % 3 else 30 for p in range(3)],
            number=n,
        )
        for n in range(30)
    ]
    found = lengths(entries)

    assert found
    assert found.longest == 0
    # By hand: key - mean of others = 42 - 37 = 5; deviations -8.67, 3.33, 5.33 about the mean.
    assert found.difference == pytest.approx(
        5 / ((8.6667**2 + 3.3333**2 + 5.3333**2) / 2) ** 0.5, rel=1e-3
    )
    assert told([], entries, "bank-length") == [
        "quizzes/kiosk.yml:1:1: warning: Right choices are longer by 0.66 standard deviations on average. "
        "[bank-length]\n"
        "    Say more in wrong choices, and move reasons from right ones into “feedback”."
    ]


def with_word(word: str, right: int, wrong: int) -> list[Entry]:
    """A fair bank with a word on so many right and wrong choices."""
    entries = []
    for number, fair in enumerate(fair_bank(60)):
        words = [list(found) for found in fair.words]
        if number < right:
            words[fair.key].append(word)
        elif number < right + wrong:
            words[(fair.key + 1) % 3].append(word)
        entries.append(fair._replace(words=tuple(map(tuple, words))))

    return entries


def test_a_word_that_stands_on_wrong_choices_alone_is_told() -> None:
    """None of twelve: (2/3) to the power of 12 is 0.0077."""
    assert told([], with_word("never", 0, 12)) == [
        "quizzes/kiosk.yml:1:1: Of 12 choices with a word without exception, 0 are right; 4.0 would be by "
        "chance (p = 0.0077). [bank-word]\n"
        "    Use such words in right and wrong choices alike, or in none.",
        "quizzes/kiosk.yml:1:1: Of 12 choices with the word “never”, 0 are right; 4.0 would be by chance "
        "(p = 0.0077). [bank-word]\n"
        "    Use such words in right and wrong choices alike, or in none.",
    ]
    assert told([], with_word("never", 1, 11)) == []


def test_a_word_that_stands_on_right_choices_is_told_and_a_rare_one_is_not() -> None:
    found = {each.words: each for each in balances(with_word("usually", 9, 3))}

    assert found["a word that softens"].keys == 9
    assert found["a word that softens"].chance == pytest.approx(0.0039, abs=1e-4)
    assert list(balances(with_word("usually", 5, 4))) == []


def test_a_bank_with_telling_words_is_found_by_the_blind_guesser() -> None:
    """Kind words on wrong choices, numbers on right ones."""
    entries = []
    for number, fair in enumerate(fair_bank(40)):
        words = [
            [*found, "team" if place != fair.key else "ten"]
            for place, found in enumerate(fair.words)
        ]
        entries.append(fair._replace(words=tuple(map(tuple, words)), name=f"question-{number}"))
    found = guess(entries)

    assert found
    assert found.hits == 40
    assert found.expected == pytest.approx(40 / 3)
    assert found.limit == 21
    assert found.key_words[0].word == "ten"
    assert found.other_words[0].word == "team"
    assert told([], entries) == [
        "quizzes/kiosk.yml:1:1: Somebody who sees only the choices finds 40 of 40 keys; 13 would be by chance "
        "(p = 0.0000). [bank-guesser]\n"
        f"    Words that give keys away: {', '.join(word.word for word in found.key_words)}. Write "
        "wrong choices that are kind and do not help, and right ones that are uncomfortable."
    ]


@pytest.mark.parametrize("seed", range(5))
def test_the_blind_guesser_stays_at_chance_on_words_drawn_by_lot(seed: int) -> None:
    source = random.Random(seed)  # noqa: S311
    entries = [
        entry(source.randrange(3), words=[source.sample(WORDS, 8) for _ in range(3)], number=n)
        for n in range(300)
    ]
    found = guess(entries)

    assert found
    assert 0.24 < found.hits / 300 < 0.43
    assert found.chance > 0.001


def test_the_guesser_never_learns_from_the_entry_itself() -> None:
    """Each entry has words of its own, which tell nothing about any other."""
    entries = [
        entry(n % 3, words=[[f"own{n}a"], [f"own{n}b"], [f"own{n}c"]], number=n) for n in range(30)
    ]
    found = guess(entries)

    assert found
    assert found.hits == pytest.approx(10)


def test_the_longest_choice_guesser_counts_ties_in_part() -> None:
    entries = [entry(0, (44, 44, 40), number=n) for n in range(20)]
    found = guess_longest(entries)

    assert found
    assert found.hits == 10


def test_too_many_low_levels_are_told() -> None:
    questions = [question("understand")] * 8 + [question("remember")] * 2 + [question()] * 10

    assert told(questions) == [
        "quizzes/kiosk.yml:1:1: warning: 10% of the questions are at remember, 40% at understand, 50% at "
        "apply or above. [bank-levels]\n"
        "    Aim at 20% or less, 30% or less, 50% or more."
    ]
    assert told([question("understand")] * 6 + [question("evaluate")] * 14) == []


def test_a_bank_about_one_kind_of_people_is_told() -> None:
    his = question(situation="The foreman says that his crew is late.")
    hers = question(situation="Ines opens her box at four.")

    assert told([his] * 15 + [hers] * 6) == [
        "quizzes/kiosk.yml:1:1: warning: In 15 of 21 situations about one person, that person is “he”. "
        "[bank-people]\n"
        "    Let people of all kinds be right and wrong."
    ]
    assert told([his] * 14 + [hers] * 7) == []
    assert pronouns([his, hers, question(situation="He asks her."), question()]) == {
        "she": 1,
        "he": 1,
        "both": 1,
    }


Compare = Callable[[str, str], bool]


@pytest.fixture
def twins() -> Compare:
    def compare(first: str, second: str) -> bool:
        texts = {1: first.split(), 2: second.split()}
        found: Twins[int] = Twins(lambda number: texts[number])
        found.add(1, texts[1])

        return found.add(2, texts[2]) == [1]

    return compare


STORY = "omar leads a bakery in tangier his oven needs an hour and twice this month nobody lit it"


def test_a_story_with_another_name_is_a_twin(twins: Compare) -> None:
    """The first word is in one group of five words of fourteen: 13 of 15 groups are shared."""
    assert twins(STORY, STORY.replace("omar", "sana"))
    assert twins(STORY, STORY)
    assert twins("what now", "what now")


def test_a_story_with_a_word_changed_in_the_middle_is_none(twins: Compare) -> None:
    """A word in the middle is in five groups: 9 of 19 are shared."""
    assert not twins(STORY, STORY.replace("oven", "mill"))
    assert not twins("what now", "what next")
    assert not twins("", "")
