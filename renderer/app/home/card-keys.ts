import type { KeyboardEvent } from 'react';

/** For each card of a list: arrow keys move between the cards by where they lie, Home and End to the ends. */
export function moveBetweenCards(event: KeyboardEvent<HTMLElement>): void {
  const cards = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
  const current = cards.findIndex((card) => card === document.activeElement);
  if (current < 0) return;
  const next = targetOf(event.key, current, cards.length, columnsOf(cards));
  if (next === null) return;
  event.preventDefault();
  cards[next]?.focus();
}

/** The index that a key leads to in a grid of `count` cards in `columns` columns; null for another key or no card. */
export function targetOf(key: string, current: number, count: number, columns: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  const next = step === undefined ? -1 : current + step;
  return next >= 0 && next < count ? next : null;
}

function columnsOf(cards: readonly HTMLElement[]): number {
  const top = cards[0]?.getBoundingClientRect().top;
  const below = cards.findIndex((card) => card.getBoundingClientRect().top !== top);
  return below < 0 ? Math.max(1, cards.length) : below;
}
