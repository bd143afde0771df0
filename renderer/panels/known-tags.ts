import type { Plan } from '#shared/plan';

/** The tags that a plan uses, the commonest first, for completing what is typed. */
export function knownTags(plan: Plan): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tags } of plan.items.values()) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b, 'en-GB'))
    .map(([tag]) => tag);
}
