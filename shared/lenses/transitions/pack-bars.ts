/** One gate opened wide: bars over their weeks, each side packed into as few rows as leave every title readable. */
import { sides } from '#shared/plan';
import { asideWidth, shownTitle } from '../card-text';
import type { Footprint } from '../journey';
import { createFreeRows, footprintOf, labelOf } from '../journey';
import { aroundInBrief } from './around-words';
import { grouped } from './grouped';
import { BAR_HEIGHT, BAR_PITCH, BAR_TEXT_RIGHT, ROW_PADDING } from './measures';
import type { PackedRow, PlacedCard } from './packed';
import type { PlacedItem } from './placed';
import { byWeek } from './placed';
import { WEEKS_WIDE, xOfOffset } from './view';

type Draft = { readonly one: PlacedItem; readonly print: Footprint; readonly row: number };

const ASIDE_GAP = 14;
/** A label never starts closer than this to what stands before it. */
const BREATH = 8;

/** The rows of the four sides at `scale` units a week. No two footprints overlap. */
export function packBars(placed: readonly PlacedItem[], scale: number): readonly PackedRow[] {
  const bySide = grouped(placed, ({ transition }) => transition.side);
  return sides.map((side) => packSide([...(bySide.get(side) ?? [])].sort(byWeek), scale));
}

function packSide(sorted: readonly PlacedItem[], scale: number): PackedRow {
  const width = WEEKS_WIDE * scale;
  const free = createFreeRows(sorted.length);
  const drafts = sorted.map((one): Draft => {
    const { fromOffset, toOffset } = one.transition;
    const bar = { left: xOfOffset(fromOffset, scale), right: xOfOffset(toOffset + 1, scale) };
    const print = footprintOf(shownTitle(one.item.title), bar, width);
    return { one, print, row: free.take(print.ground.left, print.ground.right) };
  });
  const height = 2 * ROW_PADDING + free.count() * BAR_PITCH - (BAR_PITCH - BAR_HEIGHT);
  return { height, cards: labelled(drafts, free.count(), width), bands: [] };
}

/** From left to right in each row: a card's ground always starts after that of the one before it in its row. */
function labelled(drafts: readonly Draft[], rows: number, width: number): readonly PlacedCard[] {
  const limits = new Float64Array(drafts.length);
  const next = new Float64Array(rows).fill(width);
  for (let i = drafts.length - 1; i >= 0; i -= 1) {
    const draft = drafts[i];
    if (!draft) continue;
    limits[i] = next[draft.row] ?? width;
    next[draft.row] = draft.print.ground.left;
  }
  const used = new Float64Array(rows);
  return drafts.map(({ one, print, row }, i) => {
    const label = labelOf(print, (used[row] ?? 0) + BREATH, limits[i] ?? width);
    used[row] = Math.max(print.bar.right, label.right);
    const y = ROW_PADDING + row * BAR_PITCH;
    return {
      ...one,
      rect: { x: print.bar.left, y, width: print.bar.right - print.bar.left, height: BAR_HEIGHT },
      label: { x: label.left, y, width: label.right - label.left, height: BAR_HEIGHT },
      lines: [label.text],
      aside: asideOf(one, print, label.text === print.title ? label.right : Number.POSITIVE_INFINITY),
    };
  });
}

/** The weeks at a bar's right end, where there is room for them after the whole title. */
function asideOf({ transition }: PlacedItem, { bar, side }: Footprint, after: number): string {
  const text = aroundInBrief(transition);
  if (side !== 'inside' || after + ASIDE_GAP + asideWidth(text) > bar.right - BAR_TEXT_RIGHT) return '';
  return text;
}
