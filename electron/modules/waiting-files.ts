/**
 * Files that the system hands to the app: on the command line, by a double-click (macOS tells it by an event), or by a
 * second start, which gives its file to the running one and ends.
 */
import { basename, resolve } from 'node:path';
import { app } from 'electron';
import { z } from 'zod';
import type { Result } from '#shared/base';
import { ok } from '#shared/base';
import type { OpenedFile } from './files';
import { readTextFile } from './files';
import type { Windows } from './window';

export type WaitingFiles = {
  /** The next file that waits, read now; null when there is none. A file that can't be read is a fault, once. */
  readonly take: () => Promise<Result<OpenedFile | null>>;
};

const handoverSchema = z.object({ files: z.array(z.string()) });

/** What a second start tells the first one. */
export type Handover = z.infer<typeof handoverSchema>;

/** The files named on this start's command line, as full paths. */
export function filesOnCommandLine(): readonly string[] {
  return fileArguments(process.argv, process.defaultApp).map((file) => resolve(file));
}

/** The arguments that name files. Run from a checkout, the first one names the app itself. */
export function fileArguments(argv: readonly string[], runFromCheckout: boolean): readonly string[] {
  const plain = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'));
  return plain.slice(runFromCheckout ? 1 : 0);
}

/** To be called before the app is ready: macOS may hand over a file before that. */
export function enableWaitingFiles(windows: Windows): WaitingFiles {
  const waiting = [...filesOnCommandLine()];

  function add(files: readonly string[]): void {
    waiting.push(...files);
    if (app.isReady()) windows.open();
    const window = windows.front();
    if (window && files.length > 0) windows.emit(window, 'file', null);
  }

  app.on('open-file', (event, path) => {
    event.preventDefault();
    add([path]);
  });
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const handover = handoverSchema.safeParse(data);
    add(handover.success ? handover.data.files : []);
  });

  return {
    async take() {
      const path = waiting.shift();
      return path === undefined ? ok(null) : readTextFile(path, basename(path));
    },
  };
}
