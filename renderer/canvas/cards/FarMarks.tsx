/** From so far away that a selected card is a speck, a ring around it says where it is. */
import { useStore, ViewportPortal } from '@xyflow/react';
import { useStore as useGestures } from 'zustand';
import { useSelection } from '#renderer/session';
import type { ItemId } from '#shared/plan';
import { centreOf } from '#shared/scene';
import { useBackstage } from '../stage';
import styles from './FarMarks.module.css';
import { layers } from './scene-to-nodes';

/** A card whose longer side is shorter than this on the screen is easily missed, px. */
const SPECK = 22;
const RING = 30;
/** Of more cards than these the many colours tell enough. */
const MOST = 12;

export function FarMarks() {
  const selected = useSelection(({ items }) => items);
  return selected.size > 0 && selected.size <= MOST ? <Marks selected={selected} /> : null;
}

function Marks({ selected }: { readonly selected: ReadonlySet<ItemId> }) {
  const zoom = useStore(({ transform }) => transform[2]);
  const { gestures, lookup } = useBackstage();
  const rests = useGestures(gestures, ({ kind }) => kind === 'rest');
  if (!rests) return null;
  const specks = lookup.cards(selected).filter(({ rect }) => Math.max(rect.width, rect.height) * zoom < SPECK);
  return (
    <ViewportPortal>
      {specks.map(({ id, rect }) => {
        const { x, y } = centreOf(rect);
        return (
          <div
            key={id}
            className={styles.mark}
            style={{
              zIndex: layers.ghosts,
              width: RING,
              height: RING,
              transform: `translate(${x}px, ${y}px) scale(${1 / zoom}) translate(-50%, -50%)`,
            }}
            aria-hidden
            data-far-mark={id}
          />
        );
      })}
    </ViewportPortal>
  );
}
