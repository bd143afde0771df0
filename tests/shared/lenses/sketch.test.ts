import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import type { Direction } from '#shared/lenses';
import { lenses } from '#shared/lenses';
import type { FreeFacet, Item } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const { sketch } = lenses;
const at = (id: string, free: FreeFacet, fields: Partial<Item> = {}) => builtItem(id, { ...fields, facets: { free } });
const cardOf = (item: Item) => sketch.scene(builtPlan({ items: [item] }), {}).cards[0];

describe('a card on the sketch', () => {
  it('is as high as its title, in at most three lines', () => {
    const short = cardOf(at('a', { x: 10, y: 20 }, { title: 'Home visits' }));
    const long = cardOf(at('b', { x: 10, y: 20 }, { title: 'Attendance, inclusion and transitions '.repeat(9) }));
    expect(short).toMatchObject({ rect: { x: 10, y: 20, width: 180 }, lines: ['Home visits'], resize: 'both' });
    expect(long?.lines).toHaveLength(3);
    expect(long?.lines[2]).toMatch(/…$/);
    expect(long?.rect.height).toBeGreaterThan(short?.rect.height ?? 0);
  });

  it('takes a size of its own, and more lines with it', () => {
    const title = 'Attendance, inclusion and transitions '.repeat(9).trim();
    const card = cardOf(at('a', { x: 0, y: 0, width: 240, height: 200 }, { title }));
    expect(card?.rect).toEqual({ x: 0, y: 0, width: 240, height: 200 });
    expect(card?.lines.length).toBeGreaterThan(3);
  });

  it('[S2] lies on its frame, larger frames behind smaller ones', () => {
    const frame = { kind: 'frame' };
    const items = [
      at('card', { x: 30, y: 60 }),
      at('small', { x: 20, y: 20, width: 300, height: 200 }, frame),
      at('large', { x: 0, y: 0, width: 900, height: 700 }, frame),
    ];
    const { cards } = sketch.scene(builtPlan({ items }), {});
    expect(cards.map(({ id, look }) => [id, look])).toEqual([
      ['large', 'frame'],
      ['small', 'frame'],
      ['card', 'card'],
    ]);
  });
});

describe('places on the sketch', () => {
  it('[S2] name the smallest frame around the card', () => {
    const frame = { kind: 'frame' };
    const card = at('card', { x: 30, y: 60 });
    const outside = at('outside', { x: 3000, y: 60 });
    const autumn = at('autumn', { x: 20, y: 20, width: 300, height: 200 }, { ...frame, title: 'Autumn' });
    const nameless = at('year', { x: 2900, y: 0, width: 900, height: 700 }, { ...frame, title: '' });
    const plan = builtPlan({ items: [card, outside, autumn, nameless] });
    expect([card, outside, autumn, builtItem('waiting')].map((item) => sketch.placeOf(plan, item))).toEqual([
      'On the sketch, in ‘Autumn’',
      'On the sketch, in a frame',
      'On the sketch',
      null,
    ]);
  });
});

describe('dropping on the sketch', () => {
  const dropped = (item: Item, x: number, y: number, width = 180, height = 37, resized = false) =>
    must(sketch.drop(builtPlan({ items: [item] }), {}, item, { x, y, width, height }, resized)).facets?.free;

  it('[S1] stores whole units, and no size as long as none was chosen', () => {
    expect(dropped(builtItem('new'), 10.4, -0.2)).toEqual({ x: 10, y: 0 });
    expect(Object.is(dropped(builtItem('new'), 10.4, -0.2)?.y, 0)).toBe(true);
  });

  it('[S1] keeps a value between whole units that has not moved', () => {
    const item = at('a', { x: 0.5, y: 7.25 });
    expect(dropped(item, 0.5, 99.6)).toEqual({ x: 0.5, y: 100 });
  });

  it('[S1] stops the dragged edge at the smallest size and leaves the other one alone', () => {
    const item = at('a', { x: 100, y: 60, width: 200, height: 80 });
    expect(dropped(item, 300, 60, 0, 80, true)).toMatchObject({ x: 260, y: 60, width: 40, height: 80 });
    expect(dropped(item, 100, 60, 0, 80, true)).toMatchObject({ x: 100, y: 60, width: 40, height: 80 });
    expect(dropped(item, 300, 140, 0, 0, true)).toMatchObject({ x: 260, y: 116, width: 40, height: 24 });
  });

  it('[S1] stores the side that was dragged', () => {
    const item = at('a', { x: 0, y: 0 });
    expect(dropped(item, 0, 0, 260.2, 37, true)).toEqual({ x: 0, y: 0, width: 260 });
    expect(dropped(item, 0, 0, 1, 1, true)).toEqual({ x: 0, y: 0, width: 40, height: 24 });
  });

  it('moves by 8 units with an arrow key and by 40 with a large step', () => {
    const item = at('a', { x: 100, y: 100 });
    const nudged = (direction: Direction, large: boolean) =>
      must(sketch.nudge(builtPlan({ items: [item] }), {}, item, direction, large)).facets?.free;
    expect([nudged('left', false), nudged('down', true)]).toEqual([
      { x: 92, y: 100 },
      { x: 100, y: 140 },
    ]);
  });
});

describe('the sketch’s findings', () => {
  it('are only frames without a title', () => {
    const frame = at('f', { x: 0, y: 0 }, { kind: 'frame', title: ' ' });
    expect(sketch.findings(builtPlan({ items: [frame, at('a', { x: 0, y: 0 })] }))).toMatchObject([
      { id: 'frames-without-title', title: 'A frame has no title', items: ['f'] },
    ]);
  });
});
