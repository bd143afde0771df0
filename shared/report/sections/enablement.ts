/**
 * Who does what between the trust's leadership and its schools: the bands as a picture, who takes which part in a table
 * that can run over pages, people's days term by term, what schools need, and what is to be settled.
 */
import type { Column as Kind } from '#shared/enablement';
import {
  bandNames,
  columnsOf,
  columnWords,
  inDays,
  issuesOf,
  loadsOf,
  overIn,
  raciWords,
  spotOf,
} from '#shared/enablement';
import { enablement as lens } from '#shared/lenses/enablement';
import type { Band, EnablementFacet, Item, Plan } from '#shared/plan';
import { bands, byMaking, raciCodes, terms } from '#shared/plan';
import { countOf, shortened } from '../grammar';
import { mentionOf, titleOf } from '../item-table';
import type { Block, Cell, Column, ReportSection, TableRow } from '../report';
import type { Subject } from '../subject';

type Held = { readonly item: Item; readonly facet: EnablementFacet; readonly band: Band; readonly column: Kind };

export function enablementSection({ plan }: Subject): ReportSection | null {
  const held = heldIn(plan);
  if (held.length === 0) return null;
  const work = held.filter(({ column }) => column !== 'need');
  return {
    id: 'enablement',
    page: 'landscape',
    startsOnNewPage: true,
    blocks: [
      { type: 'heading', level: 1, text: 'Enablement', anchor: 'enablement' },
      picture(plan, held.length),
      ...open(plan),
      ...raciTables(plan, work),
      ...daysTable(plan),
      ...needsTable(plan, held),
    ],
  };
}

function heldIn(plan: Plan): readonly Held[] {
  return [...plan.items.values()].sort(byMaking).flatMap((item): readonly Held[] => {
    const { enablement, body } = item.facets;
    const spot = spotOf(enablement);
    return enablement && spot && !body?.tier ? [{ item, facet: enablement, ...spot }] : [];
  });
}

/** A landscape page is wide: so laid out, the bands are less high, scene units. */
const PICTURE_WIDTH = 1_392;

function picture(plan: Plan, count: number): Block {
  return {
    type: 'figure',
    scene: lens.scene(plan, { width: PICTURE_WIDTH }),
    caption: `Who holds what: ${countOf(count, 'card')} in three bands, with the days of each body and role.`,
    alt: 'Three bands, trust leadership, enablement teams and schools, with a row for each body or role and a card for each thing that it holds. The tables that follow list all of it.',
  };
}

/** What is to be settled, each with its reason. */
function open(plan: Plan): readonly Block[] {
  const issues = issuesOf(plan);
  if (issues.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'To settle', anchor: 'enablement-open' },
    {
      type: 'list',
      entries: issues.map(({ title, detail }) => ({
        runs: [{ text: `${title}. `, bold: true }, { text: detail }],
        level: 0,
        ordered: false,
      })),
    },
  ];
}

/** A page is wide enough for so many bodies and roles beside the responsibilities, with names that do not break in a word. */
const MOST_PARTIES = 8;
const LONGEST_NAME = 28;

function raciTables(plan: Plan, work: readonly Held[]): readonly Block[] {
  const parties = partiesIn(plan, work);
  if (parties.length === 0 || work.length === 0) return [];
  const said = raciCodes.map((code) => `${code} ${raciWords[code].means}`).join(', ');
  const tables: Block[] = [];
  const each = Math.ceil(parties.length / Math.ceil(parties.length / MOST_PARTIES));
  for (let from = 0; from < parties.length; from += each) {
    const those = parties.slice(from, from + each);
    // Those who did not fit into the first table stand only where they take part.
    const rows =
      from === 0 ? work : work.filter(({ facet }) => those.some(({ id }) => partOf(facet, id) !== undefined));
    if (from > 0) tables.push(goesOn);
    tables.push(raciTable(rows, those, from > 0));
  }
  return [
    { type: 'heading', level: 2, text: 'Who takes which part', anchor: 'enablement-raci' },
    { type: 'paragraph', look: 'quiet', runs: [{ text: `${said}.` }], keepWithNext: true },
    ...tables,
  ];
}

const goesOn: Block = {
  type: 'paragraph',
  look: 'label',
  runs: [{ text: 'And, where they take part:' }],
  keepWithNext: true,
};

function partOf({ raci }: EnablementFacet, party: Item['id']) {
  return raci.find((part) => part.party === party)?.code;
}

