import { beforeEach, expect, test } from 'vitest';
import { lensesOnScreen } from '#renderer/lenses';
import { resetView, viewStore } from '#renderer/session';

const journey = () => viewStore.getState().switches.journey ?? {};

beforeEach(resetView);

test('the journey is laid out as many times as wide as was asked for, or as nearly that as there is', () => {
  for (const [asked, given] of [
    [0.4, '1'],
    [1.6, '1.5'],
    [9, '2.5'],
  ] as const) {
    lensesOnScreen.journey.layOutWhole?.(asked);
    expect(journey().stretch).toBe(given);
  }
});

test('that is of all years, whatever was looked at before', () => {
  lensesOnScreen.journey.showWeeks?.();
  lensesOnScreen.journey.layOutWhole?.(1);
  expect(journey()).toMatchObject({ detail: 'years', stretch: '1' });
});
