/** All links of the scene, in one drawing between the bands and the cards. */
import { ViewportPortal } from '@xyflow/react';
import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { useDimmed, useSelection } from '#renderer/session';
import { linkKindOf } from '#shared/kinds';
import type { ItemId, LinkId } from '#shared/plan';
import type { Rect, SceneConnector } from '#shared/scene';
import { connect } from '#shared/scene';
import { layers } from '../cards/scene-to-nodes';
import { heldRects } from '../gestures/gesture-store';
import type { Stage } from '../stage';
import { useBackstage } from '../stage';
import { isLinkInWindow } from '../view/seen-window';
import { useSeenWindow } from '../view/use-seen-window';
import { ConnectorEdge } from './ConnectorEdge';
import styles from './ConnectorLayer.module.css';

export function ConnectorLayer({ stage }: { readonly stage: Stage }) {
  const { scene } = stage;
  const { gestures, asking } = useBackstage();
  const held = useStore(gestures, heldRects);
  const selected = useSelection(({ links }) => links);
  const dimmed = useDimmed();
  const cards = useMemo(() => new Map(scene.cards.map((card) => [card.id, card])), [scene]);
  const window = useSeenWindow(stage.pane);
  const mounted = useMemo(
    () => scene.connectors.filter((link) => isLinkInWindow(window, link) || held.has(link.from) || held.has(link.to)),
    [scene, window, held],
  );
  const relabel = useCallback((link: LinkId) => asking.setState({ question: { ask: 'label', link } }), [asking]);
  return (
    <ViewportPortal>
      <svg className={styles.layer} style={{ zIndex: layers.links }}>
        {mounted.map((connector) => (
          <ConnectorEdge
            key={connector.id}
            connector={connector}
            curve={curveNow(connector, held, (id) => cards.get(id)?.rect)}
            selected={selected.has(connector.id)}
            dimmed={dimmed.has(connector.from) || dimmed.has(connector.to)}
            description={descriptionOf(connector, (id) => cards.get(id)?.title ?? '')}
            onRelabel={relabel}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
}

/** “Phonics” leads to “Fluency”, by spring */
function descriptionOf(link: SceneConnector, titleOf: (id: ItemId) => string): string {
  const sentence = `“${titleOf(link.from)}” ${linkKindOf(link).verb} “${titleOf(link.to)}”`;
  return link.label === '' ? sentence : `${sentence}, ${link.label}`;
}

function curveNow(
  connector: SceneConnector,
  held: ReadonlyMap<ItemId, Rect>,
  rectOf: (id: ItemId) => Rect | undefined,
): SceneConnector['curve'] {
  const { from, to, curve } = connector;
  if (!held.has(from) && !held.has(to)) return curve;
  const start = held.get(from) ?? rectOf(from);
  const end = held.get(to) ?? rectOf(to);
  return start && end ? connect(start, end) : curve;
}
