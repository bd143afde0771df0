/** [O7] What the page lacks. */
import type { Item, Plan } from '#shared/plan';
import type { Finding } from '../lens';
import { contentOf } from './content';
import { layoutOf } from './place';

/** Nothing is missing while no priority has a place. */
export function pageFindings(plan: Plan): readonly Finding[] {
  const { columns } = contentOf(plan);
  const all = columns.flatMap(({ items }) => items).filter(({ status }) => status !== 'dropped');
  if (all.length === 0) return [];
  // As many as the sheet shows of an area: what was chosen, or eight, or fewer where no type has room for them.
  const { most, isTight } = layoutOf(plan);
  return [
    ...(isTight ? [tight] : []),
    ...columns.flatMap(({ area, items }): readonly Finding[] => {
      if (items.length === 0) return [emptyArea(area)];
      return items.length > most ? [fullArea(area, items, most)] : [];
    }),
    ...withoutOwner(all),
    ...withoutSdp(all),
  ];
}

/** [O5] The sheet can be set no smaller: what comes next is cut or left out. */
const tight: Finding = {
  id: 'page-tight',
  title: 'The page is set in its smallest type',
  detail:
    'Titles measure 6 points in print, and what is longer ends in an ellipsis. Shorten the longest titles, or take a priority or a first step off the page.',
  items: [],
};

function emptyArea({ id, name }: { readonly id: string; readonly name: string }): Finding {
  return {
    id: `empty-area:${id}`,
    title: `No priority in the area “${name}”`,
    detail: 'Say what matters most in it, or take the area off the page.',
    items: [],
  };
}

function fullArea(
  { id, name }: { readonly id: string; readonly name: string },
  items: readonly Item[],
  most: number,
): Finding {
  return {
    id: `full-area:${id}`,
    title: `${items.length} priorities in the area “${name}”, where ${most} fit`,
    detail: 'What everything depends on can’t be so much. Move what matters less to another area, or join some.',
    items: items.slice(most).map((item) => item.id),
  };
}

/** Of what is agreed or further, and of everything once one is named. What is on the journey, the journey says. */
function withoutOwner(all: readonly Item[]): readonly Finding[] {
  const named = all.some(({ owner }) => owner !== null);
  const lacking = all.filter(
    ({ owner, status, facets }) => owner === null && !facets.journey && (named || status !== 'proposed'),
  );
  const [first] = lacking;
  if (!first) return [];
  const title = first.title.trim() === '' ? 'Untitled' : first.title.trim();
  return [
    {
      id: 'priority-owner',
      title: lacking.length === 1 ? `“${title}” without an owner` : `${lacking.length} priorities without an owner`,
      detail: 'What nobody answers for is not done. Choose a body or a role of the plan.',
      items: lacking.map(({ id }) => id),
    },
  ];
}

function withoutSdp(all: readonly Item[]): readonly Finding[] {
  if (all.some(({ flags }) => flags.includes('sdp'))) return [];
  return [
    {
      id: 'no-sdp',
      title: 'No priority is carried in every SDP',
      detail: 'Schools take up what is in their own plans. Flag the priorities that each of them carries.',
      items: [],
    },
  ];
}
