/** What the outline says of items and branches, on screen and aloud. */
import { fail } from '#shared/base';
import { formatSpan, spokenSpan } from '#shared/calendar';
import { kindOf, statusNames } from '#shared/kinds';
import type { LensId } from '#shared/lenses';
import { lenses, lensIds, shownTitle } from '#shared/lenses';
import type { Item, Plan } from '#shared/plan';

export const UNKNOWN_BRANCH = fail('branch-missing', 'That group is no longer in the plan. Choose another one.');

/** By what the tree is grouped in which something is said; null where it stands in none. */
type Here = LensId | 'kind' | null;

/** What is left to say of a place where the tree's own branches say the rest: the weeks, the point on the sketch. */
const within: { readonly [Id in LensId]: (item: Item) => string | undefined } = {
  journey: ({ facets: { journey } }) => journey && formatSpan(journey.fromWeek, journey.toWeek),
  sketch: ({ facets: { free } }) => free && `Across ${Math.round(free.x)}, down ${Math.round(free.y)}`,
};

/**
 * Where an item appears, in short: “Y4 w20 – Y9 w38, Attendance · On the sketch”; “No place yet” for nowhere. On a line
 * of the outline its own place comes first, without the group that it stands in: “Across 56, down 120 · Y4 – Y9, Teaching”.
 */
export function placesInWords(plan: Plan, item: Item, here: Here = null): string {
  const ids = [...lensIds].sort((a, b) => Number(b === here) - Number(a === here));
  const places = ids.map((id) => (id === here ? within[id](item) : lenses[id].placeOf(plan, item)));
  return joined(places).join(' · ') || 'No place yet';
}

/** A place read aloud, where a lens writes it in short; other lenses' words are read as they are. */
const spoken: { readonly [Id in LensId]?: (plan: Plan, item: Item) => string | null } = {
  journey: ({ header }, { facets: { journey } }) => {
    if (!journey) return null;
    const lane = header.lanes.find(({ id }) => id === journey.lane)?.name ?? 'a lane that is gone';
    return `${spokenSpan(journey.fromWeek, journey.toWeek)}, ${lane}`;
  },
};

/**
 * Where an item appears, read aloud: “Year 4 week 20 to Year 9 week 38, Inclusion, on the sketch”. In the outline by
 * sketch also where it lies there: “on the sketch, across 56, down 120”.
 */
export function spokenPlaces(plan: Plan, item: Item, here: Here = null): string {
  const places = joined(lensIds.map((id) => (spoken[id] ?? lenses[id].placeOf)(plan, item)));
  if (here === 'sketch') places.push(...joined([within.sketch(item)]).map((place) => place.toLowerCase()));
  return places.length === 0 ? 'no place yet' : places.map(lowered).join(', ');
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
