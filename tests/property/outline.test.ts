/** The outline is the whole plan, whatever the plan and however it is grouped. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { commands } from '#shared/commands';
import type { GroupingId } from '#shared/outline';
import { branchIds, groupingIds, groupings, pathTo, rowsOf } from '#shared/outline';
import type { ItemId, Placing, Plan } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { fixedPorts, soundPlans } from '../plans';

const none: ReadonlySet<string> = new Set();

describe.each(groupingIds)('the outline by %s', (id: GroupingId) => {
  const { branches, destinations, enter, fresh, step } = groupings[id];

  it('[O1] has every item exactly once', () => {
    fc.assert(
      fc.property(soundPlans({ items: 30 }), (plan) => {
        const rows = rowsOf(branches(plan), none);
        const shown = rows.flatMap(({ item }) => (item ? [item.id] : []));
        expect([...shown].sort()).toEqual([...plan.items.keys()].sort());
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
      { numRuns: 300, seed: 41 },
    );
  });

  it('[O2] tells level, number and siblings of each line truly', () => {
    fc.assert(
      fc.property(soundPlans({ items: 20 }), (plan) => {
        const rows = rowsOf(branches(plan), none);
        for (const under of new Set(rows.map(({ parent }) => parent))) {
          const siblings = rows.filter(({ parent }) => parent === under);
          expect(siblings.map(({ position }) => position)).toEqual(siblings.map((_row, index) => index + 1));
          expect(new Set(siblings.map((row) => row.siblings))).toEqual(new Set([siblings.length]));
        }
        const levels = new Map(rows.map(({ key, level }) => [key, level]));
        for (const { parent, level } of rows) expect(level).toBe(parent === null ? 1 : (levels.get(parent) ?? 0) + 1);
      }),
      { numRuns: 200, seed: 42 },
    );
  });

  it('[O3] counts what is in a branch, also when it is folded away', () => {
    fc.assert(
      fc.property(soundPlans({ items: 20 }), (plan) => {
        const tree = branches(plan);
        const folded = rowsOf(tree, new Set(branchIds(tree)));
        const counted = folded.reduce((sum, { count, item }) => sum + (count ?? 0) + (item ? 1 : 0), 0);
        expect(counted).toBe(plan.items.size);
      }),
      { numRuns: 200, seed: 43 },
    );
  });

  it('[O4] finds the way to every item', () => {
    fc.assert(
      fc.property(soundPlans({ items: 20 }), (plan) => {
        const tree = branches(plan);
        for (const item of plan.items.keys()) {
          const path = pathTo(tree, item);
          const unfolded = branchIds(tree).filter((branch) => !path?.includes(branch));
          expect(rowsOf(tree, new Set(unfolded)).some((row) => row.item?.id === item)).toBe(true);
        }
      }),
      { numRuns: 100, seed: 44 },
    );
  });

  it('[O5] an item that is put into a branch stands there afterwards', () => {
    fc.assert(
      fc.property(soundPlans({ items: 8 }), fc.nat(), fc.nat(), (plan, whichItem, whichPlace) => {
        const item = [...plan.items.values()][whichItem % Math.max(1, plan.items.size)];
        const places = destinations(plan);
        const place = places[whichPlace % Math.max(1, places.length)];
        if (!item || !place) return;
        const moved = enter(plan, item, place.branch);
        if (!moved.ok) return;
        const after = applied(plan, item.id, moved.value);
        expect(checkPlan(after)).toEqual([]);
        // What can't have a place here stands apart, wherever it is sent from; a crowded or tiny frame may not hold it.
        const path = pathTo(branches(after), item.id);
        if (place.branch.startsWith('lane:') || place.branch.startsWith('kind:'))
          expect(path?.at(-1)).toBe(place.branch);
        else expect(path).not.toBeNull();
      }),
      { numRuns: 400, seed: 45 },
    );
  });

  it('[O6] a step or something new never breaks the plan', () => {
    fc.assert(
      fc.property(
        soundPlans({ items: 8 }),
        fc.nat(),
        fc.constantFrom('up', 'down', 'left', 'right'),
        (plan, pick, way) => {
          const tree = branches(plan);
          for (const item of plan.items.values()) {
            const moved = step(plan, item, way, pick % 2 === 0);
            if (moved.ok) expect(checkPlan(applied(plan, item.id, moved.value))).toEqual([]);
            else expect(moved.error.message).toMatch(/\.$/);
          }
          const rows = rowsOf(tree, none);
          const row = rows[pick % Math.max(1, rows.length)];
          if (!row) return;
          const made = fresh(plan, { branch: row.branch, beside: row.item });
          if (!made.ok) return;
          const added = commands.addItems.run(plan, { items: [{ id: 'new' as ItemId, ...made.value }] }, fixedPorts());
          const after = must(apply(plan, must(added)));
          expect(checkPlan(after)).toEqual([]);
          expect(pathTo(branches(after), 'new' as ItemId)).not.toBeNull();
        },
      ),
      { numRuns: 300, seed: 46 },
    );
  });
});

/** The plan after a move. */
function applied(plan: Plan, id: ItemId, placing: Placing): Plan {
  return must(apply(plan, must(commands.placeItems.run(plan, { placements: [{ id, placing }] }, fixedPorts()))));
}
