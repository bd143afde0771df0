import { useCallback, useEffect, useState } from 'react';
import type { BinnedPlan, PlanCard } from '#renderer/session';
import { listDesk, notify, onDeskChanged, planStore } from '#renderer/session';

export type DeskList = { readonly plans: readonly PlanCard[]; readonly bin: readonly BinnedPlan[] };

/** Read while the app starts, for the first Home only: once a plan has been open it is out of date. */
let ahead: DeskList | null = null;
planStore.subscribe(({ open }) => {
  if (open) ahead = null;
});

/** Reads what the Home that is about to be shown begins with. */
export async function readDeskAhead(): Promise<void> {
  const list = await readDesk();
  if (!planStore.getState().open) ahead = list;
}

function takeAhead(): DeskList | null {
  const list = ahead;
  ahead = null;
  return list;
}

/** The plans of this computer; null until they have been read. `refresh` reads them again after something was done. */
export function useDeskList(): { readonly list: DeskList | null; readonly refresh: () => Promise<void> } {
  const [first] = useState(takeAhead);
  const [list, setList] = useState(first);
  const refresh = useCallback(async () => setList(await readDesk()), []);
  useEffect(() => followDesk(() => void refresh()), [refresh]);
  useEffect(() => {
    if (!first) readDesk().then(setList, () => setList(nothing));
  }, [first]);
  return { list, refresh };
}

/** Typing in another window changes the list many times a second; it is read again this many milliseconds after. */
const SETTLED_MS = 250;

/** Calls back, not too often, when another window has changed what there is; a window that is gone tells nobody. */
function followDesk(read: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      read();
    }, SETTLED_MS);
  };
  const stop = onDeskChanged(soon);
  window.addEventListener('focus', soon);
  return () => {
    stop();
    window.removeEventListener('focus', soon);
    clearTimeout(timer);
  };
}

const nothing: DeskList = { plans: [], bin: [] };

async function readDesk(): Promise<DeskList> {
  const read = await listDesk();
  if (read.ok) return read.value;
  notify({ tone: 'warning', text: read.error.message });
  return nothing;
}
