/** The plan as HTML: the day by the clock, what to print, and why it does not fit. */

/** @import { Wish } from "../planning/address.js" */
/** @import { ModulePlan, Plan, Row, Variant } from "../planning/types.js" */

import { make } from "../../dom.js";
import { writeAddress, writeOpening } from "../planning/address.js";
import { clock } from "../planning/times.js";
import { text } from "../texts.js";

/** @param {Row} row */
export function titleOf(row) {
  return row.kind === "step" || row.title ? row.title : text(`block-${row.id}`);
}

/**
 * Where the run sheet of a module opens with the times and the steps of this plan.
 *
 * @param {Variant} variant
 * @param {Plan} plan
 * @param {Wish} wish
 */
export function sheetAddress({ module, format, left }, plan, wish) {
  const first = plan.rows.find((row) => row.module === module);
  const without = left.map(({ id }) => id);
  const { date, people, place } = wish;

  return module.sheet + writeOpening({ format, start: first?.start ?? null, date, people, without, place });
}

/** @param {Plan} plan @param {Wish} wish */
export function dayView(plan, wish) {
  const rows = plan.rows.flatMap((row) => [
    ...(row.first && row.module ? [moduleRow(row.module)] : []),
    make(
      "tr",
      { "data-kind": row.kind },
      make("td", { class: "course-plan__clock" }, clock(row.start)),
      make("td", {}, titleOf(row), ...(row.kind === "extra" ? [make("p", {}, text(`do-${row.id}`))] : [])),
      make("td", { class: "course-plan__minutes" }, String(row.minutes)),
    ),
  ]);
  const slack = plan.whole - plan.minutes;

  return make(
    "div",
    { class: "course-plan__day" },
    make("h3", {}, text("plan-day")),
    make(
      "table",
      { class: "course-plan__table" },
      make(
        "thead",
        {},
        make(
          "tr",
          {},
          ...["clock", "step", "minutes"].map((key) => make("th", { scope: "col" }, text(`plan-${key}`))),
        ),
      ),
      make("tbody", {}, ...rows, slackRow(plan, slack)),
      make(
        "tfoot",
        {},
        make(
          "tr",
          {},
          make("td", {}, clock(wish.start + plan.whole)),
          make("td", {}, text("plan-latest")),
          make("td", { class: "course-plan__minutes" }, String(plan.whole)),
        ),
      ),
    ),
    ...leftOut(plan),
    ...(plan.late.length > 0
      ? [
          make("p", {}, text("plan-late")),
          make("ol", { class: "course-plan__late" }, ...plan.late.map((row) => make("li", {}, titleOf(row)))),
        ]
      : [make("p", {}, text("plan-late-none"))]),
  );
}

/** @param {ModulePlan} module */
function moduleRow(module) {
  return make(
    "tr",
    { class: "course-plan__module" },
    make("th", { colspan: "3", scope: "rowgroup" }, module.title),
  );
}

/** @param {Plan} plan @param {number} slack */
function slackRow(plan, slack) {
  return make(
    "tr",
    { "data-kind": "slack" },
    make("td", { class: "course-plan__clock" }, clock(plan.end)),
    make("td", {}, text("plan-slack")),
    make("td", { class: "course-plan__minutes" }, String(slack)),
  );
}

/** @param {Plan} plan */
function leftOut(plan) {
  const left = plan.variants.flatMap((one) =>
    one.left.map(({ title }) => make("li", {}, text("plan-left-step", { title, module: one.module.title }))),
  );

  return left.length > 0
    ? [make("p", {}, text("plan-left")), make("ul", { class: "course-plan__left" }, ...left)]
    : [];
}

/** @param {Plan} plan */
function workbookAddress({ variants }) {
  return `../../downloads/workbooks.html#modules=${variants.map(({ module }) => module.slug).join(",")}`;
}

/** @param {Plan} plan @param {Wish} wish */
export function folderView(plan, wish) {
  const { people, date } = wish;
  const link = (/** @type {string} */ address, /** @type {string} */ words) =>
    make("li", {}, make("a", { href: address }, words));
  const titles = plan.variants.map(({ module }) => module.title).join(", ");
  const filled = `#${new URLSearchParams({ title: titles, date, people: String(people) })}`;

  return make(
    "div",
    { class: "course-plan__folder" },
    make("h3", {}, text("plan-folder")),
    make(
      "ol",
      {},
      make("li", {}, text("folder-plan")),
      ...plan.variants.flatMap((variant) => [
        link(sheetAddress(variant, plan, wish), text("folder-sheet", { title: variant.module.title })),
        ...variant.module.files.map(([words, address]) =>
          link(address, text("folder-file", { title: variant.module.title, file: words })),
        ),
        link(variant.module.vote, text("folder-vote", { title: variant.module.title })),
      ]),
      ...(plan.variants.length > 1 ? [link(workbookAddress(plan), text("folder-workbook"))] : []),
      link("../cards/", text("folder-cards", { count: people })),
      link(`../attendance/${filled}`, text("folder-attendance")),
      link(`../evaluation/${filled}`, text("folder-evaluation", { count: Math.ceil(people / 2) })),
    ),
    make("p", {}, text("folder-after")),
  );
}

/**
 * Why it does not fit, and what would help: each way is a link to a plan that fits.
 *
 * @param {Plan} plan
 * @param {Wish} wish
 */
export function troubleView({ trouble }, wish) {
  if (!trouble) {
    return [];
  }
  const { needed, over, longer, fewer } = trouble;
  const ways = [
    ...longer.slice(0, 1).map((length) => ({
      wish: { ...wish, length },
      words: text("way-longer", { length: text(`plan-length-${length}`) }),
    })),
    ...fewer.map((some) => ({
      wish: { ...wish, modules: some.map(({ slug }) => slug) },
      words: text("way-fewer", { titles: some.map(({ title }) => title).join(", ") }),
    })),
  ].map(({ wish: way, words }) => make("li", {}, make("a", { href: writeAddress(way) }, words)));

  return [
    make("p", {}, over > 0 ? text("plan-over", { needed, over }) : text("plan-long-step")),
    ...(ways.length > 0
      ? [make("p", {}, text("plan-ways")), make("ul", { class: "course-plan__ways" }, ...ways)]
      : [make("p", {}, text("plan-no-way"))]),
  ];
}
