/** What a gesture shows while it lasts: where cards would lie, in outline and in words; a link on its way. */
import { useStore as useFlowStore, useReactFlow, ViewportPortal } from '@xyflow/react';
import { useStore } from 'zustand';
import type { ItemId } from '#shared/plan';
import type { Point, Rect, SceneCard } from '#shared/scene';
import { connect, inflate } from '#shared/scene';
import { Guides } from '../arrange/Guides';
import { reachOf } from '../cards/card-reach';
import { layers } from '../cards/scene-to-nodes';
import { linePath } from '../links/line-path';
import type { Stage } from '../stage';
import { cardOf, useBackstage } from '../stage';
import { fittedViewport, toScreen } from '../view/viewport';
import { drawnFor, isWhole } from '../view/whole';
import styles from './GestureLayer.module.css';
import type { Gesture } from './gesture-store';
import { insetOf, readoutWidth } from './readout';

export function GestureLayer() {
  const { gestures, now } = useBackstage();
  const gesture = useSeen(useStore(gestures), now());
  if (gesture.kind === 'rest') return null;
  return (
    <ViewportPortal>
      {gesture.kind === 'place' ? <Ghosts ghosts={gesture.ghosts} /> : null}
      <div className={styles.layer} style={{ zIndex: layers.held + 1 }}>
        {gesture.kind === 'place' && gesture.copying ? <Copies rects={gesture.rects} /> : null}
        {gesture.kind === 'place' ? <Guides guides={gesture.guides} /> : null}
        <Shown gesture={gesture} />
      </div>
    </ViewportPortal>
  );
}

/** Where all is in view it stays so when it grows: ghosts are drawn where their cards will be seen then. */
function useSeen(gesture: Gesture, { lens, scene, pane }: Stage): Gesture {
  const { getViewport } = useReactFlow();
  if (gesture.kind !== 'place' || !gesture.toCome) return gesture;
  const viewport = getViewport();
  if (!isWhole({ lens, scene, pane }, viewport)) return gesture;
  const after = fittedViewport(gesture.toCome, pane);
  const seen = [...gesture.ghosts].map(([id, ghost]) => [id, drawnFor(ghost, after, viewport)] as const);
  return { ...gesture, ghosts: new Map(seen) };
}

/** Where the held cards would lie, drawn below them. */
function Ghosts({ ghosts }: { readonly ghosts: ReadonlyMap<string, Rect> }) {
  return (
    <div className={styles.layer} style={{ zIndex: layers.ghosts }}>
      {[...ghosts].map(([id, ghost]) => (
        <div key={id} className={styles.ghost} style={boxStyle(ghost)} data-ghost />
      ))}
    </div>
  );
}

/** Copies in the hand; the cards that they are copies of stay where they are. */
function Copies({ rects }: { readonly rects: ReadonlyMap<ItemId, Rect> }) {
  const { now } = useBackstage();
  return [...rects].map(([id, rect]) => (
    <div key={id} className={styles.copy} style={boxStyle(rect)}>
      {cardOf(now(), id)?.title}
    </div>
  ));
}

function Shown({ gesture }: { readonly gesture: Gesture }) {
  switch (gesture.kind) {
    case 'rest':
      return null;
    case 'place': {
      const rect = gesture.ghosts.get(gesture.held) ?? gesture.rects.get(gesture.held);
      return rect ? <Readout at={rect} text={gesture.place} /> : null;
    }
    case 'link':
      return <LinkOnItsWay {...gesture} />;
    case 'arrive':
      return <Readout at={gesture.at} text={gesture.place} />;
  }
}

/** Says a place in words, always at the same size and never cut by an edge of the canvas. */
function Readout({ at, text }: { readonly at: Point; readonly text: string }) {
  const { now } = useBackstage();
  const zoom = useFlowStore(({ transform }) => transform[2]);
  const inset = useFlowStore(({ transform: [x, y] }) =>
    insetOf(toScreen({ x, y, zoom }, at), now().pane.width, readoutWidth(text)),
  );
  if (text === '') return null;
  const lift = `translate(${inset}px, calc(-100% - 8px))`;
  return (
    <output
      className={styles.readout}
      style={{ transform: `translate(${at.x}px, ${at.y}px) scale(${1 / zoom}) ${lift}` }}
    >
      {text}
    </output>
  );
}

function LinkOnItsWay({ from, to, target }: Extract<Gesture, { readonly kind: 'link' }>) {
  const { now } = useBackstage();
  const { cards } = now().scene;
  const start = cards.find(({ id }) => id === from);
  const end: SceneCard | undefined = cards.find(({ id }) => id === target);
  if (!start) return null;
  const curve = connect(start.rect, end ? end.rect : { x: to.x, y: to.y, width: 0, height: 0 });
  return (
    <>
      {end ? <div className={styles.target} style={boxStyle(inflate(reachOf(end), 3))} /> : null}
      <svg className={styles.link}>
        <path d={linePath([curve])} />
        <circle cx={curve[3].x} cy={curve[3].y} r={4} />
      </svg>
    </>
  );
}

function boxStyle({ x, y, width, height }: Rect) {
  return { left: x, top: y, width, height };
}
