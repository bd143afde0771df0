/** What can be chosen in a filter: every value that the plan has, with how many items each would leave. */
import { flagNames, isKindId, kindIds, kinds, statusNames } from '#shared/kinds';
import type { Flag, Item, ItemId, Plan, Status } from '#shared/plan';
import { flags, statuses } from '#shared/plan';
import type { Filter, FilterField } from './filter';
import { filterFields, NONE, valuesOf } from './filter';

export type Choice = {
  readonly value: string;
  readonly label: string;
  /** Items that have it and that the choices in the other fields leave. */
  readonly count: number;
  readonly chosen: boolean;
};

export type ChoiceGroup = { readonly field: FilterField; readonly name: string; readonly choices: readonly Choice[] };

export const fieldNames: Readonly<Record<FilterField, string>> = {
  kind: 'Kind',
  status: 'Status',
  owner: 'Owner',
  tag: 'Tag',
  flag: 'Flag',
  area: 'Area',
};

/** What “none” is called in each field. */
const noneNames: Readonly<Record<FilterField, string>> = {
  kind: 'No kind',
  status: 'No status',
  owner: 'No owner',
  tag: 'No tag',
  flag: 'No flag',
  area: 'No area',
};

/** The word for a value of a field, as chips and legends show it. */
export function valueName(plan: Plan, field: FilterField, value: string): string {
  if (value === NONE) return noneNames[field];
  switch (field) {
    case 'kind':
      return isKindId(value) ? kinds[value].name : value;
    case 'status':
      return statusNames[value as Status] ?? value;
    case 'owner': {
      const title = plan.items.get(value as ItemId)?.title.trim() ?? '';
      return title === '' ? 'Untitled' : title;
    }
    case 'tag':
      return value;
    case 'flag':
      return flagNames[value as Flag] ?? value;
    case 'area':
      return plan.header.areas.find(({ id }) => id === value)?.name ?? noneNames.area;
  }
}

/**
 * The groups of a filter over some of the plan's items. A field in which nothing can be told apart, because no item has
 * a value or all have the same, is left out unless something in it is chosen.
 */
export function choicesOf(plan: Plan, items: readonly Item[], filter: Filter): readonly ChoiceGroup[] {
  const counts = countsOf(plan, items, filter);
  return filterFields.flatMap((field) => {
    const values = inOrder(plan, field, counts[field]);
    const chosen = filter[field];
    for (const value of chosen) if (!values.includes(value)) values.push(value);
    if (values.every((value) => value === NONE) && chosen.size === 0) return [];
    const choices = values.map((value) => ({
      value,
      label: valueName(plan, field, value),
      count: counts[field].get(value)?.left ?? 0,
      chosen: chosen.has(value),
    }));
    return [{ field, name: fieldNames[field], choices }];
  });
}

/** `all`: items that have the value; `left`: those of them that the other fields leave. */
type Counted = ReadonlyMap<string, { readonly all: number; readonly left: number }>;

/** One walk over the items: each counts for a field if it passes all the other fields. */
function countsOf(plan: Plan, items: readonly Item[], filter: Filter): Readonly<Record<FilterField, Counted>> {
  const counts: Record<FilterField, Map<string, { all: number; left: number }>> = {
    kind: new Map(),
    status: new Map(),
    owner: new Map(),
    tag: new Map(),
    flag: new Map(flags.map((flag) => [flag, { all: 0, left: 0 }])),
    area: new Map(),
  };
  const asked = filterFields.filter((field) => filter[field].size > 0);
  for (const item of items) {
    const failed = asked.filter((field) => !valuesOf(plan, item, field).some((value) => filter[field].has(value)));
    for (const field of filterFields) {
      const passes = failed.every((other) => other === field);
      for (const value of new Set(valuesOf(plan, item, field))) {
        const count = counts[field].get(value) ?? { all: 0, left: 0 };
        counts[field].set(value, { all: count.all + 1, left: count.left + (passes ? 1 : 0) });
      }
    }
  }
  return counts;
}

/** Kinds, statuses, flags and areas as the plan orders them; owners and tags by how much they have; none comes last. */
function inOrder(plan: Plan, field: FilterField, counts: Counted): string[] {
  const present = [...counts.keys()];
  const wanted = known[field]?.(plan);
  if (wanted) return [...wanted.filter((value) => counts.has(value)), ...present.filter((value) => value === NONE)];
  const name = new Map(present.map((value) => [value, valueName(plan, field, value)]));
  return present.sort((a, b) => {
    if (a === NONE || b === NONE) return a === NONE ? 1 : -1;
    const more = (counts.get(b)?.all ?? 0) - (counts.get(a)?.all ?? 0);
    return more || compare((name.get(a) ?? a).toLowerCase(), (name.get(b) ?? b).toLowerCase());
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const known: { readonly [Field in FilterField]?: (plan: Plan) => readonly string[] } = {
  kind: () => kindIds,
  status: () => statuses,
  flag: () => flags,
  area: (plan) => plan.header.areas.map(({ id }) => id),
};

/** “12 of 84 items, 72 filtered out”: what is filtered out can still be seen, only dimmed. */
export function shownInWords(shown: number, all: number): string {
  return `${shown} of ${all} items, ${all - shown} filtered out`;
}
