/** Enablement as a matrix: the rows and columns of the sample trust, and what a new row says. */
import { expect, it } from 'vitest';
import { linesOf } from '#shared/grid';
import { facetInGroup, raciGrid } from '#shared/lenses/enablement';
import type { ItemId } from '#shared/plan';
import { planFrom, templates } from '#shared/templates';
import { builtItem, builtPlan, fixedPorts } from '../../plans';

const sample = await planFrom(templates.sample, fixedPorts());

it('[N16] the sample trust by function: who holds more than their days, and what is amiss at its row', () => {
  const grid = raciGrid(sample, { grouping: 'function', order: 'given' });
  expect(grid.groups.map(({ name, rows }) => `${name} ${String(rows.length)}`)).toEqual([
    'Broker and coordinate 2',
    'Add capacity 2',
    'Deploy resources 3',
    'Empower schools 1',
    'No function said 12',
  ]);
  expect(grid.columns.map(({ name }) => name).slice(0, 6)).toEqual([
    'Chief executive',
    'Chief operating officer',
    'Director of Education',
    'Director of Inclusion',
    'Enablement Team',
    'Inclusion Team',
  ]);
  const inclusion = grid.columns.find(({ name }) => name === 'Inclusion Team');
  expect(inclusion).toMatchObject({ note: '46 of 38', marks: [{ short: '8 over' }] });
  expect(inclusion?.bar).toBeCloseTo(46 / 38);
  const marked = grid.groups.flatMap(({ rows }) => rows).filter(({ marks }) => marks.length > 0);
  expect(marked.map(({ title, marks }) => `${title}: ${marks.map(({ short }) => short).join(', ')}`)).toEqual(
    [
      'Directory of who is good at what: serves no school',
      'Coach new middle leaders: nobody accountable',
      'Who teaches physics in the sixth form next year?: not answered',
      'Peer review week: two accountable',
    ].sort((a, b) => order(a) - order(b)),
  );
  function order(words: string): number {
    return marked.findIndex(({ title }) => words.startsWith(title));
  }
});

it('[N16] whoever takes part is a column, and a responsibility of which nothing is said a row', () => {
  const raci = [{ party: 'role' as ItemId, code: 'A' as const }];
  const plan = builtPlan({
    items: [
      builtItem('waits', { kind: 'responsibility', title: 'Waits' }),
      builtItem('action', { kind: 'action', title: 'Does', facets: { enablement: { raci } } }),
      builtItem('role', { kind: 'role', title: 'Somebody' }),
      builtItem('nobody', { kind: 'body', title: 'Takes no part' }),
      builtItem('team', { kind: 'body', title: 'Team', facets: { body: { tier: 'team' } } }),
    ],
  });
  const grid = raciGrid(plan, { grouping: 'none', order: 'title' });
  expect(grid.columns.map(({ id }) => id)).toEqual(['team', 'role']);
  expect(linesOf(grid).map((line) => (line.kind === 'row' ? line.row.title : line.kind))).toEqual([
    'Does',
    'Waits',
    'add',
  ]);
});

it('[N17] what is written into a group stands in it, in every grouping', () => {
  const cells = new Map([['role', 'A']]);
  const raci = [{ party: 'role', code: 'A' }];
  expect(facetInGroup('function', 'capacity', cells)).toEqual({ raci, band: 'team', function: 'capacity' });
  expect(facetInGroup('domain', 'strategic')).toEqual({ raci: [], band: 'leadership', domain: 'strategic' });
  expect(facetInGroup('band', 'school')).toEqual({ raci: [], band: 'school' });
  expect(facetInGroup('band', 'team')).toMatchObject({ band: 'team' });
  expect(facetInGroup('function', 'unsaid')).toEqual({ raci: [] });
  expect(facetInGroup('none', 'all')).toEqual({ raci: [] });
});
