import { kindOf, statusNames } from '#shared/kinds';
import type { Item } from '#shared/plan';
import { shownTitle } from './card-text';

/** What a screen reader says of a card: “Priority: Attendance first. Y4–Y9, Inclusion. In progress.” */
export function describeItem(item: Item, place: string): string {
  return `${kindOf(item).name}: ${shownTitle(item.title)}. ${place}. ${statusNames[item.status]}.`;
}
