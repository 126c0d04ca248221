"""Addresses: from a page as staged to its URL, as MkDocs makes them."""

from __future__ import annotations

import posixpath


def url_of(path: str, *, directory_urls: bool) -> str:
    """Return the URL of a staged file relative to the top of the site.

    ``modules/two-jobs/index.md`` is ``modules/two-jobs/`` with directory URLs and
    ``modules/two-jobs/index.html`` without; files that are no pages keep their path.
    Source: MkDocs, "User Guide: Configuration", ``use_directory_urls``.
    """
    if not path.endswith(".md"):
        return path
    folder, name = posixpath.split(path.removesuffix(".md"))
    if not directory_urls:
        return posixpath.join(folder, f"{name}.html")
    if name == "index":
        return f"{folder}/" if folder else ""

    return f"{posixpath.join(folder, name)}/"


def site_file(path: str, *, directory_urls: bool) -> str:
    """Return the HTML file of a staged page, relative to the folder of the built site."""
    url = url_of(path, directory_urls=directory_urls)

    return url if url.endswith(".html") else f"{url}index.html"


def relative_url(source: str, target: str, fragment: str = "", *, directory_urls: bool) -> str:
    """Return the address of *target* as seen from the page *source*; both are staged paths."""
    sharp = f"#{fragment}" if fragment else ""
    if source == target and fragment:
        return sharp
    here = posixpath.dirname(url_of(source, directory_urls=directory_urls))
    there = url_of(target, directory_urls=directory_urls)
    way = posixpath.relpath(there or ".", here or ".")
    if there.endswith("/") or not there:
        way += "/"

    return way + sharp


def resolve(base: str, address: str) -> str:
    """Return the staged path that a relative address in the page *base* leads to."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), address))
