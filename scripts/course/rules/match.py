"""Questions of type ``match``: every prompt has a reply, and every reply a use."""

from __future__ import annotations

from course.model.match import MatchQuestion
from course.problems import Problems, did_you_mean
from course.rules.ids import check_unique
from course.rules.parts import Parts, check_count, check_same

PROMPTS = Parts("prompt-count", "prompt", "prompts", good=(2, 8), bearable=(2, 8))
REPLIES = Parts("reply-count", "reply", "replies", good=(2, 10), bearable=(2, 10))


def check(question: MatchQuestion, problems: Problems) -> None:
    """Check one question's prompts and replies."""
    prompts, replies = question.prompts, question.replies
    check_unique([(p.id, p.at("id")) for p in prompts], "prompt", "in the question", problems)
    check_unique([(r.id, r.at("id")) for r in replies], "reply", "in the question", problems)
    check_count(prompts, PROMPTS, question.at("prompts"), problems)
    check_count(replies, REPLIES, question.at("replies"), problems)
    check_same(prompts, "text", problems)
    check_same(replies, "text", problems)
    known = [reply.id for reply in replies]
    for prompt in prompts:
        if prompt.reply not in known:
            problems.add(
                prompt.at("reply"),
                "reply-unknown",
                f"There is no reply “{prompt.reply}” in the question.",
                did_you_mean(prompt.reply, known) or f"Its replies: {', '.join(known)}.",
            )
    if not question.reuse:
        _check_each_used_once(question, problems)


def _check_each_used_once(question: MatchQuestion, problems: Problems) -> None:
    used: dict[str, int] = {}
    for prompt in question.prompts:
        if prompt.reply in used:
            problems.add(
                prompt.at("reply"),
                "reply-twice",
                f"The reply “{prompt.reply}” is used twice (first on line {used[prompt.reply]}).",
                "Write “reuse: true” if a reply may fit several prompts, or give this one its own.",
            )
        used.setdefault(prompt.reply, prompt.at("reply").line)
    known = {reply.id for reply in question.replies}
    for reply in question.replies:
        if reply.id not in used and set(used) <= known and len(used) == len(question.prompts):
            problems.add(
                reply.at("id"),
                "reply-unused",
                f"No prompt has the reply “{reply.id}”.",
                "Write a prompt for it, or “reuse: true”, which lets replies be left over.",
            )
