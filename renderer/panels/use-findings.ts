/**
 * What the open plan lacks. In a large plan it is looked for when the page has nothing better to do: the findings may be
 * a moment behind the typing, the typing never behind the findings.
 */
import { useSyncExternalStore } from 'react';
import { today } from '#renderer/host';
import { planStore, selectionStore, whenIdle } from '#renderer/session';
import type { PlanFinding } from '#shared/checks';
import { findingsOf } from '#shared/checks';
import type { ItemId, Plan } from '#shared/plan';
import { kept, keptList } from '#shared/scene';

/** A plan with no more items than these is looked through at once. */
const LOOKED_THROUGH_AT_ONCE = 300;

type Known = { readonly plan: Plan; readonly findings: readonly PlanFinding[] };

const nothing: readonly PlanFinding[] = [];
const listeners = new Set<() => void>();
/** One answer for all parts of the screen that ask. */
let known: Known | null = null;
let cancel: (() => void) | null = null;

/** Everything that the open plan lacks, or lacked a moment ago; null until it has been looked through once. */
export function useFindings(): readonly PlanFinding[] | null {
  return useSyncExternalStore(listen, current);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  lookSoon();
  return () => listeners.delete(listener);
}

function current(): readonly PlanFinding[] | null {
  const plan = lookedAt();
  if (!plan) return null;
  if (known?.plan !== plan && plan.items.size <= LOOKED_THROUGH_AT_ONCE) known = lookThrough(plan);
  return known?.plan.header.id === plan.header.id ? known.findings : null;
}

/** What is as it was is given back as it was, so that nobody draws again for an edit that mends and breaks nothing. */
function lookThrough(plan: Plan): Known {
  const before = known?.findings ?? nothing;
  const findings = findingsOf(plan, today()).map((finding, index) => kept(before[index], finding));
  return { plan, findings: keptList(before, findings) };
}

planStore.subscribe(({ open }) => {
  if (!open) known = null;
  lookSoon();
  tell();
});

selectionStore.subscribe((now, before) => {
  if (now.editing === before.editing) return;
  lookSoon();
  tell();
});

/** The plans that were last looked at without the item whose first title is being typed. */
const trimmed = new WeakMap<Plan, { readonly id: ItemId; readonly plan: Plan }>();

/** The open plan; an item whose first title is still being typed lacks nothing yet, so that it is left out. */
function lookedAt(): Plan | undefined {
  const plan = planStore.getState().open?.plan;
  const id = selectionStore.getState().editing;
  if (!plan || id === null || plan.items.get(id)?.title.trim() !== '') return plan;
  const before = trimmed.get(plan);
  if (before?.id === id) return before.plan;
  const rest = { ...plan, items: new Map([...plan.items].filter(([other]) => other !== id)) };
  trimmed.set(plan, { id, plan: rest });
  return rest;
}

/** Looks through a large plan, as it is by then, once the page is idle; for those who listen. */
function lookSoon(): void {
  cancel?.();
  cancel = null;
  const plan = lookedAt();
  if (!plan || plan === known?.plan || plan.items.size <= LOOKED_THROUGH_AT_ONCE || listeners.size === 0) return;
  cancel = whenIdle(() => {
    cancel = null;
    known = lookThrough(plan);
    tell();
  });
}

function tell(): void {
  for (const listener of listeners) listener();
}
