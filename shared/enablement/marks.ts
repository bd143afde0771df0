/** What is amiss, in a few words to stand beside the name of what it concerns. */
import type { ItemId, Plan } from '#shared/plan';
import { issuesOf } from './checks';
import { inDays } from './days';
import type { Issue } from './issue';
import { fullestTerm, loadsOf, overIn } from './load';

/** `short` beside a name, `words` where there is room, for one that is named already. */
export type IssueMark = { readonly short: string; readonly words: string };

/** What a rule that concerns single rows is called at the row. */
const atRow: Readonly<Record<string, (count: number) => IssueMark>> = {
  'accountable-none': () => ({
    short: 'nobody accountable',
    words: 'Nobody is accountable. Name the one who answers for it',
  }),
  'accountable-many': (count) => ({
    short: `${count === 2 ? 'two' : String(count)} accountable`,
    words: 'More than one is accountable, so each waits for the other. Choose one',
  }),
  'responsible-none': () => ({ short: 'nobody does it', words: 'Nobody does it. Name at least one who does' }),
  'accountable-alone': () => ({
    short: 'nobody does it',
    words: 'Somebody answers for it, and nobody does it. Name who does it',
  }),
  'asks-itself': () => ({
    short: 'asks only its own',
    words: 'The only one who is asked belongs to whoever answers for it. Ask somebody who sees it from elsewhere',
  }),
  'serves-nobody': () => ({
    short: 'serves no school',
    words: 'No school is served. Say which schools benefit, link it to a need, or stop doing it',
  }),
  'need-unanswered': () => ({
    short: 'not answered',
    words: 'Nobody answers this need. Link it to the responsibility that answers it',
  }),
};

/** What every responsibility lacks, and what is amiss with every body and role, as {@link issuesOf} finds it. */
export function marksOf(plan: Plan): ReadonlyMap<ItemId, readonly IssueMark[]> {
  const marks = new Map<ItemId, IssueMark[]>();
  const put = (id: ItemId, mark: IssueMark) => marks.set(id, [...(marks.get(id) ?? []), mark]);
  for (const issue of issuesOf(plan)) {
    const words = atRow[issue.id];
    const [party] = issue.items;
    if (words) for (const id of issue.items) put(id, words(accountableFor(plan, id)));
    else if (party !== undefined && issue.id.endsWith(`:${party}`)) put(party, atParty(plan, issue, party));
  }
  return marks;
}

function accountableFor({ items }: Plan, id: ItemId): number {
  return items.get(id)?.facets.enablement?.raci.filter(({ code }) => code === 'A').length ?? 0;
}

function atParty(plan: Plan, { id, title, detail }: Issue, party: ItemId): IssueMark {
  const load = loadsOf(plan).get(party);
  const words = `${title}. ${detail}`.replace(/\.$/, '');
  if (id.startsWith('overload:') && load) return { short: `${inDays(overIn(load, fullestTerm(load)))} over`, words };
  return { short: id.startsWith('spare:') ? 'days to spare' : 'asked about all', words };
}
