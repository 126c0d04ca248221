"""The door for mkdocs-macros: registers what pages may call.

In the engine a macro leaves a slot in the page; `course.finish.slots` fills it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).resolve().parent
if str(SCRIPTS) not in sys.path:  # the plugin loads this file by its path
    sys.path.insert(0, str(SCRIPTS))

from course.model.macros import MACROS, MADE_MACROS, Macro  # noqa: E402
from course.slots import Slot, slot_html  # noqa: E402


def define_env(env: Any) -> None:
    """Register every macro of the course; called by the plugin once for each build."""
    for name, macro in (MACROS | MADE_MACROS).items():
        env.macro(_leaves_slot(name, macro), name)


def _leaves_slot(name: str, macro: Macro) -> Callable[..., str]:
    def leave_slot(argument: str = "") -> str:
        return slot_html(Slot(name, argument), inline=macro.inline)

    return leave_slot
