/**
 * Files outside the app's own folder. The page never names a path: a dialog makes an opaque handle, and only what has a
 * handle can be written or shown.
 */
import { randomBytes } from 'node:crypto';
import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { shell } from 'electron';
import { fail, ok } from '#shared/base';
import type { ReplyOf, RequestOf } from '#shared/ipc';
import { clearLeftovers, diskFault, writeWholeFile } from '../../disk';
import type { Settings } from '../settings';
import type { PageId, Windows } from '../window';
import { askWhatToOpen, askWhereToSave } from './dialogs';
import { readTextFile } from './read-text-file';
import { writingFile } from './words';

export type Files = {
  readonly open: (page: PageId) => Promise<ReplyOf<'files.open'>>;
  readonly choose: (page: PageId, request: RequestOf<'files.choose'>) => Promise<ReplyOf<'files.choose'>>;
  readonly write: (request: RequestOf<'files.write'>) => Promise<ReplyOf<'files.write'>>;
  readonly reveal: (request: RequestOf<'files.reveal'>) => Promise<ReplyOf<'files.reveal'>>;
};

const unknownHandle = fail('file-not-chosen', 'Choose first where the file is to be saved.');

export function enableFiles({ of }: Pick<Windows, 'of'>, settings: Settings): Files {
  const paths = new Map<string, string>();
  return {
    async open(page) {
      const path = await askWhatToOpen(of(page), settings);
      return path === null ? ok(null) : readTextFile(path, basename(path));
    },
    async choose(page, request) {
      const path = await askWhereToSave(request, of(page), settings);
      if (path === null) return ok(null);
      const handle = randomBytes(16).toString('hex');
      paths.set(handle, path);
      return ok({ handle, name: basename(path) });
    },
    async write({ handle, content }) {
      const path = paths.get(handle);
      if (path === undefined) return unknownHandle;
      const written = await writeFile(path, content);
      // The next dialog starts here; where nothing could be written it would only lead to the same refusal.
      if (written.ok) settings.change({ folder: dirname(path) });
      return written;
    },
    async reveal({ handle }) {
      const path = paths.get(handle);
      if (path === undefined) return unknownHandle;
      try {
        await access(path);
      } catch {
        return fail('file-folder-gone', `“${basename(path)}” is no longer there. Save it again to have it.`);
      }
      shell.showItemInFolder(path);
      return ok(null);
    },
  };
}

async function writeFile(path: string, content: string | Uint8Array): Promise<ReplyOf<'files.write'>> {
  try {
    await writeWholeFile(path, content);
    await clearLeftovers(dirname(path));
    return ok({ name: basename(path) });
  } catch (error) {
    const fault = diskFault(error, writingFile);
    if (fault) return fault;
    throw error;
  }
}
