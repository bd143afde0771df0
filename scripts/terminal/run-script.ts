/**
 * The frame of every script: one place that turns a failure into an exit code, and decides who sees a stack trace
 * (a programmer's mistake does, a plain error does not).
 */

import { PlainError } from './plain-error';

/** Runs a script's body; its number is the exit code (0 when it returns nothing). */
export async function runScript(body: (args: readonly string[]) => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await body(process.argv.slice(2))) ?? 0;
  } catch (thrown) {
    console.error(thrown instanceof PlainError ? `\n${thrown.message}` : thrown);
    process.exitCode = 1;
  }
}
