/**
 * [N3–N12] What is amiss with who does what: one list to walk through in a room. Each says what it is, why it matters and
 * which items it concerns. Silent about what nobody has begun to say.
 */
import type { EnablementFacet, EnablingFunction, Item, ItemId, Link, Plan, RaciCode } from '#shared/plan';
import { byMaking, enablingFunctions, named, namedAll } from '#shared/plan';
import { capacityIssues } from './capacity-checks';
import { spotOf } from './columns';
import type { Issue } from './issue';
import { columnWords } from './words';

type Row = { readonly item: Item; readonly facet: EnablementFacet };

/** With fewer rows nobody is called asked on everything. */
const MANY_ROWS = 5;

/** With fewer responsibilities a function of the four may still be to come. */
const UNDER_WAY = 4;

export function issuesOf(plan: Plan): readonly Issue[] {
  const rows = rowsOf(plan);
  const work = rows.filter(({ facet }) => spotOf(facet)?.column !== 'need');
  return [
    ...capacityIssues(plan),
    ...accountableIssues(work),
    ...doerIssues(work),
    ...consultedOnEverything(plan, work),
    ...asksItself(plan, work),
    ...servesNobody(plan, rows),
    ...unansweredNeeds(plan, rows),
    ...emptyFunctions(work),
  ];
}

/** Whatever says something of enablement and is not dropped, as it was made. */
function rowsOf({ items }: Plan): readonly Row[] {
  return [...items.values()]
    .sort(byMaking)
    .flatMap((item) =>
      item.facets.enablement && item.status !== 'dropped' ? [{ item, facet: item.facets.enablement }] : [],
    );
}

function withCode({ raci }: EnablementFacet, code: RaciCode): readonly ItemId[] {
  return raci.filter((part) => part.code === code).map(({ party }) => party);
}

/** Many items that one rule finds, as one thing to settle. */
function together(id: string, rows: readonly Row[], title: (what: string) => string, detail: string): readonly Issue[] {
  if (rows.length === 0) return [];
  const items = rows.map(({ item }) => item);
  const [one] = items;
  const what = one && items.length === 1 ? named(one) : `${String(items.length)} responsibilities`;
  const which = items.length === 1 ? '' : ` It concerns ${namedAll(items)}.`;
  return [{ id, title: title(what), detail: `${detail}${which}`, items: items.map((item) => item.id) }];
}

/** [N3] Exactly one is accountable, as soon as anybody takes part in it. */
function accountableIssues(work: readonly Row[]): readonly Issue[] {
  const begun = work.filter(({ facet }) => facet.raci.length > 0);
  const count = ({ facet }: Row) => withCode(facet, 'A').length;
  return [
    ...together(
      'accountable-none',
      begun.filter((row) => count(row) === 0),
      (what) => `Nobody is accountable for ${what}`,
      'Name the one who answers for it.',
    ),
    ...together(
      'accountable-many',
      begun.filter((row) => count(row) > 1),
      (what) => `More than one is accountable for ${what}`,
      'Where two answer for it, each waits for the other. Choose one.',
    ),
  ];
}

/** [N4] Somebody does it; whoever is accountable is not left alone with it. */
function doerIssues(work: readonly Row[]): readonly Issue[] {
  const idle = work.filter(({ facet }) => facet.raci.length > 0 && withCode(facet, 'R').length === 0);
  const answered = ({ facet }: Row) => withCode(facet, 'A').length > 0;
  return [
    ...together(
      'responsible-none',
      idle.filter((row) => !answered(row)),
      (what) => `Nobody does ${what}`,
      'People are asked and told, and no one does it. Name at least one who does.',
    ),
    ...together(
      'accountable-alone',
      idle.filter(answered),
      (what) => `Somebody answers for ${what}, and nobody does it`,
      'Name who does it, so that whoever answers for it does not do it too.',
    ),
  ];
}

/** [N5] Asked on everything that they neither do nor answer for, five times or more, is asked too often. */
function consultedOnEverything(plan: Plan, work: readonly Row[]): readonly Issue[] {
  const begun = work.filter(({ facet }) => facet.raci.length > 0);
  const parties = new Set(begun.flatMap(({ facet }) => withCode(facet, 'C')));
  return itemsOf(plan, parties).flatMap((party) => {
    const others = begun.filter(
      ({ facet }) => !facet.raci.some((part) => part.party === party.id && (part.code === 'R' || part.code === 'A')),
    );
    const asked = others.filter(({ facet }) => withCode(facet, 'C').includes(party.id));
    if (asked.length < MANY_ROWS || asked.length < others.length) return [];
    return [
      {
        id: `consulted-on-everything:${party.id}`,
        title: `${named(party)} is asked about everything`,
        detail: `All ${String(asked.length)} responsibilities of others wait for an answer. Keep the few where it changes what is done, and tell the rest.`,
        items: [party.id],
      },
    ];
  });
}

