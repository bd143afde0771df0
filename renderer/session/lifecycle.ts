/**
 * What comes from outside while the app runs: files to open, and the wish to close the window. Nothing is lost on the
 * way out: the window goes only when all is saved, or when the user has been told that it is not.
 */
import { call, listen } from '#renderer/host';
import { answerNeighbours } from './neighbours';
import { notify } from './notices';
import { closePlan, openFileText } from './opening';
import { viewStore } from './view-store';

/** Longest wait for the last edits before the user is told. */
const PATIENCE_MS = 5_000;

export function startListening(): void {
  listen('fullScreen', ({ on }) => viewStore.setState({ fullScreen: on }));
  listen('file', () => void takeFiles());
  listen('closing', () => void close());
  answerNeighbours();
}

/** Opens the files that wait: those that the app was started with, or was handed since. */
export async function takeFiles(): Promise<void> {
  for (;;) {
    const waiting = await call('app.takeFile', null);
    if (waiting.ok && waiting.value === null) return;
    const opened = waiting.ok && waiting.value ? await openFileText(waiting.value.name, waiting.value.text) : waiting;
    if (!opened.ok) notify({ tone: 'warning', text: opened.error.message });
    if (!waiting.ok && waiting.error.code === 'host-silent') return;
  }
}

/** A plan that is safe leaves the screen first, so that nothing can be typed into it while the window goes. */
async function close(): Promise<void> {
  const closed = await Promise.race([closePlan(), patience()]);
  if (closed) {
    await call('app.close', { allow: true });
    return;
  }
  await call('app.close', { allow: false });
  notify({
    tone: 'warning',
    text: 'The last edits are not saved, so the window stays. Save a copy to a file, or close without them.',
    action: { label: 'Close without them', run: () => void call('app.close', { allow: true }) },
  });
}

function patience(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
}
