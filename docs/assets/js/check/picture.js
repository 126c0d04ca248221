/** The result as a picture: two axes, four plain zones. What it shows stands beside it in words and in a table. */

/** @import { Score, Zone } from "./scoring.js" */

import { wordsFor } from "../sheet-words.js";
import { text } from "../texts.js";
import { MOST, SPLIT } from "./scoring.js";

const SPACE = "http://www.w3.org/2000/svg";
const SIDE = 320;
const LEFT = 44;
const TOP = 12;

/** Where the words of each zone stand, in its own quarter. @type {[Zone, number, number][]} */
const ZONES = [
  ["both-low", 1, 1],
  ["manage-ahead", 3, 1],
  ["lead-ahead", 1, 3],
  ["both-steady", 3, 3],
];

/**
 * @param {{score: Score, words: string}[]} scores the first is drawn full, later ones hollow
 * @param {string} described its text equivalent
 * @returns {SVGElement}
 */
export function drawScores(scores, described) {
  const picture = draw("svg", { viewBox: `0 0 ${LEFT + SIDE + 12} ${TOP + SIDE + 44}`, role: "img" });
  picture.classList.add("course-axes");
  picture.append(
    draw("title", {}, described),
    draw("rect", { x: LEFT, y: TOP, width: SIDE, height: SIDE, class: "course-axes__frame" }),
    draw("path", { d: splitLines(), class: "course-axes__split" }),
    ...ZONES.map(([zone, manage, lead]) =>
      draw(
        "text",
        { x: x(manage), y: y(lead) + 4, class: "course-axes__zone", "text-anchor": "middle" },
        wordsFor("zone-short", zone),
      ),
    ),
    ...ticks(),
    draw(
      "text",
      { x: LEFT + SIDE / 2, y: TOP + SIDE + 38, class: "course-axes__name", "text-anchor": "middle" },
      text("check-axis-manage"),
    ),
    draw(
      "text",
      {
        transform: `translate(12 ${TOP + SIDE / 2}) rotate(-90)`,
        class: "course-axes__name",
        "text-anchor": "middle",
      },
      text("check-axis-lead"),
    ),
    ...scores.flatMap(({ score, words }, place) => markOf(score, words, place)),
  );

  return picture;
}

/**
 * @param {Score} score
 * @param {string} words
 * @param {number} place
 */
function markOf({ manage, lead }, words, place) {
  if (manage === null || lead === null) {
    return [];
  }
  const [across, down] = [x(manage), y(lead)];
  const isRight = manage > MOST * 0.75;

  return [
    draw("circle", {
      cx: across,
      cy: down,
      r: 7,
      class: place === 0 ? "course-axes__now" : "course-axes__then",
    }),
    draw(
      "text",
      {
        x: across + (isRight ? -12 : 12),
        y: down + 5,
        class: "course-axes__mark",
        "text-anchor": isRight ? "end" : "start",
      },
      words,
    ),
  ];
}

function ticks() {
  return [0, 1, 2, 3, 4].flatMap((weeks) => [
    draw(
      "text",
      { x: x(weeks), y: TOP + SIDE + 18, class: "course-axes__tick", "text-anchor": "middle" },
      String(weeks),
    ),
    draw(
      "text",
      { x: LEFT - 8, y: y(weeks) + 4, class: "course-axes__tick", "text-anchor": "end" },
      String(weeks),
    ),
  ]);
}

function splitLines() {
  return `M${x(SPLIT)} ${TOP}V${TOP + SIDE}M${LEFT} ${y(SPLIT)}H${LEFT + SIDE}`;
}

/** @param {number} manage */
function x(manage) {
  return LEFT + (manage / MOST) * SIDE;
}

/** @param {number} lead */
function y(lead) {
  return TOP + SIDE - (lead / MOST) * SIDE;
}

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {string} [words]
 * @returns {SVGElement}
 */
function draw(tag, attributes, words = "") {
  const element = /** @type {SVGElement} */ (document.createElementNS(SPACE, tag));
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, String(value));
  }
  element.textContent = words;

  return element;
}
