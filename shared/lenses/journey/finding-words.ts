/** Pieces that findings are worded from. */
import type { Item } from '#shared/plan';

/** “Breakfast for all” stops · 3 entitlements stop. */
export function quotedOrCounted(items: readonly Item[], many: string, one: string): string {
  const [first] = items;
  if (items.length === 1 && first) return `“${first.title.trim() || 'Untitled'}” ${one}`;
  return `${items.length} ${many}`;
}

/** At most three names: “Year 1, Year 2 and 4 more”. */
export function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
