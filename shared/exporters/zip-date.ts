/**
 * A zip file carries the moment at which each entry was packed. This sets them all to one day, so that the same plan
 * gives the same file; nothing else in the file depends on them.
 */
import type { IsoDate } from '#shared/calendar';
import type { Bytes } from './exporter';

const LOCAL_HEADER = { signature: 0x04034b50, date: 10 };
const CENTRAL_HEADER = { signature: 0x02014b50, date: 12, nameLength: 28, localOffset: 42, size: 46 };
const END = { signature: 0x06054b50, size: 22, entries: 10, firstHeader: 16 };
/** Twelve o'clock, in the two bytes that count hours, minutes and pairs of seconds. */
const NOON = 12 << 11;

/** The zip with every entry dated to noon of the day; a mere copy where it is not a plain zip. */
export function withZipDate(zip: Uint8Array, day: IsoDate): Bytes {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - END.size;
  if (end < 0 || view.getUint32(end, true) !== END.signature) return bytes;
  const date = zipDay(day);
  const stamp = (at: number) => {
    view.setUint16(at, NOON, true);
    view.setUint16(at + 2, date, true);
  };
  let header = view.getUint32(end + END.firstHeader, true);
  for (let left = view.getUint16(end + END.entries, true); left > 0; left -= 1) {
    if (view.getUint32(header, true) !== CENTRAL_HEADER.signature) return bytes;
    const local = view.getUint32(header + CENTRAL_HEADER.localOffset, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER.signature) return bytes;
    stamp(header + CENTRAL_HEADER.date);
    stamp(local + LOCAL_HEADER.date);
    header += CENTRAL_HEADER.size + lengthsAt(view, header + CENTRAL_HEADER.nameLength);
  }
  return bytes;
}

/** Name, extra field and comment follow a central header; their three lengths stand side by side. */
function lengthsAt(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint16(at + 2, true) + view.getUint16(at + 4, true);
}

/** Years count from 1980 in the upper seven bits, then the month in four, then the day in five. */
function zipDay(day: IsoDate): number {
  const [year = 1980, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return (Math.min(Math.max(year - 1980, 0), 127) << 9) | (month << 5) | dayOfMonth;
}
