// Cuts a text to a width.
import { measureText, type TextStyle } from './measure-text';
import { signsOf } from './signs';

const ELLIPSIS = '…';

/** Widths are sums; adding them up in another order may differ by this much (px) and no more. */
const ROUNDING = 1e-6;

/**
 * The text itself if it fits into the width (px); otherwise its longest beginning that fits with a single '…' after
 * it; '' where not even that fits. Source: SPEC.md [TXT3], [TXT4].
 */
export function fitText(text: string, style: TextStyle, width: number): string {
  return measureText(text, style) <= width ? text : withEllipsis(text, style, width);
}

/** The longest beginning of a text that fits into the width with a '…' after it, even if all of it would; or ''. */
export function withEllipsis(text: string, style: TextStyle, width: number): string {
  const room = width - measureText(ELLIPSIS, style);
  if (!(room >= 0)) return '';
  return `${beginningThatFits(text, style, room).replace(/[\s…]+$/u, '')}${ELLIPSIS}`;
}

/** As many whole signs from the start of a text as fit into the width (px). */
export function beginningThatFits(text: string, style: TextStyle, width: number): string {
  let beginning = '';
  let used = 0;
  for (const sign of signsOf(text)) {
    used += measureText(sign, style);
    if (used > width + ROUNDING) break;
    beginning += sign;
  }
  return beginning;
}
