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
 * [V8] Writes a snapshot. The checksum comes after it and an old one is taken away before, so that at no moment a
 * checksum stands beside a snapshot that it is not of.
 */
export async function writeSnapshot(folder: string, generation: number, text: string, disk: Disk): Promise<void> {
  const snapshots = join(folder, SNAPSHOTS);
  const bytes = Buffer.from(text, 'utf8');
  const sum = sumOf(bytes);
  const old = await readSum(snapshots, generation, disk);
  if (old?.hash === sum.hash && (await readSnapshot(folder, generation, disk)) === text) return;
  await disk.rm(join(snapshots, sumName(generation)), { force: true });
  await flushFolder(snapshots, disk);
  await writeWholeFile(join(snapshots, snapshotName(generation)), bytes, disk);
  await writeWholeFile(join(snapshots, sumName(generation)), `${sum.hash} ${sum.bytes}\n`, disk);
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
