import { useAction } from '#renderer/actions';
import { IconButton } from '#renderer/ui';

/** Asks what the rings are cut into. */
export function SectorsButton() {
  const { label, run } = useAction('rings.sectors');
  return <IconButton icon="chart-pie" label={label} onClick={run} />;
}
