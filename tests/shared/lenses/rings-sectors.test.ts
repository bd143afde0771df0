import { describe, expect, it } from 'vitest';
import { commands } from '#shared/commands';
import { lenses } from '#shared/lenses';
import { balanceOf } from '#shared/lenses/rings';
import type { EnablementFacet, Item, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';
import { builtItem, builtPlan, fixedPorts } from '../../plans';
import { areasOf, inRing } from './in-rings';

const { rings } = lenses;
const view = rings.defaultView;
const header = { areas: areasOf(2), sectors: 'tags', sectorTags: ['People', 'Finance'] } as const;
/** Right and below, left, above: the middles of three sectors. */
const [people, finance, none] = [
  { x: 60, y: 60 },
  { x: -90, y: 0 },
  { x: 60, y: -60 },
].map(({ x, y }) => ({ x, y, width: 0, height: 0 }));

const at = { x: 0, y: 0, width: 0, height: 0 };

function dropped(plan: Plan, item: Item, where = people): Item {
  const placing = rings.drop(plan, view, item, where ?? at, false);
  if (!placing.ok) throw new Error(placing.error.message);
  return placedItem(item, placing.value);
}

describe('[R3] rings that are cut by the domains of leadership', () => {
  const plan = builtPlan({ header: { areas: areasOf(2), sectors: 'domains' } });
  /** Four sectors: the middles of the first and the last. */
  const [educational, rest] = [60, -60].map((y) => ({ x: 60, y, width: 0, height: 0 }));

  it('give what is dropped its domain, and take it away where nothing has one', () => {
    const item = inRing('a', 'core');
    expect(rings.placeOf(plan, item)).toBe('Stable core, No domain yet');
    const taught = dropped(plan, item, educational);
    expect(taught.facets).toMatchObject({ area: item.facets.area, enablement: { domain: 'educational', raci: [] } });
    expect(rings.placeOf(plan, taught)).toBe('Stable core, Educational');
    expect(dropped(plan, taught, rest).facets.enablement).toEqual({ raci: [] });
    expect(dropped(plan, item, rest).facets.enablement).toBeUndefined();
  });

  it('keep who takes part in it, and name the step after the domain', () => {
    const enablement: EnablementFacet = { raci: [], function: 'broker', domain: 'strategic' };
    const held = inRing('a', 'core');
    const item = { ...held, facets: { ...held.facets, enablement } };
    expect(dropped(plan, item, educational).facets.enablement).toEqual({ ...enablement, domain: 'educational' });
    const placing = rings.drop(plan, view, item, educational ?? at, false);
    if (!placing.ok) throw new Error(placing.error.message);
    const known = builtPlan({ header: plan.header, items: [item] });
    const label = commands.placeItems.label(known, { placements: [{ id: item.id, placing: placing.value }] });
    expect(label).toBe('moving ‘a’ to what is educational');
  });
});

describe('[R3] rings that are cut by tags', () => {
  const plan = builtPlan({ header });

  it('have a sector for each, and one for what bears none', () => {
    const words = rings.scene(plan, view).backdrop.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
    expect(words).toEqual(expect.arrayContaining(['People', 'Finance', 'None of these']));
    expect(rings.placeOf(plan, inRing('a', 'core', 'a0', { tags: ['Finance'] }))).toBe('Stable core, Finance');
    expect(rings.placeOf(plan, inRing('a', 'core'))).toBe('Stable core, None of these');
    expect(rings.placeOf(plan, builtItem('a', { tags: ['Finance'] }))).toBeNull();
  });

  it('give what is dropped the tag of its sector, and of these tags that alone', () => {
    const both = inRing('a', 'core', 'a0', { tags: ['Finance', 'urgent', 'People'] });
    expect(dropped(plan, both, people).tags).toEqual(['Finance', 'urgent', 'People']);
    expect(dropped(plan, both, finance).tags).toEqual(['urgent', 'Finance']);
    expect(dropped(plan, both, none).tags).toEqual(['urgent']);
    expect(dropped(plan, both, finance).facets.area).toEqual(both.facets.area);
    expect(dropped(plan, builtItem('new'), people).tags).toEqual(['People']);
  });

  it('[R5] [R6] are gone around by arrow keys, and what grows from a card bears its tag alone', () => {
    const item = inRing('a', 'trial', 'a0', { tags: ['urgent', 'Finance'] });
    const up = rings.nudge(plan, view, item, 'up', false);
    expect(up.ok && rings.placeOf(plan, placedItem(item, up.value))).toBe('Trial, None of these');
    expect(rings.beside(plan, view, item, 'sibling')).toMatchObject({ value: { tags: ['Finance'] } });
  });

  it('[R8] [R9] are what findings and the balance speak of', () => {
    const items = [inRing('a', 'trial', 'a0', { tags: ['People'] }), inRing('b', 'trial')];
    const held = builtPlan({ header, items });
    expect(rings.findings(held).map(({ id }) => id)).toContain('edge-without-core:People');
    expect(
      rings
        .findings(held)
        .map(({ title }) => title)
        .join(),
    ).not.toContain('None of these');
    expect(balanceOf(held).sectors.map(({ sector, counts }) => [sector.name, counts.trial])).toEqual([
      ['People', 1],
      ['Finance', 0],
      ['None of these', 1],
    ]);
  });

  it('are cut in one step, and the history says so', () => {
    const before = builtPlan({ header: { areas: areasOf(2) } });
    const args = { sectors: 'tags', sectorTags: ['People'] } as const;
    const cut = commands.editPlan.run(before, args, fixedPorts());
    expect(cut).toMatchObject({ value: { header: { sectors: { after: 'tags' }, sectorTags: { after: ['People'] } } } });
    expect(commands.editPlan.label(before, args)).toBe('cutting the rings by tag');
    const twice = commands.editPlan.run(before, { sectors: 'tags', sectorTags: ['People', 'People'] }, fixedPorts());
    expect(twice).toMatchObject({ error: { message: expect.stringMatching(/^Choose up to twelve different tags/) } });
  });
});
