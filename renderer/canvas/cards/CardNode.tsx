/** A card as the scene says it: bar, title, quiet word; what the hand can do with it shows when it is near. */
import type { NodeProps } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { memo, useRef, useState } from 'react';
import { useSelection } from '#renderer/session';
import { classNames, cutBar } from '#renderer/ui';
import type { CardMark, Point, Rect, SceneCard } from '#shared/scene';
import { LOCK_RADIUS, lockAt, lockPath, markAt, markPath } from '#shared/scene';
import { CardHandles } from './CardHandles';
import styles from './CardNode.module.css';
import { reachOf } from './card-reach';
import { focusSelected } from './focus-canvas';
import type { CardFlowNode } from './scene-to-nodes';
import { useSlidingLabel } from './sliding-labels';
import { TitleEditor } from './TitleEditor';

/** A bar of fewer px than this is nothing but its colour. */
const NARROW = 9;

export const CardNode = memo(DrawnCard, (before, after) => {
  return (
    before.data === after.data &&
    before.selected === after.selected &&
    before.width === after.width &&
    before.height === after.height
  );
});

function DrawnCard({ data, selected, width = 0 }: NodeProps<CardFlowNode>) {
  const { card } = data;
  const [near, setNear] = useState(false);
  const editing = useSelection((selection) => selection.editing === card.id);
  const alone = useSelection(({ items }) => items.size === 1 && items.has(card.id));
  // While its edge is dragged a card is drawn at another size than the scene's; its words stay where they are.
  const grown = width - card.rect.width;
  return (
    <div
      className={classNames(styles.card, styles[card.look], selected && styles.selected, card.stripe && styles.striped)}
      style={toneStyle(card)}
      onPointerEnter={() => setNear(true)}
      onPointerLeave={() => setNear(false)}
    >
      <Twins card={card} />
      <div className={classNames(styles.face, width < NARROW && styles.sliver)} />
      {card.look === 'frame' ? <div className={classNames(styles.edges, 'frame-edges')} /> : null}
      {editing ? null : <Label card={card} />}
      {card.aside && !editing ? <span className={styles.aside}>{card.aside}</span> : null}
      {card.foot && !editing ? <span className={styles.foot}>{card.foot}</span> : null}
      {card.confidential ? <Lock card={card} /> : null}
      {card.mark ? <Mark card={card} mark={card.mark} /> : null}
      {selected ? <div className={styles.ring} style={ringStyle(card, grown)} /> : null}
      {(near || alone) && !editing ? <CardHandles card={card} /> : null}
      {editing ? <TitleEditor card={card} onEnd={focusSelected} /> : null}
    </div>
  );
}

/** The tone, and the bar of it as it is cut where the colour says more than the area. */
function toneStyle({ tone, stripe = 'whole', rect }: SceneCard): CSSProperties {
  return { '--tone': `var(--${tone})`, '--bar': cutBar('var(--tone)', stripe, rect.height) } as CSSProperties;
}

/** Where the card happens again. They are part of it: pointing at one, pressing and dragging it is meant for the card. */
function Twins({ card: { rect, twins } }: { readonly card: SceneCard }) {
  return twins?.map((twin) => (
    <div
      key={twin.x}
      className={classNames(styles.twin, twin.height < rect.height && styles.low)}
      style={within(rect, twin)}
      data-twin
    />
  ));
}

function Label({ card }: { readonly card: SceneCard }) {
  const ref = useRef<HTMLDivElement>(null);
  useSlidingLabel(ref, card);
  return (
    <div ref={ref} className={styles.label} style={within(card.rect, card.label)}>
      {card.lines.join('\n')}
    </div>
  );
}

/** A quiet mark; the words for it are in the card's description. */
function Lock({ card }: { readonly card: SceneCard }) {
  return (
    <svg className={styles.lock} style={plateAt(card, lockAt(card))} viewBox={PLATE} aria-hidden data-lock>
      <path d={lockPath(PLATE_MIDDLE)} />
    </svg>
  );
}

function Mark({ card, mark }: { readonly card: SceneCard; readonly mark: CardMark }) {
  return (
    <svg
      className={classNames(styles.lock, mark === 'square' && styles.filled)}
      style={plateAt(card, markAt(card))}
      viewBox={PLATE}
      aria-hidden
      data-mark={mark}
    >
      <path d={markPath(mark, PLATE_MIDDLE)} />
    </svg>
  );
}

const PLATE_SIZE = 2 * LOCK_RADIUS;
const PLATE = `0 0 ${PLATE_SIZE} ${PLATE_SIZE}`;
const PLATE_MIDDLE: Point = { x: LOCK_RADIUS, y: LOCK_RADIUS };

function plateAt({ rect }: SceneCard, { x, y }: Point): CSSProperties {
  return { left: x - rect.x - LOCK_RADIUS, top: y - rect.y - LOCK_RADIUS, width: PLATE_SIZE, height: PLATE_SIZE };
}

function within(rect: Rect, inner: Rect): CSSProperties {
  return { left: inner.x - rect.x, top: inner.y - rect.y, width: inner.width, height: inner.height };
}

function ringStyle(card: SceneCard, grown: number): CSSProperties {
  const reach = reachOf(card);
  const style = within(card.rect, reach);
  return reach === card.rect ? { inset: 0 } : { ...style, width: reach.width + Math.max(grown, 0) };
}
