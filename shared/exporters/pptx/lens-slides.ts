/**
 * A lens as slides: whole where its words can be read; else in rows below the repeated axis, or seen whole with a list
 * of what is on it.
 */
import { statusNames } from '#shared/kinds';
import { fittedLens, type LensId, type PlainLens } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import { type Block, notesToBlocks, sceneRows } from '#shared/report';
import type { Rect, Scene, SceneCard } from '#shared/scene';
import { bottomOf, contains, rightOf } from '#shared/scene';
import { drawScene, fitted } from './draw-scene';
import { slidesOf, wordsIn } from './flow';
import { ROOM, SLIDE, type Slide } from './slide';

/** As wide as words of 11 units are 10 points on a slide. */
const WIDTH = 940;
/** Points a scene unit: what is smaller can't be read in a room; larger looks coarse. */
const SMALLEST = 0.91;
const LARGEST = 1.2;
/** A frame has nothing but cards, whose titles are 10 points at this. */
const SMALLEST_FRAME = 0.8;
const SHEET: Rect = { x: 12, y: 8, width: SLIDE.width - 24, height: SLIDE.height - 16 };

/** None where nothing has a place in it. */
export function lensSlides(plan: Plan, id: LensId): readonly Slide[] {
  const lens = fittedLens(id, WIDTH);
  const scene = lens.scene(plan);
  if (scene.cards.length === 0) return [];
  const section: Slide = { layout: 'section', title: lens.name, subtitle: [lens.question], shapes: [], notes: [] };
  return [section, ...pictures(plan, lens, scene)];
}

function pictures(plan: Plan, lens: PlainLens, scene: Scene): readonly Slide[] {
  const hasAxis = scene.backdrop.some(({ region }) => region === 'top');
  if (hasAxis) return inRows(plan, lens, scene);
  const overview = pictured(plan, lens.name, scene);
  if (scaleOf(scene, scene.isSheet ? SHEET : ROOM) >= SMALLEST) return [overview];
  const frames = scene.cards
    .filter(({ look }) => look === 'frame')
    .map((frame) => ({ frame, part: framed(scene, frame) }));
  const shown = frames.filter(({ part }) => part.cards.length > 1 && scaleOf(part, ROOM) >= SMALLEST_FRAME);
  const on = new Set(shown.flatMap(({ part }) => part.cards.map(({ id }) => id)));
  return [
    overview,
    ...shown.map(({ frame, part }) => pictured(plan, `${lens.name}: ${frame.title.slice(0, 60)}`, part)),
    ...listed(
      plan,
      lens,
      scene.cards.filter(({ id, look }) => look !== 'frame' && !on.has(id)),
    ),
  ];
}

function scaleOf(scene: Scene, room: Rect): number {
  return fitted(scene, room, LARGEST).scale;
}

function pictured(plan: Plan, title: string, scene: Scene): Slide {
  const fit = fitted(scene, scene.isSheet ? SHEET : ROOM, LARGEST);
  return {
    layout: scene.isSheet ? 'sheet' : 'content',
    title,
    shapes: drawScene(plan, scene, fit),
    notes: notesOf(plan, scene),
  };
}

/** What lies wholly in a frame, with the frame. */
function framed(scene: Scene, { rect }: SceneCard): Scene {
  const cards = scene.cards.filter(
    (card) => contains(rect, card.rect) && rightOf(card.rect) <= rightOf(rect) && bottomOf(card.rect) <= bottomOf(rect),
  );
  const ids = new Set(cards.map(({ id }) => id));
  const connectors = scene.connectors.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { bounds: rect, body: rect, backdrop: [], cards, connectors };
}

