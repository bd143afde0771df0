/** Copying between plans: what is found again, what is left behind, and what is said of it. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { clipOf, clipText, fitClip, pastedWords, plainTextOf, readClip } from '#shared/clipboard';
import { commands, lostInPaste } from '#shared/commands';
import type { AreaId, ItemId, LaneId, Plan } from '#shared/plan';
import { checkPlan } from '#shared/plan';
import { builtItem, builtLink, builtPlan, fixedPorts } from '../../plans';

const lane = (id: string) => ({ fromWeek: 1, toWeek: 38, lane: id as LaneId });

const source = builtPlan({
  items: [
    builtItem('head', { title: 'Headteacher', kind: 'role' }),
    builtItem('phonics', {
      title: 'Phonics',
      owner: 'head' as ItemId,
      facets: { journey: lane('curriculum'), area: { area: 'gaps' as AreaId, rank: 1 } },
    }),
    builtItem('secret', { title: 'Closing a site', flags: ['confidential'] }),
    builtItem('blank', { title: ' ' }),
  ],
  links: [builtLink('tie', 'phonics', 'secret'), builtLink('out', 'phonics', 'head')],
});

function pasted(into: Plan, ids: readonly string[]) {
  const clip = must(readClip(clipText(clipOf(source, ids as readonly ItemId[]))));
  const args = fitClip(into, clip, fixedPorts(7).newId);
  const plan = must(apply(into, must(commands.pasteItems.run(into, args, fixedPorts(8)))));
  expect(checkPlan(plan)).toEqual([]);
  const added = [...plan.items.values()].filter(({ id }) => !into.items.has(id));
  return { plan, added, words: pastedWords(args.copies.length, lostInPaste(into, args)) };
}

describe('a clip', () => {
  it('[K7] is for other programs one title a line, without what is confidential', () => {
    const clip = clipOf(source, ['phonics', 'secret', 'blank', 'gone'] as unknown as readonly ItemId[]);
    expect(plainTextOf(clip)).toEqual({ text: 'Phonics\nUntitled', withheld: 1 });
  });

  it('[K8] keeps lane, area and owner in a plan that has them by id or by name', () => {
    const other = builtPlan({
      header: {
        lanes: [{ id: 'x1', name: ' CURRICULUM ' }] as unknown as Plan['header']['lanes'],
        areas: [{ id: 'gaps', name: 'Gaps', half: 'edge', tone: 1 }] as unknown as Plan['header']['areas'],
      },
      items: [builtItem('boss', { title: 'headteacher', kind: 'role' })],
    });
    const { added, words } = pasted(other, ['phonics']);
    expect(added[0]).toMatchObject({
      title: 'Phonics',
      owner: 'boss',
      facets: { journey: lane('x1'), area: { area: 'gaps', rank: 1 } },
    });
    expect(words).toBe('One item pasted.');
  });

  it('[K9] leaves behind what the other plan does not have, and says so', () => {
    const other = builtPlan({ header: { lanes: [], areas: [] } });
    const { added, words } = pasted(other, ['phonics']);
    expect(added[0]).toMatchObject({ title: 'Phonics', owner: null, facets: {} });
    expect(words).toBe(
      'One item pasted. One waits in the tray, because the place is not in this plan. One has no priority area now: it is not in this plan. One has no owner now: nobody of that name is in this plan.',
    );
  });

  it('[K10] keeps links between the copied items and owners among them, and no others', () => {
    const { plan, added } = pasted(builtPlan(), ['phonics', 'head', 'secret']);
    const byTitle = new Map(added.map((item) => [item.title, item.id]));
    expect([...plan.links.values()].map(({ from, to }) => [from, to])).toEqual([
      [byTitle.get('Phonics'), byTitle.get('Headteacher')],
      [byTitle.get('Phonics'), byTitle.get('Closing a site')],
    ]);
    expect(added.find(({ title }) => title === 'Phonics')?.owner).toBe(byTitle.get('Headteacher'));
  });

  it('[K11] lies beside its original on the sketch, and farther each time', () => {
    const here = builtPlan({ items: [builtItem('a', { facets: { free: { x: 10, y: 20 } } })] });
    const paste = (into: Plan, seed: number) => {
      const args = fitClip(into, clipOf(here, ['a' as ItemId]), fixedPorts(seed).newId);
      return must(apply(into, must(commands.pasteItems.run(into, args, fixedPorts(seed)))));
    };
    const twice = paste(paste(here, 1), 2);
    expect([...twice.items.values()].map(({ facets }) => facets.free)).toEqual([
      { x: 10, y: 20 },
      { x: 34, y: 44 },
      { x: 58, y: 68 },
    ]);
  });

  it('[K12] is refused in plain words when it is no clip', () => {
    for (const text of ['', 'hello', '{}', '[[[[', `{"format":"allthrough-plan","version":99}`, '['.repeat(100_000)]) {
      const read = readClip(text);
      expect(read.ok).toBe(false);
      if (!read.ok) expect(read.error.message).toMatch(/\.$/);
    }
  });
});
