/** An entry for tomorrow in the learner's own calendar, with the link in it (RFC 5545). */

/**
 * @param {{title: string, address: string}} words
 * @param {string} course
 * @param {Date} now
 */
export function reminder({ title, address }, course, now) {
  const morning = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 9);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//lead-course//place//EN",
    "BEGIN:VEVENT",
    `UID:place@${course}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    // Without a zone: nine in the morning wherever its reader is.
    `DTSTART:${local(morning)}`,
    "DURATION:PT15M",
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(address)}`,
    `URL:${address}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];

  return `${lines.map(folded).join("\r\n")}\r\n`;
}

/** @param {Date} date */
function local(date) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");

  return `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}T${two(date.getHours())}0000`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

/** No line is longer than 75 octets, and none breaks a letter apart. @param {string} line */
function folded(line) {
  const pieces = [""];
  let size = 0;
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length;
    if (size + octets > 74) {
      pieces.push("");
      size = 0;
    }
    pieces.push(`${pieces.pop()}${letter}`);
    size += octets;
  }

  return pieces.join("\r\n ");
}
