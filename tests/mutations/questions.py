"""Keys and values of questions."""

from __future__ import annotations

from tests.mutations.mutation import CHOICE, QUESTION, Mutation, in_quiz

CHOICE_QUESTION = r"(?s)^(    type: choice\n(?:(?!\n\n  - id).)*?"
"""A question of type ``choice`` from its type on; the pattern goes on inside the question."""

QUESTIONS: dict[str, Mutation] = {
    "question-unknown-key": in_quiz(r"^    prompt: ", "    promt: ", "unknown-key"),
    "question-unknown-word": in_quiz(r"^    rev: ", "    colour: ", "unknown-key"),
    "question-duplicate-key": in_quiz(
        r"^(    level: .*\n)", r"\1    level: apply\n", "duplicate-key", below=1
    ),
    "question-without-prompt": in_quiz(r"^    prompt: .*\n", "", "missing-key", QUESTION),
    "question-without-type": in_quiz(r"^    type: .*\n", "", "missing-key", QUESTION),
    "question-without-id": in_quiz(r"^  - id: .*\n    ", "  - ", "missing-key", more=True),
    "question-without-objective": in_quiz(r"^    objective: .*\n", "", "missing-key", QUESTION),
    "question-type": in_quiz(r"^    type: choice", "    type: choise", "wrong-value"),
    "question-level": in_quiz(r"^    level: \w+", "    level: hard", "wrong-value"),
    "question-rev": in_quiz(r"^    rev: 1", '    rev: "1"', "wrong-type"),
    "question-rev-zero": in_quiz(r"^    rev: 1", "    rev: 0", "wrong-value"),
    "question-prompt-empty": in_quiz(r"^    prompt: .*", '    prompt: ""', "empty-text"),
    "question-prompt-blank": in_quiz(r"^    prompt: .*", "    prompt: ' '", "empty-text"),
    "question-prompt-list": in_quiz(r"^    prompt: .*", "    prompt: [a, b]", "wrong-type"),
    "question-prompt-number": in_quiz(r"^    prompt: .*", "    prompt: 42", "wrong-type"),
    "question-prompt-in-situation": in_quiz(
        r"^(    situation: \|\n(?:      .*\n)+)    prompt: ",
        r"\1      prompt: ",
        "missing-key",
        below=4,
    ),
    "question-id-capital": in_quiz(r"^  - id: \S+", "  - id: Ferry", "id-form", more=True),
    "question-id-underscore": in_quiz(r"^(  - id: \w+)-", r"\1_", "id-form", more=True),
    "question-id-long": in_quiz(r"^  - id: \S+", f"  - id: {'a' * 61}", "too-long", more=True),
    "question-id-twice": in_quiz(
        r"^(  - id: (\S+)\n[\s\S]*?\n)  - id: [\w-]+",
        r"\1  - id: \2",
        "duplicate-id",
        end=True,
        more=True,
    ),
    "choice-unknown-key": in_quiz(r"^        feedback: ", "        feedbak: ", "unknown-key"),
    "choice-without-text": in_quiz(r"^        text: .*\n", "", "missing-key", CHOICE),
    "choice-without-feedback": in_quiz(
        r"^        feedback: >-\n(?: {10}.*\n)+", "", "missing-key", CHOICE
    ),
    "choice-text-empty": in_quiz(r"^        text: .*", "        text:", "empty-text"),
    "choice-rating": in_quiz(r"^        rating: \w+", "        rating: bad", "wrong-value"),
    "choice-id-twice": in_quiz(
        r"(?s)^(      - id: (\S+)\n        text.*?\n)      - id: \S+",
        r"\1      - id: \2",
        "duplicate-id",
        end=True,
    ),
    "choice-is-text": in_quiz(r"^      - id: .*\n        text: ", "      - ", "yaml"),
    "no-correct-choice": in_quiz(
        CHOICE_QUESTION + r"    select: one\n(?:(?!\n\n  - id).)*?        correct: )true",
        r"\1false",
        "no-correct-choice",
        end=True,
    ),
    "one-correct-of-many": in_quiz(
        r"^    select: one", "    select: many", "one-correct-of-many", more=True
    ),
    "quiz-unknown-key": in_quiz(r"^pass_mark: ", "passmark: ", "unknown-key"),
    "quiz-without-title": in_quiz(r"^title: .*\n", "", "missing-key"),
    "quiz-without-questions": in_quiz(r"(?s)^questions:.*\Z", "", "missing-key", at=r"^title"),
    "quiz-questions-empty": in_quiz(r"(?s)^questions:.*\Z", "questions:\n", "wrong-type"),
    "quiz-list-misnamed": in_quiz(r"^questions:", "question:", "unknown-key"),
    "quiz-pass-mark": in_quiz(r"^pass_mark: \d+", "pass_mark: 180", "wrong-value"),
    "question-objective": in_quiz(
        r"^    objective: (\w+)", r"    objective: \1x", "objective-unknown"
    ),
    "question-objective-module": in_quiz(
        r"^    objective: (\w+)", r"    objective: two-job/\1", "objective-unknown"
    ),
    "question-reread": in_quiz(r"^    reread: .*", "    reread: nowhere", "section-unknown"),
    "question-claim": in_quiz(r"^    claim: .*", "    claim: nothing", "claim-unknown"),
    "question-link": in_quiz(
        r"^    prompt: (?=\w)", "    prompt: See [this](nowhere.md). ", "page-missing"
    ),
    "question-link-section": in_quiz(
        r"^      (\w.*)$", r"      [x](index.md#nowhere) \1", "section-unknown"
    ),
}
