"""Sentences: where they end, as far as that can be told without grammar."""

from __future__ import annotations

import re

_END = re.compile(r"(?<=[.!?…])[”’\"')\]]*\s+(?=[“‘\"'(\[]*[A-Z0-9])|\n{2,}")
_INSIDE = [f"{stop}{quote} " for stop in ".!?…" for quote in ("", "”", "’", ")")]
_SHORT = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|vs|No|e\.g|i\.e|etc|ext)\.$")


def count_sentences(text: str) -> int:
    """Return about how many sentences a plain text has: one for each line, and each stop inside."""
    return text.count("\n") + 1 + sum(map(text.count, _INSIDE))


def sentences(text: str) -> list[str]:
    """Return the sentences of a plain text; a paragraph always ends one."""
    found: list[str] = []
    for part in _END.split(text):
        part = part.strip()
        if found and _SHORT.search(found[-1]):
            found[-1] = f"{found[-1]} {part}"
        elif part:
            found.append(part)

    return found
