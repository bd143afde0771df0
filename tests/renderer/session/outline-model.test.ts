import { afterEach, expect, test } from 'vitest';
import { chooseModel, outlineOf, outlineStore, resetView } from '#renderer/session';
import type { ItemId, ModelId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const [now, hubs] = ['now', 'hubs'] as ModelId[] as [ModelId, ModelId];
const board = 'board' as ItemId;
const standing = (model: ModelId, accountableTo: ItemId | null) => ({ model, accountableTo, duties: [], order: 0 });

const plan = builtPlan({
  header: { models: [now, hubs].map((id) => ({ id, name: id })) },
  items: [
    builtItem('board', {
      kind: 'body',
      title: 'Trustees',
      facets: { governance: { inModels: [standing(now, null), standing(hubs, null)] } },
    }),
    builtItem('hub', { kind: 'body', title: 'Hub', facets: { governance: { inModels: [standing(hubs, board)] } } }),
  ],
});

afterEach(resetView);

const branchOf = (id: string) =>
  outlineOf(plan, { ...outlineStore.getState(), grouping: 'governance' }).rows.find(({ item }) => item?.id === id)
    ?.branch;

test('the outline of governance shows the model that is looked at, also after another one is chosen', () => {
  const inFirst = branchOf('hub');
  chooseModel(hubs);
  const inHubs = branchOf('hub');
  expect(inHubs).not.toBe(inFirst);
  chooseModel(null);
  expect(branchOf('hub')).toBe(inFirst);
});
