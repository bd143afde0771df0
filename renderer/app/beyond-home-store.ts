/**
 * The part of the app beyond Home, as far as it is there. It is loaded when Home rests or when something of it is
 * wanted, and never before Home is shown.
 */
import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

type BeyondHome = {
  readonly Workspace: ComponentType;
  readonly AppDialogs: ComponentType<{ readonly isOpen: boolean }>;
  readonly Hints: ComponentType;
};

/** A store and no lazy component: what has been loaded is drawn at once, without a frame of nothing in between. */
const store = createStore<{ readonly part: BeyondHome | null }>(() => ({ part: null }));
let loading: Promise<void> | null = null;

/** Loads it, once; a fault is for whoever wants to show it. */
export function loadBeyondHome(): Promise<void> {
  loading ??= import('./beyond-home').then(({ Workspace, AppDialogs, Hints }) => {
    store.setState({ part: { Workspace, AppDialogs, Hints } });
  });
  return loading;
}

/** Null until it has been loaded. Where it is `wanted`, and can't be loaded, the boundary around the app says so. */
export function useBeyondHome(wanted: boolean): BeyondHome | null {
  const part = useStore(store, (state) => state.part);
  const [fault, setFault] = useState<{ readonly thrown: unknown } | null>(null);
  useEffect(() => {
    if (wanted) loadBeyondHome().catch((thrown: unknown) => setFault({ thrown }));
  }, [wanted]);
  if (fault) throw fault.thrown;
  return part;
}
