/**
 * Cut, copy and paste from menus. The browser does them as if their keys had been pressed, so that the page handles one
 * event, whatever it was asked by; the host never sees what is on the clipboard.
 */
import type { RequestOf } from '#shared/ipc';
import type { MainWindow } from './window';

export type Clipboard = { readonly run: (what: RequestOf<'app.clipboard'>) => void };

export function enableClipboard({ current }: Pick<MainWindow, 'current'>): Clipboard {
  return { run: (what) => current()?.webContents[what]() };
}
