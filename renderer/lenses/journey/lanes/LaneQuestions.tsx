import { usePlan, useSelection } from '#renderer/session';
import type { Lane } from '#shared/plan';
import { ColourLane } from './ColourLane';
import type { LaneQuestion } from './lane-question';
import { closeLaneQuestion, useLaneQuestion } from './lane-question';
import { MergeLane } from './MergeLane';
import { RemoveLane } from './RemoveLane';
import { RenameLane } from './RenameLane';
import { SplitLane } from './SplitLane';
import { useLaneItems } from './use-lane-items';

/** The dialog of what is being asked about a lane, wherever its menu was opened. */
export function LaneQuestions() {
  const asked = useLaneQuestion();
  const lane = usePlan(({ header }) => header.lanes.find(({ id }) => id === asked?.lane));
  return asked && lane ? <Question lane={lane} question={asked.question} /> : null;
}

function Question({ lane, question }: { readonly lane: Lane; readonly question: LaneQuestion }) {
  const items = useLaneItems(lane.id);
  const selection = useSelection((now) => now.items);
  switch (question) {
    case 'rename':
      return <RenameLane lane={lane} onClose={closeLaneQuestion} />;
    case 'colour':
      return <ColourLane lane={lane} onClose={closeLaneQuestion} />;
    case 'split':
      return <SplitLane lane={lane} items={items.filter((id) => selection.has(id))} onClose={closeLaneQuestion} />;
    case 'merge':
      return <MergeLane lane={lane} onClose={closeLaneQuestion} />;
    case 'remove':
      return <RemoveLane lane={lane} onClose={closeLaneQuestion} />;
  }
}
