"""The files to download: what is in each, what must never be in some, and when they are made."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from pptx import Presentation

from course.export.formats import plan
from course.export.product import Product, fingerprint
from course.export.shelf import Shelf
from course.exporting import export
from course.model.course import Module
from course.model.record import Record
from tests.made_files import PRINTED, course, folder, place, products, project, text_of
from tests.project import esbuild

MODULES = tuple(course().modules.values())
PARTICIPANTS = ("workbook", "exercises", "job-aid")
KEY_FIELDS = (
    "feedback",
    "misconception",
    "feedback_right",
    "feedback_wrong",
    "response",
    "debrief",
)


def marked(page: str, attribute: str) -> list[str]:
    """Return the values of an attribute in a made file, in order."""
    return re.findall(rf'\b{attribute}="([^"]+)"', text_of(page))


def parsed(page: str) -> Any:
    """Return a made file as a tree."""
    return html.document_fromstring(text_of(page))


def letters(text: str) -> str:
    """Return a text reduced to its letters, which neither markup nor line breaks change."""
    return re.sub(r"[\W_]+", "", text).casefold()


def key_texts(record: Record) -> Iterator[str]:
    """Yield every text of a question that only those may read who have answered it."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        if isinstance(value, str) and name in KEY_FIELDS:
            yield value
        elif name == "checklist":
            yield from value
        elif isinstance(value, tuple):
            for part in value:
                if isinstance(part, Record):
                    yield from key_texts(part)


def secrets(module: Module) -> list[str]:
    """Return the openings of a module's key texts, long enough to be found by no accident."""
    questions = module.quiz.questions if module.quiz else ()
    texts = [text for question in questions for text in key_texts(question)]
    texts += [activity.response for activity in module.activities if activity.response]
    markup = re.compile(r"\]\([^)]*\)|[*`]|^\s*\d+\.\s", re.MULTILINE)
    plain = (letters(markup.sub("", text)) for text in texts)

    return [text[:60] for text in plain if len(text) > 40]


def visible(page: str) -> str:
    """Return the words of a made file, without script and style, as letters."""
    document = parsed(page)
    for hidden in document.xpath("//script|//style"):
        hidden.drop_tree()

    return letters(document.text_content())


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.slug)
def test_workbook_and_key_hold_exactly_the_module_s_questions_and_activities(
    module: Module,
) -> None:
    questions = [question.id for question in module.quiz.questions] if module.quiz else []
    activities = [activity.id for activity in module.activities]
    for kind in ("workbook", "key"):
        assert marked(f"{module.slug}/{kind}.html", "data-question") == questions
        assert marked(f"{module.slug}/{kind}.html", "data-activity") == activities
    assert marked(f"{module.slug}/exercises.html", "data-question") == []
    assert marked(f"{module.slug}/exercises.html", "data-activity") == activities


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.slug)
def test_a_deck_holds_what_its_slides_call_and_no_key(module: Module) -> None:
    assert module.slides
    calls = [call for slide in module.slides.slides for call in slide.macros]
    page = f"{module.slug}/slides.html"
    for kind in ("question", "activity"):
        called = [str(call.arguments[0]) for call in calls if call.name == kind]
        assert marked(page, f"data-{kind}") == called
    assert len(parsed(page).xpath("//svg")) == sum(call.name == "diagram" for call in calls)
    faces = parsed(page).find_class("deck-slide__face")
    shown = letters(" ".join(face.text_content() for face in faces))
    assert [text for text in secrets(module) if text in shown] == []


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.slug)
def test_no_key_is_in_a_participants_file_and_all_of_it_in_the_key(module: Module) -> None:
    hidden = secrets(module)
    assert len(hidden) > 30
    for kind in PARTICIPANTS:
        page = f"{module.slug}/{kind}.html"
        shown = visible(page)
        assert [text for text in hidden if text in shown] == [], kind
        assert not re.search(r"<\w+[^>]*\bdata-verdict", text_of(page))
    key = visible(f"{module.slug}/key.html")
    assert [text for text in hidden if text not in key] == []


def test_files_need_nothing_beside_them_and_ask_no_other_host() -> None:
    for product in products():
        if product.path.endswith(".html"):
            text = text_of(product.path)
            assert not re.search(
                r"<(?:link|script|img|iframe)\b[^>]*\b(?:src|href)=\"(?!data:)", text
            )
            assert "nowhere:" not in text, product.path
            assert "carried:" not in text


def test_every_deck_is_small_enough_to_send() -> None:
    import_size = {}
    for module in MODULES:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("slides.html", text_of(f"{module.slug}/slides.html"))
        import_size[module.slug] = len(packed.getvalue())
    assert {slug: size for slug, size in import_size.items() if size > 110_000} == {}


def test_the_same_course_gives_the_same_bytes(tmp_path: Path) -> None:
    again = Shelf(tmp_path, "")
    chosen = plan(place(), modules=[PRINTED])
    assert again.stock(chosen) == len(chosen)
    for product in chosen:
        made = (again.folder / product.path).read_bytes()
        assert made == (folder() / product.path).read_bytes(), product.path


