"""A measured figure, its budget, and how they are printed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    Attributes:
        what: what was measured.
        value: the figure.
        unit: its unit.
        budget: the most it may be; None where there is no budget.
    """

    what: str
    value: float
    unit: str
    budget: float | None = None

    @property
    def kept(self) -> bool:
        """Whether the figure is within its budget."""
        return self.budget is None or self.value <= self.budget

    def as_text(self) -> str:
        """Return the figure as a line of the report."""
        value = f"{self.value:.2f}" if self.value < 10 else f"{self.value:,.0f}"
        if self.budget is None:
            return f"  {self.what:<58} {value:>9} {self.unit}"
        verdict = "ok" if self.kept else "OVER BUDGET"

        return f"  {self.what:<58} {value:>9} {self.unit:<9} (at most {self.budget:g}) {verdict}"


def tell(title: str, figures: list[Figure]) -> bool:
    """Print figures under a title; returns whether all are within their budgets."""
    print(f"\n{title}")
    for figure in figures:
        print(figure.as_text(), flush=True)

    return all(figure.kept for figure in figures)
