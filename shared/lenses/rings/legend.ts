/** What the signs on the cards mean, in the corner below the rings: what leaves the room explains itself. */
import type { Nature } from '#shared/plan';
import { natures } from '#shared/plan';
import type { Shape, TextStyle } from '#shared/scene';
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

/** Left out while no card bears a sign and no path is drawn. */
export function legendShapes(layout: RingsLayout, hasPaths: boolean): readonly Shape[] {
  const reach = reachOf(layout);
  const y = reach + BETWEEN;
  let x = -ASPECT * reach;
  const hasSigns = layout.cards.some(({ stance }) => stance.nature !== undefined);
  const signs = (hasSigns ? natures : []).flatMap((nature): readonly Shape[] => {
    const from = x;
    const text = meanings[nature];
    x += SIGN + GAP + measureText(text, style) + BETWEEN;
    return [
      signShape(nature, from, y - MIDDLE),
      { region: 'body', type: 'text', at: { x: from + SIGN + GAP, y }, text, style, fill: 'ink-2' },
    ];
  });
  if (!hasPaths) return signs;
  const at = { x: x + PATH + GAP, y };
  return [
    ...signs,
    ...pathSign(x, y - MIDDLE, PATH),
    { region: 'body', type: 'text', at, text: MOVED, style, fill: 'ink-2' },
  ];
}

function signShape(nature: Nature, x: number, y: number): Shape {
  if (natureMarks[nature] === 'square') {
    return { region: 'body', type: 'rect', rect: { x, y: y - SIGN / 2, width: SIGN, height: SIGN }, fill: 'ink-2' };
  }
  const radius = { x: SIGN / 2, y: SIGN / 2 };
  return { region: 'body', type: 'ellipse', centre: { x: x + SIGN / 2, y }, radius, stroke: 'ink-2' };
}
