"""What can be measured on a page as it is now; each check returns its findings in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Locator, Page

TEXT_SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""
"""WCAG 2.2, 1.4.12."""

LARGE_TEXT = "html { font-size: 200% !important; }"
"""As a style sheet of the reader's own does it; the page does not know why there is less room."""

NAME = """const name = (element) => element.localName + (element.id && `#${element.id}`)
    + [...element.classList].map((one) => `.${one}`).join("")
    + ` “${(element.textContent || element.value || "").trim().slice(0, 30)}”`;"""

TOO_WIDE = f"""() => {{
    {NAME}
    const page = document.scrollingElement;
    const over = page.scrollWidth - page.clientWidth;
    const scrolled = (element) => {{
        for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {{
            if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
        }}
        return false;
    }};
    const outside = [...document.body.querySelectorAll("*")].filter((element) => {{
        const box = element.getBoundingClientRect();
        const seen = element.textContent.trim() || element.matches("img, svg, input, select, textarea, hr");
        return seen && element.checkVisibility() && box.width > 1 && box.right > innerWidth + 1 && !scrolled(element);
    }});
    const cut = [...document.body.querySelectorAll("*")].filter((element) => {{
        const {{ overflowX, overflowY, webkitLineClamp }} = getComputedStyle(element);
        // An excerpt that ends in "…" is meant to be one.
        if (webkitLineClamp !== "none") return false;
        return element.checkVisibility() && element.clientWidth > 1 && !element.matches("svg, input, textarea") && (
            (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
            || (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1));
    }});
    return [
        ...(over > 0 ? [`the page can be scrolled ${{over}} px sideways`] : []),
        ...outside.map((element) => `outside the window: ${{name(element)}}`),
        ...cut.map((element) => `cut off: ${{name(element)}}`),
    ];
}}"""

SMALL_TARGETS = f"""(root, least) => {{
    {NAME}
    const large = (element) => {{
        const {{ width, height }} = element.getBoundingClientRect();
        return width >= least && height >= least;
    }};
    const inText = (control) => control.localName === "a" && getComputedStyle(control).display === "inline";
    return [...root.querySelectorAll("a[href], button, input, select, textarea, summary")]
        .filter((control) => control.checkVisibility() && control.offsetWidth > 1 && !inText(control))
        .filter((control) => ![control, ...(control.labels ?? [])].some(large))
        .map(name);
}}"""

MOVING = f"""() => {{
    {NAME}
    const longest = (times) => Math.max(...times.split(",").map((time) =>
        parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000)));
    return [...document.querySelectorAll("*")].flatMap((element) =>
        ["", "::before", "::after"].flatMap((part) => {{
            const style = getComputedStyle(element, part || null);
            const time = Math.max(longest(style.animationDuration), longest(style.transitionDuration));
            return time > 1 || style.scrollBehavior === "smooth" ? [`${{name(element)}}${{part}}: ${{time}} ms`] : [];
        }}));
}}"""

NOT_ADJUSTED = f"""() => {{
    {NAME}
    // Drawings keep the colours of the text around them.
    return [...document.querySelectorAll("body *:not(svg, svg *)")]
        .filter((element) => element.checkVisibility() && getComputedStyle(element).forcedColorAdjust !== "auto")
        .map(name);
}}"""

STEP = f"""() => {{
    {NAME}
    const control = document.activeElement;
    const walked = (window.walked ??= new Set());
    // A date has a stop for its day, its month, its year: the focus stays where it was.
    const within = /^(date|time)$/.test(control.type) && [...walked].at(-1) === control;
    if (within) return [];
    if (control === document.body || walked.has(control)) return null;
    walked.add(control);
    const box = control.getBoundingClientRect();
    const tall = box.height > innerHeight * 0.75;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const points = [[x, y], [x, box.top + 2], [x, box.bottom - 2], [box.left + 2, y], [box.right - 2, y]];
    const stays = (element) => element && (/fixed|sticky/.test(getComputedStyle(element).position)
        ? !element.contains(control) : stays(element.parentElement));
    const covered = !tall && points.some((point) => stays(document.elementFromPoint(...point)));
    // Of a field of many lines, the browser brings the one that is written on into view.
    const whole = !tall && control.localName !== "textarea";
    const outside = whole && (box.top < -1 || box.bottom > innerHeight + 1);
    const edged = [control, ...(control.labels ?? [])].some((element) => {{
        const {{ outlineStyle, outlineWidth }} = getComputedStyle(element);
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    }});
    return [
        ...(covered ? [`covered: ${{name(control)}}`] : []),
        ...(outside ? [`outside the window: ${{name(control)}}`] : []),
        ...(edged ? [] : [`no outline of 2 px: ${{name(control)}}`]),
    ];
}}"""

NOT_REACHED = f"""() => {{
    {NAME}
    const walked = [...(window.walked ?? [])];
    const controls = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const reached = (control) => walked.includes(control) || (control.type === "radio"
        && walked.some(({{ type, name, form }}) =>
            type === "radio" && name === control.name && form === control.form));
    const left = [...document.querySelectorAll(controls)].filter((control) =>
        control.checkVisibility({{ visibilityProperty: true }}) && !control.disabled && control.tabIndex >= 0
        && !control.closest("[popover]:not(:popover-open)") && !reached(control));
    delete window.walked;
    return left.map((control) => `not reached: ${{name(control)}}`);
}}"""


def too_wide(page: Page) -> list[str]:
    """What makes the page scroll sideways, stands outside the window, or is cut off."""
    found: list[str] = page.evaluate(TOO_WIDE)

    return found


def small_targets(root: Locator, least: int = 24) -> list[str]:
    """Controls smaller than so many px, with their labels; links within a line may be."""
    found: list[str] = root.evaluate(SMALL_TARGETS, least)

    return found


@contextmanager
def text_of_twice_the_size(page: Page) -> Iterator[None]:
    """Set the browser's own size of text to 200 %."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    yield
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
    session.detach()


def moving(page: Page) -> list[str]:
    """What is animated, or would be, for longer than a millisecond."""
    found: list[str] = page.evaluate(MOVING)

    return found


def not_adjusted(page: Page) -> list[str]:
    """What keeps its own colours where a person has forced theirs."""
    found: list[str] = page.evaluate(NOT_ADJUSTED)

    return found


def background(page: Page) -> str:
    """Return the colour behind the page."""
    found: str = page.evaluate("getComputedStyle(document.body).backgroundColor")

    return found


def walk(page: Page, key: str = "Tab") -> list[str]:
    """Go round the page with one key: what is covered, without outline, or never reached."""
    found: list[str] = []
    page.evaluate("window.scrollTo(0, 0)")
    # From the last control the focus leaves the page for the browser, and comes back with another
    # press.
    for _ in range(2):
        page.keyboard.press(key)
        while (step := page.evaluate(STEP)) is not None:
            found += step
            page.keyboard.press(key)

    not_reached: list[str] = page.evaluate(NOT_REACHED)

    return found + not_reached