function raciTable(work: readonly Held[], parties: readonly Item[], isMore: boolean): Block {
  const columns: readonly Column[] = [
    { name: 'Responsibility', width: 26 },
    ...parties.map((party): Column => ({ name: shortened(titleOf(party), LONGEST_NAME), width: 74 / parties.length })),
  ];
  const rows = bands.flatMap((band) =>
    columnsOf[band].flatMap((column): readonly TableRow[] => {
      const own = work.filter((one) => one.band === band && one.column === column);
      if (own.length === 0) return [];
      const group = { type: 'group', text: `${bandNames[band]} · ${columnWords[column].name}` } as const;
      return [group, ...own.map(({ item, facet }) => raciRow(item, facet, parties))];
    }),
  );
  const more = isMore ? ', further bodies and roles' : '';
  return { type: 'table', summary: `Who is responsible, accountable, consulted and informed${more}`, columns, rows };
}

function raciRow(item: Item, facet: EnablementFacet, parties: readonly Item[]): TableRow {
  const cells = parties.map(({ id }): Cell => {
    const code = partOf(facet, id);
    return [[code === undefined ? { text: '' } : { text: code, bold: code === 'A' }]];
  });
  return { type: 'cells', cells: [[[{ text: mentionOf(item) }], [{ text: item.code, quiet: true }]], ...cells] };
}

/** Those who stand in a band, band by band, then whoever else takes part. */
function partiesIn({ items }: Plan, work: readonly Held[]): readonly Item[] {
  const involved = new Set(work.flatMap(({ facet }) => facet.raci.map(({ party }) => party)));
  const rank = ({ facets }: Item) => (facets.body?.tier ? bands.indexOf(facets.body.tier) : bands.length);
  return [...items.values()].filter(({ id }) => involved.has(id)).sort((a, b) => rank(a) - rank(b) || byMaking(a, b));
}

function daysTable(plan: Plan): readonly Block[] {
  const loads = [...loadsOf(plan).values()].flatMap((load) => {
    const party = plan.items.get(load.party);
    return party ? [{ party, load }] : [];
  });
  if (loads.length === 0) return [];
  const rows = loads
    .sort((a, b) => byMaking(a.party, b.party))
    .map(({ party, load }): TableRow => {
      const days = terms.map((term): Cell => {
        const has = load.has ? ` of ${inDays(load.has[term])}` : '';
        const over = overIn(load, term);
        return [
          [{ text: `${inDays(load.taken[term])}${has}${over > 0 ? `, ${inDays(over)} over` : ''}`, bold: over > 0 }],
        ];
      });
      return { type: 'cells', cells: [[[{ text: mentionOf(party) }]], ...days] };
    });
  return [
    { type: 'heading', level: 2, text: 'Days', anchor: 'enablement-days' },
    {
      type: 'table',
      summary: 'The days that are taken of those that there are, term by term',
      columns: [
        { name: 'Body or role', width: 40 },
        { name: 'Autumn', width: 20 },
        { name: 'Spring', width: 20 },
        { name: 'Summer', width: 20 },
      ],
      rows,
    },
  ];
}

function needsTable({ items, links }: Plan, held: readonly Held[]): readonly Block[] {
  const needs = held.filter(({ column }) => column === 'need');
  if (needs.length === 0) return [];
  const work = new Set(held.filter(({ column }) => column !== 'need').map(({ item }) => item.id));
  const rows = needs.map(({ item }): TableRow => {
    const answers = [...links.values()]
      .filter(({ kind, from, to }) => kind !== 'tension' && (from === item.id || to === item.id))
      .map(({ from, to }) => (from === item.id ? to : from))
      .filter((id) => work.has(id))
      .flatMap((id) => items.get(id) ?? [])
      .sort(byMaking);
    const said: Cell =
      answers.length === 0
        ? [[{ text: 'Nothing yet', quiet: true }]]
        : answers.map((one) => [{ text: mentionOf(one) }]);
    return { type: 'cells', cells: [[[{ text: mentionOf(item) }]], said] };
  });
  return [
    { type: 'heading', level: 2, text: 'What schools need', anchor: 'enablement-needs' },
    {
      type: 'table',
      summary: 'What schools need, and what answers it',
      columns: [
        { name: 'Need', width: 50 },
        { name: 'Answered by', width: 50 },
      ],
      rows,
    },
  ];
}
