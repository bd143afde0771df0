/** Enablement as a matrix: what is to be done against who takes which part in it. The same data as on the canvas. */
import type { Column } from '#shared/enablement';
import {
  bandNames,
  columnsOf,
  columnWords,
  facetAt,
  formatDays,
  fullestTerm,
  inDays,
  loadsOf,
  marksOf,
  raciWords,
  spotOf,
} from '#shared/enablement';
import type { Grid, GridCode, GridColumn, GridRow, Order } from '#shared/grid';
import { grouped, ordered } from '#shared/grid';
import type { Band, EnablementFacet, Item, ItemId, Plan, RaciCode } from '#shared/plan';
import { bands, byMaking, domains, enablingFunctions, raciCodes } from '#shared/plan';
import { shownTitle } from '../card-text';

/** What rows are grouped by: the function or the domain that they say, who holds them, or nothing. */
export const matrixGroupings = ['function', 'domain', 'band', 'none'] as const;
export type MatrixGrouping = (typeof matrixGroupings)[number];

export type MatrixView = { readonly grouping: MatrixGrouping; readonly order: Order };

const looks: Readonly<Record<RaciCode, GridCode['look']>> = { R: 'tinted', A: 'full', C: 'outlined', I: 'plain' };

export const raciGridCodes: readonly GridCode[] = raciCodes.map((code) => ({
  code,
  ...raciWords[code],
  look: looks[code],
}));

/** [N16] Rows are whatever is a responsibility or says who takes part; columns who stands in a band, or takes part. */
export function raciGrid(plan: Plan, { grouping, order }: MatrixView): Grid {
  const marks = marksOf(plan);
  const items = [...plan.items.values()].filter(isRow).sort(byMaking);
  const rows = items.map((item): GridRow => rowOf(item, marks));
  const byId = new Map(items.map((item) => [item.id as string, item]));
  const groups = grouped(ordered(rows, order, raciGridCodes), groupsBy[grouping], ({ id }) => {
    const facet = byId.get(id)?.facets.enablement;
    return groupOf(grouping, facet);
  });
  return { codes: raciGridCodes, columns: partiesOf(plan).map((party) => columnOf(plan, party, marks)), groups };
}

function isRow({ kind, facets: { body, enablement } }: Item): boolean {
  return body?.tier === undefined && (enablement !== undefined || kind === 'responsibility');
}

/** Those who stand in a band, band by band, then whoever else takes part; each as they were made. */
export function partiesOf({ items }: Plan): readonly Item[] {
  const involved = new Set(
    [...items.values()].flatMap((item) => item.facets.enablement?.raci.map(({ party }) => party) ?? []),
  );
  const rank = ({ facets }: Item) => (facets.body?.tier ? bands.indexOf(facets.body.tier) : bands.length);
  return [...items.values()]
    .filter(({ id, facets }) => facets.body?.tier !== undefined || involved.has(id))
    .sort((a, b) => rank(a) - rank(b) || byMaking(a, b));
}

type Marks = ReturnType<typeof marksOf>;

function rowOf({ id, title, status, facets: { enablement } }: Item, marks: Marks): GridRow {
  const days = formatDays(enablement?.daysPerTerm);
  const need = spotOf(enablement)?.column === 'need' ? 'a need' : '';
  return {
    id,
    title,
    note: status === 'dropped' ? 'dropped' : need || (days === '' ? '' : `${days} days`),
    marks: marks.get(id) ?? [],
    cells: new Map(enablement?.raci.map(({ party, code }) => [party, code])),
  };
}

function columnOf(plan: Plan, { id, title }: Item, marks: Marks): GridColumn {
  const load = loadsOf(plan).get(id);
  const column = { id, name: shownTitle(title), marks: marks.get(id) ?? [] };
  if (!load) return { ...column, note: '' };
  const term = fullestTerm(load);
  const taken = inDays(load.taken[term]);
  if (!load.has) return { ...column, note: `${taken} days` };
  const has = load.has[term];
  const bar = has > 0 ? load.taken[term] / has : load.taken[term] > 0 ? 2 : 0;
  return { ...column, note: `${taken} of ${inDays(has)}`, bar };
}

type Group = { readonly id: string; readonly name: string; readonly add?: string; readonly staysEmpty?: boolean };

/** What a new row is called. */
const add = 'New responsibility';
const columnGroup = (column: Column): Group => ({ id: column, name: columnWords[column].name, add, staysEmpty: true });

const groupsBy: Readonly<Record<MatrixGrouping, readonly Group[]>> = {
  function: [...enablingFunctions.map(columnGroup), { id: 'unsaid', name: 'No function said', add }],
  domain: [...domains.map(columnGroup), { id: 'unsaid', name: 'No domain said', add }],
  band: [
    ...bands.map((band) => ({ id: band, name: bandNames[band], add, staysEmpty: true })),
    { id: 'unsaid', name: 'Nobody has said who holds it', add },
  ],
  none: [{ id: 'all', name: '', add, staysEmpty: true }],
};

function groupOf(grouping: MatrixGrouping, facet: EnablementFacet | undefined): string {
  return grouping === 'none' ? 'all' : (facet?.[grouping] ?? 'unsaid');
}

/** [N17] What is said of a responsibility that is written into a group: what the group is for, and who takes part. */
export function facetInGroup(
  grouping: MatrixGrouping,
  group: string,
  cells: ReadonlyMap<string, string> = new Map(),
): EnablementFacet {
  const raci = [...cells].map(([party, code]) => ({ party: party as ItemId, code: code as RaciCode }));
  return { ...placeIn(grouping, group), raci };
}

function placeIn(grouping: MatrixGrouping, group: string): EnablementFacet {
  const band = bands.find((one) => one === group);
  const isKnown = groupsBy[grouping].some(({ id }) => id === group);
  if (!isKnown || group === 'unsaid' || grouping === 'none') return { raci: [] };
  if (grouping === 'function') return facetAt(undefined, { band: 'team', column: group as Column });
  if (grouping === 'domain') return facetAt(undefined, { band: 'leadership', column: group as Column });
  return band ? facetAt(undefined, { band, column: firstColumn(band) }) : { raci: [] };
}

/** Of the band alone nobody could say where on the canvas it lies: what schools lead, or the first column. */
function firstColumn(band: Band): Column {
  return band === 'school' ? 'led' : (columnsOf[band][0] as Column);
}
