import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verify } from '../../../scripts/runtime/download';

test('a tarball is used only when its sha512 is the pinned one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'allthrough-verify-'));
  const file = join(folder, 'package.tgz');
  await writeFile(file, 'the real thing');
  const integrity = `sha512-${createHash('sha512').update('the real thing').digest('base64')}`;
  const pinned = { name: 'a', version: '1.0.0', integrity };
  await expect(verify(file, pinned)).resolves.toBeUndefined();
  await writeFile(file, 'the real thinG');
  await expect(verify(file, pinned)).rejects.toThrow('a@1.0.0 is not the file that this project has pinned');
  await rm(folder, { recursive: true });
});
