"""The words of the command line: its commands and their options."""

from __future__ import annotations

import argparse


def parser() -> argparse.ArgumentParser:
    """Return what reads the words behind ``scripts/build.py``."""
    reader = argparse.ArgumentParser(
        prog="build.py", description="Check the course and make its website."
    )
    reader.set_defaults(command="site", strict=False, quick=False)
    commands = reader.add_subparsers(metavar="command")
    for name, what in (
        ("site", "check, stage and build the site into site/ (the default)"),
        ("check", "read everything and tell every problem; build nothing"),
        ("export", "make the files to download into build/downloads/, only what has changed"),
        ("stage", "write the pages that the engine will build into build/"),
        ("serve", "show the site at an address of this machine and follow every change"),
        ("new", "write a new module as a draft, and put it into the navigation"),
        ("schema", "write what editors need to know of the course's files into build/schemas/"),
    ):
        command = commands.add_parser(name, help=what, description=what)
        command.set_defaults(command=name)
        if name == "serve":
            command.add_argument("--address", default="127.0.0.1:8000", metavar="HOST:PORT")
        elif name == "new":
            command.add_argument("slug", help="the name of its folder, such as two-jobs")
            command.add_argument("--title", default="", help="its title")
            command.add_argument("--part", default="", help="the part of the course it goes into")
        elif name == "export":
            command.add_argument("what", nargs="*", help="formats and modules; none means all")
        elif name != "schema":
            command.add_argument("--strict", action="store_true", help="let warnings stop it too")
        if name == "site":
            command.add_argument(
                "--quick", action="store_true", help="leave out PDFs, PowerPoint files and zips"
            )
        if name == "check":
            _add_check_options(command)

    return reader


def _add_check_options(command: argparse.ArgumentParser) -> None:
    for option, what in (
        ("--json", "print the problems as JSON, for other programs"),
        ("--coverage", "print where each objective is taught, practised and asked"),
        ("--bank", "print what all questions together give away"),
        ("--accept", "record the ids that are new, and revisions that were raised"),
    ):
        command.add_argument(option, action="store_true", help=what)
    command.add_argument(
        "--accept-typo",
        action="append",
        metavar="ID",
        help="record a question's wording anew, with the revision it has; can be given repeatedly",
    )