function inRows(plan: Plan, lens: PlainLens, scene: Scene): readonly Slide[] {
  const scale = Math.min(ROOM.width / scene.bounds.width, LARGEST);
  const { body, bounds } = scene;
  const most = Math.max(ROOM.height / scale - (bounds.height - body.height), 120);
  const tops = lens.rows ? lens.rows(plan).map(({ y }) => y) : rowEnds(scene);
  const parts: Scene[] = [];
  for (let from = body.y; from < bottomOf(body) - 1; ) {
    const to = bottomOf(body) - from <= most ? bottomOf(body) : cutBelow(scene, tops, from, most);
    const part = sceneRows(scene, from, to);
    if (part.cards.length > 0) parts.push(part);
    from = to;
  }
  return parts.map((part, index) => pictured(plan, index === 0 ? lens.name : `${lens.name} (continued)`, part));
}

/** Where a lens that does not tell its rows draws a line across all of its gutter. */
function rowEnds({ backdrop }: Scene): readonly number[] {
  const lines = backdrop.flatMap((shape) => (shape.type === 'line' && shape.region === 'left' ? [shape] : []));
  const level = lines.filter(({ from, to }) => from.y === to.y);
  const leftmost = Math.min(...level.map(({ from }) => from.x));
  return level.filter(({ from }) => from.x === leftmost).map(({ from }) => from.y);
}

/** Between two rows of the lens, else between cards, else where the slide is full. */
function cutBelow({ cards }: Scene, tops: readonly number[], from: number, most: number): number {
  const fits = (y: number) => y > from + most / 3 && y <= from + most;
  const row = tops.findLast(fits);
  if (row !== undefined) return row;
  const solid = cards.filter(({ look }) => look !== 'frame');
  const free = solid
    .map(({ rect }) => bottomOf(rect) + 3)
    .filter((y) => fits(y) && !solid.some(({ rect }) => rect.y < y && bottomOf(rect) > y));
  return free.length === 0 ? from + most : Math.max(...free);
}

/** What a slide is too small to say: each card with its place. */
function listed(plan: Plan, lens: PlainLens, cards: readonly SceneCard[]): readonly Slide[] {
  const items = cards.flatMap(({ id }) => plan.items.get(id) ?? []);
  if (items.length === 0) return [];
  const cell = (text: string, look: { bold?: boolean; quiet?: boolean } = {}) => [[{ text, ...look }]];
  const tones = new Map(cards.map(({ id, tone }) => [id, tone]));
  const table: Block = {
    type: 'table',
    summary: `What is in ${lens.name}`,
    columns: [
      { name: 'Code', width: 8 },
      { name: 'Item', width: 38 },
      { name: 'Place', width: 26 },
      { name: 'Owner', width: 16 },
      { name: 'Status', width: 12 },
    ],
    rows: items.map((item) => ({
      type: 'cells',
      tone: tones.get(item.id) ?? 'area-none',
      cells: [
        cell(item.code, { quiet: true }),
        cell(item.title.trim() || 'Untitled', { bold: true }),
        cell(lens.placeOf(plan, item) ?? ''),
        cell(item.owner === null ? '' : (plan.items.get(item.owner)?.title ?? '')),
        cell(item.kind === 'frame' ? '' : statusNames[item.status]),
      ],
    })),
  };
  return slidesOf(plan, `${lens.name}: the list`, [table]);
}

/** Whole titles of what is cut, notes of what has any, and what is not drawn. */
function notesOf(plan: Plan, { cards, connectors }: Scene): readonly string[] {
  const far = connectors.filter(({ ends }) => ends).length;
  const words = cards.flatMap((card) => {
    const item = plan.items.get(card.id);
    if (!item) return [];
    const notes = item.notes.trim() === '' ? [] : notesToBlocks(item.notes).flatMap(wordsIn);
    const cut = card.lines.length === 0 || card.lines.at(-1)?.endsWith('…') === true;
    return notes.length === 0 && !cut ? [] : [`${item.code} ${item.title}`, ...notes];
  });
  return far === 0 ? words : [...words, `Links that lead far and are not drawn: ${far}.`];
}
