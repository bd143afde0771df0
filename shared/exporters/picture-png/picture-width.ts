/** Pixels a scene unit: sharp on a projector and in print. */
const FINENESS = 2;
/** Chromium draws no canvas that is longer, or has more pixels, than this; Word gives up sooner than Chromium. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;

/** The width in pixels that suits the SVG's own size; null for one without area. */
export function pictureWidth(svg: string): number | null {
  const [, x = '', y = ''] = /viewBox="[-\d.e]+ [-\d.e]+ ([-\d.e]+) ([-\d.e]+)"/u.exec(svg) ?? [];
  const [width, height] = [Number(x), Number(y)];
  if (!(width > 0 && height > 0)) return null;
  const scale = Math.min(FINENESS, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  return Math.max(1, Math.floor(width * scale));
}
