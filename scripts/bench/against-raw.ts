/** The same gesture on the app and on the raw canvas, one right after the other. */

import type { View } from './app';
import { viewOf } from './app';
import type { Window } from './electron';
import type { CanvasStage } from './family';
import type { Figure, Readings } from './figure';
import type { Cost } from './steps';

/** A gesture's figures: what a step takes, and its CPU against the raw canvas, which has a target. */
export function stepFigures(id: string, name: string, target: number): readonly Figure[] {
  return [
    { id: `${id}.wall`, name: `${name}, a step`, unit: 'ms' },
    { id: `${id}.cpu`, name: `${name}, CPU against a raw canvas`, unit: '×', target },
    { id: `${id}.slow`, name: `${name}, the slowest twentieth`, unit: 'ms', quiet: true },
    { id: `${id}.cpuMs`, name: `${name}, CPU a step`, unit: 'ms', quiet: true },
    { id: `${id}.rawWall`, name: `${name}, a step on a raw canvas`, unit: 'ms', quiet: true },
    { id: `${id}.rawCpuMs`, name: `${name}, CPU a step on a raw canvas`, unit: 'ms', quiet: true },
  ];
}

/**
 * Does the gesture on the raw canvas, seen as the app sees the scene at present, and then on the app.
 * @param selected the cards that are selected there too.
 */
export async function measureAgainstRaw(
  { app, raw }: CanvasStage,
  id: string,
  gesture: (window: Window, view: View) => Promise<Cost>,
  selected: readonly string[] = [],
): Promise<Readings> {
  const view = await viewOf(app);
  await toFront(raw.window);
  await raw.reset(view);
  await raw.select(selected);
  const bare = await gesture(raw.window, view);
  await toFront(app);
  const cost = await gesture(app, view);
  return {
    [`${id}.wall`]: cost.wall,
    [`${id}.slow`]: cost.slow,
    [`${id}.rawWall`]: bare.wall,
    ...(cost.cpu !== null && bare.cpu !== null
      ? { [`${id}.cpu`]: cost.cpu / bare.cpu, [`${id}.cpuMs`]: cost.cpu, [`${id}.rawCpuMs`]: bare.cpu }
      : {}),
  };
}

/** No window is drawn less because another one lies over it. */
async function toFront({ app }: Window): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.moveTop());
}
