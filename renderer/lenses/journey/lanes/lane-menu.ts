/** What the menu of a lane offers. */
import type { MenuEntry } from '#renderer/ui';
import type { Lane, LaneId } from '#shared/plan';
import { fold, foldAll, setStrip, unfoldAll } from '../looks';
import { moveLane } from './lane-deeds';
import type { LaneQuestion } from './lane-question';

type LaneMenu = {
  readonly lane: Lane;
  readonly lanes: readonly Lane[];
  readonly folded: ReadonlySet<LaneId>;
  readonly inStrip: boolean;
  /** How many of its items are selected, and whether it has others. */
  readonly selected: number;
  readonly hasOthers: boolean;
  /** Whether the lane itself is seen where the menu is; elsewhere the menu says what it is about. */
  readonly onCanvas: boolean;
  readonly ask: (question: LaneQuestion) => void;
  readonly add: () => void;
};

export function laneMenu({
  lane,
  lanes,
  folded,
  inStrip,
  selected,
  hasOthers,
  onCanvas,
  ask,
  add,
}: LaneMenu): readonly MenuEntry[] {
  const index = lanes.findIndex(({ id }) => id === lane.id);
  const isFolded = folded.has(lane.id);
  return [
    { label: onCanvas ? 'Rename' : 'Rename the lane…', icon: 'pencil', run: () => ask('rename') },
    {
      label: `${isFolded ? 'Unfold' : 'Fold'}${onCanvas ? '' : ' it on the journey'}`,
      icon: isFolded ? 'chevron-down' : 'chevron-up',
      run: () => fold(lane.id, !isFolded),
    },
    ...(lanes.some(({ id }) => !folded.has(id)) && lanes.length > 1
      ? [{ label: 'Fold all lanes', run: () => foldAll(lanes) }]
      : []),
    ...(folded.size > 1 ? [{ label: 'Unfold all lanes', run: unfoldAll }] : []),
    { label: onCanvas ? 'Colour…' : 'Colour of the lane…', icon: 'palette', run: () => ask('colour') },
    {
      label: inStrip ? 'Count everything in the strip' : 'Count this lane in the strip',
      run: () => setStrip(inStrip ? 'all' : { lane: lane.id }),
    },
    'line',
    {
      label: onCanvas ? 'Move up' : 'Move the lane up',
      icon: 'arrow-up',
      enabled: index > 0,
      run: () => moveLane(lane.id, -1),
    },
    {
      label: onCanvas ? 'Move down' : 'Move the lane down',
      icon: 'arrow-down',
      enabled: index < lanes.length - 1,
      run: () => moveLane(lane.id, 1),
    },
    { label: 'Add a lane below', icon: 'plus', run: add },
    'line',
    { label: 'Split off what is selected…', enabled: selected > 0 && hasOthers, run: () => ask('split') },
    { label: 'Merge into another lane…', enabled: lanes.length > 1, run: () => ask('merge') },
    { label: onCanvas ? 'Delete…' : 'Delete the lane…', icon: 'trash-2', danger: true, run: () => ask('remove') },
  ];
}
