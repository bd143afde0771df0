/**
 * Where everything on the journey lies: lanes from top to bottom with their packed cards. Scene and drop both stand on
 * it, so that what is drawn and what a drop means can't drift apart.
 */
import { LAST_WEEK } from '#shared/calendar';
import type { Item, Lane, LaneId, Plan } from '#shared/plan';
import { changedRows } from '#shared/plan';
import { keptList } from '#shared/scene';
import { wrapTitle } from '../card-text';
import { COUNT_LEADING, GUTTER_PADDING, LANE_LEADING, LANE_NAME_LINES, laneStyle } from './lane-text';
import { CARD_HEIGHT, FOLD_MARK, FOLDED_HEIGHT, GUTTER, LANE_MIN_HEIGHT, LANE_PADDING, ROW_PITCH } from './measures';
import type { PackedCard, PackedLane, PlacedItem } from './pack-lane';
import { packLane, repackLane } from './pack-lane';
import type { JourneyView } from './view';
import { scaleOf, xOfWeek } from './view';

export type LaneLayout = {
  /** Null for the last band, which only exists while items stand in a lane that is gone. */
  readonly lane: Lane | null;
  readonly y: number;
  readonly height: number;
  readonly nameLines: readonly string[];
  readonly packed: PackedLane;
  /** Drawn as a thin strip without cards. */
  readonly folded: boolean;
};

export type JourneyLayout = {
  readonly scale: number;
  /** Of the body, scene units. */
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly LaneLayout[];
};

/** A layout with the plan that it is of, and how that is looked at. */
export type LaidOut = { readonly plan: Plan; readonly view: JourneyView; readonly layout: JourneyLayout };

const NO_FOLDS: ReadonlySet<LaneId> = new Set();

const remembered = new WeakMap<Plan, { readonly folded: ReadonlySet<LaneId>; readonly layout: JourneyLayout }>();

/**
 * The layout of a plan, which never changes; the last one asked for is kept, as a drag asks for it at every step. Told
 * from an earlier one, lanes in which nothing has changed are not packed again, and lanes that stay are the same objects.
 */
export function layoutOf(plan: Plan, view: JourneyView, before?: LaidOut): JourneyLayout {
  const scale = scaleOf(view);
  const { folded = NO_FOLDS } = view;
  const known = remembered.get(plan);
  if (known?.layout.scale === scale && sameFolds(known.folded, folded)) return known.layout;
  const source = before ?? (known && { plan, view, layout: known.layout });
  const layout =
    source?.layout.scale === scale
      ? laidOutAfter(source, plan, folded)
      : laidOut(plan, scale, folded, packedAnew(plan, scale));
  remembered.set(plan, { folded, layout });
  return layout;
}

function sameFolds(a: ReadonlySet<LaneId>, b: ReadonlySet<LaneId>): boolean {
  return a === b || (a.size === b.size && [...a].every((id) => b.has(id)));
}

/** The packed cards of each lane that has any; those of lanes that are gone go by null. */
type PackedLanes = ReadonlyMap<LaneId | null, PackedLane>;

const NOTHING: PackedLane = { rows: 0, cards: [] };

function laidOut(
  plan: Plan,
  scale: number,
  folds: ReadonlySet<LaneId>,
  packs: PackedLanes,
  before?: JourneyLayout,
): JourneyLayout {
  const lanes: LaneLayout[] = [];
  let y = 0;
  const add = (lane: Lane | null, name: string, packed: PackedLane) => {
    const old = before?.lanes.find((known) => known.lane?.id === lane?.id);
    const folded = lane !== null && folds.has(lane.id);
    const sameName = old && old.lane === lane && old.folded === folded;
    const nameLines = sameName ? old.nameLines : nameInLines(name, folded);
    const height = folded ? FOLDED_HEIGHT : heightOf(packed.rows, nameLines.length);
    const same = sameName && old.y === y && old.height === height && old.packed === packed;
    lanes.push(same ? old : { lane, y, height, nameLines, packed, folded });
    y += height;
  };
  for (const lane of plan.header.lanes) add(lane, lane.name, packs.get(lane.id) ?? NOTHING);
  const strays = packs.get(null);
  if (strays && strays.cards.length > 0) add(null, 'Lane removed', strays);
  const width = xOfWeek(LAST_WEEK + 1, scale);
  return { scale, width, height: Math.max(y, LANE_MIN_HEIGHT), lanes: keptList(before?.lanes, lanes) };
}

