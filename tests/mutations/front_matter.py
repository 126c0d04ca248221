"""Front matter that is not closed, lacks a key, or says what it may not."""

from __future__ import annotations

from tests.mutations.mutation import HOME, JOB_AID, Mutation, in_page

FRONT_MATTER: dict[str, Mutation] = {
    "front-matter-gone": in_page(r"(?s)\A---\n.*?\n---\n", "", "front-matter", more=False),
    "front-matter-not-opened": in_page(r"\A---\n", "", "front-matter"),
    "front-matter-not-closed": in_page(r"(?s)\A(---\n.*?\n)---\n", r"\1", "front-matter"),
    "front-matter-colon": in_page(r"^title: ", "title: On: ", "yaml"),
    "front-matter-tab": in_page(r"^    level: ", "\tlevel: ", "yaml"),
    "front-matter-brace": in_page(r"^minutes: (.*)\}", r"minutes: \1", "yaml"),
    "front-matter-quote": in_page(r"^summary: ", 'summary: "', "yaml"),
    "front-matter-unknown-key": in_page(r"^aliases: ", "alias: ", "unknown-key"),
    "front-matter-missing-title": in_page(r"^title: .*\n", "", "missing-key", at=r"^---", below=1),
    "front-matter-missing-minutes": in_page(r"^minutes: .*\n", "", "missing-key", at=r"^title"),
    "front-matter-empty-summary": in_page(r"^summary: .*", "summary:", "empty-text"),
    "front-matter-minutes-word": in_page(r"door: \d+", "door: five", "wrong-type"),
    "front-matter-minutes-large": in_page(r"door: \d+", "door: 500", "wrong-value"),
    "front-matter-minutes-unknown": in_page(r"field: \d+\}", r"feild: 25}", "unknown-key"),
    "front-matter-level": in_page(r"^    level: apply", "    level: applied", "wrong-value"),
    "front-matter-aliases-text": in_page(r"^aliases: .*", "aliases: manager", "wrong-type"),
    "front-matter-draft": in_page(r"^draft: .*", "draft: no", "wrong-type"),
    "front-matter-duplicate": in_page(
        r"^(title: .*\n)", r"\1title: Again\n", "duplicate-key", below=1
    ),
    "front-matter-macro-name": in_page(r"^draft: .*", "quiz: true", "macro-hidden"),
    "front-matter-objective-id": in_page(
        r"^  - id: classify", "  - id: Classify!", "id-form", more=True
    ),
    "front-matter-objective-twice": in_page(
        r"^(  - id: (\S+)\n(?:    .*\n)+)  - id: \S+",
        r"\1  - id: \2",
        "duplicate-id",
        below=3,
        more=True,
    ),
    "home-front-matter": Mutation(HOME, r"\A---\n", "", "front-matter"),
    "home-title-missing": Mutation(HOME, r"^title: .*\n", "", "missing-key", r"^---", 1),
    "home-hide-word": Mutation(HOME, r"^hide: \[\w+", "hide: [navigaton", "wrong-value"),
    "job-aid-summary": Mutation(JOB_AID, r"^summary: ", "sumary: ", "unknown-key"),
}
