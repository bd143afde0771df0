import { expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { commands } from '#shared/commands';
import type { DelegatedPart, ItemId, ModelId } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { builtItem, builtPlan, fixedPorts } from '../../plans';

const [first, second] = ['first', 'second'] as ModelId[] as [ModelId, ModelId];
const [budget, charges, board, head] = ['budget', 'charges', 'board', 'head'] as ItemId[] as [
  ItemId,
  ItemId,
  ItemId,
  ItemId,
];
const plan = builtPlan({
  header: {
    models: [
      { id: first, name: 'Committees' },
      { id: second, name: 'Councils' },
    ],
  },
  items: [
    builtItem('budget', {
      kind: 'decision',
      title: 'The budget',
      facets: { delegation: { group: 'finance', parts: [{ model: first, party: board, does: 'decides' }] } },
    }),
    builtItem('charges', { kind: 'decision', title: 'Charges' }),
    builtItem('board', { kind: 'body', title: 'Trustees' }),
    builtItem('head', { kind: 'role', title: 'Headteacher' }),
  ],
});

type Cell = readonly [ItemId, ModelId, ItemId, DelegatedPart | null];

function given(cells: readonly Cell[], group?: 'people') {
  const args = {
    cells: cells.map(([decision, model, party, does]) => ({ decision, model, party, does })),
    ...(group && { group }),
  };
  return {
    label: commands.setDelegation.label(plan, args),
    result: commands.setDelegation.run(plan, args, fixedPorts()),
  };
}

it('[P21] gives many cells at once, model by model, and leaves the others as they are', () => {
  const { result } = given(
    [
      [budget, first, head, 'recommends'],
      [budget, second, board, 'holds'],
      [budget, first, board, 'informed'],
      [charges, second, head, 'decides'],
    ],
    'people',
  );
  const after = must(apply(plan, must(result)));
  expect(after.items.get(budget)?.facets.delegation).toEqual({
    group: 'finance',
    parts: [
      { model: first, party: board, does: 'informed' },
      { model: first, party: head, does: 'recommends' },
      { model: second, party: board, does: 'holds' },
    ],
  });
  expect(after.items.get(charges)?.facets.delegation?.group).toBe('people');
  expect(checkPlan(after)).toEqual([]);
});

it('[P21] empties a cell', () => {
  const after = must(apply(plan, must(given([[budget, first, board, null]]).result)));
  expect(after.items.get(budget)?.facets.delegation).toEqual({ group: 'finance', parts: [] });
});

it('[P21] changes nothing at all where one cell does not fit', () => {
  const odd: readonly Cell[] = [
    [budget, 'gone' as ModelId, head, 'decides'],
    [budget, first, 'gone' as ItemId, 'decides'],
    [budget, first, budget, 'decides'],
    [charges, first, head, 'decides'],
    ['gone' as ItemId, first, head, 'decides'],
    [budget, first, head, 'vetoes' as DelegatedPart],
  ];
  for (const cell of odd) expect(given([[budget, second, head, 'decides'], cell]).result.ok, String(cell)).toBe(false);
});

it('says in the history what it did', () => {
  expect(given([[budget, first, head, 'decides']]).label).toBe('having ‘Headteacher’ decide ‘The budget’');
  expect(given([[budget, first, board, null]]).label).toBe('taking ‘Trustees’ out of ‘The budget’');
  const two: readonly Cell[] = [
    [budget, first, head, 'decides'],
    [charges, first, head, 'decides'],
  ];
  expect(given(two).label).toBe('changing who does what in 2 items');
});
