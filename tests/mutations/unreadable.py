"""YAML that cannot be read."""

from __future__ import annotations

from tests.mutations.mutation import (
    ACTIVITIES,
    CLAIMS,
    CONTACTS,
    GLOSSARY,
    REFERENCES,
    SETTINGS,
    Mutation,
    in_quiz,
)

UNREADABLE: dict[str, Mutation] = {
    "quiz-tab": in_quiz(r"^    prompt: ", "\tprompt: ", "yaml"),
    "quiz-tab-in-block": in_quiz(r"^(    situation: \|\n)      ", r"\1\t", "yaml", below=1),
    "quiz-unclosed-double-quote": in_quiz(r"^    prompt: (?=\w)", '    prompt: "', "yaml"),
    "quiz-unclosed-single-quote": in_quiz(r"^        text: (?=\w)", "        text: '", "yaml"),
    "quiz-unclosed-bracket": in_quiz(r"^    level: ", "    level: [", "yaml"),
    "quiz-unclosed-brace": in_quiz(r"^    rev: ", "    rev: {", "yaml"),
    "quiz-colon-in-prompt": in_quiz(r"^    prompt: (?=\w)", "    prompt: Think: ", "yaml"),
    "quiz-colon-missing": in_quiz(r"^    objective: ", "    objective ", "yaml"),
    "quiz-colon-without-space": in_quiz(r"^    objective: ", "    objective:", "yaml"),
    "quiz-key-too-deep": in_quiz(r"^    rev: ", "      rev: ", "yaml"),
    "quiz-key-too-shallow": in_quiz(r"^    level: ", "   level: ", "yaml"),
    "quiz-key-at-the-margin": in_quiz(r"^    level: ", "level: ", "yaml"),
    "quiz-entry-without-hyphen": in_quiz(r"^  - id: ", "    id: ", "yaml"),
    "quiz-second-entry-without-hyphen": in_quiz(
        r"(?s)^(  - id: .*?\n)  - id: ", r"\1    id: ", "duplicate-key", end=True
    ),
    "quiz-hyphen-without-space": in_quiz(r"^      - id: ", "      -id: ", "yaml"),
    "quiz-text-not-indented": in_quiz(r"^(    situation: \|\n)      ", r"\1", "yaml", below=1),
    "quiz-text-beside-bar": in_quiz(r"^    situation: \|\n +", "    situation: | ", "yaml"),
    "quiz-alias": in_quiz(r"^    prompt: (\w+)", r"    prompt: *\1*", "yaml"),
    "quiz-anchor": in_quiz(r"^    prompt: (\w+)", r"    prompt: &\1", "yaml"),
    "quiz-tag": in_quiz(r"^    prompt: (\w+)", r"    prompt: !\1", "yaml"),
    "quiz-at-sign": in_quiz(r"^    prompt: (?=\w)", "    prompt: @", "yaml"),
    "quiz-backtick": in_quiz(r"^        text: (?=\w)", "        text: `", "yaml"),
    "quiz-percent": in_quiz(r"^        text: (?=\w)", "        text: % ", "yaml"),
    "quiz-second-document": in_quiz(r"^questions:\n", "---\nquestions:\n", "yaml"),
    "quiz-control-character": in_quiz(r"^    prompt: ", "    prompt: \x0b", "yaml"),
    "quiz-escape": in_quiz(r"^    prompt: (\w+).*", r'    prompt: "\1 \\q"', "yaml"),
    "quiz-list-on-the-line": in_quiz(r"^    choices:\n      - ", "    choices: - ", "yaml"),
    "quiz-truncated-in-quote": in_quiz(
        r"(?s)^    prompt: .*\Z", '    prompt: "And', "yaml", more=True
    ),
    "quiz-merge-conflict": in_quiz(
        r"^title: .*\n",
        "<<<<<<< HEAD\ntitle: Ours\n=======\ntitle: Theirs\n>>>>>>> main\n",
        "merge-conflict",
    ),
    "quiz-empty": in_quiz(r"(?s)\A.*\Z", "", "yaml"),
    "quiz-only-text": in_quiz(r"(?s)\A.*\Z", "Questions follow.", "wrong-type"),
    "activities-tab": Mutation(ACTIVITIES, r"^    minutes: ", "\tminutes: ", "yaml"),
    "activities-entry-too-deep": Mutation(
        ACTIVITIES, r"^(    steps:\n      - .*\n) {6}- ", r"\1       - ", "yaml", below=2
    ),
    "claims-brace": Mutation(CLAIMS, r"verified: VS\}", "verified: VS", "yaml"),
    "claims-colon": Mutation(CLAIMS, r"says: (\w)", r"says: so: \1", "yaml"),
    "references-colon": Mutation(
        REFERENCES, r"^    citation: >-\n      ", "    citation: See: ", "yaml"
    ),
    "glossary-bracket": Mutation(GLOSSARY, r"^(    also: \[.*)\]", r"\1", "yaml"),
    "settings-tab": Mutation(SETTINGS, r"^  name: ", "\tname: ", "yaml"),
    "settings-colon": Mutation(SETTINGS, r"^site_name: ", "site_name: A: ", "yaml"),
    "settings-quote": Mutation(SETTINGS, r'string: "\{##"', 'string: "{##', "setting", more=True),
    "settings-indent": Mutation(SETTINGS, r"^  - Start: ", "   - Start: ", "yaml"),
    "settings-hash-unquoted": Mutation(SETTINGS, r'"\{##"', "{##", "yaml"),
    "contacts-quote": Mutation(CONTACTS, r'^hr: ""', 'hr: "', "yaml"),
    "contacts-colon": Mutation(CONTACTS, r'^hr: ""', "hr: Desk: 4410", "yaml"),
    "contacts-empty": Mutation(CONTACTS, r"(?s)\A.*\Z", "# none\n", "yaml"),
}
