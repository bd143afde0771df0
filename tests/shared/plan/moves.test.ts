import { describe, expect, it } from 'vitest';
import type { Item, Ring } from '#shared/plan';
import { placedItem, withMoveKept, withoutMoves } from '#shared/plan';
import { inRing } from '../lenses/in-rings';

const MORNING = '2026-11-27T09:00:00.000Z';
const SOON = '2026-11-27T09:00:20.000Z';
const LATER = '2026-11-27T11:00:00.000Z';

function moved(item: Item, ring: Ring | null, at: string, why?: string): Item {
  const stance = ring === null ? null : { ...item.facets.stance, ring };
  return withMoveKept(item, placedItem(item, { facets: { stance } }), at, why);
}

const movesOf = (item: Item) => item.moves;

describe('[P13] moves between the rings', () => {
  const trial = inRing('a', 'trial');

  it('are kept with when, from where to where, and why', () => {
    const core = moved(trial, 'core', MORNING, ' Reading ages rose. ');
    expect(movesOf(core)).toEqual([{ at: MORNING, from: 'trial', to: 'core', why: 'Reading ages rose.' }]);
    const out = moved(core, 'platform', LATER);
    expect(movesOf(out)?.[1]).toEqual({ at: LATER, from: 'core', to: 'platform' });
  });

  it('within a minute are one, and none where it ends where it began', () => {
    const stepped = moved(moved(trial, 'platform', MORNING), 'core', SOON, 'It held.');
    expect(movesOf(stepped)).toEqual([{ at: SOON, from: 'trial', to: 'core', why: 'It held.' }]);
    expect(movesOf(moved(moved(trial, 'platform', MORNING), 'trial', SOON))).toBeUndefined();
  });

  it('stay as the plan knows them while the ring stays; what was left for later is said of the last', () => {
    const core = moved(trial, 'core', MORNING);
    expect(moved(core, 'core', LATER)).toEqual(core);
    expect(movesOf(moved(core, 'core', LATER, 'Seen in six schools.'))?.[0]?.why).toBe('Seen in six schools.');
  });

  it('stay when it is taken off the rings, which asks why, and when it comes back', () => {
    const core = moved(trial, 'core', MORNING, 'Reading ages rose.');
    const off = moved(core, null, LATER, 'Nobody has the time.');
    expect(off.facets.stance).toBeUndefined();
    expect(movesOf(off)?.map(({ to, why }) => [to, why])).toEqual([
      ['core', 'Reading ages rose.'],
      [null, 'Nobody has the time.'],
    ]);
    const back = moved(off, 'trial', '2026-11-28T09:00:00.000Z');
    expect(movesOf(back)?.at(-1)).toMatchObject({ from: null, to: 'trial' });
  });

  it('begin after the first place, which is none', () => {
    expect(movesOf(moved(moved(trial, null, MORNING), 'core', LATER))).toHaveLength(2);
    const never = { ...trial, facets: {} };
    expect(movesOf(moved(never, 'core', MORNING))).toBeUndefined();
  });

  it('hold the latest hundred, and a copy has none', () => {
    let item = trial;
    for (let hour = 0; hour < 120; hour += 1) {
      const at = new Date(Date.parse(MORNING) + hour * 3_600_000).toISOString();
      item = moved(item, hour % 2 === 0 ? 'idea' : 'trial', at);
    }
    expect(movesOf(item)).toHaveLength(100);
    expect(withoutMoves(item)).toEqual(trial);
  });
});
