import assert from "node:assert/strict";
import { test } from "node:test";
import { changeSetting, keepPosition, markRead } from "../../docs/assets/js/progress.js";
import { chosenRoute, nextStep, standingOf } from "../../docs/assets/js/standing.js";
import { makeOutline, withChecks } from "./outlines.js";
import { DOCUMENT } from "./samples.js";

const day = (number) => new Date(2026, 2, number, 12).getTime();
const read = (document, ...names) => names.reduce((doc, name) => markRead(doc, name, 3000), document);
const ALL_OF = (module) => ["s1", "s2", "s3"].map((id) => `${module}#${id}`);

test("a module is begun, read, practised and secure", () => {
  const outline = makeOutline();
  const [module] = outline.modules;
  const mark = (document) => standingOf(module, document).mark;
  assert.equal(mark(DOCUMENT), null);
  assert.equal(mark(read(DOCUMENT, "module-1#s1")), "begun");
  const done = read(DOCUMENT, ...ALL_OF("module-1"));
  assert.equal(mark(done), "read", "what goes deeper is not needed");
  const checks = ["q1", "q2", "q3", "q4"].map((id) => [id, day(1), 1]);
  assert.equal(mark(withChecks(done, checks)), "practised");
  const again = ["q1", "q2"].map((id) => [id, day(2), 1]);
  const secure = standingOf(module, withChecks(done, [...checks, ...again]));
  assert.deepEqual(secure, {
    read: 3,
    sections: 3,
    practised: 4,
    questions: 4,
    secure: 2,
    objectives: 2,
    mark: "secure",
  });
});

test("what no longer counts for a question counts nowhere", () => {
  const { modules } = makeOutline({
    edit: (outline) => {
      outline.modules[0].questions[0].rev = 2;
      outline.modules[0].questions[1].use = "pretest";
      outline.modules[0].questions[2].use = "review";
    },
  });
  const checks = ["q1", "q2", "q3", "q4"].map((id) => [id, day(1), 1]);
  const { practised, questions } = standingOf(modules[0], withChecks(DOCUMENT, checks));
  assert.deepEqual([practised, questions], [1, 2]);
});

test("the next step is the first section on the way that is not read", () => {
  const outline = makeOutline();
  const place = (document) => {
    const next = nextStep(outline, document);

    return next && `${next.module.id}#${next.section.id} ${next.resumed} ${next.week}`;
  };
  assert.equal(place(DOCUMENT), "module-1#s1 false 0");
  assert.equal(place(read(DOCUMENT, ...ALL_OF("module-1"))), "module-2#s1 false 0");
  const short = changeSetting(DOCUMENT, "route", "short", 2000);
  assert.equal(chosenRoute(outline, short).title, "Short");
  assert.equal(place(short), "module-2#s1 false 1");
  assert.equal(place(read(short, ...ALL_OF("module-2"))), "module-1#hard false 2");
  assert.equal(place(read(short, ...ALL_OF("module-2"), "module-1#hard")), null);
  assert.equal(place(changeSetting(DOCUMENT, "route", "gone", 2000)), null);
  assert.equal(chosenRoute(outline, changeSetting(DOCUMENT, "route", "no-such", 2000)), null);
});

test("somebody who stopped goes on there, or behind it when it is read", () => {
  const outline = makeOutline();
  const at = (section, document = DOCUMENT) => keepPosition(document, { module: "module-2", section }, 2000);
  const place = (document) => {
    const { module, section, resumed } = nextStep(outline, document);

    return `${module.id}#${section.id} ${resumed}`;
  };
  assert.equal(place(at("s2")), "module-2#s2 true");
  assert.equal(place(read(at("s1"), "module-2#s1")), "module-2#s2 true");
  assert.equal(place(at("hard")), "module-2#s1 true", "all behind it are read or further on");
  assert.equal(place(at("no-such")), "module-2#s1 true");
  assert.equal(place(read(at("s3"), ...ALL_OF("module-2"))), "module-1#s1 false");
});
