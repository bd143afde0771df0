/**
 * Snapshots: ordinary `.allthrough` files, each with a checksum in a file beside it, so that the snapshot itself needs
 * no wrapping and can be copied out and opened by hand.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from '../disk';
import { errorCode, flushFolder, writeWholeFile } from '../disk';
import { SNAPSHOTS, snapshotName, sumName } from './layout';

type Sum = { readonly hash: string; readonly bytes: number };

/** Fits no snapshot: better an older one than one that nobody can vouch for. */
const UNREADABLE: Sum = { hash: '', bytes: -1 };

/**
 * [V8] Writes a snapshot. At no moment does a checksum stand beside a snapshot that it is not of, nor a damaged snapshot
 * without the checksum that gives it away.
 */
export async function writeSnapshot(folder: string, generation: number, text: string, disk: Disk): Promise<void> {
  const snapshots = join(folder, SNAPSHOTS);
  const file = join(snapshots, snapshotName(generation));
  const sumFile = join(snapshots, sumName(generation));
  const bytes = Buffer.from(text, 'utf8');
  const sum = sumOf(bytes);
  const old = await readSnapshot(folder, generation, disk);
  if (old === text && (await readSum(snapshots, generation, disk))?.hash === sum.hash) return;
  if (old === null) await disk.rm(file, { force: true });
  await flushFolder(snapshots, disk);
  await disk.rm(sumFile, { force: true });
  await flushFolder(snapshots, disk);
  await writeWholeFile(file, bytes, disk);
  await writeWholeFile(sumFile, `${sum.hash} ${sum.bytes}\n`, disk);
}

/** [V9] The snapshot's text, or null where it is damaged, unreadable or not there. */
export async function readSnapshot(folder: string, generation: number, disk: Disk): Promise<string | null> {
  const snapshots = join(folder, SNAPSHOTS);
  const bytes = await disk.readFile(join(snapshots, snapshotName(generation))).catch(() => null);
  if (bytes === null) return null;
  const sum = await readSum(snapshots, generation, disk);
  const text = bytes.toString('utf8');
  const intact = sum === null ? isJson(text) : sumOf(bytes).hash === sum.hash;
  return intact ? text : null;
}

/** Whether a snapshot looks whole without being read: its length is the one that its checksum file says. */
export async function looksWhole(folder: string, generation: number, disk: Disk): Promise<boolean> {
  const snapshots = join(folder, SNAPSHOTS);
  const sum = await readSum(snapshots, generation, disk);
  const found = await disk.stat(join(snapshots, snapshotName(generation))).catch(() => null);
  return found !== null && sum !== null && found.size === sum.bytes;
}

async function readSum(snapshots: string, generation: number, disk: Disk): Promise<Sum | null> {
  try {
    const text = await disk.readFile(join(snapshots, sumName(generation)), 'utf8');
    const [, hash = '', bytes = ''] = /^([0-9a-f]{64}) (\d+)\n$/.exec(text) ?? [];
    return bytes === '' ? UNREADABLE : { hash, bytes: Number(bytes) };
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : UNREADABLE;
  }
}

function sumOf(bytes: Uint8Array): Sum {
  return { hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
