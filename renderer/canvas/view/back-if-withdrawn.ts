import type { Viewport } from '#renderer/session';
import { planStore, selectionStore } from '#renderer/session';

/** Once what is being typed is given up and gone again, the view is where it was before it was made. */
export function backIfWithdrawn(before: Viewport, go: (viewport: Viewport) => void): void {
  const { editing: id } = selectionStore.getState();
  if (id === null) return;
  const stop = selectionStore.subscribe(({ editing }) => {
    if (editing === id) return;
    stop();
    // Whether it is gone is known once all that ends the typing has been done.
    queueMicrotask(() => {
      if (planStore.getState().open?.plan.items.has(id) === false) go(before);
    });
  });
}
