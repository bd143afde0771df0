/**
 * Where everything on the journey lies: lanes from top to bottom with their packed cards. Scene and drop both stand on
 * it, so that what is drawn and what a drop means can't drift apart.
 */
import { LAST_WEEK } from '#shared/calendar';
import type { Lane, LaneId, Plan } from '#shared/plan';
import { wrapTitle } from '../card-text';
import { COUNT_LEADING, GUTTER_PADDING, LANE_LEADING, LANE_NAME_LINES, laneStyle } from './lane-text';
import { CARD_HEIGHT, GUTTER, LANE_MIN_HEIGHT, LANE_PADDING, ROW_PITCH } from './measures';
import type { PackedLane, PlacedItem } from './pack-lane';
import { packLane } from './pack-lane';
import type { JourneyView } from './view';
import { scaleOf, xOfWeek } from './view';

export type LaneLayout = {
  /** Null for the last band, which only exists while items stand in a lane that is gone. */
  readonly lane: Lane | null;
  readonly y: number;
  readonly height: number;
  readonly nameLines: readonly string[];
  readonly packed: PackedLane;
};

export type JourneyLayout = {
  readonly scale: number;
  /** Of the body, scene units. */
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly LaneLayout[];
};

const remembered = new WeakMap<Plan, JourneyLayout>();

/** The layout of a plan, which never changes; the last one asked for is kept, as a drag asks for it at every step. */
export function layoutOf(plan: Plan, view: JourneyView): JourneyLayout {
  const scale = scaleOf(view);
  const known = remembered.get(plan);
  if (known?.scale === scale) return known;
  const layout = layOut(plan, scale);
  remembered.set(plan, layout);
  return layout;
}

function layOut(plan: Plan, scale: number): JourneyLayout {
  const { byLane, strays } = placedByLane(plan);
  const lanes: LaneLayout[] = [];
  let y = 0;
  const add = (lane: Lane | null, name: string, placed: readonly PlacedItem[]) => {
    const packed = packLane(placed, scale);
    const nameLines = wrapTitle(name, GUTTER - 2 * GUTTER_PADDING, LANE_NAME_LINES, laneStyle);
    const height = heightOf(packed.rows, nameLines.length);
    lanes.push({ lane, y, height, nameLines, packed });
    y += height;
  };
  for (const lane of plan.header.lanes) add(lane, lane.name, byLane.get(lane.id) ?? []);
  if (strays.length > 0) add(null, 'Lane removed', strays);
  return { scale, width: xOfWeek(LAST_WEEK + 1, scale), height: Math.max(y, LANE_MIN_HEIGHT), lanes };
}

function heightOf(rows: number, nameLines: number): number {
  const cards = LANE_PADDING * 2 + Math.max(rows, 1) * ROW_PITCH - (ROW_PITCH - CARD_HEIGHT);
  const name = GUTTER_PADDING * 2 + nameLines * LANE_LEADING + COUNT_LEADING;
  return Math.max(cards, name, LANE_MIN_HEIGHT);
}

type PlacedByLane = {
  readonly byLane: ReadonlyMap<LaneId, readonly PlacedItem[]>;
  readonly strays: readonly PlacedItem[];
};

function placedByLane(plan: Plan): PlacedByLane {
  const byLane = new Map<LaneId, PlacedItem[]>(plan.header.lanes.map((lane) => [lane.id, []]));
  const strays: PlacedItem[] = [];
  for (const item of plan.items.values()) {
    const { journey } = item.facets;
    if (journey) (byLane.get(journey.lane) ?? strays).push({ item, journey });
  }
  return { byLane, strays };
}

/** The lane at a height of the body; above the first lane counts as the first, below the last as the last. */
export function laneAt(layout: JourneyLayout, y: number): LaneLayout | undefined {
  return layout.lanes.find((lane) => y < lane.y + lane.height) ?? layout.lanes.at(-1);
}
