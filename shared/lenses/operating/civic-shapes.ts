/** The ground of civic work: rings that lie in each other, what we deliver in the innermost. */
import { civicRings } from '#shared/plan';
import type { Paint, Shape, TextStyle } from '#shared/scene';
import { rightOf } from '#shared/scene';
import type { Layout, RingPart } from './layout';
import { CIVIC_INSET, CIVIC_TITLE } from './measures';
import { civicWords } from './words';

const titleStyle: TextStyle = { font: 'serif', size: 18, weight: 600 };
const nameStyle: TextStyle = { font: 'sans', size: 13, weight: 600 };
const smallStyle: TextStyle = { font: 'sans', size: 11.5, weight: 400 };

/** [M5] */
export function civicShapes({ civic }: Layout): readonly Shape[] {
  const [first] = civic;
  if (!first) return [];
  const { x, y, height } = first.rect;
  return [
    words(x, y - CIVIC_TITLE + 24, 'Civic work', titleStyle, 'ink'),
    words(x, y - CIVIC_TITLE + 42, 'What we do for our places beyond our own schools.', smallStyle, 'ink-2'),
    // The widest lies at the back.
    ...civic
      .map(({ rect }, n): Shape => {
        const drawnIn = (civicRings.length - 1 - n) * 6;
        return {
          region: 'body',
          type: 'rect',
          rect: {
            x: x + drawnIn,
            y: y + drawnIn,
            width: rightOf(rect) - x - 2 * drawnIn,
            height: height - 2 * drawnIn,
          },
          radius: 14,
          fill: n === 1 ? 'surface' : 'shade',
          stroke: 'hairline-strong',
        };
      })
      .toReversed(),
    ...civic.flatMap(ringWords),
  ];
}

function ringWords({ ring, rect, items }: RingPart): readonly Shape[] {
  const left = rect.x + CIVIC_INSET + 4;
  const { name, meaning } = civicWords[ring];
  return [
    words(left, rect.y + 30, name, nameStyle, 'ink'),
    words(left, rect.y + 47, meaning, smallStyle, 'ink-2'),
    ...(items.length === 0 ? [words(left, rect.y + 78, 'Nothing stands here yet.', smallStyle, 'ink-3')] : []),
  ];
}

function words(x: number, y: number, text: string, style: TextStyle, fill: Paint): Shape {
  return { region: 'body', type: 'text', at: { x, y }, text, style, fill };
}
