/** One place told in two ways: weeks of the journey, and weeks around a gate. */
import { describe, expect, it } from 'vitest';
import { GATES, gateOfSpan } from '#shared/calendar';
import type { Facets, ItemId, TransitionFacet } from '#shared/plan';
import { agrees, placedItem, transitionOfWeeks, weeksOfTransition, withParties } from '#shared/plan';
import { builtItem } from '../../plans';

const at = (fields: Partial<TransitionFacet>): TransitionFacet => ({
  gate: 'y6-y7',
  side: 'sending',
  fromOffset: -5,
  toOffset: 2,
  crosses: [],
  children: [],
  from: null,
  to: null,
  ...fields,
});
const onJourney = (fromWeek: number, toWeek: number) =>
  ({ fromWeek, toWeek, lane: 'transitions' }) as NonNullable<Facets['journey']>;

describe('[P10] weeks around a gate', () => {
  it('are those of the journey: 0 is the last week before it, 1 the first after it', () => {
    expect(weeksOfTransition(at({ fromOffset: 0, toOffset: 1 }))).toEqual({ fromWeek: 304, toWeek: 305 });
    expect(transitionOfWeeks({ fromWeek: 292, toWeek: 316 })).toEqual({ gate: 'y6-y7', fromOffset: -12, toOffset: 12 });
  });

  it('lead to the journey and back, for every gate and pair of weeks inside the journey', () => {
    for (const { id: gate, afterWeek } of GATES)
      for (let fromOffset = -12; fromOffset <= 12; fromOffset += 1)
        for (let toOffset = fromOffset; toOffset <= 12; toOffset += 1) {
          const there = weeksOfTransition({ gate, fromOffset, toOffset });
          expect(agrees(there, { gate, fromOffset, toOffset })).toBe(true);
          const back = transitionOfWeeks(there, { gate, fromOffset, toOffset });
          expect(back).toEqual({ gate, fromOffset, toOffset });
          if (afterWeek + fromOffset >= 1 && afterWeek + toOffset <= 570)
            expect(there).toEqual({ fromWeek: afterWeek + fromOffset, toWeek: afterWeek + toOffset });
        }
  });

  it('before Nursery and after Year 13 are the first and the last week of the journey', () => {
    expect(weeksOfTransition(at({ gate: 'into-n', fromOffset: -6, toOffset: -2 }))).toEqual({ fromWeek: 1, toWeek: 1 });
    expect(weeksOfTransition(at({ gate: 'after-y13', fromOffset: 3, toOffset: 9 }))).toEqual({
      fromWeek: 570,
      toWeek: 570,
    });
  });

  it('belong to the gate that the weeks cross, else to the nearest within 12 weeks, else to none', () => {
    expect(gateOfSpan({ from: 300, to: 306 })).toBe('y6-y7');
    expect(gateOfSpan({ from: 305, to: 305 })).toBe('y6-y7');
    expect(gateOfSpan({ from: 317, to: 330 })).toBeNull();
    expect(gateOfSpan({ from: 51, to: 63 })).toBeNull();
    expect(gateOfSpan({ from: 1, to: 1 })).toBe('into-n');
    expect(gateOfSpan({ from: 570, to: 570 })).toBe('after-y13');
  });
});

describe('[P10] an item at a gate and on the journey', () => {
  const placed = (before: Facets, after: Facets) =>
    placedItem(builtItem('h', { facets: before }), { facets: after }).facets;
  const facets: Facets = { journey: onJourney(299, 306), transition: at({}) };

  it('moves on the journey when it is moved at the gate, and stays in its lane', () => {
    const moved = placed(facets, { transition: at({ gate: 'y2-y3', fromOffset: 1, toOffset: 4 }) });
    expect(moved.journey).toEqual({ ...onJourney(153, 156) });
  });

  it('moves at the gate when it is moved on the journey, and keeps what crosses', () => {
    const said = { ...facets, transition: at({ crosses: ['support'] }) };
    expect(placed(said, { journey: onJourney(300, 310) }).transition).toEqual(
      at({ crosses: ['support'], fromOffset: -4, toOffset: 6 }),
    );
    expect(placed(said, { journey: onJourney(417, 420) }).transition).toEqual(
      at({ gate: 'y9-y10', crosses: ['support'], fromOffset: -1, toOffset: 2 }),
    );
  });

  it('leaves the transitions when it is moved to weeks that are at none', () => {
    expect(placed(facets, { journey: onJourney(330, 340) })).toEqual({ journey: onJourney(330, 340) });
  });

  it('may begin and end farther from the gate than a transition reaches', () => {
    const long: Facets = { journey: onJourney(280, 311), transition: at({ fromOffset: -12, toOffset: 7 }) };
    expect(placed(long, { transition: at({ fromOffset: -12, toOffset: 8 }) }).journey).toEqual(onJourney(280, 312));
    expect(placed(long, { journey: onJourney(281, 311) }).transition).toEqual(long.transition);
  });
});

it('[P10] who hands over and who takes over change together, and nothing else is made anew', () => {
  const facets: Facets = { transition: at({ from: 'a' as ItemId, to: 'b' as ItemId }) };
  const item = builtItem('h', { facets });
  expect(withParties(item, (id) => id)).toEqual({});
  expect(withParties(item, (id) => (id === 'a' ? null : id))).toMatchObject({
    facets: { transition: { from: null, to: 'b' } },
  });
});
