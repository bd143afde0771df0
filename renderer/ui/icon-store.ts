/**
 * How icons are drawn: at first those of Home, so that it is there sooner; the others when what needs them is loaded.
 * One that is not there yet is drawn as soon as it is.
 */
import type { LucideIcon } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import type { IconName } from '#shared/base';
import { firstIcons } from './first-icons';

type Drawings = Readonly<Partial<Record<IconName, LucideIcon>>>;

let drawings: Drawings = firstIcons;
const listeners = new Set<() => void>();

export function addIcons(more: Drawings): void {
  drawings = { ...drawings, ...more };
  for (const listener of listeners) listener();
}

/** Those that are there. */
export function useIcons(): Drawings {
  return useSyncExternalStore(listen, () => drawings);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
