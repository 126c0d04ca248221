"""An activity as HTML: what it is for, its steps, its variants, its worksheet."""

from __future__ import annotations

from markupsafe import Markup

from course.model.activity import Activity
from course.model.course import Module
from course.render.view import View

VARIANTS = ("alone", "no_desk", "remote", "access")


def render_activity(activity: Activity, module: Module, view: View) -> Markup:
    """Return an exercise, a field task or a workshop activity."""
    variants = [
        (view.text(f"variant-{name.replace('_', '-')}"), getattr(activity, name))
        for name in VARIANTS
        if getattr(activity, name)
    ]

    return view.render("activity.html", activity=activity, base=module.page.path, variants=variants)
