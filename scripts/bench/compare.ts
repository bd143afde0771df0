/** Two results side by side. Pure. */

import { z } from 'zod';
import { inColumns } from './columns';
import type { Result } from './figure';
import { valueText } from './figure';
import { count } from './table';

/** What of an earlier file is compared; the rest of it may have changed since. */
export const savedSchema = z.object({
  when: z.string(),
  results: z.array(z.object({ id: z.string(), items: z.number().nullable(), median: z.number().nullable() })),
});

export type Saved = z.infer<typeof savedSchema>;

/** Less than this share either way is the machine's own restlessness. */
const NOISE = 0.1;

/** Earlier and now, and what that is in percent. Figures that only one of the two has are left out. */
export function comparisonTable(earlier: Saved, now: readonly Result[]): string {
  const before = new Map(earlier.results.map(({ id, items, median }) => [keyOf(id, items), median]));
  const rows = now.flatMap(({ id, name, items, unit, median, quiet }) => {
    const was = before.get(keyOf(id, items)) ?? null;
    if (quiet || was === null || median === null) return [];
    const what = items === null ? name : `${name}, ${count(items)} items`;
    return [[what, valueText(was, unit), valueText(median, unit), changeText(was, median)]];
  });
  if (rows.length === 0) return `Nothing that was measured on ${earlier.when} was measured now.`;
  return inColumns([
    ['ms unless said otherwise', earlier.when.slice(0, 16).replace('T', ' '), 'now', 'change'],
    ...rows,
  ]);
}

/** `−38 %`, `+12 %`, or `same` within the noise. */
export function changeText(was: number, now: number): string {
  if (was === now) return 'same';
  if (was === 0) return 'new';
  const change = now / was - 1;
  if (Math.abs(change) < NOISE) return 'same';
  return `${change < 0 ? '−' : '+'}${Math.round(Math.abs(change) * 100)} %`;
}

function keyOf(id: string, items: number | null): string {
  return `${id}@${items ?? ''}`;
}
