import { useStore } from '@xyflow/react';
import { classNames } from '#renderer/ui';
import type { SceneCard } from '#shared/scene';
import { rightOf } from '#shared/scene';
import type { Edge } from '../gestures/placing';
import { useLinking } from '../gestures/use-linking';
import { useResize } from '../gestures/use-resize';
import styles from './CardHandles.module.css';
import { reachOf } from './card-reach';
import { handlesBeside } from './handles-beside';

const sides: readonly Edge[] = [
  { x: -1, y: 0 },
  { x: 1, y: 0 },
];
const corners: readonly Edge[] = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: 1 },
  { x: 1, y: 1 },
];
const edges = { none: [], horizontal: sides, both: corners } as const satisfies Record<
  SceneCard['resize'],
  readonly Edge[]
>;

/** From farther away dots become smaller more slowly than cards, so that a hand still hits them. */
function dotSize(zoom: number): number {
  return Math.min(Math.max(0.75 / zoom, 1), 3);
}

/** Edges that can be dragged, and the dots that links are drawn from. Only there while the card is near or selected. */
export function CardHandles({ card }: { readonly card: SceneCard }) {
  const resize = useResize(card);
  const link = useLinking(card.id);
  const reach = reachOf(card);
  const size = useStore(({ transform }) => dotSize(transform[2]));
  const beside = useStore(({ transform }) => handlesBeside(card, transform[2]));
  // Where edges are dragged beside the bar the dots stand farther out.
  const start = Math.min(reach.x - card.rect.x, beside ? -8 : 0);
  const end = Math.max(rightOf(reach) - card.rect.x, beside ? card.rect.width + 8 : 0);
  return (
    <>
      {edges[card.resize].map((edge) => (
        <div
          key={`${edge.x}${edge.y}`}
          className={classNames('nodrag nopan', styles.edge, styles[nameOf(edge)], beside && styles.beside)}
          data-edge={nameOf(edge)}
          onPointerDown={(event) => resize(event, edge)}
        />
      ))}
      <div
        className={classNames('nodrag nopan', styles.link)}
        style={{ left: start - 21, scale: size, transformOrigin: 'right center' }}
        data-link="start"
        title="Drag to another card to link the two"
        onPointerDown={link}
      />
      <div
        className={classNames('nodrag nopan', styles.link)}
        style={{ left: end + 3, scale: size, transformOrigin: 'left center' }}
        data-link="end"
        title="Drag to another card to link the two"
        onPointerDown={link}
      />
    </>
  );
}

function nameOf({ x, y }: Edge): string {
  const vertical = y === -1 ? 'top' : y === 1 ? 'bottom' : '';
  const horizontal = x === -1 ? 'left' : 'right';
  return vertical ? `${vertical}-${horizontal}` : horizontal;
}
