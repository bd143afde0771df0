/** What the painted part of the canvas has to show at present. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useDimmed, useSelection } from '#renderer/session';
import type { LinkId } from '#shared/plan';
import type { Scene } from '#shared/scene';
import { heldIds } from '../gestures/gesture-store';
import { isTiled } from '../slice/slice';
import { useBackstage } from '../stage';
import type { Shown } from './tile-painter';

export type SceneShown = Shown & { readonly scene: Scene };

/** The same object as long as it is the same to look at. */
export function useShown(scene: Scene): SceneShown {
  const { lookup, slice, gestures } = useBackstage();
  const mounted = useStore(slice, (now) => now.mounted);
  const away = useStore(gestures, heldIds);
  const selected = useSelection(({ items }) => items);
  const dimmed = useDimmed();
  const tiled = isTiled(scene);
  const drawn = useMemo(() => {
    const elsewhere = new Set<LinkId>();
    for (const id of away) for (const link of lookup.linksAt(id)) elsewhere.add(link.id);
    return { mounted: away.size > 0 ? new Set([...mounted, ...away]) : mounted, elsewhere };
  }, [lookup, mounted, away]);
  return useMemo(
    () => ({ scene, backdrop: scene.backdrop, lookup, tiled, ...drawn, selected, dimmed }),
    [scene, lookup, tiled, drawn, selected, dimmed],
  );
}

const nothing: ReadonlySet<never> = new Set();

/** The same with all of it painted, whatever is real in the page or in hand. */
export function allPainted(shown: Shown): Shown {
  return { ...shown, mounted: nothing, elsewhere: nothing };
}
