import { useAction } from '#renderer/actions';
import { IconButton } from '#renderer/ui';

/** Opens the chart of shares beside the rings. */
export function BalanceButton() {
  const { label, run } = useAction('view.balance');
  return <IconButton icon="scale" label={label} onClick={run} />;
}
