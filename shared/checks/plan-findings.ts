/** What a plan lacks whichever lens it is looked at through. Silent as long as it holds nothing. */
import { isFrame, kindOf } from '#shared/kinds';
import type { Finding } from '#shared/lenses';
import { lensIds, plainLens } from '#shared/lenses';
import type { Facets, Item, Plan } from '#shared/plan';
import { facetSchemas } from '#shared/plan';

export function planFindings(plan: Plan): readonly Finding[] {
  if (plan.items.size === 0) return [];
  return [...withoutTitle(plan), ...withoutPlace(plan), ...withoutOrganisation(plan)];
}

function withoutTitle(plan: Plan): readonly Finding[] {
  // A frame without a title is the sketch's own finding.
  const items = inOrder(plan, (item) => item.title.trim() === '' && !isFrame(item));
  if (items.length === 0) return [];
  return [
    {
      id: 'without-title',
      title: items.length === 1 ? `${items[0]?.code} has no title` : `${items.length} items have no title`,
      detail: 'Nobody will know later what was meant. Give a title, or delete it.',
      items: items.map(({ id }) => id),
    },
  ];
}

/** Who takes part in something and what days somebody has say much of an item, but not where it is. */
const placingFacets = (Object.keys(facetSchemas) as (keyof Facets)[]).filter(
  (facet) => facet !== 'enablement' && facet !== 'body',
);

/** Items that neither a facet nor a lens places anywhere. Those that own others have their place as owners. */
function withoutPlace(plan: Plan): readonly Finding[] {
  const owners = new Set([...plan.items.values()].map(({ owner }) => owner));
  const placed = (item: Item) =>
    placingFacets.some((facet) => item.facets[facet] !== undefined) ||
    lensIds.some((id) => plainLens(id).placeOf(plan, item) !== null || plainLens(id).says(plan, item));
  // Bodies and roles are there to hold work; it is no fault of theirs to wait for some.
  const wanted = (item: Item) =>
    !kindOf(item).canOwn && lensIds.some((id) => !plainLens(id).freePositions && plainLens(id).takes(item));
  const items = inOrder(plan, (item) => wanted(item) && !placed(item) && !owners.has(item.id));
  if (items.length === 0) return [];
  return [
    {
      id: 'without-place',
      title: items.length === 1 ? `${nameOf(items[0])} has no place yet` : `${items.length} items have no place yet`,
      detail:
        items.length === 1
          ? 'It waits in the tray and appears in no picture of the plan. Place it, or delete it.'
          : 'They wait in the tray and appear in no picture of the plan. Place them, or delete them.',
      items: items.map(({ id }) => id),
    },
  ];
}

/** With fewer items a plan is only beginning, and nobody thinks of its title page. */
const A_BEGINNING = 8;

function withoutOrganisation(plan: Plan): readonly Finding[] {
  if (plan.header.organisation.trim() !== '' || plan.items.size < A_BEGINNING) return [];
  return [
    {
      id: 'without-organisation',
      title: 'The plan does not say whose it is',
      detail: 'Add the name of the trust. It stands on the title page of what you export.',
      items: [],
    },
  ];
}

function nameOf(item: Item | undefined): string {
  const title = item?.title.trim() ?? '';
  return title === '' ? (item?.code ?? '') : `“${title}”`;
}

/** By id, so that the order of the plan's rows makes no difference. */
function inOrder(plan: Plan, wanted: (item: Item) => boolean): readonly Item[] {
  return [...plan.items.values()].filter(wanted).sort((a, b) => (a.id < b.id ? -1 : 1));
}
