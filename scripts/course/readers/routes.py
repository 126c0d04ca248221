"""Reading the routes, which a course may be without."""

from __future__ import annotations

import os

from course.model.route import ROUTES_PAGE, Route
from course.readers.reading import Reading

PATH = "modules/routes.yml"


def read_routes(reading: Reading) -> tuple[Route, ...]:
    """Return the routes in their order; none where there is no file of them."""
    if not os.path.lexists(reading.root / PATH):
        return ()

    return reading.records(PATH, "routes", Route, ROUTES_PAGE)
