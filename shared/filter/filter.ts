/**
 * A filter says which items are asked for. Within one field any of the chosen values will do; a field without a choice
 * asks for nothing. What is filtered out is dimmed and counted, never gone: a filter is a way of looking, not of editing.
 */
import { isKindId } from '#shared/kinds';
import type { Item, Plan } from '#shared/plan';

/** What items can be filtered by, in the order in which it is offered. */
export const filterFields = ['kind', 'status', 'owner', 'tag', 'flag', 'area'] as const;
export type FilterField = (typeof filterFields)[number];

/** The value that stands for “none”: no owner, no tag, no area. No id, kind or tag is empty. */
export const NONE = '';

export type Filter = Readonly<Record<FilterField, ReadonlySet<string>>>;

const nothing: ReadonlySet<string> = new Set();

/** Asks for everything. */
export const noFilter: Filter = {
  kind: nothing,
  status: nothing,
  owner: nothing,
  tag: nothing,
  flag: nothing,
  area: nothing,
};

/** Whether it leaves anything out at all. */
export function isFiltering(filter: Filter): boolean {
  return filterFields.some((field) => filter[field].size > 0);
}

/** The filter with a value chosen that was not, or no longer chosen. */
export function toggled(filter: Filter, field: FilterField, value: string): Filter {
  const values = new Set(filter[field]);
  if (!values.delete(value)) values.add(value);
  return { ...filter, [field]: values };
}

/**
 * What an item has to say to a field: one value, or several for tags and flags. A kind that this release does not know
 * counts as a note, an area that is gone as none.
 */
export function valuesOf(plan: Plan, item: Item, field: FilterField): readonly string[] {
  switch (field) {
    case 'kind':
      return [isKindId(item.kind) ? item.kind : 'note'];
    case 'status':
      return [item.status];
    case 'owner':
      return [item.owner ?? NONE];
    case 'tag':
      return item.tags.length === 0 ? [NONE] : item.tags;
    case 'flag':
      return item.flags;
    case 'area': {
      const area = item.facets.area?.area;
      return [plan.header.areas.some(({ id }) => id === area) && area !== undefined ? area : NONE];
    }
  }
}

/** Whether an item is asked for. */
export function matcherOf(plan: Plan, filter: Filter): (item: Item) => boolean {
  const asked = filterFields.filter((field) => filter[field].size > 0);
  return (item) => asked.every((field) => valuesOf(plan, item, field).some((value) => filter[field].has(value)));
}
