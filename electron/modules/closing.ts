/**
 * Closing without losing an edit: the page is told, saves what is under way and gives the word. Where it stays silent,
 * the user is asked; where it is gone, the window just closes. Each window waits for its own page only; the app ends with the last one.
 */
import { app, type BrowserWindow, dialog } from 'electron';
import type { Log } from './log';
import type { PageId, Windows } from './window';

/** Milliseconds that the page has to answer before the user is asked. */
const PATIENCE = 10_000;

export type Closing = {
  /** The word of a page that its window may go, or that it stays for now. */
  readonly answer: (page: PageId, allow: boolean) => void;
};

export function enableClosing({ of, emit, onMade }: Windows, log: Log): Closing {
  const timers = new WeakMap<BrowserWindow, NodeJS.Timeout>();

  function stopWaiting(window: BrowserWindow): void {
    clearTimeout(timers.get(window));
  }

  function close(window: BrowserWindow): void {
    stopWaiting(window);
    if (!window.isDestroyed()) window.destroy();
  }

  async function askUser(window: BrowserWindow): Promise<void> {
    log.note('page silent on closing');
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: 'Allthrough has not finished saving.',
      detail: 'You can wait and see what it says. Closing now may lose the last edits.',
      buttons: ['Wait', 'Close without saving'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === 1) close(window);
    else if (!window.isDestroyed()) wait(window);
  }

  function wait(window: BrowserWindow): void {
    stopWaiting(window);
    timers.set(
      window,
      setTimeout(() => void askUser(window), PATIENCE),
    );
  }

  onMade((window) => {
    let answers = false;
    window.webContents.on('did-finish-load', () => {
      answers = true;
    });
    window.webContents.on('render-process-gone', () => {
      answers = false;
    });
    window.on('close', (event) => {
      if (!answers) return;
      event.preventDefault();
      emit(window, 'closing', null);
      wait(window);
    });
    window.on('closed', () => stopWaiting(window));
  });
  app.on('window-all-closed', () => app.quit());

  return {
    answer(page, allow) {
      const window = of(page);
      if (!window) return;
      if (allow) close(window);
      else stopWaiting(window);
    },
  };
}
