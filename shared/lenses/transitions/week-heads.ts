/** One gate opened wide: its name, the years that it lies between, and the weeks around it. */
import type { Gate } from '#shared/calendar';
import { GATE_REACH, GATES, SCHOOL_YEARS, schoolYearOfWeek } from '#shared/calendar';
import type { Paint, Shape, TextStyle } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { countWords } from '../journey';
import { offsetSign } from './around-words';
import type { Ground } from './ground';
import { upright, words } from './shapes';
import type { TransitionsView } from './view';
import { scaleOf, WEEKS_WIDE, xOfOffset } from './view';

const ROWS = { years: 34, weeks: 22, dates: 20 } as const;
export const WEEK_HEADS_HEIGHT = ROWS.years + ROWS.weeks + ROWS.dates + 4;

const yearStyle: TextStyle = { font: 'sans', size: 13, weight: 600 };
const weekStyle: TextStyle = { font: 'sans', size: 11.5, weight: 550 };
const dateStyle: TextStyle = { font: 'sans', size: 11, weight: 400 };
const pillStyle: TextStyle = { font: 'sans', size: 11, weight: 550 };
const PILL_HEIGHT = 22;

const offsets = Array.from({ length: WEEKS_WIDE }, (_, n) => n - GATE_REACH);

/** The heads above the body, which begins at y = 0. */
export function weekHeads(view: TransitionsView, ground: Ground): readonly Shape[] {
  const gate = GATES.find(({ id }) => id === view.gate);
  if (!gate) return [];
  const scale = scaleOf(view);
  const gateX = xOfOffset(1, scale);
  const top = -WEEK_HEADS_HEIGHT;
  const [before, after] = sidesOf(gate);
  const isBare = ground.bare.has(gate.id);
  return [
    words('top', 12, top + 22, { text: before, style: yearStyle, fill: 'ink' }),
    words('top', gateX + 84, top + 22, { text: after, style: yearStyle, fill: 'ink' }),
    upright('top', gateX, top, 0, isBare ? 'warning' : 'accent'),
    ...pill(gateX, top + 6, pillWords(gate, ground), isBare),
    ...offsets.flatMap((offset) => weekCell(gate, offset, scale)),
  ];
}

/** What is written over the weeks before a gate and over those after it. */
function sidesOf({ afterWeek }: Gate): readonly [string, string] {
  const before = SCHOOL_YEARS.find(({ to }) => to === afterWeek);
  const after = SCHOOL_YEARS.find(({ from }) => from === afterWeek + 1);
  return [before?.name ?? 'Before the first day', after?.name ?? 'After the last day'];
}

function pillWords(gate: Gate, { bare, counts }: Ground): string {
  const count = bare.has(gate.id) ? 'no handover yet' : countWords(counts.get(gate.id) ?? 0);
  return `${gate.short} · ${count}`;
}

/** On the gate's line, what the gate is. */
function pill(x: number, y: number, text: string, isBare: boolean): readonly Shape[] {
  const width = measureText(text, pillStyle) + 20;
  const rect = { x: x - width / 2, y, width, height: PILL_HEIGHT };
  const ink: Paint = isBare ? 'warning' : 'ink-2';
  return [
    {
      region: 'top',
      type: 'rect',
      rect,
      radius: PILL_HEIGHT / 2,
      fill: isBare ? 'warning-tint' : 'raised',
      stroke: isBare ? 'warning' : 'accent',
    },
    words('top', x, y + 15, { text, style: pillStyle, fill: ink, anchor: 'middle' }),
  ];
}

function weekCell({ afterWeek }: Gate, offset: number, scale: number): readonly Shape[] {
  const left = xOfOffset(offset, scale);
  const middle = left + scale / 2;
  const near = offset === 0 || offset === 1;
  const year = schoolYearOfWeek(afterWeek + offset);
  const place = year && `w${afterWeek + offset - year.from + 1}`;
  return [
    ...(offset > -GATE_REACH ? [upright('top', left, -ROWS.weeks - ROWS.dates, 0, 'hairline')] : []),
    words('top', middle, -ROWS.dates - 6, {
      text: offsetSign(offset),
      style: weekStyle,
      fill: near ? 'accent' : 'ink-2',
      anchor: 'middle',
    }),
    ...(place ? [words('top', middle, -7, { text: place, style: dateStyle, fill: 'ink-3', anchor: 'middle' })] : []),
  ];
}

const tinted = { fill: 'accent-tint', opacity: 0.4 } as const;

/** The weeks through the body, with the gate's line above them. */
export function weekLines(view: TransitionsView, height: number, { bare }: Ground): readonly Shape[] {
  const scale = scaleOf(view);
  const gateX = xOfOffset(1, scale);
  const stroke: Paint = view.gate !== null && bare.has(view.gate) ? 'warning' : 'accent';
  return [
    { region: 'body', type: 'rect', rect: { x: gateX - scale, y: 0, width: 2 * scale, height }, ...tinted },
    ...offsets
      .filter((offset) => offset > -GATE_REACH && offset !== 1)
      .map((offset) => upright('body', xOfOffset(offset, scale), 0, height, 'hairline')),
    {
      region: 'body',
      type: 'line',
      from: { x: gateX, y: 0 },
      to: { x: gateX, y: height },
      stroke,
      strokeWidth: 1.5,
      dash: [5, 4],
    },
  ];
}
