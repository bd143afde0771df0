/** What a zip says it unpacks to, before anything of it is unpacked. Source: APPNOTE 4.3, central directory. */

const END = { signature: 0x06054b50, size: 22, comment: 65_535, entries: 10, first: 16 };
const ENTRY = { signature: 0x02014b50, size: 46, unpacked: 24, nameLength: 28 };

/** Bytes; null where it is no zip that can be read. */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  let at = view.getUint32(end + END.first, true);
  let size = 0;
  for (let left = view.getUint16(end + END.entries, true); left > 0; left -= 1) {
    if (at + ENTRY.size > view.byteLength || view.getUint32(at, true) !== ENTRY.signature) return null;
    size += view.getUint32(at + ENTRY.unpacked, true);
    const lengths = [0, 2, 4].map((offset) => view.getUint16(at + ENTRY.nameLength + offset, true));
    at += ENTRY.size + lengths.reduce((sum, length) => sum + length, 0);
  }
  return size;
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - END.comment); at -= 1)
    if (view.getUint32(at, true) === END.signature) return at;
  return null;
}
