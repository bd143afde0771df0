/** What is selected from elsewhere (undo, a finding, the tray) is brought into view. */
import { useEffect, useRef } from 'react';
import { selectionStore, useSelection } from '#renderer/session';
import { useBackstage } from '../stage';
import type { Steering } from './steering';
import { reveal } from './steering';

export function useRevealSelection(steering: Steering): void {
  const backstage = useBackstage();
  const items = useSelection((selection) => selection.items);
  const seen = useRef(selectionStore.getState().items);
  useEffect(() => {
    if (seen.current === items) return;
    seen.current = items;
    // A selection made with the pointer on the canvas is where the user looks already.
    const byHand = document.querySelector('[data-canvas]:active') !== null;
    const [first] = items;
    if (first !== undefined && items.size === 1 && !byHand) reveal(backstage, steering, first);
  }, [items, backstage, steering]);
}
