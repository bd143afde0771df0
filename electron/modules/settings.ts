/** The few things that the host itself remembers between starts. A damaged or missing file means the defaults. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWholeFile } from '../disk';
import type { Log } from './log';

const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark', 'contrast']).catch('system'),
  /** The window as it was left, in device-independent pixels; null before the first start. */
  window: z
    .object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximised: z.boolean() })
    .nullable()
    .catch(null),
  /** The folder of the file that was opened or saved last. */
  folder: z.string().nullable().catch(null),
});

export type HostSettings = Readonly<z.infer<typeof settingsSchema>>;
export type Settings = {
  readonly get: () => HostSettings;
  readonly change: (changes: Partial<HostSettings>) => void;
  /** Resolves when everything changed so far is on the disk. */
  readonly flushed: () => Promise<void>;
};

const defaults: HostSettings = { theme: 'system', window: null, folder: null };

export function enableSettings(userData: string, log: Log): Settings {
  const file = join(userData, 'settings.json');
  let current = readSettings(file);
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    try {
      await writeWholeFile(file, `${JSON.stringify(current, null, 2)}\n`);
    } catch (error) {
      log.note('settings not written', {}, error);
    }
  }

  return {
    get: () => current,
    change(changes) {
      current = { ...current, ...changes };
      writing = writing.then(write);
    },
    flushed: () => writing,
  };
}

function readSettings(file: string): HostSettings {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : defaults;
  } catch {
    return defaults;
  }
}
