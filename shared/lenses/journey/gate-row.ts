/** The axis's last row: how much is planned when, and the transitions above it. */
import type { Gate } from '#shared/calendar';
import { GATES } from '#shared/calendar';
import type { Plan } from '#shared/plan';
import type { Paint, Rect, Shape, TextStyle } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { bareGates } from './gates';
import { loadByHalfTerm } from './load';
import type { Strip } from './strip';
import { TERMS_FROM, xOfWeek } from './view';

const PILL_HEIGHT = 20;
/** They stand clear of the strip: eight of them would hide half of what a year holds. */
const PILL_TOP = -41;
const PILL_GAP = 3;
/** Between the ends of the axis and a pill. */
const EDGE = 2;
/** Pills with long words or air stand at most this far from their gates; otherwise they become tighter. */
const NEAR_ENOUGH = 10;
const TALLEST = 19;
const pillStyle: TextStyle = { font: 'sans', size: 11, weight: 550 };

/** Where a gate's line stands, scene units. */
export function xOfGate({ afterWeek }: Gate, scale: number): number {
  return xOfWeek(afterWeek + 1, scale);
}

/** The gates below the axis and how much is planned when, over a body of this width; scale and width in scene units. */
export function gateRow(plan: Plan, scale: number, width: number, strip: Strip): readonly Shape[] {
  return [...densityStrip(plan, scale, strip), ...gatePills(plan, scale, width)];
}

function densityStrip(plan: Plan, scale: number, strip: Strip): readonly Shape[] {
  const loads = loadByHalfTerm(plan, strip);
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

/** How pills are written, the roomiest first. */
const writings: readonly { readonly padding: number; readonly textOf: (gate: Gate) => string }[] = [
  { padding: 9, textOf: ({ name }) => capitalised(name) },
  { padding: 9, textOf: ({ short }) => short },
  { padding: 5, textOf: ({ short }) => short.replaceAll(' ', '') },
];

/**
 * A pill for each gate, a little aside where its neighbour is in the way, and written as short as that takes. Only on
 * an axis that has no room for eight are some of them dots: first come gates without a handover, then those where
 * children change institution.
 */
function gatePills(plan: Plan, scale: number, width: number): readonly Shape[] {
  const bare = new Set(bareGates(plan));
  const rank = (gate: Gate) => (bare.has(gate) ? 0 : 2) + (gate.changesInstitution ? 0 : 1);
  const byRank = [...GATES].sort((a, b) => rank(a) - rank(b) || a.afterWeek - b.afterWeek);
  let named = byRank.length;
  while (named > 1 && !spread(byRank.slice(0, named), scale, width)) named -= 1;
  const dots = byRank.slice(named);
  return [
    ...dots.map((gate) => dotShape(xOfGate(gate, scale), width, bare.has(gate))),
    ...(spread(byRank.slice(0, named), scale, width) ?? []).flatMap((pill) => pillShapes(pill, bare.has(pill.gate))),
  ];
}

/** The gates' pills, from left to right without touching, or null where there is no room for them. */
function spread(gates: readonly Gate[], scale: number, width: number): readonly Pill[] | null {
  const inOrder = [...gates].sort((a, b) => a.afterWeek - b.afterWeek);
  const fitting = scale >= TERMS_FROM ? writings : writings.slice(1);
  const written = fitting.map(({ padding, textOf }) =>
    asidePushed(
      inOrder.map((gate) => pillOf(gate, textOf(gate), padding, scale, width)),
      width,
    ),
  );
  const near = written.find((pills) => pills.every((pill) => asideBy(pill, scale, width) <= NEAR_ENOUGH));
  const tightest = written.at(-1);
  return near ?? (tightest?.[0] && tightest[0].rect.x >= 0 ? tightest : null);
}

function pillOf(gate: Gate, text: string, padding: number, scale: number, width: number): Pill {
  const size = measureText(text, pillStyle) + 2 * padding;
  return { gate, text, rect: { x: wantedX(gate, size, scale, width), y: PILL_TOP, width: size, height: PILL_HEIGHT } };
}

/** In the middle of its gate, as far as the axis's ends let it. */
function wantedX(gate: Gate, size: number, scale: number, width: number): number {
  return Math.min(Math.max(xOfGate(gate, scale) - size / 2, EDGE), width - size - EDGE);
}

function asideBy({ gate, rect }: Pill, scale: number, width: number): number {
  return Math.abs(rect.x - wantedX(gate, rect.width, scale, width));
}

/** Pushes pills off their neighbours: to the right, and back where the axis ends. */
function asidePushed(pills: readonly Pill[], width: number): readonly Pill[] {
  const xs = pills.map(({ rect }) => rect.x);
  pills.forEach(({ rect }, n) => {
    const after = (xs[n] ?? 0) + rect.width + PILL_GAP;
    if (n + 1 < xs.length) xs[n + 1] = Math.max(xs[n + 1] ?? 0, after);
  });
  let limit = width - EDGE;
  for (let n = pills.length - 1; n >= 0; n -= 1) {
    xs[n] = Math.min(xs[n] ?? 0, limit - (pills[n]?.rect.width ?? 0));
    limit = (xs[n] ?? 0) - PILL_GAP;
  }
  return pills.map((pill, n) => ({ ...pill, rect: { ...pill.rect, x: xs[n] ?? 0 } }));
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
