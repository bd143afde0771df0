/**
 * The head of a picture that leaves the app: whose plan it is, through which lens and of which day, above the brand's
 * line. It stands in a margin of its own, so that nothing of the scene is covered or moved.
 */
import type { Scene, Shape, TextStyle } from '#shared/scene';
import { fitText, wrapText } from '#shared/text-metrics';

export type PictureHeading = {
  readonly title: string;
  /** Trust, lens and day, in this order; empty ones are left out. */
  readonly facts: readonly string[];
};

/** A narrow sketch still gets a head that can be read. */
const NARROWEST = 560;
/** The title grows with the picture, because a wide one is shown smaller; scene units. */
const TITLE = { smallest: 22, largest: 36, perWidth: 1 / 56 } as const;
const MOST_LINES = 2;
const LEADING = 1.22;
/** From the last line of words to the brand's line, and from there to the scene, in heights of the small words. */
const ABOVE_LINE = 0.9;
const BELOW_LINE = 1.4;

/** The scene with its head above it; wider than before only where it was narrower than a head needs. */
export function withHeading(scene: Scene, { title, facts }: PictureHeading): Scene {
  const { x, y: top, height } = scene.bounds;
  const width = Math.max(scene.bounds.width, NARROWEST);
  const size = Math.min(Math.max(Math.round(width * TITLE.perWidth), TITLE.smallest), TITLE.largest);
  const titleStyle: TextStyle = { font: 'serif', size, weight: 600 };
  const factStyle: TextStyle = { font: 'sans', size: Math.round(size * 0.5), weight: 400 };
  const lines = wrapText(title, titleStyle, width, MOST_LINES);
  const fact = fitText(facts.filter((words) => words.trim() !== '').join('  ·  '), factStyle, width);

  const line = top - factStyle.size * BELOW_LINE;
  const factAt = line - factStyle.size * ABOVE_LINE;
  const lastAt = factAt - factStyle.size * 1.7;
  const firstAt = lastAt - (lines.length - 1) * size * LEADING;
  const words = (text: string, y: number, style: TextStyle, fill: 'ink' | 'ink-2'): Shape => ({
    region: 'body',
    type: 'text',
    at: { x, y },
    text,
    style,
    fill,
  });
  const head: readonly Shape[] = [
    ...lines.map((text, index) => words(text, firstAt + index * size * LEADING, titleStyle, 'ink')),
    words(fact, factAt, factStyle, 'ink-2'),
    {
      region: 'body',
      type: 'line',
      from: { x, y: line },
      to: { x: x + width, y: line },
      stroke: 'accent',
      strokeWidth: 1.5,
    },
  ];
  const above = Math.ceil(top - firstAt + size);
  return {
    ...scene,
    bounds: { x, y: top - above, width, height: height + above },
    backdrop: [...scene.backdrop, ...head],
  };
}
