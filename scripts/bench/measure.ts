/**
 * Runs what is asked for, run by run and size by size. What fails or takes too long is told in its place and is not
 * tried again; the windows it happened in are ended, and the rest goes on in new ones.
 */

import { messageOf } from '../terminal/plain-error';
import type { BenchRequest } from './arguments';
import type { Machine } from './electron';
import type { Family } from './family';
import type { Readings } from './figure';
import type { Ledger } from './ledger';
import { benchPlan, sketchOf } from './plans';
import type { Seeds } from './seeds';
import { count } from './table';
import type { Subject, Windows } from './windows';
import { createWindows } from './windows';

/** More than this neither a family may take nor the start of the windows that it works on. */
const LIMIT_MS = 100_000;
const START_LIMIT_MS = 240_000;

export type Bench = {
  readonly machine: Machine;
  readonly seeds: Seeds;
  readonly families: readonly Family[];
  readonly ledger: Ledger;
  readonly say: (line: string) => void;
};

export async function measure(bench: Bench, { sizes, runs }: Pick<BenchRequest, 'sizes' | 'runs'>): Promise<void> {
  const subjects = sizes.map((items): Subject => {
    const plan = benchPlan(items);
    return { items, plan, scene: sketchOf(plan) };
  });
  const ofDesk = bench.families.filter(({ on }) => on === 'desk');
  for (let run = 1; run <= runs; run += 1) {
    await measureAll(bench, run, ofDesk, null);
    for (const on of ['canvas', 'at once'] as const) {
      const ofPlan = bench.families.filter((family) => family.on === on);
      for (const subject of subjects) await measureAll(bench, run, ofPlan, subject);
    }
  }
}

async function measureAll(bench: Bench, run: number, families: readonly Family[], subject: Subject | null) {
  const windows = createWindows(bench.machine, bench.seeds);
  const items = subject?.items ?? null;
  /** Where a plan does not open, it does not open for the next family either. */
  let noStart: string | null = null;
  try {
    for (const family of families) {
      if (bench.ledger.hasFailed(family, items)) continue;
      const what = items === null ? family.id : `${family.id}, ${count(items)} items`;
      const started = performance.now();
      const end = (how: string) => bench.say(`Run ${run}: ${what}${how}, ${seconds(performance.now() - started)} s`);
      try {
        if (noStart !== null) throw new Error(noStart);
        const work = await within(START_LIMIT_MS, begin(bench, windows, family, subject)).catch((thrown: unknown) => {
          noStart = `The plan did not open. ${messageOf(thrown)}`;
          throw new Error(noStart);
        });
        bench.ledger.read(family, items, await within(LIMIT_MS, work()));
        end('');
      } catch (thrown) {
        const why = firstLine(messageOf(thrown));
        bench.ledger.failed(family, items, why);
        end(` failed (${why})`);
        await windows.end();
      }
    }
  } finally {
    await windows.end();
  }
}

/** Opens what the family works on; what comes back measures it. */
async function begin(
  { machine, seeds }: Bench,
  windows: Windows,
  family: Family,
  subject: Subject | null,
): Promise<() => Promise<Readings>> {
  if (family.on === 'desk') return () => family.measure({ machine, ...seeds });
  if (!subject) throw new Error('There is no plan to measure with.');
  if (family.on === 'canvas') {
    const stage = await windows.canvas(subject);
    return () => family.measure(stage);
  }
  const stage = await windows.atOnce(subject);
  return () => family.measure(stage);
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${limitMs / 1000} s.`)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.replaceAll(/\u001b\[\d+m/g, '') ?? '';
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
