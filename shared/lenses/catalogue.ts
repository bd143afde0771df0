/** Every lens. Adding one is a folder and a line here; rail, menus, exports, checks and the contract test read it. */
import type { Plan } from '#shared/plan';
import { enablement } from './enablement';
import { governance } from './governance';
import { health } from './health';
import { journey } from './journey';
import type { SceneLens } from './lens';
import { operating } from './operating';
import { page } from './page';
import type { PlainLens } from './plain-lens';
import { fittedTo, inPictureView, inView } from './plain-lens';
import { rings } from './rings';
import { sketch } from './sketch';
import { gateItIsAbout, transitions } from './transitions';

const catalogue = {
  journey: shelved(journey),
  transitions: shelved(transitions),
  rings: shelved(rings),
  page: shelved(page),
  health: shelved(health),
  enablement: shelved(enablement),
  governance: shelved(governance),
  operating: shelved(operating),
  sketch: shelved(sketch),
};

/** A lens, and what it is in the views that nobody has chosen. */
function shelved<View>(lens: SceneLens<View>) {
  return {
    lens,
    plain: inView(lens, lens.defaultView),
    pictured: inPictureView(lens),
    fitted: (width: number) => fittedTo(lens, width),
  };
}

type Catalogue = typeof catalogue;

export type LensId = keyof Catalogue;

export const lensIds = Object.keys(catalogue) as readonly LensId[];

/** What a plan is looked at through at first. */
export const firstLens = lensIds[0] as LensId;

export const lenses = Object.fromEntries(lensIds.map((id) => [id, catalogue[id].lens])) as {
  readonly [Id in LensId]: Catalogue[Id]['lens'];
};

/** How a lens is looked at: `ViewOf<'journey'>`. */
export type ViewOf<Id extends LensId> = Catalogue[Id]['lens']['defaultView'];

/** Whether a text is the id of a lens; whatever a person types may be asked about. */
export function isLensId(text: string): text is LensId {
  return Object.hasOwn(catalogue, text);
}

/**
 * What a plan is shown through where nobody has chosen: its one gate, where it is about that; else the first lens in which
 * something has a place, else the first that has been begun without, else the first.
 */
export function lensToShow(plan: Plan): LensId {
  if (gateItIsAbout(plan) !== null) return 'transitions';
  const items = [...plan.items.values()];
  const isPlaced = (id: LensId) => items.some((item) => catalogue[id].plain.placeOf(plan, item) !== null);
  return lensIds.find(isPlaced) ?? lensIds.find((id) => catalogue[id].plain.isBegun(plan)) ?? firstLens;
}

/** The lens in its default view. */
export function plainLens(id: LensId): PlainLens {
  return catalogue[id].plain;
}

/** The lens as pictures of it are laid out: as wide as the app's own, whatever the window is. */
export function picturedLens(id: LensId): PlainLens {
  return catalogue[id].pictured;
}

/** The lens laid out for a picture of this width, scene units, where it can be drawn wider or narrower. */
export function fittedLens(id: LensId, width: number): PlainLens {
  return catalogue[id].fitted(width);
}
