"""Questions of type ``sort``: bins that can be told apart, and a bin for every card."""

from __future__ import annotations

from course.model.sort import SortQuestion
from course.problems import Problems, did_you_mean
from course.rules.ids import check_unique
from course.rules.parts import Parts, check_count, check_same

BINS = Parts("bin-count", "bin", "bins", good=(2, 4), bearable=(2, 4))
CARDS = Parts("card-count", "card", "cards", good=(3, 24), bearable=(3, 24))


def check(question: SortQuestion, problems: Problems) -> None:
    """Check one question's bins and cards."""
    bins, cards = question.bins, question.cards
    check_unique([(b.id, b.at("id")) for b in bins], "bin", "in the question", problems)
    check_unique([(c.id, c.at("id")) for c in cards], "card", "in the question", problems)
    check_count(bins, BINS, question.at("bins"), problems)
    check_count(cards, CARDS, question.at("cards"), problems)
    check_same(bins, "title", problems)
    check_same(cards, "text", problems)
    known = [bin_.id for bin_ in bins]
    for card in cards:
        if card.bin not in known:
            problems.add(
                card.at("bin"),
                "bin-unknown",
                f"There is no bin “{card.bin}” in the question.",
                did_you_mean(card.bin, known) or f"Its bins: {', '.join(known)}.",
            )
    used = {card.bin for card in cards}
    for bin_ in bins:
        if bin_.id not in used and used <= set(known):
            problems.add(
                bin_.at("id"),
                "bin-unused",
                f"No card belongs in the bin “{bin_.id}”.",
                "Write a card for it, or remove the bin.",
                "warning",
            )
