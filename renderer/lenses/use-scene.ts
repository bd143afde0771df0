/** The scene of the lens on screen, told from the one before it, so that an edit costs what it changes. */
import { useMemo } from 'react';
import { planStore } from '#renderer/session';
import type { PlainLens } from '#shared/lenses';
import type { Plan } from '#shared/plan';
import type { Scene } from '#shared/scene';

/** The last scene of each lens of the plan that is open: who comes back to a lens waits only for what has changed. */
const lastScenes = new Map<PlainLens['id'], Scene>();
planStore.subscribe(({ open }, before) => {
  if (open?.plan.header.id !== before.open?.plan.header.id) lastScenes.clear();
});

export function useScene(lens: PlainLens, plan: Plan): Scene {
  return useMemo(() => {
    const scene = lens.scene(plan, lastScenes.get(lens.id));
    lastScenes.set(lens.id, scene);
    return scene;
  }, [lens, plan]);
}
