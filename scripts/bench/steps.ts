/** Input steps: one event, then the frame that shows what came of it; and what they cost. */

import type { Window } from './electron';
import { mean, quantile } from './figure';
import { usageOf } from './processes';

/** What a number of like steps has cost. */
export type Cost = {
  /** Milliseconds a step: from sending the event to hearing that the frame is painted, on average. */
  readonly wall: number;
  /** The slowest twentieth begins here. */
  readonly slow: number;
  /** CPU milliseconds a step, of all processes of the window; null where the machine can't tell. */
  readonly cpu: number | null;
};

export type EventType = 'wheel' | 'pointermove' | 'keydown';

/** However slow a step is, so many are made, and then as many as there is time for. */
const LEAST_STEPS = 3;
const TIME_MS = 6_000;

/** Sends `count` events one after another; each waits for the frame of the one before. */
export async function costOfSteps(
  window: Window,
  type: EventType,
  count: number,
  send: (step: number) => Promise<unknown>,
): Promise<Cost> {
  const { page, pid } = window;
  const first = await page.evaluate<number>(`benchProbe.count('${type}')`);
  const walls: number[] = [];
  const before = await usageOf(pid);
  const started = performance.now();
  for (let step = 0; step < count; step += 1) {
    if (step >= LEAST_STEPS && performance.now() - started > TIME_MS) break;
    const sent = performance.now();
    await Promise.all([page.evaluate(`benchProbe.painted('${type}', ${first + step + 1})`), send(step)]);
    walls.push(performance.now() - sent);
  }
  const after = await usageOf(pid);
  const cpu = before && after ? (after.cpuMs - before.cpuMs) / walls.length : null;
  return { wall: mean(walls) ?? 0, slow: quantile(walls, 0.95) ?? 0, cpu };
}

export type Spot = { readonly x: number; readonly y: number };

const CTRL = 2;

/** One notch of a wheel, as the operating system sends it. */
export function wheel(window: Window, at: Spot, by: Spot, ctrl = false): Promise<unknown> {
  return window.cdp.send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    ...at,
    deltaX: by.x,
    deltaY: by.y,
    modifiers: ctrl ? CTRL : 0,
  });
}

/** Resolves when nothing moves any more. */
export async function settled({ page }: Window): Promise<void> {
  await page.evaluate('benchProbe.settled()');
}
