import { useStore } from 'zustand';
import type { ActionId } from '#renderer/actions';
import { perform, useAction } from '#renderer/actions';
import { outlineStore } from '#renderer/session';
import { Button, IconButton, SegmentedControl, Tooltip } from '#renderer/ui';
import { groupingIds, groupings } from '#shared/outline';
import styles from './OutlineHeader.module.css';

const options = groupingIds.map((id) => ({ value: id, label: groupings[id].name }));

/** What the outline is, by what it is grouped, and its own few buttons. */
export function OutlineHeader() {
  const grouping = useStore(outlineStore, (state) => state.grouping);
  const add = useAction('outline.addNext');
  return (
    <section className={styles.header} aria-label="Outline">
      <div className={styles.words}>
        <h2 className={styles.name}>Outline</h2>
        <p className={styles.question}>What is in the plan, line by line?</p>
      </div>
      <div className={styles.switches}>
        <SegmentedControl
          label="Group by"
          value={grouping}
          options={options}
          onChange={(next) => perform(`outline.by.${next}`)}
        />
        <FoldButton id="outline.foldAll" icon="list-collapse" />
        <FoldButton id="outline.unfoldAll" icon="list-tree" />
        <Tooltip text={add.label} shortcut={add.shortcut}>
          <Button icon="plus" onClick={add.run}>
            Add a line
          </Button>
        </Tooltip>
      </div>
    </section>
  );
}

function FoldButton({ id, icon }: { readonly id: ActionId; readonly icon: string }) {
  const { label, run } = useAction(id);
  return <IconButton icon={icon} label={label} onClick={run} />;
}
