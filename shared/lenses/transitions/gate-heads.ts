/** The heads of all gates: name in two lines, and how much there is. */
import type { Gate } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import type { Shape, TextStyle } from '#shared/scene';
import { countWords } from '../journey';
import type { Head } from '../lens';
import type { Ground } from './ground';
import { fill, upright, words } from './shapes';
import type { TransitionsView } from './view';
import { columnOf } from './view';

export const HEADS_HEIGHT = 74;

const nameStyle: TextStyle = { font: 'sans', size: 12.5, weight: 600 };
const countStyle: TextStyle = { font: 'sans', size: 11.5, weight: 400 };
const bareStyle: TextStyle = { font: 'sans', size: 11.5, weight: 600 };

/** Small enough that names stay in view where their gate is partly out of it. */
const INSET = 9;
const BAR = 4;

/** The heads above the body, which begins at y = 0. */
export function gateHeads(view: TransitionsView, ground: Ground): readonly Shape[] {
  const column = columnOf(view);
  return [
    ...GATES.flatMap((gate, index) =>
      gateHead(gate, { left: index * column, column }, ground, gate.id === view.chosen),
    ),
    upright('top', GATES.length * column, -HEADS_HEIGHT, 0, 'hairline-strong'),
  ];
}

type Place = { readonly left: number; readonly column: number };

function gateHead(gate: Gate, { left, column }: Place, { bare, counts }: Ground, chosen: boolean): readonly Shape[] {
  const top = -HEADS_HEIGHT;
  const isBare = bare.has(gate.id);
  const count = counts.get(gate.id) ?? 0;
  const said = isBare
    ? ({ text: 'No handover yet', briefer: ['None yet'], style: bareStyle, fill: 'warning' } as const)
    : ({ text: countWords(count), briefer: [String(count)], style: countStyle, fill: 'ink-3' } as const);
  return [
    ...(chosen ? [fill('top', { x: left, y: top, width: column, height: BAR }, 'accent')] : []),
    ...(isBare ? [fill('top', { x: left, y: -BAR, width: column, height: BAR }, 'warning')] : []),
    upright('top', left, top, 0, 'hairline-strong'),
    ...nameLines(gate).map(({ text, brief }, n) =>
      words('top', left + INSET, top + 21 + n * 17, { text, briefer: [brief], style: nameStyle, fill: 'ink' }),
    ),
    words('top', left + INSET, top + 58, said),
  ];
}

type Line = { readonly text: string; readonly brief: string };

/** “Year 6” and “→ Year 7”, “Into” and “Nursery”; where there is no room, “Y6” and “→ Y7”. */
function nameLines(gate: Gate): readonly Line[] {
  const [first = '', second] = gateName(gate).split(' → ');
  const [one = '', two = ''] = gate.short.split(' → ');
  if (second !== undefined) {
    return [
      { text: first, brief: one },
      { text: `→ ${second}`, brief: `→ ${two}` },
    ];
  }
  const gap = first.indexOf(' ');
  const place = first.slice(gap + 1);
  return [
    { text: first.slice(0, gap), brief: first.slice(0, gap) },
    { text: place, brief: gate.short.replaceAll(/[→ ]/gu, '') },
  ];
}

/** Where the heads stand, for whoever opens one. */
export function gateRects(view: TransitionsView): readonly Head[] {
  const width = columnOf(view);
  return GATES.map((gate, index) => ({
    id: gate.id,
    name: gateName(gate),
    rect: { x: index * width, y: -HEADS_HEIGHT, width, height: HEADS_HEIGHT },
  }));
}

/** “Year 6 → Year 7”, “Into Nursery”. */
export function gateName({ name }: Gate): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The lines between the columns of gates. */
export function gateLines(view: TransitionsView, height: number): readonly Shape[] {
  const column = columnOf(view);
  return GATES.slice(1).map((_, index) => upright('body', (index + 1) * column, 0, height, 'hairline-strong'));
}
