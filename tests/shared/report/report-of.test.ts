import { describe, expect, it } from 'vitest';
import { findingsOf } from '#shared/checks';
import { isDelegated } from '#shared/kinds';
import type { Item, ItemId, Plan } from '#shared/plan';
import { type Block, type Report, reportOf } from '#shared/report';
import { generatePlan, planFrom, templates } from '#shared/templates';
import { builtItem, builtLink, builtPlan, fixedPorts } from '../../plans';

const today = '2026-11-21';
const on = (fromWeek: number, toWeek: number) => ({ journey: { fromWeek, toWeek, lane: 'curriculum' as never } });

function blocksOf(report: Report): readonly Block[] {
  return report.sections.flatMap((section) => section.blocks);
}

/** Headings, paragraphs and the rows of tables, one line each. */
function linesOf(report: Report): readonly string[] {
  const words = (runs: readonly { readonly text: string }[]) => runs.map((run) => run.text).join('');
  return blocksOf(report).flatMap((block): readonly string[] => {
    if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
    if (block.type === 'paragraph') return [words(block.runs)];
    if (block.type !== 'table') return [];
    return block.rows.map((row) =>
      row.type === 'group' ? `= ${row.text}` : row.cells.map((cell) => cell.map(words).join(' / ')).join(' | '),
    );
  });
}

const sample = await planFrom(templates.sample, fixedPorts());

