import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { enableLog } from '../../../electron/modules/log';
import { enableSettings } from '../../../electron/modules/settings';
import { scratchFolder } from '../scratch-folder';

const at = () => new Date('2026-11-21T10:42:00Z');

test('the log says what happened and where, and never what a plan says', async () => {
  const folder = await scratchFolder();
  const log = enableLog(folder, at);
  log.note('started', { version: '1' });
  let caught: unknown;
  try {
    JSON.parse('Jo Smith is not ready for headship');
  } catch (error) {
    caught = error;
  }
  log.note('call failed', { call: 'vault.read' }, caught);
  log.note(
    'file failed',
    {},
    Object.assign(new Error("ENOENT: open '/home/jo/Succession.allthrough'"), { code: 'ENOENT' }),
  );
  const text = await readFile(join(folder, 'logs', 'allthrough.log'), 'utf8');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[0]).toEqual({ at: '2026-11-21T10:42:00.000Z', event: 'started', version: '1' });
  expect(lines[1]).toMatchObject({ event: 'call failed', error: 'SyntaxError' });
  expect(lines[1].stack[0]).toMatch(/^at /);
  expect(lines[2]).toMatchObject({ code: 'ENOENT' });
  expect(text).not.toMatch(/Smith|headship|Succession/);
});

test('a log of a megabyte is put aside, and the one before it goes', async () => {
  const folder = await scratchFolder();
  const log = enableLog(folder, at);
  log.note('started');
  const file = join(folder, 'logs', 'allthrough.log');
  for (const letter of ['a', 'b']) {
    await writeFile(file, letter.repeat(1024 * 1024));
    log.note('again');
  }
  expect(await readdir(join(folder, 'logs'))).toEqual(['allthrough.1.log', 'allthrough.log']);
  expect((await readFile(join(folder, 'logs', 'allthrough.1.log'), 'utf8'))[0]).toBe('b');
});

test('a log that can’t be written stops nothing', async () => {
  const folder = await scratchFolder();
  await writeFile(join(folder, 'logs'), 'a file where the folder should be');
  expect(() => enableLog(folder).note('started')).not.toThrow();
});

test('settings are kept, and damaged ones mean the defaults', async () => {
  const folder = await scratchFolder();
  const log = enableLog(folder);
  const settings = enableSettings(folder, log);
  const window = { x: 1, y: 2, width: 1200, height: 700, maximised: true };
  settings.change({ theme: 'dark' });
  settings.change({ window });
  await settings.flushed();
  expect(enableSettings(folder, log).get()).toEqual({ theme: 'dark', window, folder: null });
  await writeFile(join(folder, 'settings.json'), '{"theme":"purple","window":{"x":"left"},"folder":"/a"}');
  expect(enableSettings(folder, log).get()).toEqual({ theme: 'system', window: null, folder: '/a' });
  await writeFile(join(folder, 'settings.json'), '{"theme"');
  expect(enableSettings(folder, log).get()).toEqual({ theme: 'system', window: null, folder: null });
});
