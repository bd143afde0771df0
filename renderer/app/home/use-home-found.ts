import { useEffect, useMemo, useState } from 'react';
import type { Kept } from '#renderer/session';
import { indexAll, notify } from '#renderer/session';
import type { ItemId, PlanId } from '#shared/plan';
import type { Index } from '#shared/search';
import { find } from '#shared/search';
import type { Result } from '../find/result';
import { resultOf } from '../find/result';

export type HomeFound = Result & { readonly plan: PlanId; readonly item: ItemId | null };

const MOST = 60;

/** What is found over all plans. They are read when the first word is typed. */
export function useHomeFound(query: string): {
  readonly results: readonly HomeFound[];
  readonly total: number;
  readonly ready: boolean;
} {
  const asked = query.trim() !== '';
  const [index, setIndex] = useState<Index<Kept> | null>(null);
  useEffect(() => {
    if (!asked) return;
    indexAll().then(
      (read) => {
        if (read.ok) setIndex(read.value);
        else notify({ tone: 'warning', text: read.error.message });
      },
      () =>
        notify({ tone: 'warning', text: 'The plans on this computer could not be searched. Open one and try again.' }),
    );
  }, [asked]);
  return useMemo(() => {
    if (!index) return { results: [], total: 0, ready: false };
    const { hits, total } = find(index, query, MOST);
    return { results: hits.map(({ source, foundIn }) => foundOf(source, foundIn, query)), total, ready: true };
  }, [index, query]);
}

function foundOf(kept: Kept, foundIn: Parameters<typeof resultOf>[1], query: string): HomeFound {
  const { plan, planTitle, item, owner } = kept;
  if (item) {
    const result = resultOf(item, foundIn, query, owner, planTitle);
    return { ...result, id: `${plan} ${item.id}`.replace(/\s/g, '.'), plan, item: item.id };
  }
  return { id: plan, icon: 'file', title: planTitle, code: '', detail: ['Plan'], plan, item: null };
}
