/** When a page or the host breaks: a plain word to the user, a note in the log, and a way on. Other windows go on. */
import { app, type BrowserWindow, dialog } from 'electron';
import type { Log } from './log';
import type { Windows } from './window';

export function enableCrashHandling(windows: Windows, log: Log): void {
  process.on('uncaughtException', (error) => log.note('host error', {}, error));
  process.on('unhandledRejection', (error) => log.note('host error', {}, error));
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log.note('process gone', { type, reason, exitCode });
  });
  windows.onMade((window) => watchPage(window, log));
}

function watchPage(window: BrowserWindow, log: Log): void {
  let question: AbortController | null = null;

  /** One question at a time: a page that stops while the user is asked about its silence replaces the question. */
  async function ask(message: string, buttons: readonly [string, string]): Promise<string | null> {
    question?.abort();
    const mine = new AbortController();
    question = mine;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail: 'What was marked as saved is safe.',
      buttons: [...buttons],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal: mine.signal,
    });
    return mine.signal.aborted || window.isDestroyed() ? null : (buttons[response] ?? null);
  }

  async function whenGone(): Promise<void> {
    const choice = await ask('This window of Allthrough has stopped. Reload it to carry on.', [
      'Reload',
      'Close the window',
    ]);
    if (choice === 'Reload') window.webContents.reload();
    if (choice === 'Close the window') window.destroy();
  }

  async function whenSilent(): Promise<void> {
    const choice = await ask('This window of Allthrough is not answering.', ['Wait', 'Stop and reload']);
    if (choice === 'Stop and reload') window.webContents.forcefullyCrashRenderer();
  }

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.note('page gone', { reason, exitCode });
    if (reason !== 'clean-exit') void whenGone();
  });
  window.on('unresponsive', () => {
    log.note('page unresponsive');
    void whenSilent();
  });
  window.on('responsive', () => question?.abort());
}
