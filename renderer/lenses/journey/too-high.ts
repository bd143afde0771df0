import { notify, planStore } from '#renderer/session';
import { foldAll } from './looks';

/** Said where the lanes hold more than can be seen at once: what is shown instead, and how all of it is seen. */
export function saysTooHigh(): void {
  notify({
    tone: 'info',
    topic: 'fit',
    text: 'All lanes at once would be too small to read, so this is their top, in the whole width.',
    action: { label: 'Fold all lanes', run: () => foldAll(planStore.getState().open?.plan.header.lanes ?? []) },
  });
}