def test_a_letter_page_does_not_hang_on_an_a4_one(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, "")
    letter = [p for p in plan(place(), ["papers"], [PRINTED]) if p.paper == "Letter"][:1]
    shelf.stock(letter)
    assert (shelf.folder / letter[0].path).read_bytes() == (folder() / letter[0].path).read_bytes()


def made_of(text: str, path: str = "a/b.txt") -> Product:
    """Return a product that is a text."""
    return Product(path, "key", "a", fingerprint(text), lambda _: text.encode())


def test_only_what_changed_is_made_again(tmp_path: Path) -> None:
    assert Shelf(tmp_path, "1").stock([made_of("one"), made_of("two", "c.txt")]) == 2
    assert Shelf(tmp_path, "1").stock([made_of("one"), made_of("two", "c.txt")]) == 0
    assert Shelf(tmp_path, "1").stock([made_of("new"), made_of("two", "c.txt")]) == 1
    assert (tmp_path / "build/downloads/a/b.txt").read_text() == "new"
    assert Shelf(tmp_path, "another program").stock([made_of("new")]) == 1


def test_a_file_that_somebody_cut_or_deleted_is_made_again(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, "1")
    shelf.stock([made_of("one"), made_of("two", "c.txt")])
    (shelf.folder / "c.txt").unlink()
    (shelf.folder / "a/b.txt").write_text("o")
    assert Shelf(tmp_path, "1").stock([made_of("one"), made_of("two", "c.txt")]) == 2
    (tmp_path / "build/downloads.json").write_text("{not json")
    assert Shelf(tmp_path, "1").stock([made_of("one")]) == 1


def test_what_cannot_be_made_leaves_the_last_whole_file(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, "1")
    shelf.stock([made_of("one")])

    def fail(_: Path) -> bytes:
        raise RuntimeError

    broken = Product("a/b.txt", "key", "a", "new", fail)
    with pytest.raises(RuntimeError):
        shelf.stock([made_of("first", "c.txt"), broken])
    assert (shelf.folder / "a/b.txt").read_text() == "one"
    assert sorted(file.name for file in shelf.folder.rglob("*.*")) == ["b.txt", "c.txt"]
    assert Shelf(tmp_path, "1").stock([made_of("first", "c.txt")]) == 0


def test_what_is_no_longer_of_the_course_goes(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, "1")
    shelf.stock([made_of("one"), made_of("two", "c.txt")])
    shelf.clear([made_of("two", "c.txt")])
    assert [path.name for path in shelf.folder.rglob("*")] == ["c.txt"]


def test_a_kit_opens_alone_and_lists_what_it_holds() -> None:
    with zipfile.ZipFile(folder() / PRINTED / f"{PRINTED}.zip") as kit:
        names = [name.removeprefix(f"{PRINTED}/") for name in kit.namelist()]
        contents = kit.read(f"{PRINTED}/index.html").decode()
        dates = {entry.date_time for entry in kit.infolist()}
    linked = re.findall(r'<a href="([^"]+)"', contents)
    assert sorted(["index.html", *linked]) == sorted(names)
    assert dates == {(1980, 1, 1, 0, 0, 0)}
    assert not {"toolbox.html", "workbooks.html"} & set(names)
    assert {"run-sheet.html", "slides.html", "slides.pptx", "workbook-a4.pdf", "key-letter.pdf",
            "job-aid.html", "vote-cards.html"} <= set(names)  # fmt: skip


def test_powerpoint_has_title_text_and_notes_of_every_slide() -> None:
    deck = course().modules[PRINTED].slides
    assert deck
    shown = list(Presentation(str(folder() / PRINTED / "slides.pptx")).slides)[1:]
    assert [slide.shapes.title.text for slide in shown] == [s.title for s in deck.slides]
    for slide, written in zip(shown, deck.slides, strict=True):
        assert slide.placeholders[1].text_frame.text.strip(), written.title
        notes = slide.notes_slide.notes_text_frame.text
        assert letters(re.sub("[*_]", "", written.notes))[:80] == letters(notes)[:80]


def test_an_unknown_format_or_module_is_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert export(["slide", "acountability"], course(), project(), esbuild()) == 1
    said = capsys.readouterr().out
    assert "There is no format and no module “slide”. Did you mean “slides”?" in said
    assert "“acountability”. Did you mean “accountability”?" in said


def test_without_pango_the_rest_is_made_and_the_command_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("course.exporting.library_found", lambda: False)
    assert export(["papers", PRINTED], course(), project(), esbuild()) == 0
    said = capsys.readouterr().out
    assert "8 PDFs are left out (workbook-a4.pdf, workbook-letter.pdf" in said
    assert "sudo apt-get install libpango-1.0-0" in said
    assert "key.html" in said
    assert ".pdf  " not in said


def test_export_makes_what_was_asked_for_and_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    folder()
    assert export(["slides", PRINTED], course(), project(), esbuild()) == 0
    assert "2 files, 0 of them made now, the others were up to date." in capsys.readouterr().out
