/**
 * Calendar files after RFC 5545, for Outlook, Google and Apple calendars.
 *
 * Times are written without a zone ("floating", RFC 5545, 3.3.5, form 1): Friday at four means four o'clock where the person is, before
 * and after a change to daylight saving time, and on a journey too. A named zone would need its rules in the file (VTIMEZONE), which
 * a browser does not know for the years to come.
 */

/** Octets in a line of the file, without its end. Source: RFC 5545, 3.1. */
const LINE = 75;

/** SEQUENCE counts seconds from here: it grows with every change, on whichever device it is made, and fits into 31 bits until 2093. */
const FIRST_SECOND = Date.UTC(2025, 0, 1) / 1000;

/**
 * @param {{product: string, name: string, at: number, events: CalendarEvent[]}} calendar `at`: when it was last changed; a later file
 *   replaces the entries of an earlier one.
 * @returns {string}
 */
export function writeCalendar({ product, name, at, events }) {
  const sequence = Math.max(0, Math.floor(at / 1000 - FIRST_SECOND));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${escapeText(product)}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => linesOf(event, stampOf(at), sequence)),
    "END:VCALENDAR",
  ];

  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/**
 * @param {CalendarEvent} event
 * @param {string} stamp
 * @param {number} sequence
 */
function linesOf(event, stamp, sequence) {
  const { uid, day, time, minutes = 0, title, text = "", rule, dropped = false } = event;

  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    time ? `DTSTART:${plain(day)}T${plain(time)}00` : `DTSTART;VALUE=DATE:${plain(day)}`,
    time ? `DURATION:PT${minutes}M` : "DURATION:P1D",
    ...(rule ? [`RRULE:${rule}`] : []),
    `SUMMARY:${escapeText(title)}`,
    ...(text ? [`DESCRIPTION:${escapeText(text)}`] : []),
    `STATUS:${dropped ? "CANCELLED" : "CONFIRMED"}`,
    `TRANSP:${time ? "OPAQUE" : "TRANSPARENT"}`,
    "END:VEVENT",
  ];
}

/**
 * Source: RFC 5545, 3.3.11. Other control characters may not be in a file at all.
 *
 * @param {string} text
 */
function escapeText(text) {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\n/g, "\\n")
  );
}

/**
 * A long line goes on in the next one behind a space. No character is cut in two.
 *
 * @param {string} line
 */
function fold(line) {
  let folded = "";
  let room = LINE;
  for (const character of line) {
    const size = octetsOf(character);
    if (size > room) {
      folded += "\r\n ";
      room = LINE - 1;
    }
    folded += character;
    room -= size;
  }

  return folded;
}

/** How many octets a character has in UTF-8. @param {string} character */
function octetsOf(character) {
  const code = /** @type {number} */ (character.codePointAt(0));
  const [two, three, four] = [0x80, 0x800, 0x10000].map((first) => Number(code >= first));

  return 1 + /** @type {number} */ (two) + /** @type {number} */ (three) + /** @type {number} */ (four);
}

/** A day or a time without the signs between its numbers. @param {string} written */
function plain(written) {
  return written.replace(/[-:]/g, "");
}

/** @param {number} at */
function stampOf(at) {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
}

/**
 * @typedef {object} CalendarEvent
 * @property {string} uid The same for the same thing for ever, so that a new file replaces what an older one brought.
 * @property {string} day The first day, as in 2026-11-24.
 * @property {string} [time] As in 16:00; without it the entry lasts the whole day.
 * @property {number} [minutes]
 * @property {string} title
 * @property {string} [text]
 * @property {string} [rule] When it comes back, as in RFC 5545, 3.3.10.
 * @property {boolean} [dropped] It was in an earlier file and is to go.
 */
