/** What giving places is called in the history: what was moved, and where to. */
import { formatAddress, formatSpan } from '#shared/calendar';
import type { FreeFacet, Item, JourneyFacet, Plan } from '#shared/plan';
import type { Placement } from './placement';
import { quotedAll } from './wording';

/** “moving ‘Phonics’ to Y4 w20, Teaching”; “taking 3 items off the journey”; “placing ‘Phonics’ on the sketch”. */
export function placingInWords(plan: Plan, placements: readonly Placement[]): string {
  const what = quotedAll(
    plan,
    placements.map(({ id }) => id),
  );
  const facets = placements.map((placement) => placement.facets);
  if (facets.every(({ journey }) => journey === null)) return `taking ${what} off the journey`;
  if (facets.every(({ free }) => free === null)) return `taking ${what} off the sketch`;
  if (facets.every((facet) => Object.keys(facet).join() === 'area')) return `changing the area of ${what}`;
  const [only] = facets;
  const item = placements.length === 1 && placements[0] ? plan.items.get(placements[0].id) : undefined;
  if (item && only?.journey) return onJourney(plan, what, item, only.journey);
  if (item && only?.free) return onSketch(what, item, only.free);
  const lens = facets.every(({ journey }) => journey) ? ' on the journey' : '';
  return `moving ${what}${lens || (facets.every(({ free }) => free) ? ' on the sketch' : '')}`;
}

function onJourney({ header }: Plan, what: string, { facets }: Item, next: JourneyFacet): string {
  const { fromWeek, toWeek, lane } = next;
  const before = facets.journey;
  const name = header.lanes.find(({ id }) => id === lane)?.name;
  const start = [formatAddress(fromWeek), ...(name === undefined ? [] : [name])].join(', ');
  if (!before) return `placing ${what} at ${start}`;
  if (before.toWeek - before.fromWeek === toWeek - fromWeek) return `moving ${what} to ${start}`;
  return `changing the weeks of ${what} to ${formatSpan(fromWeek, toWeek)}`;
}

function onSketch(what: string, { facets }: Item, next: FreeFacet): string {
  const before = facets.free;
  if (!before) return `placing ${what} on the sketch`;
  const resized = before.width !== next.width || before.height !== next.height;
  return resized ? `resizing ${what}` : `moving ${what} on the sketch`;
}
