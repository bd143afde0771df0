/** A small plan for tests of the canvas: three lanes' worth of cards on the journey, a frame on the sketch. */
import { createIdSource, seededRandom } from '#shared/base';
import type { Item, ItemId, Plan } from '#shared/plan';
import { newPlan } from '#shared/templates';

export function anItem(id: string, fields: Partial<Item>): Item {
  return {
    id: id as ItemId,
    code: `A-${id}`,
    kind: 'action',
    title: id,
    notes: '',
    status: 'agreed',
    tags: [],
    flags: [],
    owner: null,
    due: null,
    facets: {},
    ...fields,
  };
}

/** A new plan with these items in it. */
export function aPlan(...items: readonly Item[]): Plan {
  const plan = newPlan({ newId: createIdSource(seededRandom(1)), now: () => '2026-09-01T09:00:00.000Z' });
  return { ...plan, items: new Map(items.map((item) => [item.id, item])) };
}

export function laneOf(plan: Plan, index: number) {
  const lane = plan.header.lanes[index];
  if (!lane) throw new Error(`The plan has no lane ${index}.`);
  return lane.id;
}

export function onJourney(id: string, fromWeek: number, toWeek: number, lane = 0): Item {
  return anItem(id, { facets: { journey: { fromWeek, toWeek, lane: laneOf(aPlan(), lane) } } });
}
