import { useAction } from '#renderer/actions';
import { closeDialog, openDialog, useDialog } from '#renderer/session';
import { IconButton, Popover } from '#renderer/ui';
import { HistoryList } from './HistoryList';

/** Opens the list of everything that was done, to step back and forth in it. */
export function HistoryButton() {
  const open = useDialog() === 'history';
  const { label, shortcut, enabled } = useAction('edit.history');
  return (
    <Popover
      label="History"
      align="end"
      open={open}
      onOpenChange={(next) => (next ? openDialog('history') : closeDialog())}
      trigger={<IconButton icon="history" label={label} shortcut={shortcut} disabled={!enabled} />}
    >
      <HistoryList />
    </Popover>
  );
}
