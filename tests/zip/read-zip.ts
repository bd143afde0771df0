/** Opens a zip as a reader of it would, by its table of contents: for looking inside what was exported. */
import { inflateRawSync } from 'node:zlib';

const END_SIZE = 22;

/** The entries by name, inflated; each with the two numbers that date it. */
export function readZip(zip: Uint8Array): ReadonlyMap<string, { readonly data: Buffer; readonly stamp: number }> {
  const bytes = Buffer.from(zip);
  const end = bytes.length - END_SIZE;
  if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error('This is not a zip file.');
  const entries = new Map<string, { data: Buffer; stamp: number }>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, { data: method === 0 ? packed : inflateRawSync(packed), stamp: bytes.readUInt32LE(at + 12) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
