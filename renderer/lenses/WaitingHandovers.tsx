import { dispatch, notifyRefused, notifyUndoable, planStore, usePlan } from '#renderer/session';
import { Button } from '#renderer/ui';
import type { Suggestions } from '#shared/lenses/transitions';
import { suggestedPlacings } from '#shared/lenses/transitions';
import styles from './WaitingHandovers.module.css';

/** Handovers that stand on the journey only, or at a gate only: placed all at once, so that both show the same. */
export function WaitingHandovers() {
  const words = usePlan((plan) => offerInWords(suggestedPlacings(plan)));
  if (words === null) return null;
  const [verb, count, noun] = words.split(' ');
  return (
    <Button
      title="Those on the journey near a gate go to it, on the side of those who send. Those at a gate without weeks get its weeks on the journey."
      onClick={placeWaiting}
    >
      {verb} {count}
      <span className={styles.noun}> {noun}</span>
    </Button>
  );
}

/** “Place 3 handovers”. */
function offerInWords({ toGates, toJourney }: Suggestions): string | null {
  const all = [...toGates, ...toJourney];
  return all.length === 0 ? null : `Place ${countOf(all)}`;
}

function placeWaiting(): void {
  const { open } = planStore.getState();
  if (!open) return;
  const suggestions = suggestedPlacings(open.plan);
  const all = [...suggestions.toGates, ...suggestions.toJourney];
  const placements = all.map(({ item, placing }) => ({ id: item.id, placing }));
  const done = dispatch('placeItems', { placements, deed: 'placing' });
  if (done.ok) notifyUndoable(doneInWords(suggestions));
  else notifyRefused(done.error.message);
}

/** “2 handovers are at their gates now, on the side of those who send. 1 item is on the journey now, in the weeks of its gate.” */
function doneInWords({ toGates, toJourney }: Suggestions): string {
  return [
    ...placedInWords(toGates, ['at its gate', 'at their gates'], 'on the side of those who send'),
    ...placedInWords(toJourney, ['on the journey', 'on the journey'], 'in the weeks of the gate'),
  ].join(' ');
}

function placedInWords(
  placed: Suggestions['toGates'],
  [one, many]: readonly [string, string],
  how: string,
): readonly string[] {
  if (placed.length === 0) return [];
  const [verb, where] = placed.length === 1 ? ['is', one] : ['are', many];
  return [`${countOf(placed)} ${verb} ${where} now, ${how}.`];
}

/** “3 handovers”; “3 items” where some of them are none. */
function countOf(placed: Suggestions['toGates']): string {
  const noun = placed.every(({ item }) => item.kind === 'handover') ? 'handover' : 'item';
  return `${placed.length} ${noun}${placed.length === 1 ? '' : 's'}`;
}
