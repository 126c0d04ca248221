"""Macro calls, headings and links in pages."""

from __future__ import annotations

from tests.mutations.mutation import HOME, JOB_AID, START, Mutation, in_page

PAGES: dict[str, Mutation] = {
    "macro-misspelt": in_page(r"\{\{ job_aid\(\) \}\}", "{{ job_aids() }}", "macro-unknown"),
    "macro-not-called": in_page(r"\{\{ job_aid\(\) \}\}", "{{ job_aid }}", "macro-unknown"),
    "macro-not-closed": in_page(r"\{\{ job_aid\(\) \}\}", "{{ job_aid() }", "macro-syntax"),
    "macro-bracket": in_page(r"\{\{ job_aid\(\) \}\}", "{{ job_aid( }}", "macro-syntax"),
    "macro-quote": in_page(r'\{\{ claim\("([\w-]+)"\)', r'{{ claim("\1)', "macro-syntax"),
    "macro-curly-quotes": in_page(r'\{\{ claim\("([\w-]+)"', r"{{ claim(“\1”", "macro-syntax"),
    "macro-no-quotes": in_page(r'\{\{ depth\("(\w+)"', r"{{ depth(\1", "macro-syntax"),
    "macro-no-argument": in_page(r'\{\{ depth\("\w+"', "{{ depth(", "macro-arguments"),
    "macro-too-many": in_page(r"\{\{ quiz\(", '{{ quiz("two-jobs"', "macro-arguments"),
    "macro-statement": in_page(r"^## ", "{% if x %}\n\n## ", "macro-syntax"),
    "macro-raw": in_page(r"^## ", "{% raw %}\n\n## ", "macro-syntax", more=True),
    "macro-claim": in_page(r'claim\("([\w-]+)"', r'claim("\1s"', "claim-unknown"),
    "macro-question": in_page(r'question\("([\w-]+)"', r'question("\1s"', "question-unknown"),
    "macro-activity": in_page(r'activity\("([\w-]+)"', r'activity("\1s"', "activity-unknown"),
    "macro-diagram": in_page(r'diagram\("([\w-]+)"', r'diagram("\1s"', "diagram-unknown"),
    "macro-depth": in_page(r'depth\("core"', 'depth("cor"', "depth-unknown"),
    "macro-depth-twice": in_page(r'depth\("core"', 'depth("door"', "macro-twice"),
    "macro-quiz-twice": in_page(
        r"^(\{\{ quiz\(\) \}\}\n)", r"\1\n{{ quiz() }}\n", "macro-twice", below=2
    ),
    "macro-question-twice": in_page(
        r'(?s)(\{\{ question\("([\w-]+)".*?)\{\{ question\("[\w-]+"',
        r'\1{{ question("\2"',
        "question-placed-twice",
        end=True,
    ),
    "macro-on-home": Mutation(HOME, r"\{\{ course_map\(\) \}\}", "{{ quiz() }}", "macro-place"),
    "macro-on-home-misspelt": Mutation(
        HOME, r"\{\{ course_map\(\) \}\}", "{{ corse_map() }}", "macro-unknown"
    ),
    "heading-brackets": in_page(r"^(## .*\{)#", r"\1", "heading-form"),
    "heading-not-closed": in_page(r"^(## .*\{#.*)\}$", r"\1", "heading-form"),
    "heading-part": in_page(r"data-part=story", "data-part=stroy", "part-unknown"),
    "heading-comment": in_page(r"^(## .*)\{#", r"\1{##", "macro-syntax"),
    "page-link": in_page(
        r"\]\(\.\./\.\./start/index\.md", "](../../start/idnex.md", "page-missing"
    ),
    "page-link-section": in_page(r"index\.md#badges\)", "index.md#badge)", "section-unknown"),
    "page-link-open": Mutation(HOME, r"\]\((about/index\.md)\)", r"](\1", "link-form"),
    "page-link-empty": in_page(r"\]\(\.\./\.\./start/[^)]*\)", "]()", "link-empty"),
    "page-link-absolute": in_page(r"\]\(\.\./\.\./start", "](/start", "link-absolute"),
    "page-link-reference": in_page(r"\]\(\.\./\.\./start/[^)]*\)", "][badges]", "link-undefined"),
    "page-link-html": in_page(
        r"\[([^\]]*)\]\((\.\./\.\./start/index\.md)[^)]*\)", r'<a href="\2">\1</a>', "link-html"
    ),
    "page-image": in_page(r"^(### .*)", r"\1\n\n![Ferry](ferry.png)", "image-missing", below=2),
    "page-image-html": in_page(
        r"^(### .*)", r'\1\n\n<img src="ferry.png" alt="Ferry">', "image-missing", below=2
    ),
    "page-footnote": in_page(r"^(### .*\n\n.*)", r"\1[^late]", "footnote-undefined", below=2),
    "page-scheme": in_page(r"\]\(\.\./\.\./start/[^)]*\)", "](htps://example.org)", "link-form"),
    "home-link": Mutation(HOME, r"\]\(start/index\.md", "](start/inde.md", "page-missing"),
    "home-link-case": Mutation(HOME, r"\]\(about/index\.md", "](About/index.md", "page-missing"),
    "start-link": Mutation(START, r"\]\(glossary\.md", "](glosary.md", "page-missing"),
    "page-merge-conflict": in_page(
        r"^(### .*)",
        r"<<<<<<< HEAD\n\1\n=======\n### Other\n>>>>>>> main",
        "merge-conflict",
    ),
    "page-without-text": Mutation(
        JOB_AID, r"(?s)\A(---\n.*?\n---\n).*\Z", r"\1", "empty-text", below=3
    ),
}
