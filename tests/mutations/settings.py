"""The settings of the site, and its navigation."""

from __future__ import annotations

from tests.mutations.mutation import SETTINGS as FILE
from tests.mutations.mutation import Mutation

SETTINGS: dict[str, Mutation] = {
    "settings-unknown-key": Mutation(FILE, r"^copyright: ", "copyrigt: ", "unknown-key"),
    "settings-without-name": Mutation(FILE, r"^site_name: .*\n", "", "missing-key"),
    "settings-name-empty": Mutation(FILE, r"^site_name: .*", "site_name:", "empty-text"),
    "settings-course-id": Mutation(
        FILE, r"^  course_id: .*\n", "", "missing-key", at=r"^extra", below=3
    ),
    "settings-course-id-form": Mutation(
        FILE, r"^  course_id: .*", "  course_id: Our Course", "id-form"
    ),
    "settings-strict": Mutation(FILE, r"^strict: true", "strict: yes", "wrong-type"),
    "settings-theme": Mutation(FILE, r"^  name: material", "  name: materal", "not-installed"),
    "settings-theme-key": Mutation(FILE, r"^  name: material", "  nam: material", "missing-key"),
    "settings-templates": Mutation(
        FILE, r"^  custom_dir: .*", "  custom_dir: docs/override", "file-missing"
    ),
    "settings-font": Mutation(FILE, r"^  font: false", "  font: true", "setting"),
    "settings-logo": Mutation(FILE, r"^(  logo: .*)\.svg", r"\1.png", "image-missing"),
    "settings-plugin": Mutation(FILE, r"^  - macros:", "  - marcos:", "not-installed"),
    "settings-macros-module": Mutation(
        FILE, r"module_name: scripts/macros", "module_name: scripts/macro", "setting"
    ),
    "settings-macros-errors": Mutation(
        FILE, r"on_error_fail: true", "on_error_fail: false", "setting"
    ),
    "settings-hook": Mutation(
        FILE, r"scripts/serve_hook\.py", "scripts/serve_hok.py", "file-missing"
    ),
    "settings-extension": Mutation(FILE, r"^  - attr_list", "  - attr_lst", "not-installed"),
    "settings-extension-option": Mutation(FILE, r"toc_depth: ", "toc_dept: ", "setting"),
    "settings-extension-gone": Mutation(
        FILE, r"^  - attr_list\n", "", "setting", at=r"^markdown_extensions"
    ),
    "settings-style": Mutation(
        FILE, r"^  - assets/course\.css", "  - assets/corse.css", "file-missing"
    ),
    "settings-address": Mutation(
        FILE, r"^site_url: .*", "site_url: example.org/course", "url-form"
    ),
    "nav-page": Mutation(FILE, r": about/index\.md", ": about/idex.md", "nav-unknown"),
    "nav-module": Mutation(
        FILE, r"modules/two-jobs/index\.md", "modules/two-job/index.md", "nav-unknown"
    ),
    "nav-module-gone": Mutation(
        FILE, r"^ +- modules/one-to-ones/index\.md\n", "", "nav-missing", at=r"^nav:"
    ),
    "nav-module-twice": Mutation(
        FILE,
        r"^( +- modules/one-to-ones/index\.md\n)",
        r"\1\1",
        "nav-twice",
        below=1,
    ),
    "nav-entry-empty": Mutation(FILE, r"^  - Start: .*", "  - Start: []", "nav"),
    "nav-entry-number": Mutation(FILE, r"^  - Start: .*", "  - 12", "nav"),
    "nav-text": Mutation(FILE, r"(?s)^nav:\n.*?\n\n", "nav: index.md\n\n", "nav"),
    "nav-gone": Mutation(FILE, r"(?s)^nav:\n.*?\n\n", "", "missing-key", at=r"^site_name"),
    "extra-gone": Mutation(FILE, r"(?s)^extra:.*\Z", "", "missing-key", at=r"^site_name"),
    "theme-text": Mutation(FILE, r"(?s)^theme:\n.*?\n\n", "theme: material\n\n", "wrong-type"),
    "plugins-gone": Mutation(FILE, r"(?s)^plugins:\n.*?\n\n", "", "setting", at=r"^site_name"),
}
