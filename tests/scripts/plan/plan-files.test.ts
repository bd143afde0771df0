import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readText, writeWhole } from '../../../scripts/plan/plan-files';
import { rasterise } from '../../../scripts/plan/rasterise';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allthrough-plan-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('files of the command line', () => {
  it('are written whole, in folders that are made, over what was there', async () => {
    const path = join(folder, 'a', 'b', 'plan.txt');
    expect(await writeWhole(path, 'one')).toMatchObject({ ok: true });
    expect(await writeWhole(path, new TextEncoder().encode('two'))).toMatchObject({ ok: true });
    expect(await readFile(path, 'utf8')).toBe('two');
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['plan.txt']);
  });

  it('leave nothing behind where they cannot be written, and say why', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await writeWhole(join(folder, 'file', 'x'), 'one')).toMatchObject({ error: { code: 'file-unwritable' } });
    expect(await writeWhole(folder, 'one')).toMatchObject({ error: { message: expect.stringContaining('folder') } });
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('are refused at once, in words, where no folder can be made', { timeout: 5_000 }, async () => {
    expect(await writeWhole('/proc/no-such/plan.txt', 'one')).toMatchObject({
      error: { code: 'file-unwritable', message: expect.stringMatching(/folder can’t be made|not allowed/u) },
    });
  });

  it('replace a file only where they may, and nothing that is no file', async () => {
    const path = join(folder, 'plan');
    await writeFile(path, 'old');
    expect(await writeWhole(path, 'new', { replace: false })).toMatchObject({ error: { code: 'file-exists' } });
    expect(await readFile(path, 'utf8')).toBe('old');
    await symlink('/dev/null', join(folder, 'device'));
    expect(await writeWhole(join(folder, 'device'), 'x')).toMatchObject({ error: { code: 'file-unwritable' } });
  });

  it('are named in plain words where they cannot be read', async () => {
    expect(await readText(join(folder, 'gone'))).toMatchObject({
      error: { message: expect.stringMatching(/gone could not be read: there is no such file or folder\.$/u) },
    });
  });
});

describe('pictures of the command line', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><text font-family="Inter" y="9">A</text></svg>';

  it('are PNGs of the width asked for', async () => {
    const drawn = await rasterise(svg, { width: 200 });
    if (!drawn.ok) throw new Error(drawn.error.message);
    const png = Buffer.from(drawn.value);
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 200, 100]);
  });

  it('fail in words for what is not a picture', async () => {
    expect(await rasterise('not an svg', { width: 10 })).toMatchObject({
      ok: false,
      error: { code: 'picture-failed' },
    });
  });
});
