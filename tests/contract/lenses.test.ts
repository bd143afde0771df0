import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must, sameValue } from '#shared/base';
import { kindIds } from '#shared/kinds';
import { isLensId, lenses, lensGroups, lensIds, plainLens } from '#shared/lenses';
import { placedItem } from '#shared/plan';
import { builtItem, builtPlan, lensTrials, onGround } from '../plans';

const empty = builtPlan({ header: { lanes: [], areas: [] } });

describe('the lens catalogue', () => {
  it('gives each lens a name, a question and a first step of its own', () => {
    const all = lensIds.map((id) => lenses[id]);
    expect(all.map(({ id }) => id)).toEqual(lensIds);
    for (const words of [all.map(({ name }) => name), all.map(({ question }) => question)]) {
      expect(new Set(words).size).toBe(words.length);
    }
    for (const { name, question, emptyHint, icon, group } of all) {
      expect(name).toMatch(/^[A-Z][a-z -]+$/);
      expect(question).toMatch(/^[A-Z].+\?$/);
      expect(emptyHint).toMatch(/^[A-Z][^!]+\.$/);
      expect(icon).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(lensGroups).toContain(group);
    }
  });

  it('knows its own ids and no others', () => {
    expect(lensIds.every(isLensId)).toBe(true);
    expect(isLensId('toString')).toBe(false);
  });
});

describe.each(lensIds)('the lens %s', (id) => {
  const lens = plainLens(id);
  const { ground, places } = lensTrials[id];
  const kinds = [...kindIds, 'from-a-later-release'];
  const somewhere = fc.sample(places, { seed: 570, numRuns: kinds.length });
  const everyKind = onGround(
    ground,
    kinds.map((kind, index) => placedItem(builtItem(`item-${index}`, { kind }), somewhere[index] ?? {})),
  );
  const placed = [...everyKind.items.values()].filter((item) => lens.placeOf(everyKind, item) !== null);

  it('[L7] shows an empty plan without cards, findings or a fault', () => {
    const { cards, connectors, bounds, body } = lens.scene(empty);
    expect([cards, connectors, lens.findings(empty)]).toEqual([[], [], []]);
    expect(Math.min(bounds.width, bounds.height, body.width, body.height)).toBeGreaterThan(0);
  });

  it('[L2] draws one card for every item that has a place, also of a kind from a later release', () => {
    const { cards, connectors } = lens.scene(everyKind);
    expect(placed).toHaveLength(kinds.length);
    expect(cards.map((card) => card.id).sort()).toEqual(placed.map((item) => item.id).sort());
    expect(connectors.map((connector) => connector.id).sort()).toEqual([...everyKind.links.keys()].sort());
    for (const { lines, title, description } of cards) {
      expect(lines.length).toBeGreaterThan(0);
      expect(description).toContain(title);
    }
  });

  it('[L1] leaves everything as it is when a card is dropped where it is drawn', () => {
    for (const card of lens.scene(everyKind).cards) {
      const item = everyKind.items.get(card.id);
      if (!item) throw new Error('a card without an item');
      for (const resized of [false, true]) {
        const patch = lens.drop(everyKind, item, card.rect, resized);
        expect(patch.ok && sameValue(placedItem(item, patch.value), item)).toBe(true);
      }
    }
  });

  it('gives an item from the tray a place where it is dropped, and says so in words', () => {
    const item = builtItem('new');
    const waiting = onGround(ground, [item]);
    expect(lens.placeOf(waiting, item)).toBeNull();
    const { body, cards } = lens.scene(waiting);
    expect(cards).toEqual([]);
    const dropped = lens.drop(waiting, item, { x: body.x + 100, y: body.y + 20, width: 180, height: 32 }, false);
    const there = placedItem(item, must(dropped));
    const plan = onGround(ground, [there]);
    expect(lens.placeOf(plan, there)).toMatch(/\S/);
    expect(lens.scene(plan).cards.map((card) => card.id)).toEqual(['new']);
  });

  it('[L5] refuses to nudge what has no place, with a way out', () => {
    const item = builtItem('new');
    const nudged = lens.nudge(onGround(ground, [item]), item, 'left', false);
    expect(nudged).toMatchObject({ ok: false, error: { code: 'no-place' } });
  });

  it('[L7] words its findings as short sentences with ids of their own', () => {
    const found = lens.findings(everyKind);
    expect(new Set(found.map((finding) => finding.id)).size).toBe(found.length);
    for (const { title, detail, items } of found) {
      expect(title).toMatch(/^[“A-Z0-9][^!]*[^.!]$/);
      expect(detail).toMatch(/^[A-Z][^!]+\.$/);
      expect(items.every((item) => everyKind.items.has(item))).toBe(true);
    }
  });
});
