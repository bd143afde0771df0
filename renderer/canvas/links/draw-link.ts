/** A new link, as the last one was, however it was drawn; then its kind is asked. */

import { report } from '#renderer/actions';
import { ports } from '#renderer/host';
import { dispatch, makingStore, select } from '#renderer/session';
import type { ItemId, LinkId } from '#shared/plan';
import type { Backstage } from '../stage';

/** Ties two cards, selects the link and asks for its kind; Escape leads back to the card that it was drawn from. */
export function drawLink(asking: Backstage['asking'], from: ItemId, to: ItemId): void {
  const id = ports.newId() as LinkId;
  const { linkKind } = makingStore.getState();
  if (!report(dispatch('addLink', { id, from, to, kind: linkKind }))) return;
  select({ links: [id] });
  makingStore.setState({ around: from });
  asking.setState({ question: { ask: 'kind', link: id } });
}
