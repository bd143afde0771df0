/** Puts snapshot and journal lines together: what can be reached, and what can't. Pure. */
import type { Line } from './line';

export type Assembled = {
  /** The entries after the snapshot, each the next generation. */
  readonly entries: readonly string[];
  /** The entries up to the snapshot, oldest first, as far back as they hang together. */
  readonly earlier: readonly string[];
  /** The generation that snapshot and entries lead to; 0 without a snapshot. */
  readonly reach: number;
  /** Whether older entries are there that undo can't reach, because one between is missing. */
  readonly earlierIsCut: boolean;
};

/** [V10] `snapshot` is the generation of the newest intact snapshot; null where there is none. */
export function assemble(snapshot: number | null, lines: readonly Line[]): Assembled {
  const byGeneration = new Map(lines.map((line) => [line.generation, line.entry]));
  const oldest = lines.reduce((least, line) => Math.min(least, line.generation), Number.POSITIVE_INFINITY);
  const base = snapshot ?? (lines.length === 0 ? 0 : oldest - 1);
  const entries: string[] = [];
  for (
    let entry = byGeneration.get(base + 1);
    entry !== undefined;
    entry = byGeneration.get(base + entries.length + 1)
  ) {
    entries.push(entry);
  }
  const earlier: string[] = [];
  for (let entry = byGeneration.get(base); entry !== undefined; entry = byGeneration.get(base - earlier.length)) {
    earlier.push(entry);
  }
  return {
    entries,
    earlier: earlier.reverse(),
    reach: snapshot === null ? 0 : base + entries.length,
    earlierIsCut: snapshot !== null && oldest <= base - earlier.length,
  };
}
