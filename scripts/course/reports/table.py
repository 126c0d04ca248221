"""Tables of plain text, as wide as what stands in them."""

from __future__ import annotations

from collections.abc import Sequence


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return the lines of a table; a cell may have several lines."""
    cells = [[cell.split("\n") for cell in row] for row in [head, *rows]]
    widths = [max(len(line) for row in cells for line in row[n]) for n in range(len(head))]
    lines = []
    for number, row in enumerate(cells):
        height = max(map(len, row))
        for place in range(height):
            parts = [column[place] if place < len(column) else "" for column in row]
            padded = (part.ljust(width) for part, width in zip(parts, widths, strict=True))
            lines.append("  ".join(padded).rstrip())
        if number == 0:
            lines.append("  ".join("-" * width for width in widths))

    return lines
