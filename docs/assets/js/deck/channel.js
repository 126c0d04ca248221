/**
 * The line between a deck and its speaker's window. Messages of windows, because a deck opened from a folder has no
 * origin, and so neither shared storage nor a broadcast channel.
 */

const OURS = "lead-course-deck";

/**
 * @param {() => Window | null} partner the window at the other end
 * @param {(message: Message) => void} hear
 * @returns {(message: Message) => void} says something to the partner
 */
export function connect(partner, hear) {
  window.addEventListener("message", (event) => {
    // The origin of a file is "null"; who has sent it is known by the window itself.
    if (event.source === partner() && event.source && event.data?.to === OURS) {
      hear(event.data);
    }
  });

  return (message) => partner()?.postMessage({ to: OURS, ...message }, "*");
}

/**
 * @typedef {object} Message
 * @property {number} [place] the slide to show or that is shown, from 0
 * @property {number} [step] slides to go on, or back
 * @property {boolean} [hello] asks where the deck is
 */
