/** A link that was only just drawn: choosing its kind belongs to drawing it, and is one undo step with it. */
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { ChangeSet } from '#shared/change';
import type { NewLink } from '#shared/commands';
import type { LinkKindId } from '#shared/kinds';
import { isLinkKindId } from '#shared/kinds';
import type { LinkId } from '#shared/plan';
import { makingStore } from './making-store';
import { dispatch, planStore, redo, undo } from './plan-store';
import { select } from './selection-store';

/** The link that a step added, if that is the only one that it touched; else null. */
export function addedLink(changes: ChangeSet['links']): NewLink | null {
  const [change, ...others] = changes;
  const link = change?.after;
  if (!link || others.length > 0 || change.before !== null || !isLinkKindId(link.kind)) return null;
  return { id: link.id, from: link.from, to: link.to, kind: link.kind, label: link.label };
}

/** Gives a link its kind, and the next new link too. A link that was just drawn stays one step. */
export function chooseLinkKind(id: LinkId, kind: LinkKindId): Result<unknown> {
  makingStore.setState({ linkKind: kind });
  const { open } = planStore.getState();
  if (!open || open.plan.links.get(id)?.kind === kind) return ok(null);
  const { items = [], links = [] } = open.history.past.at(-1)?.changes ?? {};
  const fresh = items.length === 0 ? addedLink(links) : null;
  if (fresh?.id !== id) return dispatch('editLink', { id, kind });
  undo();
  const drawn = dispatch('addLink', { ...fresh, kind });
  if (!drawn.ok) redo();
  select({ links: [id] });
  return drawn;
}
