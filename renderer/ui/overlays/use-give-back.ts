import { useRef } from 'react';

type GiveBack = { readonly onOpen: () => void; readonly onClose: (event: Event) => void };

/**
 * For what opens over the page, also by a key or a menu: once it closes, who had the keys before has them again, unless
 * what was chosen has given them to somebody. The library would give them to the button that opens it, if there is one.
 */
export function useGiveBack(): GiveBack {
  const before = useRef<Element | null>(null);
  return {
    onOpen: () => {
      before.current = document.activeElement;
    },
    onClose: (event) => {
      event.preventDefault();
      const taken = document.activeElement !== null && document.activeElement !== document.body;
      if (!taken && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    },
  };
}
