import { call } from '#renderer/host';
import { db } from './home-database';
import { startListening, takeFile } from './lifecycle';
import { reconcile } from './reconcile';
import { viewStore } from './view-store';

/**
 * Compares and heals the two homes, opens the file that the app was started with, and listens from then on. Answers
 * with what the user should know, in whole sentences. Call once, before anything else.
 */
export async function startDesk(): Promise<{ readonly notices: readonly string[] }> {
  await takeTheme();
  const notices = await reconcile(db);
  startListening();
  await takeFile();
  return { notices };
}

/** The colours that were chosen last time. */
async function takeTheme(): Promise<void> {
  const info = await call('app.info', null);
  if (info.ok) viewStore.setState({ theme: info.value.theme });
}
