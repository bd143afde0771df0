/** Where the canvas puts its small map: a place in the rail, where it lies over no card. */
import { createContext, useContext } from 'react';

/** The element that holds it; null while there is none. */
export const MapSlot = createContext<HTMLElement | null>(null);

export function useMapSlot(): HTMLElement | null {
  return useContext(MapSlot);
}
