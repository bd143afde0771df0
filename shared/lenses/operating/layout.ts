/** Where the functions, the rings of civic work and the cards in them lie. */
import type { CivicRing, Item, OperatingLevel, Plan } from '#shared/plan';
import { civicRings, operatingLevels } from '#shared/plan';
import type { Rect } from '#shared/scene';
import { bottomOf } from '#shared/scene';
import {
  CARD_HEIGHT,
  CARD_INSET,
  CARD_WIDTH,
  CIVIC_BARE,
  CIVIC_CARD_GAP,
  CIVIC_CARD_HEIGHT,
  CIVIC_COLUMNS,
  CIVIC_GAP,
  CIVIC_HEAD,
  CIVIC_INSET,
  CIVIC_TITLE,
  COLUMN,
  ROW,
  SPARE,
  WIDTH,
} from './measures';
import type { Run } from './placed';
import { civicWorkOf, functionsOf } from './placed';

export type Row = Run & { readonly y: number };

/** The part of a ring that is its own: what lies in the rings inside of it is theirs. */
export type RingPart = { readonly ring: CivicRing; readonly rect: Rect; readonly items: readonly Item[] };

export type Layout = {
  readonly rows: readonly Row[];
  /** Where the levels end. */
  readonly bottom: number;
  readonly civic: readonly RingPart[];
};

const remembered = new WeakMap<Plan, Layout>();

/** The same object as long as the plan is. */
export function layoutOf(plan: Plan): Layout {
  const known = remembered.get(plan);
  if (known) return known;
  const rows = functionsOf(plan).map((run, n) => ({ ...run, y: n * ROW }));
  const bottom = rows.length * ROW + SPARE;
  const layout = { rows, bottom, civic: ringParts(plan, bottom + CIVIC_GAP + CIVIC_TITLE) };
  remembered.set(plan, layout);
  return layout;
}

/** [M5] Side by side, as high as the fullest of them needs. */
function ringParts(plan: Plan, top: number): readonly RingPart[] {
  const work = civicWorkOf(plan);
  const most = Math.max(...civicRings.map((ring) => work.get(ring)?.length ?? 0));
  const lines = Math.ceil(most / CIVIC_COLUMNS);
  const cards = lines === 0 ? CIVIC_BARE : lines * (CIVIC_CARD_HEIGHT + CIVIC_CARD_GAP) - CIVIC_CARD_GAP;
  const width = WIDTH / civicRings.length;
  return civicRings.map((ring, n) => ({
    ring,
    rect: { x: n * width, y: top, width, height: CIVIC_HEAD + cards + CIVIC_INSET },
    items: work.get(ring) ?? [],
  }));
}

export function columnOf(level: OperatingLevel): number {
  return operatingLevels.indexOf(level) * COLUMN;
}

/** [M1] The slot of a function in the column of a level. */
export function slotIn({ y }: Pick<Row, 'y'>, level: OperatingLevel): Rect {
  return { x: columnOf(level) + CARD_INSET, y: y + (ROW - CARD_HEIGHT) / 2, width: CARD_WIDTH, height: CARD_HEIGHT };
}

/** The place of the card number `n` of a ring, from 0. */
export function slotOf({ rect }: RingPart, n: number): Rect {
  return {
    x: rect.x + CIVIC_INSET + (n % CIVIC_COLUMNS) * (CARD_WIDTH + CIVIC_CARD_GAP),
    y: rect.y + CIVIC_HEAD + Math.floor(n / CIVIC_COLUMNS) * (CIVIC_CARD_HEIGHT + CIVIC_CARD_GAP),
    width: CARD_WIDTH,
    height: CIVIC_CARD_HEIGHT,
  };
}

/** The lower edge of all that there is. */
export function endOf({ civic, bottom }: Layout): number {
  return civic[0] ? bottomOf(civic[0].rect) : bottom;
}
