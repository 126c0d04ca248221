"""The rules that judge teaching and not form: how grave each is, and whether it can be waived.

Each stands with a good and a bad example on the authoring pages. The names in capitals are those
of the research that the rule comes from (`docs/authoring/rules.md` says which).
"""

from __future__ import annotations

from typing import NamedTuple

from course.problems import Severity


class Rule(NamedTuple):
    """A rule.

    Attributes:
        severity: ``error`` or ``warning``, as a rule; for a draft, what is missing only warns.
        waivable: whether an author may set it aside with ``lint_ok``. Every warning may be;
            an error only where research itself calls the limit a judgement.
    """

    severity: Severity
    waivable: bool


ERROR = Rule("error", waivable=False)
JUDGEMENT = Rule("error", waivable=True)
WARNING = Rule("warning", waivable=True)

CUES = {
    "all-of-the-above": ERROR,
    "none-of-the-above": ERROR,
    "combined-choices": ERROR,
    "key-much-longer": ERROR,
    "key-longer": WARNING,
    "key-shorter": WARNING,
    "absolute-wrong-choices": WARNING,
    "hedged-key": WARNING,
    "key-echoes-prompt": WARNING,
    "grammar-cue": WARNING,
    "odd-punctuation": WARNING,
    "odd-key-punctuation": ERROR,
    "odd-voice": WARNING,
    "match-echo": WARNING,
    "match-last-pair": WARNING,
    "card-names-bin": WARNING,
}
CLARITY = {
    "prompt-no-question": WARNING,
    "prompt-unfocused": WARNING,
    "prompt-negative": WARNING,
    "prompt-negative-hidden": ERROR,
    "double-negative": ERROR,
    "prompt-long": WARNING,
    "prompt-too-long": JUDGEMENT,
    "prompt-how-many": WARNING,
    "situation-long": WARNING,
    "situation-missing": WARNING,
    "sentence-long": WARNING,
    "vague-frequency": WARNING,
    "same-opening": WARNING,
    "choices-alike": WARNING,
    "ranges-overlap": ERROR,
    "choices-unsorted": WARNING,
    "odd-choice": WARNING,
    "true-false-reason": JUDGEMENT,
}
FEEDBACK = {
    "feedback-short": ERROR,
    "feedback-verdict": ERROR,
    "feedback-echo": ERROR,
    "feedback-long": WARNING,
    "names-position": ERROR,
    "misconception-missing": WARNING,
    "reread-missing": WARNING,
}
QUIZ = {
    "quiz-grade": WARNING,
    "quiz-length": WARNING,
    "quiz-leak": WARNING,
    "true-false-share": WARNING,
    "true-false-run": WARNING,
    "objective-share": WARNING,
    "review-length": WARNING,
    "review-mix": WARNING,
}
BANK = {
    "bank-position": WARNING,
    "bank-run": WARNING,
    "bank-longest": ERROR,
    "bank-shortest": ERROR,
    "bank-length": WARNING,
    "bank-word": ERROR,
    "bank-guesser": ERROR,
    "bank-levels": WARNING,
    "bank-people": WARNING,
    "near-duplicate": WARNING,
}

OBJECTIVES = {
    "objective-untaught": ERROR,
    "objective-unpractised": ERROR,
    "objective-unasked": ERROR,
    "objective-low": ERROR,
    "objective-early": ERROR,
    "objective-later": ERROR,
}
ANATOMY = {
    "part-missing": ERROR,
    "depth-missing": ERROR,
    "depth-order": ERROR,
    "call-missing": ERROR,
    "pretest-missing": ERROR,
    "exercise-missing": ERROR,
    "field-task-missing": ERROR,
    "activity-uncalled": WARNING,
    "version-missing": ERROR,
    "stop-lines-missing": ERROR,
    "help-missing": ERROR,
    "sensitive-undecided": WARNING,
    "to-be-written": ERROR,
    "workshop-missing": WARNING,
    "slides-missing": WARNING,
}
READING = {
    "heading-first": ERROR,
    "heading-skip": ERROR,
    "link-words": WARNING,
    "image-words": ERROR,
    "page-sentence-long": WARNING,
    "page-grade": WARNING,
    "section-long": WARNING,
    "minutes-off": WARNING,
}
EVIDENCE = {
    "claim-unused": WARNING,
    "reference-unused": WARNING,
    "term-unused": WARNING,
    "drawing-claim": ERROR,
    "drawing-figure": ERROR,
    "key-figure": ERROR,
}
WORKSHOP = {
    "format-unknown": ERROR,
    "format-missing": ERROR,
    "format-full": ERROR,
    "format-empty": WARNING,
    "practice-missing": ERROR,
    "practice-short": WARNING,
    "practice-screen": WARNING,
    "screen-form": ERROR,
    "screen-unknown": ERROR,
    "silence-missing": ERROR,
    "remote-missing": ERROR,
    "access-missing": WARNING,
    "vote-screen": ERROR,
    "observer-missing": WARNING,
    "step-objective": ERROR,
    "cut-twice": ERROR,
    "group-order": ERROR,
    "safety-missing": ERROR,
    "summary-long": WARNING,
    "follow-up-missing": WARNING,
}
SLIDES = {
    "slide-count": WARNING,
    "slide-crowd": ERROR,
    "slide-form": ERROR,
    "slide-words": WARNING,
    "slide-call": ERROR,
    "slide-shows": ERROR,
    "notes-missing": ERROR,
    "notes-time": WARNING,
}

RULES: dict[str, Rule] = {
    **CUES,
    **CLARITY,
    **FEEDBACK,
    **QUIZ,
    **BANK,
    **OBJECTIVES,
    **ANATOMY,
    **READING,
    **EVIDENCE,
    **WORKSHOP,
    **SLIDES,
}
"""Every rule that judges teaching, by name."""
