/**
 * The whole title of a card that could not show it, after a moment's hover or when the card has the keys. One tip for the
 * whole canvas, as a tip a card would be paid for by all the cards that fit.
 */
import { useEffect, useRef, useState } from 'react';
import type { ItemId } from '#shared/plan';
import type { Backstage } from '../stage';
import { cardOf, useBackstage } from '../stage';
import styles from './TitleTip.module.css';

type Tip = { readonly text: string; readonly left: number; readonly top: number };

const DELAY_MS = 450;
const GAP = 7;

/** Lies in the pane, over the cards. */
export function TitleTip() {
  const backstage = useBackstage();
  const root = useRef<HTMLDivElement>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const pane = root.current?.parentElement;
    return pane ? watch(pane, (node) => setTip(node && tipOf(backstage, pane, node))) : undefined;
  }, [backstage]);
  return (
    <div ref={root} className={styles.layer} aria-hidden>
      {tip ? (
        <div className={styles.tip} style={{ left: tip.left, top: tip.top }} data-title-tip>
          {tip.text}
        </div>
      ) : null}
    </div>
  );
}

/** Tells, after a while, the card that is pointed at or has the focus; null at once when that ends or something is done. */
function watch(pane: HTMLElement, show: (node: HTMLElement | null) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let current: HTMLElement | null = null;
  const cardAt = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLElement>('.react-flow__node') : null;
  let pressed = false;
  function press({ type }: Event): void {
    pressed = type === 'pointerdown';
  }
  function wait(event: Event): void {
    const node = cardAt(event);
    // What the hand holds has a label of its own; a press also gives cards the focus.
    if (node === current || pressed || (event instanceof PointerEvent && event.buttons !== 0)) return;
    hide();
    current = node;
    if (node) waiting = setTimeout(() => show(node), DELAY_MS);
  }
  function hide(): void {
    clearTimeout(waiting);
    current = null;
    show(null);
  }
  const begins = ['pointerover', 'focusin'];
  const ends = ['pointerleave', 'focusout', 'pointerdown', 'wheel', 'keydown'];
  for (const type of begins) pane.addEventListener(type, wait);
  for (const type of ends) pane.addEventListener(type, hide, { passive: true });
  const presses = ['pointerdown', 'pointerup', 'pointercancel'];
  for (const type of presses) window.addEventListener(type, press, true);
  return () => {
    hide();
    for (const type of presses) window.removeEventListener(type, press, true);
    for (const type of begins) pane.removeEventListener(type, wait);
    for (const type of ends) pane.removeEventListener(type, hide);
  };
}

/** Null for a title that its card shows whole. */
function tipOf({ now }: Backstage, pane: HTMLElement, node: HTMLElement): Tip | null {
  const card = cardOf(now(), node.getAttribute('data-id') as ItemId);
  if (!card || !node.isConnected || card.lines.join(' ') === card.title) return null;
  const around = pane.getBoundingClientRect();
  const box = node.getBoundingClientRect();
  return { text: card.title, left: Math.max(box.left - around.left, 8), top: box.bottom - around.top + GAP };
}
