/** What a failure of IndexedDB means for the user, in plain words. */
import type { Fail } from '#shared/base';
import { fail } from '#shared/base';

export function storageFault(error: unknown): Fail {
  const name = error instanceof Error ? `${error.name} ${String((error as { inner?: Error }).inner?.name ?? '')}` : '';
  if (name.includes('Quota')) {
    return fail('storage-full', 'The disk is full. Make some room; saving goes on by itself as soon as there is.');
  }
  return fail(
    'storage-failed',
    'The plan could not be written to this computer’s store. Save a copy to a file and start the app again.',
  );
}
