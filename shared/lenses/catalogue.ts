/**
 * Every lens. Adding one is a folder and a line in each of the three tables; rail, menus, exports, checks and the
 * contract test read them.
 */
import { journey } from './journey';
import type { PlainLens, Viewless } from './plain-lens';
import { inPictureView, inView } from './plain-lens';
import { sketch } from './sketch';

export const lenses = { journey, sketch } satisfies Record<string, Viewless>;

export type LensId = keyof typeof lenses;

/** How a lens is looked at: `ViewOf<'journey'>`. */
export type ViewOf<Id extends LensId> = (typeof lenses)[Id]['defaultView'];

export const lensIds = Object.keys(lenses) as readonly LensId[];

export function isLensId(text: string): text is LensId {
  return Object.hasOwn(lenses, text);
}

const plain = {
  journey: inView(lenses.journey, lenses.journey.defaultView),
  sketch: inView(lenses.sketch, lenses.sketch.defaultView),
} satisfies Record<LensId, PlainLens>;

const pictured = {
  journey: inPictureView(lenses.journey),
  sketch: inPictureView(lenses.sketch),
} satisfies Record<LensId, PlainLens>;

/** The lens in its default view. */
export function plainLens(id: LensId): PlainLens {
  return plain[id];
}

/** The lens as pictures of it are laid out: as wide as the app's own, whatever the window is. */
export function picturedLens(id: LensId): PlainLens {
  return pictured[id];
}
