/**
 * The journey as pictures for landscape pages: one where everything can be read on one page, several where it can't.
 */
import { journey } from '#shared/lenses/journey';
import type { Lane, Plan } from '#shared/plan';
import { bottomOf, type Scene } from '#shared/scene';
import { grouped } from './grouped';
import { sceneRows } from './scene-rows';

export type JourneyPart = { readonly scene: Scene; readonly lanes: readonly Lane[] };

/** Widths of a week to choose from, scene units: wider ones fill a page better where there are many rows. */
const SCALES = [2, 2.3, 2.6, 3] as const;
/** What a landscape page has room for below its heading, in pixels at 96 to the inch. */
const ROOM = { width: 980, height: 550 };
/** Pixels a scene unit; below this, the words on cards are smaller than about 5 points. */
const SMALLEST = 0.58;
/** The lens keeps this much ground above a lane's first card, scene units. */
const ABOVE_LANE = 12;

/** The pictures from top to bottom; none where nothing is on the journey. */
export function journeyParts(plan: Plan): readonly JourneyPart[] {
  const lanes = plan.header.lanes.filter(({ id }) =>
    [...plan.items.values()].some((item) => item.facets.journey?.lane === id),
  );
  if (lanes.length === 0) return [];
  const scenes = SCALES.map((pxPerWeek) => journey.scene(plan, { ...journey.defaultView, pxPerWeek }));
  const best = scenes.reduce((one, other) => (sizeOnPage(other) >= sizeOnPage(one) ? other : one));
  if (sizeOnPage(best) >= SMALLEST || lanes.length === 1) return [{ scene: best, lanes }];
  const fewest = scenes
    .filter(({ bounds }) => ROOM.width / bounds.width >= SMALLEST)
    .reduce((one, other) => (pagesFor(other) < pagesFor(one) ? other : one));
  return inParts(plan, fewest, lanes);
}

/** Pixels a scene unit where the whole scene is on one page. */
function sizeOnPage({ bounds }: Scene): number {
  return Math.min(ROOM.width / bounds.width, ROOM.height / bounds.height);
}

/** How many pages the body takes where the scene is as wide as the page and each page repeats the axis. */
function pagesFor({ bounds, body }: Scene): number {
  const room = (ROOM.height * bounds.width) / ROOM.width - (bounds.height - body.height);
  return Math.ceil(body.height / Math.max(room, 1));
}

/** Cuts between lanes into parts of about the same height, each about as high as a page. */
function inParts(plan: Plan, scene: Scene, lanes: readonly Lane[]): readonly JourneyPart[] {
  const target = scene.body.height / pagesFor(scene);
  const tops = topsOf(plan, scene, lanes);
  const end = bottomOf(scene.body);
  const parts = grouped(lanes.keys(), (index) => {
    const middle = ((tops[index] ?? 0) + (tops[index + 1] ?? end)) / 2;
    return Math.floor((middle - scene.body.y) / target);
  });
  return [...parts.values()].map((indexes) => {
    const first = indexes[0] ?? 0;
    const last = indexes.at(-1) ?? first;
    const from = first === 0 ? scene.body.y : (tops[first] ?? 0);
    return { scene: sceneRows(scene, from, tops[last + 1] ?? end), lanes: lanes.slice(first, last + 1) };
  });
}

/** Where each lane begins: a little above its topmost card. */
function topsOf(plan: Plan, scene: Scene, lanes: readonly Lane[]): readonly number[] {
  const tops = new Map<string, number>();
  for (const card of scene.cards) {
    const lane = plan.items.get(card.id)?.facets.journey?.lane;
    if (lane !== undefined) tops.set(lane, Math.min(tops.get(lane) ?? Number.POSITIVE_INFINITY, card.rect.y));
  }
  return lanes.map((lane) => (tops.get(lane.id) ?? scene.body.y) - ABOVE_LANE);
}
