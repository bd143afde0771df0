/**
 * The canvas of the lens on screen. The scene comes from the lens, what the hand does goes out as commands, and in
 * between stands React Flow, which owns nothing.
 */
import { ReactFlowProvider } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { lensesOnScreen, useScene } from '#renderer/lenses';
import { usePlan, useView, viewStore } from '#renderer/session';
import type { LensId } from '#shared/lenses';
import styles from './Canvas.module.css';
import type { Stage } from './stage';
import { BackstageContext, createBackstage } from './stage';
import { firstLook } from './view/first-look';
import { useSize } from './view/use-size';
import type { Size } from './view/viewport';
import { onWholePixels, pinnedOf } from './view/viewport';
import { Workbench } from './Workbench';

/** Where the small map stands, beside the canvas; null for nowhere. */
type WithMap = { readonly map: HTMLElement | null };

/** Fills its parent. Each lens and each plan has a canvas of its own. */
export function Canvas({ map }: WithMap) {
  const lens = useView((view) => view.lens);
  const plan = usePlan(({ header }) => header.id);
  return <SizedCanvas key={`${plan}:${lens}`} lensId={lens} map={map} />;
}

function SizedCanvas({ lensId, map }: WithMap & { readonly lensId: LensId }) {
  const root = useRef<HTMLDivElement>(null);
  const size = useSize(root);
  return (
    <div ref={root} className={styles.canvas} data-canvas={lensId}>
      {size ? <LensCanvas lensId={lensId} size={size} map={map} /> : null}
    </div>
  );
}

function LensCanvas({ lensId, size, map }: WithMap & { readonly lensId: LensId; readonly size: Size }) {
  const lens = lensesOnScreen[lensId].useLens(size.width);
  const plan = usePlan((whole) => whole);
  const scene = useScene(lens, plan);
  const { gutter, axis } = pinnedOf(scene);
  const pane = useMemo(
    () => ({ width: Math.max(size.width - gutter, 1), height: Math.max(size.height - axis, 1) }),
    [size, gutter, axis],
  );
  const stage = useMemo((): Stage => ({ lensId, lens, plan, scene, pane }), [lensId, lens, plan, scene, pane]);
  const [backstage] = useState(() => createBackstage(stage));
  backstage.follow(scene);
  useLayoutEffect(() => backstage.enter(stage), [backstage, stage]);
  const [first] = useState(() => {
    const wanted = viewStore.getState().viewports[lensId] ?? firstLook(stage);
    return onWholePixels(wanted, window.devicePixelRatio || 1).viewport;
  });
  return (
    <ReactFlowProvider>
      <BackstageContext value={backstage}>
        <Workbench stage={stage} first={first} map={map} />
      </BackstageContext>
    </ReactFlowProvider>
  );
}
