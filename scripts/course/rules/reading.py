"""Reading: pages that a tired manager can read on a phone, and that a screen reader can follow."""

from __future__ import annotations

import re
from collections.abc import Sequence

from course.model.course import Module
from course.model.page import Page
from course.problems import Place
from course.prose.grade import grade
from course.prose.page import Paragraph, lines_outside_code, paragraphs
from course.prose.sentences import count_sentences, sentences
from course.rules.lint import Lint

LONGEST_SECTION = 1200
LONGEST_SENTENCE = 30
"""Words."""

HARDEST = 10
"""Years of school."""

_LINK = re.compile(r"(?<!!)\[([^\[\]]*)\]\([^)\s]*\)|<a\b[^>]*>(.*?)</a>")
_EMPTY_IMAGE = re.compile(r"!\[\s*\]\(([^)\s]*)|<img\b(?![^>]*\balt=)[^>]*>")
_SAYS_NOTHING = re.compile(
    r"(?:click |read |see |find out |learn )?(?:here|this|this (?:link|page)|link|more|more here|page"
    r"|details|info(?:rmation)?)",
    re.IGNORECASE,
)


def check_page(page: Page, lint: Lint) -> None:
    """Check headings, links and images of any page."""
    _check_headings(page, lint)
    first = body_line(page)
    for number, line in lines_outside_code(page.body):
        if "[" in line or "<" in line:
            _check_line(line, Place(page.source, first + number), page, lint)


def check_module(module: Module, lint: Lint) -> list[Paragraph]:
    """Check how a module's page reads, and return its paragraphs."""
    page = module.page
    found = list(paragraphs(page.body))
    running = [paragraph for paragraph in found if paragraph.running]
    for paragraph in running:
        if paragraph.words > LONGEST_SENTENCE:
            _check_sentences(paragraph, page, lint)
    _check_sections(found, page, lint)
    text = "\n".join(paragraph.text for paragraph in running)
    years = grade(text.lower().split(), count_sentences(text))
    if years is not None and years > HARDEST:
        lint.add(
            page.front_matter,
            page.front_matter.at("title"),
            "page-grade",
            f"The page asks for {years:.1f} years of school.",
            f"Use shorter sentences and everyday words; {HARDEST} is the limit.",
        )

    return found


def has_own_title(page: Page) -> bool:
    """Return whether a page has its title in its text, and asks the template for none."""
    return "title" in page.front_matter.hide


def body_line(page: Page) -> int:
    """Return the line of the file on which the page's body begins."""
    return page.text[: len(page.text) - len(page.body)].count("\n") + 1


def _check_headings(page: Page, lint: Lint) -> None:
    job_aid = page.source.endswith("/job-aid.md")
    above = 2 if job_aid else 1
    for heading in page.outline.headings:
        if heading.level == 1 and not has_own_title(page):
            lint.add(
                page.front_matter,
                heading.place,
                "heading-first",
                "A first-level heading stands in the text; the page already has its title.",
                "Write “##”, or take the heading out.",
            )
        elif heading.level > above + 1:
            lint.add(
                page.front_matter,
                heading.place,
                "heading-skip",
                f"A heading of level {heading.level} follows one of level {above}.",
                f"Write {'#' * (above + 1)}: who listens to a page finds the way by its levels.",
            )
        above = max(heading.level, 2 if job_aid else 1)


def _check_line(line: str, place: Place, page: Page, lint: Lint) -> None:
    for match in _LINK.finditer(line):
        words = (match[1] or match[2] or "").strip(" *_.")
        if _SAYS_NOTHING.fullmatch(words):
            lint.add(
                page.front_matter,
                place._replace(column=match.start() + 1),
                "link-words",
                f"The link “{words}” does not say where it leads.",
                "Link the words that name the page; lists of links are read without the text.",
            )
    for match in _EMPTY_IMAGE.finditer(line):
        lint.add(
            page.front_matter,
            place._replace(column=match.start() + 1),
            "image-words",
            "This image has no words for those who cannot see it.",
            "Write what it shows between the square brackets: ![The board on Monday](board.png).",
        )


def _check_sentences(paragraph: Paragraph, page: Page, lint: Lint) -> None:
    if not any(part.count(" ") >= LONGEST_SENTENCE for part in _ENDS.split(paragraph.text)):
        return
    for sentence in sentences(paragraph.text):
        words = sentence.split()
        # What a colon introduces reads as a sentence of its own.
        longest = max((part.split() for part in re.split(r"[:;–]", sentence)), key=len)
        if len(longest) > LONGEST_SENTENCE:
            lint.add(
                page.front_matter,
                Place(page.source, body_line(page) + paragraph.line),
                "page-sentence-long",
                f"A sentence has {len(words)} words: “{' '.join(words[:5])} …”",
                f"Make two of it; at most {LONGEST_SENTENCE} words are read with ease.",
            )


_ENDS = re.compile(r"[.!?…:;–]")


def _check_sections(found: Sequence[Paragraph], page: Page, lint: Lint) -> None:
    """Sections are counted from one heading of any level to the next."""
    headings = [place for place, paragraph in enumerate(found) if paragraph.level]
    for start, end in zip(headings, [*headings[1:], len(found)], strict=True):
        count = sum(paragraph.words for paragraph in found[start + 1 : end])
        if count > LONGEST_SECTION:
            lint.add(
                page.front_matter,
                Place(page.source, body_line(page) + found[start].line),
                "section-long",
                f"There are {count:,} words below this heading.",
                f"Cut, or give it another heading: {LONGEST_SECTION:,} words take six minutes.",
            )
