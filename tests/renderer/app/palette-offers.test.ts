import { describe, expect, it } from 'vitest';
import type { ActionNow } from '#renderer/actions';
import type { PlanCard } from '#renderer/session';
import type { Facets } from '#shared/plan';
import type { Offered } from '../../../renderer/app/palette/palette-offers';
import { nothingOffered, offersFor } from '../../../renderer/app/palette/palette-offers';
import { builtItem, builtPlan } from '../../plans';

const plan = builtPlan({
  items: [
    builtItem('phonics', {
      title: 'Phonics to fluency',
      code: 'P-031',
      kind: 'priority',
      facets: { journey: { fromWeek: 305, toWeek: 342, lane: 'curriculum' } } as unknown as Facets,
    }),
    builtItem('year', { title: 'Year 7 base', code: 'A-007' }),
  ],
});

type Named = Pick<ActionNow, 'id' | 'label'> & Partial<ActionNow>;

function action(named: Named): ActionNow {
  return { name: named.label, otherWords: '', icon: undefined, shortcut: '', off: null, ...named };
}

const actions: readonly ActionNow[] = [
  action({ id: 'palette.open', label: 'Find or do anything…', icon: 'search', shortcut: 'Ctrl+K' }),
  action({ id: 'file.export', label: 'Export plan…', shortcut: 'Ctrl+E' }),
  action({ id: 'lens.journey', label: 'Journey', shortcut: 'Ctrl+1' }),
  action({ id: 'lens.sketch', label: 'Sketch', shortcut: 'Ctrl+2' }),
];
const plans = [{ id: 'other', title: 'Governance sketch', organisation: 'A trust' }] as unknown as readonly PlanCard[];
const offered: Offered = { plan, lens: 'sketch', actions, plans };

function said(query: string, change: Partial<Offered> = {}): Readonly<Record<string, readonly string[]>> {
  const groups = offersFor(query, { ...offered, ...change });
  return Object.fromEntries(groups.map(({ name, offers }) => [name, offers.map(({ label }) => label)]));
}

describe('the palette', () => {
  it('offers all that can be done before anything is typed, but not itself', () => {
    expect(said('')).toEqual({ Lenses: ['Journey', 'Sketch'], Do: ['Export plan…'], Plans: ['Governance sketch'] });
  });

  it.each(['y7 w12', 'Year 7 week 12', 'Y7W12'])('reads %s as a week, in a lens along which time runs', (query) => {
    const [first] = offersFor(query, offered);
    expect(first).toMatchObject({
      name: 'Go to',
      offers: [{ deed: { kind: 'week', week: 316, lens: 'journey' }, hint: 'week 316, from 4 December 2034' }],
    });
  });

  it('names the week by its number where no cohort gives it a date', () => {
    const dateless = { ...plan, header: { ...plan.header, firstSchoolYear: null } };
    expect(offersFor('y7 w12', { ...offered, plan: dateless })[0]?.offers[0]?.hint).toBe('week 316 of 570');
  });

  it.each(['P-031', 'p31', '31'])('puts the item first whose short code is %s', (query) => {
    const [first] = offersFor(query, offered);
    expect(first?.offers[0]).toMatchObject({ deed: { kind: 'item', id: 'phonics' } });
  });

  it('says the code and the place of an item', () => {
    const [found] = offersFor('phonics', { ...offered, lens: 'journey' });
    expect(found?.offers[0]?.hint).toBe('P-031 · Y7, Curriculum');
  });

  it('finds lenses by the question that they answer, and other plans', () => {
    expect(said('every child')).toEqual({ Lenses: ['Journey'] });
    expect(said('sketch')).toEqual({ Lenses: ['Sketch'], Plans: ['Governance sketch'] });
  });

  it('offers neither items nor weeks on Home', () => {
    expect(said('y7 w12', { plan: null })).toEqual({});
    expect(said('phonics', { plan: null })).toEqual({});
  });

  it('lists what can’t be done now after the rest, greyed, with the reason', () => {
    const all: readonly ActionNow[] = [
      action({ id: 'arrange.left', label: 'Align left', off: 'select two cards first' }),
      action({ id: 'arrange.right', label: 'Align right' }),
    ];
    const [group] = offersFor('align', { ...offered, actions: all });
    expect(group?.offers).toMatchObject([
      { label: 'Align right', hint: '' },
      { label: 'Align left', hint: 'select two cards first', disabled: true },
    ]);
  });

  it('comes with an item before what can be done by the same words, unless a lens is named in full', () => {
    const all = [...actions, action({ id: 'view.map', label: 'Show the year at a glance' })];
    expect(Object.keys(said('year', { actions: all }))).toEqual(['Items of this plan', 'Do']);
    const items = [builtItem('way', { title: 'Journey to school' })];
    expect(Object.keys(said('journ', { plan: builtPlan({ items }) }))).toEqual(['Items of this plan', 'Lenses']);
    expect(Object.keys(said('journey', { plan: builtPlan({ items }) }))).toEqual(['Lenses', 'Items of this plan']);
  });

  it('comes with items that only speak of it after what can be done', () => {
    const items = [builtItem('note', { title: 'For the board', notes: 'Export before Friday.' })];
    expect(Object.keys(said('export', { plan: builtPlan({ items }) }))).toEqual(['Do', 'Items that speak of it']);
  });

  it('never takes a step back for words of an item', () => {
    const label = 'Undo adding ‘Phonics to fluency’';
    const undo = action({ id: 'edit.undo', label, name: 'Undo', otherWords: 'take back' });
    expect(said('phonics', { actions: [undo] })).toEqual({ 'Items of this plan': ['Phonics to fluency'] });
    expect(said('adding', { actions: [undo] })).toEqual({});
    for (const words of ['undo', 'take back']) expect(said(words, { actions: [undo] })).toEqual({ Do: [label] });
  });

  it('knows other words for what can be done', () => {
    const rename = action({ id: 'edit.rename', label: 'Edit the title', otherWords: 'rename' });
    expect(said('rename', { actions: [rename] })).toEqual({ Do: ['Edit the title'] });
  });

  it('gives nothing for words that nothing has, and says so', () => {
    expect(offersFor('xylophone', offered)).toEqual([]);
    expect(nothingOffered('xylophone', offered)).toMatch(/^Nothing has these words/);
  });

  it('says what is wrong with a week that was named, not that nothing has the words', () => {
    expect(offersFor('y15 w2', offered)).toEqual([]);
    expect(nothingOffered('y15 w2', offered)).toMatch(/^There is no Year 15/);
  });
});
