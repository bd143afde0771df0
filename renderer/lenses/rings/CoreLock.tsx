import { useAction } from '#renderer/actions';
import { usePlan } from '#renderer/session';
import { IconButton } from '#renderer/ui';

/** Holds fast what lies in the core, so that nobody changes it by accident in the room. */
export function CoreLock() {
  const { label, run } = useAction('rings.lock');
  const locked = usePlan(({ header }) => header.coreLocked === true);
  return <IconButton icon="lock" label={label} aria-pressed={locked} onClick={run} />;
}
