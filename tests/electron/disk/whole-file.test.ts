import { chmod, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clearLeftovers, diskFault, errorCode, isTemporaryName, writeWholeFile } from '../../../electron/disk';
import { scratchFolder } from '../scratch-folder';
import { mortalDisk } from './mortal-disk';

const old = 'the old text, which is good';
const fresh = 'the new text '.repeat(1000);

async function withOldFile(): Promise<{ folder: string; file: string }> {
  const folder = await scratchFolder();
  const file = join(folder, 'Plan.allthrough');
  await writeFile(file, old);
  return { folder, file };
}

describe('a whole file', () => {
  test('text and bytes arrive as they are, and nothing else is left in the folder', async () => {
    const { folder, file } = await withOldFile();
    await writeWholeFile(file, 'Zoë – 570 weeks');
    expect(await readFile(file, 'utf8')).toBe('Zoë – 570 weeks');
    await writeWholeFile(join(folder, 'new.pdf'), new Uint8Array([37, 0, 255]));
    expect([...(await readFile(join(folder, 'new.pdf')))]).toEqual([37, 0, 255]);
    expect(await readdir(folder)).toEqual(['Plan.allthrough', 'new.pdf']);
  });

  test('an end at any step leaves the old text or the new one', async () => {
    const found = new Set<string>();
    for (let last = 0; ; last += 1) {
      const { folder, file } = await withOldFile();
      const disk = mortalDisk((_step, index) => (index === last ? 'die' : 'go on'));
      await writeWholeFile(file, fresh, disk).catch(() => undefined);
      found.add(await readFile(file, 'utf8'));
      const others = (await readdir(folder)).filter((name) => name !== 'Plan.allthrough');
      expect(others.every(isTemporaryName)).toBe(true);
      if (!disk.isDead()) break;
    }
    expect(found).toEqual(new Set([old, fresh]));
  });

  test('a step that fails leaves the old text and no temporary file', async () => {
    // All but the last: when only the flush of the folder fails, the new file is in place already.
    for (const failing of [0, 1, 2, 3, 4]) {
      const { folder, file } = await withOldFile();
      const disk = mortalDisk((_step, index) => (index === failing ? { code: 'ENOSPC' } : 'go on'));
      await expect(writeWholeFile(file, fresh, disk)).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(await readFile(file, 'utf8')).toBe(old);
      expect(await readdir(folder)).toEqual(['Plan.allthrough']);
    }
  });

  test('a disk that gives back something else than was written does not touch the old file', async () => {
    const { folder, file } = await withOldFile();
    const disk = { ...mortalDisk(() => 'go on'), readFile: async () => Buffer.from('something else') };
    const lying = disk as unknown as Parameters<typeof writeWholeFile>[2];
    await expect(writeWholeFile(file, fresh, lying)).rejects.toMatchObject({ code: 'EIO' });
    expect(await readFile(file, 'utf8')).toBe(old);
    expect(await readdir(folder)).toEqual(['Plan.allthrough']);
  });

  test('a folder that is gone is not made anew', async () => {
    const folder = await scratchFolder();
    await expect(writeWholeFile(join(folder, 'stick', 'a.pdf'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('a folder of that name, and a name that is too long, are errors that leave nothing behind', async () => {
    const folder = await scratchFolder();
    await mkdir(join(folder, 'taken.pdf'));
    await expect(writeWholeFile(join(folder, 'taken.pdf'), 'x')).rejects.toThrow();
    await expect(writeWholeFile(join(folder, 'x'.repeat(300)), 'x')).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
    expect(await readdir(folder)).toEqual(['taken.pdf']);
  });

  test.skipIf(process.platform === 'win32')('keeps permissions, and writes through a symbolic link', async () => {
    const { folder, file } = await withOldFile();
    await chmod(file, 0o640);
    await symlink(file, join(folder, 'link'));
    await writeWholeFile(join(folder, 'link'), fresh);
    expect(await readFile(file, 'utf8')).toBe(fresh);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
  });

  test('what an earlier end left behind is cleared away when it is hours old', async () => {
    const folder = await scratchFolder();
    for (const name of ['.allthrough-0123456789ab.tmp', '.allthrough-ffff456789ab.tmp', 'mine.tmp']) {
      await writeFile(join(folder, name), '');
    }
    for (const name of ['.allthrough-0123456789ab.tmp', 'mine.tmp']) await utimes(join(folder, name), 0, 0);
    await clearLeftovers(folder);
    expect(await readdir(folder)).toEqual(['.allthrough-ffff456789ab.tmp', 'mine.tmp']);
    await clearLeftovers(join(folder, 'nowhere'));
  });
});

describe('what a disk’s error says', () => {
  const words = {
    'disk-full': 'a',
    'read-only': 'b',
    'folder-gone': 'c',
    busy: 'd',
    'name-too-long': 'e',
    'disk-failed': 'f',
  };
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'read-only'],
    ['EPERM', 'read-only'],
    ['EROFS', 'read-only'],
    ['ENOENT', 'folder-gone'],
    ['EBUSY', 'busy'],
    ['ENAMETOOLONG', 'name-too-long'],
    ['EIO', 'disk-failed'],
    ['EMFILE', 'disk-failed'],
  ] as const)('%s is %s', (code, reason) => {
    const fault = diskFault(Object.assign(new Error(), { code }), { name: 'vault', words });
    expect(fault?.error).toEqual({ code: `vault-${reason}`, message: words[reason] });
  });

  test('a fault of the program is not dressed up as one of the disk', () => {
    expect(diskFault(new TypeError('x is undefined'), { name: 'vault', words })).toBeNull();
    expect(
      diskFault(Object.assign(new Error(), { code: 'ERR_INVALID_ARG_TYPE' }), { name: 'vault', words }),
    ).toBeNull();
    expect(errorCode('nonsense')).toBe('');
  });
});