/** A folded lane has the mark that unfolds it beside its name. */
function nameInLines(name: string, folded: boolean): readonly string[] {
  const room = GUTTER - 2 * GUTTER_PADDING;
  return folded ? wrapTitle(name, room - FOLD_MARK, 1, laneStyle) : wrapTitle(name, room, LANE_NAME_LINES, laneStyle);
}

function heightOf(rows: number, nameLines: number): number {
  const cards = LANE_PADDING * 2 + Math.max(rows, 1) * ROW_PITCH - (ROW_PITCH - CARD_HEIGHT);
  const name = GUTTER_PADDING * 2 + nameLines * LANE_LEADING + COUNT_LEADING;
  return Math.max(cards, name, LANE_MIN_HEIGHT);
}

function packedAnew(plan: Plan, scale: number): PackedLanes {
  const laneOf = laneFinder(plan);
  const placed = new Map<LaneId | null, PlacedItem[]>();
  for (const item of plan.items.values()) {
    const { journey } = item.facets;
    if (!journey) continue;
    const lane = laneOf(journey.lane);
    const others = placed.get(lane);
    if (others) others.push({ item, journey });
    else placed.set(lane, [{ item, journey }]);
  }
  return new Map([...placed].map(([lane, items]) => [lane, packLane(items, scale)]));
}

/** The lane itself, or null for one that is gone. */
function laneFinder({ header }: Plan): (lane: LaneId) => LaneId | null {
  const known = new Set(header.lanes.map(({ id }) => id));
  return (lane) => (known.has(lane) ? lane : null);
}

function laidOutAfter(
  { plan: earlier, layout: before }: LaidOut,
  plan: Plan,
  folded: ReadonlySet<LaneId>,
): JourneyLayout {
  const { scale } = before;
  if (!sameLanes(earlier, plan)) return laidOut(plan, scale, folded, packedAnew(plan, scale), before);
  const laneOf = laneFinder(plan);
  const packs = new Map(before.lanes.map(({ lane, packed }) => [lane?.id ?? null, packed]));
  for (const [lane, { gone, come }] of changesByLane(earlier, plan, laneOf)) {
    packs.set(lane, repackLane(packs.get(lane) ?? NOTHING, gone, come, scale));
  }
  return laidOut(plan, scale, folded, packs, before);
}

/** Whether both have the same lanes, in whatever order and by whatever names. */
function sameLanes({ header: a }: Plan, { header: b }: Plan): boolean {
  if (a.lanes === b.lanes) return true;
  const known = new Set(a.lanes.map(({ id }) => id));
  return a.lanes.length === b.lanes.length && b.lanes.every(({ id }) => known.has(id));
}

type LaneChange = { readonly gone: Set<Item>; readonly come: PlacedItem[] };

function changesByLane(
  before: Plan,
  after: Plan,
  laneOf: (lane: LaneId) => LaneId | null,
): ReadonlyMap<LaneId | null, LaneChange> {
  const changes = new Map<LaneId | null, LaneChange>();
  const changeOf = (lane: LaneId | null): LaneChange => {
    const known = changes.get(lane);
    if (known) return known;
    const fresh = { gone: new Set<Item>(), come: [] };
    changes.set(lane, fresh);
    return fresh;
  };
  for (const { before: was, after: is } of changedRows(before.items, after.items)) {
    const from = was?.facets.journey;
    const to = is?.facets.journey;
    if (was && from) changeOf(laneOf(from.lane)).gone.add(was);
    if (is && to) changeOf(laneOf(to.lane)).come.push({ item: is, journey: to });
  }
  return changes;
}

/** What is written of a lane's cards: nothing of one that is folded. */
export function shownCards({ folded, packed }: LaneLayout): readonly PackedCard[] {
  return folded ? [] : packed.cards;
}

/** The lane at a height of the body; above the first lane counts as the first, below the last as the last. */
export function laneAt(layout: JourneyLayout, y: number): LaneLayout | undefined {
  return layout.lanes.find((lane) => y < lane.y + lane.height) ?? layout.lanes.at(-1);
}
