import { describe, expect, it } from 'vitest';
import { lenses } from '#shared/lenses';
import { seamOf, suggestedPlacings } from '#shared/lenses/transitions';
import type { Item, ItemId } from '#shared/plan';
import { placedItem } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';
import { atGate } from './at-gates';
import { placed } from './placed';

const { transitions, journey } = lenses;
const head = builtItem('head', { kind: 'role' });
const found = (...items: readonly Item[]) => transitions.findings(builtPlan({ items })).map(({ id }) => id);

describe('what the transitions lack', () => {
  it('[T9] is not said while nobody is named and nothing agreed', () => {
    expect(found(atGate('a', 0, 1, { gate: 'n-r' }))).toEqual([]);
    expect(found(atGate('a', 0, 1, { gate: 'n-r', status: 'agreed' }))).toEqual(['no-sender:n-r', 'no-receiver:n-r']);
  });

  it('[T9] is who sends and who receives, as soon as anybody is named', () => {
    const other = atGate('b', 0, 1, { gate: 'r-y1', from: 'head', to: 'head' });
    const open = atGate('a', 0, 1, { gate: 'n-r', from: 'head' });
    expect(found(head, other, open)).toEqual(['no-receiver:n-r']);
    const [finding] = transitions.findings(builtPlan({ items: [head, other, open] }));
    expect(finding).toMatchObject({ items: ['a'], title: '“a” at Nursery → Reception without anyone who receives' });
  });

  it('[T9] asks nobody to send before Nursery, or to receive after Year 13', () => {
    const both = { status: 'agreed' as const };
    expect(found(atGate('a', 0, 1, { ...both, gate: 'into-n' }))).toEqual(['no-receiver:into-n']);
    expect(found(atGate('a', 0, 1, { ...both, gate: 'after-y13' }))).toEqual(['no-sender:after-y13']);
  });

  it('[T9] is something for those who carry the most, where children change school', () => {
    expect(found(atGate('a', 0, 1))).toEqual(['nothing-for:y6-y7']);
    const forSome = atGate('b', 0, 1, { flags: ['disadvantage'] });
    const [finding] = transitions.findings(builtPlan({ items: [forSome] }));
    expect(finding).toMatchObject({ title: 'Nothing for children with SEND at Year 6 → Year 7', head: 'y6-y7' });
    expect(found(forSome, atGate('c', 0, 1, { children: ['send'] }))).toEqual([]);
  });

  it('[T9] is who sends and who receives where there is work and no handover', () => {
    const work = atGate('a', 0, 1, { kind: 'action', gate: 'n-r', status: 'agreed' });
    expect(found(work)).toEqual(['nothing-receiving:n-r']);
    const [finding] = transitions.findings(builtPlan({ items: [work] }));
    expect(finding).toMatchObject({ title: 'No one receives at Nursery → Reception', head: 'n-r' });
    expect(found(work, atGate('b', 0, 1, { kind: 'action', gate: 'n-r', side: 'receiving' }))).toEqual([]);
    expect(found(atGate('a', 0, 1, { kind: 'action', gate: 'n-r' }))).toEqual([]);
  });

  it('[T9] leaves a missing handover to the journey, which counts what stands at a gate', () => {
    const items = ['into-n', 'n-r', 'r-y1', 'y6-y7', 'y9-y10'].map((gate) =>
      atGate(gate, 0, 1, { gate: gate as 'n-r' }),
    );
    const plan = builtPlan({ items: [...items, placed('on', 1, 5)] });
    const missed = journey.findings(plan).flatMap(({ id }) => (id.startsWith('gate-') ? [id] : []));
    expect(missed).toEqual(['y2-y3', 'y11-y12', 'after-y13'].map((gate) => `gate-without-handover:${gate}`));
    expect(transitions.findings(plan).some(({ id }) => id.includes('y2-y3'))).toBe(false);
  });
});

