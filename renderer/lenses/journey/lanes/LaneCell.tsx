/** A lane's name in the gutter: a button over what is painted there, with the lane's menu. */
import { useMemo, useState } from 'react';
import { usePlan, useSelection } from '#renderer/session';
import { classNames, Icon, Menu } from '#renderer/ui';
import type { Lane } from '#shared/plan';
import { useFolded, useStrip } from '../looks';
import { ColourLane } from './ColourLane';
import styles from './LaneCell.module.css';
import { LaneName } from './LaneName';
import { addLaneBelow, counted } from './lane-deeds';
import type { LaneQuestion } from './lane-menu';
import { laneMenu } from './lane-menu';
import { MergeLane } from './MergeLane';
import { RemoveLane } from './RemoveLane';
import { SplitLane } from './SplitLane';
import { useLaneItems } from './use-lane-items';

/** Fills the lane's cell of the gutter, wherever the canvas puts that. */
export function LaneCell({ row }: { readonly row: string }) {
  const lane = usePlan(({ header }) => header.lanes.find(({ id }) => id === row));
  return lane ? <Cell lane={lane} /> : null;
}

function Cell({ lane }: { readonly lane: Lane }) {
  const lanes = usePlan(({ header }) => header.lanes);
  const items = useLaneItems(lane.id);
  const selection = useSelection((now) => now.items);
  const folded = useFolded();
  const strip = useStrip();
  const [asked, ask] = useState<LaneQuestion | null>(null);
  const selected = useMemo(() => items.filter((id) => selection.has(id)), [items, selection]);
  const isFolded = folded.has(lane.id);
  const close = () => ask(null);
  const entries = laneMenu({
    lane,
    lanes,
    folded,
    inStrip: typeof strip !== 'string' && strip.lane === lane.id,
    selected: selected.length,
    hasOthers: selected.length < items.length,
    ask,
    add: () => addLaneBelow(lane.id),
  });
  if (asked === 'rename') return <LaneName lane={lane} onEnd={close} />;
  return (
    <>
      <Menu align="start" side="right" entries={entries}>
        <button
          type="button"
          className={classNames(styles.cell, isFolded && styles.folded)}
          data-lane={lane.id}
          aria-label={`Lane ${lane.name}, ${counted(items.length)}${isFolded ? ' hidden, folded' : ''}`}
        >
          <Icon name="chevron-down" size={13} />
        </button>
      </Menu>
      {asked === 'colour' ? <ColourLane lane={lane} onClose={close} /> : null}
      {asked === 'split' ? <SplitLane lane={lane} items={selected} onClose={close} /> : null}
      {asked === 'merge' ? <MergeLane lane={lane} onClose={close} /> : null}
      {asked === 'remove' ? <RemoveLane lane={lane} onClose={close} /> : null}
    </>
  );
}
