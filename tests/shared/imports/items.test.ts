/** Canvases and outlines of other programs become items with their links. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/base';
import { apply } from '#shared/change';
import { commands } from '#shared/commands';
import type { FoundItems } from '#shared/imports';
import { itemsTaken, readFile } from '#shared/imports';
import { checkPlan } from '#shared/plan';
import { builtPlan, fixedPorts } from '../../plans';

const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

async function itemsOf(name: string, text: string): Promise<FoundItems> {
  const found = must(await readFile(name, new TextEncoder().encode(text), decode));
  if (found.is !== 'items') throw new Error('That is a table.');
  return found.items;
}

function added(found: FoundItems) {
  const plan = builtPlan();
  const args = itemsTaken(found, 'action', fixedPorts().newId);
  const after = must(apply(plan, must(commands.pasteItems.run(plan, args, fixedPorts()))));
  expect(checkPlan(after)).toEqual([]);
  return after;
}

describe('a canvas', () => {
  const canvas = JSON.stringify({
    nodes: [
      { id: 'g', type: 'group', x: -20, y: -40, width: 600, height: 400, label: 'Reading', color: '4' },
      { id: 'a', type: 'text', x: 0, y: 0, width: 250, height: 60, text: '## Phonics\n\nEvery day, from Reception.' },
      { id: 'b', type: 'file', x: 300, y: 0, width: 250, height: 60, file: 'Notes/Fluency.md', color: '#ff8800' },
      { id: 'c', type: 'link', x: 300, y: 200, width: 250, height: 60, url: 'https://example.org/talk' },
      { id: 'bad', type: 'text', x: 'left', y: 0, width: 1, height: 1 },
    ],
    edges: [
      { id: 'e', fromNode: 'a', fromSide: 'right', toNode: 'b', toSide: 'left', label: 'by Christmas' },
      { id: 'f', fromNode: 'a', toNode: 'gone' },
    ],
  });

  it('keeps text, groups, edges with their words, places and colours, and counts what can’t be read', async () => {
    const found = await itemsOf('ideas.canvas', canvas);
    expect(found.lost).toBe('2 parts of it can’t be read and are left out.');
    const after = added(found);
    const items = [...after.items.values()];
    expect(
      items.map(({ kind, title, notes, tags, facets }) => ({ kind, title, notes, tags, free: facets.free })),
    ).toEqual([
      {
        kind: 'frame',
        title: 'Reading',
        notes: '',
        tags: ['green'],
        free: { x: -20, y: -40, width: 600, height: 400 },
      },
      { kind: 'action', title: 'Phonics', notes: 'Every day, from Reception.', tags: [], free: { x: 0, y: 0 } },
      { kind: 'action', title: 'Fluency', notes: '', tags: ['#ff8800'], free: { x: 300, y: 0 } },
      { kind: 'action', title: 'https://example.org/talk', notes: '', tags: [], free: { x: 300, y: 200 } },
    ]);
    const [link, ...others] = after.links.values();
    expect(others).toEqual([]);
    expect(after.items.get(link?.from as never)?.title).toBe('Phonics');
    expect(link).toMatchObject({ kind: 'leads-to', label: 'by Christmas' });
  });

  it.each(['', '[]', '{"nodes": 3}', 'null', '{"nodes":[]}', '{"nodes":[{"__proto__":{"x":1}}]}'])(
    '%s is refused in words',
    async (text) => {
      const read = await readFile('ideas.canvas', new TextEncoder().encode(text), decode);
      expect(read.ok ? '' : read.error.message).toMatch(/^“ideas\.canvas” .*\.$/u);
    },
  );
});

describe('an outline', () => {
  it('of Markdown has its levels as links, its paragraphs as notes, and what is ticked is done', async () => {
    const found = await itemsOf(
      'plan.md',
      '# Reading\nEvery child reads.\n\n## Early\n- **Phonics** every day\n  - Second look\n- [x] Home visits\n\n# Number\n1. Fifteen minutes\n',
    );
    const after = added(found);
    const title = (id: unknown) => after.items.get(id as never)?.title;
    expect([...after.items.values()].map((item) => [item.title, item.notes])).toEqual([
      ['Reading', 'Every child reads.'],
      ['Early', ''],
      ['Phonics every day', ''],
      ['Second look', ''],
      ['Home visits', ''],
      ['Number', ''],
      ['Fifteen minutes', ''],
    ]);
    expect([...after.links.values()].map(({ from, to, kind }) => [title(from), kind, title(to)])).toEqual([
      ['Early', 'supports', 'Reading'],
      ['Phonics every day', 'supports', 'Early'],
      ['Second look', 'supports', 'Phonics every day'],
      ['Home visits', 'supports', 'Early'],
      ['Fifteen minutes', 'supports', 'Number'],
    ]);
    expect(found.copies[4]?.item.status).toBe('done');
  });

  it('of indented text has its levels; a list without any is a table of one column', async () => {
    const found = await itemsOf('plan.txt', 'Reading\n\tPhonics\n\t\tSecond look\nNumber\n');
    expect(found.links.map(({ from, to }) => `${from} ${to}`)).toEqual(['line-1 line-0', 'line-2 line-1']);
    const list = must(await readFile('list.txt', new TextEncoder().encode('One\nTwo\n'), decode));
    expect(list.is).toBe('table');
  });

  it('keeps “done” also where another kind is chosen', async () => {
    const after = added(await itemsOf('plan.md', '- [x] Home visits\n- Phonics'));
    expect([...after.items.values()].map(({ status }) => status)).toEqual(['done', 'proposed']);
  });
});
