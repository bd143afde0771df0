/** A scale from assurance to strategy, or from compliance to emergence, with a mark where something stands on it. */
import type { Point, Shape } from '#shared/scene';

const STEPS = 5;

/** From `at` to the right; `value` is 1 to 5, null for nothing said. `size` is half of the mark. */
export function scaleShapes(at: Point, width: number, value: number | null, size: number): readonly Shape[] {
  const xOf = (step: number) => at.x + ((step - 1) / (STEPS - 1)) * width;
  const ticks = Array.from({ length: STEPS }, (_, n): Shape => {
    const x = xOf(n + 1);
    return {
      region: 'body',
      type: 'line',
      from: { x, y: at.y - size / 2 },
      to: { x, y: at.y + size / 2 },
      stroke: 'hairline-strong',
    };
  });
  return [
    {
      region: 'body',
      type: 'line',
      from: at,
      to: { x: at.x + width, y: at.y },
      stroke: 'hairline-strong',
      strokeWidth: 1.5,
    },
    ...ticks,
    ...(value === null
      ? []
      : [
          {
            region: 'body',
            type: 'ellipse',
            centre: { x: xOf(value), y: at.y },
            radius: { x: size, y: size },
            fill: 'accent',
            stroke: 'surface',
          } satisfies Shape,
        ]),
  ];
}
