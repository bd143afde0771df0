import { describe, expect, it } from 'vitest';
import { lenses } from '#shared/lenses';
import { shiftedBy } from '#shared/lenses/journey';
import type { JourneyFacet } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';
import { placed } from './placed';

function weeksOf(result: ReturnType<typeof shiftedBy>): readonly (JourneyFacet | null | undefined)[] {
  return result.ok ? [...result.value.values()].map(({ facets }) => facets?.journey) : [];
}

describe('shifting by weeks', () => {
  it('moves all by the same, whatever their lengths and lanes, and leaves alone what has no weeks', () => {
    const items = [placed('a', 10, 20), placed('b', 15, 15, { lane: 'transitions' }), builtItem('waiting')];
    expect(weeksOf(shiftedBy(items, -9))).toEqual([
      { fromWeek: 1, toWeek: 11, lane: 'curriculum' },
      { fromWeek: 6, toWeek: 6, lane: 'transitions' },
    ]);
  });

  it('says how much room there is where one would leave the journey', () => {
    const items = [placed('a', 10, 20), placed('b', 560, 568)];
    expect(shiftedBy(items, 3)).toMatchObject({
      error: { code: 'off-journey', message: 'There is room for 2 weeks later until the journey ends.' },
    });
    expect(shiftedBy([placed('first', 1, 5)], -1)).toMatchObject({ error: { code: 'off-journey' } });
    const message = 'They can’t go earlier together: the journey begins with one of them.';
    expect(shiftedBy([placed('first', 1, 5), placed('other', 9, 9)], -1)).toMatchObject({ error: { message } });
    expect(shiftedBy([builtItem('waiting')], 1)).toMatchObject({ error: { code: 'no-place' } });
  });
});

describe('the words of the axis', () => {
  const items = [placed('a', 305, 311, { flags: ['send'] }), placed('b', 300, 320)];
  const at = (week: number, plan = builtPlan({ items }), strip: 'all' | 'send' = 'all') =>
    lenses.journey.axisWords?.(plan, { pxPerWeek: 2, strip }, (week - 1) * 2 + 1);

  it('say which week it is, its date, and how much is planned then', () => {
    expect(at(307)).toBe(
      'Year 7 (age 11), Autumn 1, week 3\nWeek 307 of 570, from 18 September 2034 for the cohort of 2026\n2 items in this half-term, 1 of them new',
    );
    expect(at(1)).toContain('Nothing in this half-term');
  });

  it('have no date without a cohort, count what the strip counts, and stop where the journey does', () => {
    const plan = builtPlan({ items, header: { firstSchoolYear: null } });
    expect(at(307, plan, 'send')).toBe(
      'Year 7 (age 11), Autumn 1, week 3\nWeek 307 of 570\nSEND: 1 item in this half-term, 1 of them new',
    );
    expect([at(0), at(571)]).toEqual(['', '']);
  });
});
