import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT_FOLDER } from '../../project';
import { startBare } from '../bare-start';
import { PAGES_FOLDER } from '../electron';
import type { DeskStage, Family } from '../family';
import { median } from '../figure';

const TIMES = 3;
const SHOWN = `document.querySelector('h1') !== null`;
const KILOBYTE = 1_000;
/** Parts of the app that only an export needs, as their files are called or as their code says. */
const EXPORTER = /^(docx|pdf|picture|svg|report|elk)|word\/document\.xml/;

/** From starting the program to Home on the screen, beside a window with nothing in it; and what was loaded by then. */
export const start: Family = {
  id: 'start',
  on: 'desk',
  figures: [
    { id: 'start.ratio', name: 'Cold start to Home against a blank window', unit: '×', target: 1.6 },
    { id: 'start.home', name: 'Cold start to Home', unit: 'ms' },
    { id: 'start.blank', name: 'Cold start of a blank window', unit: 'ms' },
    { id: 'start.script', name: 'JavaScript before Home, gzipped', unit: 'kB', target: 400 },
    { id: 'start.exporters', name: 'Exporters in it', unit: '', target: 0 },
  ],
  measure: async (stage) => {
    const home: number[] = [];
    const blank: number[] = [];
    let scripts: readonly string[] = [];
    const dataFolder = await stage.withPlans(1);
    for (let time = 0; time < TIMES; time += 1) {
      blank.push(await blankStart(stage));
      const started = await startBare(stage.machine, PROJECT_FOLDER, { ALLTHROUGH_USER_DATA: dataFolder }, SHOWN);
      home.push(started.took);
      scripts = started.scripts;
    }
    const [homeTook, blankTook] = [median(home) ?? 0, median(blank) ?? 0];
    return {
      'start.ratio': homeTook / blankTook,
      'start.home': homeTook,
      'start.blank': blankTook,
      ...(await weighed(scripts)),
    };
  },
};

async function blankStart({ machine, emptyFolder }: DeskStage): Promise<number> {
  const env = { BENCH_PAGE: 'blank.html', BENCH_USER_DATA: await emptyFolder() };
  return (await startBare(machine, PAGES_FOLDER, env, SHOWN)).took;
}

async function weighed(scripts: readonly string[]): Promise<Record<string, number>> {
  let bytes = 0;
  let exporters = 0;
  for (const name of new Set(scripts.map((address) => basename(new URL(address).pathname)))) {
    const text = await readFile(join(PROJECT_FOLDER, 'out', 'renderer', 'assets', name));
    bytes += gzipSync(text).length;
    if (EXPORTER.test(name) || EXPORTER.test(text.toString('utf8'))) exporters += 1;
  }
  if (bytes === 0) throw new Error('No script of the page was seen.');
  return { 'start.script': bytes / KILOBYTE, 'start.exporters': exporters };
}
