"""Hiding what is no Markdown to a reader: fenced code, code spans and comments.

What is hidden becomes spaces, so that every other position stays where it is.
"""

from __future__ import annotations

import re

_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_NOT_A_LINE_END = re.compile(r"[^\n]")


def mask(text: str) -> str:
    """Return a text of the same length without code and comments."""
    if "`" not in text and "~~~" not in text and "<!--" not in text:
        return text
    lines = []
    fence = ""
    comment = False
    for line in text.split("\n"):
        mark = None if comment else _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
            lines.append(" " * len(line))
        elif mark:
            fence = mark[1]
            lines.append(" " * len(line))
        else:
            if "`" in line and not comment:
                line = _CODE_SPAN.sub(_spaces, line)
            if comment or "<!--" in line:
                line, comment = _without_comments(line, comment)
            lines.append(line)

    return "\n".join(lines)


def _spaces(match: re.Match[str]) -> str:
    return _NOT_A_LINE_END.sub(" ", match[0])


def _without_comments(line: str, comment: bool) -> tuple[str, bool]:
    """Return a line without its comments, and whether one is still open at its end."""
    kept, position = [], 0
    while position < len(line):
        sign = "-->" if comment else "<!--"
        found = line.find(sign, position)
        end = len(line) if found < 0 else found + (3 if comment else 0)
        kept.append(" " * (end - position) if comment else line[position:end])
        if found < 0:
            break
        position, comment = end, not comment

    return "".join(kept), comment
