/** What is said of a model, in words; and which one is looked at. */
import { describe, expect, it } from 'vitest';
import {
  balanceName,
  balanceOf,
  chosenModel,
  figuresOf,
  groupNames,
  leanName,
  leanNames,
  modelsOf,
  partIn,
  partWords,
  STAYS_WITH_BOARD,
  schemeOf,
  tierNames,
  tierOfTitle,
} from '#shared/governance';
import type { Item, ModelId } from '#shared/plan';
import { decisionGroups, delegatedParts, governanceTiers } from '#shared/plan';
import { planFrom, templates } from '#shared/templates';
import { fixedPorts } from '../../plans';

const plan = await planFrom(templates.governance, fixedPorts());

it('has words for every group, part and tier, and letters that differ', () => {
  for (const words of [
    decisionGroups.map((group) => groupNames[group]),
    governanceTiers.map((tier) => tierNames[tier]),
    delegatedParts.map((part) => partWords[part].letter),
    leanNames,
  ])
    expect(new Set(words).size).toBe(words.length);
  expect([1, 1.4, 3, 4.6, 5].map(leanName)).toEqual(['Assurance', 'Assurance', 'Both', 'Strategy', 'Strategy']);
  expect([1, 2.5, 3, 4, 4.6].map(balanceName)).toEqual([
    'Compliance',
    'More compliance than emergence',
    'In balance',
    'More emergence than compliance',
    'Emergence',
  ]);
  expect(STAYS_WITH_BOARD).toContain('board');
});

it.each([
  ['Members', 'members'],
  ['Board of Trustees', 'board'],
  ['Trustees', 'board'],
  ['Finance and Audit Committee', 'committee'],
  ['Local governing bodies', 'local'],
  ['Cluster committees', 'local'],
  ['Academy councils', 'local'],
  ['Chief executive', 'executive'],
  ['Director of Education', 'executive'],
  ['Headteachers', 'head'],
  ['Friends of the library', undefined],
])('%s is taken for %s', (title, tier) => {
  expect(tierOfTitle(title)).toBe(tier);
});

it('looks at the model that was chosen, else at the preferred one, else at the first', () => {
  const [first, second, third] = modelsOf(plan).map(({ id }) => id) as [ModelId, ModelId, ModelId];
  const preferring = {
    header: {
      ...plan.header,
      models: modelsOf(plan).map((model) =>
        model.id === second ? { ...model, preferred: { why: 'It is fair', on: '2026-11-28' } } : model,
      ),
    },
  };
  expect(chosenModel(plan, null)?.id).toBe(first);
  expect(chosenModel(preferring, null)?.id).toBe(second);
  expect(chosenModel(preferring, third)?.id).toBe(third);
  expect(chosenModel(preferring, 'gone' as ModelId)?.id).toBe(second);
  expect(chosenModel({ header: { ...plan.header, models: [] } }, first)).toBeNull();
});

describe('the starter models', () => {
  it('are four over the same forty decisions or more, in all ten groups', () => {
    expect(modelsOf(plan)).toHaveLength(4);
    for (const { id } of modelsOf(plan)) {
      const { rows } = schemeOf(plan, id);
      expect(rows.length).toBeGreaterThanOrEqual(40);
      expect(new Set(rows.map(({ group }) => group)).size).toBe(10);
    }
  });

  it('are each without gaps and overlaps, and differ in balance and meetings', () => {
    const all = modelsOf(plan).map((model) => figuresOf(plan, model));
    expect(all.flatMap(({ gaps, overlaps }) => [...gaps, ...overlaps]).map(({ title }) => title)).toHaveLength(1);
    expect(new Set(all.map(({ balance }) => balance.whole)).size).toBe(4);
    expect(new Set(all.map(({ meetings }) => meetings.total)).size).toBeGreaterThan(2);
    for (const { id } of modelsOf(plan)) expect(balanceOf(plan, id).reasons.length).toBeGreaterThanOrEqual(4);
  });

  it('[GV3] [GV4] leave one or two decisions with the board, which then decides', () => {
    const [first] = modelsOf(plan);
    const { rows, board } = schemeOf(plan, first?.id as ModelId);
    const kept = rows.filter(({ staysWithBoard }) => staysWithBoard);
    expect(kept).toHaveLength(2);
    for (const row of kept) expect(partIn(row, (board as Item).id)).toBe('decides');
  });
});
