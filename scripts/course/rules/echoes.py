"""Echoes: words in a card or a prompt that lead to its bin or its reply without any thought."""

from __future__ import annotations

from course.model.match import MatchQuestion
from course.model.sort import SortQuestion
from course.prose.plain import plain
from course.prose.words import content, tokens
from course.rules.lint import Lint


def check_match(question: MatchQuestion, terms: frozenset[str], lint: Lint) -> None:
    """Check that replies cannot be found by a shared word or by what is left over."""
    replies = {reply.id: content(tokens(plain(reply.text))) for reply in question.replies}
    prompts = {prompt.id: content(tokens(plain(prompt.text))) for prompt in question.prompts}
    for prompt in question.prompts:
        if prompt.reply not in replies:
            continue
        shared = (prompts[prompt.id] & replies[prompt.reply]) - terms
        elsewhere = [stems for name, stems in prompts.items() if name != prompt.id]
        elsewhere += [stems for name, stems in replies.items() if name != prompt.reply]
        only_here = shared.difference(*elsewhere)
        if only_here:
            word = next(w for w in tokens(plain(prompt.text)) if content([w]) & only_here)
            lint.add(
                question,
                prompt.at("text"),
                "match-echo",
                f"The word “{word}” stands in this prompt and its reply alone.",
                "Use another word in one of the two.",
            )
    if not question.reuse and len(question.prompts) == len(question.replies) > 2:
        lint.add(
            question,
            question.at("replies"),
            "match-last-pair",
            "There are as many replies as prompts, so the last pair need not be known.",
            "Write “reuse: true”, and a reply that fits twice or not at all.",
        )


def check_sort(question: SortQuestion, lint: Lint) -> None:
    """Check that no card names its own bin."""
    titles = {bin_.id: content(tokens(plain(bin_.title))) for bin_ in question.bins}
    for card in question.cards:
        words = tokens(plain(card.text))
        own = titles.get(card.bin, frozenset())
        others = [stems for name, stems in titles.items() if name != card.bin]
        named = (content(words) & own).difference(*others)
        if named:
            word = next(word for word in words if content([word]) & named)
            lint.add(
                question,
                card.at("text"),
                "card-names-bin",
                f"The card says “{word}”, which is the name of its bin.",
                "Describe what is done without the bin's word.",
            )
