/** Lines of accountability, and below each card what the body is and how it is balanced. */
import { meanLean, tierNames } from '#shared/governance';
import type { Point, Shape, TextStyle } from '#shared/scene';
import { bottomOf } from '#shared/scene';
import type { Layout, Node } from './layout';
import { CARD_WIDTH, ROW, SMALL_SCALE, STRIP } from './measures';
import { scaleShapes } from './scale';

const tierStyle: TextStyle = { font: 'sans', size: 12, weight: 400 };

export function chartShapes({ nodes }: Layout): readonly Shape[] {
  const all = [...nodes.values()];
  return [...all.flatMap((node) => lines(node, nodes)), ...all.flatMap(strip)];
}

/** From a body down, across above those who answer to it, and down to each. */
function lines(node: Node, nodes: Layout['nodes']): readonly Shape[] {
  const below = node.leads.flatMap((id) => nodes.get(id) ?? []);
  const [first] = below;
  const last = below.at(-1);
  if (!first || !last) return [];
  const x = middle(node);
  const across = node.rect.y + ROW - 15;
  return [
    line({ x, y: bottomOf(node.rect) + STRIP }, { x, y: across }),
    ...(first === last ? [] : [line({ x: middle(first), y: across }, { x: middle(last), y: across })]),
    ...below.map((other) => line({ x: middle(other), y: across }, { x: middle(other), y: other.rect.y })),
  ];
}

function middle({ rect }: Node): number {
  return rect.x + CARD_WIDTH / 2;
}

function line(from: Point, to: Point): Shape {
  return { region: 'body', type: 'line', from, to, stroke: 'ink-3', strokeWidth: 1.5 };
}

function strip({ rect, standing }: Node): readonly Shape[] {
  const y = bottomOf(rect) + STRIP / 2 + 1;
  const mean = meanLean(standing.duties);
  const tier = standing.tier ? tierNames[standing.tier] : '';
  return [
    ...(tier === ''
      ? []
      : [
          {
            region: 'body',
            type: 'text',
            at: { x: rect.x + 4, y: y + 4 },
            text: tier,
            style: tierStyle,
            fill: 'ink-2',
          } satisfies Shape,
        ]),
    ...(mean === null ? [] : scaleShapes({ x: rect.x + CARD_WIDTH - SMALL_SCALE - 6, y }, SMALL_SCALE, mean, 4.5)),
  ];
}
