/**
 * Puts two drawings of one mark into an icon file. The converter scales one picture to every size; here the small
 * sizes are taken from a drawing made for them and the rest from the detailed one.
 */

const ICO_HEADER = 6;
const ICO_ENTRY = 16;
const ICNS_HEADER = 8;

/** What an ICO says of one of its pictures, and the picture. */
type IcoPicture = { readonly width: number; readonly entry: Buffer; readonly data: Buffer };

/** An ICO with `small`'s pictures under `from` pixels and `large`'s from there up. */
export function mergeIco(small: Buffer, large: Buffer, from: number): Buffer {
  const pictures = [
    ...icoPictures(small).filter(({ width }) => width < from),
    ...icoPictures(large).filter(({ width }) => width >= from),
  ];
  const header = Buffer.from(large.subarray(0, ICO_HEADER));
  header.writeUInt16LE(pictures.length, 4);
  let offset = ICO_HEADER + ICO_ENTRY * pictures.length;
  const entries = pictures.map(({ entry, data }) => {
    const moved = Buffer.from(entry);
    moved.writeUInt32LE(offset, 12);
    offset += data.length;
    return moved;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ data }) => data)]);
}

/** The pixel widths of an ICO's pictures. */
export function icoWidths(ico: Buffer): number[] {
  return icoPictures(ico).map(({ width }) => width);
}

function icoPictures(ico: Buffer): IcoPicture[] {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const entry = ico.subarray(ICO_HEADER + index * ICO_ENTRY, ICO_HEADER + (index + 1) * ICO_ENTRY);
    const start = entry.readUInt32LE(12);
    // A width of 256 does not fit its byte and is written as 0.
    return { width: entry.readUInt8(0) || 256, entry, data: ico.subarray(start, start + entry.readUInt32LE(8)) };
  });
}

/** The kinds of ICNS pictures that hold 16 or 32 pixels: with mask, as PNG, and 16 at double density. */
const SMALL_KINDS: ReadonlySet<string> = new Set([
  'is32',
  's8mk',
  'il32',
  'l8mk',
  'icp4',
  'icp5',
  'ic11',
  'ic04',
  'ic05',
]);

/** An ICNS with `small`'s pictures of 32 pixels and less, and `large`'s above. */
export function mergeIcns(small: Buffer, large: Buffer): Buffer {
  const chunks = [
    ...icnsChunks(small).filter((chunk) => SMALL_KINDS.has(kindOf(chunk))),
    ...icnsChunks(large).filter((chunk) => !SMALL_KINDS.has(kindOf(chunk))),
  ];
  const body = Buffer.concat(chunks);
  const header = Buffer.alloc(ICNS_HEADER);
  header.write('icns', 0, 'ascii');
  header.writeUInt32BE(ICNS_HEADER + body.length, 4);
  return Buffer.concat([header, body]);
}

/** The kinds of an ICNS's pictures, such as `ic07`. */
export function icnsKinds(icns: Buffer): string[] {
  return icnsChunks(icns).map(kindOf);
}

function icnsChunks(icns: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = ICNS_HEADER; at < icns.length; ) {
    const length = icns.readUInt32BE(at + 4);
    chunks.push(icns.subarray(at, at + length));
    at += length;
  }
  return chunks;
}

function kindOf(chunk: Buffer): string {
  return chunk.toString('ascii', 0, 4);
}
