/** Everything on the page that is not a priority: the sheet, its head, halves and areas, and the first steps. */
import type { Plan } from '#shared/plan';
import type { Paint, Shape, TextStyle } from '#shared/scene';
import { bottomOf, kept, keptList, rightOf } from '#shared/scene';
import { fitText } from '#shared/text-metrics';
import { shownTitle, titleStyle, wrapTitle } from '../card-text';
import { markWords, ownerOf } from './cards';
import { contentOf } from './content';
import {
  BELOW_FIRST,
  BELOW_LABEL,
  FIRST,
  labelStyle,
  pageTitleStyle,
  smallStyle,
  statementStyle,
  TITLE_STEP,
} from './head';
import type { Half, Layout, Panel } from './layout';
import { slotOf } from './layout';
import { AREA_PADDING, LINE, MARGIN, MOST_STEPS, STEP_INDENT } from './measures';
import { stepPlaces } from './step-places';

export const halfNames: Readonly<Record<Half, string>> = { edge: 'Innovative edge', core: 'Stable core' };

const halfStyle: TextStyle = { font: 'serif', size: 15, weight: 600 };
const areaStyle: TextStyle = { font: 'sans', size: 13, weight: 600 };

/** All that lies behind the cards; told from an earlier list, shapes that look as they did are the same objects. */
export function pageBackdrop(plan: Plan, layout: Layout, before?: readonly Shape[]): readonly Shape[] {
  const { width, height } = layout;
  const sheet: Shape = {
    region: 'body',
    type: 'rect',
    rect: { x: 0, y: 0, width, height },
    fill: 'surface',
    stroke: 'hairline-strong',
  };
  const shapes = [
    sheet,
    ...headShapes(layout),
    ...layout.halves.flatMap((half) => halfShapes(half)),
    ...layout.panels.flatMap(panelShapes),
    ...stepShapes(plan, layout),
  ];
  return keptList(
    before,
    shapes.map((shape, n) => kept(before?.[n], shape)),
  );
}

function words(x: number, y: number, text: string, style: TextStyle, fill: Paint, anchor?: 'end'): Shape {
  return { region: 'body', type: 'text', at: { x, y }, text, style, fill, ...(anchor && { anchor }) };
}

function headShapes({ head, width }: Layout): readonly Shape[] {
  const { trust, title, statements, bottom } = head;
  const first = MARGIN + FIRST;
  const titleTop = MARGIN + (trust === '' ? FIRST + 8 : BELOW_FIRST + 8);
  const line: Shape = {
    region: 'body',
    type: 'line',
    from: { x: MARGIN, y: bottom - 10 },
    to: { x: width - MARGIN, y: bottom - 10 },
    stroke: 'accent',
    strokeWidth: 1.5,
  };
  return [
    ...(trust === '' ? [] : [words(MARGIN, first, trust, smallStyle, 'ink-2')]),
    ...title.map((text, n) => words(MARGIN, titleTop + n * TITLE_STEP, text, pageTitleStyle, 'ink')),
    ...statements.flatMap(({ name, lines, x }) => [
      words(x, first, name, labelStyle, 'ink-3'),
      ...lines.map((text, n) => words(x, first + BELOW_LABEL + n * LINE, text, statementStyle, 'ink')),
    ]),
    line,
  ];
}

function halfShapes({ half, y, isBare }: Layout['halves'][number]): readonly Shape[] {
  const name = words(MARGIN, y + 15, halfNames[half], halfStyle, 'ink');
  return isBare ? [name, words(MARGIN, y + 38, 'No area in this half yet', smallStyle, 'ink-3')] : [name];
}

function panelShapes(panel: Panel): readonly Shape[] {
  const { area, rect, first, items, shown } = panel;
  const tone = `area-${area.tone}` as Paint;
  const left = rect.x + AREA_PADDING + 2;
  const hidden = items.length - shown.length;
  const room = rect.width - 2 * AREA_PADDING - 4;
  return [
    { region: 'body', type: 'rect', rect, radius: 8, fill: 'shade' },
    { region: 'body', type: 'rect', rect: { ...rect, height: 3 }, fill: tone },
    words(left, rect.y + 20, fitText(area.name, areaStyle, room), areaStyle, tone),
    ...freePlaces(panel),
    ...(items.length === 0 ? [words(left + 4, first.y + 17, 'No priority yet', smallStyle, 'ink-3')] : []),
    ...(hidden === 0
      ? []
      : [
          words(
            left,
            bottomOf(rect) - 9,
            fitText(`${hidden} more ${hidden === 1 ? 'does' : 'do'} not fit on the page`, labelStyle, room),
            labelStyle,
            'warning',
          ),
        ]),
  ];
}

/** The places that the page keeps for priorities which are still to come. */
function freePlaces(panel: Panel): readonly Shape[] {
  return Array.from({ length: panel.free }, (_, n) => ({
    region: 'body',
    type: 'rect',
    rect: slotOf(panel, panel.shown.length + n),
    radius: 7,
    stroke: 'hairline-strong',
  }));
}

function stepShapes(plan: Plan, { steps: placed }: Layout): readonly Shape[] {
  const { steps } = contentOf(plan);
  if (!steps || !placed) return [];
  const { rect, lines } = placed;
  const left = steps.items.length - MOST_STEPS;
  return [
    words(rect.x, rect.y + 19, `First steps: ${steps.term}`, halfStyle, 'ink'),
    ...(left > 0
      ? [
          words(
            rightOf(rect),
            rect.y + 19,
            `${left} more ${left === 1 ? 'does' : 'do'} not fit on the page`,
            labelStyle,
            'warning',
            'end',
          ),
        ]
      : []),
    ...stepPlaces(placed, steps.items).flatMap(({ item, number, rect: { x, y, width } }) => {
      const room = width - STEP_INDENT;
      const title = wrapTitle(shownTitle(item.title), room, lines);
      const below = y + 9 + title.length * LINE;
      return [
        words(x, y + 12, String(number), areaStyle, 'accent'),
        ...title.map((text, at) => words(x + STEP_INDENT, y + 12 + at * LINE, text, titleStyle, 'ink')),
        words(
          x + STEP_INDENT,
          below,
          fitText(markWords(item, ownerOf(plan, item)), smallStyle, room),
          smallStyle,
          'ink-3',
        ),
      ];
    }),
  ];
}
