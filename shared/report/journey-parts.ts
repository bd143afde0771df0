/**
 * The journey as pictures for landscape pages: one where everything can be read on one page, several where it can't.
 */
import { journey } from '#shared/lenses/journey';
import type { Lane, Plan } from '#shared/plan';
import { bottomOf, type Scene } from '#shared/scene';
import { sceneRows } from './scene-rows';

export type JourneyPart = { readonly scene: Scene; readonly lanes: readonly Lane[] };

/** Widths of a week that still leave text readable when the whole journey is as wide as the page. */
const SCALES = [2, 2.3, 2.6] as const;
/** How many times wider than high a picture is that fills a landscape page below its heading. */
const PAGE_SHAPE = 1.74;
/** The lens keeps this much ground above a lane's first card, scene units. */
const ABOVE_LANE = 12;

/** The pictures from top to bottom; none where nothing is on the journey. */
export function journeyParts(plan: Plan): readonly JourneyPart[] {
  const lanes = plan.header.lanes.filter(({ id }) =>
    [...plan.items.values()].some((item) => item.facets.journey?.lane === id),
  );
  if (lanes.length === 0) return [];
  const scenes = SCALES.map((pxPerWeek) => journey.scene(plan, { ...journey.defaultView, pxPerWeek }));
  const fitting = scenes.find(({ bounds }) => bounds.width / bounds.height >= PAGE_SHAPE);
  const widest = scenes.at(-1);
  if (fitting) return [{ scene: fitting, lanes }];
  return widest ? inParts(plan, widest, lanes) : [];
}

/** Cuts between lanes, so that each part is at most as high as a page; a lane that is higher has a page to itself. */
function inParts(plan: Plan, scene: Scene, lanes: readonly Lane[]): readonly JourneyPart[] {
  const axis = scene.bounds.height - scene.body.height;
  const room = scene.bounds.width / PAGE_SHAPE - axis;
  const tops = topsOf(plan, scene, lanes);
  const parts: { from: number; to: number; lanes: Lane[] }[] = [];
  for (const [index, lane] of lanes.entries()) {
    const from = index === 0 ? scene.body.y : (tops[index] ?? 0);
    const to = tops[index + 1] ?? bottomOf(scene.body);
    const last = parts.at(-1);
    if (last && to - last.from <= room) {
      last.to = to;
      last.lanes.push(lane);
    } else parts.push({ from, to, lanes: [lane] });
  }
  return parts.map((part) => ({ scene: sceneRows(scene, part.from, part.to), lanes: part.lanes }));
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
