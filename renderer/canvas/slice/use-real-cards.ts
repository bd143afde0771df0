/** The cards that the page holds: of a small scene those in and around the view, of a large one its slice. */
import { useMemo } from 'react';
import { useSelection } from '#renderer/session';
import type { ItemId } from '#shared/plan';
import type { Rect, SceneCard } from '#shared/scene';
import type { Stage } from '../stage';
import { useBackstage } from '../stage';
import { isInWindow } from '../view/seen-window';
import { useSeenWindow } from '../view/use-seen-window';
import { useSlice } from './use-slice';

/** In the scene's order. `held` says where cards are drawn that a gesture moves. */
export function useRealCards(stage: Stage, held: ReadonlyMap<ItemId, Rect>): readonly SceneCard[] {
  const { scene } = stage;
  const { lookup } = useBackstage();
  const slice = useSlice(stage);
  const window = useSeenWindow(stage.pane);
  const editing = useSelection((selection) => selection.editing);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the lookup goes along with the scene
  const sliced = useMemo(() => slice && lookup.cards(slice), [slice, lookup, scene]);
  const small = sliced === null;
  return useMemo(() => {
    if (!small) return sliced ?? [];
    return scene.cards.filter((card) => {
      const rect = held.get(card.id);
      return card.id === editing || isInWindow(window, rect ? { ...card, rect, label: rect } : card);
    });
  }, [small, sliced, scene, held, window, editing]);
}
