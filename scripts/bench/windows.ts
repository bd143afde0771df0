/** The windows that stay open from one family to the next, started when they are first asked for. */

import type { Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { PROJECT_FOLDER } from '../project';
import { atHome, clickUntil, planShown, showLens, showsLens } from './app';
import type { Machine, Window } from './electron';
import { AT_ONCE, startWindow } from './electron';
import type { AtOnceStage, CanvasStage } from './family';
import { usageOf } from './processes';
import { startBlank, startRawCanvas } from './raw';
import type { Seeds } from './seeds';
import { settled } from './steps';

/** A plan, and where its cards lie on the sketch. */
export type Subject = { readonly items: number; readonly plan: Plan; readonly scene: Scene };

export type Windows = {
  readonly canvas: (subject: Subject) => Promise<CanvasStage>;
  readonly atOnce: (subject: Subject) => Promise<AtOnceStage>;
  /** Ends all that are open. */
  readonly end: () => Promise<void>;
};

export function createWindows(machine: Machine, seeds: Seeds): Windows {
  let open: Window[] = [];
  let canvas: Promise<CanvasStage> | null = null;
  let atOnce: Promise<AtOnceStage> | null = null;

  const opened = (window: Window): Window => {
    open.push(window);
    return window;
  };

  async function startApp(items: number, switches: readonly string[]): Promise<{ app: Window; took: number }> {
    const env = { ALLTHROUGH_USER_DATA: await seeds.ofSize(items) };
    const app = opened(await startWindow(machine, PROJECT_FOLDER, { switches, env }));
    await atHome(app);
    await settled(app);
    const took = await clickUntil(app, app.page.locator('main [data-card]').first(), showsLens('journey'));
    await planShown(app);
    await settled(app);
    return { app, took };
  }

  async function startCanvas({ items, scene }: Subject): Promise<CanvasStage> {
    const raw = await startRawCanvas(machine, scene, await seeds.emptyFolder());
    opened(raw.window);
    const { app } = await startApp(items, []);
    await showLens(app, 'sketch');
    return { app, raw, scene, blankMemory };
  }

  async function blankMemory(): Promise<number | null> {
    const blank = await startBlank(machine, await seeds.emptyFolder());
    try {
      await settled(blank);
      return (await usageOf(blank.pid))?.memory ?? null;
    } finally {
      await blank.stop();
    }
  }

  async function startAtOnce({ items, plan, scene }: Subject): Promise<AtOnceStage> {
    const { app, took } = await startApp(items, AT_ONCE);
    return { app, plan, scene, opened: took };
  }

  return {
    canvas: (subject) => (canvas ??= startCanvas(subject)),
    atOnce: (subject) => (atOnce ??= startAtOnce(subject)),
    end: async () => {
      const ending = open;
      [open, canvas, atOnce] = [[], null, null];
      await Promise.all(ending.map((window) => window.stop()));
    },
  };
}
