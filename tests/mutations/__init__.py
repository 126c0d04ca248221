"""Mistakes as authors make them in the files of the real course.

Each names a file, what stands there (a regular expression), what stands there instead, and the rule
that finds it. They fit any course whose files look like ours, so that its text may change.
"""

from __future__ import annotations

from tests.mutations.front_matter import FRONT_MATTER
from tests.mutations.mutation import Mutation
from tests.mutations.pages import PAGES
from tests.mutations.questions import QUESTIONS
from tests.mutations.records import RECORDS
from tests.mutations.settings import SETTINGS
from tests.mutations.unreadable import UNREADABLE

MUTATIONS: dict[str, Mutation] = {
    **UNREADABLE,
    **FRONT_MATTER,
    **QUESTIONS,
    **RECORDS,
    **PAGES,
    **SETTINGS,
}
"""Every mistake by its name."""
