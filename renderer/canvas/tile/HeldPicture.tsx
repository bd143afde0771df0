/** Many cards in the hand are one picture that is shifted: moving two hundred costs no more than moving one. */
import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ItemId } from '#shared/plan';
import type { Point } from '#shared/scene';
import { inflate, unionOf } from '#shared/scene';
import { reachOf } from '../cards/card-reach';
import { layers } from '../cards/scene-to-nodes';
import type { Gesture } from '../gestures/gesture-store';
import { MANY_HELD } from '../gestures/gesture-store';
import { pageColours } from '../paint/page-colours';
import type { Stage } from '../stage';
import { cardOf, useBackstage } from '../stage';
import { seenRect } from '../view/viewport';
import styles from './Tile.module.css';
import { inScene, paintCards, putAt } from './tile-painter';
import { pictureOf, sharedPart } from './tile-place';

/** What is held out of view, up to so many widths of it, comes along. */
const BESIDE = 0.35;
/** The ring around a card reaches beyond it by so many units. */
const RING_ROOM = 5;

export function HeldPicture({ stage }: { readonly stage: Stage }) {
  const { gestures } = useBackstage();
  const many = useStore(gestures, isMany);
  return many ? <Picture stage={stage} /> : null;
}

function isMany(gesture: Gesture): boolean {
  return gesture.kind === 'place' && !gesture.copying && gesture.rects.size > MANY_HELD;
}

function Picture({ stage }: { readonly stage: Stage }) {
  const scaled = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { gestures, lookup, now } = useBackstage();
  const store = useStoreApi();
  useLayoutEffect(() => {
    const gesture = gestures.getState();
    if (!canvas.current || gesture.kind !== 'place') return;
    const [x, y, zoom] = store.getState().transform;
    const ids = new Set<ItemId>(gesture.rects.keys());
    // The card under the pointer is real.
    ids.delete(gesture.held);
    const cards = lookup.cards(ids);
    const near = inflate(seenRect({ x, y, zoom }, stage.pane), (BESIDE * stage.pane.width) / zoom);
    const part = sharedPart(near, unionOf(cards.map((card) => inflate(reachOf(card), RING_ROOM))));
    if (!part) return;
    const place = pictureOf({ zoom, density: window.devicePixelRatio || 1 }, part);
    putAt(canvas.current, place);
    scaled.current?.style.setProperty('transform', inScene(place));
    paintCards(canvas.current, place, cards, pageColours(), { dimmed: false, selected: true });
  }, [gestures, lookup, store, stage.pane]);
  const by = wayOf(useStore(gestures), (id) => cardOf(now(), id)?.rect);
  return (
    <ViewportPortal>
      <div className={styles.shifted} style={{ zIndex: layers.held, transform: `translate(${by.x}px, ${by.y}px)` }}>
        <div ref={scaled} className={styles.layer}>
          <canvas ref={canvas} className={styles.layer} aria-hidden data-held />
        </div>
      </div>
    </ViewportPortal>
  );
}

function wayOf(gesture: Gesture, rectOf: (id: ItemId) => Point | undefined): Point {
  const here = gesture.kind === 'place' ? gesture.rects.get(gesture.held) : undefined;
  const home = gesture.kind === 'place' ? rectOf(gesture.held) : undefined;
  return here && home ? { x: here.x - home.x, y: here.y - home.y } : { x: 0, y: 0 };
}
