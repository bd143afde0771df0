/** How the canvas is put together: axis and gutter at the edges, the pane with its layers between them. */
import type { PointerEvent, WheelEvent } from 'react';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { lensesOnScreen } from '#renderer/lenses';
import type { Viewport } from '#renderer/session';
import { useView } from '#renderer/session';
import { AxisHeads } from './axis/AxisHeads';
import { AxisPlace } from './axis/AxisPlace';
import { AxisTip } from './axis/AxisTip';
import { GutterRows } from './axis/GutterRows';
import { PinnedAxis } from './axis/PinnedAxis';
import { FarMarks } from './cards/FarMarks';
import { useSliding } from './cards/sliding-labels';
import { TitleTip } from './cards/TitleTip';
import { EmptyHint } from './EmptyHint';
import { Flow } from './Flow';
import { GestureLayer } from './gestures/GestureLayer';
import { useKeys } from './gestures/use-keys';
import { ConnectorLayer } from './links/ConnectorLayer';
import { LinkQuestions } from './links/LinkQuestions';
import { CanvasMenu } from './menu/CanvasMenu';
import { OverLayer } from './OverLayer';
import type { Stage } from './stage';
import { isEmpty } from './stage';
import { HeldPicture } from './tile/HeldPicture';
import { PaintedScene } from './tile/PaintedScene';
import { Minimap } from './view/Minimap';
import { useSteering } from './view/steering';
import { useCanvasControls } from './view/use-canvas-controls';
import { useCanvasRequests } from './view/use-canvas-requests';
import { useFollowedDrop } from './view/use-followed-drop';
import { useGroundPan } from './view/use-ground-pan';
import { useKeptInView } from './view/use-kept-in-view';
import { useKeptPlace } from './view/use-kept-place';
import { useKeptWhole } from './view/use-kept-whole';
import { useLevels } from './view/use-levels';
import { useLimits } from './view/use-limits';
import { usePinch } from './view/use-pinch';
import { useReadableRoom } from './view/use-readable-room';
import { useRememberedViewport } from './view/use-remembered-viewport';
import { useRevealSelection } from './view/use-reveal-selection';
import { useViewBeforeRoom } from './view/use-view-before-room';
import { useWheelLevels } from './view/use-wheel-levels';
import { isPinned, pinnedOf } from './view/viewport';
import { WeekMark } from './view/WeekMark';
import styles from './Workbench.module.css';

type WorkbenchProps = {
  readonly stage: Stage;
  readonly first: Viewport;
  /** Where the small map stands, beside the canvas; null for nowhere. */
  readonly map: HTMLElement | null;
};

export function Workbench({ stage, first, map }: WorkbenchProps) {
  const { scene, lens, lensId } = stage;
  const steering = useSteering();
  const room = useView((view) => view.room);
  const remember = useRememberedViewport(lensId);
  useEffect(() => remember(first), [remember, first]);
  const levels = useLevels(steering);
  useCanvasControls(steering, levels);
  useKeptPlace(stage, levels);
  useKeptWhole(room, stage, steering);
  useLimits(stage, steering);
  useRevealSelection(steering);
  useKeptInView(stage.pane, steering);
  useFollowedDrop(steering);
  useCanvasRequests(stage);
  useSliding();
  useViewBeforeRoom(room, stage, steering);
  useReadableRoom(room, stage.pane.width, steering);
  const keys = useKeys(steering);
  const ground = useRef<HTMLDivElement>(null);
  usePinch(ground, steering, levels);
  useWheelLevels(ground, steering, levels);
  useGroundPan(ground, steering);
  const pinned = pinnedOf(scene);
  const { Corner } = lensesOnScreen[lensId];
  return (
    <>
      <CanvasMenu steering={steering}>
        <div
          className={styles.bench}
          role="presentation"
          style={{
            gridTemplate: `"corner top" ${pinned.axis}px "left pane" minmax(0, 1fr) / ${pinned.gutter}px minmax(0, 1fr)`,
          }}
          onKeyDown={keys.onKeyDown}
          onKeyUp={keys.onKeyUp}
          onWheel={passToPane}
        >
          {isPinned(pinned) ? <PinnedAxis scene={scene} /> : null}
          {Corner ? (
            <div className={styles.corner}>
              <Corner />
            </div>
          ) : null}
          <AxisPlace stage={stage} ground={ground} />
          <GutterRows stage={stage} steering={steering} />
          <AxisTip stage={stage} />
          {lens.heads().length > 0 ? <AxisHeads stage={stage} /> : null}
          <div
            ref={ground}
            className={styles.pane}
            onPointerMove={({ clientX, clientY }: PointerEvent) => steering.pointAt({ x: clientX, y: clientY })}
            onPointerLeave={() => steering.pointAt(null)}
          >
            <Flow stage={stage} first={first} onViewport={remember}>
              <PaintedScene stage={stage} />
              <ConnectorLayer stage={stage} />
              <WeekMark stage={stage} />
              <OverLayer lensId={lensId} />
              <FarMarks />
              <HeldPicture stage={stage} />
              <GestureLayer />
              <LinkQuestions stage={stage} />
            </Flow>
            <TitleTip />
            {isEmpty(stage) && !lens.hintIsDrawn ? <EmptyHint lens={lens} /> : null}
          </div>
        </div>
      </CanvasMenu>
      {map ? createPortal(<Minimap stage={stage} steering={steering} />, map) : null}
    </>
  );
}

/** The wheel works on axis and gutter as it does on the pane. */
function passToPane(event: WheelEvent<HTMLElement>): void {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('.react-flow')) return;
  const pane = event.currentTarget.querySelector('.react-flow__renderer');
  pane?.dispatchEvent(new window.WheelEvent('wheel', event.nativeEvent));
}
