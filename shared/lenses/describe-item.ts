import { kindOf, statusNames } from '#shared/kinds';
import type { Item } from '#shared/plan';
import type { SceneCard } from '#shared/scene';

/** What a screen reader says of a card: “Priority: Attendance first. Y4–Y9, Inclusion. In progress. Confidential.” */
export function describeItem(item: Item, title: string, place: string): string {
  const secret = isConfidential(item) ? ' Confidential.' : '';
  return `${kindOf(item).name}: ${title}. ${place}. ${statusNames[item.status]}.${secret}`;
}

/** The mark of a card whose item is confidential; nothing for the others. */
export function lockOf(item: Item): Pick<SceneCard, 'confidential'> {
  return isConfidential(item) ? { confidential: true } : {};
}

function isConfidential({ flags }: Item): boolean {
  return flags.includes('confidential');
}
