/** All that lies behind the cards: the check’s name, the radar with its legend, what it says, and the functions. */

import { formatDate } from '#shared/calendar';
import { changesSince, sentencesOf } from '#shared/health';
import type { Paint, Shape, TextStyle } from '#shared/scene';
import { kept, keptList } from '#shared/scene';
import { fitText, measureText, wrapText } from '#shared/text-metrics';
import type { Row } from './layout';
import { LEGEND_TOP, WORDS_STEP, WORDS_TOP, WORDS_WIDTH } from './measures';
import { diamond, dot, radarShapes } from './radar';
import { rowShapes } from './row-shapes';
import type { Seen } from './seen';

const titleStyle: TextStyle = { font: 'serif', size: 23, weight: 600 };
const dayStyle: TextStyle = { font: 'sans', size: 13, weight: 400 };
const wordStyle: TextStyle = { font: 'sans', size: 13.5, weight: 400 };
const legendStyle: TextStyle = { font: 'sans', size: 13, weight: 550 };

export function healthBackdrop(seen: Seen, rows: readonly Row[], before?: readonly Shape[]): readonly Shape[] {
  const shapes = [
    ...head(seen),
    ...radarShapes(seen),
    ...(seen.check ? legendShapes(seen) : []),
    ...sentences(seen),
    ...rows.flatMap((row) => rowShapes(row, seen.check)),
  ];
  return keptList(
    before,
    shapes.map((shape, n) => kept(before?.[n], shape)),
  );
}

function words(x: number, y: number, text: string, style: TextStyle, fill: Paint): Shape {
  return { region: 'body', type: 'text', at: { x, y }, text, style, fill };
}

function head({ check, against }: Seen): readonly Shape[] {
  if (!check) {
    return [
      words(0, 22, 'Health check', titleStyle, 'ink'),
      words(0, 44, 'None has been begun yet. Choose “New check” above.', dayStyle, 'ink-2'),
    ];
  }
  const compared = against ? `, beside “${against.name}” of ${formatDate(against.date)}` : '';
  const day = `${formatDate(check.date)}${compared}`;
  return [
    words(0, 22, fitText(check.name, titleStyle, WORDS_WIDTH), titleStyle, 'ink'),
    words(0, 44, fitText(day, dayStyle, WORDS_WIDTH), dayStyle, 'ink-2'),
  ];
}

/** What the marks of the radar mean, below it. */
export function legendShapes({ against }: Seen): readonly Shape[] {
  const y = LEGEND_TOP;
  const now = 'Now';
  const aim = 'Aim';
  const second = 34 + measureText(now, legendStyle) + 26;
  const third = second + 34 + measureText(aim, legendStyle) + 26;
  const mark = (x: number, stroke: Paint, strokeWidth: number, dash?: readonly number[]): Shape => ({
    region: 'body',
    type: 'line',
    from: { x, y: y - 4 },
    to: { x: x + 26, y: y - 4 },
    stroke,
    strokeWidth,
    ...(dash && { dash }),
  });
  return [
    mark(0, 'accent', 3),
    dot({ x: 13, y: y - 4 }),
    words(34, y, now, legendStyle, 'ink'),
    mark(second, 'ink', 1.5),
    diamond({ x: second + 13, y: y - 4 }),
    words(second + 34, y, aim, legendStyle, 'ink'),
    ...(against
      ? [
          mark(third, 'ink-3', 2, [6, 5]),
          words(
            third + 34,
            y,
            fitText(`Now in “${against.name}”`, legendStyle, WORDS_WIDTH - third - 34),
            legendStyle,
            'ink',
          ),
        ]
      : []),
  ];
}

/** The lines that what the check says takes, with what has changed. */
function linesOf({ check, against }: Seen): readonly string[] {
  if (!check) return [];
  const said = [...sentencesOf(check), ...(against ? changesSince(against, check) : [])];
  return said.flatMap((sentence) => wrapText(sentence, wordStyle, WORDS_WIDTH, 3));
}

/** The height at which the words below the radar end. */
export function wordsEnd(seen: Seen): number {
  return WORDS_TOP + linesOf(seen).length * WORDS_STEP;
}

function sentences(seen: Seen): readonly Shape[] {
  return linesOf(seen).map((text, n) => words(0, WORDS_TOP + n * WORDS_STEP, text, wordStyle, 'ink'));
}
