// The width of a text.
import { GLYPH_WIDTHS, glyphWidth } from './glyph-widths';

export type TextStyle = {
  /** Inter or Source Serif 4. */
  readonly font: 'sans' | 'serif';
  /** Font size in px. */
  readonly size: number;
  /** 400 (regular) to 600 (semibold); what is lighter or heavier is measured as the nearer of the two. */
  readonly weight: number;
};

const REGULAR = 400;
const SEMIBOLD = 600;

/** The width in px of a text set in one line. Source: SPEC.md [TXT1], [TXT2]. */
export function measureText(text: string, { font, size, weight }: TextStyle): number {
  const { regular, semibold } = GLYPH_WIDTHS[font];
  const heavy = Math.min(Math.max((weight - REGULAR) / (SEMIBOLD - REGULAR), 0), 1);
  let light = 0;
  let bold = 0;
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > 0xffff) index += 1;
    light += glyphWidth(codePoint, regular);
    bold += glyphWidth(codePoint, semibold);
  }
  return size * (light + (bold - light) * heavy);
}
