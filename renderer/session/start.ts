import { call } from '#renderer/host';
import { db } from './home-database';
import { startListening, takeFiles } from './lifecycle';
import { notify } from './notices';
import { planStore } from './plan-store';
import type { DeskNotice } from './reconcile';
import { reconcile, verifyVault } from './reconcile';
import { viewStore } from './view-store';

/**
 * Compares and heals the two homes, opens the files that the app was started with, and listens from then on. Answers
 * with what the user should know, in whole sentences. Call once, before anything else.
 */
export async function startDesk(): Promise<{ readonly notices: readonly DeskNotice[] }> {
  const [notices] = await Promise.all([reconcile(db), takeTheme()]);
  startListening();
  await takeFiles();
  return { notices };
}

/** A closer look at the vault, once the app is in use; what it finds is healed and said. */
export async function lookCloser(): Promise<void> {
  const notices = await verifyVault(db, () => planStore.getState().open?.plan.header.id ?? null);
  for (const notice of notices) notify(notice);
}

/** The colours that were chosen last time. */
async function takeTheme(): Promise<void> {
  const info = await call('app.info', null);
  if (info.ok) viewStore.setState({ theme: info.value.theme });
}
