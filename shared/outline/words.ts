/** What the outline says of items and branches, on screen and aloud. */
import { kindOf, statusNames } from '#shared/kinds';
import type { LensId } from '#shared/lenses';
import { lenses, lensIds, shownTitle } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';
import type { GroupingId } from './catalogue';
import { groupings } from './catalogue';

/** By what the tree is grouped in which something is said; null where it stands in none. */
type Here = GroupingId | null;

/**
 * Where an item appears, in short: “Y4 w20 – Y9 w38, Attendance · On the sketch”; “No place yet” for nowhere. On a line
 * of the outline its own place comes first, without the group that it stands in: “Across 56, down 120 · Y4 – Y9, Teaching”.
 */
export function placesInWords(plan: Plan, item: Item, here: Here = null): string {
  const ids = [...lensIds].sort((a, b) => Number(b === here) - Number(a === here));
  const places = ids.map((id) => (id === here ? groupings[id].within(item) : lenses[id].placeOf(plan, item)));
  return joined(places).join(' · ') || 'No place yet';
}

/**
 * Where an item appears, read aloud: “Year 4 week 20 to Year 9 week 38, Inclusion, on the sketch”. In the outline by
 * sketch also where it lies there: “on the sketch, across 56, down 120”.
 */
export function spokenPlaces(plan: Plan, item: Item, here: Here = null): string {
  const places = joined(lensIds.map((id) => spokenPlace(id, plan, item, id === here)));
  return places.length === 0 ? 'no place yet' : places.map(lowered).join(', ');
}

function spokenPlace(id: LensId, plan: Plan, item: Item, inTree: boolean): string | null {
  const { spoken } = groupings[id];
  return spoken ? spoken(plan, item, inTree) : lenses[id].placeOf(plan, item);
}

/** What a screen reader says of an item: “Priority, Attendance, Year 4 week 20 to Year 9 week 38, Inclusion, in progress”. */
export function spokenItem(plan: Plan, item: Item, here: Here = null): string {
  const status = statusNames[item.status].toLowerCase();
  return [kindOf(item).name, shownTitle(item.title), spokenPlaces(plan, item, here), status].join(', ');
}

/** “Year 4, 12 items” */
export function spokenBranch(name: string, count: number): string {
  return `${name}, ${countWords(count)}`;
}

/** “1 item”, “12 items”. */
export function countWords(count: number): string {
  return count === 1 ? '1 item' : `${count} items`;
}

function joined(places: readonly (string | null | undefined)[]): string[] {
  return places.filter((place) => place != null);
}

/** “On the sketch” in the middle of a sentence; names of years stay as they are. */
function lowered(place: string): string {
  return place.startsWith('On ') ? `o${place.slice(1)}` : place;
}
