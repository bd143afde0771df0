/** [O5] What typing weeks means for what is moved. */
import { describe, expect, it } from 'vitest';
import { groupings } from '#shared/outline';
import type { Facets, JourneyFacet } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const plan = builtPlan();
const placed = (journey: object) =>
  builtItem('a', { facets: { journey: { lane: 'curriculum', ...journey } } as Facets });

function entered(item: ReturnType<typeof builtItem>, text: string): JourneyFacet | null | undefined {
  const moved = groupings.journey.typed?.enter(plan, item, text, null);
  return moved?.ok ? moved.value.facets?.journey : undefined;
}

describe('weeks that are typed', () => {
  it('move what is 74 weeks long to a week, and leave it as long as it is', () => {
    expect(entered(placed({ fromWeek: 1, toWeek: 74 }), 'y3 w1')).toMatchObject({ fromWeek: 153, toWeek: 226 });
  });

  it('end with the journey', () => {
    expect(entered(placed({ fromWeek: 1, toWeek: 74 }), 'y13 w38')).toMatchObject({ fromWeek: 570, toWeek: 570 });
  });

  it('keep how it comes back, as far as it still can', () => {
    const yearly = { fromWeek: 1, toWeek: 3, repeats: 'every-year', repeatsUntil: 200 };
    expect(entered(placed(yearly), 'y1 w5')).toMatchObject({ fromWeek: 81, toWeek: 83, repeats: 'every-year' });
    expect(entered(placed(yearly), 'y9 w1')).not.toHaveProperty('repeats');
  });

  it('change its length where they are a stretch, or where it had no place yet', () => {
    expect(entered(placed({ fromWeek: 1, toWeek: 74 }), 'y3 w1 – w12')).toMatchObject({ fromWeek: 153, toWeek: 164 });
    expect(entered(builtItem('new'), 'y3 w1')).toMatchObject({ fromWeek: 153, toWeek: 153 });
  });
});
