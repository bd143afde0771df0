/** What the scheme of delegation does to the plan, each a command and one undo step. */
import { report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { dispatch, sayIfFilteredOut } from '#renderer/session';
import type { Result } from '#shared/base';
import type { NewItem } from '#shared/commands';
import type { CellChange, FreshRow } from '#shared/grid';
import type { ItemId, ModelId } from '#shared/plan';
import { delegationIn, partFor } from '#shared/scheme';

export function delegate(model: ModelId, changes: readonly CellChange[]): Result<unknown> {
  const cells = changes.map(({ row, column, code }) => ({
    decision: row as ItemId,
    model,
    party: column as ItemId,
    does: partFor(code),
  }));
  return dispatch('setDelegation', { cells });
}

/** Answers with its id; null where it was refused. */
export function addDecision(model: ModelId, group: string, title: string): ItemId | null {
  const item = freshDecision(model, group, { title, cells: new Map() });
  if (!report(dispatch('addItems', { items: [item] }))) return null;
  sayIfFilteredOut([item.id]);
  return item.id;
}

export function addDecisions(model: ModelId, group: string, rows: readonly FreshRow[]): Result<unknown> {
  return dispatch('addItems', { items: rows.map((row) => freshDecision(model, group, row)) });
}

function freshDecision(model: ModelId, group: string, { title, cells }: FreshRow): NewItem {
  const id = ports.newId() as ItemId;
  return { id, kind: 'decision', title, placing: { facets: { delegation: delegationIn(group, model, cells) } } };
}
