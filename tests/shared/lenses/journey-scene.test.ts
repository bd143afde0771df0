import { describe, expect, it } from 'vitest';
import { GATES } from '#shared/calendar';
import { lenses } from '#shared/lenses';
import type { JourneyView, Strip } from '#shared/lenses/journey';
import type { Item } from '#shared/plan';
import type { SceneCard, Shape } from '#shared/scene';
import { rightOf } from '#shared/scene';
import { builtItem, builtLink, builtPlan, fixedPorts } from '../../plans';
import { placed } from './placed';

const YEARS = { pxPerWeek: 2 };

function cardsOf(items: readonly Item[], view = YEARS): (id: string) => SceneCard {
  const { cards } = lenses.journey.scene(builtPlan({ items }), view);
  return (id) => {
    const card = cards.find((one) => one.id === id);
    if (!card) throw new Error(`${id} has no card`);
    return card;
  };
}

function wordsIn(shapes: readonly Shape[], region: Shape['region']): readonly string[] {
  return shapes.flatMap((shape) => (shape.type === 'text' && shape.region === region ? [shape.text] : []));
}

describe('a card on the journey', () => {
  it('[J1] covers exactly its weeks and says where it is', () => {
    const card = cardsOf([placed('reading', 305, 342, { title: 'Reading', kind: 'priority', status: 'agreed' })])(
      'reading',
    );
    expect(card.rect).toMatchObject({ x: 608, width: 76, height: 32 });
    expect(card).toMatchObject({ look: 'card', resize: 'horizontal', tone: 'area-none', lines: ['Reading'] });
    expect(card.description).toBe('Priority: Reading. Y7, Curriculum. Agreed.');
  });

  it('[J1] has the colour of its area, and an entitlement is a band', () => {
    const area = { area: 'gaps', rank: 1 } as Item['facets']['area'];
    const card = cardsOf([placed('meals', 1, 570, { kind: 'entitlement', facets: { area } })])('meals');
    expect(card).toMatchObject({ look: 'band', tone: 'area-2' });
  });

  it('[J1] stands in a band of its own when its lane is gone', () => {
    const plan = builtPlan({ items: [placed('lost', 10, 20, { lane: 'gone' }), placed('kept', 10, 20)] });
    const { cards, body, backdrop } = lenses.journey.scene(plan, YEARS);
    expect(cards.map(({ id }) => id)).toEqual(['kept', 'lost']);
    expect(rightOf(body)).toBe(1140);
    expect(wordsIn(backdrop, 'left')).toContain('Lane removed');
    const [, lost] = cards;
    const item = plan.items.get('lost' as Item['id']);
    const dropped = lost && item && lenses.journey.drop(plan, YEARS, item, lost.rect, false);
    expect(dropped).toEqual({ ok: true, value: { facets: { journey: { fromWeek: 10, toWeek: 20, lane: 'gone' } } } });
  });

  it.each([
    ['One', 'Two', 'Three', 'Four', 'Five'],
    Array.from({ length: 500 }, (_, line) => `Line ${line + 1}${' goes on'.repeat(line % 7)}`),
  ])('[J4] stands below those made before it: lines that were pasted together keep their order', (...lines) => {
    const earlier = placed('earlier', 290, 320, { code: 'A-001', title: 'What was there already' });
    const ids = fixedPorts();
    const items = lines.map((title, index) =>
      placed(ids.newId(), 305, 342, { title, code: `A-${String(index + 2).padStart(3, '0')}` }),
    );
    const { cards } = lenses.journey.scene(builtPlan({ items: [...items.toReversed(), earlier] }), YEARS);
    const fromTop = cards.toSorted((a, b) => a.rect.y - b.rect.y).map(({ title }) => title);
    expect(fromTop.filter((title) => title !== earlier.title)).toEqual(lines);
  });

  it('[J3] keeps a one-week title readable: it runs on beside the bar', () => {
    const title = 'First INSET day for every colleague';
    const { rect, label, lines } = cardsOf([placed('inset', 305, 305, { title })])('inset');
    expect(rect.width).toBe(2);
    expect(label.x).toBeGreaterThan(rightOf(rect));
    expect(lines).toEqual([title]);
  });

  it('[J3] cuts a title only where the next card stands', () => {
    const title = 'Catch-up and keep-up checkpoints for all';
    const of = cardsOf([placed('short', 1, 40, { title }), placed('next', 90, 130)]);
    const { lines, label, rect } = of('short');
    expect(of('next').rect.y).toBe(rect.y);
    expect(lines[0]).toMatch(/^Catch-up and keep.*…$/);
    expect(rightOf(label)).toBeLessThan(of('next').rect.x);
  });

  it('[J3] writes to the left of its bar where the journey ends', () => {
    const { rect, label, lines } = cardsOf([placed('last', 570, 570, { title: 'Leavers’ celebration' })])('last');
    expect(lines).toEqual(['Leavers’ celebration']);
    expect(rightOf(label)).toBeLessThan(rect.x);
  });

  it('[J3] says its span at the right where there is room, and never twice over the title', () => {
    const of = cardsOf([
      placed('long', 191, 418, { title: 'Attendance' }),
      placed('short', 1, 38, { title: 'Home visits' }),
    ]);
    expect([of('long').aside, of('short').aside]).toEqual(['Y4–9', '']);
  });

  it('shows a title that is still empty as untitled', () => {
    expect(cardsOf([placed('new', 1, 38, { title: '' })])('new').lines).toEqual(['Untitled']);
  });
});

