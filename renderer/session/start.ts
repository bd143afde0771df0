import { call } from '#renderer/host';
import type { PlanId } from '#shared/plan';
import { alone } from './claims';
import { db } from './home-database';
import { startListening, takeFiles } from './lifecycle';
import { notify } from './notices';
import { openStoredPlan } from './opening';
import type { DeskNotice } from './reconcile';
import { reconcile, verifyVault } from './reconcile';
import { viewStore } from './view-store';

/**
 * Compares and heals the two homes, opens the plan and the files that the window was opened for, and listens from then on. Answers
 * with what the user should know, in whole sentences. Call once, before anything else.
 */
export async function startDesk(): Promise<{ readonly notices: readonly DeskNotice[] }> {
  // A second window waits until the first has healed what there is to heal.
  const [notices, wanted] = await Promise.all([
    alone('start', () => reconcile(db)),
    call('app.takePlan', null),
    takeTheme(),
  ]);
  startListening();
  if (wanted.ok && wanted.value) await openWanted(wanted.value.planId as PlanId);
  await takeFiles();
  return { notices };
}

/** The plan that this window was opened for. */
async function openWanted(id: PlanId): Promise<void> {
  const opened = await openStoredPlan(id);
  if (!opened.ok) notify({ tone: 'warning', text: opened.error.message });
}

/** A closer look at the vault, once the app is in use; what it finds is healed and said. */
export async function lookCloser(): Promise<void> {
  const notices = await alone('closer look', () => verifyVault(db));
  for (const notice of notices) notify(notice);
}

/** The colours that were chosen last time. */
async function takeTheme(): Promise<void> {
  const info = await call('app.info', null);
  if (info.ok) viewStore.setState({ theme: info.value.theme });
}
