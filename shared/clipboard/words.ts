/** What is said after a paste. */
import type { LostInPaste } from '#shared/commands';

/** “3 items pasted. 2 wait in the tray, because this plan does not have their lane.” */
export function pastedWords(count: number, { places, areas, owners }: LostInPaste): string {
  return [
    count === 1 ? 'One item pasted.' : `${count} items pasted.`,
    places === 0 ? '' : `${some(places, 'waits', 'wait')} in the tray, because the place is not in this plan.`,
    areas === 0 ? '' : `${some(areas, 'has', 'have')} no priority area now: it is not in this plan.`,
    owners === 0 ? '' : `${some(owners, 'has', 'have')} no owner now: nobody of that name is in this plan.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function some(count: number, one: string, many: string): string {
  return count === 1 ? `One ${one}` : `${count} ${many}`;
}