describe('what repeats', () => {
  const sportsDay = (more: Partial<Item> = {}) =>
    builtItem('sports', {
      title: 'Sports day',
      facets: {
        journey: { fromWeek: 108, toWeek: 114, lane: 'curriculum', repeats: 'every-year', repeatsUntil: 304 },
      } as unknown as Item['facets'],
      ...more,
    });

  it('[J16] is one card with a twin for every time after the first, all in its row', () => {
    const { rect, twins, description } = cardsOf([sportsDay()], { pxPerWeek: 6 })('sports');
    expect(rect).toMatchObject({ x: 642, width: 42 });
    expect(twins?.map(({ x, y, width, height }) => [x, y, width, height])).toEqual(
      [1, 2, 3, 4, 5].map((years) => [642 + years * 228, rect.y, 42, rect.height]),
    );
    expect(description).toBe(
      'Action: Sports day. Every year in Summer 2, from Year 1 to Year 6, Curriculum. Proposed.',
    );
  });

  it('[J16] lies low where its title has no room before it happens again', () => {
    const { rect, label, twins = [] } = cardsOf([sportsDay({ title: 'Sports day for every child' })])('sports');
    expect(rightOf(label)).toBeGreaterThan(twins[0]?.x ?? 0);
    expect(twins.every(({ y, height }) => height < 10 && y + height === rect.y + rect.height)).toBe(true);
  });

  it('[J16] takes along the last time that it may begin', () => {
    const plan = builtPlan({ items: [sportsDay()] });
    const item = [...plan.items.values()][0] as Item;
    const moved = lenses.journey.nudge(plan, YEARS, item, 'right', false);
    expect(moved.ok && moved.value.facets?.journey).toMatchObject({ fromWeek: 109, toWeek: 115, repeatsUntil: 305 });
  });
});

describe('half-terms', () => {
  const seams = (pxPerWeek: number) =>
    lenses.journey
      .scene(builtPlan({ items: [] }), { pxPerWeek })
      .backdrop.flatMap((shape) =>
        shape.region === 'body' && shape.type === 'line' && shape.from.x === shape.to.x ? [shape] : [],
      );

  it('[J17] have their seams at every scale, dotted where they are narrow', () => {
    // 90 half-terms and the end of the journey; the eight gates are drawn once, as gates.
    for (const scale of [1, 2, 6, 24]) expect(new Set(seams(scale).map(({ from }) => from.x)).size).toBe(91);
    expect(seams(2).filter(({ dash }) => dash?.[0] === 1)).toHaveLength(75);
    expect(seams(6).filter(({ dash }) => dash?.[0] === 1)).toEqual([]);
  });
});

