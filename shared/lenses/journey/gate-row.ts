/** The axis's last row: how much is planned when, and the transitions on top of it. */
import type { Gate } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Paint, Rect, Shape, TextStyle } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { bareGates } from './gates';
import { loadByHalfTerm } from './load';
import { TERMS_FROM, xOfWeek } from './view';

const PILL_HEIGHT = 20;
const PILL_TOP = -27;
const PILL_PADDING = 9;
const PILL_GAP = 3;
/** How far a pill may stand from the middle of its gate where another one is in the way, nearest first. */
const SHIFTS = [0, 5, -5, 10, -10];
const TALLEST = 23;
const pillStyle: TextStyle = { font: 'sans', size: 11, weight: 550 };

/** Where a gate's line stands, scene units. */
export function xOfGate({ afterWeek }: Gate, scale: number): number {
  return xOfWeek(afterWeek + 1, scale);
}

export function gateRow(plan: Plan, scale: number, width: number): readonly Shape[] {
  return [...densityStrip(plan, scale), ...gatePills(plan, scale, width)];
}

function densityStrip(plan: Plan, scale: number): readonly Shape[] {
  const loads = loadByHalfTerm(plan);
  const most = Math.max(1, ...loads.map(({ items }) => items));
  return loads.flatMap(({ from, to, items }): readonly Shape[] => {
    if (items === 0) return [];
    const height = Math.max(1.5, (items / most) * TALLEST);
    const x = xOfWeek(from, scale) + 0.5;
    const rect = { x, y: -height, width: xOfWeek(to + 1, scale) - 0.5 - x, height };
    return [{ region: 'top', type: 'rect', rect, radius: 1, fill: 'accent', opacity: 0.5 }];
  });
}

type Pill = { readonly gate: Gate; readonly text: string; readonly rect: Rect };

/**
 * A pill for each gate that has room, a little aside if need be. Where two would touch, the gate without a handover is named first, then the one
 * where children change institution; the other is a dot.
 */
function gatePills(plan: Plan, scale: number, width: number): readonly Shape[] {
  const bare = new Set(bareGates(plan));
  const rank = (gate: Gate) => (bare.has(gate) ? 0 : 2) + (gate.changesInstitution ? 0 : 1);
  const placed: Pill[] = [];
  const dots: Gate[] = [];
  for (const gate of [...GATES].sort((a, b) => rank(a) - rank(b) || a.afterWeek - b.afterWeek)) {
    const pill = SHIFTS.map((shift) => pillOf(gate, scale, width, shift)).find(
      ({ rect }) => !placed.some((other) => tooNear(other.rect, rect)),
    );
    if (pill) placed.push(pill);
    else dots.push(gate);
  }
  return [
    ...dots.map((gate) => dotShape(xOfGate(gate, scale), width, bare.has(gate))),
    ...placed.flatMap((pill) => pillShapes(pill, bare.has(pill.gate))),
  ];
}

function pillOf(gate: Gate, scale: number, width: number, shift: number): Pill {
  const text = scale >= TERMS_FROM ? capitalised(gate.name) : gate.short;
  const size = measureText(text, pillStyle) + 2 * PILL_PADDING;
  const x = Math.min(Math.max(xOfGate(gate, scale) + shift - size / 2, 2), width - size - 2);
  return { gate, text, rect: { x, y: PILL_TOP, width: size, height: PILL_HEIGHT } };
}

function tooNear(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width + PILL_GAP && b.x < a.x + a.width + PILL_GAP;
}

function pillShapes({ text, rect }: Pill, bare: boolean): readonly Shape[] {
  const [fill, stroke, ink]: readonly Paint[] = bare
    ? ['warning-tint', 'warning', 'warning']
    : ['raised', 'hairline-strong', 'ink-2'];
  const at = { x: rect.x + rect.width / 2, y: rect.y + 14 };
  return [
    { region: 'top', type: 'rect', rect, radius: PILL_HEIGHT / 2, ...(fill && { fill }), ...(stroke && { stroke }) },
    { region: 'top', type: 'text', at, text, style: pillStyle, fill: ink ?? 'ink-2', anchor: 'middle' },
  ];
}

function dotShape(x: number, width: number, bare: boolean): Shape {
  const size = 8;
  const left = Math.min(Math.max(x - size / 2, 1), width - size - 1);
  const rect = { x: left, y: PILL_TOP + (PILL_HEIGHT - size) / 2, width: size, height: size };
  const paint: Paint = bare ? 'warning' : 'ink-3';
  return { region: 'top', type: 'rect', rect, radius: size / 2, fill: bare ? 'warning-tint' : 'raised', stroke: paint };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
