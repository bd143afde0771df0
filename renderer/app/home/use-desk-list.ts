import { useCallback, useEffect, useState } from 'react';
import type { BinnedPlan, PlanCard } from '#renderer/session';
import { listDesk, notify } from '#renderer/session';

export type DeskList = { readonly plans: readonly PlanCard[]; readonly bin: readonly BinnedPlan[] };

/** The plans of this computer; null until they have been read. `refresh` reads them again after something was done. */
export function useDeskList(): { readonly list: DeskList | null; readonly refresh: () => Promise<void> } {
  const [list, setList] = useState<DeskList | null>(null);
  const refresh = useCallback(async () => setList(await readDesk()), []);
  useEffect(() => {
    readDesk().then(setList, () => setList(nothing));
  }, []);
  return { list, refresh };
}

const nothing: DeskList = { plans: [], bin: [] };

async function readDesk(): Promise<DeskList> {
  const read = await listDesk();
  if (read.ok) return read.value;
  notify({ tone: 'warning', text: read.error.message });
  return nothing;
}
