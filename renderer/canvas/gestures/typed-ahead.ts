/**
 * Words that were typed ahead for a card which was then refused: whoever presses Enter and types on is looking at the
 * next card, not at the one that is still selected. They are swallowed, and said so, until the hand does something else.
 */
import { makingStore, notifyRefused } from '#renderer/session';

/** Keys that only change what others mean: the burst goes on through them. */
const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn', 'Dead']);

/** Whether a key press writes one character. */
export function isPrinting({ key }: Pick<KeyboardEvent, 'key'>): boolean {
  return /^.$/u.test(key);
}

/** Whether a key press belongs to words that have no card to go to. The Enter or Escape that ends them does, too. */
export function isTypedAhead(event: KeyboardEvent): boolean {
  const { refused } = makingStore.getState();
  if (!refused || modifiers.has(event.key)) return false;
  const goesOn = isPrinting(event) && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (goesOn || (refused.swallowed && event.key === 'Backspace')) {
    if (!refused.swallowed) sayUnused(refused.why);
    makingStore.setState({ refused: { ...refused, swallowed: true } });
    return true;
  }
  makingStore.setState({ refused: null });
  return refused.swallowed && (event.key === 'Enter' || event.key === 'Escape');
}

function sayUnused(why: string): void {
  notifyRefused(`${why} What you type goes nowhere; press Escape to type on the selected card.`);
}

/** A press of the pointer anywhere ends the burst; the function that comes back stops listening. */
export function forgetTypedAheadOnPress(): () => void {
  const forget = () => {
    if (makingStore.getState().refused) makingStore.setState({ refused: null });
  };
  window.addEventListener('pointerdown', forget, { capture: true });
  return () => window.removeEventListener('pointerdown', forget, { capture: true });
}
