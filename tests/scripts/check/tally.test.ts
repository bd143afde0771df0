import { expect, test } from 'vitest';
import {
  addTallies,
  closingLine,
  exitCodeOf,
  readTally,
  tallyOfOne,
  tallyOfPlaywright,
  tallyOfVitest,
} from '../../../scripts/check/tally';
import { startProgress } from '../../../scripts/terminal/progress';

const VITEST = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const PLAYWRIGHT = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } };

test('the runners are counted from their own reports', () => {
  expect(tallyOfVitest(VITEST, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  expect(tallyOfPlaywright(PLAYWRIGHT, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('a run that failed without a failed test has failed once', () => {
  expect(tallyOfVitest({ ...VITEST, numFailedTests: 0 }, 1).failed).toBe(1);
  expect(tallyOfPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } }, 1).failed).toBe(1);
});

test('a run that left no report has failed once', async () => {
  expect(await readTally('/nowhere/report.json', 0, tallyOfVitest)).toEqual(tallyOfOne(false));
});

test('the closing line is plain, and names skipped tests only where there are some', () => {
  const sum = addTallies([tallyOfOne(true), tallyOfOne(false), { passed: 10, failed: 0, skipped: 0 }]);
  expect(closingLine(sum)).toBe('11 passed, 1 failed');
  expect(closingLine({ passed: 2, failed: 0, skipped: 1 })).toBe('2 passed, 0 failed, 1 skipped');
});

test('a run that ran nothing has not passed', () => {
  expect(exitCodeOf(addTallies([]))).toBe(1);
  expect(exitCodeOf(tallyOfOne(true))).toBe(0);
  expect(exitCodeOf(addTallies([tallyOfOne(true), tallyOfOne(false)]))).toBe(1);
});

test('a log gets a line every tenth of a download, a terminal one line that grows', () => {
  const write = (written: string[], isTTY: boolean) => {
    const progress = startProgress('Downloading', { isTTY, write: (text) => written.push(text) });
    for (let done = 0; done <= 200; done += 1) progress.update(done * 1_000_000, 200_000_000);
    progress.finish();
    return written;
  };
  const log = write([], false);
  expect(log).toHaveLength(11);
  expect(log[5]).toBe('Downloading: 50% (100 of 200 MB)\n');
  expect(write([], true).join('')).toMatch(/\r[^\n]*100% \(200 of 200 MB\)\n$/);
});
