/** The days of a body or role as bars: what is taken of what there is, for the year where its terms are alike, else term by term. */
import type { Load, Term } from '#shared/enablement';
import { daysInWords, fullestTerm, inDays, isEven, overIn } from '#shared/enablement';
import { terms } from '#shared/plan';
import type { Paint, Shape, TextStyle } from '#shared/scene';
import { fitText } from '#shared/text-metrics';
import { BAR_HEIGHT, BARS_TOP, HEAD_CARD_WIDTH, PADDING } from './measures';

const wordStyle: TextStyle = { font: 'sans', size: 12, weight: 550 };

const termNames: Readonly<Record<Term, string>> = { autumn: 'Autumn', spring: 'Spring', summer: 'Summer' };

const BETWEEN = 4;
const LEFT = PADDING + 6;

/** Below the card of a row's head, `y` being where the row begins. Where terms differ the words are those of the fullest. */
export function loadBars(load: Load, y: number): readonly Shape[] {
  const width = HEAD_CARD_WIDTH - 4;
  const top = y + BARS_TOP;
  if (isEven(load.taken) && (!load.has || isEven(load.has)))
    return [
      words(loadIn(load, 'autumn', load.has ? '' : ' a term'), load, 'autumn', top),
      ...bar(load, 'autumn', LEFT, top, width),
    ];
  const fullest = fullestTerm(load);
  const each = (width - 2 * BETWEEN) / terms.length;
  return [
    words(`${termNames[fullest]} ${loadIn(load, fullest)}`, load, fullest, top),
    ...terms.flatMap((term, n) => bar(load, term, LEFT + n * (each + BETWEEN), top, each)),
  ];
}

function words(text: string, load: Load, term: Term, top: number): Shape {
  const fill: Paint = overIn(load, term) > 0 ? 'warning' : 'ink-2';
  return {
    region: 'body',
    type: 'text',
    at: { x: LEFT, y: top + 9 },
    text: fitText(text, wordStyle, HEAD_CARD_WIDTH),
    style: wordStyle,
    fill,
  };
}

function bar(load: Load, term: Term, x: number, top: number, width: number): readonly Shape[] {
  if (!load.has) return [];
  const over = overIn(load, term) > 0;
  const has = load.has[term];
  const share = over ? 1 : has === 0 ? 0 : Math.min(load.taken[term] / has, 1);
  const piece = (part: number, fill: Paint, stroke?: Paint): Shape => ({
    region: 'body',
    type: 'rect',
    rect: { x, y: top + 14, width: width * part, height: BAR_HEIGHT },
    radius: 3,
    fill,
    ...(stroke && { stroke }),
  });
  // What is left is an outline: filled with the colour of lines, it would look taken in high contrast.
  return [piece(1, 'surface', 'hairline-strong'), ...(share > 0 ? [piece(share, over ? 'warning' : 'accent')] : [])];
}

/** “46 of 38 days, 8 over”. */
export function loadIn({ taken, has }: Pick<Load, 'taken' | 'has'>, term: Term, when = ''): string {
  if (!has) return `${daysInWords(taken[term])}${when}`;
  const over = overIn({ taken, has }, term);
  return `${inDays(taken[term])} of ${daysInWords(has[term])}${when}${over > 0 ? `, ${inDays(over)} over` : ''}`;
}

/** “46 of 38 days a term, 8 over”; term by term where they differ. */
export function loadInWords(load: Load): string {
  const isAlike = isEven(load.taken) && (!load.has || isEven(load.has));
  if (isAlike) return loadIn(load, 'autumn', ' a term');
  return terms.map((term) => loadIn(load, term, ` in ${term}`)).join('; ');
}
