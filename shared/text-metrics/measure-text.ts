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
  const heavy = heavinessOf(weight);
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

function heavinessOf(weight: number): number {
  return Math.min(Math.max((weight - REGULAR) / (SEMIBOLD - REGULAR), 0), 1);
}

/** A line that grows from left to right, so that what is on it need not be measured again with every word. */
export type MeasuredLine = {
  /** The width in px of the line with a text after what is on it; measured, not yet added. */
  readonly widthWith: (text: string) => number;
  /** Adds the text that was measured last. */
  readonly add: () => void;
  readonly clear: () => void;
};

export function measuredLine({ font, size, weight }: TextStyle): MeasuredLine {
  const { regular, semibold } = GLYPH_WIDTHS[font];
  const heavy = heavinessOf(weight);
  let light = 0;
  let bold = 0;
  let nextLight = 0;
  let nextBold = 0;

  function widthWith(text: string): number {
    nextLight = light;
    nextBold = bold;
    for (let index = 0; index < text.length; index += 1) {
      const codePoint = text.codePointAt(index) ?? 0;
      if (codePoint > 0xffff) index += 1;
      nextLight += glyphWidth(codePoint, regular);
      nextBold += glyphWidth(codePoint, semibold);
    }
    return size * (nextLight + (nextBold - nextLight) * heavy);
  }

  function add(): void {
    light = nextLight;
    bold = nextBold;
  }

  function clear(): void {
    light = 0;
    bold = 0;
  }

  return { widthWith, add, clear };
}
