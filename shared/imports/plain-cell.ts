/** What can't be seen, and what turns the direction of writing round; line breaks and tabs stay. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]|\p{Surrogate}/gu;

/** A cell as text that a plan can hold. */
export function plainCell(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();
}
