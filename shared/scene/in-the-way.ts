/** What a link had better not run through: cards with their titles, and the words of bands and frames, which are ground. */
import { measureText } from '#shared/text-metrics';
import { anchorOf } from './connect';
import type { Rect } from './geometry';
import type { SceneCard, TextStyle } from './scene';

/** The title of a frame. */
export const frameTitleStyle: TextStyle = { font: 'serif', size: 15, weight: 600 };

/** The height of a line of words, and the air beside them, units. */
const WORDS = { height: 18, air: 3 } as const;

/** The part of a card that links keep off; null where there is none. */
export function inTheWay(card: SceneCard): Rect | null {
  return card.look === 'card' ? anchorOf(card) : wordsOf(card);
}

/** Where the words of a band or frame stand. */
export function wordsOf({ look, label, lines }: SceneCard): Rect | null {
  const [words = ''] = lines;
  if (words === '') return null;
  // A frame's title has all the room there is; a band's label is as long as its words.
  const length = look === 'frame' ? Math.min(label.width, measureText(words, frameTitleStyle)) : label.width;
  return {
    x: label.x - WORDS.air,
    y: label.y + (label.height - WORDS.height) / 2,
    width: length + 2 * WORDS.air,
    height: WORDS.height,
  };
}
