/**
 * Cut, copy and paste from menus. The browser does them as if their keys had been pressed, so that the page handles one
 * event, whatever it was asked by; the host never sees what is on the clipboard.
 */
import type { RequestOf } from '#shared/ipc';
import type { PageId, Windows } from './window';

export type Clipboard = { readonly run: (page: PageId, what: RequestOf<'app.clipboard'>) => void };

export function enableClipboard({ of }: Pick<Windows, 'of'>): Clipboard {
  return { run: (page, what) => of(page)?.webContents[what]() };
}