/** [N6] Whoever is accountable asks nobody but a body that they lead, or the one who leads them. */
function asksItself({ items }: Plan, work: readonly Row[]): readonly Issue[] {
  const leads = (leader: ItemId, led: ItemId) => items.get(led)?.owner === leader;
  const found = work.filter(({ facet }) => {
    const [accountable, ...more] = withCode(facet, 'A');
    const [asked, ...others] = withCode(facet, 'C');
    if (!accountable || !asked || more.length > 0 || others.length > 0) return false;
    return leads(accountable, asked) || leads(asked, accountable);
  });
  return together(
    'asks-itself',
    found,
    (what) => `Nobody else is asked about ${what}`,
    'The only one who is asked belongs to whoever answers for it. Ask somebody who sees it from elsewhere, best a school.',
  );
}

/** [N7] As soon as one says which schools it serves, or what schools need is said, the others do as well. */
function servesNobody(plan: Plan, rows: readonly Row[]): readonly Issue[] {
  const needs = new Set(rows.filter(isNeed).map(({ item }) => item.id));
  const says = ({ facet }: Row) => (facet.benefits ?? '').trim() !== '';
  if (needs.size === 0 && !rows.some(says)) return [];
  const served = tiedTo(plan, needs);
  const held = rows.filter(({ facet }) => facet.band === 'leadership' || facet.band === 'team');
  return together(
    'serves-nobody',
    held.filter((row) => !says(row) && !served.has(row.item.id)),
    (what) => `No school is served by ${what}`,
    'Say which schools benefit, link it to what a school needs, or stop doing it.',
  );
}

/** [N8] What a school needs is linked to something that answers it. */
function unansweredNeeds(plan: Plan, rows: readonly Row[]): readonly Issue[] {
  const work = new Set(rows.filter(({ facet }) => facet.band && !isNeed({ facet })).map(({ item }) => item.id));
  const answered = tiedTo(plan, work);
  const open = rows.filter((row) => isNeed(row) && !answered.has(row.item.id)).map(({ item }) => item);
  const [first] = open;
  if (!first) return [];
  return [
    {
      id: 'need-unanswered',
      title:
        open.length === 1 ? `Nobody answers ${named(first)}` : `Nobody answers ${String(open.length)} needs of schools`,
      detail: `Link it to the responsibility that answers it, or add one.${open.length === 1 ? '' : ` It concerns ${namedAll(open)}.`}`,
      items: open.map(({ id }) => id),
    },
  ];
}

/** [N9] Each of the four functions has something in it, once the work is under way. */
function emptyFunctions(work: readonly Row[]): readonly Issue[] {
  const placed = work.filter(({ facet }) => spotOf(facet));
  if (placed.length < UNDER_WAY) return [];
  const filled = new Set<EnablingFunction | undefined>(
    placed.flatMap(({ facet }) => (facet.band === 'team' ? [facet.function] : [])),
  );
  return enablingFunctions
    .filter((name) => !filled.has(name))
    .map((name) => ({
      id: `function-empty:${name}`,
      title: `No team does this yet: “${columnWords[name].name}”`,
      detail: `One of the four functions of an enablement team has nothing in it. ${columnWords[name].hint}.`,
      items: [],
    }));
}

function isNeed({ facet }: Pick<Row, 'facet'>): boolean {
  return spotOf(facet)?.column === 'need';
}

/** Everything that a link ties to one of these, whichever way it leads; a tension is no answer. */
function tiedTo({ links }: Plan, ids: ReadonlySet<ItemId>): ReadonlySet<ItemId> {
  const tied = new Set<ItemId>();
  const tie = ({ from, to }: Link) => {
    if (ids.has(from)) tied.add(to);
    if (ids.has(to)) tied.add(from);
  };
  for (const link of links.values()) if (link.kind !== 'tension') tie(link);
  return tied;
}

function itemsOf({ items }: Plan, ids: Iterable<ItemId>): readonly Item[] {
  return [...ids].flatMap((id) => items.get(id) ?? []).sort(byMaking);
}
