import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../../scripts/runtime/lock';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allthrough-lock-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('two runs take turns, and the second says that it waits', async () => {
  const events: string[] = [];
  let secondWaits: () => void = () => undefined;
  const bothAreThere = new Promise<void>((resolve) => {
    secondWaits = resolve;
  });
  const run = (name: string) =>
    withLock(
      join(folder, 'lock'),
      () => {
        events.push('waits');
        secondWaits();
      },
      async () => {
        events.push(`${name} begins`);
        await bothAreThere;
        events.push(`${name} ends`);
      },
    );
  await Promise.all([run('one'), run('one')]);
  expect(events.filter((event) => event === 'waits')).toHaveLength(1);
  expect(events.filter((event) => event !== 'waits')).toEqual(['one begins', 'one ends', 'one begins', 'one ends']);
});

test('a failure frees the lock', async () => {
  const failing = withLock(join(folder, 'lock'), fail, async () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});

test('a lock that nobody has touched for a while was left by a killed run', async () => {
  const path = join(folder, 'lock');
  await writeFile(path, '');
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(path, longAgo, longAgo);
  expect(
    await withLock(
      path,
      () => undefined,
      async () => 'mine',
    ),
  ).toBe('mine');
});

function fail(): void {
  throw new Error('had to wait');
}
