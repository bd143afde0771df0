/** What the matrix does to the plan, each a command and one undo step. */
import { report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { dispatch, sayIfFilteredOut } from '#renderer/session';
import type { Result } from '#shared/base';
import type { NewItem } from '#shared/commands';
import type { CellChange, FreshRow } from '#shared/grid';
import type { MatrixGrouping } from '#shared/lenses/enablement';
import { facetInGroup } from '#shared/lenses/enablement';
import type { ItemId, RaciCode } from '#shared/plan';
import { openItem } from '../open-item';

export function addParts(changes: readonly CellChange[]): Result<unknown> {
  const cells = changes.map(({ row, column, code }) => ({
    item: row as ItemId,
    party: column as ItemId,
    code: code as RaciCode | null,
  }));
  return dispatch('setRaci', { cells });
}

/** Answers with its id; null where it was refused. */
export function addRow(grouping: MatrixGrouping, group: string, title: string): ItemId | null {
  const item = freshRow(grouping, group, { title, cells: new Map() });
  if (!report(dispatch('addItems', { items: [item] }))) return null;
  sayIfFilteredOut([item.id]);
  return item.id;
}

export function addRows(grouping: MatrixGrouping, group: string, rows: readonly FreshRow[]): Result<unknown> {
  return dispatch('addItems', { items: rows.map((row) => freshRow(grouping, group, row)) });
}

function freshRow(grouping: MatrixGrouping, group: string, { title, cells }: FreshRow): NewItem {
  const id = ports.newId() as ItemId;
  return {
    id,
    kind: 'responsibility',
    title,
    placing: { facets: { enablement: facetInGroup(grouping, group, cells) } },
  };
}

/** A further column, whose title is written in the panel. */
export function addTeam(): void {
  const id = ports.newId() as ItemId;
  const item: NewItem = { id, kind: 'body', placing: { facets: { body: { tier: 'team' } } } };
  if (report(dispatch('addItems', { items: [item] }))) openItem(id);
}
