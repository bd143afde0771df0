import { kindOf, statusNames } from '#shared/kinds';
import type { Item } from '#shared/plan';
import type { SceneCard } from '#shared/scene';

/** What a screen reader says of a card: “Priority: Attendance first. Y4–Y9, Inclusion. In progress. Confidential.” */
export function describeItem(item: Item, title: string, place: string): string {
  const secret = isConfidential(item) ? ' Confidential.' : '';
  return `${kindOf(item).name}: ${title}. ${place}. ${statusNames[item.status]}.${secret}`;
}

/** The card, with the mark of confidential items where its item is one. */
export function withLock(card: SceneCard, item: Item): SceneCard {
  return isConfidential(item) ? { ...card, confidential: true } : card;
}

function isConfidential({ flags }: Item): boolean {
  return flags.includes('confidential');
}
