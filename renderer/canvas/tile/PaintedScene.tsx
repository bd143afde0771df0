/**
 * The painted part of the canvas: what lies under the cards and, of scenes with more cards than the page should hold,
 * cards and links as well. It lies in the scene and moves with it, so that panning draws nothing but what comes into view.
 */
import { ViewportPortal } from '@xyflow/react';
import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { layers } from '../cards/scene-to-nodes';
import type { Changes } from '../lookup/lookup';
import { onLooksChange, pageColours } from '../paint/page-colours';
import type { Stage } from '../stage';
import { useBackstage } from '../stage';
import { changedParts } from './changed-parts';
import type { Mosaic } from './mosaic';
import { createMosaic } from './mosaic';
import styles from './Tile.module.css';
import type { TileLayer } from './tile-painter';
import { tileLayers } from './tile-painter';
import { useFollowing } from './use-following';
import type { SceneShown } from './use-shown';
import { useShown } from './use-shown';

export function PaintedScene({ stage }: { readonly stage: Stage }) {
  const ground = useRef<HTMLDivElement>(null);
  const links = useRef<HTMLDivElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  const [hosts] = useState(() => ({ ground, links, cards }));
  const standIn = useRef<HTMLDivElement>(null);
  // React Flow makes room for them only after its own first frame.
  const [hosted, setHosted] = useState(false);
  const shown = useShown(stage.scene);
  const mosaic = useMosaic(hosts, shown, hosted);
  useFollowing(mosaic, standIn, stage, shown, hosted);
  return (
    <>
      <ViewportPortal>
        <div ref={ground} className={styles.host} style={{ zIndex: layers.ground }} aria-hidden />
        <div ref={links} className={styles.host} style={{ zIndex: layers.links }} aria-hidden />
        {/* Under the real links, which one has pointed at. */}
        <div
          ref={(element) => {
            cards.current = element;
            setHosted(element !== null);
          }}
          className={styles.host}
          style={{ zIndex: layers.links }}
          aria-hidden
          data-tile={shown.tiled ? '' : undefined}
        />
      </ViewportPortal>
      <div ref={standIn} className={styles.standIn} aria-hidden />
    </>
  );
}

type HostRefs = { readonly [Layer in TileLayer]: RefObject<HTMLDivElement | null> };

/** Paints what has changed as soon as it has; all of it where that is much. */
function useMosaic({ ground, links, cards }: HostRefs, shown: SceneShown, hosted: boolean): () => Mosaic | null {
  const { changes } = useBackstage();
  const mosaic = useRef<Mosaic | null>(null);
  const last = useRef(shown);
  const [get] = useState(() => () => mosaic.current);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = shown;
    if (!mosaic.current) {
      if (!hosted || !ground.current || !links.current || !cards.current) return;
      const hosts = { ground: ground.current, links: links.current, cards: cards.current };
      mosaic.current = createMosaic(hosts, shown, pageColours);
      return;
    }
    if (before === shown) return;
    mosaic.current.show(shown);
    const parts = changedParts(before, shown, before.scene === shown.scene ? unedited : changes.since(before.scene));
    if (before.backdrop === shown.backdrop) mosaic.current.paint(['ground'], parts.cards);
    else mosaic.current.paint(['ground']);
    mosaic.current.paint(['cards'], parts.cards);
    mosaic.current.paint(['links'], parts.links);
  }, [ground, links, cards, shown, hosted, changes]);
  useEffect(() => onLooksChange(() => mosaic.current?.paint(tileLayers)), []);
  return get;
}

const unedited: Changes = { cards: [], links: [] };
