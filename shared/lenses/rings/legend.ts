/** What the signs on the cards mean, in the corner below the rings: what leaves the room explains itself. */
import type { Nature } from '#shared/plan';
import { natures } from '#shared/plan';
import type { Rect, Shape, TextStyle } from '#shared/scene';
import { bottomOf, rightOf } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import type { RingsLayout } from './layout';
import { reachOf } from './layout';
import { ASPECT } from './measures';
import { pathSign } from './paths';
import { natureMarks, natureNames } from './ring-words';

const style: TextStyle = { font: 'sans', size: 12, weight: 400 };
const SIGN = 8;
const GAP = 7;
const BETWEEN = 18;
/** From a baseline up to the middle of its letters. */
const MIDDLE = 4;

/** The sign of a path, and what it says. */
const PATH = 30;
const MOVED = 'Moved here from another ring';

const meanings: Readonly<Record<Nature, string>> = {
  standardised: `${natureNames.standardised}: the same everywhere`,
  empowered: `${natureNames.empowered}: schools decide how`,
};

/** A row of signs and what they mean: where it begins, where it ends, and the shapes at a height. */
type Legend = { readonly left: number; readonly right: number; readonly at: (y: number) => readonly Shape[] };

/** The legend and the height that it needs; empty while no card bears a sign and no path is drawn. */
export function legendBelow(
  layout: RingsLayout,
  hasPaths: boolean,
  names: readonly Rect[],
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const reach = reachOf(layout);
  const { left, right, at } = legendOf(layout, hasPaths);
  if (right === left) return { shapes: [], bottom: reach };
  // Below the rings; and below the names of sectors there, if the row is as long as that it would run into them.
  const met = names.filter((name) => name.y > 0 && name.x < right + BETWEEN && rightOf(name) > left - BETWEEN);
  const y = Math.max(reach, ...met.filter((name) => bottomOf(name) > reach).map(bottomOf)) + BETWEEN;
  return { shapes: at(y), bottom: y + GAP };
}

function legendOf(layout: RingsLayout, hasPaths: boolean): Legend {
  const left = -ASPECT * reachOf(layout);
  const hasSigns = layout.cards.some(({ stance }) => stance.nature !== undefined);
  const drawn: ((y: number) => readonly Shape[])[] = [];
  let x = left;
  for (const nature of hasSigns ? natures : []) {
    const from = x;
    drawn.push((y) => [signShape(nature, from, y - MIDDLE), words(meanings[nature], from + SIGN + GAP, y)]);
    x += SIGN + GAP + measureText(meanings[nature], style) + BETWEEN;
  }
  if (hasPaths) {
    const from = x;
    drawn.push((y) => [...pathSign(from, y - MIDDLE, PATH), words(MOVED, from + PATH + GAP, y)]);
    x += PATH + GAP + measureText(MOVED, style) + BETWEEN;
  }
  return { left, right: Math.max(left, x - BETWEEN), at: (y) => drawn.flatMap((draw) => draw(y)) };
}

function words(text: string, x: number, y: number): Shape {
  return { region: 'body', type: 'text', at: { x, y }, text, style, fill: 'ink-2' };
}

function signShape(nature: Nature, x: number, y: number): Shape {
  if (natureMarks[nature] === 'square') {
    return { region: 'body', type: 'rect', rect: { x, y: y - SIGN / 2, width: SIGN, height: SIGN }, fill: 'ink-2' };
  }
  const radius = { x: SIGN / 2, y: SIGN / 2 };
  return { region: 'body', type: 'ellipse', centre: { x: x + SIGN / 2, y }, radius, stroke: 'ink-2' };
}
