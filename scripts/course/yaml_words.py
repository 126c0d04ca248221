"""What libyaml says about a broken file, in words for an author."""

from __future__ import annotations

import yaml


def plain_words(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    """Return libyaml's message for an author: what is wrong, and what to do."""
    said = f"{error.context or ''} {error.problem or ''}"
    for sign, message, hint in (
        ("'\\t'", "A tab stands where spaces belong.", "Indent with two spaces for each level."),
        (
            "mapping values are not allowed",
            "There is a colon where none may stand.",
            "If it belongs to the text, put the whole text in quotes, or write it below a “|”.",
        ),
        (
            "while scanning a quoted scalar",
            "A quotation mark is opened and not closed.",
            "Close it, or write the text below a “|” without quotation marks.",
        ),
        (
            "could not find expected ':'",
            "A colon is missing behind a key, or a line is not indented as the lines around it.",
            "Write “key: value”, and indent the lines of a text one level deeper than its key.",
        ),
        (
            "did not find expected key",
            "A line is not indented as the lines around it.",
            "Give the keys of one question or entry the same number of spaces.",
        ),
        (
            "did not find expected '-' indicator",
            "A line is not indented as the entries of the list around it.",
            "Begin each entry with “- ”, and give its keys the same number of spaces.",
        ),
        (
            "did not find expected ',' or",
            "A “[” or “{” is opened and not closed.",
            "Close it, or put the text in quotes.",
        ),
        (
            "found character that cannot start any token",
            "A text begins with a character that is special in YAML.",
            "Put the text in quotes, or write it below a “|”.",
        ),
        (
            "expected a single document",
            "There is a second “---”.",
            "Keep one document in a file: remove the line.",
        ),
        (
            "maximum nesting depth",
            "This is nested too deeply.",
            "Look for brackets that are opened and not closed.",
        ),
        (
            "alias",
            "A text begins with “*”, which YAML takes for an alias.",
            "Put the text in quotes, or write it below a “|”.",
        ),
        (
            "anchor",
            "A text begins with “&”, which YAML takes for an anchor.",
            "Put the text in quotes, or write it below a “|”.",
        ),
    ):
        if sign in said:
            return message, hint

    return (
        f"This is not YAML: {error.problem or 'it cannot be read'}.",
        "Compare the line, and the one above it, with the examples on the authoring pages.",
    )
