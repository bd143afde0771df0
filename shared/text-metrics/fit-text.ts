// Cuts a text to a width.
import { measuredLine, measureText, type TextStyle } from './measure-text';
import { FIRST_ATTACHED, signsOf } from './signs';

const ELLIPSIS = '…';

/** So many code units of a text are measured before the rest of it. */
const BEGINNING = 512;

/** Widths are sums; adding them up in another order may differ by this much (px) and no more. */
const ROUNDING = 1e-6;

/**
 * The text itself if it fits into the width (px); otherwise its longest beginning that fits with a single '…' after
 * it; '' where not even that fits. Source: SPEC.md [TXT3], [TXT4].
 */
export function fitText(text: string, style: TextStyle, width: number): string {
  return fits(text, style, width) ? text : withEllipsis(text, style, width);
}

/** Of a text that is much too wide only the beginning is measured. */
function fits(text: string, style: TextStyle, width: number): boolean {
  // Two em are more than what half a pair of code units can count for.
  if (text.length > BEGINNING && measureText(text.slice(0, BEGINNING), style) > width + 2 * style.size) return false;
  return measureText(text, style) <= width;
}

/** The longest beginning of a text that fits into the width with a '…' after it, even if all of it would; or ''. */
export function withEllipsis(text: string, style: TextStyle, width: number): string {
  const room = width - measureText(ELLIPSIS, style);
  if (!(room >= 0)) return '';
  return `${beginningThatFits(text, style, room).replace(/[\s…]+$/u, '')}${ELLIPSIS}`;
}

/** As many whole signs from the start of a text as fit into the width (px). */
export function beginningThatFits(text: string, style: TextStyle, width: number): string {
  const letter = measuredLine(style);
  let used = 0;
  let end = 0;
  // Ordinary letters are signs by themselves; they need no look at what is joined to what.
  for (; isLetter(text.charCodeAt(end)) && !(text.charCodeAt(end + 1) >= FIRST_ATTACHED); end += 1) {
    used += letter.widthWith(text.charAt(end));
    if (used > width + ROUNDING) return text.slice(0, end);
  }
  for (const sign of signsOf(text.slice(end))) {
    used += letter.widthWith(sign);
    if (used > width + ROUNDING) break;
    end += sign.length;
  }
  return text.slice(0, end);
}

function isLetter(code: number): boolean {
  return code < FIRST_ATTACHED;
}
