/**
 * Sections of the item panel. Each says which parts of the item it shows, sees no others, and is drawn anew only when
 * one of them has changed: most edits concern one section.
 */
import type { ComponentType, ReactNode } from 'react';
import { memo } from 'react';
import type { FacetName, Facets, Item } from '#shared/plan';

type Field = Exclude<keyof Item, 'facets'>;

/** As much of an item as a section shows. */
export type Shown<Fields extends Field, Names extends FacetName = never> = Pick<Item, Fields> & {
  readonly facets: Pick<Facets, Names>;
};

export function drawnFrom<const Fields extends Field, const Names extends FacetName = never>(
  { fields, facets = [] }: { readonly fields: readonly Fields[]; readonly facets?: readonly Names[] },
  Section: (props: { readonly item: Shown<Fields, Names> }) => ReactNode,
): ComponentType<{ readonly item: Shown<Fields, Names> }> {
  return memo(
    Section,
    ({ item: a }, { item: b }) =>
      fields.every((field) => a[field] === b[field]) && facets.every((name) => a.facets[name] === b.facets[name]),
  );
}
