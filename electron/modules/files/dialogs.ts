/**
 * The system's dialogs, hung on the window where there is one, so that none can be lost behind it. `dialog` is looked up
 * at each use: a test puts its own answer there.
 */
import { access, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { RequestOf } from '#shared/ipc';
import type { Settings } from '../settings';
import { safeFileName } from './file-name';

/** The path that the user chose to open; null where they thought better of it. */
export async function askWhatToOpen(window: BrowserWindow | null, settings: Settings): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: 'Open a plan',
    defaultPath: await startFolder(settings),
    filters: [
      { name: 'Allthrough plans', extensions: ['allthrough'] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  };
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  const path = answer.canceled ? undefined : answer.filePaths[0];
  if (path === undefined) return null;
  settings.change({ folder: dirname(path) });
  return path;
}

/** The path that the user chose to save at, with its extension; null where they thought better of it. */
export async function askWhereToSave(
  { suggestedName, type }: RequestOf<'files.choose'>,
  window: BrowserWindow | null,
  settings: Settings,
): Promise<string | null> {
  const folder = await startFolder(settings);
  const options: Electron.SaveDialogOptions = {
    title: 'Save',
    defaultPath: join(folder, `${safeFileName(suggestedName)}.${type.extension}`),
    filters: [{ name: type.name, extensions: [type.extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  if (answer.canceled || !answer.filePath) return null;
  const path = withExtension(answer.filePath, type.extension);
  // The dialog has asked about the name that was typed, but not about the one that the extension makes of it.
  if (path !== answer.filePath && (await exists(path)) && !(await mayReplace(path, window))) return null;
  return path;
}

function withExtension(path: string, extension: string): string {
  return extname(path).toLowerCase() === `.${extension}` ? path : `${path}.${extension}`;
}

async function mayReplace(path: string, window: BrowserWindow | null): Promise<boolean> {
  const options: Electron.MessageBoxOptions = {
    type: 'question',
    message: `“${basename(path)}” is already there. Replace it?`,
    buttons: ['Cancel', 'Replace'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
  return response === 1;
}

async function startFolder(settings: Settings): Promise<string> {
  for (const folder of [settings.get().folder, app.getPath('documents')]) {
    const found = folder === null ? null : await stat(folder).catch(() => null);
    if (folder !== null && found?.isDirectory()) return folder;
  }
  return app.getPath('home');
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
