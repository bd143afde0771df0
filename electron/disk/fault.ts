/** What the disk's error codes mean to a person, and what to do next. */
import type { Fail } from '#shared/base';
import { fail } from '#shared/base';

/** The code of a system error (`ENOSPC`), or an empty string for anything else that was thrown. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

type Reason = 'disk-full' | 'read-only' | 'folder-gone' | 'busy' | 'name-too-long' | 'disk-failed';

const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  ENODEV: 'folder-gone',
  ENXIO: 'folder-gone',
  ESTALE: 'folder-gone',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENAMETOOLONG: 'name-too-long',
};

/** Where a disk error happened: the start of the fault's code, and its words for each reason. */
export type Area = { readonly name: string; readonly words: Readonly<Record<Reason, string>> };

/**
 * The fault for a system error, e.g. `vault-disk-full`. Null where what was thrown is no system error: that is a fault
 * of the program and must not be dressed up as one of the disk.
 */
export function diskFault(error: unknown, area: Area): Fail | null {
  const code = errorCode(error);
  if (!/^E[A-Z0-9]+$/.test(code)) return null;
  const reason = reasons[code] ?? 'disk-failed';
  return fail(`${area.name}-${reason}`, area.words[reason]);
}
