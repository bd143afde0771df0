import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { ChangeSet } from '#shared/change';
import type { Item, Plan } from '#shared/plan';
import { ringOf } from '#shared/plan';
import { quoted } from './wording';

/** The code of the fault that a locked core answers with. */
export const CORE_LOCKED = 'core-locked';

/**
 * [R9] Passes on what a command would change, unless the core is locked and something in it would become another, go, or
 * be put into it: then nothing is changed, whatever the command was and wherever it came from. Unlocking passes.
 */
export function heldByCoreLock({ header }: Plan, changes: ChangeSet): Result<ChangeSet> {
  if (!header.coreLocked || changes.header.coreLocked) return ok(changes);
  const held = changes.items.find(({ before, after }) => isCore(before) || isCore(after));
  const item = held?.before ?? held?.after;
  if (!item) return ok(changes);
  const deed = isCore(held?.before ?? null)
    ? 'is in the core, which is locked'
    : 'can’t go into the core, which is locked';
  return fail(CORE_LOCKED, `${quoted(item)} ${deed}. Nothing was changed. Unlock the core first.`);
}

function isCore(item: Item | null): boolean {
  return item !== null && ringOf(item) === 'core';
}
