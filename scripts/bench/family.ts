/** What can be measured, and what it is given to measure with. */

import type { Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';
import type { Machine, Window } from './electron';
import type { Figure, Readings } from './figure';
import type { RawCanvas } from './raw';

/** The plan's sketch on the screen of the app, at the screen's own pace, and the same on a raw canvas. */
export type CanvasStage = {
  readonly app: Window;
  readonly raw: RawCanvas;
  readonly scene: Scene;
  /** Memory of a window with nothing in it, in bytes; null where the machine can't tell. */
  readonly blankMemory: () => Promise<number | null>;
};

/** The plan in the app, with frames as fast as they can be made: what takes long is the work, not the screen. */
export type AtOnceStage = {
  readonly app: Window;
  readonly plan: Plan;
  readonly scene: Scene;
  /** Milliseconds from the click on Home to the plan on the screen. */
  readonly opened: number;
};

/** No window yet; whoever starts one ends it. */
export type DeskStage = {
  readonly machine: Machine;
  /** A fresh copy of a data folder in which this many plans lie. */
  readonly withPlans: (count: number) => Promise<string>;
  readonly emptyFolder: () => Promise<string>;
};

/** Figures that are read together. One file a family, and a line in the catalogue. */
export type Family = { readonly id: string; readonly figures: readonly Figure[] } & (
  | { readonly on: 'canvas'; readonly measure: (stage: CanvasStage) => Promise<Readings> }
  | { readonly on: 'at once'; readonly measure: (stage: AtOnceStage) => Promise<Readings> }
  | { readonly on: 'desk'; readonly measure: (stage: DeskStage) => Promise<Readings> }
);
