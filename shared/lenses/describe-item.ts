import { kindOf, statusNames } from '#shared/kinds';
import type { Item } from '#shared/plan';

/** What a screen reader says of a card: “Priority: Attendance first. Y4–Y9, Inclusion. In progress.” */
export function describeItem(item: Item, title: string, place: string): string {
  return `${kindOf(item).name}: ${title}. ${place}. ${statusNames[item.status]}.`;
}
