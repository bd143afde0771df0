/** What the plan says as a whole, as sheets to read and sort: the weeks, the priorities, who does what, what it lacks. */
import { dateOfWeek, weekPosition } from '#shared/calendar';
import { findingsOf } from '#shared/checks';
import { flagNames, statusNames } from '#shared/kinds';
import { lenses } from '#shared/lenses';
import type { Item, ItemId, Plan } from '#shared/plan';
import { occurrences, raciCodes } from '#shared/plan';
import type { WriterInput } from '../exporter';
import { inOrder } from './items-sheets';
import type { Cell, Column, Sheet } from './sheet';

const WEEKS = 570;
/** More titles than these in one cell are only counted. */
const MOST_TITLES = 12;

/** A row for each week, a column for each lane: what every child gets, week by week. */
export function weeksSheet(plan: Plan): Sheet {
  const { lanes, firstSchoolYear, halfTermPattern } = plan.header;
  const byLane = new Map(lanes.map(({ id }) => [id, Array.from({ length: WEEKS + 1 }, (): Item[] => [])]));
  for (const item of inOrder(plan)) {
    const { journey, transition } = item.facets;
    if (!journey) continue;
    const weeks = byLane.get(journey.lane);
    for (const { from, to } of occurrences(journey, transition))
      for (let week = from; week <= to; week += 1) weeks?.[week]?.push(item);
  }
  const rows = Array.from({ length: WEEKS }, (_none, index): readonly Cell[] => {
    const week = index + 1;
    const at = weekPosition(week, halfTermPattern);
    const date = firstSchoolYear === null ? null : dateOfWeek(firstSchoolYear, week, halfTermPattern);
    const place = at.ok ? [at.value.year, at.value.weekOfYear, capital(at.value.term), at.value.halfTerm] : [];
    return [
      week,
      ...place,
      date?.ok ? date.value : null,
      ...lanes.map(({ id }) => titlesOf(byLane.get(id)?.[week] ?? [])),
    ];
  });
  return {
    name: 'Journey by week',
    frozen: 3,
    columns: [
      { name: 'Week', width: 7 },
      { name: 'Year', width: 7 },
      { name: 'Week of year', width: 7 },
      { name: 'Term', width: 9 },
      { name: 'Half-term', width: 9 },
      { name: 'Monday', width: 12 },
      ...lanes.map(({ name }): Column => ({ name, width: 40, wraps: true })),
    ],
    rows,
  };
}

function titlesOf(items: readonly Item[]): string | null {
  if (items.length === 0) return null;
  const shown = items.slice(0, MOST_TITLES).map(({ title }) => title);
  const more = items.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

export function prioritiesSheet(plan: Plan): Sheet {
  const rank = (item: Item) => item.facets.area?.rank ?? 0;
  const rows = plan.header.areas.flatMap((area) =>
    inOrder(plan)
      .filter((item) => item.kind === 'priority' && item.facets.area?.area === area.id)
      .sort((a, b) => rank(a) - rank(b))
      .map((item, n): readonly Cell[] => [
        area.half === 'edge' ? 'Innovative edge' : 'Stable core',
        area.name,
        n + 1,
        item.code,
        item.title,
        statusNames[item.status],
        titleOf(plan, item.owner),
        item.flags.includes('sdp') ? 'Yes' : null,
        item.id,
      ]),
  );
  return {
    name: 'Priorities',
    frozen: 0,
    columns: [
      { name: 'Half', width: 16 },
      { name: 'Area', width: 26 },
      { name: 'Place', width: 7 },
      { name: 'Code', width: 8 },
      { name: 'Priority', width: 48, wraps: true },
      { name: 'Status', width: 12 },
      { name: 'Owner', width: 26 },
      { name: flagNames.sdp, width: 13 },
      { name: 'Id', width: 12, isHidden: true },
    ],
    rows,
  };
}

/** Responsibilities in rows, bodies and roles in columns, the part of each in the cell. */
export function raciSheet(plan: Plan): Sheet | null {
  const rows = inOrder(plan).filter(({ facets }) => facets.enablement !== undefined);
  if (rows.length === 0) return null;
  const named = new Set(rows.flatMap(({ facets }) => (facets.enablement?.raci ?? []).map(({ party }) => party)));
  const parties = inOrder(plan).filter(({ id, facets }) => named.has(id) || facets.body?.tier !== undefined);
  return {
    name: 'Who does what',
    frozen: 2,
    columns: [
      { name: 'Code', width: 8 },
      { name: 'Responsibility', width: 44, wraps: true },
      ...parties.map(
        ({ title }): Column => ({ name: title, width: 14, isCentred: true, allowed: { words: raciCodes } }),
      ),
      { name: 'Id', width: 12, isHidden: true },
    ],
    rows: rows.map(({ id, code, title, facets }) => {
      const parts = new Map((facets.enablement?.raci ?? []).map((part) => [part.party, part.code]));
      return [code, title, ...parties.map((party) => parts.get(party.id) ?? null), id];
    }),
  };
}

export function findingsSheet({ plan, today }: Pick<WriterInput, 'plan' | 'today'>): Sheet {
  const codes = (ids: readonly ItemId[]) => ids.flatMap((id) => plan.items.get(id)?.code ?? []).join(', ');
  return {
    name: 'Findings',
    frozen: 0,
    columns: [
      { name: 'Where', width: 18 },
      { name: 'Finding', width: 56, wraps: true },
      { name: 'What to do', width: 60, wraps: true },
      { name: 'Concerns', width: 30, wraps: true },
    ],
    rows: findingsOf(plan, today).map(({ lens, title, detail, items }) => [
      lens ? lenses[lens].name : 'The whole plan',
      title,
      detail,
      codes(items),
    ]),
  };
}

function titleOf({ items }: Plan, id: ItemId | null): string {
  return (id && items.get(id)?.title) || '';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
