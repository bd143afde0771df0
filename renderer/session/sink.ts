/**
 * One of the two durable homes of a plan's edits. A sink takes entries in order and writes all that wait in one go.
 * What it could not write it keeps until it can; where it has lost the thread it is given the whole plan instead.
 */
import type { Fault, Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { JournalEntry } from '#shared/change';

export type SinkDoors = {
  /** Writes entries that follow on from what is there. A fault whose code ends in `-gap` says that they do not. */
  readonly write: (entries: readonly JournalEntry[]) => Promise<Result<unknown>>;
  /** Writes the whole plan as it is now, whatever the home held; answers with the generation that it then has. */
  readonly replace: () => Promise<Result<number>>;
  /** Called whenever something was written, or could not be. */
  readonly onChange: () => void;
};

export type Sink = {
  readonly push: (entry: JournalEntry) => void;
  /** The generation up to which everything is safe in this home. */
  readonly written: () => number;
  /** Why the last write failed; null while all is well, and while it is tried again. */
  readonly fault: () => Fault | null;
  /** Writes what waits, and resolves when that is done or has failed. */
  readonly flush: () => Promise<void>;
};

/** `generation` is what the home is known to hold, -1 for nothing; `newest` is what it should come to. */
export function createSink(generation: number, newest: () => number, doors: SinkDoors): Sink {
  let waiting: readonly JournalEntry[] = [];
  let written = generation;
  let fault: Fault | null = null;
  let last: Promise<void> = Promise.resolve();

  async function drain(): Promise<void> {
    fault = null;
    while (written < newest() && fault === null) {
      const result = await writeOnce();
      if (result.ok) written = result.value;
      else fault = result.error;
      waiting = waiting.filter((entry) => entry.generation > written);
      doors.onChange();
    }
  }

  async function writeOnce(): Promise<Result<number>> {
    const batch = waiting;
    const end = batch.at(-1)?.generation;
    try {
      if (end === undefined || batch[0]?.generation !== written + 1) return await doors.replace();
      const result = await doors.write(batch);
      if (!result.ok && result.error.code.endsWith('-gap')) return await doors.replace();
      return result.ok ? ok(end) : result;
    } catch {
      return fail('home-failed', 'The last edits could not be written. Save a copy to a file and start the app again.');
    }
  }

  /** Each flush takes its turn after the one before: what was pushed while that was ending is not left lying. */
  function flush(): Promise<void> {
    last = last.then(drain);
    return last;
  }

  return {
    push: (entry) => {
      waiting = [...waiting, entry];
      void flush();
    },
    written: () => written,
    fault: () => fault,
    flush,
  };
}