describe('a folded lane', () => {
  const plan = builtPlan({ items: [placed('a', 1, 9), placed('b', 5, 9), placed('c', 5, 9, { lane: 'transitions' })] });
  const view = { ...YEARS, folded: new Set([plan.header.lanes[0]?.id as never]) };

  it('[J18] hides its cards, says how many, and is low', () => {
    const { cards, backdrop } = lenses.journey.scene(plan, view);
    expect(cards.map(({ id }) => id)).toEqual(['c']);
    expect(wordsIn(backdrop, 'left')).toEqual(['Curriculum', '2 items hidden', 'Transitions', '1 item']);
    expect(lenses.journey.scene(plan, YEARS).body.height).toBeGreaterThan(lenses.journey.scene(plan, view).body.height);
  });

  it('[J18] shows how much runs in each half-term, all folded lanes to one measure', () => {
    const folded = new Set(plan.header.lanes.map(({ id }) => id));
    const bars = lenses.journey
      .scene(plan, { ...YEARS, folded })
      .backdrop.flatMap((shape) =>
        shape.region === 'body' && shape.type === 'rect' && shape.fill === 'accent' ? [shape.rect] : [],
      );
    const heights = bars.map(({ height }) => height);
    // Weeks 1 to 7 hold two items in one lane and one in the other, weeks 8 to 14 the same until week 9.
    expect(heights).toEqual([28, 28, 14, 14]);
    expect(bars[0]?.x).toBeCloseTo(0.5);
    expect(bars[2]?.y).toBeGreaterThan(42);
  });

  it('[J18] draws a line where it promises something, also where nothing else runs', () => {
    const promise = placed('promise', 1, 76, { kind: 'entitlement' });
    const next = placed('next', 77, 114, { kind: 'entitlement' });
    const { backdrop } = lenses.journey.scene(builtPlan({ items: [promise, next] }), view);
    const lines = backdrop.flatMap((shape) =>
      shape.region === 'body' && shape.type === 'rect' && shape.fill === 'accent' ? [shape.rect] : [],
    );
    expect(lines).toEqual([{ x: 0.5, y: 37, width: 114 * YEARS.pxPerWeek - 1, height: 2 }]);
  });

  it('[J18] tells anew what runs in a folded lane when that changes', () => {
    const before = lenses.journey.scene(plan, view);
    const item = plan.items.get('a' as Item['id']) as Item;
    const longer = { ...item, facets: { journey: { ...item.facets.journey, toWeek: 30 } } } as Item;
    const after = { ...plan, items: new Map(plan.items).set(item.id, longer) };
    expect(lenses.journey.scene(after, view, before)).toEqual(lenses.journey.scene({ ...after }, view));
  });

  it('[J18] is passed by with arrow keys', () => {
    const item = plan.items.get('c' as Item['id']) as Item;
    const up = lenses.journey.nudge(plan, view, item, 'up', true);
    expect(up.ok && up.value.facets?.journey?.lane).toBe('transitions');
  });
});

