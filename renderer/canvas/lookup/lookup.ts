/**
 * What lies where in the scene on stage, for everything that asks by place: pointing, marquees, painting. It follows
 * the scene from one to the next, and tells what has changed on the way.
 */
import type { ItemId, LinkId } from '#shared/plan';
import type { Point, Rect, Scene, SceneCard, SceneConnector } from '#shared/scene';
import { contains, hullOf, inflate, linkLabelStyle, overlaps, seenOf, unionOf } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { partsOfCard } from '../cards/card-reach';
import type { Cell, Grid, Visit } from './grid';
import { cellsUnder, createGrid } from './grid';
import { boxesAlong, isNearWay, pointsAlong } from './way-points';

export type Lookup = {
  readonly card: (id: ItemId) => SceneCard | undefined;
  /** Those of the cards that there are, in the scene's order. */
  readonly cards: (ids: Iterable<ItemId>) => readonly SceneCard[];
  readonly link: (id: LinkId) => SceneConnector | undefined;
  /** The links that begin or end at a card. */
  readonly linksAt: (id: ItemId) => readonly SceneConnector[];
  /** The cards, labels included, that share area with `rect`, in the scene's order. */
  readonly cardsIn: (rect: Rect) => readonly SceneCard[];
  /** The links that may be seen in `rect` at a zoom: none that can is missing. In the scene's order. */
  readonly linksIn: (rect: Rect, zoom?: number) => readonly SceneConnector[];
  /** The topmost card at a point, labels included; of frames only the title and the border, as their inside is ground. */
  readonly cardAt: (at: Point, slack?: number) => SceneCard | undefined;
  /**
   * A link that is seen at a zoom within `reach` units of a point, the one drawn last; none where so many run that the
   * ground is meant.
   */
  readonly linkAt: (at: Point, reach: number, zoom?: number) => SceneConnector | undefined;
};

/** Where cards and links have changed, each as rectangles or null for more than is worth telling. */
export type Changes = { readonly cards: readonly Rect[] | null; readonly links: readonly Rect[] | null };

/** A lookup that goes along, and tells what has changed since the last `follow`. */
export type FollowingLookup = Lookup & { readonly follow: (scene: Scene) => Changes };

const CARD_CELL = 256;
const LINK_CELL = 1_024;
/** Half a cell, so that no cell of a way is missed by more than a corner. */
const LINK_STEP = LINK_CELL / 2;
/** More changes than this are told as “everything”. */
const MOST_CHANGES = 96;
const FRAME_BORDER = 6;
/** At a smaller zoom the ends of a far link are specks of two px at most: neither drawn nor to be pointed at. */
const ENDS_SEEN_FROM = 0.2;
/** Where more links than this run side by side, nobody who points there means one of them. */
const MOST_MEANT = 3;

type Placed<Thing> = { readonly thing: Thing; order: number; current: number };

export function createLookup(first: Scene): FollowingLookup {
  const ties = createTies();
  const cards = createShelf<SceneCard>(CARD_CELL, cardCells, partsOfCard);
  const links = createShelf<SceneConnector>(LINK_CELL, linkCells, partsOfLink, ties, ({ ends }) => ends !== undefined);

  function follow(scene: Scene): Changes {
    return { cards: cards.follow(scene.cards), links: links.follow(scene.connectors) };
  }
  follow(first);

  const seenNear = (rect: Rect, zoom = 1) => (zoom < ENDS_SEEN_FROM ? links.nearPlain(rect) : links.near(rect));
  const cardsIn = (rect: Rect) =>
    cards.near(rect).filter((card) => partsOfCard(card).some((part) => overlaps(rect, atLeastOne(part))));
  return {
    follow,
    card: (id) => cards.get(id),
    cards: cards.some,
    link: (id) => links.get(id),
    linksAt: (id) => links.some(ties.at(id)),
    cardsIn,
    linksIn: (rect, zoom) => seenNear(rect, zoom).filter(reaching(rect)),
    cardAt: (at, slack = 0) => {
      const around = inflate({ ...at, width: 0, height: 0 }, slack + 1);
      return cards.near(around).findLast((card) => isAt(card, at, slack));
    },
    linkAt: (at, reach, zoom) => {
      const around = inflate({ ...at, width: 0, height: 0 }, reach);
      const close = seenNear(around, zoom).filter((link) => seenOf(link).some((way) => isNearWay(way, at, reach)));
      return close.length > MOST_MEANT ? undefined : close.at(-1);
    },
  };
}

function reaching(rect: Rect): (link: SceneConnector) => boolean {
  const asked = inflate(rect, 1);
  return (link) => hullsOf(link).some((hull) => overlaps(asked, hull));
}

/**
 * What of one sort lies on the plane, in the order of its scene.
 * @param isSmall tells what is too small to be asked for from afar: it is filed by place once somebody comes near.
 */
