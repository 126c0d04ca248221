"""The base of every record that authors write, and the kinds of value that records hold."""

from __future__ import annotations

from typing import Annotated, Any, Self, cast

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    PrivateAttr,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

from course.problems import Place
from course.yaml_tree import Mapping, Sequence

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


def _not_blank(text: str) -> str:
    if not text.strip():
        raise PydanticCustomError("blank", "is empty")
    return text


class MarkdownText:
    """Marks a text that is Markdown, so that its links and images are checked."""


Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
"""A permanent name written by people: kebab-case, at most 60 characters."""

Line = Annotated[str, AfterValidator(_not_blank)]
"""A plain text without markup."""

Markdown = Annotated[str, AfterValidator(_not_blank), MarkdownText()]
"""A text that a person reads, in Markdown."""


class Record(BaseModel):
    """Something an author wrote: frozen, closed to unknown keys, and knowing where it stands."""

    # The engine's process only takes up records that were made before: it needs no validators.
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    _written: Mapping = PrivateAttr(default_factory=Mapping)

    @model_validator(mode="wrap")
    @classmethod
    def _remember_what_was_written(
        cls, written: Any, make: ModelWrapValidatorHandler[Self]
    ) -> Self:
        record = make(written)
        if isinstance(written, Mapping):
            record._written = written
        return record

    @classmethod
    def stand_in(cls, written: Mapping, **values: Any) -> Self:
        """Return a record for one that has problems, so that what hangs on it can be checked.

        It is never built from: its problems stop the build.
        """
        record = cast("Self", cls.model_construct(**values))
        record._written = written

        return record

    @property
    def place(self) -> Place:
        """Where the record begins."""
        return self._written.place

    def at(self, *steps: str | int) -> Place:
        """Return the place of a value inside the record, or of the nearest part that was written.

        ``question.at("choices", 2, "text")`` is where the text of the third choice begins.
        """
        return locate(self._written, steps)


def locate(written: Any, steps: tuple[str | int, ...]) -> Place:
    """Return the place that *steps* lead to in a written value, going as far as they can.

    Steps that lead nowhere are skipped: pydantic puts the name of a union's member between them.
    """
    place: Place = written.place
    for step in steps:
        places = getattr(written, "value_places", None)
        if isinstance(written, Mapping) and step in written:
            here: Any = written
        elif isinstance(written, Sequence) and isinstance(step, int) and step < len(written):
            here = written
        else:
            continue
        place, written = places[step], here[step]  # type: ignore[index]

    return place
