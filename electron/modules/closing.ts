/**
 * Closing without losing an edit: the page is told, saves what is under way and gives the word. Where it stays silent,
 * the user is asked; where it is gone, the window just closes.
 */
import { app, type BrowserWindow, dialog } from 'electron';
import type { Log } from './log';
import type { MainWindow } from './window';

/** Milliseconds that the page has to answer before the user is asked. */
const PATIENCE = 10_000;

export type Closing = {
  /** The page's word that the window may go, or that it stays for now. */
  readonly answer: (allow: boolean) => void;
};

export function enableClosing(main: MainWindow, log: Log): Closing {
  let timer: NodeJS.Timeout | undefined;

  function close(window: BrowserWindow): void {
    clearTimeout(timer);
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
    clearTimeout(timer);
    timer = setTimeout(() => void askUser(window), PATIENCE);
  }

  main.onMade((window) => {
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
      main.emit('closing', null);
      wait(window);
    });
    window.on('closed', () => clearTimeout(timer));
  });
  app.on('window-all-closed', () => app.quit());

  return {
    answer(allow) {
      const window = main.current();
      if (allow && window) close(window);
      else clearTimeout(timer);
    },
  };
}
