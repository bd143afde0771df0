import { describe, expect, it } from 'vitest';
import { FIRST_WEEK, LAST_WEEK } from '#shared/calendar';
import { lensIds, plainLens } from '#shared/lenses';
import { bottomOf, rightOf } from '#shared/scene';
import { builtItem, builtPlan } from '../../plans';

const plan = builtPlan({
  items: [builtItem('a', { facets: { journey: { fromWeek: 305, toWeek: 305, lane: 'curriculum' } } as never })],
});

describe.each(lensIds)('weeks in %s', (id) => {
  const { rectOfWeek, scene } = plainLens(id);

  it('follow each other inside the body, where time runs along the lens at all', () => {
    if (!rectOfWeek) return;
    const { body } = scene(plan);
    for (let week = FIRST_WEEK; week <= LAST_WEEK; week += 1) {
      const rect = rectOfWeek(plan, week);
      expect(rect.x).toBeGreaterThanOrEqual(body.x);
      expect(rightOf(rect)).toBeLessThanOrEqual(rightOf(body) + 1e-6);
      expect(bottomOf(rect)).toBeLessThanOrEqual(bottomOf(body) + 1e-6);
      if (week < LAST_WEEK) expect(rectOfWeek(plan, week + 1).x).toBeCloseTo(rightOf(rect));
    }
  });
});

it('a week on the journey is where a card of that week is drawn', () => {
  const { rectOfWeek, scene } = plainLens('journey');
  const [card] = scene(plan).cards;
  expect(rectOfWeek?.(plan, 305)).toMatchObject({ x: card?.rect.x, width: card?.rect.width });
});