describe('a lane', () => {
  it('[J4] lets cards that follow each other share a row, and starts another for those that overlap', () => {
    const of = cardsOf([placed('a', 1, 76), placed('b', 77, 152), placed('c', 70, 152)]);
    expect(of('b').rect.y).toBe(of('a').rect.y);
    expect(of('c').rect.y).toBeGreaterThan(of('a').rect.y);
  });

  it('[J4] puts the longer of two that start together first, and entitlements above all', () => {
    const band = { kind: 'entitlement' } as const;
    const of = cardsOf([placed('short', 1, 60), placed('long', 1, 200), placed('meals', 153, 304, band)]);
    const rows = ['meals', 'long', 'short'].map((id) => of(id).rect.y);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(new Set(rows).size).toBe(3);
  });

  it('is read lane by lane, week by week', () => {
    const items = [placed('d', 9, 99, { lane: 'transitions' }), placed('b', 50, 90), placed('a', 1, 90)];
    expect(lenses.journey.scene(builtPlan({ items }), YEARS).cards.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });

  it('says its name and how much is in it', () => {
    const { backdrop } = lenses.journey.scene(builtPlan({ items: [placed('a', 1, 9)] }), YEARS);
    expect(wordsIn(backdrop, 'left')).toEqual(['Curriculum', '1 item', 'Transitions', 'no items yet']);
  });
});

describe('the axis', () => {
  const axisAt = (pxPerWeek: number) => wordsIn(lenses.journey.scene(builtPlan(), { pxPerWeek }).backdrop, 'top');

  it('names phases and years in the view of years, short where it is narrow', () => {
    expect(axisAt(1.36)).toEqual(expect.arrayContaining(['Early years', 'Key Stage 2', 'N', 'R', 'Y7', 'Y13']));
    expect(axisAt(2.4)).toEqual(expect.arrayContaining(['Nursery', 'Reception', 'Year 7']));
    expect(axisAt(2)).not.toContain('Autumn');
  });

  it('names terms, then half-terms and weeks, as the scale grows, and the cohort’s years', () => {
    expect(axisAt(6)).toEqual(expect.arrayContaining(['Autumn', 'Spring', 'Summer', 'age 10 · 2033–34']));
    expect(axisAt(6)).not.toContain('38');
    expect(axisAt(24)).toEqual(expect.arrayContaining(['Autumn 1', 'Summer 2', '1', '38']));
  });

  it('[J17] counts by the weeks of the whole journey, or by dates that leave holidays out', () => {
    const inView = (view: JourneyView) => wordsIn(lenses.journey.scene(builtPlan(), view).backdrop, 'top');
    expect(inView({ pxPerWeek: 1.36, count: 'journey' })).toEqual(expect.arrayContaining(['305', '533']));
    expect(inView({ pxPerWeek: 6, count: 'journey' })).toContain('312');
    expect(inView({ pxPerWeek: 24, count: 'journey' })).toContain('570');
    expect(inView({ pxPerWeek: 1.2, count: 'dates' })).toEqual(expect.arrayContaining(['26–27', '40–41']));
    expect(inView({ pxPerWeek: 2, count: 'dates' })).toContain('2031–32');
    expect(inView({ pxPerWeek: 6, count: 'dates' })).toEqual(expect.arrayContaining(['7 Sep', '4 Jan']));
    expect(inView({ pxPerWeek: 6, count: 'dates' })).not.toContain('2 Nov');
    expect(inView({ pxPerWeek: 9, count: 'dates' })).toContain('2 Nov');
    const weeks = inView({ pxPerWeek: 24, count: 'dates' });
    expect(weeks).toEqual(expect.arrayContaining(['September 2026', '7', '14']));
    expect(weeks.some((text) => text.startsWith('August'))).toBe(false);
  });

  it('[J17] says whose dates it has: the plan’s own, or those of a cohort that the plan compares', () => {
    const plan = builtPlan({ header: { firstSchoolYear: 2026, cohorts: [2028] } });
    const seen = (view: JourneyView) => {
      const { backdrop } = lenses.journey.scene(plan, view);
      return [...wordsIn(backdrop, 'top'), ...wordsIn(backdrop, 'corner')];
    };
    const weeks = { pxPerWeek: 24, count: 'dates' } as const;
    expect(seen(weeks)).toEqual(expect.arrayContaining(['Cohort of 2026', 'September 2026', 'age 3 · 2026–27']));
    const other = seen({ ...weeks, cohort: 2028 });
    expect(other).toEqual(expect.arrayContaining(['Cohort of 2028', 'September 2028', 'age 3 · 2028–29']));
    expect(other).not.toContain('September 2026');
    // One that the plan does not know, and no dates at all.
    expect(seen({ ...weeks, cohort: 2040 })).toContain('Cohort of 2026');
    expect(seen({ pxPerWeek: 2 }).some((text) => text.startsWith('Cohort'))).toBe(false);
    const before = lenses.journey.scene(plan, weeks);
    expect(lenses.journey.scene(plan, { ...weeks, cohort: 2028 }, before)).toEqual(
      lenses.journey.scene(plan, { ...weeks, cohort: 2028 }),
    );
    expect(lenses.journey.axisWords?.(plan, { ...weeks, cohort: 2028 }, 119.5 * 24)).toContain(
      'Week 120 of 570, from 6 October 2031 for the cohort of 2028',
    );
  });

  it('[J17] counts weeks of the year where dates are asked for and there is no cohort', () => {
    const plan = builtPlan({ header: { firstSchoolYear: null } });
    const { backdrop } = lenses.journey.scene(plan, { pxPerWeek: 24, count: 'dates' });
    expect(backdrop).toEqual(lenses.journey.scene(plan, { pxPerWeek: 24 }).backdrop);
  });

  it('[J20] says how old a child is at every scale, and where a place on the axis is', () => {
    expect(axisAt(1.07)).toEqual(expect.arrayContaining(['Y7', 'age 11']));
    expect(axisAt(3.2)).toEqual(expect.arrayContaining(['Year 7', 'age 11']));
    expect(axisAt(6)).toEqual(expect.arrayContaining(['Year 7', 'age 11 · 2034–35']));
    for (const pxPerWeek of [1.07, 6, 24]) {
      const at = (week: number) => lenses.journey.axisPlace?.(builtPlan(), { pxPerWeek }, (week - 0.5) * pxPerWeek);
      expect(at(307)).toEqual(['Year 7, age 11', 'Autumn 1, week 3']);
      expect([at(0), at(571)]).toEqual([[], []]);
    }
  });

  it('[J19] counts what is asked for in the strip', () => {
    const items = [placed('a', 1, 7, { flags: ['send'] }), placed('b', 8, 14, { lane: 'transitions' })];
    const bars = (strip: Strip) =>
      lenses.journey
        .scene(builtPlan({ items }), { pxPerWeek: 6, strip })
        .backdrop.filter((shape) => shape.type === 'rect' && shape.opacity !== undefined).length;
    expect([bars('all'), bars('send'), bars('disadvantage')]).toEqual([2, 1, 0]);
    expect(bars({ lane: 'transitions' as never })).toBe(1);
  });

  it('[J19] hides none of the strip behind the gates', () => {
    const { backdrop } = lenses.journey.scene(builtPlan({ items: [placed('a', 1, 570)] }), { pxPerWeek: 2 });
    const rects = backdrop.flatMap((shape) => (shape.type === 'rect' && shape.region === 'top' ? [shape] : []));
    const bars = rects.filter(({ opacity }) => opacity !== undefined);
    const pills = rects.filter(({ stroke }) => stroke !== undefined);
    expect([bars.length, pills.length]).toEqual([90, 8]);
    const lowest = Math.max(...pills.map(({ rect }) => rect.y + rect.height));
    expect(lowest).toBeLessThanOrEqual(Math.min(...bars.map(({ rect }) => rect.y)));
  });

  it('stands above the body and grows upwards, so that week 1 is always at the origin', () => {
    const tall = lenses.journey.scene(builtPlan(), { pxPerWeek: 24 });
    const low = lenses.journey.scene(builtPlan(), { pxPerWeek: 2 });
    expect([tall.body.x, tall.body.y]).toEqual([0, 0]);
    expect(tall.bounds.y).toBeLessThan(low.bounds.y);
  });

  it('survives a scale that is no scale', () => {
    for (const pxPerWeek of [0, -3, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(lenses.journey.scene(builtPlan(), { pxPerWeek }).bounds.width).toBeGreaterThan(0);
    }
  });
});

describe('a gate', () => {
  const warnings = (items: readonly Item[]) =>
    lenses.journey
      .scene(builtPlan({ items }), { pxPerWeek: 24 })
      .backdrop.flatMap((shape) => (shape.type === 'text' && shape.fill === 'warning' ? [shape.text] : []));
  const handover = (week: number, fields: Partial<Item> = {}) =>
    placed(`h${week}`, week, week, { kind: 'handover', ...fields });

  it('[J8] warns unless a handover is near, and never while a plan is only beginning', () => {
    const cards = (many: number, at = 300) => Array.from({ length: many }, (_, n) => placed(`c${n}`, at + n, at + 10));
    expect(warnings(cards(7))).toEqual([]);
    expect(warnings(cards(8))).toEqual(['Year 6 → Year 7']);
    expect(warnings([...cards(8), handover(304)])).toEqual([]);
    expect(warnings([...cards(8), handover(316)])).toEqual([]);
    expect(warnings([...cards(8), handover(317)])).toEqual(['Year 6 → Year 7']);
    expect(warnings([...cards(8), handover(293)])).toEqual([]);
    expect(warnings([...cards(8), handover(292)])).toEqual(['Year 6 → Year 7']);
    expect(warnings([...cards(8), handover(304, { status: 'dropped' })])).toEqual(['Year 6 → Year 7']);
  });

  it('[J8] does not warn all at once: only where the years beside it are begun, or half of the gates are served', () => {
    const through = Array.from({ length: 9 }, (_, n) => placed(`c${n}`, 1, 570));
    expect(warnings(through)).toEqual([]);
    const served = [38, 76, 152, 304].map((week) => handover(week));
    expect(warnings([...through, ...served])).toEqual(expect.arrayContaining(['Into Nursery', 'After Year 13']));
  });
});

describe('the row of gates', () => {
  /** The pills: wholly round plates with words on them. */
  function pills(pxPerWeek: number) {
    const scene = lenses.journey.scene(builtPlan(), { pxPerWeek });
    const plates = scene.backdrop.flatMap((shape) =>
      shape.type === 'rect' && shape.region === 'top' && (shape.radius ?? 0) > 4 ? [shape.rect] : [],
    );
    const words = scene.backdrop.filter((shape) => shape.type === 'text' && shape.text.includes('→'));
    return { plates: plates.sort((a, b) => a.x - b.x), words, width: scene.body.width };
  }

  it.each([1, 1.07, 1.3, 2, 3, 6, 24])('[J8] names all eight, none over another, at %s px a week', (scale) => {
    const { plates, words, width } = pills(scale);
    expect(plates).toHaveLength(GATES.length);
    expect(words.length).toBeGreaterThanOrEqual(scale < 5 ? GATES.length : 6);
    expect(plates[0]?.x).toBeGreaterThanOrEqual(0);
    plates.forEach((plate, n) => {
      const next = plates[n + 1];
      expect(plate.x + plate.width).toBeLessThanOrEqual(next ? next.x : width);
      expect(plate.width).toBeGreaterThan(20);
    });
  });
});

describe('links', () => {
  it('join cards of the scene, beyond a title that runs on', () => {
    const items = [
      placed('a', 1, 1, { title: 'Welcome visits' }),
      placed('b', 200, 240),
      placed('c', 1, 9, { facets: {} }),
    ];
    const plan = builtPlan({ items, links: [builtLink('l', 'a', 'b', { label: 'then' })] });
    const { connectors, cards } = lenses.journey.scene(plan, YEARS);
    const label = cards.find(({ id }) => id === 'a')?.label;
    expect(connectors).toHaveLength(1);
    expect(connectors[0]).toMatchObject({ id: 'l', from: 'a', to: 'b', label: 'then' });
    expect(connectors[0]?.way[0][0].x).toBeCloseTo(label ? rightOf(label) : 0);
  });
});
