"""Activities, claims, sources, terms, contacts and drawings."""

from __future__ import annotations

from tests.mutations.mutation import (
    ACTIVITIES,
    CLAIMS,
    CONTACTS,
    DRAWING,
    GLOSSARY,
    QUESTION,
    REFERENCES,
    Mutation,
)

RECORDS: dict[str, Mutation] = {
    "activity-unknown-key": Mutation(ACTIVITIES, r"^    purpose: ", "    purpos: ", "unknown-key"),
    "activity-without-kind": Mutation(ACTIVITIES, r"^    kind: .*\n", "", "missing-key", QUESTION),
    "activity-kind": Mutation(ACTIVITIES, r"^    kind: \S+", "    kind: game", "wrong-value"),
    "activity-minutes": Mutation(
        ACTIVITIES, r"^    minutes: \d+", "    minutes: ten", "wrong-type"
    ),
    "activity-grouping": Mutation(
        ACTIVITIES, r"^    grouping: \S+", "    grouping: trios", "wrong-value"
    ),
    "activity-objective": Mutation(
        ACTIVITIES, r"^    objectives: \[(\w+)", r"    objectives: [\1s", "objective-unknown"
    ),
    "activity-id-renamed": Mutation(
        ACTIVITIES, r"(?s)\A.*\Z", "activities: []\n", "wrong-type", more=True
    ),
    "activity-field-twice": Mutation(
        ACTIVITIES,
        r"(?s)^(      - id: (\S+)\n.*?\n)      - id: \S+",
        r"\1      - id: \2",
        "duplicate-id",
        end=True,
    ),
    "activity-link": Mutation(
        ACTIVITIES, r"\[([\w ]+)\]\(#([\w-]+)\)", r"[\1](#\2-x)", "section-unknown"
    ),
    "claim-badge": Mutation(CLAIMS, r"^    badge: \w+", "    badge: proven", "wrong-value"),
    "claim-source": Mutation(
        CLAIMS, r"^    sources: \[([\w-]+)", r"    sources: [\1x", "reference-unknown"
    ),
    "claim-without-text": Mutation(
        CLAIMS, r"^    text: >-\n(?: {6}.*\n)+", "", "missing-key", QUESTION
    ),
    "claim-figure": Mutation(CLAIMS, r"verified: VS", "verified: yes", "wrong-value"),
    "claim-figure-key": Mutation(CLAIMS, r"says: ", "say: ", "unknown-key"),
    "claim-twice": Mutation(
        CLAIMS,
        r"(?s)^(  - id: (\S+)\n.*?\n)  - id: \S+",
        r"\1  - id: \2",
        "duplicate-id",
        end=True,
        more=True,
    ),
    "reference-doi": Mutation(REFERENCES, r"^    doi: ", "    doi: https://doi.org/", "doi-form"),
    "reference-without-address": Mutation(
        REFERENCES, r"^    doi: .*\n", "", "reference-address", QUESTION
    ),
    "reference-key": Mutation(REFERENCES, r"^    citation: ", "    citaton: ", "unknown-key"),
    "term-see": Mutation(GLOSSARY, r"^    see: \[[\w-]+", "    see: [nowhere", "section-unknown"),
    "term-see-section": Mutation(
        GLOSSARY, r"^    see: \[([\w-]+)#([\w-]+)", r"    see: [\1#\2x", "section-unknown"
    ),
    "term-definition": Mutation(
        GLOSSARY, r"^    definition: >-\n(?: {6}.*\n)+", "    definition:\n", "empty-text"
    ),
    "contacts-key": Mutation(CONTACTS, r"^organisation: ", "organization: ", "unknown-key"),
    "contacts-number": Mutation(CONTACTS, r'^hr: ""', "hr: 4410", "wrong-type"),
    "contacts-logo": Mutation(CONTACTS, r'^logo: ""', "logo: ours.svg", "image-missing"),
    "drawing-tag": Mutation(DRAWING, r"</title>", "</titel>", "svg"),
    "drawing-cut-off": Mutation(DRAWING, r"(?s)\A.*\Z", "<svg", "svg"),
    "drawing-title": Mutation(DRAWING, r"(?s)\A(.*?)<title.*?</title>", r"\1", "svg-text"),
}
