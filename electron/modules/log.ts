/**
 * A local log for the person who helps when something is wrong. It never holds what a plan says: of an error only its
 * kind, its code and its stack's places are kept, because messages quote names of files and pieces of text.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Facts = Readonly<Record<string, string | number | boolean>>;
export type Log = { readonly note: (event: string, facts?: Facts, error?: unknown) => void };

/** A log file is put aside as `allthrough.1.log` when it reaches this many bytes. */
const MOST_BYTES = 1024 * 1024;

/** Notes go to `logs/allthrough.log` in the given folder. A log that can't be written is no reason to stop. */
export function enableLog(userData: string, now: () => Date = () => new Date()): Log {
  const folder = join(userData, 'logs');
  const file = join(folder, 'allthrough.log');
  return {
    note(event, facts = {}, error) {
      try {
        mkdirSync(folder, { recursive: true });
        rotate(folder, file);
        const line = { at: now().toISOString(), event, ...facts, ...(error === undefined ? {} : traceOf(error)) };
        appendFileSync(file, `${JSON.stringify(line)}\n`);
      } catch {
        // Nowhere left to say it.
      }
    },
  };
}

function rotate(folder: string, file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size >= MOST_BYTES) renameSync(file, join(folder, 'allthrough.1.log'));
}

function traceOf(error: unknown): Record<string, string | readonly string[]> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, syscall } = error as NodeJS.ErrnoException;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(syscall ? { syscall } : {}),
    stack: places.slice(0, 8).map((line) => line.trim()),
  };
}
