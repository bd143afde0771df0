/** Copy and paste as a law: what comes back is what went out, and no text can do harm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { clipOf, clipText, fitClip, readClip } from '#shared/clipboard';
import { commands } from '#shared/commands';
import type { Item, ItemId, Link, Plan } from '#shared/plan';
import { checkPlan, placedItem, withParties } from '#shared/plan';
import { fixedPorts, soundPlans } from '../plans';

describe('copy and paste', () => {
  it('[K13] into the same plan gives the same items and links, up to ids, codes and one offset', () => {
    fc.assert(
      fc.property(soundPlans({ items: 14, links: 12 }), fc.nat(), (plan, mask) => {
        const ids = [...plan.items.keys()].filter((_id, index) => ((mask >> (index % 20)) & 1) === 1);
        if (ids.length === 0) return;
        const { copies, links, after } = pasted(plan, plan, ids);
        expect(copies.map(([from]) => from.id).sort()).toEqual([...ids].sort());
        const copyOf = new Map(copies.map(([from, to]) => [from.id, to.id]));
        const offsets = new Set<string>();
        for (const [from, to] of copies) {
          const there = placedItem(
            from,
            withParties(from, (party) => copyOf.get(party) ?? party),
          );
          const { free, ...facets } = there.facets;
          const { free: moved, ...others } = to.facets;
          expect({ ...to, id: '', code: '', owner: '', facets: others }).toEqual({
            ...from,
            id: '',
            code: '',
            owner: '',
            facets,
          });
          expect(to.owner).toBe(from.owner === null ? null : (copyOf.get(from.owner) ?? from.owner));
          if (free && moved && Math.abs(free.x) < 9e5 && Math.abs(free.y) < 9e5)
            offsets.add(`${moved.x - free.x},${moved.y - free.y}`);
        }
        expect(offsets.size).toBeLessThanOrEqual(1);
        const inside = [...plan.links.values()].filter(({ from, to }) => copyOf.has(from) && copyOf.has(to));
        expect(links.map(sense).sort()).toEqual(
          inside
            .map((link) => sense({ ...link, from: copyOf.get(link.from) as ItemId, to: copyOf.get(link.to) as ItemId }))
            .sort(),
        );
        expect(checkPlan(after)).toEqual([]);
      }),
      { numRuns: 300, seed: 61 },
    );
  });

  it('[K14] into any other plan leaves that plan sound and loses no item', () => {
    fc.assert(
      fc.property(soundPlans({ items: 10 }), soundPlans({ items: 10 }), (from, into) => {
        if (from.items.size === 0) return;
        const { copies, after } = pasted(from, into, [...from.items.keys()]);
        expect(copies).toHaveLength(from.items.size);
        expect(after.items.size).toBe(into.items.size + from.items.size);
        expect(checkPlan(after)).toEqual([]);
      }),
      { numRuns: 300, seed: 62 },
    );
  });

  it('[K15] of a clip that someone has tampered with is refused or leaves a sound plan', () => {
    fc.assert(
      fc.property(soundPlans(), fc.nat(), fc.string({ maxLength: 6 }), (plan, at, junk) => {
        const text = clipText(clipOf(plan, plan.items.keys()));
        const cut = at % Math.max(1, text.length);
        const read = readClip(text.slice(0, cut) + junk + text.slice(cut + junk.length));
        if (!read.ok) return;
        const args = fitClip(plan, read.value, fixedPorts(3).newId);
        const changes = commands.pasteItems.run(plan, args, fixedPorts(4));
        if (changes.ok) expect(checkPlan(must(apply(plan, changes.value)))).toEqual([]);
      }),
      { numRuns: 400, seed: 63 },
    );
  });
});

function pasted(from: Plan, into: Plan, ids: readonly ItemId[]) {
  const clip = must(readClip(clipText(clipOf(from, ids))));
  const args = fitClip(into, clip, fixedPorts(1).newId);
  const after = must(apply(into, must(commands.pasteItems.run(into, args, fixedPorts(2)))));
  const copies = args.copies.map(({ id, item }): [Item, Item] => [
    from.items.get(item.id) as Item,
    after.items.get(id) as Item,
  ]);
  return { copies, after, links: [...after.links.values()].filter(({ id }) => !into.links.has(id)) };
}

/** All that a link says, without its id. */
function sense(link: Link): string {
  return JSON.stringify({ ...link, id: '' }, Object.keys(link).sort());
}
