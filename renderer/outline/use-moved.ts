import { useEffect, useRef, useState } from 'react';
import { itemKey, spokenPlaces } from '#shared/outline';
import type { Plan } from '#shared/plan';

/** What a screen reader is told when the item that has the keys has moved: where it is now. */
export function useMoved(plan: Plan, active: string | null): string {
  const [words, setWords] = useState('');
  const before = useRef<{ readonly active: string | null; readonly place: string }>({ active: null, place: '' });
  useEffect(() => {
    const item = active === null ? undefined : plan.items.get(idOf(active));
    const place = item ? spokenPlaces(plan, item) : '';
    const { active: wasActive, place: was } = before.current;
    before.current = { active, place };
    if (item && itemKey(item.id) === wasActive && place !== was) setWords(`Now ${place}`);
  }, [plan, active]);
  return words;
}

function idOf(key: string) {
  return key.slice(key.indexOf(':') + 1) as Parameters<Plan['items']['get']>[0];
}
