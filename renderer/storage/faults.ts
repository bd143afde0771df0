/** What a failure of IndexedDB means for the user, in plain words. */
import type { Fail } from '#shared/base';
import { fail } from '#shared/base';

/** Chromium often has no more to say than that it failed, on a full disk too. */
export function storageFault(error: unknown): Fail {
  const name = namesOf(error);
  if (name.includes('Quota')) {
    return fail('storage-full', 'The disk is full. Make some room; saving goes on by itself as soon as there is.');
  }
  return fail(
    'storage-failed',
    'The plan could not be written to this computer’s store. If the disk is full, make some room; otherwise save a copy to a file and start the app again.',
  );
}

/** The error's name and that of the one behind it: Dexie wraps what the browser says. */
function namesOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const inner: unknown = 'inner' in error ? error.inner : null;
  return inner instanceof Error ? `${error.name} ${inner.name}` : error.name;
}
