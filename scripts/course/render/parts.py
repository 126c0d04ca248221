"""The parts that a question type gives to the frame of `question`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Parts:
    """What is particular about a question's type.

    Attributes:
        attributes: further attributes of the question's element, for its script.
        instruction: how to respond: "Choose one."
        controls: the form controls.
        key: the right response and the reasons, for readers without script and for the script.
        button: the interface text of the button that checks.
        show_key: the interface text that opens the key.
    """

    attributes: dict[str, str]
    instruction: str
    controls: Markup
    key: Markup
    button: str = "check"
    show_key: str = "show-key"


class Ordering(Protocol):
    """Puts parts of a question into the order of paper."""

    def __call__(self, question: Any, parts: Iterable[Any]) -> list[Any]: ...
