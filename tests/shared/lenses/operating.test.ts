/** How functions are run, now and next: M1 to M7. */
import { describe, expect, it } from 'vitest';
import { lenses } from '#shared/lenses';
import type { OperatingView } from '#shared/lenses/operating';
import type { CivicRing, Item, OperatingFacet, Plan } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const lens = lenses.operating;
const now: OperatingView = { stage: 'now' };
const next: OperatingView = { stage: 'next' };

function run(id: string, operating: OperatingFacet, fields: Partial<Item> = {}): Item {
  return builtItem(id, { kind: 'function', title: id, ...fields, facets: { operating } });
}

function civic(id: string, ring: CivicRing): Item {
  return builtItem(id, { kind: 'function', title: id, facets: { civic: { ring } } });
}

function planOf(...items: readonly Item[]): Plan {
  return { ...builtPlan(), items: new Map(items.map((item) => [item.id, item])) };
}

function rectOf(plan: Plan, view: OperatingView, { id }: Item) {
  const card = lens.scene(plan, view).cards.find((one) => one.id === id);
  if (!card) throw new Error('There is no card.');
  return card.rect;
}

describe('the operating model', () => {
  const finance = run('finance', { now: 'local', next: 'centralised', agency: 'Their own budget.' });
  const estates = run('estates', { now: 'aligned' });
  const plan = planOf(finance, estates);

  it('[M1] a card stands in its row, in the column of the stage that is looked at', () => {
    expect(rectOf(plan, next, finance).x).toBeGreaterThan(rectOf(plan, now, finance).x);
    expect(rectOf(plan, next, finance).y).toBe(rectOf(plan, now, finance).y);
    expect(rectOf(plan, next, estates)).toEqual(rectOf(plan, now, estates));
    expect(rectOf(plan, now, estates).y).not.toBe(rectOf(plan, now, finance).y);
  });

  it('[M2] a drop says how it is run at the stage that is looked at, and nothing else', () => {
    const there = rectOf(plan, now, estates);
    expect(lens.drop(plan, now, finance, there, false)).toEqual({
      ok: true,
      value: { facets: { operating: { now: 'aligned', next: 'centralised', agency: 'Their own budget.' } } },
    });
    expect(lens.drop(plan, next, finance, there, false)).toEqual({
      ok: true,
      value: { facets: { operating: { now: 'local', next: 'aligned', agency: 'Their own budget.' } } },
    });
  });

  it('[M2] a drop below the levels makes it civic work, which is run no way', () => {
    const places = planOf(finance, civic('places', 'influence'));
    const below = rectOf(places, now, civic('places', 'influence'));
    expect(lens.drop(places, now, finance, below, false)).toEqual({
      ok: true,
      value: { facets: { civic: { ring: 'influence' }, operating: null } },
    });
  });

  it('[M3] arrows lead from level to level and stop at the last', () => {
    const step = lens.nudge(plan, now, estates, 'right', false);
    expect(step).toEqual({ ok: true, value: { facets: { operating: { now: 'standardised' } } } });
    expect(lens.nudge(plan, next, finance, 'right', false)).toEqual({ ok: true, value: {} });
  });

  it('[M6] what moves has an arrow; what stays, by word or without one, has none', () => {
    const arrows = (operating: OperatingFacet) =>
      lens
        .scene(planOf(run('it', operating)), now)
        .backdrop.filter((shape) => shape.type === 'text' && shape.text === 'next');
    expect(arrows({ now: 'local', next: 'aligned' })).toHaveLength(1);
    expect(arrows({ now: 'local', next: 'local' })).toHaveLength(0);
    expect(arrows({ now: 'local' })).toHaveLength(0);
  });

  it('says its place in words', () => {
    expect(lens.placeOf(plan, finance)).toBe('Local, next centralised');
    expect(lens.placeOf(plan, civic('buses', 'context'))).toBe('Civic work: context');
  });
});

describe('what it leaves open [M7]', () => {
  const titles = (...items: readonly Item[]) => lens.findings(planOf(...items)).map(({ title }) => title);

  it('the centre and schools that see its worth two apart', () => {
    expect(titles(run('IT', { now: 'local', valueToCentre: 5, valueToSchools: 3 }))).toEqual([
      'The centre thinks more of “IT” than schools do',
    ]);
    expect(titles(run('IT', { now: 'local', valueToCentre: 2, valueToSchools: 4 }))).toEqual([
      'Schools think more of “IT” than the centre does',
    ]);
    expect(titles(run('IT', { now: 'local', valueToCentre: 4, valueToSchools: 3 }))).toEqual([]);
    expect(titles(run('IT', { now: 'local', valueToCentre: 5 }))).toEqual([]);
  });

  it('why it is to be run otherwise, and what schools keep of it', () => {
    expect(titles(run('IT', { now: 'local', next: 'centralised' }))).toEqual([
      'Nobody has said why “IT” is to be run otherwise',
      'What schools keep of “IT” is not said',
    ]);
    expect(titles(run('IT', { now: 'local', next: 'centralised', why: 'Safe.', agency: 'Apps.' }))).toEqual([]);
    expect(titles(run('IT', { now: 'standardised', next: 'local', why: 'Near.' }))).toEqual([]);
    expect(titles(run('IT', { now: 'local', next: 'centralised' }, { status: 'dropped' }))).toEqual([]);
  });
});

describe('what stands on the model', () => {
  it('says who answers for a function whole, where there is no room for the status too', () => {
    const owner = builtItem('director', { kind: 'role', title: 'Director of Education' });
    const item = run('IT', { now: 'local' }, { owner: owner.id, status: 'agreed' });
    const nobodys = run('HR', { now: 'local' }, { status: 'agreed' });
    const { cards } = lens.scene(planOf(owner, item, nobodys), now);
    const footOf = (id: string) => cards.find((card) => card.id === id)?.foot;
    expect(footOf('IT')).toBe('Director of Education');
    expect(footOf('HR')).toBe('Agreed · no owner');
  });

  it('says in its first row how a function is made, as long as there is none', () => {
    const words = (plan: Plan) =>
      lens.scene(plan, now).backdrop.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
    expect(words(planOf())).toContain(lens.emptyHint);
    expect(words(planOf(run('IT', { now: 'local' })))).not.toContain(lens.emptyHint);
  });
});
