/**
 * What comes from outside while the app runs: files to open, and the wish to close the window. Nothing is lost on the
 * way out: the window goes only when all is saved, or when the user has been told that it is not.
 */
import { call, listen } from '#renderer/host';
import { openFileText } from './desk';
import { notify } from './notices';
import { openKeeper } from './plan-store';
import { viewStore } from './view-store';

/** Longest wait for the last edits before the user is told. */
const PATIENCE_MS = 5_000;

export function startListening(): void {
  listen('fullScreen', ({ on }) => viewStore.setState({ fullScreen: on }));
  listen('file', () => void takeFile());
  listen('closing', () => void close());
}

/** Opens the file with which the app was started, if there is one. */
export async function takeFile(): Promise<void> {
  const waiting = await call('app.takeFile', null);
  if (waiting.ok && waiting.value === null) return;
  const opened = waiting.ok && waiting.value ? await openFileText(waiting.value.name, waiting.value.text) : waiting;
  if (!opened.ok) notify({ tone: 'warning', text: opened.error.message });
}

async function close(): Promise<void> {
  const keeper = openKeeper();
  const saved = keeper === null || (await Promise.race([keeper.settled().then((answer) => answer.saved), patience()]));
  if (saved) {
    await keeper?.close();
    await call('app.close', null);
    return;
  }
  notify({
    tone: 'warning',
    text: 'The last edits are not saved. Save a copy to a file first, or close without them.',
    action: { label: 'Close anyway', run: () => void call('app.close', null) },
  });
}

function patience(): Promise<boolean> {
  return new Promise((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
}
