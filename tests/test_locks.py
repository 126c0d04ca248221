"""What is installed and run from elsewhere is pinned, and names no place of its own."""

from __future__ import annotations

import json
import re
import tomllib
from itertools import chain
from pathlib import Path

import pytest
import yaml

from environment import ROOT

LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PIN = re.compile(r"^([a-z0-9-]+)==(\S+)( ; [^\\]+)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")


def pins(name: str) -> dict[str, str]:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")

    return {match[1]: match[2] for match in map(PIN.match, text.splitlines()) if match}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_holds_versions_and_hashes_only(lock: Path) -> None:
    """No index, no address, no folder: it works behind any mirror and tells nothing of a machine."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    rest = [line for line in lines if not (PIN.match(line) or HASH.match(line))]

    assert [line for line in rest if not line.startswith("    #")] == []
    assert [line for line in rest if "://" in line or "file:" in line] == []


def test_the_site_is_built_with_what_the_tests_run_with() -> None:
    assert pins("site").items() <= pins("develop").items()


def test_every_package_of_the_project_is_locked() -> None:
    """`python3 scripts/dev.py lock` was run after the last change of pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = {"site": project["project"]["dependencies"], **project["dependency-groups"]}
    for name, packages in wanted.items():
        locked = pins(name)
        for package in packages:
            written, least = package.split(",")[0].lower().split(">=")
            assert numbers(locked[written]) >= numbers(least), package


def numbers(version: str) -> list[int]:
    return [int(number) for number in version.split(".") if number.isdigit()]


def test_the_front_end_lock_holds_hashes_and_no_address() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    packages = [package for path, package in lock["packages"].items() if path]

    assert packages
    assert [package for package in packages if "integrity" not in package] == []
    assert [package for package in packages if "resolved" in package] == []


def test_every_action_is_pinned_by_commit_and_says_its_version() -> None:
    lines = chain.from_iterable(file.read_text(encoding="utf-8").splitlines() for file in WORKFLOWS)
    uses = [line.strip() for line in lines if line.strip().removeprefix("- ").startswith("uses:")]

    assert len(uses) > 3
    for line in uses:
        assert re.fullmatch(r"(- )?uses: [\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.stem)
def test_a_workflow_starts_with_no_rights(workflow: Path) -> None:
    file = yaml.safe_load(workflow.read_text(encoding="utf-8"))

    assert file["permissions"] == {}
    for job in file["jobs"].values():
        assert job["permissions"]
        assert job["timeout-minutes"] <= 30
