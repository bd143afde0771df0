/** The plan by frames of the sketch: what lies in each, what lies in none, and what waits. */
import { fail, ok } from '#shared/base';
import { isFrame, kindOf } from '#shared/kinds';
import { lenses, plainLens, shownTitle } from '#shared/lenses';
import { frameFinder, rectOf } from '#shared/lenses/sketch';
import type { FreeFacet, Item, Plan } from '#shared/plan';
import { freeLimits } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { bottomOf, overlaps, unionOf } from '#shared/scene';
import type { Branch } from './branch';
import { branchOf } from './branch';
import { freshKind } from './fresh';
import type { Destination, Grouping } from './grouping';
import { neighbour } from './neighbour';
import { byCode, byPosition, sortedBy } from './order';
import { UNKNOWN_BRANCH } from './unknown-branch';

const LOOSE = 'loose';
const TRAY = 'tray';
const GAP = 16;
/** Below a frame's title. */
const HEAD = 44;
/** A card without a size of its own, as far as finding room for it goes. */
const CARD = { width: 180, height: 54 };

export const sketchGrouping: Grouping = {
  id: 'sketch',
  name: 'Sketch',
  question: 'Choose a frame, or none.',
  tray: TRAY,
  typed: null,
  within: pointOf,
  spoken: (plan, item, inTree) => {
    const place = lenses.sketch.placeOf(plan, item);
    return place !== null && inTree ? `${place}, ${pointOf(item)?.toLowerCase()}` : place;
  },
  branches,
  destinations,
  enter: (plan, item, branch) => {
    if (branch === TRAY) return ok({ facets: { free: null } });
    if (isFrame(item) && branch !== LOOSE)
      return fail('frame-in-frame', 'A frame lies beside the others. Choose “In no frame”.');
    const free = roomIn(plan, branch, item);
    return free ? ok({ facets: { free: { ...item.facets.free, ...free } } }) : UNKNOWN_BRANCH;
  },
  step: (plan, item, direction, large) => {
    if (!item.facets.free)
      return fail('no-place', 'It has no place on the sketch yet. Choose “Move to…” to give it one.');
    if (direction === 'left' || direction === 'right' || isFrame(item)) {
      const nudged = plainLens('sketch').nudge(plan, item, direction, large);
      return nudged;
    }
    const placed = destinations(plan).filter(({ branch }) => branch !== TRAY);
    const next = neighbour(placed, drawerOf(plan)(item), direction);
    return next ? sketchGrouping.enter(plan, item, next.branch) : ok({});
  },
  fresh: (plan, spot) => {
    const kind = freshKind(spot);
    if (spot.branch === TRAY) return ok({ kind, placing: {} });
    const free = roomIn(plan, spot.branch, null);
    return free ? ok({ kind, placing: { facets: { free } } }) : UNKNOWN_BRANCH;
  },
};

function pointOf({ facets: { free } }: Item): string | undefined {
  return free && `Across ${Math.round(free.x)}, down ${Math.round(free.y)}`;
}

function frameBranch(frame: Item): string {
  return `frame:${frame.id}`;
}

function drawerOf(plan: Plan): (item: Item) => string {
  const frameOf = frameFinder(plan);
  return (item) => {
    if (!item.facets.free) return TRAY;
    const frame = frameOf(item);
    return frame ? frameBranch(frame) : LOOSE;
  };
}

function placedFrames(plan: Plan): readonly Item[] {
  return [...plan.items.values()].filter((item) => isFrame(item) && item.facets.free).sort(byPosition);
}

function branches(plan: Plan): readonly Branch[] {
  const frames = placedFrames(plan);
  const others = [...plan.items.values()].filter((item) => !(isFrame(item) && item.facets.free));
  const drawers = sortedBy(others, drawerOf(plan), (drawer) => (drawer === TRAY ? byCode : byPosition));
  const framed = frames.map((self) =>
    branchOf({
      id: frameBranch(self),
      name: shownTitle(self.title),
      self,
      items: drawers.get(frameBranch(self)) ?? [],
    }),
  );
  return [...framed, ...besides(LOOSE, 'In no frame'), ...besides(TRAY, 'Waiting for a place')];

  function besides(id: string, name: string): readonly Branch[] {
    const items = drawers.get(id);
    return items ? [branchOf({ id, name, items })] : [];
  }
}

function destinations(plan: Plan): readonly Destination[] {
  const frames = placedFrames(plan).map((frame) => ({
    branch: frameBranch(frame),
    name: `${kindOf(frame).name} ‘${shownTitle(frame.title)}’`,
  }));
  return [...frames, { branch: LOOSE, name: 'In no frame' }, { branch: TRAY, name: 'Waiting for a place' }];
}

/** A free place for one more card in a frame, or below everything; null for a branch that is gone. */
function roomIn(plan: Plan, branch: string, moved: Item | null): Pick<FreeFacet, 'x' | 'y'> | null {
  const lying = [...plan.items.values()].flatMap((item) => {
    const { free } = item.facets;
    return free && item.id !== moved?.id ? [{ item, rect: rectOf(item, free) }] : [];
  });
  if (branch === LOOSE) {
    const { x, y, height } = unionOf(lying.map(({ rect }) => rect));
    return lying.length === 0 ? { x: 0, y: 0 } : whole({ x, y: y + height + GAP });
  }
  const frame = lying.find(({ item }) => isFrame(item) && frameBranch(item) === branch);
  if (!frame) return null;
  const size = moved?.facets.free ? rectOf(moved, moved.facets.free) : CARD;
  return whole(
    gapIn(
      frame.rect,
      size,
      lying.filter(({ item }) => item !== frame.item).map(({ rect }) => rect),
    ),
  );
}

/** The first gap of a frame in reading order that a card of this size fits into; its middle where there is none. */
function gapIn(frame: Rect, { width, height }: Pick<Rect, 'width' | 'height'>, taken: readonly Rect[]) {
  const near = taken.filter((rect) => overlaps(rect, frame));
  for (let y = frame.y + HEAD; y + height <= bottomOf(frame); y += GAP) {
    for (let x = frame.x + GAP; x + width <= frame.x + frame.width; x += GAP) {
      if (!near.some((rect) => overlaps(rect, { x, y, width, height }))) return { x, y };
    }
  }
  return { x: frame.x + (frame.width - width) / 2, y: frame.y + (frame.height - height) / 2 };
}

/** To whole units, no farther out than the sketch goes. */
function whole({ x, y }: Pick<Rect, 'x' | 'y'>): Pick<FreeFacet, 'x' | 'y'> {
  return { x: inRange(x), y: inRange(y) };
}

function inRange(value: number): number {
  return Math.min(Math.max(Math.round(value), -freeLimits.farthest), freeLimits.farthest) + 0;
}