describe('the report', () => {
  it('says gate by gate what crosses, from whom and to whom, and what is open there', async () => {
    const plan = await planFrom(templates['year-6-7'], fixedPorts());
    const report = reportOf(plan, { today });
    const section = report.sections.find(({ id }) => id === 'transitions');
    expect(section?.blocks.map(({ type }) => type)).toEqual([
      'heading',
      'heading',
      'paragraph',
      'figure',
      'table',
      'callout',
    ]);
    const lines = linesOf(report);
    expect(lines.filter((line) => line.endsWith('Early years') && line.startsWith('#'))).toEqual([]);
    expect(lines).toContain('Nothing is planned yet in Early years, Key Stage 1, Key Stage 4 and Post-16.');
    expect(lines.filter((line) => line === '## Year 6 → Year 7')).toHaveLength(1);
    expect(
      lines.some((line) =>
        /^The story behind the absence.*Information, Support.*\| Disadvantaged, Vulnerable \|/.test(line),
      ),
    ).toBe(true);
  });

  it('misses nobody but the two ends of a handover; of other work at a gate it says the owner or nothing', () => {
    const transition = {
      gate: 'y6-y7',
      side: 'sending',
      fromOffset: 0,
      toOffset: 1,
      crosses: [],
      children: [],
    } as const;
    const at = (id: string, kind: 'handover' | 'initiative', owner: ItemId | null = null, more: object = {}) =>
      builtItem(id, {
        kind,
        owner,
        facets: { transition: { ...transition, crosses: [], children: [], from: null, to: null, ...more } },
      });
    const head = builtItem('head', { kind: 'role', title: 'Head of Year 7' });
    const items = [at('passport', 'handover'), at('alone', 'initiative'), at('owned', 'initiative', head.id), head];
    const first = at('first', 'handover', head.id, { gate: 'into-n', to: head.id });
    items.push(first);
    const lines = linesOf(reportOf(builtPlan({ items }), { today }));
    const cellsOf = (name: string) =>
      lines
        .find((line) => line.startsWith(`${name} /`))
        ?.split(' | ')
        .slice(1, 3);
    expect(cellsOf('passport')).toEqual(['Nobody yet', 'Nobody yet']);
    expect(cellsOf('alone')).toEqual(['', '']);
    expect(cellsOf('owned')).toEqual(['Owner: Head of Year 7', '']);
    expect(lines.find((line) => line.startsWith('owned /'))?.match(/Owner/g)).toHaveLength(1);
    // Before Nursery it is the family that hands over; who takes over and owns it stands there once.
    expect(cellsOf('first')).toEqual(['The family', 'Head of Year 7']);
    expect(lines.find((line) => line.startsWith('first /'))).not.toContain('Owner');
  });

  it('lists frames of the sketch without a status, which would mean nothing', () => {
    const plan = builtPlan({ items: [builtItem('f', { kind: 'frame', title: 'Autumn', code: 'F-001' })] });
    expect(linesOf(reportOf(plan, { today }))).toContain('F-001 | Autumn |  | ');
  });

  it('has its sections in order, each with a heading of its own', () => {
    expect(linesOf(reportOf(sample, { today })).filter((line) => line.startsWith('# '))).toEqual([
      '# Summary',
      '# The plan on a page',
      '# Priorities',
      '# The journey at a glance',
      '# The journey, phase by phase',
      '# Transitions',
      '# Core and edge',
      '# Health check',
      '# Enablement',
      '# Governance',
      '# Operating model',
      '# Responsibilities',
      '# Decisions, commitments and risks',
      '# Open questions',
      '# Findings',
      '# Not yet on the journey',
      '# How items hang together',
    ]);
  });

  it('is a page of title and a sentence for an empty plan', () => {
    const report = reportOf(builtPlan(), { today });
    expect(report).toMatchObject({ title: 'Towards 2030', dateInWords: '21 November 2026', remarks: [] });
    expect(report.sections.map((section) => section.id)).toEqual(['summary']);
  });

  it('mentions what comes back every year in each phase that it comes back in', () => {
    const facets = { journey: { ...on(70, 76).journey, repeats: 'every-year' as const, repeatsUntil: 152 } };
    const lines = linesOf(reportOf(builtPlan({ items: [builtItem('r', { title: 'Review', facets })] }), { today }));
    expect(lines.filter((line) => line.includes('Review') && line.includes('Every year'))).toHaveLength(2);
    expect(lines.join(' ')).toContain('Every year in Summer 2, from Reception to Year 2');
  });

  it('gives every heading an anchor that no other has', () => {
    const anchors = blocksOf(reportOf(sample, { today })).flatMap((block) =>
      block.type === 'heading' ? [block.anchor] : [],
    );
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9-]+$/u);
  });

  it.each([
    ['the sample', sample],
    ['a generated plan', generatePlan({ items: 200, links: 100, seed: 3 })],
  ])(
    'has every item of %s in a full row, or in the table of the operating model or the scheme of delegation',
    (_name, plan) => {
      const report = reportOf(plan, { today, includeConfidential: true });
      const fullRows = blocksOf(report).flatMap((block) =>
        block.type === 'table' && block.columns[0]?.name === 'Code'
          ? block.rows.flatMap((row) =>
              row.type === 'cells' && row.cells[1]?.[0]?.[0]?.bold ? [row.cells[0]?.[0]?.[0]?.text] : [],
            )
          : [],
      );
      const isElsewhere = (item: Item) => item.facets.operating ?? item.facets.civic ?? isDelegated(item);
      const lines = linesOf(report).join('\n');
      const missing = [...plan.items.values()].filter((item) =>
        isElsewhere(item) ? !lines.includes(item.title) : !fullRows.includes(item.code),
      );
      expect(missing.map(({ code }) => code)).toEqual([]);
    },
  );

  it('lists the findings that the checks make', () => {
    const lines = linesOf(reportOf(sample, { today, includeConfidential: true }));
    for (const finding of findingsOf(sample)) expect(lines.some((line) => line.startsWith(finding.title))).toBe(true);
  });

  it('writes links as sentences, by the order of their items', () => {
    const plan = builtPlan({
      items: [builtItem('b', { facets: on(9, 9) }), builtItem('a', { facets: on(2, 3) })],
      links: [builtLink('l1', 'b', 'a'), builtLink('l2', 'a', 'b', { kind: 'supports', label: 'in May' })],
    });
    expect(linesOf(reportOf(plan, { today })).slice(-2)).toEqual([
      'X-a\u2002a | supports / in May | X-b\u2002b',
      'X-b\u2002b | leads to | X-a\u2002a',
    ]);
  });
});

