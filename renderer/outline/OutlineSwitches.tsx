import { useStore } from 'zustand';
import type { ActionId } from '#renderer/actions';
import { perform, useAction } from '#renderer/actions';
import { outlineStore } from '#renderer/session';
import { IconButton, Select } from '#renderer/ui';
import type { IconName } from '#shared/base';
import { groupingIds, groupings } from '#shared/outline';

const options = groupingIds.map((id) => ({ value: id, label: `By ${groupings[id].name.toLowerCase()}` }));

/** By what the outline is grouped, and its own few buttons. */
export function OutlineSwitches() {
  const grouping = useStore(outlineStore, (state) => state.grouping);
  return (
    <>
      <Select
        layout="bare"
        label="Group by"
        value={grouping}
        options={options}
        onChange={(next) => perform(`outline.by.${next}`)}
      />
      <FoldButton id="outline.foldAll" icon="list-collapse" />
      <FoldButton id="outline.unfoldAll" icon="list-tree" />
    </>
  );
}

function FoldButton({ id, icon }: { readonly id: ActionId; readonly icon: IconName }) {
  const { label, run } = useAction(id);
  return <IconButton icon={icon} label={label} onClick={run} />;
}
