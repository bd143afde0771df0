/** “Space plays”, whatever was clicked last: a button that a hand has pressed gives the keys back to the way. */
import { useEffect } from 'react';

/** What a hand presses and Space would press again. Who goes by keys, and so sees the focus, keeps it. */
function pressedByHand(held: Element | null): boolean {
  if (!held?.matches('button, input[type=radio]') || held.matches(':focus-visible')) return false;
  return held.getAttribute('aria-expanded') !== 'true' && !held.closest('aside, [role=dialog], [role=alertdialog]');
}

function giveBack(): void {
  if (pressedByHand(document.activeElement)) document.querySelector('main')?.focus({ preventScroll: true });
}

export function useKeysOfTheWay(): void {
  useEffect(() => {
    // The way itself was chosen with a click, as often as not.
    giveBack();
    let frame = 0;
    const onClick = ({ detail }: MouseEvent) => {
      // What was clicked has had its turn by the next frame, and has opened what it opens.
      if (detail > 0) frame = requestAnimationFrame(giveBack);
    };
    document.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('click', onClick);
      cancelAnimationFrame(frame);
    };
  }, []);
}
