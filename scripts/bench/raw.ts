/** The yardstick: a page that draws the same scene on one bare canvas, in the same part of a window of the same size. */

import type { Scene } from '#shared/scene';
import { light, seenOf } from '#shared/scene';
import type { View } from './app';
import type { Machine, Window } from './electron';
import { PAGES_FOLDER, startWindow } from './electron';

export type RawCanvas = {
  readonly window: Window;
  /** Shows the scene afresh, seen as the app sees it. */
  readonly reset: (view: View) => Promise<void>;
  readonly select: (ids: readonly string[]) => Promise<void>;
};

export async function startRawCanvas(machine: Machine, scene: Scene, dataFolder: string): Promise<RawCanvas> {
  const env = { BENCH_PAGE: 'raw-canvas.html', BENCH_USER_DATA: dataFolder };
  const window = await startWindow(machine, PAGES_FOLDER, { env });
  const cards = scene.cards.map(({ id, rect, lines, tone }) => ({ id, ...rect, lines, colour: light[tone] }));
  const links = scene.connectors.flatMap((link) =>
    seenOf(link).map((way) => ({ from: link.from, to: link.to, way, isEnd: link.ends !== undefined })),
  );
  const given = JSON.stringify({ cards, links });
  await window.page.evaluate(`window.rawScene = ${given}`);
  return {
    window,
    reset: async ({ pane, x, y, zoom }) => {
      const [shownIn, view] = [pane, { x, y, zoom }].map((value) => JSON.stringify(value));
      await window.page.evaluate(`raw.show(rawScene, ${shownIn}); raw.look(${view}); benchProbe.frames(4)`);
    },
    select: async (ids) => {
      await window.page.evaluate(`raw.select(${JSON.stringify(ids)}); benchProbe.frames(2)`);
    },
  };
}

/** A window with nothing in it. */
export function startBlank(machine: Machine, dataFolder: string): Promise<Window> {
  return startWindow(machine, PAGES_FOLDER, { env: { BENCH_PAGE: 'blank.html', BENCH_USER_DATA: dataFolder } });
}
