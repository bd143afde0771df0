import { expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import type { CommandArgs } from '#shared/commands';
import { commands } from '#shared/commands';
import type { ItemId, ModelId, Plan } from '#shared/plan';
import { checkPlan, standingIn } from '#shared/plan';
import { builtItem, builtPlan, fixedPorts } from '../../plans';

const [first, second] = ['first', 'second'] as ModelId[] as [ModelId, ModelId];
const [board, local, budget] = ['board', 'local', 'budget'] as ItemId[] as [ItemId, ItemId, ItemId];

const plan = builtPlan({
  header: {
    models: [
      { id: first, name: 'Committees', preferred: { why: 'It is tried', on: '2026-11-28' } },
      { id: second, name: 'Councils' },
    ],
  },
  items: [
    builtItem('board', {
      kind: 'body',
      title: 'Trustees',
      facets: {
        governance: { inModels: [{ model: first, tier: 'board', accountableTo: null, duties: [], order: 0 }] },
      },
    }),
    builtItem('local', {
      kind: 'body',
      facets: {
        governance: {
          inModels: [
            { model: first, accountableTo: board, meetings: 6, duties: [{ text: 'Visit', lean: 2 }], order: 1 },
            { model: second, accountableTo: null, duties: [], order: 0 },
          ],
        },
      },
    }),
    builtItem('budget', {
      kind: 'decision',
      facets: {
        delegation: {
          group: 'finance',
          parts: [
            { model: first, party: local, does: 'recommends' },
            { model: second, party: local, does: 'decides' },
          ],
        },
      },
    }),
  ],
});

function after(args: CommandArgs<'editModels'>, before: Plan = plan): Plan {
  const next = must(apply(before, must(commands.editModels.run(before, args, fixedPorts()))));
  expect(checkPlan(next)).toEqual([]);
  return next;
}

const preferred = ({ header }: Plan) => header.models?.flatMap((model) => (model.preferred ? [model.id] : []));

it('[P19] duplicates a model with its lines, duties and parts, and not with its mark', () => {
  const third = 'third' as ModelId;
  const copied = after({ edit: 'duplicate', id: first, newId: third, name: 'Committees, fewer' });
  expect(copied.header.models?.map(({ name }) => name)).toEqual(['Committees', 'Councils', 'Committees, fewer']);
  expect(preferred(copied)).toEqual([first]);
  const here = copied.items.get(local);
  expect(here && standingIn(here, third)).toEqual({ ...(here && standingIn(here, first)), model: third });
  expect(copied.items.get(budget)?.facets.delegation?.parts.at(-1)).toEqual({
    model: third,
    party: local,
    does: 'recommends',
  });
});

it('[P19] prefers one at most, with a reason and a day', () => {
  const next = after({ edit: 'prefer', id: second, why: 'Schools are heard', on: '2027-01-09' });
  expect(preferred(next)).toEqual([second]);
  expect(next.header.models?.[1]?.preferred).toEqual({ why: 'Schools are heard', on: '2027-01-09' });
  expect(preferred(after({ edit: 'unprefer', id: second }, next))).toEqual([]);
  expect(
    commands.editModels.run(plan, { edit: 'prefer', id: second, why: '', on: '2027-01-09' }, fixedPorts()).ok,
  ).toBe(false);
});

it('[P20] [P21] a model that goes takes along what it said, and nothing else', () => {
  const next = after({ edit: 'remove', id: first });
  expect(next.items.get(board)?.facets.governance).toBeUndefined();
  expect(next.items.get(local)?.facets.governance?.inModels.map(({ model }) => model)).toEqual([second]);
  expect(next.items.get(budget)?.facets.delegation?.parts).toEqual([{ model: second, party: local, does: 'decides' }]);
});

it('[P20] a body that is deleted leads nobody any more, and decides nothing', () => {
  const gone = (id: ItemId) => must(apply(plan, must(commands.removeItems.run(plan, { ids: [id] }, fixedPorts()))));
  const here = gone(board).items.get(local);
  expect(here && standingIn(here, first)).toMatchObject({ accountableTo: null, meetings: 6 });
  expect(gone(local).items.get(budget)?.facets.delegation).toEqual({ group: 'finance', parts: [] });
  expect(checkPlan(gone(board))).toEqual([]);
});

it('[P20] nobody comes to answer to themselves', () => {
  const lines = (accountableTo: ItemId) => ({
    placements: [
      {
        id: board,
        placing: { facets: { governance: { inModels: [{ model: first, accountableTo, duties: [], order: 0 }] } } },
      },
    ],
  });
  for (const line of [board, local]) {
    const result = commands.placeItems.run(plan, lines(line), fixedPorts());
    expect(!result.ok && result.error.code).toBe('line-circular');
  }
});

it('[P19] no more than eight', () => {
  let full = plan;
  for (let n = 3; n <= 8; n += 1) full = after({ edit: 'add', id: `m${n}` as ModelId, name: '' }, full);
  const result = commands.editModels.run(full, { edit: 'add', id: 'm9' as ModelId, name: 'Ninth' }, fixedPorts());
  expect(!result.ok && result.error.code).toBe('too-many-models');
});
