/**
 * The page that Word documents are laid out on: A4, in twips (1,440 to the inch).
 */
const A4_SHORT = 11_906;
const A4_LONG = 16_838;
const SIDE = 1_247;
const LANDSCAPE_SIDE = 1_020;

const TOP = { portrait: 1_304, landscape: 964 } as const;
const BOTTOM = 1_134;

export type Page = 'portrait' | 'landscape';

/** The width of the text between the margins, in twips. */
export const TEXT_WIDTH: Readonly<Record<Page, number>> = {
  portrait: A4_SHORT - 2 * SIDE,
  landscape: A4_LONG - 2 * LANDSCAPE_SIDE,
};

/** From the first line to the last, in twips. */
export const TEXT_HEIGHT: Readonly<Record<Page, number>> = {
  portrait: A4_LONG - TOP.portrait - BOTTOM,
  landscape: A4_SHORT - TOP.landscape - BOTTOM,
};

/** The largest picture on a page together with its heading and caption, in pixels at 96 to the inch. */
export const LARGEST_FIGURE: Readonly<Record<Page, { readonly width: number; readonly height: number }>> = {
  portrait: { width: Math.floor(TEXT_WIDTH.portrait / 15), height: 800 },
  landscape: { width: Math.floor(TEXT_WIDTH.landscape / 15), height: 560 },
};

/** Size and margins as Word wants them; for landscape the library swaps width and height itself. */
export function pageProperties(page: Page) {
  const side = page === 'portrait' ? SIDE : LANDSCAPE_SIDE;
  return {
    size: { width: A4_SHORT, height: A4_LONG, orientation: page },
    margin: {
      top: page === 'portrait' ? 1_304 : 964,
      bottom: 1_134,
      left: side,
      right: side,
      header: 567,
      footer: 567,
    },
  };
}
