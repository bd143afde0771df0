import { useEffect, useRef, useState } from 'react';
import { kindOf } from '#shared/kinds';
import type { GroupingId } from '#shared/outline';
import { itemKey, spokenPlaces } from '#shared/outline';
import type { Item, Plan } from '#shared/plan';

type Standing = { readonly active: string | null; readonly grouping: GroupingId; readonly place: string };

/** What a screen reader is told when the item that has the keys has moved: where it is now, or by kind what it is. */
export function useMoved(plan: Plan, active: string | null, grouping: GroupingId): string {
  const [words, setWords] = useState('');
  const before = useRef<Standing>({ active: null, grouping, place: '' });
  useEffect(() => {
    const item = active === null ? undefined : plan.items.get(idOf(active));
    const place = item ? placeIn(plan, item, grouping) : '';
    const was = before.current;
    before.current = { active, grouping, place };
    const same = item && itemKey(item.id) === was.active && grouping === was.grouping;
    if (same && place !== was.place) setWords(`Now ${place}`);
  }, [plan, active, grouping]);
  return words;
}

function placeIn(plan: Plan, item: Item, grouping: GroupingId): string {
  return grouping === 'kind' ? kindOf(item).name.toLowerCase() : spokenPlaces(plan, item, grouping);
}

function idOf(key: string) {
  return key.slice(key.indexOf(':') + 1) as Parameters<Plan['items']['get']>[0];
}
