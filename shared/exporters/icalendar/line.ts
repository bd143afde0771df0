/** Lines and texts of an iCalendar file. Source: RFC 5545, 3.1 and 3.3.11. */

/** Bytes of a line before it must go on in the next one. */
const LONGEST = 75;
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as the value of a property. */
export function calendarText(text: string): string {
  return text
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** A line folded to at most 75 bytes, never inside a sign. */
export function calendarLine(line: string): string {
  const folded: string[] = [];
  let part = '';
  let bytes = 0;
  for (const sign of line) {
    const size = bytesOf(sign);
    if (bytes + size > LONGEST) {
      folded.push(part);
      // The space at its start is not part of the text, but counts.
      part = ' ';
      bytes = 1;
    }
    part += sign;
    bytes += size;
  }
  return `${[...folded, part].join('\r\n')}\r\n`;
}

function bytesOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
