/** React Flow as this app uses it: it draws cards, pans, zooms, and tells what the hand does. It owns nothing. */
import type { NodeTypes } from '@xyflow/react';
import { ReactFlow, SelectionMode, useKeyPress, useStoreApi } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useReactFlow } from '@xyflow/react';
import type { FocusEvent, MouseEvent, ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { usualKind } from '#renderer/actions';
import type { Viewport } from '#renderer/session';
import { makingStore, select, useDimmed, useSelection } from '#renderer/session';
import { classNames } from '#renderer/ui';
import type { ItemId } from '#shared/plan';
import { CardNode } from './cards/CardNode';
import { addCardAt } from './cards/make-card';
import { createNodeBuilder } from './cards/scene-to-nodes';
import styles from './Flow.module.css';
import { useFlowEvents } from './gestures/flow-events';
import { picturedIds, realRects } from './gestures/gesture-store';
import { magnetOf, pulledPoint } from './gestures/magnet';
import { usePointing } from './slice/use-pointing';
import { useRealCards } from './slice/use-real-cards';
import type { Stage } from './stage';
import { useBackstage } from './stage';
import { MAX_ZOOM, MIN_ZOOM } from './view/viewport';

const nodeTypes: NodeTypes = { card: CardNode };
/** The middle and the right button pan; the left one draws a selection. */
const PAN_BUTTONS = [1, 2];
const ADDING_KEYS = ['Shift', 'Control', 'Meta'];
const noEdges: never[] = [];

type FlowProps = {
  readonly stage: Stage;
  readonly first: Viewport;
  readonly onViewport: (viewport: Viewport) => void;
  readonly children: ReactNode;
};

export function Flow({ stage, first, onViewport, children }: FlowProps) {
  const { scene, lens } = stage;
  const { gestures } = useBackstage();
  const selected = useSelection(({ items }) => items);
  const held = useStore(gestures, realRects);
  const pictured = useStore(gestures, picturedIds);
  const dimmed = useDimmed();
  const [build] = useState(createNodeBuilder);
  const cards = useRealCards(stage, held);
  const nodes = useMemo(
    () => build(cards, selected, held, dimmed, pictured),
    [build, cards, selected, held, dimmed, pictured],
  );
  const store = useStoreApi();
  // From the first frame on: React Flow itself gets there only after it, and what was painted until then was in vain.
  useState(() => store.setState({ transform: [first.x, first.y, first.zoom] }));
  usePointing();
  const events = useFlowEvents();
  const { screenToFlowPosition, getZoom } = useReactFlow();
  const spaceHeld = useKeyPress('Space');

  function onDoubleClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || !event.target.classList.contains('react-flow__pane')) return;
    const at = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    addCardAt(
      lens,
      usualKind(lens, makingStore.getState()),
      event.ctrlKey || event.metaKey ? at : pulledPoint(magnetOf(stage, getZoom()), at),
    );
  }

  return (
    <ReactFlow
      className={classNames(styles.flow, spaceHeld && styles.panning)}
      tabIndex={0}
      aria-label={`${lens.name}, ${scene.cards.length === 1 ? '1 card' : `${scene.cards.length} cards`}`}
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      defaultViewport={first}
      onViewportChange={onViewport}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      panOnScroll
      panOnScrollSpeed={1}
      panOnDrag={PAN_BUTTONS}
      panActivationKeyCode="Space"
      zoomOnDoubleClick={false}
      zoomActivationKeyCode={null}
      selectionOnDrag
      selectionKeyCode={null}
      selectionMode={SelectionMode.Partial}
      multiSelectionKeyCode={ADDING_KEYS}
      deleteKeyCode={null}
      nodesConnectable={false}
      nodesFocusable={false}
      nodeDragThreshold={4}
      paneClickDistance={4}
      elevateNodesOnSelect={false}
      disableKeyboardA11y
      autoPanOnNodeFocus={false}
      proOptions={attribution}
      onDoubleClick={onDoubleClick}
      onFocus={selectFocused}
      {...events}
    >
      {children}
    </ReactFlow>
  );
}

/** The library is credited with the other licences; a link to a web page has no use in an app that sends nothing. */
const attribution = { hideAttribution: true };

/** A card that gets the keyboard's focus is what one means from then on. */
function selectFocused({ target }: FocusEvent): void {
  const id = target.classList.contains('react-flow__node') ? target.getAttribute('data-id') : null;
  if (id !== null && target.matches(':focus-visible')) select({ items: [id as ItemId] });
}
