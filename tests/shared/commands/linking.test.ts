/** Items that grow out of others, links that are tied elsewhere, copies that are put in a place. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import type { CommandArgs, CommandId } from '#shared/commands';
import { commands } from '#shared/commands';
import type { ItemId, LaneId, LinkId, Plan } from '#shared/plan';
import { builtItem, builtLink, builtPlan, fixedPorts } from '../../plans';

const a = 'a' as ItemId;
const b = 'b' as ItemId;
const c = 'c' as ItemId;
const ab = 'ab' as LinkId;
const journey = { fromWeek: 39, toWeek: 76, lane: 'curriculum' as LaneId };
const plan = builtPlan({
  items: [
    builtItem('a', { title: 'Phonics', facets: { journey, free: { x: 10, y: 20 } } }),
    builtItem('b', { title: 'Fluency' }),
    builtItem('c', { title: 'Talk' }),
  ],
  links: [builtLink('ab', 'a', 'b', { label: 'by spring' }), builtLink('ac', 'a', 'c')],
});

function run<Id extends CommandId>(id: Id, args: CommandArgs<Id>) {
  return commands[id].run(plan, args as never, fixedPorts());
}

function done<Id extends CommandId>(id: Id, args: CommandArgs<Id>): Plan {
  return must(apply(plan, must(run(id, args))));
}

describe('growing an item out of another', () => {
  const item = { id: 'new' as ItemId, kind: 'action', title: 'Reading aloud' } as const;
  const link = { id: 'grown' as LinkId, kind: 'leads-to', from: a, to: item.id } as const;

  it('adds the item and the link together, and says so', () => {
    const after = done('addLinkedItem', { item, link });
    expect(after.items.get(item.id)?.code).toBe('A-004');
    expect(after.links.get(link.id)).toEqual({ ...link, label: '' });
    expect(commands.addLinkedItem.label(plan, { item, link })).toBe('adding ‘Reading aloud’, linked to ‘Phonics’');
  });

  it('adds neither where the other end is gone', () => {
    const result = run('addLinkedItem', { item, link: { ...link, from: 'gone' as ItemId } });
    expect(result).toMatchObject({ ok: false, error: { code: 'item-missing' } });
  });
});

describe('tying an end of a link elsewhere', () => {
  it('keeps what the link says', () => {
    const after = done('reattachLink', { id: ab, end: 'from', item: c });
    expect(after.links.get(ab)).toEqual({ id: ab, kind: 'leads-to', from: c, to: b, label: 'by spring' });
  });

  it.each([
    ['to', a, 'An item can’t be linked to itself. Drop the line on another item.'],
    ['to', c, '‘Phonics’ leads to ‘Talk’ already.'],
  ] as const)('refuses, in words, what would say nothing new: %s %s', (end, item, message) => {
    expect(run('reattachLink', { id: ab, end, item })).toMatchObject({ ok: false, error: { message } });
  });

  it('changes nothing when it is dropped where it was', () => {
    expect(done('reattachLink', { id: ab, end: 'to', item: b })).toEqual(plan);
  });
});

describe('copies that are put in a place', () => {
  const copies = new Map([[a, 'copy' as ItemId]]);

  it('lie there, and are otherwise as their originals', () => {
    const places = new Map([[a, { facets: { journey: { ...journey, fromWeek: 77, toWeek: 114 } } }]]);
    const copy = done('duplicateItems', { copies, places }).items.get('copy' as ItemId);
    expect(copy).toMatchObject({ title: 'Phonics', facets: { journey: { fromWeek: 77, toWeek: 114 } } });
    expect(copy?.facets.free).toEqual({ x: 10, y: 20 });
  });

  it('are refused outside of the journey', () => {
    const places = new Map([[a, { facets: { journey: { ...journey, fromWeek: 540, toWeek: 577 } } }]]);
    expect(run('duplicateItems', { copies, places })).toMatchObject({
      ok: false,
      error: { code: 'week-out-of-range' },
    });
  });
});
