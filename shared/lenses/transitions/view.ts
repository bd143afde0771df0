/** How the transitions are looked at: all eight gates side by side, or one of them opened wide. */
import type { GateId } from '#shared/calendar';
import { GATE_REACH, GATES } from '#shared/calendar';
import { GUTTER, NARROWEST_COLUMN, WIDEST_COLUMN } from './measures';

export type TransitionsView = {
  /** The gate that is opened wide; null for all of them. */
  readonly gate: GateId | null;
  /** The gate that is being talked about, which is marked among the others; null for none. */
  readonly chosen: GateId | null;
  /** Of the canvas with its gutter, scene units: all gates together, or an open one, take all of it. */
  readonly width: number;
};

/** Fits a laptop's canvas. */
export const defaultView: TransitionsView = { gate: null, chosen: null, width: 1_000 };

/** Weeks of an open gate: as many to each side as a transition reaches, and the last one before the gate. */
export const WEEKS_WIDE = 2 * GATE_REACH + 1;

const NARROWEST = 22;
const WIDEST = 80;

/** How wide a week of an open gate is, scene units. */
export function scaleOf({ width }: TransitionsView): number {
  const fitting = (width - GUTTER) / WEEKS_WIDE;
  return Number.isNaN(fitting) ? NARROWEST : Math.min(Math.max(fitting, NARROWEST), WIDEST);
}

/** All gates, so that they fit this width. */
export function fitView(width: number): TransitionsView {
  return { ...defaultView, width };
}

/** How wide each of all gates is, scene units. */
export function columnOf({ width }: TransitionsView): number {
  const fitting = Math.floor((width - GUTTER) / GATES.length);
  return Number.isNaN(fitting) ? NARROWEST_COLUMN : Math.min(Math.max(fitting, NARROWEST_COLUMN), WIDEST_COLUMN);
}

/** Where a week counted from an open gate begins, scene units; 13 gives the end. */
export function xOfOffset(offset: number, scale: number): number {
  return (offset + GATE_REACH) * scale;
}

/** Whether both draw alike. */
export function sameView(a: TransitionsView, b: TransitionsView): boolean {
  if (a.gate !== b.gate) return false;
  return a.gate === null ? a.chosen === b.chosen && columnOf(a) === columnOf(b) : scaleOf(a) === scaleOf(b);
}

/** The gate's number in the journey's order, 0 to 7. */
export function gateIndex(id: GateId): number {
  return GATES.findIndex((gate) => gate.id === id);
}
