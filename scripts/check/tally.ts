/** Counting: what each kind of check adds to the closing line `N passed, N failed`. */

import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** Tests passed, failed and skipped. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** A check that is one thing: it passes or fails as a whole. */
export function tallyOfOne(passed: boolean): Tally {
  return passed ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/** The sum of several tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NOTHING,
  );
}

/** What a Vitest JSON report says. A file that could not even be loaded has no failed test, but the run failed. */
export function tallyOfVitest(report: unknown, exitCode: number): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = vitestSchema.parse(report);
  const failed = numFailedTests === 0 && exitCode !== 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

/** What a Playwright JSON report says. A flaky test has failed once, and that is a failure. */
export function tallyOfPlaywright(report: unknown, exitCode: number): Tally {
  const { expected, unexpected, flaky, skipped } = playwrightSchema.parse(report).stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: failed === 0 && exitCode !== 0 ? 1 : failed, skipped };
}

/** Reads a runner's JSON report; a runner that left none has failed once. */
export async function readTally(
  file: string,
  exitCode: number,
  tallyOf: (report: unknown, exitCode: number) => Tally,
): Promise<Tally> {
  try {
    return tallyOf(JSON.parse(await readFile(file, 'utf8')), exitCode);
  } catch {
    return tallyOfOne(false);
  }
}

/** The line that a build machine reads: `N passed, N failed`, and skipped ones where there are any. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A run that failed nothing has passed only if it ran something. */
export function exitCodeOf({ passed, failed }: Tally): number {
  return failed === 0 && passed > 0 ? 0 : 1;
}
