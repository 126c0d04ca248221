"""Words: tokens, stems, and the lists of words that give a key away or blur a question."""

from __future__ import annotations

import re

import Stemmer  # type: ignore[import-not-found, unused-ignore]

_TOKEN = re.compile(r"\w+(?:[’'-]\w+)*")
_SPLIT = re.compile(r"[’'-]\w*$|-")

ABSOLUTES = frozenset(
    "always never only must cannot can’t everyone everybody nobody completely impossible"
    " guarantee guarantees guaranteed every".split()
) - {"every"}
"""Words without exception; test-wise readers take them for the sign of a wrong choice."""

HEDGES = frozenset(
    "usually often sometimes may might typically generally tends tend likely".split()
)
"""Words that soften; test-wise readers take them for the sign of a right choice."""

FREQUENCIES = frozenset(
    "often rarely usually sometimes seldom frequently occasionally generally regularly normally"
    " mostly".split()
)
"""Words for how often; two people read them as different numbers."""

NEGATIONS = frozenset("not no never none nothing neither nor cannot without".split())

FIRST_PERSON = frozenset("i i’m i’ll i’d i’ve i'm i'll i'd i've my me mine".split())

STOP_WORDS = frozenset(
    "about above after again against all also although among and another any anybody anyone"
    " anything are aren’t around because been before being below between both but can cannot"
    " can’t could did didn’t does doesn’t doing done don’t down during each either else enough"
    " ever every everybody everyone everything few for from further get gets getting goes going"
    " gone got had hadn’t has hasn’t have haven’t having her here hers herself him himself his how"
    " however into isn’t its itself just least less let lets like made make makes making many may"
    " might mine more most much must myself neither never nobody none nor not nothing now off once"
    " one ones only onto other others ought our ours ourselves out over own per put puts quite"
    " rather said same say saying says shall she should since some somebody someone something"
    " still such take takes taking than that the their theirs them themselves then there these"
    " they thing things this those though through thus too toward towards two under until upon"
    " very was wasn’t way well went were weren’t what when where whether which while who whom"
    " whose why will with within without won’t would wouldn’t yet you your yours yourself"
    " yourselves".split()
)
"""Words that carry no subject; what is left of a text without them are its content words."""

_stemmer = Stemmer.Stemmer("english")


class _Stems(dict[str, str]):
    """The stem of each word met so far; "" for words that carry no content."""

    def __missing__(self, token: str) -> str:
        word = _SPLIT.sub("", token).strip("_")
        long_enough = len(word) > 2 or word.isdigit()
        kept = long_enough and token not in STOP_WORDS and word not in STOP_WORDS
        stem = self[token] = str(_stemmer.stemWord(word)) if kept else ""

        return stem


_STEMS = _Stems()


def tokens(text: str) -> list[str]:
    """Return the words of a plain text in lower case; “hand-over” and “don’t” are one word each."""
    return _TOKEN.findall(text.lower())


def stem(token: str) -> str:
    """Return the stem of a token, or "" when it is a stop word or has fewer than three letters.

    A number is a content word, however short.
    """
    return _STEMS[token]


def content(words: list[str]) -> frozenset[str]:
    """Return the stems of the content words among tokens."""
    return frozenset(map(_STEMS.__getitem__, words)) - {""}


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how much two sets of words share, from 0 to 1 (the Jaccard index)."""
    both = len(one & other)

    return both / (len(one) + len(other) - both) if both else 0.0
