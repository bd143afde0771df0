import { describe, expect, it } from 'vitest';
import type { Item, Plan } from '#shared/plan';
import { reportOf } from '#shared/report';
import { builtItem, builtPlan } from '../../plans';

const on = (fromWeek: number, toWeek: number) => ({ journey: { fromWeek, toWeek, lane: 'curriculum' as never } });

/** The sentences of the summary, one string. */
function summaryOf(plan: Plan, includeConfidential = false): string {
  const report = reportOf(plan, { today: '2026-11-21', includeConfidential });
  const blocks = report.sections.find((section) => section.id === 'summary')?.blocks ?? [];
  return blocks
    .flatMap((block) => (block.type === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : []))
    .join('\n');
}

const summary = (items: readonly Item[]) => summaryOf(builtPlan({ header: { organisation: '' }, items }));

describe('what the plan holds', () => {
  it('is said of an empty plan', () => {
    expect(summary([])).toBe('This plan is still empty. What is added to it will be listed here, phase by phase.');
  });

  it('is said of a single item', () => {
    expect(summary([builtItem('a', { kind: 'question' })])).toMatch(
      /^This plan holds one question\.\nNothing has a place/u,
    );
  });

  it('is said of one kind, of a few, and of many', () => {
    const of = (...kinds: string[]) =>
      summary(kinds.map((kind, index) => builtItem(`i${index}`, { kind }))).split('\n')[0];
    expect(of('body', 'body')).toBe('This plan holds two bodies.');
    expect(of('action', 'action', 'priority')).toBe('This plan holds three items: one priority and two actions.');
    expect(of('risk', 'risk', 'note', 'action', 'body', 'role', 'insight')).toBe(
      'This plan holds five items: one action, one insight, two risks and one note.',
    );
    expect(of('risk', 'risk', 'note', 'action', 'insight', 'decision', 'question')).toMatch(
      /^This plan holds seven items, among them two risks, /u,
    );
  });

  it('names the trust', () => {
    const plan = builtPlan({ header: { organisation: 'Merrowby Learning Trust' }, items: [builtItem('a')] });
    expect(summaryOf(plan)).toMatch(/^The plan of Merrowby Learning Trust holds one action\./u);
  });

  it('counts a kind of a later release among the notes', () => {
    expect(summary([builtItem('a', { kind: 'of-tomorrow' })])).toMatch(/holds one note\./u);
  });
});

describe('how far it reaches', () => {
  it('names what runs the whole way, and where nothing begins', () => {
    const text = summary([
      builtItem('a', { title: 'One curriculum', facets: on(1, 570) }),
      builtItem('b', { title: 'Phonics', facets: on(39, 80) }),
      builtItem('c', { facets: on(305, 310) }),
      builtItem('d'),
    ]);
    expect(text).toContain('Three of them have a place on the 570-week journey from Nursery to Year 13.');
    expect(text).toContain('One runs the whole way: “One curriculum”.');
    expect(text).toContain('More begin in Early years than in any other phase (two items).');
    expect(text).toContain('Nothing begins in Key Stage 1, Key Stage 2, Key Stage 4 and Post-16.');
  });

  it('counts what it does not name', () => {
    const items = Array.from({ length: 5 }, (_, index) =>
      builtItem(`i${index}`, { title: `E${index}`, facets: on(1, 570) }),
    );
    expect(summary(items)).toContain('Five run the whole way: “E0”, “E1”, “E2” and two more.');
  });
});

describe('how far the work has come', () => {
  it.each([
    [0, 'None of the two priorities is carried in every school’s development plan (SDP) yet.'],
    [1, 'One of the two priorities is carried in every school’s development plan (SDP).'],
    [2, 'All two priorities are carried in every school’s development plan (SDP).'],
  ])('says that %i of two priorities are in the SDP', (count, sentence) => {
    const items = [0, 1].map((index) =>
      builtItem(`p${index}`, { kind: 'priority', flags: index < count ? ['sdp'] : [] }),
    );
    expect(summary(items)).toContain(sentence);
  });

  it('says what is under way and done', () => {
    const of = (...statuses: Item['status'][]) =>
      summary(statuses.map((status, index) => builtItem(`i${index}`, { status })));
    expect(of('in-progress', 'done', 'done')).toContain('One item is in progress and two are done.');
    expect(of('in-progress', 'in-progress')).toContain('Two items are in progress.');
    expect(of('done')).toContain('One item is done; nothing is in progress.');
    expect(of('proposed')).toContain('Nothing is in progress yet.');
  });

  it('says what is overdue and what comes next, and nothing of what is done', () => {
    const text = summary([
      builtItem('late', { title: 'Audit', due: { date: '2026-11-20' } }),
      builtItem('today', { title: 'Visit', due: { date: '2026-11-21' } }),
      builtItem('term', { title: 'Map', due: { term: 'autumn', year: 2026 } }),
      builtItem('done', { title: 'Old', due: { date: '2026-01-01' }, status: 'done' }),
    ]);
    expect(text).toContain('One item is overdue: “Audit”.');
    expect(text).toContain(
      'Next due are “Visit” (by 21 November 2026) and “Map” (by the end of the autumn term 2026).',
    );
    expect(text).not.toContain('Old');
  });
});
