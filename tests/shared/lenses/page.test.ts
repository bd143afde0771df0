/** The plan on a page: it is one sheet whatever is on it, position is area and order, and what does not fit is counted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { plainLens } from '#shared/lenses';
import { leftOffPage, pageFields } from '#shared/lenses/page';
import type { Area, AreaId, Item, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Rect, Scene } from '#shared/scene';
import { bottomOf, overlaps, rightOf } from '#shared/scene';
import { planFrom, templates } from '#shared/templates';
import { builtItem, builtPlan, fixedPorts } from '../../plans';

const lens = plainLens('page');
const sample = await planFrom(templates.sample, fixedPorts());

function areasOf(edge: number, core: number): readonly Area[] {
  return Array.from({ length: edge + core }, (_, n) => ({
    id: `area-${n}` as AreaId,
    name: `Area ${n}`,
    half: n < edge ? 'edge' : 'core',
    tone: (n % 6) + 1,
  }));
}

function priority(id: string, area: number, rank: number, fields: Partial<Item> = {}): Item {
  return builtItem(id, { kind: 'priority', facets: { area: { area: `area-${area}` as AreaId, rank } }, ...fields });
}

const four = [0, 1, 2, 3].map((n) => priority(`p${n}`, 0, n + 1));
const small = builtPlan({ header: { areas: areasOf(3, 3) }, items: [...four, priority('q', 1, 1)] });

function orderIn(plan: Plan, area: number): readonly string[] {
  return lens
    .scene(plan)
    .cards.map(({ id }) => plan.items.get(id) as Item)
    .filter(({ facets }) => facets.area?.area === `area-${area}`)
    .map(({ id }) => id);
}

function dropped(plan: Plan, id: string, rect: Rect): Plan {
  const item = plan.items.get(id as Item['id']) as Item;
  const placed = placedItem(item, must(lens.drop(plan, item, rect, false)));
  return { ...plan, items: new Map([...plan.items, [item.id, placed]]) };
}

function rectOf(plan: Plan, id: string): Rect {
  return lens.scene(plan).cards.find((card) => card.id === id)?.rect as Rect;
}

function textsOf({ backdrop }: Scene): readonly string[] {
  return backdrop.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
}

const words = fc.constantFrom('Attendance', 'A long title that goes on and on about what matters most of all here', '');

describe('[O5] the sheet', () => {
  const plans = fc
    .record({
      edge: fc.integer({ min: 0, max: 12 }),
      core: fc.integer({ min: 0, max: 12 }),
      rows: fc.array(fc.record({ area: fc.nat(23), title: words }), { maxLength: 90 }),
      steps: fc.integer({ min: 0, max: 20 }),
      said: fc.record({ title: words, purpose: words, values: words, carryMost: words, organisation: words }),
      long: fc.integer({ min: 1, max: 12 }),
    })
    .filter(({ edge, core }) => edge + core > 0)
    .map(({ edge, core, rows, steps, said, long }) => {
      const items = rows.map(({ area, title }, n) => priority(`p${n}`, area % (edge + core), n, { title }));
      const due = { term: 'autumn', year: 2026 } as const;
      const actions = Array.from({ length: steps }, (_, n) => builtItem(`s${n}`, { due, title: said.title.repeat(n) }));
      const header = { ...said, title: said.title || 'A', purpose: said.purpose.repeat(long) };
      return builtPlan({ header: { ...header, areas: areasOf(edge, core) }, items: [...items, ...actions] });
    });

  it('is landscape A4 and holds all that is drawn, with no two cards over each other', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { bounds, body, cards, backdrop } = lens.scene(plan);
        expect(bounds.width / bounds.height).toBeCloseTo(297 / 210, 6);
        expect(bounds.width).toBeLessThanOrEqual(1760);
        for (const { rect } of cards) {
          expect(rect.y >= body.y && bottomOf(rect) <= bottomOf(body)).toBe(true);
          expect(rect.x >= body.x && rightOf(rect) <= rightOf(body)).toBe(true);
        }
        expect(bottomOf(body)).toBeLessThanOrEqual(bounds.height);
        for (const shape of backdrop) if (shape.type === 'text') expect(shape.at.y).toBeLessThan(bounds.height);
        for (const [n, { rect }] of cards.entries())
          expect(cards.slice(n + 1).filter((other) => overlaps(rect, other.rect))).toEqual([]);
      }),
      { seed: 210, numRuns: 150 },
    );
  });

  it('[O4] counts in words what it does not show', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const scene = lens.scene(plan);
        const left = [...plan.items.values()].filter(({ kind }) => kind === 'priority').length - scene.cards.length;
        const counted = textsOf(scene).flatMap((text) => {
          const count = /^(\d+) more (?:does|do) not fit/.exec(text)?.[1];
          return count === undefined ? [] : [Number(count)];
        });
        const steps = [...plan.items.values()].filter(({ due }) => due !== null).length;
        const total = counted.reduce((sum, count) => sum + count, 0);
        expect(total).toBe(left + Math.max(steps - 12, 0));
      }),
      { seed: 211, numRuns: 60 },
    );
  });

  it('is set larger where there is less on it', () => {
    expect(lens.scene(small).bounds.width).toBe(1123);
    const sixty = Array.from({ length: 60 }, (_, n) => priority(`p${n}`, n % 6, n));
    const full = lens.scene(builtPlan({ header: { areas: areasOf(3, 3) }, items: sixty }));
    expect(full.bounds.width).toBeGreaterThan(1123);
    expect(full.cards).toHaveLength(48);
    expect(textsOf(full).filter((text) => text === '2 more do not fit on the page')).toHaveLength(6);
  });
});

describe('[O5] eight areas of six priorities with first steps', () => {
  it.each([
    [4, 4],
    [5, 3],
    [6, 2],
    [8, 0],
  ])('stand on the sheet whole, %s of the areas on the edge and %s in the core', (edge, core) => {
    const items = Array.from({ length: 48 }, (_, n) => priority(`p${n}`, n % 8, n, { title: `What matters ${n}` }));
    const due = { term: 'autumn', year: 2026 } as const;
    const steps = Array.from({ length: 7 }, (_, n) => builtItem(`s${n}`, { due }));
    const purpose = 'Every child known, taught well and missed when away, in every school. '.repeat(3);
    const plan = builtPlan({ header: { areas: areasOf(edge, core), purpose }, items: [...items, ...steps] });
    expect(lens.scene(plan).cards).toHaveLength(48);
    expect(leftOffPage(plan)).toBe(0);
  });

  it('say how many are left off where there are more', () => {
    const items = Array.from({ length: 54 }, (_, n) => priority(`p${n}`, n % 6, n));
    expect(leftOffPage(builtPlan({ header: { areas: areasOf(3, 3) }, items }))).toBe(6);
  });
});

describe('statements at the head of the sheet', () => {
  it('are written where they stand, or in a place in the upper margin', () => {
    const plan = builtPlan({ header: { areas: areasOf(3, 3), purpose: 'Every child known' } });
    const { bounds, body } = lens.scene(plan);
    const [mission, values, carry] = pageFields(plan);
    expect(mission).toMatchObject({ id: 'purpose', text: 'Every child known' });
    for (const field of [mission, values, carry]) {
      const rect = field?.rect as Rect;
      expect(rect.x >= 0 && rightOf(rect) <= bounds.width).toBe(true);
      expect(rect.y >= 0 && bottomOf(rect) <= body.y).toBe(true);
    }
    expect(overlaps(values?.rect as Rect, carry?.rect as Rect)).toBe(false);
    expect(overlaps(values?.rect as Rect, mission?.rect as Rect)).toBe(false);
  });
});

describe('[O4] as many priorities as were chosen', () => {
  const held = (perArea: number) => ({ ...small, header: { ...small.header, perArea } });

  it('are shown, and the others counted; a place is drawn for each that is still to come', () => {
    const three = lens.scene(held(3));
    expect([three.cards.length, textsOf(three).includes('1 more does not fit on the page')]).toEqual([4, true]);
    const free = ({ backdrop }: Scene) =>
      backdrop.filter((shape) => shape.type === 'rect' && shape.fill === undefined && shape.stroke !== undefined);
    expect([free(three).length, free(lens.scene(held(5))).length, free(lens.scene(small)).length]).toEqual([14, 25, 0]);
  });
});

describe('[O5] long titles', () => {
  const long = 'What matters most of all here, in every school and every year group, and who answers for it all year';
  const withTitles = (count: number) =>
    builtPlan({
      header: { areas: areasOf(3, 3) },
      items: Array.from({ length: count }, (_, n) => priority(`p${n}`, n % 6, n, { title: long })),
    });

  it('are whole while there is room, and found once the type is at its smallest', () => {
    const isCut = (plan: Plan) => lens.scene(plan).cards.some(({ lines }) => lines.at(-1)?.endsWith('…'));
    const found = (plan: Plan) => lens.findings(plan).some(({ id }) => id === 'page-tight');
    expect([isCut(withTitles(24)), found(withTitles(24))]).toEqual([false, false]);
    expect([isCut(withTitles(48)), found(withTitles(48))]).toEqual([true, true]);
  });
});

describe('[O3] where a card is let go', () => {
  it('is its place in the order', () => {
    const last = rectOf(small, 'p3');
    expect(orderIn(dropped(small, 'p0', { ...last, y: last.y + 10 }), 0)).toEqual(['p1', 'p2', 'p3', 'p0']);
    const first = rectOf(small, 'p0');
    expect(orderIn(dropped(small, 'p2', { ...first, y: first.y - 10 }), 0)).toEqual(['p2', 'p0', 'p1', 'p3']);
  });

  it('is its area', () => {
    const moved = dropped(small, 'p1', { ...rectOf(small, 'q'), y: rectOf(small, 'q').y - 10 });
    expect([orderIn(moved, 0), orderIn(moved, 1)]).toEqual([
      ['p0', 'p2', 'p3'],
      ['p1', 'q'],
    ]);
  });

  it('[O2] makes it a priority', () => {
    const plan = { ...small, items: new Map([...small.items, ['new' as Item['id'], builtItem('new')]]) };
    expect(dropped(plan, 'new', rectOf(plan, 'q')).items.get('new' as Item['id'])?.kind).toBe('priority');
  });

  it('[O4] is among those that are shown, also where the area is full', () => {
    const eight = Array.from({ length: 8 }, (_, n) => priority(`e${n}`, 1, n));
    const full = builtPlan({ header: { areas: areasOf(3, 3) }, items: [...four, ...eight] });
    const below = rectOf(full, 'e7');
    const moved = dropped(full, 'p0', { ...below, y: below.y + 30 });
    expect(orderIn(moved, 1)).toContain('p0');
    expect(textsOf(lens.scene(moved))).toContain('1 more does not fit on the page');
  });
});

describe('[O8] an arrow key', () => {
  const order = (direction: 'up' | 'down' | 'left' | 'right', large = false) => {
    const item = small.items.get('p1' as Item['id']) as Item;
    const placed = placedItem(item, must(lens.nudge(small, item, direction, large)));
    const plan = { ...small, items: new Map([...small.items, [item.id, placed]]) };
    return [0, 1, 2].map((area) => orderIn(plan, area).join(' '));
  };

  it('goes one place or one area on, or as far as it goes', () => {
    expect(order('up')[0]).toBe('p1 p0 p2 p3');
    expect(order('down', true)[0]).toBe('p0 p2 p3 p1');
    expect(order('right')).toEqual(['p0 p2 p3', 'q p1', '']);
    expect(order('right', true)).toEqual(['p0 p2 p3', 'q', 'p1']);
    expect(order('left')[0]).toBe('p0 p1 p2 p3');
  });
});

describe('[O7] what the page lacks', () => {
  it('is said of empty areas, missing owners and a plan that no school carries', () => {
    expect(lens.findings(small).map(({ id }) => id)).toEqual(
      [2, 3, 4, 5].map((n) => `empty-area:area-${n}`).concat('no-sdp'),
    );
    const agreed = builtPlan({ header: { areas: areasOf(1, 0) }, items: [priority('a', 0, 1, { status: 'agreed' })] });
    expect(lens.findings(agreed).map(({ title }) => title)).toContain('“a” without an owner');
    const nine = Array.from({ length: 9 }, (_, n) => priority(`n${n}`, 0, n, { flags: ['sdp'] }));
    const full = lens.findings(builtPlan({ header: { areas: areasOf(1, 0) }, items: nine }));
    expect(full).toMatchObject([{ id: 'full-area:area-0', items: ['n8'] }]);
  });

  it('is what the sheet counts, also where fewer than eight fit', () => {
    const areas = areasOf(12, 12);
    const many = areas.flatMap((_, area) => Array.from({ length: 8 }, (_one, n) => priority(`m${area}-${n}`, area, n)));
    const plan = builtPlan({ header: { areas }, items: many });
    const shown = new Set(lens.scene(plan).cards.map(({ id }) => id));
    const named = lens.findings(plan).flatMap(({ id, items }) => (id.startsWith('full-area') ? items : []));
    expect(named.toSorted()).toEqual(
      many
        .map(({ id }) => id)
        .filter((id) => !shown.has(id))
        .toSorted(),
    );
    expect(named.length).toBeGreaterThan(0);
  });

  it('is little in the sample trust', () => {
    expect(lens.findings(sample).length).toBeLessThan(3);
  });
});

describe('[O6] first steps', () => {
  it('are seven in the sample trust and in the template, in the first term that has something open', async () => {
    for (const plan of [sample, await planFrom(templates['towards-2030'], fixedPorts())]) {
      const texts = textsOf(lens.scene(plan));
      expect(texts).toContain('First steps: Autumn term 2026');
      expect(texts.filter((text) => /^\d$/.test(text))).toHaveLength(7);
    }
  });
});

describe('the template Towards 2030', () => {
  it('fills six areas with four priorities each, six of them for every SDP', async () => {
    const plan = await planFrom(templates['towards-2030'], fixedPorts());
    const { cards } = lens.scene(plan);
    expect(cards).toHaveLength(24);
    expect(cards.filter(({ foot }) => foot?.startsWith('★'))).toHaveLength(6);
  });
});
