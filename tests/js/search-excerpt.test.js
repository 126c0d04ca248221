import assert from "node:assert/strict";
import { test } from "node:test";
import { excerptOf } from "../../docs/assets/js/search/excerpt.js";
import { nearestPages } from "../../docs/assets/js/search/nearest.js";
import { INDEX } from "./fixtures/search-index.js";

function shown(text, terms) {
  return excerptOf(text, terms)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");
}

test("a short text is shown whole, its words marked as they are written", () => {
  assert.equal(
    shown("Your 1:1, and Mia’s 1-on-1: <b>One-to-ones</b>!", ["oneonone", "mia"]),
    "Your [1:1], and [Mia’s] 1-on-1: <b>[One-to-ones]</b>!",
  );
  assert.equal(shown("", ["x"]), "");
});

test("a text that was found by its title alone is shown from its start", () => {
  const text = Array.from({ length: 40 }, (_, index) => `w${index}`).join(" ");
  assert.equal(shown(text, ["title"]), `${text.slice(0, text.indexOf(" w30"))} …`);
});

test("a long text is shown where most of the words stand together", () => {
  const filler = Array.from({ length: 40 }, (_, index) => `w${index}`).join(" ");
  const excerpt = shown(`boat ${filler} boat and crew ${filler}`, ["boat", "crew"]);
  assert.match(excerpt, /^… w34 w35 w36 w37 w38 w39 \[boat\] and \[crew\] w0 .* …$/);
});

test("the end of a text is not cut", () => {
  const filler = Array.from({ length: 40 }, (_, index) => `w${index}`).join(" ");
  assert.match(shown(`${filler} boat sails.`, ["boat"]), /^… .*\[boat\] sails\.$/);
});

test("a query that finds nothing has names like it, never those of facilitators", () => {
  const near = (query) => nearestPages(INDEX.pages, query, 2).map(({ title }) => title);
  assert.equal(near("feetback")[0], "Feedback that lands");
  assert.equal(near("recrutment")[0], "Hiring well");
  assert.ok(!nearestPages(INDEX.pages, "workshop", 9).some(({ kind }) => kind === "facilitator"));
});

test("names that share letters by chance are not offered", () => {
  const pages = ["A", "About the course", "Translate the course"].map((title) => ({
    url: "",
    title,
    kind: "page",
    sections: [],
  }));
  for (const query of ["?", "x", "kpi", "burnout", "delagation"]) {
    assert.deepEqual(nearestPages(pages, query, 3), []);
  }
  assert.equal(nearestPages(pages, "translat", 3)[0].title, "Translate the course");
});

test("should offer the most similar of several names first", () => {
  const pages = ["Translate", "Translation", "Translating it"].map((title) => ({
    url: title,
    title,
    kind: "page",
    part: "",
    sections: [],
  }));

  assert.deepEqual(
    nearestPages(pages, "translatio", 2).map(({ title }) => title),
    ["Translation", "Translate"],
  );
});
