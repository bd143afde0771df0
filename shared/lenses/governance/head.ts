/** Above the chart: which model it is, how it is balanced and why, and what it takes of people’s time. */
import { formatDate } from '#shared/calendar';
import { balanceName, balanceOf, inScale, meetingLoadOf, schemeOf } from '#shared/governance';
import type { Model, Plan } from '#shared/plan';
import type { Paint, Shape, TextStyle } from '#shared/scene';
import { fitText, measureText, wrapText } from '#shared/text-metrics';
import { HEAD_HEIGHT, HEAD_WIDTH, REASONS_LEFT, REASONS_WIDTH, SCALE_WIDTH } from './measures';
import { scaleShapes } from './scale';

const nameStyle: TextStyle = { font: 'serif', size: 21, weight: 600 };
const plainStyle: TextStyle = { font: 'sans', size: 13, weight: 400 };
const strongStyle: TextStyle = { font: 'sans', size: 13, weight: 600 };
const endStyle: TextStyle = { font: 'sans', size: 12.5, weight: 550 };

const MOST_REASONS = 6;
const LEADING = 18;

export function headShapes(plan: Plan, model: Model): readonly Shape[] {
  const top = -HEAD_HEIGHT;
  return [
    ...naming(model, top),
    ...balance(plan, model, top + 112),
    words(0, top + 164, facts(plan, model), plainStyle, 'ink-2'),
    ...reasons(plan, model, top + 74),
    {
      region: 'body',
      type: 'line',
      from: { x: 0, y: top + 190 },
      to: { x: HEAD_WIDTH, y: top + 190 },
      stroke: 'hairline',
    },
  ];
}

function naming({ name, note, preferred }: Model, top: number): readonly Shape[] {
  const mark = preferred ? `Preferred since ${formatDate(preferred.on)}` : '';
  const room = HEAD_WIDTH - (mark === '' ? 0 : measureText(mark, strongStyle) + 40);
  const title = fitText(name, nameStyle, room);
  return [
    words(0, top + 22, title, nameStyle, 'ink'),
    ...(mark === '' ? [] : [words(measureText(title, nameStyle) + 18, top + 22, mark, strongStyle, 'accent')]),
    words(0, top + 46, fitText(preferred?.why ?? note ?? '', plainStyle, HEAD_WIDTH), plainStyle, 'ink-2'),
  ];
}

function balance(plan: Plan, { id }: Model, y: number): readonly Shape[] {
  const { whole } = balanceOf(plan, id);
  const said = whole === null ? 'No duties yet' : `${balanceName(whole)}, ${inScale(whole)} of 5`;
  return [
    words(0, y - 38, 'From compliance to emergence', strongStyle, 'ink'),
    words(0, y - 18, said, plainStyle, 'ink-2'),
    ...scaleShapes({ x: 4, y }, SCALE_WIDTH - 8, whole, 7),
    words(0, y + 24, 'Compliance', endStyle, 'ink-2'),
    words(SCALE_WIDTH, y + 24, 'Emergence', endStyle, 'ink-2', 'end'),
  ];
}

function reasons(plan: Plan, { id }: Model, y: number): readonly Shape[] {
  const lines = balanceOf(plan, id).reasons.flatMap((reason) => wrapText(reason, plainStyle, REASONS_WIDTH, 2));
  return [
    ...(lines.length === 0 ? [] : [words(REASONS_LEFT, y, 'Why', strongStyle, 'ink')]),
    ...lines
      .slice(0, MOST_REASONS)
      .map((line, n) => words(REASONS_LEFT, y + (n + 1) * LEADING, line, plainStyle, 'ink-2')),
  ];
}

/** “16 meetings a year · 21 duties · 2 decisions stay with the board”. */
function facts(plan: Plan, { id }: Model): string {
  const { total } = meetingLoadOf(plan, id);
  const { duties } = balanceOf(plan, id);
  const { rows } = schemeOf(plan, id);
  const kept = rows.filter(({ staysWithBoard }) => staysWithBoard).length;
  return [
    counted(total, 'meeting', 'meetings', ' a year'),
    counted(duties, 'duty', 'duties'),
    ...(rows.length === 0 ? [] : [`${counted(kept, 'decision stays', 'decisions stay')} with the board`]),
  ].join(' · ');
}

function counted(count: number, one: string, many: string, rest = ''): string {
  return `${count === 0 ? 'No' : String(count)} ${count === 1 ? one : many}${rest}`;
}

function words(x: number, y: number, text: string, style: TextStyle, fill: Paint, anchor?: 'end'): Shape {
  return { region: 'body', type: 'text', at: { x, y }, text, style, fill, ...(anchor && { anchor }) };
}
