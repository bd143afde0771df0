import { dispatch, notifyRefused, notifyUndoable, planStore, usePlan } from '#renderer/session';
import { Button } from '#renderer/ui';
import type { Suggestions } from '#shared/lenses/transitions';
import { suggestedPlacings } from '#shared/lenses/transitions';

/** Handovers that stand on the journey only, or at a gate only: placed all at once, so that both show the same. */
export function WaitingHandovers() {
  const words = usePlan((plan) => offerInWords(suggestedPlacings(plan)));
  if (words === null) return null;
  return (
    <Button
      icon="milestone"
      title="Those on the journey near a gate go to it, on the side of those who send. Those at a gate without weeks get its weeks on the journey."
      onClick={placeWaiting}
    >
      {words}
    </Button>
  );
}

/** “Place 3 handovers”; “Place 3 items” where some of them are none. */
function offerInWords({ toGates, toJourney }: Suggestions): string | null {
  const all = [...toGates, ...toJourney];
  if (all.length === 0) return null;
  const noun = all.every(({ item }) => item.kind === 'handover') ? 'handover' : 'item';
  return `Place ${all.length} ${noun}${all.length === 1 ? '' : 's'}`;
}

function placeWaiting(): void {
  const { open } = planStore.getState();
  if (!open) return;
  const { toGates, toJourney } = suggestedPlacings(open.plan);
  const placements = [...toGates, ...toJourney].map(({ item, placing }) => ({ id: item.id, placing }));
  const done = dispatch('placeItems', { placements, deed: 'placing' });
  if (done.ok) notifyUndoable(doneInWords(toGates.length, toJourney.length));
  else notifyRefused(done.error.message);
}

/** “2 put to their gates, on the side of those who send. 1 put on the journey, in the weeks of its gate.” */
function doneInWords(toGates: number, toJourney: number): string {
  const sentences = [
    ...(toGates === 0
      ? []
      : [`${toGates} put to ${toGates === 1 ? 'its gate' : 'their gates'}, on the side of those who send.`]),
    ...(toJourney === 0
      ? []
      : [`${toJourney} put on the journey, in the weeks of ${toJourney === 1 ? 'its gate' : 'their gates'}.`]),
  ];
  return sentences.join(' ');
}
