/** The workbook of a workshop: the modules that its address names, or that somebody ticks, one after the other. */

import { all, make, makeButton } from "./dom.js";
import { text } from "./texts.js";

const stored = all(document.body, "script[data-module]");
const known = new Map(stored.map((workbook) => [workbook.dataset.module ?? "", workbook]));
const paper = make("div", { class: "paper-workbooks" });
const choice = make(
  "fieldset",
  { class: "paper-choice-of-modules" },
  make("legend", {}, text("deck-choose")),
);

function named() {
  const written = new URLSearchParams(location.hash.replace(/^#/, "")).get("modules") ?? "";

  return written.split(",").filter((slug) => known.has(slug));
}

function show() {
  const slugs = named();
  const htmls = slugs.map((slug) => known.get(slug)?.textContent ?? "");
  paper.replaceChildren(document.createRange().createContextualFragment(htmls.join("")));
  for (const box of choice.querySelectorAll("input")) {
    box.checked = slugs.includes(box.value);
  }
}

for (const [slug, { dataset }] of known) {
  const box = make("input", { type: "checkbox", value: slug });
  choice.append(make("label", {}, box, " ", dataset.title ?? slug));
}
choice.addEventListener("change", () => {
  const ticked = [...choice.querySelectorAll("input")].filter((box) => box.checked).map((box) => box.value);
  const kept = named().filter((slug) => ticked.includes(slug));
  location.hash = `modules=${[...kept, ...ticked.filter((slug) => !kept.includes(slug))].join(",")}`;
});
window.addEventListener("hashchange", show);

const print = makeButton(text("deck-print"), "paper-print");
print.addEventListener("click", () => window.print());
document.querySelector("main")?.append(choice, print, paper);
show();
