/**
 * One of the two durable homes of a plan's edits. A sink takes entries in order, writes all that wait in one go, and
 * keeps what it could not write until it can.
 */
import type { Fault, Result } from '#shared/base';
import type { JournalEntry } from '#shared/change';

export type Sink = {
  readonly push: (entry: JournalEntry) => void;
  /** The generation up to which everything is safe in this home. */
  readonly written: () => number;
  /** Why the last write failed; null while all is well. */
  readonly fault: () => Fault | null;
  /** Tries again what could not be written. */
  readonly retry: () => void;
  /** Starts afresh from a generation that is known to be safe: after a checkpoint or a rebuild. */
  readonly startAt: (generation: number) => void;
};

export function createSink(
  generation: number,
  write: (entries: readonly JournalEntry[]) => Promise<Result<unknown>>,
  onSettled: () => void,
): Sink {
  let waiting: JournalEntry[] = [];
  let written = generation;
  let fault: Fault | null = null;
  let busy = false;

  async function flush(): Promise<void> {
    if (busy || waiting.length === 0) return;
    busy = true;
    const batch = waiting;
    const result = await write(batch);
    busy = false;
    if (result.ok) {
      written = Math.max(written, batch.at(-1)?.generation ?? written);
      waiting = waiting.filter((entry) => entry.generation > written);
      fault = null;
    } else {
      fault = result.error;
    }
    onSettled();
    if (result.ok) void flush();
  }

  return {
    push: (entry) => {
      waiting = [...waiting, entry];
      void flush();
    },
    written: () => written,
    fault: () => fault,
    retry: () => void flush(),
    startAt: (safe) => {
      written = Math.max(written, safe);
      waiting = waiting.filter((entry) => entry.generation > written);
      fault = null;
      void flush();
    },
  };
}
