// The width of a single glyph, in em. Unpacks the generated table once into flat arrays, because layouts ask for
// millions of widths.
import { ADVANCE_WIDTHS, type WidthTable } from './advance-widths';

/** Widths in em by code point, NaN where the table has none. */
export type GlyphWidths = { readonly direct: Float64Array; readonly average: number; readonly space: number };

export type FontWeights = { readonly regular: GlyphWidths; readonly semibold: GlyphWidths };

/** One past the last code point that the table may hold. */
const DIRECT = 0x2800;

const INVISIBLE = /^[\p{M}\p{Cc}\p{Cf}\p{Emoji_Modifier}]$/u;

export const GLYPH_WIDTHS = {
  sans: { regular: unpacked(ADVANCE_WIDTHS.sans400), semibold: unpacked(ADVANCE_WIDTHS.sans600) },
  serif: { regular: unpacked(ADVANCE_WIDTHS.serif400), semibold: unpacked(ADVANCE_WIDTHS.serif600) },
} satisfies Record<string, FontWeights>;

/** The advance width of a code point in em. Source: SPEC.md [TXT2]. */
export function glyphWidth(codePoint: number, widths: GlyphWidths): number {
  const known = widths.direct[codePoint] ?? Number.NaN;
  return Number.isNaN(known) ? widthOfOther(codePoint, widths) : known;
}

function unpacked({ unitsPerEm, average, runs }: WidthTable): GlyphWidths {
  const direct = new Float64Array(DIRECT).fill(Number.NaN);
  for (const [first, widths] of runs) {
    for (const [index, width] of widths.entries()) direct[first + index] = width / unitsPerEm;
  }
  return { direct, average: average / unitsPerEm, space: direct[0x20] ?? 0 };
}

function widthOfOther(codePoint: number, { average, space }: GlyphWidths): number {
  const character = String.fromCodePoint(codePoint);
  if (/\s/u.test(character)) return space;
  if (INVISIBLE.test(character)) return 0;
  return isWide(codePoint) ? 1 : average;
}

/** East Asian scripts in their full width, and pictures. Blocks as a whole: close enough for what the fonts lack. */
function isWide(codePoint: number): boolean {
  return (
    (codePoint >= 0x1100 && codePoint <= 0x115f) ||
    (codePoint >= 0x2600 && codePoint <= 0x27bf) ||
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
    (codePoint >= 0x1f000 && codePoint <= 0x1faff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3fffd)
  );
}
