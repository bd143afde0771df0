/** What is to be settled about who does what, as the room reads it. */
import { expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { commands } from '#shared/commands';
import { issuesOf } from '#shared/enablement';
import type { EnablementFacet, ItemId } from '#shared/plan';
import { reportOf } from '#shared/report';
import { planFrom, templates } from '#shared/templates';
import { builtItem, builtLink, builtPlan, fixedPorts } from '../../plans';

const sample = await planFrom(templates.sample, fixedPorts());

it('[N3] [N7] [N8] [N10] [N11] the sample trust has five things to settle', () => {
  expect(issuesOf(sample).map(({ title, detail }) => `${title}. ${detail}`)).toEqual([
    '“Inclusion Team” is over by 8 days. Its work takes 46 of 38 days a term. Moving “Shared technicians” to “Enablement Team” brings it to 37.',
    'Nobody is accountable for “Coach new middle leaders”. Name the one who answers for it.',
    'More than one is accountable for “Peer review week”. Where two answer for it, each waits for the other. Choose one.',
    'No school is served by “Directory of who is good at what”. Say which schools benefit, link it to what a school needs, or stop doing it.',
    'Nobody answers “Who teaches physics in the sixth form next year?”. Link it to the responsibility that answers it, or add one.',
  ]);
});

it('[N10] the overload is gone once the move that it names is made', () => {
  const byTitle = (title: string) => [...sample.items.values()].find((item) => item.title === title)?.id as ItemId;
  const item = byTitle('Shared technicians');
  const cells = [
    { item, party: byTitle('Inclusion Team'), code: null },
    { item, party: byTitle('Enablement Team'), code: 'R' as const },
  ];
  const after = must(apply(sample, must(commands.setRaci.run(sample, { cells }, fixedPorts()))));
  expect(issuesOf(after).some(({ id }) => id.startsWith('overload'))).toBe(false);
});

it('a plan in which nobody has said who does what has nothing to settle', () => {
  expect(issuesOf(builtPlan({ items: [builtItem('a'), builtItem('b', { kind: 'body' })] }))).toEqual([]);
});

it('[N5] [N6] [N9] [N12] somebody asked about everything, nobody else asked, a function without work, days to spare', () => {
  const facet = (more: Partial<EnablementFacet>): EnablementFacet => ({
    band: 'team',
    function: 'broker',
    raci: [],
    ...more,
  });
  const raci = [
    { party: 'team' as ItemId, code: 'R' as const },
    { party: 'director' as ItemId, code: 'A' as const },
    { party: 'heads' as ItemId, code: 'C' as const },
  ];
  const work = ['v', 'w', 'x', 'y', 'z'].map((id) =>
    builtItem(id, { title: `Work ${id}`, facets: { enablement: facet({ raci, daysPerTerm: 2 }) } }),
  );
  const plan = builtPlan({
    items: [
      builtItem('team', { kind: 'body', title: 'Team', facets: { body: { tier: 'team', daysPerTerm: 30 } } }),
      builtItem('director', { kind: 'role', title: 'Director' }),
      builtItem('heads', { kind: 'body', title: 'Heads', owner: 'director' as ItemId }),
      ...work,
    ],
    links: [builtLink('l', 'v', 'w')],
  });
  expect(issuesOf(plan).map(({ title }) => title)).toEqual([
    '“Team” has days to spare',
    '“Heads” is asked about everything',
    'Nobody else is asked about 5 responsibilities',
    'No team does this yet: “Add capacity”',
    'No team does this yet: “Deploy resources”',
    'No team does this yet: “Empower schools”',
  ]);
});

it('the report has a table of who takes which part, on pages of their own', () => {
  const section = reportOf(sample, { today: '2026-11-27' }).sections.find(({ id }) => id === 'enablement');
  expect(section?.page).toBe('landscape');
  const tables = (section?.blocks ?? []).flatMap((block) =>
    block.type === 'table' && block.columns[0]?.name === 'Responsibility' ? [block] : [],
  );
  for (const { columns } of tables) expect(columns.length).toBeLessThanOrEqual(9);
  const parts = tables
    .flatMap(({ rows }) => rows)
    .flatMap((row) => (row.type === 'cells' && row.cells[0]?.[0]?.[0]?.text === 'Shared technicians' ? [row] : []))
    .flatMap(({ cells }) => cells.slice(1).map((cell) => cell[0]?.[0]?.text ?? ''));
  expect(parts.join('')).toBe('ARI');
});
