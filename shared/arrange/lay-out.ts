/**
 * Laying out boxes that are tied to each other, some of them inside frames. The drawing of one group is left to a
 * layouter (a graph library); which boxes make a group, where it lies and how large its frame ends is decided here.
 */
import type { Point, Rect } from '#shared/scene';
import { bottomOf, centreOf, contains, inflate, overlaps, rightOf, unionOf } from '#shared/scene';
import { freeSpot } from './free-spot';

export type Box<Id> = { readonly id: Id; readonly rect: Rect; readonly isFrame: boolean };
/** `words`: how wide what is written on it is, scene units; 0 where there is nothing. */
export type Tie<Id> = { readonly from: Id; readonly to: Id; readonly words: number };
export type Sized<Id> = { readonly id: Id; readonly width: number; readonly height: number };

/** Upper left corners for the boxes of one group, overlapping none; the origin does not matter. */
export type Layouter<Id> = (boxes: readonly Sized<Id>[], ties: readonly Tie<Id>[]) => Promise<ReadonlyMap<Id, Point>>;

/** What a frame keeps free around what it holds, scene units; more at the top, for its title. */
const SIDE = 24;
const TOP = 48;
const LEAST_FRAME = { width: 200, height: 96 };

/** [AR6] The frame that holds what lies in `inside`, with free space around it and more at the top, for its title. */
export function frameAround({ x, y, width, height }: Rect): Rect {
  return { x: x - SIDE, y: y - TOP, ...frameSize({ width, height }) };
}

/**
 * [AR4, AR5] Where the chosen boxes come to lie, all of them for none chosen; a chosen frame takes along what lies in
 * it. Only boxes whose rectangle changes are in the answer.
 */
export async function layOut<Id>(
  boxes: readonly Box<Id>[],
  ties: readonly Tie<Id>[],
  chosen: ReadonlySet<Id>,
  layouter: Layouter<Id>,
): Promise<ReadonlyMap<Id, Rect>> {
  const nest = nestOf(boxes);
  const moving = chosen.size === 0 ? new Set(nest.boxes.keys()) : withContents(nest, chosen);
  const heads = [...moving].filter((id) => !moving.has(nest.parents.get(id) as Id));
  const result = new Map<Id, Rect>();
  for (const [parent, ids] of groupedBy(heads, (id) => nest.parents.get(id))) {
    const group = await drawGroup(nest, ids, ties, layouter);
    const others = [...nest.boxes.keys()].filter((id) => nest.parents.get(id) === parent && !moving.has(id));
    const corner = cornerFor(
      group,
      unionOf(ids.map((id) => rectIn(nest, id))),
      others.map((id) => rectIn(nest, id)),
    );
    place(group, corner, result);
    if (parent !== undefined) grow(nest, parent, result);
  }
  return changedOnly(nest, result);
}

/** Where the group was, or, where it would lie on others now, the nearest ground that is free. */
function cornerFor<Id>(group: Drawn<Id>, was: Point, others: readonly Rect[]): Point {
  const { width, height } = unionOf(group.map(({ rect }) => rect));
  const wanted = { x: was.x, y: was.y, width, height };
  const taken = others.filter((rect) => !contains(rect, centreOf(wanted)) || areaOf(rect) < areaOf(wanted));
  if (!taken.some((rect) => overlaps(rect, wanted))) return was;
  const around = inflate(unionOf([wanted, ...taken]), Math.max(width, height) + SIDE);
  return freeSpot({ width, height }, centreOf(wanted), around, taken) ?? was;
}

type Nest<Id> = {
  readonly boxes: ReadonlyMap<Id, Box<Id>>;
  /** The frame that a box lies in; none for what lies on the ground. */
  readonly parents: ReadonlyMap<Id, Id>;
  readonly children: ReadonlyMap<Id, readonly Id[]>;
};

/** [AR5] Whether a frame holds a box: the box's middle lies in it, and the box is no frame as large or larger. */
export function holds(
  frame: Pick<Box<unknown>, 'rect'>,
  { rect, isFrame }: Pick<Box<unknown>, 'rect' | 'isFrame'>,
): boolean {
  return contains(frame.rect, centreOf(rect)) && (!isFrame || areaOf(frame.rect) > areaOf(rect));
}

function areaOf({ width, height }: Rect): number {
  return width * height;
}

/** A box lies in the smallest frame that holds it. */
function nestOf<Id>(boxes: readonly Box<Id>[]): Nest<Id> {
  const frames = boxes.filter((box) => box.isFrame).sort((a, b) => areaOf(a.rect) - areaOf(b.rect));
  const parents = new Map<Id, Id>();
  const children = new Map<Id, Id[]>();
  for (const box of boxes) {
    const around = frames.find((frame) => frame !== box && holds(frame, box));
    if (!around) continue;
    parents.set(box.id, around.id);
    children.set(around.id, [...(children.get(around.id) ?? []), box.id]);
  }
  return { boxes: new Map(boxes.map((box) => [box.id, box])), parents, children };
}

