"""Making the files to download: what `build.py export` does, and `site` on its way."""

from __future__ import annotations

import hashlib
import importlib.metadata
from collections.abc import Iterable, Sequence
from pathlib import Path

from course.bundles import bundle_parts, read_parts
from course.checking import Stopped, tell
from course.export.formats import FORMATS, plan
from course.export.product import Product
from course.export.shelf import Shelf
from course.export.workplace import Workplace
from course.model.course import Course
from course.model.download import Download
from course.problems import Problems, did_you_mean
from course.render.view import Site
from pango import PACKAGES
from pango import found as library_found

LIBRARIES = ("weasyprint", "python-pptx", "segno")
PANGO = f"sudo apt-get install {' '.join(PACKAGES)}"


def workplace(course: Course, root: Path, esbuild: list[str]) -> Workplace:
    """Return what exporters work with.

    Raises:
        Stopped: a script or style that goes into files has a mistake.
    """
    problems = Problems()
    bundle_parts(course, root, esbuild, problems)
    tell(problems)
    if problems.fatal():
        raise Stopped

    def read(path: str) -> bytes:
        return (root / path if path.startswith("modules/") else root / "docs" / path).read_bytes()

    return Workplace(Site(course, directory_urls=True), read_parts(root), read)


def recipe() -> str:
    """Return a fingerprint of the program that makes the files, and of its libraries."""
    digest = hashlib.sha256()
    for file in sorted(Path(__file__).with_name("export").glob("*.py")):
        digest.update(file.read_bytes())
    for name in LIBRARIES:
        digest.update(f"{name} {importlib.metadata.version(name)}".encode())

    return digest.hexdigest()


def make_downloads(
    course: Course, root: Path, esbuild: list[str], *, quick: bool = False
) -> list[Download]:
    """Make every file to download that is missing or out of date, and remove all others.

    Args:
        course: the course.
        root: the project's folder.
        esbuild: the command that runs esbuild.
        quick: whether to leave out what takes long: PDFs, PowerPoint files, zips. Those that are
            there and up to date stay.
    """
    products = _plan(workplace(course, root, esbuild), FORMATS)
    shelf = Shelf(root, recipe())
    shelf.stock(product for product in products if not (quick and product.slow))
    shelf.clear(products)

    return shelf.listed(products)


def export(words: Sequence[str], course: Course, root: Path, esbuild: list[str]) -> int:
    """Make files and tell each; returns the exit status.

    Args:
        words: names of formats and slugs of modules; none stands for all.
        course: the course.
        root: the project's folder.
        esbuild: the command that runs esbuild.
    """
    formats = [word for word in words if word in FORMATS]
    modules = [word for word in words if word in course.modules]
    unknown = [word for word in words if word not in (*formats, *modules)]
    for word in unknown:
        hint = did_you_mean(word, {*FORMATS, *course.modules})
        print(f"There is no format and no module “{word}”. {hint}".rstrip())
    if unknown:
        print(f"Formats: {', '.join(FORMATS)}. Modules: {', '.join(course.modules) or 'none'}.")
        return 1
    products = _plan(workplace(course, root, esbuild), formats or FORMATS, modules)
    shelf = Shelf(root, recipe())
    made = shelf.stock(products)
    for download in shelf.listed(products):
        print(
            f"{shelf.folder.relative_to(root).as_posix()}/{download.path}  {download.size:,} bytes"
        )
    print(f"{len(products)} files, {made} of them made now, the others were up to date.")

    return 0


def _plan(place: Workplace, formats: Iterable[str], modules: Iterable[str] = ()) -> list[Product]:
    """Return what can be made here, and tell what cannot and why."""
    whole = plan(place, formats, modules)
    if library_found() or not any(product.pdf for product in whole):
        return whole
    left_out = [product.path for product in whole if product.pdf]
    names = ", ".join(dict.fromkeys(path.rpartition("/")[2] for path in left_out))
    print(
        f"{len(left_out)} PDFs are left out ({names} of each module): the library Pango is missing. "
        f"This gets it on Debian and Ubuntu: {PANGO}"
    )

    return plan(place, formats, modules, printing=False)
