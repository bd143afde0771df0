/**
 * The canvas of the lens on screen. The scene comes from the lens, what the hand does goes out as commands, and in
 * between stands React Flow, which owns nothing.
 */
import { ReactFlowProvider } from '@xyflow/react';
import type { ReactNode } from 'react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { lensesOnScreen, useScene } from '#renderer/lenses';
import { usePlan, useView, viewStore } from '#renderer/session';
import type { LensId } from '#shared/lenses';
import styles from './Canvas.module.css';
import type { Stage } from './stage';
import { BackstageContext, createBackstage } from './stage';
import { useSize } from './view/use-size';
import type { Size } from './view/viewport';
import { firstViewport, pinnedOf } from './view/viewport';
import { Workbench } from './Workbench';

/** What stands in the lower left corner of the pane, over the cards. */
type WithCorner = { readonly corner?: ReactNode };

/** Fills its parent. Each lens and each plan has a canvas of its own. */
export function Canvas({ corner }: WithCorner) {
  const lens = useView((view) => view.lens);
  const plan = usePlan(({ header }) => header.id);
  return <SizedCanvas key={`${plan}:${lens}`} lensId={lens} corner={corner} />;
}

function SizedCanvas({ lensId, corner }: WithCorner & { readonly lensId: LensId }) {
  const root = useRef<HTMLDivElement>(null);
  const size = useSize(root);
  return (
    <div ref={root} className={styles.canvas} data-canvas={lensId}>
      {size ? <LensCanvas lensId={lensId} size={size} corner={corner} /> : null}
    </div>
  );
}

function LensCanvas({ lensId, size, corner }: WithCorner & { readonly lensId: LensId; readonly size: Size }) {
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
  const [first] = useState(() => viewStore.getState().viewports[lensId] ?? firstViewport(scene, stage.pane));
  return (
    <ReactFlowProvider>
      <BackstageContext value={backstage}>
        <Workbench stage={stage} first={first} corner={corner} />
      </BackstageContext>
    </ReactFlowProvider>
  );
}
