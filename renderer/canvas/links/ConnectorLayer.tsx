/** All links of the scene, in one drawing between the bands and the cards. */
import { ViewportPortal } from '@xyflow/react';
import { useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import { useDimmed, useSelection } from '#renderer/session';
import { classNames } from '#renderer/ui';
import { linkKindOf } from '#shared/kinds';
import type { ItemId, LinkId } from '#shared/plan';
import type { Rect, SceneConnector, Way } from '#shared/scene';
import { connect } from '#shared/scene';
import { layers } from '../cards/scene-to-nodes';
import { heldRects, MANY_HELD } from '../gestures/gesture-store';
import type { Stage } from '../stage';
import { useBackstage } from '../stage';
import { isLinkInWindow } from '../view/seen-window';
import { useSeenWindow } from '../view/use-seen-window';
import { ConnectorEdge } from './ConnectorEdge';
import styles from './ConnectorLayer.module.css';

/** As many links of cards that are selected or pointed at are drawn whole. */
const MOST_SHOWN = 60;

export function ConnectorLayer({ stage }: { readonly stage: Stage }) {
  const { scene } = stage;
  const { gestures, asking, lookup, pointed, slice } = useBackstage();
  const held = useStore(gestures, heldRects);
  const selected = useSelection(({ links }) => links);
  const picked = useSelection(({ items }) => items);
  const dimmed = useDimmed();
  const question = useStore(asking, (now) => now.question);
  const hovered = useStore(pointed, ({ link }) => link);
  const pointedAt = useStore(pointed, ({ over }) => over);
  const tiled = useStore(slice, (now) => now.tiled);
  const window = useSeenWindow(stage.pane);
  const mounted = useMemo(() => {
    if (!tiled)
      return scene.connectors.filter(
        (link) => isLinkInWindow(window, link) || held.has(link.from) || held.has(link.to),
      );
    // All others are painted.
    const asked = question !== null && 'link' in question ? question.link : null;
    const real = new Set([...selected, hovered, asked].flatMap((id) => (id && lookup.link(id)) ?? []));
    const tied = held.size > MANY_HELD ? [] : [...held.keys()].flatMap((id) => lookup.linksAt(id));
    // Of a far link in a crowded scene only the ends are painted: whole it is seen with one of its cards.
    const shownFor = picked.size > MANY_HELD ? [] : [...picked, ...(pointedAt ? [pointedAt] : [])];
    const shown = shownFor.flatMap((id) => lookup.linksAt(id)).slice(0, MOST_SHOWN);
    return [...new Set([...real, ...tied, ...shown])];
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the lookup goes along with the scene
  }, [tiled, scene, window, held, selected, picked, hovered, pointedAt, question, lookup]);
  const relabel = useCallback((link: LinkId) => asking.setState({ question: { ask: 'label', link } }), [asking]);
  return (
    <ViewportPortal>
      <svg className={classNames(styles.layer, held.size > 0 && styles.following)} style={{ zIndex: layers.links }}>
        {mounted.map((connector) => (
          <ConnectorEdge
            key={connector.id}
            connector={connector}
            way={wayNow(connector, held, (id) => lookup.card(id)?.rect)}
            selected={selected.has(connector.id)}
            tied={picked.has(connector.from) || picked.has(connector.to) || isAt(connector, pointedAt)}
            dimmed={dimmed.has(connector.from) || dimmed.has(connector.to)}
            description={descriptionOf(connector, (id) => lookup.card(id)?.title ?? '')}
            onRelabel={relabel}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
}

function isAt({ from, to }: SceneConnector, card: ItemId | null): boolean {
  return card !== null && (from === card || to === card);
}

/** “Phonics” leads to “Fluency”, by spring */
function descriptionOf(link: SceneConnector, titleOf: (id: ItemId) => string): string {
  const sentence = `“${titleOf(link.from)}” ${linkKindOf(link).verb} “${titleOf(link.to)}”`;
  return link.label === '' ? sentence : `${sentence}, ${link.label}`;
}

function wayNow(
  connector: SceneConnector,
  held: ReadonlyMap<ItemId, Rect>,
  rectOf: (id: ItemId) => Rect | undefined,
): Way {
  const { from, to, way } = connector;
  if (!held.has(from) && !held.has(to)) return way;
  const start = held.get(from) ?? rectOf(from);
  const end = held.get(to) ?? rectOf(to);
  return start && end ? [connect(start, end)] : way;
}