function rectIn<Id>({ boxes }: Nest<Id>, id: Id): Rect {
  return boxes.get(id)?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
}

function withContents<Id>({ boxes, children }: Nest<Id>, chosen: ReadonlySet<Id>): ReadonlySet<Id> {
  const all = new Set<Id>();
  const add = (id: Id) => {
    if (!boxes.has(id) || all.has(id)) return;
    all.add(id);
    for (const child of children.get(id) ?? []) add(child);
  };
  for (const id of chosen) add(id);
  return all;
}

function groupedBy<Id>(ids: readonly Id[], parentOf: (id: Id) => Id | undefined): ReadonlyMap<Id | undefined, Id[]> {
  const groups = new Map<Id | undefined, Id[]>();
  for (const id of ids) groups.set(parentOf(id), [...(groups.get(parentOf(id)) ?? []), id]);
  return groups;
}

/** A group with its corner at the origin; every frame in it holds a group of its own. */
type Drawn<Id> = readonly { readonly id: Id; readonly rect: Rect; readonly inside: Drawn<Id> }[];

async function drawGroup<Id>(
  nest: Nest<Id>,
  ids: readonly Id[],
  ties: readonly Tie<Id>[],
  layouter: Layouter<Id>,
): Promise<Drawn<Id>> {
  const sized: (Sized<Id> & { readonly inside: Drawn<Id> })[] = [];
  for (const id of ids) {
    const held = nest.children.get(id) ?? [];
    const inside = held.length === 0 ? [] : await drawGroup(nest, held, ties, layouter);
    sized.push({
      id,
      inside,
      ...(held.length === 0 ? sizeOf(rectIn(nest, id)) : frameSize(unionOf(inside.map(({ rect }) => rect)))),
    });
  }
  const corners = sized.length === 1 ? new Map() : await layouter(sized, liftedTies(nest, new Set(ids), ties));
  const origin = unionOf(sized.map(({ id, width, height }) => ({ ...cornerIn(corners, id), width, height })));
  return sized.map(({ id, width, height, inside }) => {
    const { x, y } = cornerIn(corners, id);
    return { id, inside, rect: { x: x - origin.x, y: y - origin.y, width, height } };
  });
}

function cornerIn<Id>(corners: ReadonlyMap<Id, Point>, id: Id): Point {
  return corners.get(id) ?? { x: 0, y: 0 };
}

function sizeOf({ width, height }: Rect) {
  return { width, height };
}

function frameSize({ width, height }: Pick<Rect, 'width' | 'height'>) {
  return {
    width: Math.max(width + 2 * SIDE, LEAST_FRAME.width),
    height: Math.max(height + TOP + SIDE, LEAST_FRAME.height),
  };
}

/** Ties between what lies in the members of a group, as ties between the members themselves; each once, with its longest words. */
function liftedTies<Id>(nest: Nest<Id>, members: ReadonlySet<Id>, ties: readonly Tie<Id>[]): readonly Tie<Id>[] {
  const memberAbove = (id: Id): Id | undefined => {
    let at: Id | undefined = id;
    while (at !== undefined && !members.has(at)) at = nest.parents.get(at);
    return at;
  };
  const lifted = new Map<Id, Map<Id, number>>();
  for (const { from: start, to: end, words } of ties) {
    const from = memberAbove(start);
    const to = memberAbove(end);
    if (from === undefined || to === undefined || from === to) continue;
    const ends = lifted.get(from) ?? new Map<Id, number>();
    lifted.set(from, ends.set(to, Math.max(words, ends.get(to) ?? 0)));
  }
  return [...lifted].flatMap(([from, ends]) => [...ends].map(([to, words]) => ({ from, to, words })));
}

function place<Id>(group: Drawn<Id>, corner: Point, result: Map<Id, Rect>): void {
  for (const { id, rect, inside } of group) {
    const placed = { ...rect, x: corner.x + rect.x, y: corner.y + rect.y };
    result.set(id, placed);
    place(inside, { x: placed.x + SIDE, y: placed.y + TOP }, result);
  }
}

/** A frame that stays where it is makes room for what was laid out in it, and so do those around it. */
function grow<Id>(nest: Nest<Id>, frame: Id, result: Map<Id, Rect>): void {
  const before = result.get(frame) ?? rectIn(nest, frame);
  const held = unionOf((nest.children.get(frame) ?? []).map((id) => result.get(id) ?? rectIn(nest, id)));
  const width = Math.max(before.width, rightOf(held) + SIDE - before.x);
  const height = Math.max(before.height, bottomOf(held) + SIDE - before.y);
  result.set(frame, { ...before, width, height });
  const around = nest.parents.get(frame);
  if (around !== undefined) grow(nest, around, result);
}

function changedOnly<Id>(nest: Nest<Id>, result: ReadonlyMap<Id, Rect>): ReadonlyMap<Id, Rect> {
  return new Map(
    [...result].filter(([id, { x, y, width, height }]) => {
      const before = rectIn(nest, id);
      return x !== before.x || y !== before.y || width !== before.width || height !== before.height;
    }),
  );
}
