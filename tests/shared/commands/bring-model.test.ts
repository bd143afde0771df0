import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { commands } from '#shared/commands';
import { bodiesOf, schemeOf } from '#shared/governance';
import type { ItemId, ModelId, Plan } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { planFrom, templates } from '#shared/templates';
import { builtItem, builtPlan, fixedPorts } from '../../plans';

const ports = fixedPorts();
const from = await planFrom(templates.governance, ports);
const [clusters, councils] = ['clusters', 'councils'] as ModelId[] as [ModelId, ModelId];
const [here, also] = ['here', 'also'] as ModelId[] as [ModelId, ModelId];

function brought(plan: Plan, model: ModelId, id: ModelId): Plan {
  return must(apply(plan, must(commands.bringModel.run(plan, { from, model, id, name: 'Hubs' }, ports))));
}

/** Who decides what, in words. */
function said(plan: Plan, model: ModelId) {
  const title = (id: ItemId) => plan.items.get(id)?.title.toLowerCase().replace(/\s+/gu, ' ') ?? '';
  return schemeOf(plan, model)
    .rows.map(({ decision, parts }) => {
      const each = [...parts].map(([party, does]) => `${title(party)} ${does}`);
      return [decision.title, ...each.sort()].join(', ');
    })
    .sort();
}

describe('a starter model in a plan that has been begun', () => {
  const begun = builtPlan({
    items: [
      builtItem('board', { kind: 'body', title: 'board of  Trustees', notes: 'Twelve of them' }),
      builtItem('reading', { title: 'Reading' }),
    ],
  });
  const plan = brought(begun, clusters, here);

  it('[GV21] has its bodies, lines, duties and decisions, as in the starter', () => {
    expect(checkPlan(plan)).toEqual([]);
    expect(plan.header.models).toEqual([{ id: here, name: 'Hubs' }]);
    expect(bodiesOf(plan, here).size).toBe(bodiesOf(from, clusters).size);
    expect(said(plan, here)).toEqual(said(from, clusters));
  });

  it('[GV21] takes a body of the same title for the same one, and leaves what is said of it', () => {
    const board = plan.items.get('board' as ItemId);
    expect(board?.notes).toBe('Twelve of them');
    expect(board?.facets.governance?.inModels.map(({ model }) => model)).toEqual([here]);
    expect([...plan.items.values()].filter(({ title }) => /board of +trustees/iu.test(title))).toHaveLength(1);
  });

  it('[GV21] a second one stands over the same decisions', () => {
    const both = brought(plan, councils, also);
    const decisions = (one: Plan) => [...one.items.values()].filter(({ kind }) => kind === 'decision').length;
    expect(decisions(both)).toBe(decisions(plan));
    expect(said(both, here)).toEqual(said(plan, here));
    expect(said(both, also).length).toBe(said(from, councils).length);
    expect(checkPlan(both)).toEqual([]);
  });
});
