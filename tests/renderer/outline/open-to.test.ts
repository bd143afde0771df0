import { expect, test } from 'vitest';
import { groupings } from '#shared/outline';
import type { ItemId } from '#shared/plan';
import { openTo } from '../../../renderer/outline/dialogs/open-to';
import { builtItem, builtPlan } from '../../plans';

const plan = builtPlan({ items: [builtItem('action'), builtItem('body', { kind: 'body' })] });
const open = (...ids: string[]) => openTo(plan, ids as ItemId[], groupings.journey);

test('what can be moved is offered every year and lane, and none', () => {
  const { destinations, refusal } = open('action');
  expect(destinations).toEqual(groupings.journey.destinations(plan));
  expect(refusal).toBeNull();
});

test('a body is offered no year of the journey, and why not is said', () => {
  for (const { destinations, refusal } of [open('body'), open('action', 'body')]) {
    expect(destinations.map(({ name }) => name)).toEqual(['Waiting for a place']);
    expect(refusal).toMatch(/^Bodies, roles and frames have no place on the journey/);
  }
});
