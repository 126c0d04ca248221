"""The real course's site as it is published: links, headings, search, and nobody else's hosts."""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from tests.project import build, built_site, copy_project

PLANTED = {
    "situation": "snorblatt",
    "prompt": "quagmelon",
    "text": "zorbifex",
    "feedback": "flumperdink",
}
"""A word that no page holds, for each kind of text in a question."""


@pytest.fixture(scope="module")
def pages() -> dict[str, Any]:
    """Every page of the site, by its path below site/."""
    site = built_site()

    return {
        file.relative_to(site).as_posix(): html.parse(file).getroot()
        for file in sorted(site.rglob("*.html"))
    }


def index_of(site: Path) -> dict[str, Any]:
    script = (site / "assets/search-index.js").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(
        script.removeprefix("self.courseSearchIndex=").rstrip().rstrip(";")
    )

    return found


def test_the_real_course_has_no_problems_and_no_warnings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(copy_project(tmp_path / "p"), "check", "--strict") == 0
    assert capsys.readouterr().out == "No problems and no warnings.\n"


def test_every_page_has_one_h1_and_its_headings_skip_no_level(pages: dict[str, Any]) -> None:
    for path, page in pages.items():
        levels = [int(heading.tag[1]) for heading in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels.count(1) == 1, path
        steps = [below - above for above, below in itertools.pairwise(levels)]
        assert max(steps, default=0) <= 1, (path, levels)


def test_every_page_says_what_it_is(pages: dict[str, Any]) -> None:
    titles = [page.findtext("head/title") for page in pages.values()]
    assert len(set(titles)) == len(titles)
    for path, page in pages.items():
        assert page.get("lang") == "en", path
        if path != "404.html":
            (description,) = page.xpath("//meta[@name='description']/@content")
            assert 40 <= len(description) <= 200, (path, description)


def test_ids_are_unique_on_every_page(pages: dict[str, Any]) -> None:
    for path, page in pages.items():
        ids = page.xpath("//@id")
        assert sorted(ids) == sorted(set(ids)), path


def test_every_link_inside_the_site_leads_somewhere(pages: dict[str, Any]) -> None:
    site = built_site()
    for path, page in pages.items():
        if path == "404.html":  # its addresses begin with a slash, for it is shown at any depth
            continue
        for address in page.xpath("//a/@href | //link/@href | //script/@src | //img/@src"):
            if re.match(r"^(https?|mailto|tel|data):", address):
                continue
            target, _, fragment = address.partition("#")
            file = (site / path).parent / target if target else site / path
            file = file / "index.html" if file.is_dir() else file
            assert file.is_file(), f"{path}: {address}"
            if fragment:
                there = pages[file.resolve().relative_to(site.resolve()).as_posix()]
                assert there.xpath("//*[@id=$id]", id=fragment), f"{path}: {address}"


def test_nothing_is_loaded_from_another_host(pages: dict[str, Any]) -> None:
    for path, page in pages.items():
        loaded = page.xpath("//@src | //link[not(@rel='canonical')]/@href | //@srcset | //@poster")
        assert not [address for address in loaded if "//" in address], path
    for style in built_site().rglob("*.css"):
        text = style.read_text(encoding="utf-8")
        assert not re.findall(r"url\(\s*[\"']?(?:https?:)?//", text), style.name


def test_no_macro_call_or_template_is_left_in_a_page(pages: dict[str, Any]) -> None:
    for path, page in pages.items():
        if not path.startswith("authoring/"):  # where calls are explained
            assert not re.findall(r"\{\{|\{%|\[macro", page.text_content()), path


def test_the_key_of_every_question_is_there_without_script(pages: dict[str, Any]) -> None:
    questions = pages["modules/two-jobs/index.html"].xpath("//course-question")
    assert len(questions) >= 12
    for question in questions:
        (fieldset,) = question.xpath(".//fieldset")
        assert fieldset[0].tag == "legend", question.get("id")
        assert fieldset[0].text_content().strip(), question.get("id")
        assert question.xpath("./details[@class='course-key']//li"), question.get("id")
        (button,) = question.xpath(".//button")
        assert button.getparent().get("hidden") is not None, question.get("id")


def test_the_index_finds_text_headings_aliases_and_terms() -> None:
    index = index_of(built_site())
    by_title = {page["title"]: page for page in index["pages"]}
    module = by_title["Two jobs, one role"]
    assert module["kind"] == "module"
    assert module["part"] == "A. Two jobs"
    assert "leadership versus management" in module["aliases"]
    assert any("Marram Bay" in section["text"] for section in module["sections"])
    (glossary,) = [page for page in index["pages"] if page["kind"] == "glossary"]
    assert any("aliases" in section for section in glossary["sections"])


def test_nothing_of_a_quiz_is_in_the_index(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "p")
    quiz = project / "quizzes/two-jobs.yml"
    text = quiz.read_text(encoding="utf-8")
    for key, word in PLANTED.items():
        start = rf"^( +(?:- )?{key}: (?:[|>]-?\n +)?)(?=\w)"
        text, count = re.subn(start, rf"\1{word} ", text, flags=re.MULTILINE)
        assert count > 10, key
    quiz.write_text(text, encoding="utf-8")
    (project / "quizzes/ids.lock").unlink()  # a planted word changes every question's meaning
    assert build(project) == 0
    page = (project / "site/modules/two-jobs/index.html").read_text(encoding="utf-8")
    index = (project / "site/assets/search-index.js").read_text(encoding="utf-8")
    for word in PLANTED.values():
        assert word in page
        assert word not in index


def test_a_site_under_an_address_of_its_own_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", "https://people.invalid/repo-name/")
    monkeypatch.setenv("REPO_URL", "https://code.invalid/people/repo-name")
    project = copy_project(tmp_path / "p")
    assert build(project) == 0
    page = html.parse(project / "site/modules/two-jobs/index.html").getroot()
    (canonical,) = page.xpath("//link[@rel='canonical']/@href")
    assert canonical == "https://people.invalid/repo-name/modules/two-jobs/"
    (edit,) = page.xpath("//a[contains(@href, '/edit/')]/@href")
    assert edit.endswith("/edit/main/modules/two-jobs/index.md")
    sitemap = (project / "site/sitemap.xml").read_text(encoding="utf-8")
    assert "https://people.invalid/repo-name/modules/two-jobs/" in sitemap
    missing = html.parse(project / "site/404.html").getroot()
    for address in missing.xpath("//link[@rel='stylesheet']/@href | //script/@src"):
        assert address.startswith("/repo-name/"), address


def test_the_owners_contacts_stand_where_the_course_says_get_help(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "p")
    (project / "docs/local.yml").write_text(
        "organisation: Tern & Sons\n"
        "hr: Amal, [people@tern.invalid](mailto:people@tern.invalid)\n"
        'employee_assistance: "0800 000"\n'
    )
    module = project / "modules/two-jobs/index.md"
    module.write_text(module.read_text(encoding="utf-8") + "\n{{ get_help() }}\n", encoding="utf-8")
    assert build(project) == 0
    page = html.parse(project / "site/modules/two-jobs/index.html").getroot()
    for place in ("//aside[contains(@class, 'course-help')]", "//footer"):
        (box, *_) = page.xpath(place)
        assert "0800 000" in box.text_content(), place
        assert box.xpath(".//a[@href='mailto:people@tern.invalid']"), place
    assert "Tern & Sons" in page.xpath("//footer")[0].text_content()


def test_a_draft_is_not_published_and_leaves_no_hole(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "p")
    folder = project / "modules/draft-one"
    folder.mkdir()
    front = (
        "---\ntitle: A draft\nsummary: A module that is not finished yet, so nobody shall see it.\n"
        "minutes: {door: 5, core: 30, deeper: 20, field: 20}\n"
        "objectives:\n  - {id: see, text: see it, level: apply}\ndraft: true\n---\n"
    )
    (folder / "index.md").write_text(front + "\n## A word {#word}\n\nplumbago\n")
    (project / "quizzes/draft-one.yml").write_text(
        "title: Check\nquestions:\n"
        "  - id: a-draft-question\n    type: choice\n    objective: see\n    level: apply\n"
        "    select: one\n    prompt: What is it?\n    choices:\n"
        "      - {id: a, text: One thing, correct: true, feedback: One thing is all this draft is about so far.}\n"
        "      - {id: b, text: Another thing, feedback: Another topic would have needed a story of its own first.}\n"
        "      - {id: c, text: A third thing, feedback: Nobody has written about that yet in any of these lines.}\n"
    )
    settings = project / "mkdocs.yml"
    line = "          - modules/two-jobs/index.md\n"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace(line, f"{line}          - modules/draft-one/index.md\n"))
    assert build(project) == 0
    assert not (project / "site/modules/draft-one").exists()
    for file in (project / "site").rglob("*.html"):
        assert "draft-one" not in file.read_text(encoding="utf-8"), file
