import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { openPage } from "./page.js";

beforeEach(() => {
  mock.timers.enable({ apis: ["setInterval", "Date"] });
  openPage();
});

afterEach(() => {
  // The timer lets go of its interval before the runner's clock forgets it.
  document.body.replaceChildren();
  mock.timers.reset();
});

/** In small steps, as a clock goes: the runner's own clock would jump to the end before the first tick. */
function wait(seconds) {
  for (let quarter = 0; quarter < seconds * 4; quarter += 1) {
    mock.timers.tick(250);
  }
}

function timer() {
  const element = document.querySelector("course-timer");
  const [toggle, again] = element.querySelectorAll("button");
  const words = (role) => element.querySelector(`[role=${role}]`).textContent;

  return { element, toggle, again, time: () => words("timer"), status: () => words("status") };
}

test("a timer shows its minutes and waits", () => {
  const { element, toggle, time } = timer();
  wait(5);
  assert.deepEqual([element.hidden, time(), toggle.textContent], [false, "1:30", "Start"]);
});

test("it counts down, pauses and goes on where it was", () => {
  const { toggle, time } = timer();
  toggle.click();
  wait(31);
  assert.deepEqual([time(), toggle.textContent], ["0:59", "Pause"]);
  toggle.click();
  wait(60);
  assert.deepEqual([time(), toggle.textContent], ["0:59", "Go on"]);
  toggle.click();
  wait(9);
  assert.equal(time(), "0:50");
});

test("it says when the time is up, and can be started once more", () => {
  const { toggle, time, status } = timer();
  toggle.click();
  wait(95);
  assert.deepEqual(
    [time(), toggle.textContent, status()],
    ["0:00", "Start", "The time is up. Take longer if you need it."],
  );
  toggle.click();
  wait(1);
  assert.deepEqual([time(), status()], ["1:29", ""]);
});

test("it can be set back at any time", () => {
  const { toggle, again, time } = timer();
  toggle.click();
  wait(10);
  again.click();
  wait(10);
  assert.deepEqual([time(), toggle.textContent], ["1:30", "Start"]);
});

test("it stands still while it is out of the page, and is built once", () => {
  const { element, toggle, time } = timer();
  toggle.click();
  wait(10);
  element.remove();
  wait(10);
  document.body.append(element);
  assert.deepEqual([time(), element.querySelectorAll("button").length], ["1:20", 2]);
});
