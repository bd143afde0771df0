/** Governance models that a file got wrong: what opening makes of them, and that nothing is lost by it. */
import { expect, it } from 'vitest';
import { must } from '#shared/base';
import { openPlan, savePlan } from '#shared/file';
import { checkPlan } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

type Row = Record<string, unknown>;

/** A sound file of two items whose header and facets are given. */
function opened(models: unknown, a: Row, b: Row = {}) {
  const plan = builtPlan({ items: [builtItem('a', { code: 'A-001' }), builtItem('b', { code: 'A-002' })] });
  const file = JSON.parse(savePlan(plan)) as { header: Row; items: Row[] };
  file.header.models = models;
  Object.assign(file.items[0] ?? {}, { facets: a });
  Object.assign(file.items[1] ?? {}, { facets: b });
  const { plan: mended, repairs } = must(openPlan(JSON.stringify(file)));
  expect(checkPlan(mended)).toEqual([]);
  expect(must(openPlan(savePlan(mended))).repairs).toEqual([]);
  const saved = JSON.parse(savePlan(mended)) as { header: Row; items: Row[] };
  return { header: saved.header, first: saved.items[0] ?? {}, second: saved.items[1] ?? {}, repairs };
}

const one = { id: 'one', name: 'Committees' };
const standing = (fields: Row) => ({ model: 'one', accountableTo: null, duties: [], order: 0, ...fields });
const governed = (...inModels: unknown[]) => ({ governance: { inModels } });

it('[F4, P19] models that are none or there twice are set aside, and one stays preferred', () => {
  const preferred = { why: 'It is fair', on: '2026-11-28' };
  const { header, repairs } = opened(
    [{ ...one, preferred }, { ...one, name: 'Again' }, 7, { id: 'two', name: '', preferred, note: 4 }],
    {},
  );
  expect(header.models).toEqual([
    { ...one, preferred },
    { id: 'two', name: 'Governance model', unread: { name: '', note: 4, preferred } },
  ]);
  expect(header.unread).toEqual([
    { from: 'models', value: { ...one, name: 'Again' } },
    { from: 'models', value: 7 },
  ]);
  expect(repairs).toHaveLength(2);
});

it('[F4, P20] what a body is in a model that is not there, or twice in one, is left out', () => {
  const facets = governed(standing({ order: 3 }), standing({ order: 4 }), standing({ model: 'gone' }), {
    model: 'one',
  });
  const { first } = opened([one], facets);
  expect(first).toMatchObject({
    facets: governed(standing({ order: 3 })),
    unread: { 'facets.governance': facets.governance },
  });
});

it('[F4, P20] a line to nobody is none, and one that leads back is cut once', () => {
  expect(opened([one], governed(standing({ accountableTo: 'gone' }))).first.facets).toEqual(governed(standing({})));
  const { first, second, repairs } = opened(
    [one],
    governed(standing({ accountableTo: 'b' })),
    governed(standing({ accountableTo: 'a' })),
  );
  expect(first).toMatchObject({ facets: governed(standing({})), unread: { 'facets.governance': {} } });
  expect(second.facets).toEqual(governed(standing({ accountableTo: 'a' })));
  expect(repairs).toHaveLength(1);
});

it('[F4, P21] a decision keeps the parts that can be read; without a group it waits', () => {
  const parts = [
    { model: 'one', party: 'b', does: 'decides' },
    { model: 'one', party: 'b', does: 'informed' },
    { model: 'gone', party: 'b', does: 'informed' },
    { model: 'one', party: 'b', does: 'vetoes' },
  ];
  const { first } = opened([one], { delegation: { group: 'finance', parts } });
  expect(first).toMatchObject({
    facets: { delegation: { group: 'finance', parts: [parts[0]] } },
    unread: { 'facets.delegation': { parts } },
  });
  expect(opened([one], { delegation: { group: 'luck', parts } }).first.facets).toEqual({});
  const gone = [{ model: 'one', party: 'gone', does: 'decides' }];
  expect(opened([one], { delegation: { group: 'risk', parts: gone } }).first).toMatchObject({
    facets: { delegation: { group: 'risk', parts: [] } },
    unread: { 'facets.delegation.parts': gone },
  });
});
