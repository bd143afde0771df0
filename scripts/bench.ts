/** `npm run bench`: how long things take in the real app, as a table. Figures are kept in bench-results/. */

import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import type { BenchRequest } from './bench/arguments';
import { readArguments } from './bench/arguments';
import { families } from './bench/catalogue';
import { comparisonTable, savedSchema } from './bench/compare';
import type { Machine } from './bench/electron';
import { benchEngine } from './bench/engine';
import type { Family } from './bench/family';
import { createLedger } from './bench/ledger';
import { measure } from './bench/measure';
import { createSeeds } from './bench/seeds';
import { resultTable } from './bench/table';
import { buildIfNeeded } from './build/build-app';
import { PROJECT_FOLDER } from './project';
import { ensureRuntime } from './runtime/index';
import { hiddenDisplay } from './system/display';
import { APP_NEEDS, DISPLAY_NEEDS } from './system/needs';
import { provideSystem } from './system/provide';
import { sandboxArguments } from './system/sandbox';
import { PlainError } from './terminal/plain-error';
import { runScript } from './terminal/run-script';

const FOLDER = join(PROJECT_FOLDER, 'bench-results');
const say = (line: string) => console.error(line);

await runScript(async (args) => {
  const all: readonly Family[] = families;
  const ids = all.map(({ id }) => id);
  const request = readArguments(args, ids);
  if (request.engine) return benchEngine(join(FOLDER, 'engine.json'));
  const earlier = request.compare === null ? null : await readEarlier(request.compare);

  await provideSystem([...APP_NEEDS, ...DISPLAY_NEEDS], false);
  const runtime = await ensureRuntime();
  const sandbox = await sandboxArguments(runtime, say);
  await buildIfNeeded();
  const display = await hiddenDisplay();
  const folder = await mkdtemp(join(tmpdir(), 'allthrough-bench-'));
  const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };
  // Also where the run is broken off.
  process.on('exit', () => rmSync(folder, removal));
  const started = new Date();
  const asked = all.filter(({ id }) => request.only.length === 0 || request.only.includes(id));
  const ledger = createLedger(asked);
  try {
    const machine: Machine = { runtime, sandbox, env: { ...definedVariables(), ...display.env } };
    const seeds = createSeeds(machine, folder, say);
    await measure({ machine, seeds, families: asked, ledger, say }, request);
  } finally {
    display.stop();
    await rm(folder, removal);
  }

  const results = ledger.results();
  const file = await keep(started, request, runtime.version, results);
  console.log(`\n${resultTable(results)}`);
  if (earlier) console.log(`\n${comparisonTable(earlier, results)}`);
  console.log(`\nAll figures: ${file}`);
  return results.some(({ failures }) => failures.length > 0) ? 1 : 0;
});

async function readEarlier(path: string) {
  // npm moves to the project's folder; a file named relative to where the person stands must still be found.
  const file = resolve(process.env['INIT_CWD'] ?? '.', path);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new PlainError(`There is no file ${file} to compare with.`);
  });
  const saved = savedSchema.safeParse(JSON.parse(text));
  if (!saved.success) throw new PlainError(`${file} holds no results of this bench.`);
  return saved.data;
}

async function keep(started: Date, { sizes, runs }: BenchRequest, electron: string, results: unknown): Promise<string> {
  const when = started.toISOString();
  const [processor] = cpus();
  const machine = {
    processors: cpus().length,
    processor: processor?.model ?? '',
    memoryGb: Math.round(totalmem() / 1e9),
    platform: `${process.platform} ${process.arch}`,
    electron,
  };
  await mkdir(FOLDER, { recursive: true });
  const file = join(FOLDER, `app-${when.slice(0, 19).replaceAll(':', '-')}.json`);
  await writeFile(file, `${JSON.stringify({ when, machine, sizes, runs, results }, null, 2)}\n`);
  return file;
}

function definedVariables(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
