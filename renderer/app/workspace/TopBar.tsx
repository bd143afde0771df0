import type { ActionId } from '#renderer/actions';
import { useAction } from '#renderer/actions';
import { useView } from '#renderer/session';
import { Button, IconButton, Tooltip } from '#renderer/ui';
import type { IconName } from '#shared/base';
import { HistoryButton } from '../history/HistoryButton';
import { Mark } from '../Mark';
import { FindOrDo } from '../palette/FindOrDo';
import { PlanTitle } from './PlanTitle';
import { SavedMark } from './SavedMark';
import styles from './TopBar.module.css';

/** Above everything: the plan's name, whether it is saved, and what is done with it as a whole. */
export function TopBar() {
  const home = useAction('file.home');
  const exporting = useAction('file.export');
  const panelOpen = useView((view) => view.inspectorOpen);
  return (
    <header className={styles.bar}>
      <Tooltip text="All plans" shortcut={home.shortcut}>
        <button type="button" className={styles.home} aria-label="All plans" onClick={home.run}>
          <Mark size={26} />
        </button>
      </Tooltip>
      <PlanTitle />
      <SavedMark />
      <div className={styles.space} />
      <FindOrDo />
      <div className={styles.tools}>
        <ActionButton id="edit.undo" icon="undo-2" />
        <ActionButton id="edit.redo" icon="redo-2" />
        <HistoryButton />
        <div className={styles.line} />
        <ActionButton id="view.room" icon="presentation" />
        <ActionButton id="view.inspector" icon="panel-right" pressed={panelOpen} />
      </div>
      <Tooltip text="Word, PDF, picture or plan file" shortcut={exporting.shortcut}>
        <Button look="filled" icon="file-output" onClick={exporting.run}>
          Export plan
        </Button>
      </Tooltip>
    </header>
  );
}

type ActionButtonProps = { readonly id: ActionId; readonly icon: IconName; readonly pressed?: boolean };

function ActionButton({ id, icon, pressed }: ActionButtonProps) {
  const { label, shortcut, enabled, run } = useAction(id);
  return <IconButton {...{ icon, label, shortcut }} aria-pressed={pressed} disabled={!enabled} onClick={run} />;
}
