/** A calendar file (RFC 5545): the workshop at its time, and whole days for what to do before and after. */

const LINE = 74;

/**
 * @param {{name: string, events: CalendarEvent[], now: Date}} calendar
 * @returns {string}
 */
export function calendarFile({ name, events, now }) {
  const stamp = `${now.toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${escaped(name)}//Workshop planner//EN`,
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${event.id}@lead-course`,
      `DTSTAMP:${stamp}`,
      // Times without a zone are those of the place where the reader is, and the workshop with them.
      ...(event.start === undefined
        ? [`DTSTART;VALUE=DATE:${digits(event.date)}`]
        : [`DTSTART:${moment(event.date, event.start)}`, `DURATION:PT${event.minutes}M`]),
      `SUMMARY:${escaped(event.title)}`,
      ...(event.text ? [`DESCRIPTION:${escaped(event.text)}`] : []),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];

  return `${lines.map(folded).join("\r\n")}\r\n`;
}

/** @param {string} date */
function digits(date) {
  return date.replaceAll("-", "");
}

/** @param {string} date @param {number} minutes */
function moment(date, minutes) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");

  return `${digits(date)}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/**
 * A line has 75 octets at most; what is longer goes on behind a line break and a space. Letters are never cut in two.
 *
 * @param {string} line
 */
function folded(line) {
  const encoder = new TextEncoder();
  let octets = 0;
  let out = "";
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE) {
      out += "\r\n ";
      octets = 1;
    }
    out += letter;
    octets += size;
  }

  return out;
}

/**
 * @typedef {object} CalendarEvent
 * @property {string} id
 * @property {string} date 2026-12-03
 * @property {number} [start] Minutes since midnight; without it the event takes the whole day.
 * @property {number} [minutes]
 * @property {string} title
 * @property {string} [text]
 */
