import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewStore } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import type { Facets, ItemId } from '#shared/plan';
import { overlaps } from '#shared/scene';
import type { Moment } from '../../../renderer/app/hints/hint-list';
import { hintFor, hints } from '../../../renderer/app/hints/hint-list';
import { placeHint } from '../../../renderer/app/hints/place-hint';
import { builtItem, builtLink, builtPlan } from '../../plans';

const plan = builtPlan({ items: [builtItem('a'), builtItem('b')] });
const before = {
  open: { plan, history: emptyHistory, generation: 1, binnedAt: null, joinable: null },
  selection: { items: new Set<ItemId>(), links: new Set(), editing: null },
  view: { ...viewStore.getState(), lens: 'sketch' },
  dialog: null,
} as unknown as Moment;

function after(changes: object): Moment {
  const history = {
    past: [{ label: 'doing it', changes: { header: {}, items: [], links: [], ...changes } }],
    future: [],
  };
  return { ...before, open: { ...before.open, history, generation: 2 } } as unknown as Moment;
}

const doneBy = (now: Moment) => hints.filter(({ isDone }) => isDone(before, now)).map(({ id }) => id);
const there = () => true;

describe('hints', () => {
  test('are learned by doing what they speak of', () => {
    const a = builtItem('a');
    const placed = { ...a, facets: { free: { x: 0, y: 0 } } as Facets };
    expect(doneBy(after({ items: [{ id: 'c', before: null, after: builtItem('c') }] }))).toEqual(['add']);
    expect(doneBy(after({ links: [{ id: 'l', before: null, after: builtLink('l', 'a', 'b') }] }))).toEqual(['link']);
    expect(doneBy(after({ items: [{ id: 'a', before: a, after: placed }] }))).toEqual(['tray']);
    expect(doneBy({ ...before, dialog: 'shortcuts' })).toEqual(['keys']);
    expect(doneBy(after({ items: [{ id: 'a', before: placed, after: a }] }))).toEqual([]);
  });

  test('come one at a time, in order, and never again once learned', () => {
    const chosen = { ...before, selection: { ...before.selection, items: new Set(['a' as ItemId]) } };
    expect(hintFor(chosen, new Set(), there)?.id).toBe('link');
    expect(hintFor(before, new Set(), there)?.id).toBe('add');
    expect(hintFor(before, new Set(['add']), there)?.id).toBe('tray');
    expect(hintFor(before, new Set(hints.map(({ id }) => id)), there)).toBeNull();
  });

  test('wait for what they point at, and while something else has the floor', () => {
    expect(hintFor(before, new Set(), (anchor) => anchor.includes('keys'))?.id).toBe('keys');
    expect(hintFor({ ...before, dialog: 'export' }, new Set(), there)).toBeNull();
    expect(hintFor({ ...before, view: { ...before.view, room: true } }, new Set(), there)).toBeNull();
    expect(hintFor({ ...before, open: null }, new Set(), there)).toBeNull();
  });

  test('never lie over what they speak of, wherever that is', () => {
    const room = { left: 0, right: 1280, bottom: 720, belowFrom: 0 };
    const size = { width: 248, height: 90 };
    const anchor = fc.record({ x: fc.nat(1260), y: fc.nat(700), width: fc.nat(500), height: fc.nat(300) });
    fc.assert(
      fc.property(anchor, fc.constantFrom('above' as const, 'below' as const), (rect, side) => {
        const place = placeHint(rect, size, room, side);
        expect(overlaps(rect, { x: place.left, y: place.top, ...size })).toBe(false);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + size.width).toBeLessThanOrEqual(room.right);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  test('keep off the panel at the left and the axis at the top, and then point at nothing', () => {
    const room = { left: 216, right: 956, bottom: 720, belowFrom: 212 };
    const size = { width: 248, height: 90 };
    const label = { x: 228, y: 690, width: 45, height: 16 };
    expect(placeHint(label, size, room, 'above')).toMatchObject({ left: 224, side: 'above', tip: 26.5 });
    const button = { x: 774, y: 66, width: 164, height: 32 };
    expect(placeHint(button, size, room, 'below')).toMatchObject({ top: 212, side: 'below', tip: null });
    expect(placeHint(button, size, { ...room, belowFrom: 0 }, 'below').tip).not.toBeNull();
  });
});