describe('a seam', () => {
  const items = [
    atGate('a', -6, 2, { crosses: ['information', 'support'], children: ['all'], from: 'head' }),
    atGate('gone', 0, 1, { crosses: ['curriculum'], status: 'dropped' }),
    placed('stops', 153, 304, { kind: 'entitlement' }),
    placed('long', 267, 304),
    placed('short', 300, 304),
    placed('starts', 305, 400, { kind: 'entitlement', lane: 'inclusion' }),
    head,
  ];
  const seam = seamOf(builtPlan({ items }), 'y6-y7');

  it('[T10] tells what crosses and what nobody has planned', () => {
    expect(seam.crosses).toEqual({ information: ['a'], relationships: [], curriculum: [], support: ['a'] });
    expect(seam.unplanned).toEqual(['relationships', 'curriculum']);
    expect(seam.emptySides).toEqual(['child', 'receiving', 'trust']);
    expect([seam.noSender, seam.noReceiver]).toEqual([[], ['a']]);
  });

  it('[T10] misses nobody on a side where a handover names somebody', () => {
    const named = atGate('a', -6, 2, { side: 'child', from: 'head', to: 'head' });
    const { emptySides, idleSides } = seamOf(builtPlan({ items: [named, head] }), 'y6-y7');
    expect(emptySides).toEqual(['trust']);
    // They are there; what they do is still to be settled.
    expect(idleSides).toEqual(['sending', 'receiving']);
  });

  it('[T10] tells what stops and what starts', () => {
    expect(seam.stops).toEqual([
      { id: 'long', isPromise: false, follows: false },
      { id: 'stops', isPromise: true, follows: false },
    ]);
    expect(seam.starts).toEqual(['starts']);
  });

  it('[T10] tells nothing of what no child meets: a risk or a question that ends there', () => {
    const feared = placed('feared', 153, 304, { kind: 'risk' });
    const asked = placed('asked', 305, 418, { kind: 'question' });
    expect(seamOf(builtPlan({ items: [feared, asked] }), 'y6-y7')).toMatchObject({ stops: [], starts: [] });
  });

  it('[T10] of a gate that nobody has begun lacks nothing', () => {
    expect(seamOf(builtPlan(), 'n-r')).toMatchObject({ begun: false, unplanned: [], emptySides: [], forgotten: [] });
  });
});

describe('handovers of the journey', () => {
  it('[T7] wait with their gate suggested, and keep their weeks there', () => {
    const item = placed('a', 300, 310, { kind: 'handover' });
    const plan = builtPlan({ items: [item, placed('far', 200, 210, { kind: 'handover' }), placed('work', 300, 310)] });
    const suggested = suggestedPlacings(plan).toGates;
    expect(suggested.map((one) => one.item.id)).toEqual(['a']);
    const there = placedItem(item, suggested[0]?.placing ?? {});
    expect(there.facets.journey).toEqual(item.facets.journey);
    expect(transitions.placeOf(plan, there)).toBe('Y6 → Y7, Sending, 4 weeks before – 6 weeks after');
  });

  it('[T7] that stand at a gate without weeks are offered its weeks, whatever they are; dropped ones and bodies are not', () => {
    const items = [
      atGate('old', -4, 2),
      atGate('work', 0, 1, { kind: 'action' }),
      atGate('gone', 0, 1, { status: 'dropped' }),
      atGate('body', 0, 1, { kind: 'body' }),
    ];
    const plan = builtPlan({ items });
    const { toGates, toJourney } = suggestedPlacings(plan);
    expect(toGates).toEqual([]);
    expect(toJourney.map(({ item }) => item.id)).toEqual(['old', 'work']);
    const there = placedItem(plan.items.get('old' as ItemId) as Item, toJourney[0]?.placing ?? {});
    expect(there.facets.transition).toEqual(items[0]?.facets.transition);
    expect(there.facets.journey).toMatchObject({ fromWeek: 300, toWeek: 306 });
    expect(suggestedPlacings(builtPlan({ items, header: { lanes: [] } })).toJourney).toEqual([]);
  });
});
