import { expect, test } from 'vitest';
import { openPlan, savePlan } from '#shared/file';
import { overlaps } from '#shared/scene';
import { benchPlan, sketchOf } from '../../../scripts/bench/plans';

test('every item lies on the sketch, no card on another, and the file opens without repairs', () => {
  const plan = benchPlan(300);
  const { cards, connectors } = sketchOf(plan);
  expect(cards).toHaveLength(300);
  expect(connectors).toHaveLength(180);
  const touching = cards.filter((card, index) => cards.slice(index + 1).some(({ rect }) => overlaps(card.rect, rect)));
  expect(touching).toEqual([]);
  const opened = openPlan(savePlan(plan));
  expect(opened.ok && opened.value.repairs).toEqual([]);
});
