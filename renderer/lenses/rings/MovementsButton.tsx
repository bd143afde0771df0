import { useAction } from '#renderer/actions';
import { IconButton } from '#renderer/ui';

/** Opens the list of what has moved, beside the rings. */
export function MovementsButton() {
  const { label, run } = useAction('view.movements');
  return <IconButton icon="history" label={label} onClick={run} />;
}
