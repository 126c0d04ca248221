"""What checking, staging and building cost, beside plain Material on the very same pages."""

from __future__ import annotations

import math
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import jinja2
import yaml

from bench.courses import make_course
from bench.figures import Figure
from bench.measure import Cost, cost_of
from course.loader import load_course
from course.model.macros import COMMENT_END, COMMENT_START, MACROS
from course.render.macros import PageMacros
from course.render.view import Site
from course.staging import DOCS, SETTINGS
from environment import ROOT

MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--strict", "--clean")


def real_course() -> list[Figure]:
    """Measure the project's own course."""
    costs = _costs_of(ROOT, runs=3)

    return [
        Figure("check, CPU", costs.check.cpu, "s", 1.0),
        Figure("make site, wall", costs.site.wall, "s"),
        *costs.against_plain(""),
    ]


def made_up_courses(folder: Path, sizes: tuple[int, ...]) -> list[Figure]:
    """Measure courses of several sizes and how the cost of checking grows with them."""
    figures, checks = [], {}
    for size in sizes:
        costs = _costs_of(make_course(folder / f"course-{size}", size), runs=1)
        checks[size] = costs.check
        name, large = f"{size} modules: ", size >= LARGE
        figures += [
            Figure(f"{name}check, CPU", costs.check.cpu, "s", 6.0 if large else None),
            Figure(f"{name}check, memory", costs.check.megabytes, "MB", 400.0 if large else None),
            Figure(f"{name}whole site, CPU", costs.site.cpu, "s"),
            Figure(f"{name}whole site, memory", costs.site.megabytes, "MB"),
            *costs.against_plain(name, 15.0 if large else None),
        ]
    if len(sizes) > 1:
        figures.append(Figure("growth of check (1 is linear)", _growth(checks), "exponent"))

    return figures


LARGE = 1000
"""Modules from which the budgets for a large course hold."""


@dataclass(frozen=True, slots=True)
class Costs:
    """What the commands cost for one course, and plain Material for its pages."""

    check: Cost
    stage: Cost
    site: Cost
    plain: Cost

    def against_plain(self, name: str, budget: float | None = None) -> list[Figure]:
        """Return the cost of building: all that `site` does after staging, beside plain Material."""
        build = self.site.cpu - self.stage.cpu

        return [
            Figure(f"{name}build, CPU", build, "s", budget),
            Figure(f"{name}plain Material on the same text, CPU", self.plain.cpu, "s"),
            Figure(f"{name}build against plain Material", build / self.plain.cpu, "times", 1.25),
        ]


def _costs_of(project: Path, *, runs: int) -> Costs:
    # A copy's own door would make a second environment; this is what stands behind it.
    inside = [sys.executable, "-c", _INSIDE, str(project)]
    site = cost_of([*inside, "site"], project, runs=runs)
    plain = expand(project)

    return Costs(
        check=cost_of([*inside, "check"], project, runs=runs),
        stage=cost_of([*inside, "stage"], project, runs=runs),
        site=site,
        plain=cost_of([*MKDOCS, "-f", str(plain)], project, runs=runs),
    )


_INSIDE = """
import sys
from pathlib import Path
root = Path(sys.argv[1])
sys.path.insert(0, str(root / "scripts"))
from course.cli import main
esbuild = ["node", str(root / "node_modules/esbuild/bin/esbuild")]
sys.exit(main(sys.argv[2:], root, esbuild))
"""


def _growth(costs: dict[int, Cost]) -> float:
    small, large = min(costs), max(costs)

    return math.log(costs[large].cpu / costs[small].cpu) / math.log(large / small)


def expand(project: Path) -> Path:
    """Write the staged pages with every macro expanded, and settings without the macros plugin.

    Returns:
        The settings file to build from.
    """
    course, _ = load_course(project)
    if course is None:
        sys.exit(f"The course in {project} cannot be read.")
    target = project / "build/plain"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(project / DOCS, target / "docs")
    site = Site(course, True)
    jinja = jinja2.Environment(  # noqa: S701 - Markdown, as the macros plugin renders it
        comment_start_string=COMMENT_START, comment_end_string=COMMENT_END
    )
    for page in course.all_pages.values():
        file = target / "docs" / page.path
        head, body = _parts(file.read_text(encoding="utf-8"))
        macros = PageMacros(site, page)
        jinja.globals |= {name: getattr(macros, name) for name in MACROS}
        file.write_text(f"---\n{head}---\n{jinja.from_string(body).render()}", encoding="utf-8")
    settings = yaml.safe_load((project / SETTINGS).read_text(encoding="utf-8"))
    for key in ("hooks", "watch"):
        settings.pop(key, None)
    settings["plugins"] = []
    settings["site_dir"] = "site"
    settings["theme"]["custom_dir"] = str(project / "docs/overrides")
    file = target / "mkdocs.yml"
    file.write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")

    return file


def _parts(text: str) -> tuple[str, str]:
    lines = text.split("\n")
    end = next(number for number, line in enumerate(lines) if number and line.rstrip() == "---")

    return "\n".join(lines[1:end]) + "\n", "\n".join(lines[end + 1 :])