describe('an item that spans several phases', () => {
  const plan = builtPlan({
    items: [
      builtItem('long', { title: 'Coaching', notes: 'Fortnightly.', facets: on(70, 160), due: { date: '2027-01-08' } }),
    ],
  });
  const lines = linesOf(reportOf(plan, { today }));

  it('is listed in each phase that it touches', () => {
    expect(lines.filter((line) => line.startsWith('X-long | ') || line.startsWith('## '))).toEqual([
      '## Early years',
      'X-long | Coaching / Action | R\u00a0w32 – Y3\u00a0w8 | Curriculum |  | Proposed / Due 8 Jan 2027',
      '## Key Stage 1',
      'X-long | Coaching | R\u00a0w32 – Y3\u00a0w8 | Curriculum |  | Proposed',
      '## Key Stage 2',
      'X-long | Coaching | R\u00a0w32 – Y3\u00a0w8 | Curriculum |  | Proposed',
    ]);
  });

  it('has its notes once, where it starts', () => {
    expect(lines.filter((line) => line === 'Fortnightly.')).toHaveLength(1);
    expect(lines.indexOf('Fortnightly.')).toBeLessThan(lines.indexOf('## Key Stage 1'));
  });
});

describe('confidential items', () => {
  const plan: Plan = builtPlan({
    items: [
      builtItem('s', { title: 'Merger talks', kind: 'role', flags: ['confidential'], notes: 'Not yet public.' }),
      builtItem('o', { title: 'Open days', owner: 's' as never, facets: on(5, 9) }),
    ],
    links: [builtLink('l', 's', 'o', { label: 'because of' })],
  });

  it('are left out with everything that names them, and counted', () => {
    const report = reportOf(plan, { today });
    expect(JSON.stringify(report)).not.toMatch(/Merger|Not yet public|because of/u);
    expect(report.remarks).toEqual(['One confidential item is left out.']);
  });

  it('are in when asked for, and the title page says so', () => {
    const report = reportOf(plan, { today, includeConfidential: true });
    expect(JSON.stringify(report)).toContain('Merger talks');
    expect(report.remarks).toEqual(['Confidential: one item in it is marked so.']);
  });

  it('leave a plan of nothing else with a sentence', () => {
    const hidden = builtPlan({ items: [builtItem('s', { flags: ['confidential'] })] });
    expect(linesOf(reportOf(hidden, { today }))).toEqual([
      '# Summary',
      'Everything in this plan is confidential and has been left out.',
    ]);
  });
});

describe('the picture of the journey', () => {
  const figures = (plan: Plan) =>
    blocksOf(reportOf(plan, { today })).flatMap((block) => (block.type === 'figure' ? [block] : []));

  it('is one where it can be read on a page', () => {
    expect(
      figures(builtPlan({ items: [builtItem('a', { facets: on(1, 40) })] })).map((figure) => figure.caption),
    ).toEqual(['The 570-week journey from Nursery to Year 13: one item in one lane.']);
  });

  it('is cut between lanes where it is tall, and every card is in exactly one part, inside its bounds', () => {
    const plan = generatePlan({ items: 300, links: 100, seed: 1 });
    const parts = figures(plan).filter(({ caption }) => caption.startsWith('The 570-week journey'));
    const placed = [...plan.items.values()].filter(
      (item) => item.facets.journey && !item.flags.includes('confidential'),
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((part) => part.scene.cards.map((card) => card.id)).sort()).toEqual(
      placed.map((item) => item.id).sort(),
    );
    for (const { scene } of parts) {
      for (const { rect } of scene.cards) {
        expect(rect.y).toBeGreaterThanOrEqual(scene.body.y);
        expect(rect.y + rect.height).toBeLessThanOrEqual(scene.body.y + scene.body.height + 0.001);
      }
    }
  });
});
