/** Whatever is done to the lanes, no item is lost and none is in a lane that is not there. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import type { EditLanes } from '#shared/commands';
import { commands } from '#shared/commands';
import type { ItemId, LaneId, Plan } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { fixedPorts, soundPlans } from '../plans';

const edits = ['add', 'rename', 'colour', 'move', 'remove', 'merge', 'split'] as const;

const step = fc.record({
  edit: fc.constantFrom(...edits),
  lane: fc.nat(),
  other: fc.nat(),
  number: fc.integer({ min: 0, max: 7 }),
  name: fc.stringMatching(/^[a-z]{1,3}$/),
  items: fc.array(fc.nat(), { maxLength: 4 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

it('[P3] over any sequence of edits of lanes the items are the same, and each is in a lane that there is', () => {
  const done = new Map<string, number>();
  fc.assert(
    fc.property(soundPlans({ items: 8 }), fc.array(step, { minLength: 1, maxLength: 15 }), (start, steps) => {
      let plan = start;
      for (const [index, tried] of steps.entries()) {
        const changes = commands.editLanes.run(plan, argsOf(plan, tried, index), fixedPorts());
        if (!changes.ok) continue;
        done.set(tried.edit, (done.get(tried.edit) ?? 0) + 1);
        const removed = tried.edit === 'remove' && tried.number % 2 === 0;
        const before = plan;
        plan = must(apply(plan, changes.value));
        const lanes = new Set(plan.header.lanes.map(({ id }) => id));
        for (const item of plan.items.values()) {
          const { journey, ...others } = item.facets;
          const was = before.items.get(item.id);
          if (journey) expect(lanes.has(journey.lane)).toBe(true);
          // Only a lane that is removed into the tray takes a place away; weeks and all else stay as they are.
          if (!removed)
            expect(journey && { ...journey, lane: '' }).toEqual(
              was?.facets.journey && { ...was.facets.journey, lane: '' },
            );
          const { journey: _was, ...othersWere } = was?.facets ?? {};
          expect({ ...item, facets: others }).toEqual({ ...was, facets: othersWere });
        }
        expect(new Set(plan.items.keys())).toEqual(new Set(start.items.keys()));
        expect(checkPlan(plan)).toEqual([]);
      }
    }),
    { numRuns: 1_000, seed: 200 },
  );
  for (const edit of edits) expect(done.get(edit), edit).toBeGreaterThan(100);
});

function argsOf(plan: Plan, { edit, lane, other, number, name, items }: Step, index: number): EditLanes {
  const lanes = plan.header.lanes.map(({ id }) => id);
  const pick = (at: number) => lanes[at % Math.max(1, lanes.length)] ?? ('gone' as LaneId);
  const id = pick(lane);
  const fresh = `new-${index}` as LaneId;
  const ids = [...plan.items.keys()];
  switch (edit) {
    case 'add':
      return { edit, id: fresh, name };
    case 'rename':
      return { edit, id, name };
    case 'colour':
      return { edit, id, tone: number === 0 ? null : number };
    case 'move':
      return { edit, id, index: number };
    case 'remove':
      return { edit, id, into: number % 2 === 0 ? null : pick(other) };
    case 'merge':
      return { edit, id, into: pick(other) };
    case 'split': {
      const placed = [...plan.items.values()].find(({ facets }) => facets.journey);
      const chosen = items.map((at) => ids[at % Math.max(1, ids.length)] ?? ('gone' as ItemId));
      return {
        edit,
        id: number % 2 === 0 ? id : (placed?.facets.journey?.lane ?? id),
        newId: fresh,
        name,
        items: placed ? [...chosen, placed.id] : chosen,
      };
    }
  }
}
