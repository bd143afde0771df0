/**
 * A JSON Canvas, as Obsidian and others write it: text, files, links and groups where they lie, and the edges between
 * them. Colours become tags. Source: JSON Canvas 1.0.
 */
import { z } from 'zod';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import { freeLimits } from '#shared/plan';
import type { FoundItems } from './found-items';
import { foundItem, foundLink } from './found-items';
import { plainCell } from './plain-cell';
import { MOST_ROWS } from './table';

const place = z.number().refine(Number.isFinite);
const nodeSchema = z.object({
  id: z.string().max(1_000),
  type: z.string().max(100),
  x: place,
  y: place,
  width: place,
  height: place,
  text: z.string().optional(),
  file: z.string().optional(),
  url: z.string().optional(),
  label: z.string().optional(),
  color: z.string().max(100).optional(),
});
const edgeSchema = z.object({
  fromNode: z.string().max(1_000),
  toNode: z.string().max(1_000),
  label: z.string().optional(),
});
const canvasSchema = z.object({
  nodes: z.array(z.unknown()).max(MOST_ROWS).default([]),
  edges: z.array(z.unknown()).max(MOST_ROWS).default([]),
});

type CanvasNode = z.infer<typeof nodeSchema>;

/** The six colours that the format names by number. */
const COLOURS: Readonly<Record<string, string>> = {
  1: 'red',
  2: 'orange',
  3: 'yellow',
  4: 'green',
  5: 'cyan',
  6: 'purple',
};
const LONGEST_TITLE = 10_000;
const LONGEST_LABEL = 200;

/** Fails with words where it is no canvas. Nodes and edges that can’t be read are left out, and counted. */
export function readCanvas(name: string, text: string): Result<FoundItems> {
  const canvas = canvasSchema.safeParse(parsed(text));
  if (!canvas.success)
    return fail('canvas-damaged', `“${name}” is no canvas, or it is damaged. Save it again, or choose another file.`);
  const nodes = readable(canvas.data.nodes, nodeSchema);
  const ids = new Map(nodes.map((node, n) => [node.id, `node-${n}`]));
  const edges = readable(canvas.data.edges, edgeSchema);
  const links = edges.flatMap(({ fromNode, toNode, label }, n) => {
    const [from, to] = [ids.get(fromNode), ids.get(toNode)];
    if (!from || !to || from === to) return [];
    return [
      foundLink(
        `edge-${n}`,
        from,
        to,
        'leads-to',
        plainCell(label ?? '')
          .replace(/\s+/gu, ' ')
          .slice(0, LONGEST_LABEL),
      ),
    ];
  });
  if (nodes.length === 0) return fail('canvas-empty', `“${name}” has nothing on it. Choose another file.`);
  const gone = canvas.data.nodes.length - nodes.length + canvas.data.edges.length - links.length;
  const lost =
    gone === 0
      ? ''
      : gone === 1
        ? 'One part of it can’t be read and is left out.'
        : `${gone} parts of it can’t be read and are left out.`;
  return ok({ name, copies: nodes.map((node) => copyOf(node, ids.get(node.id) ?? '')), links, lost });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function readable<T>(rows: readonly unknown[], schema: z.ZodType<T>): readonly T[] {
  return rows.flatMap((row) => {
    const read = schema.safeParse(row);
    return read.success ? [read.data] : [];
  });
}

function copyOf(node: CanvasNode, id: string): FoundItems['copies'][number] {
  const { farthest, narrowest, lowest, largest } = freeLimits;
  const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, Math.round(value)));
  const at = { x: within(node.x, -farthest, farthest), y: within(node.y, -farthest, farthest) };
  const colour = node.color === undefined ? '' : (COLOURS[node.color] ?? plainCell(node.color));
  const tags = colour === '' ? [] : [colour];
  if (node.type === 'group') {
    const size = { width: within(node.width, narrowest, largest), height: within(node.height, lowest, largest) };
    const title = plainCell(node.label ?? '')
      .replace(/\s+/gu, ' ')
      .slice(0, LONGEST_TITLE);
    return {
      item: foundItem(id, 'frame', { title, notes: '', tags, facets: { free: { ...at, ...size } } }),
      saysKind: true,
    };
  }
  const [first = '', ...rest] = wordsOf(node).split('\n');
  const title = first
    .replace(/^#{1,6}\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const over = title.length > LONGEST_TITLE ? [title.slice(LONGEST_TITLE)] : [];
  const notes = [...over, ...rest].join('\n').trim();
  return {
    item: foundItem(id, 'note', { title: title.slice(0, LONGEST_TITLE), notes, tags, facets: { free: at } }),
    saysKind: false,
  };
}

function wordsOf({ text, file, url }: CanvasNode): string {
  if (file !== undefined) return plainCell(file.split('/').at(-1)?.replace(/\.md$/iu, '') ?? file);
  return plainCell(text ?? url ?? '');
}
