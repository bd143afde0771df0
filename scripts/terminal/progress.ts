/**
 * How far a download has come: a bar where someone is looking at a terminal, a plain line every tenth elsewhere
 * (a log of carriage returns helps nobody).
 */

const BAR_WIDTH = 28;
const MEGABYTE = 1_000_000;

/** Where the bar goes: standard error, or a fake in a test. */
export type ProgressTarget = { readonly isTTY?: boolean; write(text: string): unknown };

/** `update` takes bytes so far and the total where it is known (0 where it is not). */
export type Progress = { update(done: number, total: number): void; finish(): void };

/** Starts a progress display under a label such as "Downloading Electron". */
export function startProgress(label: string, target: ProgressTarget = process.stderr): Progress {
  let lastShown = -1;
  const terminal = target.isTTY === true;
  return {
    update(done, total) {
      const percent = total > 0 ? Math.floor((done / total) * 100) : 0;
      const step = terminal ? percent : Math.floor(percent / 10) * 10;
      if (step === lastShown) return;
      lastShown = step;
      const size = `${Math.round(done / MEGABYTE)} of ${Math.round(total / MEGABYTE)} MB`;
      target.write(terminal ? `\r${label} ${bar(percent)} ${percent}% (${size})` : `${label}: ${step}% (${size})\n`);
    },
    finish() {
      if (terminal && lastShown >= 0) target.write('\n');
    },
  };
}

function bar(percent: number): string {
  const filled = Math.round((percent / 100) * BAR_WIDTH);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}]`;
}
