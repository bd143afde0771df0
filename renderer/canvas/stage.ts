/**
 * What the canvas works with at present: lens, plan, scene and size. Handlers read it when something happens, so that
 * they need not be made anew for every edit.
 */
import { createContext, useContext } from 'react';
import type { StoreApi } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LinkQuestion } from '#renderer/session';
import { planStore } from '#renderer/session';
import type { LensId, PlainLens } from '#shared/lenses';
import type { ItemId, LinkId, Plan } from '#shared/plan';
import type { Scene, SceneCard } from '#shared/scene';
import type { SlidingLabels } from './cards/slide';
import type { GestureStore } from './gestures/gesture-store';
import { createGestureStore } from './gestures/gesture-store';
import type { Changes, FollowingLookup, Lookup } from './lookup/lookup';
import { createLookup } from './lookup/lookup';
import type { Slice } from './slice/slice';
import type { Size } from './view/viewport';

export type Stage = {
  readonly lensId: LensId;
  readonly lens: PlainLens;
  readonly plan: Plan;
  readonly scene: Scene;
  /** Of the pane: the canvas without gutter and axis. */
  readonly pane: Size;
};

export type Pointed = {
  /** The painted card or link under the pointer. */
  readonly card: ItemId | null;
  readonly link: LinkId | null;
  readonly focused: ItemId | null;
  /** The card under the pointer, painted or real. */
  readonly over: ItemId | null;
};

/** The stage as it is when asked, and the gesture in hand. The same object for as long as the canvas is mounted. */
export type Backstage = {
  readonly now: () => Stage;
  /** Tells what the stage is from now on. */
  readonly enter: (stage: Stage) => void;
  /** Takes the lookup along to another scene; called before anything draws it. */
  readonly follow: (scene: Scene) => void;
  /** What lies where in the scene. */
  readonly lookup: Lookup;
  /** Which cards are real. */
  readonly slice: StoreApi<Slice>;
  /** The painted card or link under the pointer, and the card that has the keys: they are real for that. */
  readonly pointed: StoreApi<Pointed>;
  /** Where the scene differs from the one before it; null when `before` is not that one. */
  readonly changes: { readonly since: (before: Scene) => Changes | null };
  readonly gestures: GestureStore;
  readonly labels: SlidingLabels;
  /** What is being asked about a link beside it; null while nothing is. */
  readonly asking: StoreApi<{ readonly question: LinkQuestion | null }>;
};

/** The last lookup of each lens of a plan: who comes back to a lens waits only for what has changed. */
const lastLookups = new Map<LensId, FollowingLookup>();
planStore.subscribe(({ open }, before) => {
  if (open?.plan.header.id !== before.open?.plan.header.id) lastLookups.clear();
});

function lookupFor({ lensId, scene }: Stage): FollowingLookup {
  const known = lastLookups.get(lensId);
  known?.follow(scene);
  const lookup = known ?? createLookup(scene);
  lastLookups.set(lensId, lookup);
  return lookup;
}

/** A backstage for one canvas, which begins with a stage. Of each lens there is one canvas at a time. */
export function createBackstage(first: Stage): Backstage {
  let current = first;
  const lookup = lookupFor(first);
  let followed = first.scene;
  let last: { readonly from: Scene; readonly changes: Changes } | null = null;
  return {
    now: () => current,
    follow: (scene) => {
      if (scene === followed) return;
      last = { from: followed, changes: lookup.follow(scene) };
      followed = scene;
    },
    lookup,
    slice: createStore(() => ({ tiled: false, mounted: new Set<ItemId>() })),
    pointed: createStore<Pointed>(() => ({ card: null, link: null, focused: null, over: null })),
    changes: { since: (before) => (last?.from === before ? last.changes : null) },
    enter: (stage) => {
      current = stage;
    },
    gestures: createGestureStore(),
    labels: new Map(),
    asking: createStore(() => ({ question: null })),
  };
}

export const BackstageContext = createContext<Backstage | null>(null);

/** The backstage of the canvas that this is a part of. */
export function useBackstage(): Backstage {
  const backstage = useContext(BackstageContext);
  if (!backstage) throw new Error('A part of the canvas is shown outside of it.');
  return backstage;
}

const byId = new WeakMap<readonly SceneCard[], ReadonlyMap<ItemId, SceneCard>>();

/** The card of an item; undefined where the item has no place on this stage. */
export function cardOf({ scene: { cards } }: Stage, id: ItemId): SceneCard | undefined {
  const known = byId.get(cards) ?? new Map(cards.map((card) => [card.id, card]));
  byId.set(cards, known);
  return known.get(id);
}

/** Whether nothing has a place in the lens: also nothing that is folded away for now. */
export function isEmpty({ scene, lens, plan }: Pick<Stage, 'scene' | 'lens' | 'plan'>): boolean {
  if (scene.cards.length > 0) return false;
  for (const item of plan.items.values()) if (lens.hides(plan, item)) return false;
  return true;
}
