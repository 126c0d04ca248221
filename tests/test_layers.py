"""Imports point one way: doors, commands, what makes the site, the loader, the model, problems.

Each line of the table is a file or a package of ``scripts/``, and what it may import of ours. A new
one gets a line of its own; a line may grow only downwards.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parent.parent / "scripts"

ALLOWED = {
    # The doors: the command line, the macros plugin, live reload.
    "build": "cli environment",
    "macros": "model slots",
    "serve_hook": "cli",
    # The commands, and the steps that they are made of.
    "course.cli": (
        "arguments bundles checking engine exporting finish model new_module problems publishing schemas "
        "staging steps"
    ),
    "course.arguments": "",
    "course.exporting": "bundles checking export model problems render",
    "course.checking": "accepting loader model problems readers reports rules",
    "course.accepting": "meaning model readers",
    "course.reports": "bank model rules",
    "course.new_module": "model problems rules source yaml_tree",
    "course.schemas": "model rules",
    "course.bundles": "files model problems staging texts",
    "course.engine": "files model problems staging",
    "course.publishing": "",
    "course.steps": "",
    # What makes the site sees the model, and never a file that an author wrote.
    "course.staging": "files made_pages model render texts unlinking urls",
    "course.finish": "made_pages model problems render slots texts urls",
    "course.export": "model render urls",
    "course.render": "made_pages model scoring slots texts unlinking urls",
    "course.unlinking": "model urls",
    # From files to a course that was checked.
    "course.loader": "files made_pages model problems readers rules written yaml_tree",
    "course.made_pages": "model problems texts yaml_tree",
    "course.rules": "bank files meaning model problems prose scoring texts urls written yaml_tree",
    "course.bank": "model prose",
    "course.prose": "",
    "course.meaning": "model",
    "course.readers": "files model problems source written yaml_tree",
    "course.scoring": "model",
    "course.written": "model problems yaml_tree",
    "course.model": "problems yaml_tree",
    # What knows no course.
    "course.source": "problems yaml_tree",
    "course.files": "problems",
    "course.yaml_tree": "problems yaml_indentation yaml_lines yaml_scalars yaml_words",
    "course.yaml_words": "yaml_indentation",
    "course.yaml_indentation": "",
    "course.yaml_lines": "",
    "course.yaml_scalars": "",
    "course.slots": "",
    "course.texts": "",
    "course.urls": "",
    "course.problems": "",
}
ENGINES = {"mkdocs", "material", "zensical", "mkdocs_macros"}
"""What only doors may know, so that any engine can build the staged pages."""

DOORS = ("build", "macros", "serve_hook")


def owner(module: str) -> str:
    """Return the line of the table that a module belongs to: ``course.rules.links`` -> ``course.rules``."""
    return ".".join(module.split(".")[:2])


def imported(file: Path) -> Iterator[tuple[ast.stmt, str]]:
    """Yield every import of a file, with the module it names."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: a relative import hides where it points"
            yield node, str(node.module)
        elif isinstance(node, ast.Import):
            for name in node.names:
                yield node, name.name


def sources() -> Iterator[tuple[str, Path]]:
    """Yield the doors and every file of the package, with the line of the table each belongs to."""
    for name in DOORS:
        yield name, SCRIPTS / f"{name}.py"
    for file in sorted((SCRIPTS / "course").rglob("*.py")):
        module = ".".join(file.relative_to(SCRIPTS).with_suffix("").parts)
        if module != "course.__init__":
            yield owner(module), file


def ways_out(name: str, file: Path) -> list[str]:
    """Return the imports of ours that the table does not allow."""
    allowed = {f"course.{other}" for other in ALLOWED[name].split()} | {name, "environment"}

    return [
        f"{file.name} imports {module}"
        for _, module in imported(file)
        if module.split(".")[0] == "course" and owner(module) not in allowed
    ]


def test_every_file_is_in_the_table() -> None:
    assert {name for name, _ in sources()} - set(ALLOWED) == set()


def test_the_table_names_nothing_that_is_gone() -> None:
    assert set(ALLOWED) - {name for name, _ in sources()} == set()


def test_imports_point_down_the_table() -> None:
    order = list(ALLOWED)
    for name, allowed in ALLOWED.items():
        for other in allowed.split():
            if other != "environment":
                assert order.index(f"course.{other}") > order.index(name), f"{name} -> {other}"


@pytest.mark.parametrize("name", ALLOWED)
def test_nothing_imports_what_is_above_it(name: str) -> None:
    assert [way for line, file in sources() if line == name for way in ways_out(name, file)] == []


def test_only_doors_know_an_engine() -> None:
    found = [
        f"{file.relative_to(SCRIPTS)} imports {module}"
        for name, file in sources()
        for _, module in imported(file)
        if name not in DOORS and module.split(".")[0] in ENGINES
    ]
    assert found == []


def test_imports_stand_at_the_top_of_the_package_s_files() -> None:
    """One inside a function is how a circle of imports hides."""
    hidden = [
        f"{file.relative_to(SCRIPTS)}:{node.lineno}"
        for name, file in sources()
        for node, _ in imported(file)
        if name not in DOORS and node.col_offset > 0
    ]
    assert hidden == []


def test_a_wrong_import_would_be_found(tmp_path: Path) -> None:
    file = tmp_path / "view.py"
    file.write_text("from course.urls import url_of\nfrom course.source import read_text\n")
    assert ways_out("course.render", file) == ["view.py imports course.source"]