function createShelf<Thing extends { readonly id: string }>(
  side: number,
  eachCell: (thing: Thing, visit: Visit) => void,
  partsOf: (thing: Thing) => readonly Rect[],
  watch?: { readonly come: (thing: Thing) => void; readonly gone: (thing: Thing) => void },
  isSmall: (thing: Thing) => boolean = () => false,
) {
  const filed = (): Grid<Placed<Thing>> => createGrid(side, ({ thing }, visit) => eachCell(thing, visit));
  const plain = filed();
  let small: Grid<Placed<Thing>> | null = null;
  const placed = new Map<string, Placed<Thing>>();
  let things: readonly Thing[] = [];
  let round = 0;

  function gridOf(thing: Thing): Grid<Placed<Thing>> | null {
    return isSmall(thing) ? small : plain;
  }

  function smallOnes(): Grid<Placed<Thing>> {
    if (small) return small;
    small = filed();
    for (const entry of placed.values()) if (isSmall(entry.thing)) small.add(entry);
    return small;
  }

  function put(thing: Thing, order: number): void {
    const entry = { thing, order, current: round };
    placed.set(thing.id, entry);
    gridOf(thing)?.add(entry);
    watch?.come(thing);
  }

  /** Where things have come or gone; null for more than is worth telling. */
  function follow(next: readonly Thing[]): readonly Rect[] | null {
    if (next === things) return [];
    const before = things;
    things = next;
    round += 1;
    const changed: Thing[] = [];
    const tell = (thing: Thing) => {
      if (changed.length <= MOST_CHANGES) changed.push(thing);
    };
    const drop = (entry: Placed<Thing>) => {
      tell(entry.thing);
      gridOf(entry.thing)?.remove(entry);
      watch?.gone(entry.thing);
    };
    // What stands where it stood is not looked up: after an edit nearly all of it.
    for (let order = 0; order < next.length; order += 1) {
      const thing = next[order];
      if (!thing || thing === before[order]) continue;
      const known = placed.get(thing.id);
      if (known?.thing === thing) {
        known.order = order;
        known.current = round;
        continue;
      }
      if (known) drop(known);
      put(thing, order);
      tell(thing);
    }
    for (let order = 0; order < before.length; order += 1) {
      const was = before[order];
      const entry = was && was !== next[order] ? placed.get(was.id) : undefined;
      if (!was || !entry || entry.current === round) continue;
      drop(entry);
      placed.delete(was.id);
    }
    return changed.length > MOST_CHANGES ? null : changed.flatMap(partsOf);
  }

  function inOrder(entries: Iterable<Placed<Thing>>): Thing[] {
    return [...entries].sort((a, b) => a.order - b.order).map(({ thing }) => thing);
  }
  const nearPlain = (rect: Rect) => inOrder(plain.near(rect));
  const near = (rect: Rect) => inOrder([...plain.near(rect), ...smallOnes().near(rect)]);
  const some = (ids: Iterable<string>) => inOrder([...ids].flatMap((id) => placed.get(id) ?? []));

  return { follow, near, nearPlain, some, get: (id: string) => placed.get(id)?.thing };
}

function cardCells(card: SceneCard, visit: Visit): void {
  for (const part of partsOfCard(card)) cellsUnder(atLeastOne(part), CARD_CELL, visit);
}

/** A link is asked about for every picture that it may run through, and never changes. */
const hulls = new WeakMap<SceneConnector, readonly Rect[]>();

function hullsOf(link: SceneConnector): readonly Rect[] {
  const known = hulls.get(link) ?? seenOf(link).map((way) => atLeastOne(hullOf(way)));
  hulls.set(link, known);
  return known;
}

/** Ends and line reach beyond the way by no more than this, units. */
const LINE_ROOM = 8;

/** Where a link is seen: along its line, and at its label. */
export function partsOfLink({ way, ends, label, labelAt }: SceneConnector): readonly Rect[] {
  if (ends) return ends.map(({ plain, fading }) => inflate(unionOf([hullOf(plain), hullOf(fading)]), LINE_ROOM));
  const along = boxesAlong(way).map((box) => inflate(box, LINE_ROOM));
  if (label === '') return along;
  const half = measureText(label, linkLabelStyle) / 2 + LINE_ROOM;
  return [...along, { x: labelAt.x - half, y: labelAt.y - 2 * LINE_ROOM, width: 2 * half, height: 4 * LINE_ROOM }];
}

/** The cells around points along the way; few, so that a list is the quickest way to name none of them twice. */
function linkCells(link: SceneConnector, visit: Visit): void {
  const told: Cell[] = [];
  const tell = (cell: Cell) => {
    if (told.includes(cell)) return;
    told.push(cell);
    visit(cell);
  };
  for (const way of seenOf(link)) {
    for (const { x, y } of pointsAlong(way, LINK_STEP)) {
      cellsUnder({ x: x - LINK_STEP / 2, y: y - LINK_STEP / 2, width: LINK_STEP, height: LINK_STEP }, LINK_CELL, tell);
    }
  }
}

/** Which links begin or end at a card, kept as they come and go. */
function createTies() {
  const ties = new Map<ItemId, Set<LinkId>>();
  const come = ({ id, from, to }: SceneConnector) => {
    for (const end of [from, to]) {
      const known = ties.get(end);
      if (known) known.add(id);
      else ties.set(end, new Set([id]));
    }
  };
  const gone = ({ id, from, to }: SceneConnector) => {
    ties.get(from)?.delete(id);
    ties.get(to)?.delete(id);
  };
  const at = (id: ItemId): Iterable<LinkId> => ties.get(id) ?? [];
  return { come, gone, at };
}

function isAt(card: SceneCard, at: Point, slack: number): boolean {
  if (card.look !== 'frame') return partsOfCard(card).some((part) => contains(inflate(part, slack), at));
  if (contains(inflate(card.label, slack), at)) return true;
  const border = FRAME_BORDER + slack;
  return contains(inflate(card.rect, slack), at) && !contains(inflate(card.rect, -border), at);
}

/** What has no width or height still lies somewhere. */
function atLeastOne({ x, y, width, height }: Rect): Rect {
  return { x, y, width: Math.max(width, 1), height: Math.max(height, 1) };
}
