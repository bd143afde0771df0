/** The menu of a line of the outline; that of a lane also has what can be done with the lane. */
import type { ReactElement } from 'react';
import { useLaneMenu } from '#renderer/lenses';
import { ContextMenu } from '#renderer/ui';
import type { GroupingId, OutlineRow } from '#shared/outline';
import { laneOfBranch } from '#shared/outline';
import type { LaneId } from '#shared/plan';
import { lineMenu } from './line-menu';

type LineMenuProps = { readonly row: OutlineRow; readonly children: ReactElement };

export function LineMenu({ row, grouping, children }: LineMenuProps & { readonly grouping: GroupingId }) {
  const lane = grouping === 'journey' && row.item === null ? laneOfBranch(row.branch) : null;
  if (lane === null) return <ContextMenu entries={lineMenu(row)}>{children}</ContextMenu>;
  return (
    <LaneLineMenu row={row} lane={lane}>
      {children}
    </LaneLineMenu>
  );
}

function LaneLineMenu({ row, lane, children }: LineMenuProps & { readonly lane: LaneId }) {
  const entries = useLaneMenu(lane);
  return (
    <ContextMenu entries={[...lineMenu(row), ...(entries.length > 0 ? (['line'] as const) : []), ...entries]}>
      {children}
    </ContextMenu>
  );
}
