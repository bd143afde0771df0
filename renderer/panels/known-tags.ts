import { toldFromItems } from '#renderer/session';
import type { Plan } from '#shared/plan';

/** The tags that a plan uses, the commonest first, for completing what is typed. */
export const knownTags = toldFromItems(tagsIn, ({ before, after }) => before?.tags !== after?.tags);

const byLetters = new Intl.Collator('en-GB');

function tagsIn(plan: Plan): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tags } of plan.items.values()) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || byLetters.compare(a, b)).map(([tag]) => tag);
}
