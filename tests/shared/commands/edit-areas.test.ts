/** Areas are added, renamed, moved and removed, between three and eight of them, and nothing in them is lost. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import type { EditAreas } from '#shared/commands';
import { commands } from '#shared/commands';
import type { Area, AreaId, Item, Plan } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { builtItem, builtPlan, fixedPorts } from '../../plans';

const id = (text: string) => text as AreaId;
const areas: readonly Area[] = ['a', 'b', 'c', 'd'].map((name, n) => ({
  id: id(name),
  name: name.toUpperCase(),
  half: n < 2 ? 'edge' : 'core',
  tone: n + 1,
}));
const item = (name: string, area: string, rank: number) =>
  builtItem(name, { kind: 'priority', facets: { area: { area: id(area), rank } } });
const plan = builtPlan({ header: { areas }, items: [item('x', 'a', 2), item('y', 'a', 1), item('z', 'b', 5)] });

function run(args: EditAreas, from: Plan = plan) {
  return commands.editAreas.run(from, args, fixedPorts());
}
const after = (args: EditAreas, from: Plan = plan) => must(apply(from, must(run(args, from))));
const facetOf = (of: Plan, name: string) => of.items.get(name as Item['id'])?.facets.area;

describe('editing areas', () => {
  it('puts what was in an area behind what is in another, in its order', () => {
    const gone = after({ edit: 'remove', id: id('a'), into: id('b') });
    expect(checkPlan(gone)).toEqual([]);
    expect([facetOf(gone, 'z'), facetOf(gone, 'y'), facetOf(gone, 'x')]).toEqual([
      { area: 'b', rank: 5 },
      { area: 'b', rank: 6 },
      { area: 'b', rank: 7 },
    ]);
  });

  it('leaves items without an area where none is to take them', () => {
    const gone = after({ edit: 'remove', id: id('a'), into: null });
    expect(gone.items.size).toBe(3);
    expect(facetOf(gone, 'x')).toBeUndefined();
  });

  it('keeps to three areas at least and eight at most', () => {
    const three = after({ edit: 'remove', id: id('d'), into: null });
    expect(run({ edit: 'remove', id: id('c'), into: null }, three)).toMatchObject({ error: { code: 'too-few-areas' } });
    let full = plan;
    for (const n of [5, 6, 7, 8]) full = after({ edit: 'add', id: id(`n${n}`), name: `N${n}`, half: 'core' }, full);
    expect(full.header.areas.map(({ tone }) => tone)).toEqual([1, 2, 3, 4, 5, 6, 1, 2]);
    expect(run({ edit: 'add', id: id('n9'), name: 'N9', half: 'edge' }, full)).toMatchObject({
      error: { code: 'too-many-areas' },
    });
  });

  it('gives an area one of the six colours', () => {
    expect(after({ edit: 'colour', id: id('b'), tone: 6 }).header.areas[1]?.tone).toBe(6);
    expect(run({ edit: 'colour', id: id('b'), tone: 7 })).toMatchObject({ error: { code: 'no-such-colour' } });
  });

  it('moves, renames and changes the half, and refuses a name that is taken', () => {
    expect(after({ edit: 'move', id: id('d'), index: 0 }).header.areas[0]?.id).toBe('d');
    expect(after({ edit: 'half', id: id('b'), half: 'core' }).header.areas[1]?.half).toBe('core');
    expect(after({ edit: 'rename', id: id('b'), name: ' Place ' }).header.areas[1]?.name).toBe('Place');
    expect(run({ edit: 'rename', id: id('b'), name: 'c' })).toMatchObject({ error: { code: 'area-name-taken' } });
  });
});
