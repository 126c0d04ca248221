/** The ways through a conversation, read from its choose-your-path text. */

/** @import { Rating } from "../scoring/judgement.js" */
/** @import { Entry } from "./entries.js" */

import { all, part } from "../dom.js";

/**
 * @param {HTMLElement} element
 * @returns {Path}
 */
export function readPath(element) {
  const scenes = all(element, "[data-scene]");
  const replies = scenes.flatMap((scene) =>
    all(scene, ".course-scene__reply").map(({ dataset }) => readReply(element, scene, dataset)),
  );

  return {
    start: element.dataset.start ?? "",
    scenes: new Map(scenes.map((scene) => [scene.dataset.scene ?? "", scene])),
    // In the order of their ids: a shuffled order must not depend on the one in the page.
    replies: replies.sort((one, other) => (one.id < other.id ? -1 : 1)),
    ratings: Object.fromEntries(replies.map(({ id, rating }) => [id, rating])),
  };
}

/**
 * The scene that a conversation has come to; none where no way leads along what was said.
 *
 * @param {Path} path
 * @param {string[]} said
 */
export function sceneAfter({ start, scenes, replies }, said) {
  let scene = start;
  for (const turn of said) {
    const reply = replies.find(({ id }) => id === turn);
    if (reply?.scene !== scene) {
      return undefined;
    }
    scene = reply.next;
  }

  return scenes.get(scene);
}

/** @param {HTMLElement | undefined} scene */
export function isEnding(scene) {
  return scene?.dataset.ending === "true";
}

/**
 * @param {HTMLElement} element
 * @param {HTMLElement} scene
 * @param {DOMStringMap} reply
 * @returns {Reply}
 */
function readReply(element, scene, { reply, rating, next = "" }) {
  const id = `${scene.dataset.scene}/${reply}`;
  const after = part(element, `[data-after="${id}"]`);
  const said = part(after, ".course-scene__said");

  return {
    id,
    scene: scene.dataset.scene ?? "",
    rating: /** @type {Rating} */ (rating),
    next,
    name: after.id,
    tag: said.localName,
    text: said,
    why: part(after, ".course-scene__happens"),
  };
}

/**
 * One thing to say. Its id is `scene/reply`, its name the id of the place in the page where it leads.
 * @typedef {Entry & {scene: string, rating: Rating, next: string, name: string}} Reply
 */

/** @typedef {{start: string, scenes: Map<string, HTMLElement>, replies: Reply[], ratings: Record<string, Rating>}} Path */
