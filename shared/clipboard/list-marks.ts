/** The marks that lists put before their lines: bullets, boxes, numbers, letters. */

const BULLET = /^(?:[•·▪▫■□●○◦‣⁃◆◇►▶➢➤✓✔✗✘☐☑☒❑❖\uF0A7\uF0B7*+–—-]\s+)+(?:\[[ xX]?\]\s+)?/u;
/** `1.`, `(12)`, `3)`, `1.2.`, `a)`, `iv.`; never more than three digits, so that a year stays a year. */
const NUMBER = /^(?:\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]|\(?[a-z]\)|\(?[ivx]{2,5}[.)])\s+/i;

/** The line without its mark. “2027 budget” and “3.5 days” have none. */
export function withoutMark(line: string): string {
  const bare = line.replace(BULLET, '');
  return bare.replace(NUMBER, '');
}

/** Whether a cell of a table holds nothing but a mark, as Word puts one before a tab. */
export function isMark(cell: string): boolean {
  return (
    cell === 'o' || /^[^\p{L}\p{N}\s]{1,2}$/u.test(cell) || (withoutMark(`${cell} `) === '' && !/^\d+$/.test(cell))
  );
}
