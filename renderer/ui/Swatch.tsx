import type { Stripe } from '#shared/scene';
import { stripeGaps } from '#shared/scene';
import styles from './Swatch.module.css';

const HEIGHT = 14;

/** The bar of a card, beside words that say what it means. */
export function Swatch({ paint, stripe = 'whole' }: { readonly paint: string; readonly stripe?: Stripe }) {
  return (
    <span aria-hidden className={styles.swatch} style={{ background: cutBar(`var(--${paint})`, stripe, HEIGHT) }} />
  );
}

/** A CSS background: a colour from top to bottom, cut as the stripe says for a bar of this height in px. */
export function cutBar(colour: string, stripe: Stripe, height: number): string {
  const stops = stripeGaps(stripe, height).map(
    ({ from, to }) => `${colour} ${from}px, transparent ${from}px ${to}px, ${colour} ${to}px`,
  );
  return stops.length === 0 ? colour : `linear-gradient(${stops.join(', ')})`;
}
