/** The heads of all gates: name, how much there is, and the three columns. */
import type { Gate } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import type { Shape, TextStyle } from '#shared/scene';
import { countWords } from '../journey';
import type { Head } from '../lens';
import type { Ground } from './ground';
import { COLUMN } from './measures';
import { moments, momentWords } from './moment';
import { GATE_WIDTH, GATES_WIDTH, xOfCell } from './pack-cells';
import { fill, upright, words } from './shapes';
import type { TransitionsView } from './view';

export const HEADS_HEIGHT = 84;
const COLUMN_HEAD = 26;

const nameStyle: TextStyle = { font: 'sans', size: 13, weight: 600 };
const countStyle: TextStyle = { font: 'sans', size: 11.5, weight: 400 };
const bareStyle: TextStyle = { font: 'sans', size: 11.5, weight: 600 };
const columnStyle: TextStyle = { font: 'sans', size: 11, weight: 400 };

/** Small enough that names stay in view where their gate is partly out of it. */
const INSET = 11;

/** The heads above the body, which begins at y = 0. */
export function gateHeads({ chosen }: TransitionsView, ground: Ground): readonly Shape[] {
  return [
    ...GATES.flatMap((gate, index) => gateHead(gate, index, ground, gate.id === chosen)),
    upright('top', GATES_WIDTH, -HEADS_HEIGHT, 0, 'hairline-strong'),
  ];
}

function gateHead(gate: Gate, index: number, { bare, counts }: Ground, chosen: boolean): readonly Shape[] {
  const left = index * GATE_WIDTH;
  const top = -HEADS_HEIGHT;
  const isBare = bare.has(gate.id);
  const count = counts.get(gate.id) ?? 0;
  const said = isBare
    ? ({ text: 'No handover yet', brief: 'None yet', style: bareStyle, fill: 'warning' } as const)
    : ({ text: countWords(count), brief: String(count), style: countStyle, fill: 'ink-3' } as const);
  return [
    ...(chosen ? [fill('top', { x: left, y: top, width: GATE_WIDTH, height: 4 }, 'accent')] : []),
    ...(isBare ? [fill('top', { x: left, y: -COLUMN_HEAD - 3, width: GATE_WIDTH, height: 3 }, 'warning')] : []),
    upright('top', left, top, 0, 'hairline-strong'),
    words('top', left + INSET, top + 23, { text: gateName(gate), brief: gate.short, style: nameStyle, fill: 'ink' }),
    words('top', left + INSET, top + 43, said),
    ...moments.flatMap((moment, n) => [
      ...(n > 0 ? [upright('top', left + n * COLUMN, -COLUMN_HEAD, 0, 'hairline')] : []),
      words('top', left + n * COLUMN + INSET, -9, { ...momentWords[moment], style: columnStyle, fill: 'ink-3' }),
    ]),
  ];
}

/** Where the heads stand, for whoever chooses one. */
export const gateRects: readonly Head[] = GATES.map((gate, index) => ({
  id: gate.id,
  name: gateName(gate),
  rect: { x: index * GATE_WIDTH, y: -HEADS_HEIGHT, width: GATE_WIDTH, height: HEADS_HEIGHT },
}));

/** “Year 6 → Year 7”, “Into Nursery”. */
export function gateName({ name }: Gate): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The columns through the body; that at the gate is tinted. */
export function gateLines(height: number): readonly Shape[] {
  return GATES.flatMap((_, index): readonly Shape[] => {
    const at = xOfCell(index, 'at');
    return [
      {
        region: 'body',
        type: 'rect',
        rect: { x: at, y: 0, width: COLUMN, height },
        fill: 'accent-tint',
        opacity: 0.4,
      },
      ...(index > 0 ? [upright('body', index * GATE_WIDTH, 0, height, 'hairline-strong')] : []),
      upright('body', at, 0, height, 'hairline'),
      upright('body', at + COLUMN, 0, height, 'hairline'),
    ];
  });
}
