/** The names above the columns, which stay in view while the functions move. */
import { operatingLevels } from '#shared/plan';
import type { Paint, Shape, TextStyle } from '#shared/scene';
import { columnOf } from './layout';
import { CARD_INSET, COLUMN, HEADS_HEIGHT, LEVELS_WIDTH, VALUE_LEFT, WORDS_LEFT } from './measures';
import { levelWords } from './words';

const nameStyle: TextStyle = { font: 'sans', size: 13, weight: 600 };
const meaningStyle: TextStyle = { font: 'sans', size: 11.5, weight: 400 };

export function heads(): readonly Shape[] {
  const name = -HEADS_HEIGHT + 24;
  const meaning = -HEADS_HEIGHT + 43;
  return [
    ...operatingLevels.flatMap((level) => {
      const left = columnOf(level) + CARD_INSET;
      return [
        words(left, name, levelWords[level].name, nameStyle, 'ink'),
        words(left, meaning, levelWords[level].meaning, meaningStyle, 'ink-2'),
      ];
    }),
    ...[...operatingLevels.map(columnOf), LEVELS_WIDTH].map(
      (x): Shape => ({
        region: 'top',
        type: 'line',
        from: { x, y: -HEADS_HEIGHT },
        to: { x, y: 0 },
        stroke: 'hairline-strong',
      }),
    ),
    words(VALUE_LEFT, name, 'Worth, 1 to 5', nameStyle, 'ink'),
    words(VALUE_LEFT, meaning, 'centre and schools', meaningStyle, 'ink-2'),
    words(WORDS_LEFT, name, 'Why, and what schools keep', nameStyle, 'ink'),
  ];
}

function words(x: number, y: number, text: string, style: TextStyle, fill: Paint): Shape {
  return { region: 'top', type: 'text', at: { x, y }, text, style, fill };
}

/** The ground of the columns, every other one shaded. */
export function columns(bottom: number): readonly Shape[] {
  return operatingLevels.flatMap((level, n): readonly Shape[] => {
    const x = columnOf(level);
    return n % 2 === 0
      ? [{ region: 'body', type: 'rect', rect: { x, y: 0, width: COLUMN, height: bottom }, fill: 'shade' }]
      : [];
  });
}
