"""Where the files that are made of a module stand, as seen from a page."""

from __future__ import annotations

from course.render.view import View


def file_address(slug: str, format_: str, view: View) -> str:
    """Return the address of a module's file of a format, or "" where it was not made."""
    for file in view.site.downloads:
        if file.module == slug and file.format == format_:
            return view.url(f"downloads/{file.path}")

    return ""
