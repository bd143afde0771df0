import { expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { commands } from '#shared/commands';
import type { ItemId, Plan, RaciCode } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { builtItem, builtPlan, fixedPorts } from '../../plans';

const [work, more, team, head] = ['work', 'more', 'team', 'head'] as ItemId[] as [ItemId, ItemId, ItemId, ItemId];
const plan = builtPlan({
  items: [
    builtItem('work', {
      kind: 'responsibility',
      title: 'Broker help',
      facets: { enablement: { band: 'team', raci: [{ party: team, code: 'R' }] } },
    }),
    builtItem('more', { kind: 'responsibility', title: 'Coach heads' }),
    builtItem('team', { kind: 'body', title: 'Enablement Team' }),
    builtItem('head', { kind: 'role', title: 'Head of reading' }),
  ],
});

type Cell = readonly [item: ItemId, party: ItemId, code: RaciCode | null];

function given(...cells: readonly Cell[]) {
  const args = { cells: cells.map(([item, party, code]) => ({ item, party, code })) };
  return { label: commands.setRaci.label(plan, args), result: commands.setRaci.run(plan, args, fixedPorts()) };
}

function partsAfter(after: Plan, id: ItemId) {
  return after.items.get(id)?.facets.enablement?.raci.map(({ party, code }) => `${party} ${code}`);
}

it('[P16] gives many cells at once, in one step, and leaves the rest of the row as it is', () => {
  const { result } = given([work, team, 'A'], [work, head, 'C'], [more, team, 'R'], [more, head, null]);
  const after = must(apply(plan, must(result)));
  expect(partsAfter(after, work)).toEqual(['team A', 'head C']);
  expect(partsAfter(after, more)).toEqual(['team R']);
  expect(after.items.get(work)?.facets.enablement?.band).toBe('team');
  expect(checkPlan(after)).toEqual([]);
});

it('[P16] empties a cell, and says nothing of one that was empty', () => {
  expect(partsAfter(must(apply(plan, must(given([work, team, null]).result))), work)).toEqual([]);
  expect(must(given([more, head, null]).result).items).toEqual([]);
});

it('[P16] changes nothing at all where one cell does not fit', () => {
  for (const odd of [
    [work, 'gone' as ItemId, 'R'],
    ['gone' as ItemId, team, 'R'],
    [team, team, 'R'],
    [work, head, 'X' as RaciCode],
  ] as const)
    expect(given([more, team, 'R'], odd).result.ok, String(odd)).toBe(false);
});

it('says in the history what it did', () => {
  expect(given([work, head, 'A']).label).toBe('making ‘Head of reading’ accountable for ‘Broker help’');
  expect(given([work, team, null]).label).toBe('taking ‘Enablement Team’ out of ‘Broker help’');
  expect(given([work, team, 'A'], [more, team, 'A']).label).toBe('changing who takes part in 2 items');
});

it('[P16] a body that is deleted takes part in nothing any more', () => {
  const after = must(apply(plan, must(commands.removeItems.run(plan, { ids: [team] }, fixedPorts()))));
  expect(partsAfter(after, work)).toEqual([]);
  expect(checkPlan(after)).toEqual([]);
});
