/** A lane's name in the gutter: a button over what is painted there, with the lane's menu. */
import { useState } from 'react';
import { usePlan } from '#renderer/session';
import { classNames, Icon, Menu } from '#renderer/ui';
import type { Lane } from '#shared/plan';
import { useFolded } from '../looks';
import styles from './LaneCell.module.css';
import { LaneName } from './LaneName';
import { counted } from './lane-deeds';
import { useLaneItems } from './use-lane-items';
import { useLaneMenu } from './use-lane-menu';

/** Fills the lane's cell of the gutter, wherever the canvas puts that. */
export function LaneCell({ row }: { readonly row: string }) {
  const lane = usePlan(({ header }) => header.lanes.find(({ id }) => id === row));
  return lane ? <Cell lane={lane} /> : null;
}

function Cell({ lane }: { readonly lane: Lane }) {
  const items = useLaneItems(lane.id);
  const folded = useFolded();
  const [renaming, setRenaming] = useState(false);
  const entries = useLaneMenu(lane.id, () => setRenaming(true));
  const isFolded = folded.has(lane.id);
  if (renaming) return <LaneName lane={lane} onEnd={() => setRenaming(false)} />;
  return (
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
  );
}
