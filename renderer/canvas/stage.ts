/**
 * What the canvas works with at present: lens, plan, scene and size. Handlers read it when something happens, so that
 * they need not be made anew for every edit.
 */
import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LinkQuestion } from '#renderer/session';
import type { LensId, PlainLens } from '#shared/lenses';
import type { ItemId, Plan } from '#shared/plan';
import type { Scene, SceneCard } from '#shared/scene';
import type { SlidingLabels } from './cards/slide';
import type { GestureStore } from './gestures/gesture-store';
import { createGestureStore } from './gestures/gesture-store';
import type { Size } from './view/viewport';

export type Stage = {
  readonly lensId: LensId;
  readonly lens: PlainLens;
  readonly plan: Plan;
  readonly scene: Scene;
  /** Of the pane: the canvas without gutter and axis. */
  readonly pane: Size;
};

/** The stage as it is when asked, and the gesture in hand. The same object for as long as the canvas is mounted. */
export type Backstage = {
  readonly now: () => Stage;
  /** Tells what the stage is from now on. */
  readonly enter: (stage: Stage) => void;
  readonly gestures: GestureStore;
  readonly labels: SlidingLabels;
  /** What is being asked about a link beside it; null while nothing is. */
  readonly asking: StoreApi<{ readonly question: LinkQuestion | null }>;
};

export function createBackstage(first: Stage): Backstage {
  let current = first;
  return {
    now: () => current,
    enter: (stage) => {
      current = stage;
    },
    gestures: createGestureStore(),
    labels: new Map(),
    asking: createStore(() => ({ question: null })),
  };
}

export const BackstageContext = createContext<Backstage | null>(null);

export function useBackstage(): Backstage {
  const backstage = useContext(BackstageContext);
  if (!backstage) throw new Error('A part of the canvas is shown outside of it.');
  return backstage;
}

export function cardOf({ scene }: Stage, id: ItemId): SceneCard | undefined {
  return scene.cards.find((card) => card.id === id);
}
