import assert from "node:assert/strict";
import { test } from "node:test";
import { SearchEngine } from "../../docs/assets/js/search/engine.js";
import { INDEX, SMALL_WORDS } from "./fixtures/search-index.js";

const engine = await new SearchEngine(INDEX, SMALL_WORDS).build();

function found(query, scope) {
  return engine.find(query, scope).map(({ page, section }) => `${page.url}#${section.anchor}`);
}

test("a title is found before a heading, a heading before text", () => {
  assert.equal(found("one-to-ones")[0], "modules/one-to-ones/#");
  for (const word of ["captain", "captains"]) {
    assert.equal(found(word)[0], "modules/two-jobs/#two-captains");
  }
  assert.equal(found("feedback lands")[0], "modules/feedback/#");
});

test("a module is found before a page that speaks of the same", () => {
  assert.deepEqual(found("person"), ["modules/one-to-ones/#agenda", "#"]);
});

test("other names lead to the page, and 1:1 is found however it is written", () => {
  assert.equal(found("catch-up")[0], "modules/one-to-ones/#");
  assert.equal(found("recruitment")[0], "modules/recruiting/#");
  for (const written of ["1:1", "1-1", "1 on 1", "121", "one to one", "one-on-one"]) {
    assert.equal(found(written)[0], "modules/one-to-ones/#", written);
  }
});

test("sections with every word come alone; where there are none, those with some", () => {
  assert.deepEqual(found("whose agenda"), ["modules/one-to-ones/#agenda"]);
  assert.ok(found("agenda boats").length > 1);
});

test("small words neither find nor hinder", () => {
  assert.deepEqual(found("what is the agenda"), found("agenda"));
  assert.deepEqual(found("how do i"), []);
  assert.deepEqual(found(""), []);
});

test("beginnings of three letters and slips in five are forgiven", () => {
  assert.equal(found("fee")[0], "modules/feedback/#");
  assert.deepEqual(found("xq"), []);
  for (const [slip, page] of [
    ["feedbak", "modules/feedback/#"],
    ["delagating", "modules/two-jobs/#delegating-work"],
    ["recruting", "modules/recruiting/#"],
    ["psycological", "start/glossary/#term-psychological-safety"],
  ]) {
    assert.equal(found(slip)[0], page, slip);
  }
});

test("two letters that changed places are forgiven", () => {
  assert.deepEqual(found("catpain"), ["modules/two-jobs/#delegating-work"]);
});

test("another ending of the word is found too", () => {
  for (const word of ["delegate", "delegation", "delegates", "delegated"]) {
    assert.equal(found(word)[0], "modules/two-jobs/#delegating-work", word);
  }
  assert.equal(found("hire")[0], undefined, "too short to take an ending off");
});

test("a page comes once, a glossary for each of its terms", () => {
  assert.deepEqual(
    found("captains boats").filter((place) => place.startsWith("modules/two-jobs/")).length,
    1,
  );
  assert.equal(found("span of control")[0], "start/glossary/#term-span-of-control");
  assert.equal(found("glossary").length, 3);
});

test("pages for facilitators are found only when asked for, after those for learners", () => {
  assert.deepEqual(found("twelve cards"), []);
  assert.equal(found("twelve cards", { facilitators: true })[0], "facilitate/one-to-ones/#");
  assert.equal(found("one-to-ones", { facilitators: true })[0], "modules/one-to-ones/#");
});

test("pages for authors come after those for learners", () => {
  const places = found("applicant questions");
  assert.deepEqual(places, ["modules/recruiting/#", "authoring/hiring/#"]);
});

test("a finding knows which words it was found by", () => {
  assert.deepEqual(engine.find("recruit")[0].terms.sort(), ["recruiting", "recruitment"]);
});
