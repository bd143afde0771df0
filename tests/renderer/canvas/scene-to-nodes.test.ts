import { describe, expect, it } from 'vitest';
import { plainLens } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import { layers, nodesOf } from '../../../renderer/canvas/cards/scene-to-nodes';
import { anItem, aPlan, onJourney } from './canvas-plan';

const none: ReadonlySet<ItemId> = new Set();
const still = new Map();
const a = onJourney('a', 1, 38);
const b = onJourney('b', 77, 114, 1);

describe('a scene as React Flow draws it', () => {
  it('has a node for each card, in reading order, with its declared place and size', () => {
    const { cards } = plainLens('journey').scene(aPlan(b, a));
    const nodes = [...nodesOf(cards, none, still, new Map()).values()];
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(nodes.map(({ position, width, height }) => ({ ...position, width, height }))).toEqual(
      cards.map(({ rect }) => rect),
    );
    expect(nodes[0]?.ariaLabel).toBe(cards[0]?.description);
  });

  it('keeps the node of every card that an edit elsewhere does not touch', () => {
    const lens = plainLens('journey');
    const before = nodesOf(lens.scene(aPlan(a, b)).cards, none, still, new Map());
    const edited = lens.scene(aPlan(a, { ...b, title: 'Another title' }));
    const after = nodesOf(edited.cards, none, still, before);
    expect(after.get('a')).toBe(before.get('a'));
    expect(after.get('b')).not.toBe(before.get('b'));
  });

  it('draws none of the many held cards that a picture shows, but for the one under the pointer', () => {
    const { cards } = plainLens('journey').scene(aPlan(a, b));
    const ids = new Set(['a', 'b'] as ItemId[]);
    const held = new Map([['a' as ItemId, { x: 50, y: 60, width: 76, height: 32 }]]);
    const during = nodesOf(cards, ids, held, new Map(), none, ids);
    expect([during.get('a')?.className, during.get('b')?.className]).toEqual([undefined, 'unseen']);
    expect(nodesOf(cards, ids, still, during).get('b')?.className).toBeUndefined();
  });

  it('draws a held card where the hand is, above all others, and with the data it had', () => {
    const { cards } = plainLens('journey').scene(aPlan(a, b));
    const before = nodesOf(cards, none, still, new Map());
    const held = new Map([['a' as ItemId, { x: 50, y: 60, width: 76, height: 32 }]]);
    const after = nodesOf(cards, new Set(['b' as ItemId]), held, before);
    expect(after.get('a')).toMatchObject({ position: { x: 50, y: 60 }, zIndex: layers.held });
    expect(after.get('a')?.data).toBe(before.get('a')?.data);
    expect(after.get('b')).toMatchObject({ selected: true, zIndex: layers.selected });
  });

  it('dims what is filtered out, says so to screen readers, and touches no other card', () => {
    const { cards } = plainLens('journey').scene(aPlan(a, b));
    const before = nodesOf(cards, none, still, new Map());
    const after = nodesOf(cards, none, still, before, new Set(['a' as ItemId]));
    expect(after.get('a')).toMatchObject({ className: 'dimmed', ariaLabel: `${cards[0]?.description} Filtered out.` });
    expect(after.get('a')?.data).toBe(before.get('a')?.data);
    expect(after.get('b')).toBe(before.get('b'));
    expect(nodesOf(cards, none, still, after).get('a')?.className).toBeUndefined();
  });

  it('leaves the inside of a frame to the ground', () => {
    const frame = anItem('f', { kind: 'frame', facets: { free: { x: 0, y: 0 } } });
    const { cards } = plainLens('sketch').scene(aPlan(frame));
    expect(nodesOf(cards, none, still, new Map()).get('f')).toMatchObject({
      zIndex: layers.frame,
      style: { pointerEvents: 'none' },
    });
  });
});
