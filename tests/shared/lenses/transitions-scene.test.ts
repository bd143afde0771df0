import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { lenses } from '#shared/lenses';
import type { TransitionsView } from '#shared/lenses/transitions';
import { placedItem } from '#shared/plan';
import { overlaps } from '#shared/scene';
import { planFrom, templates } from '#shared/templates';
import { builtItem, builtPlan, fixedPorts } from '../../plans';
import { atGate } from './at-gates';

const { transitions } = lenses;
const all = transitions.defaultView;
const wide: TransitionsView = { ...all, gate: 'y6-y7', width: 1_000 };

const textsIn = (plan: ReturnType<typeof builtPlan>, view = all) =>
  transitions.scene(plan, view).backdrop.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));

/** What is written below each other reads on. */
const wordsIn = (plan: ReturnType<typeof builtPlan>) => textsIn(plan).join(' ');

describe('all gates', () => {
  it.each([0, 1, 7, 60])('[T1] stacks %d cards of a cell without overlap, inside their column and side', (count) => {
    const items = Array.from({ length: count }, (_, n) => atGate(`n${n}`, -6, -1, { title: `Handover number ${n}` }));
    const { cards, body } = transitions.scene(
      builtPlan({ items: [...items, atGate('other', -6, -1, { side: 'trust' })] }),
      all,
    );
    expect(cards).toHaveLength(count + 1);
    const pairs = cards.flatMap((one, n) => cards.slice(n + 1).map((other) => overlaps(one.rect, other.rect)));
    expect(pairs).not.toContain(true);
    expect(new Set(cards.map(({ rect }) => rect.x)).size).toBe(1);
    expect(Math.max(...cards.map(({ rect }) => rect.y + rect.height))).toBeLessThanOrEqual(body.height);
  });

  it.each([740, 900, 1_380])('[T1] shows all eight gates on a canvas of %d', (width) => {
    const { bounds } = transitions.scene(builtPlan(), { ...all, width });
    expect(transitions.heads?.({ ...all, width })).toHaveLength(8);
    expect(bounds.width).toBeLessThanOrEqual(width);
    expect(bounds.width).toBeGreaterThan(width - 8);
  });

  it('[T1] shows every title of the Year 6 to 7 template to its end where there is room', async () => {
    const { cards } = transitions.scene(await planFrom(templates['year-6-7'], fixedPorts()), { ...all, width: 1_380 });
    expect(cards.length).toBeGreaterThan(20);
    expect(cards.filter(({ lines }) => lines.at(-1)?.endsWith('…'))).toEqual([]);
  });

  it('[T2] puts what holds week 0 or 1 at the gate, the rest before and after', () => {
    const items = [atGate('a', -9, -1), atGate('b', -9, 0), atGate('c', 1, 1), atGate('d', 2, 5)];
    const { cards } = transitions.scene(builtPlan({ items }), all);
    const bandOf = (id: string) => {
      const drawn = cards.find((card) => card.id === id)?.rect;
      if (!drawn) throw new Error('no card');
      // What is dropped there says which band it is.
      const other = atGate('e', 12, 12, { gate: 'n-r' });
      const there = placedItem(
        other,
        must(transitions.drop(builtPlan({ items: [...items, other] }), all, other, drawn, false)),
      );
      return there.facets.transition;
    };
    expect(bandOf('a')).toMatchObject({ gate: 'y6-y7', toOffset: -1 });
    expect(bandOf('b')).toMatchObject({ fromOffset: 0, toOffset: 0 });
    expect(bandOf('c')).toMatchObject({ fromOffset: 0, toOffset: 0 });
    expect(bandOf('d')).toMatchObject({ gate: 'y6-y7', fromOffset: 12, toOffset: 12 });
  });

  it('[T8] says what is missing on empty sides of a gate that has been begun, and nothing anywhere else', () => {
    expect(wordsIn(builtPlan())).not.toContain('No one receives yet');
    const said = wordsIn(builtPlan({ items: [atGate('a', -3, 2)] }));
    expect(said).toContain('No one receives yet');
    expect(said).not.toContain('No one sends yet');
  });

  it('[T8] says of nobody that he sends or receives where a handover of the gate names somebody', () => {
    const said = wordsIn(builtPlan({ items: [atGate('a', -3, 2, { side: 'child', from: 'head', to: 'head' })] }));
    expect(said).not.toMatch(/No one (sends|receives) yet/);
    expect(said).toContain('Nothing from the trust yet');
    const dropped = atGate('b', -3, 2, { side: 'child', to: 'head', status: 'dropped' });
    expect(wordsIn(builtPlan({ items: [atGate('a', -3, 2), dropped] }))).toContain('No one receives yet');
  });

  it('[T8] misses nobody who sends into Nursery, nor anybody who receives after Year 13: there they are others', () => {
    const at = (gate: 'into-n' | 'after-y13') =>
      wordsIn(builtPlan({ items: [atGate('a', -3, 2, { side: 'trust', gate })] }));
    expect(at('into-n')).toContain('No one receives yet');
    expect(at('into-n')).not.toContain('No one sends yet');
    expect(at('after-y13')).toContain('No one sends yet');
    expect(at('after-y13')).not.toContain('No one receives yet');
  });

  it('[T8] marks in words a gate that is missed', () => {
    const items = ['into-n', 'n-r', 'r-y1', 'y6-y7', 'y9-y10'].map((gate) =>
      atGate(gate, 0, 1, { gate: gate as 'n-r' }),
    );
    const said = textsIn(builtPlan({ items }));
    expect(said.filter((text) => text === 'No handover yet')).toHaveLength(3);
    expect(said.filter((text) => text === '1 item')).not.toHaveLength(0);
  });
});

describe('one gate opened wide', () => {
  it('[T4] shows the items of that gate alone, each over exactly its weeks', () => {
    const items = [atGate('here', -3, 2), atGate('there', -3, 2, { gate: 'n-r' })];
    const plan = builtPlan({ items });
    const { cards, body } = transitions.scene(plan, wide);
    expect(cards.map(({ id }) => id)).toEqual(['here']);
    const week = body.width / 25;
    expect(cards[0]?.rect.x).toBeCloseTo(9 * week);
    expect(cards[0]?.rect.width).toBeCloseTo(6 * week);
    expect(items.map((item) => transitions.hides?.(plan, wide, item))).toEqual([false, true]);
  });

  it('[T4] numbers the weeks around the gate and says which of their years they are', () => {
    const said = textsIn(builtPlan(), wide);
    for (const text of ['−12', '0', '+1', '+12', 'w38', 'w1', 'Year 6', 'Year 7']) expect(said).toContain(text);
  });

  it('[T4] is readable before the first and after the last day', () => {
    expect(textsIn(builtPlan(), { ...wide, gate: 'into-n' })).toContain('Before the first day');
    expect(textsIn(builtPlan(), { ...wide, gate: 'after-y13' })).toContain('After the last day');
  });
});

it('leaves alone what is at no gate', () => {
  expect(transitions.scene(builtPlan({ items: [builtItem('a')] }), all).cards).toEqual([]);
});
