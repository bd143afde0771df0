/** Options of a select or combobox, and how keys move among them. */
import type { IconName } from '#shared/base';

export type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconName;
  /** A paint, e.g. `area-3`: drawn as a dot before the label. */
  readonly tone?: string;
  /** A quieter word after the label. */
  readonly hint?: string;
};

/** Where a key leads from `active` in a list of `count`; null for a key that moves nothing. */
export function movedActive(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, count - 1);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return Math.min(active + 8, count - 1);
    case 'PageUp':
      return Math.max(active - 8, 0);
    default:
      return null;
  }
}

/** The next option whose label starts with the letter, after `active` and around; -1 for none. */
export function indexByLetter(labels: readonly string[], letter: string, active: number): number {
  const wanted = letter.toLocaleLowerCase();
  for (let step = 1; step <= labels.length; step += 1) {
    const index = (active + step) % labels.length;
    if (labels[index]?.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return -1;
}
