/** Everything among the rings that is not an item: the rings, shaded toward the core, their names, and the sectors. */
import type { Plan, Ring } from '#shared/plan';
import type { Point, Rect, Shape, TextStyle } from '#shared/scene';
import { inflate, kept, keptList, unionOf } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { startOfSector } from './cell';
import type { RingLayout, RingsLayout } from './layout';
import { reachOf } from './layout';
import { legendBelow } from './legend';
import { ASPECT, MARGIN } from './measures';
import { pathShapes } from './paths';
import { ringNames, shortRingNames } from './ring-words';
import { sectorNames } from './sector-names';
import { sectorsIn } from './sectors';
import type { MovesShown } from './view';

/** How much of the accent lies over a ring and all that is farther in. */
const shades: Readonly<Record<Ring, number>> = { core: 0.07, platform: 0.05, trial: 0.03, idea: 0 };

export type Ground = { readonly bounds: Rect; readonly backdrop: readonly Shape[] };

/** All that lies behind the cards, and how much room it takes; shapes that look as they did are the same objects. */
export function groundOf(plan: Plan, layout: RingsLayout, moves?: MovesShown, before?: Ground): Ground {
  const { header } = plan;
  const reach = reachOf(layout);
  const names = sectorNames(sectorsIn(plan).list, reach);
  const paths = moves ? pathShapes(plan, layout, moves) : [];
  const legend = legendBelow(
    layout,
    paths.length > 0,
    names.map(({ rect }) => rect),
  );
  const shapes = [
    ...layout.rings.toReversed().map(ringShape),
    ...sectorLines(layout.sectors, reach),
    ...(header.coreLocked ? [lockedEdge(layout)] : []),
    ...paths,
    ...layout.rings.flatMap((ring) => ringName(ring, header.coreLocked === true)),
    ...names.flatMap((name) => name.shapes),
    ...legend.shapes,
  ];
  const own = { x: -ASPECT * reach, y: -reach, width: 2 * ASPECT * reach, height: reach + legend.bottom };
  const bounds = inflate(unionOf([own, ...names.map(({ rect }) => rect)]), MARGIN);
  if (!before) return { bounds, backdrop: shapes };
  const backdrop = keptList(
    before.backdrop,
    shapes.map((shape, index) => kept(before.backdrop[index], shape)),
  );
  return { bounds: kept(before.bounds, bounds), backdrop };
}

function ringShape({ ring, outer }: RingLayout): Shape {
  const shade = shades[ring];
  return {
    region: 'body',
    type: 'ellipse',
    centre: { x: 0, y: 0 },
    radius: { x: ASPECT * outer, y: outer },
    ...(shade > 0 && { fill: 'accent', opacity: shade }),
    stroke: ring === 'core' ? 'accent' : 'hairline-strong',
    ...(ring === 'idea' && { dash: [5, 5] }),
  };
}

function sectorLines(sectors: number, reach: number): readonly Shape[] {
  if (sectors < 2) return [];
  return Array.from({ length: sectors }, (_, sector): Shape => {
    const angle = startOfSector(sector, sectors);
    const to: Point = { x: ASPECT * reach * Math.cos(angle), y: reach * Math.sin(angle) };
    return { region: 'body', type: 'line', from: { x: 0, y: 0 }, to, stroke: 'hairline-strong' };
  });
}

const nameStyle: TextStyle = { font: 'sans', size: 12, weight: 600 };
const PLATE = { height: 20, inset: 9, aside: 6 } as const;

/** A locked core has a second edge inside its own. */
function lockedEdge({ rings }: RingsLayout): Shape {
  const outer = (rings.find(({ ring }) => ring === 'core')?.outer ?? 0) - 4;
  return {
    region: 'body',
    type: 'ellipse',
    centre: { x: 0, y: 0 },
    radius: { x: ASPECT * outer, y: outer },
    stroke: 'accent',
  };
}

/** On the ray to the right, at the outer edge of the ring: “Trial · 6”; “Stable core · 12 · locked”; “Platform · 9” in a narrow ring. */
function ringName({ ring, inner, outer, count }: RingLayout, coreLocked: boolean): readonly Shape[] {
  const said = (name: string) =>
    [name, ...(count === 0 ? [] : [String(count)]), ...(ring === 'core' && coreLocked ? ['locked'] : [])].join(' · ');
  const widthOf = (words: string) => measureText(words, nameStyle) + 2 * PLATE.inset;
  const whole = said(ringNames[ring]);
  const text = widthOf(whole) + PLATE.aside <= ASPECT * (outer - inner) ? whole : said(shortRingNames[ring]);
  const width = widthOf(text);
  const rect = { x: ASPECT * outer - width - PLATE.aside, y: -PLATE.height / 2, width, height: PLATE.height };
  return [
    { region: 'body', type: 'rect', rect, radius: PLATE.height / 2, fill: 'raised', stroke: 'hairline-strong' },
    {
      region: 'body',
      type: 'text',
      at: { x: rect.x + width / 2, y: 4 },
      text,
      style: nameStyle,
      fill: 'ink-2',
      anchor: 'middle',
    },
  ];
}
