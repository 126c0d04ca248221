"""The commands of ``scripts/build.py``."""

from __future__ import annotations

import io
import json
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from course.arguments import parser
from course.bundles import bundle
from course.checking import Stopped as Stopped
from course.checking import check, load, tell
from course.engine import build_site, environment
from course.exporting import export, make_downloads
from course.finish.outline import write_outline
from course.finish.page_scripts import add_page_scripts
from course.finish.read_marks import add_read_marks
from course.finish.search_index import write_search_index
from course.finish.slots import fill_slots
from course.model.absent import present, published
from course.model.course import Course
from course.model.download import Download
from course.new_module import Refused, make_module
from course.problems import Problems
from course.publishing import NEW, SITE, add_downloads, repair, swap
from course.schemas import write_schemas
from course.staging import SETTINGS, stage
from course.steps import Steps

SERVING = "COURSE_SERVING"
"""Tells ``serve_hook.py`` that the site is served, and holds the command that runs esbuild."""


def main(arguments: Sequence[str], root: Path, esbuild: list[str]) -> int:
    """Run a command and return its exit status: 0 done, 1 the course has problems.

    Args:
        arguments: the words behind ``scripts/build.py``.
        root: the project's folder.
        esbuild: the command that runs esbuild.
    """
    chosen = parser().parse_args(arguments)
    _show_numbers_of_unknown_letters()
    try:
        match chosen.command:
            case "check":
                return check(chosen, root)
            case "stage":
                _stage(published(load(root, strict=chosen.strict)), root, esbuild)
            case "schema":
                print("\n".join(write_schemas(root)))
            case "new":
                return _new(chosen.slug, chosen.title, chosen.part, root)
            case "export":
                return export(chosen.what, published(load(root, strict=False)), root, esbuild)
            case "serve":
                return _serve(root, esbuild, chosen.address)
            case _:
                _site(root, esbuild, strict=chosen.strict, quick=chosen.quick)
    except Stopped:
        return 1

    return 0


def _show_numbers_of_unknown_letters() -> None:
    """Let a terminal that lacks a letter, such as “ or ä, show its number instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _stage(course: Course, root: Path, esbuild: list[str], *, source_maps: bool = False) -> None:
    stage(course, root, NEW)
    problems = Problems()
    bundle(course, root, esbuild, problems, source_maps=source_maps)
    _stop_at(problems)


def _stop_at(problems: Problems) -> None:
    tell(problems)
    if problems.fatal():
        raise Stopped


def _site(root: Path, esbuild: list[str], *, strict: bool, quick: bool) -> None:
    repair(root)
    steps = Steps(5)
    with steps.step("Checking the course"):
        course = published(load(root, strict=strict))
    with steps.step("Staging pages, scripts and styles"):
        _stage(course, root, esbuild)
        write_schemas(root)
    with steps.step("Building the pages"):
        problems = Problems()
        build_site(course, root, problems)
        _stop_at(problems)
    with steps.step("Making what can be downloaded"):
        downloads = make_downloads(course, root, esbuild, quick=quick)
    with steps.step("Filling in questions and making the search index"):
        finish(course, root / NEW, downloads)
        add_downloads(root)
        swap(root)
    print(
        f"{len(course.all_pages)} pages, {len(course.modules)} "
        f"module{'s' if len(course.modules) != 1 else ''}, {len(course.questions)} questions "
        f"in {steps.seconds:.1f} s. To see it: {_open_command(root)}"
    )


def finish(course: Course, site: Path, downloads: Sequence[Download] = ()) -> None:
    """Make of an engine's pages what is published: slots filled, scripts written.

    Args:
        course: the course.
        site: the folder of the built site.
        downloads: the files that stand beside the pages.

    Raises:
        Stopped: a macro call did not arrive on its page.
    """
    problems = Problems()
    fill_slots(course, site, problems, directory_urls=True, downloads=downloads)
    _stop_at(problems)
    add_read_marks(course, site, directory_urls=True)
    add_page_scripts(course, site, directory_urls=True)
    write_outline(course, site, directory_urls=True)
    write_search_index(course, site, directory_urls=True)


def _open_command(root: Path) -> str:
    folder = os.path.relpath(root / SITE)

    return f"python3 -m http.server --directory {folder}, then open http://localhost:8000"


def _new(slug: str, title: str, part: str, root: Path) -> int:
    try:
        paths = make_module(slug, title, part, root)
    except Refused as error:
        print(error, file=sys.stderr)
        return 1
    write_schemas(root)
    print("\n".join(paths))
    print(
        "A draft: it is shown by make serve and never published. make check lists what is still "
        "to be written; when nothing is, take “draft: true” away."
    )

    return 0


def _serve(root: Path, esbuild: list[str], address: str) -> int:
    if _is_taken(address):
        print(
            f"Another program already answers at {address}, perhaps a make serve in another window. "
            "Stop that one, or choose another number behind the colon: "
            'make serve ARGS="--address 127.0.0.1:8001"'
        )
        return 1
    _stage(present(load(root, strict=False, preview=True)), root, esbuild, source_maps=True)
    print(f"Open http://{address} – what you save appears there by itself. Stop with Ctrl+C.")
    try:
        return subprocess.run(
            [sys.executable, "-m", "mkdocs", "serve", "-q", "-f", SETTINGS, "-a", address],
            cwd=root,
            env={**environment(), SERVING: json.dumps(esbuild)},
            check=False,
        ).returncode
    except KeyboardInterrupt:
        return 0


def _is_taken(address: str) -> bool:
    host, _, port = address.rpartition(":")
    with socket.socket() as trial:
        trial.settimeout(1)

        return port.isdecimal() and trial.connect_ex((host, int(port))) == 0


def stage_again(root: Path, esbuild: list[str]) -> Course | None:
    """Stage what has changed while the site is served; with problems the last pages stay.

    Returns:
        The course that was staged, or None with problems.
    """
    try:
        course = present(load(root, strict=False, preview=True))
        _stage(course, root, esbuild, source_maps=True)
    except Stopped:
        return None

    return course
