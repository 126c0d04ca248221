"""Staging: the course as plain Markdown pages that any engine builds.

Everything lands in ``build/``: pages in ``build/docs``, settings in ``build/mkdocs.yml``. Bytes are
written only where they differ, so that an engine that watches the folder sees real changes only.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml
from markupsafe import escape

from course.files import BUNDLES
from course.made_pages import run_sheet_path
from course.model.course import Course
from course.model.page import Page
from course.model.site import NavEntry
from course.render.markdown import MarkdownRenderer
from course.texts import load_texts
from course.unlinking import unlink_page
from course.urls import url_of

DOCS = "build/docs"
SETTINGS = "build/mkdocs.yml"
_HEADING_IN_JOB_AID = re.compile(r"^#(#{2,5} )", re.MULTILINE)

WATCHED = ("docs", "modules", "quizzes", "mkdocs.yml", "scripts/course/texts")
"""What an author changes while the site is served."""


def stage(course: Course, root: Path, site_dir: str) -> int:
    """Write the staged pages and settings of a course.

    Args:
        course: the course.
        root: the project's folder.
        site_dir: where the engine shall build the site, relative to *root*.

    Returns:
        How many files were written or removed.
    """
    wanted = {page.path: _page(page, course).encode() for page in course.all_pages.values()}
    changed = sum(_write(root / DOCS / path, content) for path, content in wanted.items())
    for path in course.assets:
        source = root / path if path.startswith("modules/") else root / "docs" / path
        changed += _write(root / DOCS / path, source.read_bytes())
    changed += _remove_others(root / DOCS, {*wanted, *course.assets})
    changed += _write(root / SETTINGS, _settings(course, root, site_dir).encode())

    return changed


def _page(page: Page, course: Course) -> str:
    """Return a page with what its template and its macros need added to the front matter."""
    added = {"source_path": page.source, "description": page.front_matter.summary}
    if page.module:
        added["module"] = page.module
        added["part"] = course.modules[page.module].part
        if page is course.modules[page.module].page and course.modules[page.module].workshop:
            added["run_sheet"] = url_of(run_sheet_path(page.module), directory_urls=True)
    text = unlink_page(page, course.absent) if course.absent else page.text
    if _is_sensitive_job_aid(page, course):
        text = f"{text.rstrip()}\n\n{{{{ stop_here() }}}}\n"
    if _is_job_aid(page, course):
        # In the module it stands below a heading of its own; alone it stands below the title.
        text = _HEADING_IN_JOB_AID.sub(r"\1", text)
    lines = text.split("\n")
    end = next(n for n, line in enumerate(lines) if n and line.rstrip() in ("---", "..."))
    # A string in JSON is a string in YAML (yaml.org/spec/1.2.2, 1.1).
    lines[end:end] = [f"{key}: {json.dumps(value)}" for key, value in added.items()]

    return "\n".join(lines)


def _is_job_aid(page: Page, course: Course) -> bool:
    module = course.modules.get(page.module)

    return bool(module and module.job_aid is page)


def _is_sensitive_job_aid(page: Page, course: Course) -> bool:
    """Return whether a page is a card that people carry, of a module with stop lines."""
    return _is_job_aid(page, course) and bool(course.modules[page.module].front_matter.stop_lines)


def _settings(course: Course, root: Path, site_dir: str) -> str:
    """Return ``mkdocs.yml`` as the engine needs it, with paths seen from ``build/``."""
    settings = {
        name: _plain(value)
        for name, value in course.settings._written.items()
        if value not in (None, "")
    }
    settings["docs_dir"] = "docs"
    settings["site_dir"] = f"../{site_dir}"
    settings["nav"] = [_nav(entry) for entry in course.nav.entries]
    settings["hooks"] = [f"../{path}" for path in settings.get("hooks", ())]
    settings["watch"] = [f"../{path}" for path in WATCHED]
    settings["theme"]["custom_dir"] = f"../{settings['theme']['custom_dir']}"
    for plugin in settings["plugins"]:
        if "macros" in plugin:
            plugin["macros"]["module_name"] = f"../{plugin['macros']['module_name']}"
    settings["extra"] |= {"texts": load_texts(course.language).page, "local": _contacts(course)}

    return yaml.safe_dump(settings, allow_unicode=True, sort_keys=False, width=100)


def _contacts(course: Course) -> dict[str, str]:
    """Return the owner's contacts as HTML for the footer, whose template escapes nothing."""
    markdown = MarkdownRenderer(course.settings.markdown_extensions)
    plain = ("organisation", "logo")

    return {
        name: str(escape(text) if name in plain else markdown.inline(text))
        for name, text in course.contacts
        if text
    }


def _nav(entry: NavEntry) -> Any:
    if entry.path:
        return {entry.title: entry.path} if entry.title else entry.path

    return {entry.title: [_nav(child) for child in entry.entries]}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(entry) for key, entry in value.items()}

    return [_plain(entry) for entry in value] if isinstance(value, tuple) else value


def _write(file: Path, content: bytes) -> bool:
    if file.is_file() and file.read_bytes() == content:
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)

    return True


def _remove_others(folder: Path, wanted: set[str]) -> int:
    """Remove staged files that no longer belong to the course, and the folders they leave empty."""
    removed = 0
    for file in sorted(folder.rglob("*"), reverse=True):
        path = file.relative_to(folder).as_posix()
        if path in BUNDLES:
            continue
        if file.is_dir():
            if not any(file.iterdir()):
                file.rmdir()
        elif path not in wanted:
            file.unlink()
            removed += 1

    return removed
