/** What a journal's bytes hold: the good run from its beginning, and what follows it. Pure. */
import { decodeLine, type Line } from './line';

export type Scan = {
  /** [V4] Every intact line, in the order of the file, also those beyond a damaged place. */
  readonly lines: readonly Line[];
  /** How many of them form the good run: intact, each the next generation, from the first byte on. */
  readonly goodLines: number;
  /** Where the good run ends; an append goes on from here. */
  readonly goodBytes: number;
  /** Whether whole lines are damaged or out of order. A line cut off at the end of the file does not count. */
  readonly damaged: boolean;
};

const LINE_BREAK = 10;

export function scanJournal(bytes: Buffer): Scan {
  const lines: Line[] = [];
  let goodLines = 0;
  let goodBytes = 0;
  let damaged = false;
  let start = 0;
  for (let end = bytes.indexOf(LINE_BREAK); end !== -1; end = bytes.indexOf(LINE_BREAK, start)) {
    const line = decodeLine(bytes.toString('utf8', start, end));
    const follows = line !== null && (lines.length === 0 || line.generation === (lines.at(-1)?.generation ?? 0) + 1);
    if (line) lines.push(line);
    start = end + 1;
    if (!follows) damaged = true;
    else if (!damaged) {
      goodLines += 1;
      goodBytes = start;
    }
  }
  return { lines, goodLines, goodBytes, damaged };
}
