/**
 * One run at a time may fill the cache. The lock is a file that its holder keeps touching; one that nobody has
 * touched for a while was left by a run that was killed, on this machine or on another that shares the folder.
 */

import { mkdir, open, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const TOUCH_EVERY_MS = 2_000;
const STALE_AFTER_MS = 15_000;
const LOOK_EVERY_MS = 500;

/** Runs `body` while holding the lock; waits for its turn, calling `onWait` once. */
export async function withLock<T>(path: string, onWait: () => void, body: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  for (let waited = false; !(await take(path)); waited = true) {
    if (!waited) onWait();
    await sleep(LOOK_EVERY_MS);
  }
  const touching = setInterval(() => void touch(path), TOUCH_EVERY_MS);
  try {
    return await body();
  } finally {
    clearInterval(touching);
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')) throw thrown;
  }
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age > STALE_AFTER_MS) await rm(path, { force: true });
  return false;
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}
