import type { Fault } from '#shared/base';
import { CORE_LOCKED } from '#shared/commands';
import { notify } from './notices';

/** Says that the core is locked, with the way to unlock it; whoever asked for the edit may say the same once more. */
export function tellOfCoreLock({ code, message }: Fault, unlock: () => void): void {
  if (code !== CORE_LOCKED) return;
  notify({
    tone: 'warning',
    text: message,
    topic: CORE_LOCKED,
    passes: true,
    action: { label: 'Unlock the core', run: unlock },
  });
}
