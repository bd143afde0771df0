import { db } from './home-database';
import { startListening, takeFile } from './lifecycle';
import { reconcile } from './reconcile';

/**
 * Compares and heals the two homes, opens the file that the app was started with, and listens from then on. Answers
 * with what the user should know, in whole sentences. Call once, before anything else.
 */
export async function startDesk(): Promise<{ readonly notices: readonly string[] }> {
  const notices = await reconcile(db);
  startListening();
  await takeFile();
  return { notices };
}
