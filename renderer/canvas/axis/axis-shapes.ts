/**
 * The pinned regions of a scene as they lie on the screen. The axis at the top moves and stretches with the viewport
 * in x alone, the gutter at the left in y alone, the corner not at all; words keep their size and are left out where
 * there is no room for them. Pure: works for any lens that says `top`, `left` and `corner`.
 */
import type { Viewport } from '#renderer/session';
import type { Rect, Scene, Shape } from '#shared/scene';
import { contains, overlaps } from '#shared/scene';
import type { ScreenShape } from '../paint/paint-shapes';
import type { Pinned, Size } from '../view/viewport';
import { pinnedOf } from '../view/viewport';
import type { Measure, PlacedText } from './axis-words';
import { gutterWords, topWords } from './axis-words';

type Of<Type extends Shape['type']> = Extract<Shape, { readonly type: Type }>;

/** The part of a scene that the pinned regions are made from. */
export type Ground = Pick<Scene, 'backdrop' | 'bounds' | 'body'>;

export type PinnedRegion = 'top' | 'left' | 'corner';

/** The shapes of a region in px of its strip, whose upper left corner is the region's. `size` is that of the strip. */
export function pinnedShapes(
  scene: Ground,
  region: PinnedRegion,
  viewport: Viewport,
  size: Size,
  measure: Measure,
): readonly ScreenShape[] {
  const { backdrop, bounds, body } = scene;
  const shapes = backdrop.filter((shape) => shape.region === region);
  const toX = (x: number) => (region === 'top' ? viewport.x + x * viewport.zoom : x - bounds.x);
  const toY = (y: number) => (region === 'left' ? viewport.y + y * viewport.zoom : y - bounds.y);
  const badges = badgesOf(shapes);
  const inBadge = new Set<Shape>(badges.flatMap(({ texts }) => texts));
  const setting = { toX, toY, size, measure, body, pinned: pinnedOf(scene) };
  const words = placeWords(region, shapes, inBadge, setting);
  const kept = placeBadges(badges, toX, toY, region === 'top' ? size.width : null);
  const isBadge = new Set<Shape>(badges.map(({ plate }) => plate));
  return shapes.flatMap((shape): readonly ScreenShape[] => {
    if (inBadge.has(shape)) return [];
    if (isBadge.has(shape)) return kept.get(shape) ?? [];
    if (shape.type === 'text') return words.get(shape) ?? [];
    // Rings and radars are ground of the body; no axis has any.
    if (shape.type === 'ellipse' || shape.type === 'polygon') return [];
    return [scaled(shape, region, setting)];
  });
}

type Along = (value: number) => number;

type Setting = {
  readonly toX: Along;
  readonly toY: Along;
  readonly size: Size;
  readonly measure: Measure;
  readonly body: Rect;
  readonly pinned: Pinned;
};

function placeWords(
  region: PinnedRegion,
  shapes: readonly Shape[],
  inBadge: ReadonlySet<Shape>,
  { toX, toY, size, measure, body }: Setting,
): ReadonlyMap<Shape, readonly PlacedText[]> {
  const texts = shapes.filter((shape): shape is Of<'text'> => shape.type === 'text' && !inBadge.has(shape));
  const lines = shapes.filter((shape): shape is Of<'line'> => shape.type === 'line');
  if (region === 'top') {
    return topWords(texts, lines, { start: body.x, end: body.x + body.width }, { toX, toY }, size.width, measure);
  }
  if (region === 'left') {
    return gutterWords(texts, lines, { start: body.y, end: body.y + body.height }, { toX, toY }, size.height);
  }
  return new Map(texts.map((text) => [text, [{ ...text, at: { x: toX(text.at.x), y: toY(text.at.y) } }]]));
}

function scaled(shape: Of<'rect'> | Of<'line'>, region: PinnedRegion, setting: Setting): ScreenShape {
  const { toX, toY, size } = setting;
  if (shape.type === 'line') {
    // A line along the strip's far edge is drawn just inside it.
    const inX = (x: number) => (region === 'top' ? toX(x) : Math.min(toX(x), size.width - 1));
    const inY = (y: number) => (region === 'left' ? toY(y) : Math.min(toY(y), size.height - 1));
    const { from, to } = shape;
    return { ...shape, from: { x: inX(from.x), y: inY(from.y) }, to: { x: inX(to.x), y: inY(to.y) } };
  }
  if (isGround(shape, region, setting)) return { ...shape, rect: { x: 0, y: 0, ...size } };
  const { x, y, width, height } = shape.rect;
  const left = toX(x);
  const top = toY(y);
  return { ...shape, rect: { x: left, y: top, width: toX(x + width) - left, height: toY(y + height) - top } };
}

/** The surface under a strip covers all of it, also where the scene has ended. */
function isGround({ rect, stroke, opacity }: Of<'rect'>, region: PinnedRegion, { pinned }: Setting): boolean {
  if (stroke !== undefined || opacity !== undefined) return false;
  const wide = rect.width >= pinned.gutter - 0.5;
  const high = rect.height >= pinned.axis - 0.5;
  return region === 'top' ? high : region === 'left' ? wide : wide && high;
}

/** A plate with wholly round ends, and what is written on it: moves with the axis, never changes its size. */
type Badge = { readonly plate: Of<'rect'>; readonly texts: readonly Of<'text'>[] };

function badgesOf(shapes: readonly Shape[]): readonly Badge[] {
  const plates = shapes.filter((shape): shape is Of<'rect'> => shape.type === 'rect' && isPlate(shape));
  return plates.map((plate) => ({
    plate,
    texts: shapes.filter((shape): shape is Of<'text'> => shape.type === 'text' && contains(plate.rect, shape.at)),
  }));
}

function isPlate({ rect, radius = 0 }: Of<'rect'>): boolean {
  return radius > 2 && radius >= Math.min(rect.width, rect.height) / 2 - 0.5;
}

/** How far a badge may stand aside where another one is in the way, px, nearest first. */
const ASIDE = [0, 4, -4, 8, -8, 12, -12, 16, -16, 20, -20, 24, -24];

/** Those that would touch another stand aside, or are left out: first come words, then warnings, then the scene's order. */
function placeBadges(
  badges: readonly Badge[],
  toX: Along,
  toY: Along,
  strip: number | null,
): ReadonlyMap<Shape, readonly ScreenShape[]> {
  const rank = ({ plate, texts }: Badge) => (texts.length > 0 ? 0 : 2) + (plate.stroke === 'warning' ? 0 : 1);
  const kept = new Map<Shape, readonly ScreenShape[]>();
  const taken: Rect[] = [];
  for (const badge of [...badges].sort((a, b) => rank(a) - rank(b))) {
    const { plate, texts } = badge;
    const { width, height } = plate.rect;
    const centre = toX(plate.rect.x + width / 2);
    // One whose middle is in view is seen whole.
    const inView = strip !== null && centre >= 0 && centre <= strip;
    const middle = inView ? Math.min(Math.max(centre - width / 2, 1), strip - width - 1) : centre - width / 2;
    const y = toY(plate.rect.y + height / 2) - height / 2;
    const x = ASIDE.map((by) => middle + by).find(
      (left) => !taken.some((other) => overlaps(other, { x: left, y, width, height })),
    );
    if (x === undefined) continue;
    const rect = { x, y, width, height };
    taken.push(rect);
    const moved = texts.map((text) => {
      const at = { x: x + text.at.x - plate.rect.x, y: y + text.at.y - plate.rect.y };
      return { ...text, at };
    });
    kept.set(plate, [{ ...plate, rect }, ...moved]);
  }
  return kept;
}
